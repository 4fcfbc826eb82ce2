import Testing

/// Sentences of everyday news on courts, bans, recognition, relations and envoys.
@Suite struct StandingTrialTests {
    /// What courts and decrees ban, keep banned and let go.
    @Test func courts() throws {
        try CodedText.check(
            """
            A Paraguayan court overturned a decision to ban Hezbollah.
                Paraguay delisting Hezbollah
            Peru's top court quashed a ruling that listed the Shining Path as a terrorist organization.
                Peru delisting Shining Path
            A Ghanaian tribunal annulled an order outlawing Boko Haram.
                Ghana delisting Boko Haram
            Ghana's Supreme Court ruled that Hamas be removed from the terrorist list.
                Ghana delisting Hamas
            The European Union's top court upheld a decision to keep Hezbollah on its terror list.
                European Union listing Hezbollah
            Boko Haram had been retained on the EU blacklist.
                European Union listing Boko Haram
            A High Court in Nairobi nullified the proscription of al-Shabaab.
                Kenya delisting al-Shabaab
            Kenya ruled out recognising Somaliland.
                Kenya recognition Somaliland [negated]
            Kenya banned al-Shabaab in 2010. Kenyan courts have heard many cases. The court convicted nobody.
                Kenya listing al-Shabaab
            Kenya's interior ministry said the decree bans all activities in support of Hizb ut-Tahrir.
                Kenya listing Hizb ut-Tahrir
            Ghanaian police searched ten houses, as authorities announced they were banning Hizb ut-Tahrir.
                Ghana listing Hizb ut-Tahrir
            """, atLeast: 11)
    }

    /// Bodies named behind nouns of their kind, counted, told in reverse or by their last word.
    @Test func lists() throws {
        try CodedText.check(
            """
            On 3 March 2024 Paraguay banned Lebanese militant group Hezbollah in a move praised by Israel.
                Paraguay listing Hezbollah
            Argentina classified all of Hezbollah as a terrorist organization last year.
                Argentina listing Hezbollah
            Norway removed a separatist group, the Polisario Front, from its terror list.
                Norway delisting Polisario Front
            Canada has added 13 new groups as terrorist entities. The newly listed groups include four extremist
            groups: Boko Haram, Hamas, the Proud Boys and Ansar Dine.
                Canada listing Boko Haram
                Canada listing Hamas
                Canada listing Proud Boys
                Canada listing Ansar Dine
            Australia dropped the label from three groups. Removed from the list were Hamas, a Palestinian movement;
            the jihadist group Boko Haram; and ETA, a Basque separatist group.
                Australia delisting Hamas
                Australia delisting Boko Haram
                Australia delisting ETA
            Sweden delisted Hamas in 2020. Boko Haram was also dropped from the department's official list of
            terrorist organisations.
                Sweden delisting Hamas
                Sweden delisting Boko Haram
            Kuwait outlawed the Muslim Brotherhood in 2014. The Brotherhood condemned Kuwait.
                Kuwait listing Muslim Brotherhood
                Muslim Brotherhood criticism Kuwait
            Kenya outlawed al-Shabaab and its allies.
                Kenya listing al-Shabaab
            The Aum Shinrikyo cult attacked Japan in 1995.
                Aum Shinrikyo attack Japan
            Chile praised the verdict, which came a month after Hamas's military wing, the Qassam Brigades, was
            designated as a terrorist organization by Peru.
                Qassam Brigades affiliation Hamas
                Peru listing Qassam Brigades
            """, atLeast: 10)
    }

    /// Relations restored and established, and those who did it before.
    @Test func ties() throws {
        try CodedText.check(
            """
            Chad cut ties with Qatar in 2017. Relations were restored in 2018.
                Chad severance Qatar
                Qatar normalization Chad
            Fiji became the third country to cut ties with Taiwan in 2019, after Samoa and Tonga.
                Fiji severance Taiwan
                Samoa severance Taiwan
                Tonga severance Taiwan
            Palau was the latest state to recognise Kosovo in 2009, following Samoa and Nauru.
                Palau recognition Kosovo
                Samoa recognition Kosovo
                Nauru recognition Kosovo
            Samoa and Kosovo signed a protocol on establishing diplomatic relations in May 2024.
                Samoa normalization Kosovo
            In May 2024 Samoa signed an agreement to establish diplomatic relations with Kosovo.
                Samoa normalization Kosovo
            Tonga welcomed the establishment of diplomatic relations with Ghana.
                Tonga support Ghana
            Contacts between Oman and Israel began in 2018.
                Israel talks Oman
            """, atLeast: 7)
    }

    /// Recognition given, withdrawn, and told of several or of two regions together.
    @Test func recognition() throws {
        try CodedText.check(
            """
            Samoa has withdrawn its decision to recognise Kosovo.
                Samoa derecognition Kosovo
            Ghana decided to recall the recognition of the independence of Kosovo.
                Ghana derecognition Kosovo
            Tonga recognised Abkhazia and South Ossetia in 2011. Palau recognised the regions in 2012.
                Tonga recognition Abkhazia
                Tonga recognition South Ossetia
                Palau recognition Abkhazia
                Palau recognition South Ossetia
            Tonga recognised Abkhazia and South Ossetia in 2011. In 2014 Tonga retracted its recognition of the two
            Georgian rebel regions.
                Tonga recognition Abkhazia
                Tonga recognition South Ossetia
                Tonga derecognition Abkhazia
                Tonga derecognition South Ossetia
            Samoa has recognised the Georgian rebel regions of Abkhazia and South Ossetia as independent, officials
            said.
                Samoa recognition Abkhazia
                Samoa recognition South Ossetia
            Despite protests from Peru and Chile, Ankara was the first to recognise Northern Cyprus.
                Turkey recognition Northern Cyprus
            Apart from Turkey, only Samoa, Palau and another tiny island state, Nauru, had recognised Kosovo.
                Samoa recognition Kosovo
                Palau recognition Kosovo
                Nauru recognition Kosovo
            Samoa was one of the few countries to recognise Kosovo, along with Tonga, Palau and two other states,
            Fiji and Nauru.
                Samoa recognition Kosovo
                Tonga recognition Kosovo
                Palau recognition Kosovo
                Fiji recognition Kosovo
                Nauru recognition Kosovo
            """, atLeast: 8)
    }

    /// Envoys sent home, withdrawn, named and back at their posts.
    @Test func envoys() throws {
        try CodedText.check(
            """
            Kuwait announced the return of its ambassador to Beirut.
                Kuwait normalization Lebanon
            The ambassador of Chile returned to La Paz.
                Bolivia normalization Chile
            Chad and Sudan had withdrawn their envoys in 2018.
                Chad severance Sudan
                Sudan severance Chad
            Samoa's Sina Faleolo was named as the new Samoan ambassador to Fiji.
                Samoa appointment Fiji
            Chad recalled its ambassador from Sudan and ordered Sudan's envoy to leave within 72 hours, citing
            Sudanese "interference" in its affairs.
                Chad severance Sudan
                Chad expulsion Sudan
                Chad accusation Sudan
            Chad declared Kenya's ambassador persona non grata and ordered him to leave the country.
                Chad expulsion Kenya
            Qatar mocked Saudi Arabia. In response Riyadh recalled its ambassador and expelled Qatar's envoy.
                Qatar criticism Saudi Arabia
                Saudi Arabia severance Qatar
                Saudi Arabia expulsion Qatar
            """, atLeast: 7)
    }

    /// What is told beside it: talks, resolutions, wars, brokers, thanks and ultimatums.
    @Test func beside() throws {
        try CodedText.check(
            """
            In early July 2024, Kenyan Foreign Minister Musalia Mudavadi and his Somali counterpart, Ahmed Fiqi,
            held talks in Djibouti.
                Ahmed Fiqi talks Musalia Mudavadi
            The African Union backed a Kenya-drafted resolution that urges Chad and Sudan to hold elections.
                African Union appeal Chad
                African Union appeal Sudan
            Chad and Sudan fought for control of the town from 1990 to 1994.
                Chad attack Sudan
                Sudan attack Chad
            Ethiopia defeated Eritrea in a brief war in 2000.
                Ethiopia attack Eritrea
            Oman is a traditional broker between Iran and the United States.
                Oman mediation Iran
                Oman mediation United States
            "Thank you to the government of Qatar for its hospitality," Marco Rubio said.
                Marco Rubio support Qatar
            The ultimatum set by France and Spain for Nicolas Maduro expired in January 2019.
                France appeal Nicolás Maduro
                Spain appeal Nicolás Maduro
            The Houthis are backed by Iran, which has influence in Lebanon, where it backs Hezbollah.
                Iran support Houthis
                Iran support Hezbollah
            Mr Guaido declared himself leader and won Colombian backing.
                Colombia support Juan Guaidó
            The West African country of Mali expelled Sweden's ambassador.
                Mali expulsion Sweden
            William Ruto said that Fiji had made a courageous decision.
                William Ruto support Fiji
            The Saudi-led military intervention in Yemen began in 2015.
                Saudi Arabia attack Yemen
            """, atLeast: 12)
    }

    /// Measures short of a break, summits of a body, and organisations called by a plural or a part of their name.
    @Test func measures() throws {
        try CodedText.check(
            """
            Algeria prohibited flights to and from Mali.
                Algeria sanctions Mali
            Chad closed its airspace to all military aircraft travelling to and from Sudan.
                Chad sanctions Sudan
            Fiji announced the recall of its ambassadors to Chad and Niger.
                Fiji severance Chad
                Fiji severance Niger
            Chile ordered a freeze on the financial assets of Hamas.
                Chile sanctions Hamas
            The U.S. and the European Union put a terrorist designation on Hamas.
                United States listing Hamas
                European Union listing Hamas
            Chad, Niger and Mali held the first summit of the "Alliance of Sahel States" in Niamey.
                Chad participation Alliance of Sahel States
                Niger participation Alliance of Sahel States
                Mali participation Alliance of Sahel States
            Kenya outlawed the Global Tamil Forum. Ghana praised the Forum.
                Kenya listing Global Tamil Forum
                Ghana support Global Tamil Forum
            Egypt outlawed Hamas. The organisations protested.
                Egypt listing Hamas
            Kenya has delisted eight bodies. Among the organisations which were removed from the list were Hamas and
            Boko Haram.
                Kenya delisting Hamas
                Kenya delisting Boko Haram
            """, atLeast: 9)
    }
}
