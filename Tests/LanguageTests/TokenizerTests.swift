import DragomanLanguage
import Testing

/// The tokens of a text as strings, sentence ends as `|`.
func tokens(_ text: String) throws -> String {
    let parsed = try LanguagePipeline().tokenize(Array(text.utf8))
    return parsed.sentences.map { $0.map(parsed.form).joined(separator: " ") }.joined(separator: " | ")
}

@Suite struct TokenizerTests {
    @Test(arguments: [
        ("They don't know.", "They do n't know ."),
        ("They don’t know.", "They do n’t know ."),
        ("Russia's envoy and the officials' list", "Russia 's envoy and the officials ' list"),
        (
            "I'm sure she'll say we've won, they're late, he'd go",
            "I 'm sure she 'll say we 've won , they 're late , he 'd go"
        ),
        ("It cannot and can't be; they're gonna see", "It can not and ca n't be ; they 're gon na see"),
        ("the Taliban-led government", "the Taliban - led government"),
        ("the Doha-based office, U.S.-backed forces", "the Doha - based office , U.S. - backed forces"),
        (
            "pro-Beijing, re-elected, non-aligned, co-founder, e-mail",
            "pro-Beijing , re-elected , non-aligned , co-founder , e-mail"
        ),
        ("the U.S. and the U.N. said", "the U.S. and the U.N. said"),
        ("Mr. Smith, Dr. J. R. Brown and Gen. Lee met", "Mr. Smith , Dr. J. R. Brown and Gen. Lee met"),
        ("on Oct. 20 at 5 p.m. in Washington", "on Oct. 20 at 5 p.m. in Washington"),
        ("Resolution No. 5 says no.", "Resolution No. 5 says no ."),
        ("$9 billion, €3.5, 1,000,000 men, 50% and 3pm", "$ 9 billion , € 3.5 , 1,000,000 men , 50 % and 3 pm"),
        ("from 1990-1995, call 713-853-3989", "from 1990 - 1995 , call 713-853-3989"),
        ("the 1990s, the 20th, 9/11 and 10:30", "the 1990s , the 20th , 9/11 and 10:30"),
        ("He said: \"Go.\"", "He said : \" Go . \""),
        ("“A reality,” he said — twice… or more...", "“ A reality , ” he said — twice … or more ..."),
        ("‘allies’ and 'friends'", "‘ allies ’ and ' friends '"),
        ("See https://ria.ru/a-1.html, or mail a.b@c.org.", "See https://ria.ru/a-1.html , or mail a.b@c.org ."),
        ("and/or (maybe) [sic]", "and / or ( maybe ) [ sic ]"),
        ("AT&T and R&D", "AT&T and R&D"),
        ("w/o talks, b/c of alot; either/or", "w/o talks , b/c of a lot ; either / or"),
        ("someo...@example.org, or call 3-9890; from 5-10", "someo...@example.org , or call 3-9890 ; from 5 - 10"),
        ("@mfa_russia on #Kabul", "@mfa_russia on #Kabul"),
        ("O'Brien and L'Enfant", "O'Brien and L'Enfant"),
        ("What?! No!!! Yes -- no", "What ?! No !!! Yes -- no"),
        ("the so-called 'Moscow format' talks", "the so - called ' Moscow format ' talks"),
        ("Amir Khan Muttaqi’s visit", "Amir Khan Muttaqi ’s visit"),
        ("", ""), (" \n\t ", ""),
    ])
    func words(_ text: String, _ expected: String) throws {
        #expect(try tokens(text).replacing(" | ", with: " ") == expected)
    }

    @Test(arguments: [
        ("Russia held talks.\n\nThe Taliban came.", "Russia held talks . | The Taliban came ."),
        (
            "Russia Holds Talks With Taliban\n\nMOSCOW, Oct. 7 - Russia held talks.",
            "Russia Holds Talks With Taliban | MOSCOW , Oct. 7 - Russia held talks ."
        ),
        ("The talks will be\nheld in Moscow.", "The talks will be held in Moscow ."),
        ("He went to Kabul. She stayed in Moscow.", "He went to Kabul . | She stayed in Moscow ."),
        ("The U.S. accused Russia.", "The U.S. accused Russia ."),
        ("President J. R. Brown met Mr. Smith.", "President J. R. Brown met Mr. Smith ."),
        ("The meeting is on Oct. 12 in Doha.", "The meeting is on Oct. 12 in Doha ."),
        ("\"We will go,\" he said.", "\" We will go , \" he said ."),
    ])
    func sentences(_ text: String, _ expected: String) throws {
        #expect(try tokens(text) == expected)
    }

    @Test func offsetsAreExact() throws {
        let text = "  Россия’s envoy — “Zamir”\u{A0}Kabulov…\r\n\r\nno\u{200B}gap"
        let parsed = try LanguagePipeline().tokenize(Array(text.utf8))
        #expect(
            (0..<parsed.tokens.count).map(parsed.form) == [
                "Россия", "’s", "envoy", "—", "“", "Zamir", "”", "Kabulov", "…", "no", "gap",
            ])
        #expect(parsed.sentences.count == 2)
    }
}
