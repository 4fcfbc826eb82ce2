import Testing

/// Deeds told by a word that stands for an earlier one.
@Suite struct EllipsisTests {
    @Test func ellipsis() throws {
        try CodedText.check(
            """
            Spain recognised Palestine in May 2024. Slovenia did so in June 2024.
                Spain recognition Palestine | 2024-05
                Slovenia recognition Palestine | 2024-06
            Kazakhstan removed the Taliban from its terrorist list. Kyrgyzstan followed suit.
                Kazakhstan delisting Taliban
                Kyrgyzstan delisting Taliban
            Canada recognised Palestine, and Australia did the same.
                Canada recognition Palestine
                Australia recognition Palestine
            Unlike Russia, Germany has not recognised the Taliban.
                Germany recognition Taliban [negated]
            """, atLeast: 4)
    }
}
