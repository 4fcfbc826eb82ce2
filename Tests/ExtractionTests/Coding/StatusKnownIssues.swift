import Testing

/// Rows that the coder gets wrong today. One that it gets right moves to `StatusTests`.
@Suite struct StatusKnownIssues {
    @Test func negation() throws {
        try CodedText.checkKnownIssues(
            """
            Germany stopped short of recognising the Taliban.
                Germany recognition Taliban [negated]
            Germany ruled out recognising the Taliban.
                Germany recognition Taliban [negated]
            Neither Germany nor France has recognised the Taliban.
                Germany recognition Taliban [negated]
                France recognition Taliban [negated]
            Far from recognising the Taliban, Germany criticised the group.
                Germany recognition Taliban [negated]
                Germany criticism Taliban
            Hungary cancelled a meeting with Ukraine.
                Hungary talks Ukraine [negated]
            Russia is the first country to recognise the Taliban.
                Russia recognition Taliban
            """)
    }

    @Test func plans() throws {
        try CodedText.checkKnownIssues(
            """
            Germany plans to recognise Palestine.
                Germany recognition Palestine [planned] | 2025-07-04/..
            Malta is going to recognise Palestine.
                Malta recognition Palestine [planned]
            Malta is about to recognise Palestine.
                Malta recognition Palestine [planned]
            Malta's planned recognition of Palestine pleased Spain.
                Malta recognition Palestine [planned]
            """)
    }

    @Test func possibilities() throws {
        try CodedText.checkKnownIssues(
            """
            Japan is weighing sanctions on Iran.
                Japan sanctions Iran [possible]
            India is likely to recognise the Taliban.
                India recognition Taliban [possible]
            Perhaps Malta will recognise Kosovo.
                Malta recognition Kosovo [possible]
            """)
    }

    @Test func claims() throws {
        try CodedText.checkKnownIssues(
            """
            Kyiv accused Moscow of bombing Poland.
                Ukraine accusation Russia
                Russia attack Poland [alleged] | says Ukraine
            Rwanda denied backing M23.
                Rwanda support M23 [alleged] | denied by Rwanda
            Russia allegedly attacked Moldova.
                Russia attack Moldova [alleged]
            Iran denied that it had attacked Israel.
                Iran attack Israel [alleged] | denied by Iran
            Iran rejected accusations that it attacked Israel.
                Iran attack Israel [alleged] | denied by Iran
            Sergei Lavrov said that NATO had attacked Belarus.
                NATO attack Belarus [alleged] | says Sergei Lavrov
            Iran blamed Israel for the attack on Iran.
                Iran accusation Israel
                Israel attack Iran [alleged] | says Iran
            Lebanon said Israel had bombed Syria, which Israel denied.
                Israel attack Syria [alleged] | denied by Israel
            Pakistan is accused of bombing Afghanistan.
                Pakistan attack Afghanistan [alleged]
            Rwanda, which denies backing M23, criticised Burundi.
                Rwanda support M23 [alleged] | denied by Rwanda
                Rwanda criticism Burundi
            Iran condemned Israel for attacking Syria.
                Iran criticism Israel
                Israel attack Syria [alleged]
            """)
    }

    @Test func embedding() throws {
        try CodedText.checkKnownIssues(
            """
            After meeting Vladimir Putin, Narendra Modi flew to Austria.
                Narendra Modi talks Vladimir Putin
                Narendra Modi visit Austria
            """)
    }
}
