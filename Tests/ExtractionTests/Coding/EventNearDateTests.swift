import Testing

/// Deeds dated by others they stand with.
@Suite struct EventNearDateTests {
    /// A clause behind `after which` or `whereupon`, and what a deal, an offensive or a step brings.
    @Test func afterWhich() throws {
        try CodedText.checkDates(
            """
            2025-09-10 > Armenia and Azerbaijan fought a six-week war in autumn 2020, after which Russia deployed \
            peacekeepers to Armenia.
                Russia mobilization Armenia | 2020-23
            2025-09-10 > Ethiopia and Egypt broke off their talks in December 2023, after which Egypt accused \
            Ethiopia of bad faith.
                Egypt accusation Ethiopia | 2023-12
            2025-09-10 > Protesters stormed the Saudi embassy in January 2016, upon which Saudi Arabia severed ties \
            with Iran.
                Saudi Arabia severance Iran | 2016-01
            2025-09-10 > Turkish jets shot down the plane in November 2015, whereupon Russia imposed sanctions on \
            Turkey.
                Russia sanctions Turkey | 2015-11
            2025-09-10 > The junta took over in July 2023, following which France withdrew its troops from Niger.
                France withdrawal Niger | 2023-07
            2025-09-10 > The Vatican signed the accord in May 2015, after which Israel criticised the Vatican.
                Israel criticism Holy See | 2015-05
            2025-09-10 > On Monday gunmen attacked the convoy, after which Chad accused Sudan of arming them.
                Chad accusation Sudan | 2025-09-08
            2025-09-10 > In May 1997 Laurent Kabila led the offensive that overthrew Mobutu Sese Seko.
                Laurent-Désiré Kabila takeover Mobutu Sese Seko | 1997-05
            2025-09-10 > In September 2020 Serbia moved its embassy as part of a deal under which Kosovo and Israel \
            established diplomatic relations.
                Israel normalization Kosovo | 2020-09
            2025-09-10 > In October 2016 Russia lifted its sanctions on Turkey in exchange for Turkey's \
            normalization with Israel.
                Israel normalization Turkey | 2016-10
            2025-09-10 > In March 2023 China brokered the deal under which Saudi Arabia and Iran restored relations.
                Iran normalization Saudi Arabia | 2023-03
            2025-09-10 > In April 2003 American forces launched the attack that brought down Saddam Hussein.
                United States takeover Saddam Hussein | 2003-04
            """, atLeast: 12)
    }

    /// The clause that says when, and two verbs with a time each.
    @Test func whenClauses() throws {
        try CodedText.checkDates(
            """
            2025-09-10 > Narendra Modi had asked Xi Jinping, when they met in Kazan in October, to pull back his \
            troops.
                Narendra Modi appeal Xi Jinping | 2024-10
            2025-09-10 > Japan had urged South Korea, when their leaders met in Seoul in May, to lift the ban.
                Japan appeal South Korea | 2025-05
            2025-09-10 > Emmanuel Macron thanked Viktor Orban when he visited Budapest in June.
                Emmanuel Macron support Viktor Orbán | 2025-06
            2025-09-10 > Iran warned Azerbaijan, when its minister came to Baku in March, against hosting Israeli \
            troops.
                Iran threat Azerbaijan | 2025-03
            2025-09-10 > Nauru recognised Abkhazia in 2009 but established relations with Georgia in 2013.
                Georgia normalization Nauru | 2013
                Nauru recognition Abkhazia | 2009
            2025-09-10 > Kiribati cut ties with Taiwan in 2019 and opened an embassy in Beijing in 2020.
                Kiribati severance Taiwan | 2019
            2025-09-10 > Peru on Monday expelled the envoy of Bolivia, who had called Sunday's vote a fraud. The \
            same day Chile recalled its ambassador from Bolivia.
                Chile severance Bolivia | 2025-09-08
            2025-09-10 > In February 2019 a bomber killed 40 men at Pulwama. On February 26 India bombed Pakistan. \
            Pakistan attacked India the following day.
                Pakistan attack India | 2019-02-27
            2018-05-29 > Russia recognised Abkhazia on August 26, 2008, following the attack by Georgia on South \
            Ossetia on August 8.
                Georgia attack South Ossetia | 2008-08-08
            2025-09-10 > Turkey attacked Syria in October 2019. On October 13 Syria signed an accord with Russia. \
            The following day the United States imposed sanctions on Turkey.
                Russia agreement Syria | 2019-10-13
                United States sanctions Turkey | 2019-10-14
            2025-09-10 > Estonia recalled its ambassador from Belarus on Tuesday, accusing it of Sunday's raid. The \
            next day Latvia expelled a diplomat of Belarus.
                Latvia expulsion Belarus | 2025-09-10
            2025-09-10 > In April 2023 fighting broke out. On September 1 Egypt expelled Sudan's envoy.
                Egypt expulsion Sudan | 2025-09-01
            """, atLeast: 12)
    }

    /// Near other deeds: days before, hours after, within a week.
    @Test func near() throws {
        try CodedText.checkDates(
            """
            2025-09-10 > The Netherlands closed its embassy in Kyiv in February 2022, days before Russia attacked \
            Ukraine.
                Russia attack Ukraine | 2022-02
            2025-09-10 > Fiji established relations with China on Tuesday, hours after it cut ties with Taiwan.
                Fiji severance Taiwan | 2025-09-09
            2025-09-10 > Denmark expelled two diplomats on Monday, a day after Russia attacked Moldova.
                Russia attack Moldova | 2025-09-07
            2025-09-10 > Iraq recalled its ambassador on July 3, less than a week after Kuwait accused Iraq of \
            breaching the border.
                Kuwait accusation Iraq | 2025-06-26/2025-07-03
            2025-09-10 > Japan sent rescuers to Turkey within days of the February 2023 earthquake.
                Japan aid Turkey | 2023-02
            2025-09-10 > On August 29 France triggered the mechanism, a month to the day after Iran expelled the \
            inspectors of the United Nations.
                Iran expulsion United Nations | 2025-07-29
            2025-09-10 > Poland suspended its flights in June 2021, weeks after Belarus detained Roman Protasevich.
                Belarus detention Roman Protasevich | 2021-05/2021-06
            2025-09-10 > Japan signed an accord with Brazil on Monday, minutes after Argentina recalled its \
            ambassador from Brazil.
                Argentina severance Brazil | 2025-09-08
            2025-09-10 > Germany closed its embassy in Niamey on August 20, days before Niger expelled the German \
            ambassador.
                Niger expulsion Germany | 2025-08-20/2025-08-30
            2025-09-10 > Serbia expelled the envoy of Montenegro on Friday, within hours of Montenegro's recognition \
            of Kosovo.
                Montenegro recognition Kosovo | 2025-09-05
            2023-09-01 > Soldiers deposed Mohamed Bazoum in a coup in Niger on July 26. ¶ Days after the coup, \
            France threatened Niger.
                France threat Niger | 2023-07-26/2023-08-05
            2015-01-01 > Russia recognised Abkhazia on August 26, 2008. Georgia severed its relations with Russia \
            three days after the recognition.
                Georgia severance Russia | 2008-08-29
            """, atLeast: 12)
    }

    /// Since a deed that the document dates elsewhere.
    @Test func since() throws {
        try CodedText.checkDates(
            """
            2025-09-10 > Rebels toppled Siad Barre in January 1991. ¶ Ethiopia has attacked Somalia dozens of times \
            since Barre's fall.
                Ethiopia attack Somalia | 1991-01/2025-09-10
            2025-09-10 > The junta seized power in Niger in July 2023. ¶ France has criticised Niger repeatedly \
            since the coup.
                France criticism Niger | 2023-07/2025-09-10
            2025-09-10 > Turkey, which has struck Syria many times since Assad was overthrown, welcomed the accord. \
            ¶ Bashar al-Assad was overthrown in December 2024.
                Turkey attack Syria | 2024-12/2025-09-10
            """, atLeast: 3)
    }
}
