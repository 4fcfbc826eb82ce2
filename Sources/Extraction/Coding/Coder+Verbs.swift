internal import DragomanLanguage

/// What is known of verbs beside the lemmatizer: irregular forms, stems, and verbs that carry another deed.
extension Coder {
    /// Past forms without -ed, and what they come from.
    static let irregular: WordMap<String> = [
        "froze": "freeze", "frozen": "freeze", "unfroze": "unfreeze", "withdrew": "withdraw", "withdrawn": "withdraw",
        "overthrew": "overthrow", "overthrown": "overthrow", "overran": "overrun", "struck": "strike", "met": "meet",
        "spoke": "speak", "held": "hold", "broke": "break", "cut": "cut", "hit": "hit", "sent": "send", "gave": "give",
        "took": "take", "fought": "fight", "chose": "choose", "shut": "shut", "flew": "fly", "led": "lead",
        "forbade": "forbid", "put": "put", "sat": "sit", "shot": "shoot", "sold": "sell", "paid": "pay",
        "bought": "buy", "swore": "swear", "won": "win", "sought": "seek", "brought": "bring", "built": "build",
        "left": "leave", "lent": "lend", "drew": "draw", "drove": "drive", "sank": "sink",
    ]

    /// What a form in -ed or -ing may come from: `bombed` -> bomb, `expelling` -> expel, `freezing` -> freeze.
    static func stems(_ lower: String) -> [String] {
        if let known = irregular[lower] { return [known] }
        guard lower.hasSuffix("ing") || lower.hasSuffix("ed") else { return [lower] }
        let base = lower.hasSuffix("ing") ? String(lower.dropLast(3)) : String(lower.dropLast(2))
        var result = [base, base + "e"]
        if base.hasSuffix("i") { result.append(base.dropLast() + "y") }
        let letters = Array(base.utf8)
        if letters.count > 3, letters[letters.count - 1] == letters[letters.count - 2] {
            result.append(String(base.dropLast()))
        }
        return result
    }

    /// Verbs that say of a noun that it is done: `announced sanctions`, `carried out a strike`.
    static let lending: WordSet = [
        "announce", "make", "carry", "complete", "begin", "start", "continue", "conduct", "launch", "order", "declare",
        "approve", "sign", "impose", "hold", "have", "pay", "undertake", "give", "offer", "extend", "issue", "confirm",
        "grant", "resume", "finish", "finalize", "finalise", "authorize", "authorise", "provide", "send", "wage",
        "fight", "express", "voice", "reiterate", "renew", "maintain", "keep", "open", "lead", "stage", "mount",
        "deliver", "plan", "be", "continue", "enter", "engage", "set", "propose", "table", "cast", "use", "exercise",
        "do", "trigger",
    ]
}
