import Testing

/// How sure a text is of a deed, and who says so.
@Suite struct StatusTests {
    @Test func negation() throws {
        try CodedText.check(
            """
            Germany did not recognise the Taliban.
                Germany recognition Taliban [negated]
            Germany has never recognised the Taliban.
                Germany recognition Taliban [negated]
            Germany has not yet recognised the Taliban.
                Germany recognition Taliban [negated]
            Germany has yet to recognise the Taliban.
                Germany recognition Taliban [negated]
            Germany refused to recognise the Taliban.
                Germany recognition Taliban [negated]
            Germany declined to recognise Kosovo.
                Germany recognition Kosovo [negated]
            Germany has no plans to recognise the Taliban.
                Germany recognition Taliban [negated]
            Germany has no intention of recognising Somaliland.
                Germany recognition Somaliland [negated]
            Germany remains opposed to recognising the Taliban.
                Germany recognition Taliban [negated]
            No country has recognised the Taliban.
                -
            Nobody recognises Somaliland.
                -
            Sergei Lavrov left Doha without meeting Amir Khan Muttaqi.
                Sergei Lavrov talks Amir Khan Muttaqi [negated]
            Without recognising the Taliban, China accepted its ambassador.
                China recognition Taliban [negated]
                China accreditation Taliban
            Germany said it would not recognise the Taliban.
                Germany recognition Taliban [negated]
            Serbia will never recognise Kosovo.
                Serbia recognition Kosovo [negated]
            Germany is not considering recognising the Taliban.
                Germany recognition Taliban [negated]
            Germany has not recognised or met the Taliban.
                Germany recognition Taliban [negated]
                Germany talks Taliban [negated]
            Germany never stopped recognising Taiwan.
                ~
            """, atLeast: 18)
    }

    @Test func plans() throws {
        try CodedText.check(
            """
            France will recognise Palestine in September.
                France recognition Palestine [planned] | 2025-09
            Belgium decided to recognise Palestine.
                Belgium recognition Palestine
            Belgium decided to recognise Palestine next month.
                Belgium recognition Palestine [planned] | 2025-08
            Vladimir Putin is due to meet Recep Tayyip Erdogan on 10 July.
                Vladimir Putin talks Recep Tayyip Erdogan [planned] | 2025-07-10
            Pakistan agreed to open an embassy in Armenia.
                Pakistan normalization Armenia [planned]
            Kenya announced plans to appoint an ambassador to Afghanistan.
                Kenya appointment Afghanistan [planned]
            Japan pledged to send food to Kenya.
                Japan aid Kenya [planned]
            Russia is set to lift sanctions on Syria.
                Russia sanctions_relief Syria [planned]
            The European Union agreed to lift sanctions on Syria.
                European Union sanctions_relief Syria [planned]
            Talks between Iran and Iraq are scheduled for Sunday.
                Iran talks Iraq [planned] | 2025-07-06
            Robert Fico vowed to veto sanctions on Russia.
                ~
            """, atLeast: 11)
    }

    @Test func possibilities() throws {
        try CodedText.check(
            """
            Germany may recognise the Taliban.
                Germany recognition Taliban [possible]
            Germany could recognise Somaliland.
                Germany recognition Somaliland [possible]
            The United States is considering recognising Somaliland.
                United States recognition Somaliland [possible]
            If Germany recognises the Taliban, France will protest.
                Germany recognition Taliban [possible]
            Cyprus will recognise Kosovo only if Serbia does.
                ~
            Has Germany recognised Kosovo?
                ~
            Will Germany recognise Kosovo? Nobody knows.
                ~
            Armenia hopes to normalise relations with Turkey.
                ~
            Unless Israel withdraws from Lebanon, Hezbollah will attack Israel.
                ~
            Malta would have recognised Kosovo had Spain done so.
                ~
            Chile discussed the possibility of recognising Somaliland.
                Chile recognition Somaliland [possible]
            """, atLeast: 11)
    }

    @Test func claims() throws {
        try CodedText.check(
            """
            Ukraine accused Russia of attacking Moldova.
                Ukraine accusation Russia
                Russia attack Moldova [alleged] | says Ukraine
            Sudan claimed that Chad had bombed Libya.
                Chad attack Libya [alleged] | says Sudan
            According to Japan, China expelled a Japanese diplomat.
                China expulsion Japan
            The Kremlin said Vladimir Putin had met Xi Jinping.
                Vladimir Putin talks Xi Jinping
            """, atLeast: 4)
    }

    @Test func embedding() throws {
        try CodedText.check(
            """
            Vladimir Putin thanked Alexander Lukashenko for freeing ten Ukrainians.
                Vladimir Putin support Alexander Lukashenko
                Alexander Lukashenko release Ukraine
            Serbia noted that Ghana had recognised Kosovo.
                Ghana recognition Kosovo
            Turkey welcomed Japan's recognition of Kosovo.
                Turkey support Japan
                Japan recognition Kosovo
            Serbia urged Ghana to recognise Kosovo.
                Serbia appeal Ghana
            Pakistan called on India to recognise the Taliban.
                Pakistan appeal India
            Malta wants Italy to recognise Palestine.
                ~
            Malta doubts that Italy recognised Palestine.
                ~
            Nepal urged India to withdraw its troops from Bhutan.
                Nepal appeal India
            Greece praised Albania for recognising Palestine.
                Greece support Albania
                Albania recognition Palestine
            Canada warned India not to attack Pakistan.
                Canada threat India
            """, atLeast: 10)
    }
}
