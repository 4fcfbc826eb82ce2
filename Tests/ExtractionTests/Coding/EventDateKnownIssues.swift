import Testing

/// Rows that the coder gets wrong today. One that it gets right moves to `EventDateTests`.
@Suite struct EventDateKnownIssues {
    @Test func dates() throws {
        try CodedText.checkKnownIssues(
            """
            Iran reopened its embassy in Riyadh years after Saudi Arabia cut ties with Iran in 2016.
                Iran normalization Saudi Arabia | ../2025-07-04
                Saudi Arabia severance Iran | 2016
            Since 2018, Turkey has backed Azerbaijan.
                Turkey support Azerbaijan | 2018/..
            Two days after meeting Vladimir Putin, Narendra Modi visited Austria on Wednesday.
                Narendra Modi talks Vladimir Putin | 2025-06-30
                Narendra Modi visit Austria | 2025-07-02
            Ethiopia will open an embassy in Somaliland next year.
                Ethiopia normalization Somaliland [planned] | 2026
            Talks between Japan and Peru, held in March, followed Peru's recognition of Kosovo in 2008.
                Japan talks Peru | 2025-03
                Peru recognition Kosovo | 2008
            2024-02-14 > Turkey signed a treaty with Peru last month and will meet Chile on 26 February.
                Turkey agreement Peru | 2024-01
                Turkey talks Chile [planned] | 2024-02-26
            """)
    }
}
