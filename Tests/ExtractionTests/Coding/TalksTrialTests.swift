import Testing

/// Sentences of everyday news on talks, meetings, mediation, attendance, clashes and aid.
@Suite struct TalksTrialTests {
    /// Lists of who came, with titles, brackets, owners, and a second list that goes on.
    @Test func attendance() throws {
        try CodedText.check(
            """
            ECOWAS leaders held a summit in Abuja on Sunday. In attendance were Presidents Umaro Embalo of Guinea-Bissau, Alassane Ouattara of Ivory Coast and Macky Sall of Senegal.
                Umaro Embalo participation ECOWAS
                Alassane Ouattara participation ECOWAS
                Macky Sall participation ECOWAS
            The 24th summit of the East African Community (EAC) heads of state called for a truce. The virtual summit was attended by Paul Kagame, Samia Suluhu Hassan (Tanzania) and Salva Kiir (South Sudan).
                Paul Kagame participation East African Community
                Samia Suluhu Hassan participation East African Community
                Salva Kiir participation East African Community
            The presidents of the East African Community met in Arusha. Those attending Monday's meeting were Paul Kagame of Rwanda and Kenya's William Ruto along with the leaders of Burundi and Uganda.
                Paul Kagame participation East African Community
                William Ruto participation East African Community
                Burundi participation East African Community
                Uganda participation East African Community
            ECOWAS met in Accra. Those present were Macky Sall of Senegal; Patrice Talon of Benin. Others were Alassane Ouattara of Ivory Coast and Faure Gnassingbe of Togo.
                Macky Sall participation ECOWAS
                Patrice Talon participation ECOWAS
                Alassane Ouattara participation ECOWAS
                Faure Gnassingbé participation ECOWAS
            Asean foreign ministers began their retreat in Cambodia. Vivian Balakrishnan was in Phnom Penh to attend the retreat.
                Vivian Balakrishnan visit Cambodia
                Vivian Balakrishnan participation ASEAN
            The leaders of Kenya and Chad were present at the ceremony in Uganda.
                Kenya visit Uganda
                Chad visit Uganda
            The talks in Doha, attended by delegations from Rwanda and Burundi, ended without a deal.
                Rwanda visit Qatar
                Burundi visit Qatar
            """, atLeast: 7)
    }

    /// Mediators beside the deal they mediate, behind their title, and for parties told before.
    @Test func mediators() throws {
        try CodedText.check(
            """
            Thailand and Cambodia agreed to a truce on Monday, with Malaysia and China mediating.
                Cambodia ceasefire Thailand
                Malaysia mediation Thailand
                Malaysia mediation Cambodia
                China mediation Thailand
                China mediation Cambodia
            Norway and Oman are stepping up efforts to bring Sudan and the Rapid Support Forces back to the negotiating table.
                Norway mediation Sudan
                Norway mediation Rapid Support Forces
                Oman mediation Sudan
                Oman mediation Rapid Support Forces
            Peru and Bolivia signed a pact. Chilean facilitator Juan Soto praised it.
                Bolivia agreement Peru
                Juan Soto support Peru
                Juan Soto support Bolivia
                Chile mediation Peru
                Chile mediation Bolivia
            Armenia, Georgia and Iran signed a pact. The talks were brokered by Oman.
                Armenia agreement Georgia
                Armenia agreement Iran
                Georgia agreement Iran
                Oman mediation Armenia
                Oman mediation Georgia
                Oman mediation Iran
            The pact was signed between Peru and Bolivia through Chile's facilitation.
                Bolivia agreement Peru
                Chile mediation Peru
                Chile mediation Bolivia
            Peru and Chile met on Monday. Later a Bolivian delegation joined the discussions.
                Chile talks Peru
                Bolivia talks Peru
                Bolivia talks Chile
            """, atLeast: 6)
    }

    /// Parties put in between commas or brackets, counterparts from a country, governments by their capital.
    @Test func parties() throws {
        try CodedText.check(
            """
            The parties to the conflict, the Government of Sudan and the Rapid Support Forces, have asked Norway to facilitate talks.
                Sudan appeal Norway
                Rapid Support Forces appeal Norway
            The mediators (Egypt, Qatar and Turkey) urged Hamas to accept the plan.
                Egypt appeal Hamas
                Qatar appeal Hamas
                Turkey appeal Hamas
            Hakan Fidan met with his counterparts from Kenya and Ghana.
                Kenya talks Hakan Fidan
                Ghana talks Hakan Fidan
            Hakan Fidan met his colleague from Kenya.
                Kenya talks Hakan Fidan
            Kenya signed a deal with the government in Juba.
                Kenya agreement South Sudan
            The FARC signed a ceasefire with the government in Bogota.
                Colombia ceasefire FARC
            Josep Borrell spoke to Armenian Foreign Minister Ararat Mirzoyan and his Azerbaijani counterpart Jeyhun Bayramov. The OSCE Minsk Group must act, he said. The two rivals blamed each other.
                Ararat Mirzoyan talks Josep Borrell
                Jeyhun Bayramov talks Josep Borrell
                Josep Borrell appeal OSCE Minsk Group
                Armenia accusation Azerbaijan
                Azerbaijan accusation Armenia
            William Ruto and Paul Kagame met on Friday. Both leaders met with Antonio Guterres on Sunday.
                Paul Kagame talks William Ruto
                António Guterres talks William Ruto
                António Guterres talks Paul Kagame
            The meeting in Nairobi brought together Foreign Minister Musalia Mudavadi and his Ugandan counterpart Jeje Odongo.
                Jeje Odongo talks Musalia Mudavadi
            The trilateral summit of Greece, Cyprus and Egypt took place in Athens.
                Cyprus talks Greece
                Egypt talks Greece
                Cyprus talks Egypt
            Chad and Sudan announced a truce after talks in Doha.
                Sudan ceasefire Chad
                Sudan talks Chad
            """, atLeast: 11)
    }

    /// Headlines that leave out `and`.
    @Test func headlines() throws {
        try CodedText.check(
            """
            Kenya, Uganda sign trade deal
                Kenya agreement Uganda
            Kenya, Uganda, Rwanda sign Arusha declaration
                Kenya agreement Uganda
                Kenya agreement Rwanda
                Rwanda agreement Uganda
            Ruto, Kagame discuss trade
                Paul Kagame talks William Ruto
            Iran, US hold talks in Oman
                Iran talks United States
            Thailand, Cambodia agree to truce
                Cambodia ceasefire Thailand
            """, atLeast: 5)
    }

    /// Invitations, signings that leaders witness, errands, and talks told in passing.
    @Test func courtesies() throws {
        try CodedText.check(
            """
            Narendra Modi arrived in Colombo on Monday, accepting an invitation extended by Anura Kumara Dissanayake.
                Narendra Modi visit Sri Lanka
                Anura Kumara Dissanayake invitation Narendra Modi
            Hun Manet and Thongloun Sisoulith witnessed the signing of two agreements on transit.
                Hun Manet agreement Thongloun Sisoulith
            Hun Manet and Thongloun Sisoulith presided over the signing of a memorandum of understanding.
                Hun Manet agreement Thongloun Sisoulith
            Mohammed bin Salman discussed with Foreign Minister of the People's Republic of China Wang Yi aspects of trade.
                Mohammed bin Salman talks Wang Yi
            Kenya opened the border following talks with Somalia.
                Kenya talks Somalia
            Yoweri Museveni flew to Bujumbura to attend the 20th summit of the East African Community heads of state.
                Yoweri Museveni visit Burundi
                Yoweri Museveni participation East African Community
            """, atLeast: 6)
    }

    /// Losses in clashes, fire across a border, blame in a subordinate clause.
    @Test func force() throws {
        try CodedText.check(
            """
            Five Thai soldiers were wounded in clashes with Cambodian troops on Wednesday.
                Thailand attack Cambodia
                Cambodia attack Thailand
            Nine Togolese soldiers were killed in Ghanaian shelling.
                Ghana attack Togo
            Kenya said Somali troops had fired artillery into its territory.
                Kenya accusation Somalia
                Somalia attack Kenya [alleged]
            Cyprus was split in a Turkish invasion in 1974.
                Turkey attack Cyprus
            Kenya and Somalia hurled accusations at each other.
                Kenya accusation Somalia
                Somalia accusation Kenya
            The war went on, with Kinshasa blaming neighbouring Rwanda.
                Democratic Republic of the Congo accusation Rwanda
            Fighting erupted between Chadian and Sudanese forces on Friday.
                Chad attack Sudan
                Sudan attack Chad
            """, atLeast: 7)
    }

    /// Arms and other goods, whatever noun counts them.
    @Test func arms() throws {
        try CodedText.check(
            """
            Canada donated 20,000 rounds of ammunition to Ukraine.
                Canada aid Ukraine
            Anita Anand announced a donation of artillery rounds to Ukraine's military.
                Anita Anand aid Ukraine
            Latvia handed over 42 armoured personnel carriers to Ukraine.
                Latvia aid Ukraine
            Latvia delivered a batch of drones to the Ukrainian armed forces.
                Latvia aid Ukraine
            Estonia will supply Moldova with radars.
                Estonia aid Moldova [planned]
            """, atLeast: 5)
    }

    /// What is due, what is remembered, and times that belong to an office.
    @Test func schedules() throws {
        try CodedText.check(
            """
            Negotiators from Kenya and Somalia are due to meet in Cairo next week.
                Kenya talks Somalia [planned]
            William Ruto is due to visit Ghana on Friday.
                William Ruto visit Ghana [planned]
            Hakan Fidan also held separate phone calls with the foreign ministers of Qatar, Egypt and Jordan.
                Qatar talks Hakan Fidan
                Egypt talks Hakan Fidan
                Jordan talks Hakan Fidan
            The deal between Chad and Sudan was reached with mediation from Kenya and Uganda.
                Sudan agreement Chad
                Kenya mediation Chad
                Kenya mediation Sudan
                Uganda mediation Chad
                Uganda mediation Sudan
            Qatar's mediation led to a deal between Chad and Sudan.
                Qatar mediation Chad
                Qatar mediation Sudan
                Sudan agreement Chad
            Chad repelled an attack by Sudanese forces.
                Sudan attack Chad
            Wang Yi conveyed to Anwar Ibrahim an invitation from Xi Jinping to visit China.
                Xi Jinping invitation Anwar Ibrahim
            They discussed the 30th anniversary of the establishment of diplomatic relations between Kenya and Ghana this year.
                Ghana normalization Kenya | 1995
            Musalia Mudavadi, Kenya's foreign minister since 2023, met Salva Kiir on Monday.
                Musalia Mudavadi talks Salva Kiir | 2025-06-30
            Kenya and Somalia held talks in Doha on June 3-5.
                Kenya talks Somalia | 2025-06-03/2025-06-05
            """, atLeast: 10)
    }
}
