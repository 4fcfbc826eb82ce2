import Testing

/// Rows that the coder gets wrong today. One that it gets right moves to `EventDateTests`.
@Suite struct EventDateKnownIssues {
    @Test func dates() throws {
        try CodedText.checkKnownIssues(
            """
            Two days after meeting Vladimir Putin, Narendra Modi visited Austria on Wednesday.
                Narendra Modi talks Vladimir Putin | 2025-06-30
                Narendra Modi visit Austria | 2025-07-02
            2025-09-10 > Turkey thanked Qatar for its role in the January truce.
                Turkey support Qatar | ../2025-09-10
            Talks between Japan and Peru, held in March, followed Peru's recognition of Kosovo in 2008.
                Japan talks Peru | 2025-03
                Peru recognition Kosovo | 2008
            """)
    }
}
