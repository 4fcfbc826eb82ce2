internal import Dragoman

/// Adjectives that stand within epithets though written like names: `the Islamist group`, `the Pacific country`.
extension MentionFinder {
    /// Adjectives of creed and manner that may be written as names.
    static let creeds: WordSet = [
        "islamist", "islamic", "shiite", "shia", "sunni", "kurdish", "marxist", "maoist", "tuareg", "hardline",
        "jihadist", "communist", "houthi", "paramilitary",
    ]

    static let regions: Set<String> = [
        "gulf", "baltic", "balkan", "caribbean", "himalayan", "maghreb", "nordic", "andean", "pacific", "asian",
        "african", "european", "arab", "central", "west", "east", "north", "south", "southeast", "latin", "caucasus",
        "sahel", "horn",
    ]
}
