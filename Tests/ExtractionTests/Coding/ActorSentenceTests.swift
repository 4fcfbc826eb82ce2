import Testing

/// Persons and their offices, bodies without an entry, and words that refer back.
@Suite struct ActorSentenceTests {
    /// Names with their titles before and behind them, whoever the titles belong to.
    @Test func titles() throws {
        try CodedText.check(
            """
            President Emmanuel Macron of France said that he backed Ukraine.
                Emmanuel Macron office France
                Emmanuel Macron support Ukraine
            Prime Minister of North Macedonia Dimitar Kovačevski met Kosovo's Prime Minister Albin Kurti in Skopje.
                Albin Kurti visit North Macedonia
                Dimitar Kovačevski office North Macedonia
                Albin Kurti office Kosovo
                Dimitar Kovačevski talks Albin Kurti
            American envoy for the Western Balkans Gabriel Escobar urged Serbia to recognise Kosovo.
                Gabriel Escobar office United States
                Gabriel Escobar appeal Serbia
            EU High Representative Josep Borrell condemned the Israeli strikes.
                Josep Borrell office European Union
                Josep Borrell criticism Israel
            Amin Karim, the chief negotiator of Hezb-e-Islami, met Ashraf Ghani in Kabul.
                Amin Karim office Hezb-e-Islami
                Amin Karim talks Ashraf Ghani
            Ex-president Evo Morales thanked Mexico.
                Evo Morales office Bolivia
                Evo Morales support Mexico
            Caretaker Prime Minister Najib Mikati condemned the Israeli attack on Lebanon.
                Najib Mikati office Lebanon
                Najib Mikati criticism Israel
                Israel attack Lebanon
            Ukraine's Deputy Prime Minister Olha Stefanishyna met European Commissioner Oliver Varhelyi.
                Olha Stefanishyna office Ukraine
                Olivér Várhelyi office European Union
                Olha Stefanishyna talks Olivér Várhelyi
            Prime Ministers Pedro Sanchez of Spain and Keir Starmer of Britain met in London.
                Pedro Sánchez visit United Kingdom
                Pedro Sánchez office Spain
                Keir Starmer office United Kingdom
                Pedro Sánchez talks Keir Starmer
            Presidents Vladimir Putin and Xi Jinping met in Beijing.
                Vladimir Putin visit China
                Vladimir Putin office Russia
                Xi Jinping office China
                Vladimir Putin talks Xi Jinping
            Presidents Ilham Aliyev of Azerbaijan and Nikol Pashinyan of Armenia signed an agreement.
                Ilham Aliyev office Azerbaijan
                Nikol Pashinyan office Armenia
                Ilham Aliyev agreement Nikol Pashinyan
            The spokesman for the Houthis, Yahya Saree, threatened Israel.
                Yahya Saree office Houthis
                Yahya Saree threat Israel
            Saudi King Salman has invited Ebrahim Raisi to visit Riyadh.
                King Salman office Saudi Arabia
                King Salman invitation Ebrahim Raisi
                Ebrahim Raisi visit Saudi Arabia [planned]
            Rafael Grossi, who heads the International Atomic Energy Agency, visited Iran.
                Rafael Grossi office International Atomic Energy Agency
                Rafael Grossi visit Iran
            Hamas official Osama Hamdan thanked Iran.
                Osama Hamdan office Hamas
                Osama Hamdan support Iran
            Turkish intelligence chief Ibrahim Kalin met Hamas leaders in Doha.
                İbrahim Kalın office Turkey
                İbrahim Kalın talks Hamas
            Foreign ministers Abbas Araghchi of Iran and Badr Abdelatty of Egypt met Rafael Grossi in Cairo.
                Abbas Araghchi office Iran
                Badr Abdelatty office Egypt
                Abbas Araghchi talks Rafael Grossi
                Badr Abdelatty talks Rafael Grossi
            Foreign Minister Hakan Fidan and his Egyptian counterpart Badr Abdelatty met in Cairo.
                Hakan Fidan visit Egypt
                Hakan Fidan office Turkey
                Badr Abdelatty office Egypt
                Hakan Fidan talks Badr Abdelatty
            Kaja Kallas, the bloc's foreign policy chief, condemned Israel.
                Kaja Kallas office European Union
                Kaja Kallas criticism Israel
            """, atLeast: 19)
    }

    /// Whose an office is where the title alone does not say so, and what belongs to what.
    @Test func bodiesOfTitles() throws {
        try CodedText.check(
            """
            France sent troops to Mali. Defence Minister Florence Parly visited Bamako.
                France mobilization Mali
                Florence Parly office France
                Florence Parly visit Mali
            Colombia restored relations with Caracas, and its ambassador, Armando Benedetti, met Maduro.
                Armando Benedetti office Colombia
                Colombia normalization Venezuela
                Armando Benedetti talks Nicolás Maduro
            The United States designated the Congo River Alliance together with its leader, Corneille Nangaa.
                Corneille Nangaa office Congo River Alliance
                United States listing Congo River Alliance
            The group's leader, Tadesse Birhane, accused Ethiopia of breaking the truce.
                Tadesse Birhane accusation Ethiopia
            NATO Secretary General Mark Rutte met Recep Tayyip Erdogan in Ankara.
                Mark Rutte office NATO
                Mark Rutte talks Recep Tayyip Erdogan
            Brahim Ghali, who leads the Polisario Front, accused Morocco of violating the ceasefire.
                Brahim Ghali office Polisario Front
                Brahim Ghali accusation Morocco
            Speaking in Geneva, Jan Egeland, the secretary general of the Norwegian Refugee Council, accused Israel
            of blocking aid.
                Jan Egeland office Norwegian Refugee Council
                Jan Egeland accusation Israel
            EU members Hungary and Slovakia thanked Russia.
                Hungary membership European Union
                Slovakia membership European Union
                Hungary support Russia
                Slovakia support Russia
            The al-Qaeda-linked JNIM attacked Mali.
                JNIM affiliation al-Qaeda
                JNIM attack Mali
            Boko Haram pledged allegiance to the Islamic State in March 2015.
                Boko Haram affiliation Islamic State | 2015-03
            """, atLeast: 10)
    }

    /// Bodies that no dictionary lists, by their head words and abbreviations.
    @Test func unlistedBodies() throws {
        try CodedText.check(
            """
            The Patriotic Forces for Peace (PFP) attacked the Congolese army on Monday. The PFP accused Rwanda of
            aggression.
                Patriotic Forces for Peace attack Democratic Republic of the Congo
                Patriotic Forces for Peace accusation Rwanda
            Washington designated the Sons of Karbala Brigade as a terrorist organization.
                United States listing Sons of Karbala Brigade
            The European Union blacklisted the Tawhid Brigades, the Azm Front and the Sawa Movement.
                European Union listing Tawhid Brigades
                European Union listing Azm Front
                European Union listing Sawa Movement
            Canada's parliament outlawed the Khalsa Freedom Force.
                Canada listing Khalsa Freedom Force
            The UK sanctioned Mapna Group, a subsidiary of Iran's Ministry of Energy.
                United Kingdom sanctions Mapna Group
            """, atLeast: 5)
    }

    /// Words for two or more that were named together.
    @Test func twoTogether() throws {
        try CodedText.check(
            """
            Israel and Lebanon signed a ceasefire. Both sides accused each other of violations.
                Israel ceasefire Lebanon
                Israel accusation Lebanon
                Lebanon accusation Israel
            Rwanda and Congo held talks in Doha. The two countries signed a declaration on Friday.
                Rwanda talks Democratic Republic of the Congo
                Rwanda agreement Democratic Republic of the Congo
            Armenia and Azerbaijan have fought two wars. The latter accused the former of shelling Nakhchivan.
                Armenia attack Azerbaijan
                Azerbaijan attack Armenia
                Azerbaijan accusation Armenia
            Nepal and India held talks. Officials of the two countries met in Kathmandu.
                India visit Nepal
                Nepal talks India
            Russian and Belarusian diplomats visited Pyongyang.
                Russia visit North Korea
                Belarus visit North Korea
            Negotiators for Ukraine and Russia met in Istanbul.
                Ukraine talks Russia
            Fuad Hussein spoke by telephone with his Iranian and Saudi counterparts.
                Fuad Hussein talks Iran
                Fuad Hussein talks Saudi Arabia
            Burkina Faso, Mali and Niger left ECOWAS in January. The three countries accused the bloc of serving
            France.
                Burkina Faso accusation ECOWAS
                Mali accusation ECOWAS
                Niger accusation ECOWAS
            The Syrian Democratic Forces and Damascus signed a deal. The two sides agreed on a ceasefire.
                Syrian Democratic Forces agreement Syria
                Syrian Democratic Forces ceasefire Syria
            """, atLeast: 9)
    }

    /// Words for one that was named before, and what stands for a state.
    @Test func oneMeant() throws {
        try CodedText.check(
            """
            Mali's junta expelled the French ambassador. The junta accused France of arming jihadists.
                Mali expulsion France
                Mali accusation France
            The government of Peru expelled the Mexican ambassador. The government accused Mexico of interference.
                Peru expulsion Mexico
                Peru accusation Mexico
            Bahrain cut ties with Iran. The kingdom accused Tehran of arming militants.
                Bahrain severance Iran
                Bahrain accusation Iran
            Russian Foreign Minister Sergei Lavrov met Hakan Fidan on Monday. Lavrov thanked his counterpart.
                Sergei Lavrov talks Hakan Fidan
                Sergei Lavrov support Hakan Fidan
            Hamas freed four hostages. The group thanked Qatar.
                Hamas support Qatar
            Afghan authorities arrested two British citizens in February.
                Taliban detention United Kingdom | 2025-02
            Pakistan has repeatedly accused the Afghan authorities of sheltering the TTP.
                Pakistan accusation Taliban
            The authorities in Kabul accused Pakistan of bombing Khost.
                Taliban accusation Pakistan
            China thanked Afghanistan's interim government.
                China support Taliban
            Mr Guterres urged Israel to lift the blockade. He thanked Egypt.
                António Guterres appeal Israel
                António Guterres support Egypt
            Ms Kallas condemned Georgia. She urged Tbilisi to free a journalist.
                Kaja Kallas criticism Georgia
                Kaja Kallas appeal Georgia
            The regime in Pyongyang threatened South Korea.
                North Korea threat South Korea
            Ankara accused Athens of violating its airspace.
                Turkey accusation Greece
            US-Iranian talks were held in Oman in April.
                United States talks Iran | 2025-04
            """, atLeast: 14)
    }
}
