import Testing

/// Rows that the coder gets wrong today. One that it gets right moves to `EllipsisTests`.
@Suite struct EllipsisKnownIssues {
    @Test func ellipsis() throws {
        try CodedText.checkKnownIssues(
            """
            Russia recognised the Taliban; China did not.
                Russia recognition Taliban
                China recognition Taliban [negated]
            Honduras recognised China in 2023, Nauru in 2024.
                Honduras recognition China | 2023
                Nauru recognition China | 2024
            Poland expelled three Russian diplomats and Lithuania two.
                Poland expulsion Russia
                Lithuania expulsion Russia
            Iran recognised the Taliban, as did Pakistan.
                Iran recognition Taliban
                Pakistan recognition Taliban
            Bahrain closed its embassy in Beirut. Kuwait followed.
                Bahrain severance Lebanon
                Kuwait severance Lebanon
            Spain recognised Palestine and so did Ireland.
                Spain recognition Palestine
                Ireland recognition Palestine
            Denmark recalled its ambassador from Mali, followed by Norway.
                Denmark severance Mali
                Norway severance Mali
            """)
    }
}
