import Testing

/// Rows that the coder gets wrong today. One that it gets right moves to `ClauseTests`.
@Suite struct ClauseKnownIssues {
    @Test func voice() throws {
        try CodedText.checkKnownIssues(
            """
            Ethiopia's ambassador was recalled from Cairo.
                Ethiopia severance Egypt
            Saudi-Iranian talks took place in Baghdad.
                Saudi Arabia talks Iran
            """)
    }

    @Test func subordinate() throws {
        try CodedText.checkKnownIssues(
            """
            Jordan thanked Spain, which recognised Palestine.
                Jordan support Spain
                Spain recognition Palestine
            The Houthis, whom Canada listed as terrorists, attacked Israel.
                Canada listing Houthis
                Houthis attack Israel
            Honduras, whose president met Xi Jinping, cut ties with Taiwan.
                Honduras talks Xi Jinping
                Honduras severance Taiwan
            The countries that recognised Palestine are Spain and Ireland.
                Spain recognition Palestine
                Ireland recognition Palestine
            Having recognised Palestine, Norway criticised Israel.
                Norway recognition Palestine
                Norway criticism Israel
            It was Russia that recognised the Taliban.
                Russia recognition Taliban
            """)
    }

    @Test func coordination() throws {
        try CodedText.checkKnownIssues(
            """
            Both Denmark and Sweden expelled Russian diplomats.
                Denmark expulsion Russia
                Sweden expulsion Russia
            Denmark expelled Russian and Belarusian diplomats.
                Denmark expulsion Russia
                Denmark expulsion Belarus
            """)
    }

    @Test func headlines() throws {
        try CodedText.checkKnownIssues(
            """
            Japan, Philippines sign defence pact
                Japan agreement Philippines
            Fico to meet Putin in Moscow
                Robert Fico talks Vladimir Putin [planned]
            Taliban foreign minister visits Uzbekistan
                Taliban visit Uzbekistan
            Hamas, Israel agree ceasefire
                Hamas ceasefire Israel
            Kremlin: Putin met Xi
                Vladimir Putin talks Xi Jinping
            """)
    }
}
