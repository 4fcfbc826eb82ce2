import Testing

/// Sentences of everyday news on recognition, missions, envoys, talks, visits, formats and membership.
@Suite struct DiplomacyTrialTests {
    /// Missions opened, closed and told by their capital, and the envoys that go there.
    @Test func missions() throws {
        try CodedText.check(
            """
            Nauru closed its Taipei embassy in 2024.
                Nauru severance Taiwan | 2024
            Kenya has reopened its Damascus embassy after years of war.
                Kenya normalization Syria
            Both London and Tehran shut down their embassies in each other's countries in November 2011.
                United Kingdom severance Iran | 2011-11
                Iran severance United Kingdom | 2011-11
            Ghana and Togo opened embassies in each other's capitals in 2011.
                Ghana normalization Togo | 2011
            In 2018 Ankara established a permanent diplomatic presence in Somalia.
                Somalia normalization Turkey | 2018
            The inauguration of the Kenyan embassy in Rabat took place in June.
                Kenya normalization Morocco
            New consulates were inaugurated by Togo and Chad.
                -
            Three consular missions were inaugurated in Rabat by Gambia, Guinea-Bissau and Burkina Faso.
                Gambia normalization Morocco
                Guinea-Bissau normalization Morocco
                Burkina Faso normalization Morocco
            Peru and Chile named ambassadors to each other's capitals.
                Peru appointment Chile
                Chile appointment Peru
            The African Union approved the dispatch of an envoy to Sudan.
                African Union appointment Sudan
            Kenya's ambassador to Tokyo, Tabitha Nyambura, presented her letter of credence to Emperor Naruhito.
                Emperor Naruhito accreditation Tabitha Nyambura
            President Hakainde Hichilema received letters of credence from the new envoys of Cuba, Chile and Vietnam.
                Hakainde Hichilema accreditation Cuba
                Hakainde Hichilema accreditation Chile
                Hakainde Hichilema accreditation Vietnam
            Syria and Libya have reopened their embassies.
                Libya normalization Syria
            """, atLeast: 13)
    }

    /// Standing refused, given up and broken off, and by whom where a noun says it.
    @Test func breaks() throws {
        try CodedText.check(
            """
            Peru refused to recognise the re-election of Nicolas Maduro.
                Peru recognition Nicolás Maduro [negated]
            Palau recognised Taiwan as part of Chinese territory.
                -
            Panama dropped its ties with Taiwan last year.
                Panama severance Taiwan | 2024
            Bahrain and Egypt severed their diplomatic and trade relations with Qatar in June 2017.
                Bahrain severance Qatar | 2017-06
                Egypt severance Qatar | 2017-06
            Estonia and Russia downgraded their relations in 2023.
                Estonia severance Russia | 2023
                Russia severance Estonia | 2023
            Bolivia cut ties with Chile and ordered the departure of its diplomats.
                Bolivia severance Chile
                Bolivia expulsion Chile
            Japan regretted the move of Honduras to sever ties with Taiwan.
                Japan criticism Honduras
                Honduras severance Taiwan
            Canada recalled its ambassadors to Peru and Chile after decisions by those nations to cut ties with Taiwan.
                Canada severance Peru
                Canada severance Chile
                Peru severance Taiwan
                Chile severance Taiwan
            It came days after Rwanda, Congo's eastern neighbour, cut diplomatic ties with Belgium.
                Rwanda severance Belgium
            It was signed a day before Fiji, Tonga's neighbour, opened an embassy in Jakarta.
                Fiji normalization Indonesia
            The talks failed because Qatar, long the main mediator, blamed Hamas.
                Qatar accusation Hamas
            """, atLeast: 11)
    }

    /// Talks, visits and pacts told by what two did together.
    @Test func meetings() throws {
        try CodedText.check(
            """
            Hakan Fidan and Abbas Araghchi discussed the war in Gaza.
                Abbas Araghchi talks Hakan Fidan
            Qatari Emir Tamim bin Hamad Al Thani and Turkish Foreign Minister Hakan Fidan discussed in Doha the latest
            developments in Syria.
                Hakan Fidan talks Tamim bin Hamad Al Thani
                Hakan Fidan visit Qatar
            Turkey will establish contacts with Hamas.
                Turkey talks Hamas [planned]
            President Salva Kiir refused to engage in dialogue with Riek Machar.
                Riek Machar talks Salva Kiir [negated]
            Hakan Fidan expressed condolences to Badr Albusaidi during a phone call.
                Badr al-Busaidi talks Hakan Fidan
            Kenya welcomed the meeting Macky Sall had with Paul Kagame.
                Macky Sall talks Paul Kagame
            Ghana respects the results of the dialogue with the mediation of the EU and the UN.
                -
            Abdel Fattah al-Sisi visited Asmara and signed a pact on trade.
                Abdel Fattah el-Sisi visit Eritrea
                Eritrea agreement Abdel Fattah el-Sisi
            Wang Yi signed a series of agreements in Samoa on Tuesday.
                Samoa agreement Wang Yi
            William Ruto's Ghana trip came after the vote.
                William Ruto visit Ghana
            Wang Yi met with Cedric Schuster in the capital Apia.
                Cedric Schuster talks Wang Yi
            Chad's envoy Mahamat Annadif met junta leaders in Niamey.
                Niger talks Mahamat Annadif
                Mahamat Annadif visit Niger
            """, atLeast: 12)
    }

    /// Summits left, bodies that states belong to, deeds done to persons, and what is not done yet.
    @Test func belonging() throws {
        try CodedText.check(
            """
            Narendra Modi pulled out of the BRICS summit.
                Narendra Modi participation BRICS [negated]
            Sudan announced the suspension of its participation in IGAD.
                Sudan participation IGAD [negated]
            The Gulf Cooperation Council, of which Bahrain, Kuwait and Qatar are members, met in Riyadh.
                Bahrain membership Gulf Cooperation Council
                Kuwait membership Gulf Cooperation Council
                Qatar membership Gulf Cooperation Council
            Oman is the sixth member country of the Gulf Cooperation Council.
                Oman membership Gulf Cooperation Council
            Chad intended to sign an official document establishing ties with Israel.
                Israel normalization Chad [planned]
            Kenya, Uganda and Rwanda tried to counter Iranian support for Hezbollah.
                Iran support Hezbollah
            Nigeria condemned the ouster of Mohamed Bazoum.
                -
            Kenya denounced the arrest of Kizza Besigye by Uganda.
                Kenya criticism Uganda
                Uganda detention Kizza Besigye
            The Malian junta has kept Mohamed Bazoum in detention since July 2023.
                Mali detention Mohamed Bazoum
            Bolivia accused Chilean embassy staff of trying to smuggle weapons.
                Bolivia accusation Chile
            Saudi Arabia imposed an economic blockade over Qatar.
                Saudi Arabia sanctions Qatar
            """, atLeast: 11)
    }

    /// Who acts: holders beside their bodies, names with initials in brackets, bodies told by a common noun.
    @Test func names() throws {
        try CodedText.check(
            """
            The foreign ministers of Kenya (Musalia Mudavadi) and Uganda (Odongo Jeje Abubakhar) met in Entebbe on Monday.
                Kenya talks Uganda
                Kenya visit Uganda
            The presidents of Peru, Dina Boluarte, and Chile, Gabriel Boric, will meet in Lima.
                Chile talks Dina Boluarte [planned]
            Kenya's president William Ruto welcomed his Congolese counterpart, President Felix Tshisekedi, to Nairobi for
            talks.
                Félix Tshisekedi visit Kenya
                Félix Tshisekedi talks William Ruto
                William Ruto support Félix Tshisekedi
            Sudan's President Omar Al Bashir met Idriss Deby. President Bashir praised Chad.
                Idriss Déby talks Omar al-Bashir
                Omar al-Bashir support Chad
            The Democratic Republic of Congo (DRC) praised Angola. The United Arab Emirates (UAE) thanked Chad.
                Democratic Republic of the Congo support Angola
                United Arab Emirates support Chad
            Prime Minister Datuk Seri Anwar Ibrahim met Hun Manet in Kuala Lumpur.
                Anwar Ibrahim talks Hun Manet
                Hun Manet visit Malaysia
            IGAD met in Kampala. The regional group invited Mohamed Hamdan Dagalo to attend.
                IGAD invitation Mohamed Hamdan Dagalo
            The international community has condemned the coup of Mali's army. The Economic Community of West African
            States (ECOWAS) met in Abuja.
                -
            Sudan's warring army and the Rapid Support Forces paramilitary will resume talks on Sunday.
                Sudan talks Rapid Support Forces [planned]
            Angola is confident that the summit will be decisive for the resolution of the conflict between Rwanda and
            Uganda.
                -
            China resumed ties with former Taiwan ally Gambia on Thursday.
                China normalization Gambia
            Venezuela expelled diplomats of Chile, Peru and Panama. Caracas accused these nations of meddling.
                Venezuela expulsion Chile
                Venezuela expulsion Peru
                Venezuela expulsion Panama
                Venezuela accusation Chile
                Venezuela accusation Peru
                Venezuela accusation Panama
            Bounnhang Vorachith will pay courtesy visits to King Norodom Sihamoni and Prime Minister Hun Sen.
                Bounnhang Vorachith talks Norodom Sihamoni [planned]
                Bounnhang Vorachith talks Hun Sen [planned]
            Prime Minister Samdech Techo Hun Sen met Sonexay Siphandone in Phnom Penh.
                Hun Sen talks Sonexay Siphandone
                Sonexay Siphandone visit Cambodia
            The Tongan prime minister confirmed discussions were held with Wang Yi about loans.
                Tonga talks Wang Yi
            Sergei Lavrov told his Turkish counterpart Hakan Fidan that the talks went well.
                Hakan Fidan talks Sergei Lavrov
            """, atLeast: 16)
    }

    /// `the United Arab Emirates (UAE)` was taken for a body of that name.
    @Test func countryWithItsInitialsInBrackets() throws {
        try CodedText.check(
            """
            The Democratic Republic of Congo (DRC) praised Angola. The United Arab Emirates (UAE) thanked Chad.
                Democratic Republic of the Congo support Angola
                United Arab Emirates support Chad
            The Federated States of Micronesia (FSM), Papua New Guinea (PNG) and Palau condemned Fiji.
                Micronesia criticism Fiji
                Papua New Guinea criticism Fiji
                Palau criticism Fiji
            """, atLeast: 2)
    }

    /// `Omar al-Bashir` was not found again as `Bashir`.
    @Test func surnameWithoutItsArticle() throws {
        try CodedText.check(
            """
            Sudan's President Omar Al Bashir met Idriss Deby. President Bashir praised Chad.
                Idriss Déby talks Omar al-Bashir
                Omar al-Bashir support Chad
            Abdel Fattah al-Burhan met William Ruto. Burhan thanked Kenya.
                Abdel Fattah al-Burhan talks William Ruto
                Abdel Fattah al-Burhan support Kenya
            """, atLeast: 2)
    }

    /// `severed their ties with X` was read as of each with the other.
    @Test func theirTiesWithAThird() throws {
        try CodedText.check(
            """
            Bahrain, Egypt and Jordan severed their ties with Qatar.
                Bahrain severance Qatar
                Egypt severance Qatar
                Jordan severance Qatar
            Peru and Chile severed their ties with each other.
                Peru severance Chile
                Chile severance Peru
            """, atLeast: 2)
    }
}
