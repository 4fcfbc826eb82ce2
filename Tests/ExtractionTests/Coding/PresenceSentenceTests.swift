import Testing

/// Presence in the plain words of news: who came to whom, sat in which meeting, helped whom, belongs to what.
@Suite struct PresenceSentenceTests {
    /// Who was at a named meeting, whatever else the sentence tells of him.
    @Test func meetings() throws {
        try CodedText.check(
            """
            China, Pakistan and Iran sent delegations to the Moscow Format.
                China participation Moscow Format
                Iran participation Moscow Format
                Pakistan participation Moscow Format
            Representatives of ten countries including Russia, China and India took part in the Moscow Format
            consultations.
                China participation Moscow Format
                India participation Moscow Format
                Russia participation Moscow Format
            Leaders of Brazil, Chile and Peru gathered in Lima on Friday for the summit of the Rio Group.
                Brazil participation Rio Group
                Chile participation Rio Group
                Peru participation Rio Group
            The presidents of Kenya, Uganda and Rwanda attended the summit of the East African Community in Arusha.
                Kenya participation East African Community
                Rwanda participation East African Community
                Uganda participation East African Community
            Modi told the summit of the Shanghai Cooperation Organisation that terrorism was a threat.
                Narendra Modi participation Shanghai Cooperation Organisation
            Mr Erdogan was speaking on the sidelines of the NATO summit in Vilnius.
                Recep Tayyip Erdogan participation NATO
            Modi and Xi met on the sidelines of the BRICS summit in Kazan.
                Narendra Modi participation BRICS
                Narendra Modi talks Xi Jinping
                Xi Jinping participation BRICS
            Lavrov arrived in Jakarta for the ASEAN summit.
                Sergei Lavrov participation ASEAN
                Sergei Lavrov visit Indonesia
            Azerbaijan hosted the summit of the Economic Cooperation Organization in July.
                Azerbaijan participation Economic Cooperation Organization
            The summit of the Economic Cooperation Organization, hosted by Azerbaijan, was attended by the presidents
            of Iran, Turkey and Uzbekistan.
                Azerbaijan participation Economic Cooperation Organization
                Iran participation Economic Cooperation Organization
                Turkey participation Economic Cooperation Organization
                Uzbekistan participation Economic Cooperation Organization
            At the G7 summit in Canada, Donald Trump said a deal was near.
                Donald Trump participation G7
            Addressing the United Nations General Assembly, Petro accused Israel of genocide.
                Gustavo Petro accusation Israel
                Gustavo Petro participation United Nations
            In a speech to the UN General Assembly, Ebrahim Raisi condemned the United States.
                Ebrahim Raisi criticism United States
                Ebrahim Raisi participation United Nations
            Iran's president will attend the BRICS summit in Kazan next month.
                Iran participation BRICS [planned]
            Syria was represented at the Arab League summit by its foreign minister, Asaad al-Shaibani.
                Asaad al-Shaibani participation Arab League
            Saudi Arabia, which chaired the meeting of the Organisation of Islamic Cooperation, called for restraint.
                Saudi Arabia participation Organisation of Islamic Cooperation
            Qatar and Turkey also took part in the Doha talks.
                Qatar participation Doha talks
                Turkey participation Doha talks
            The Taliban did not attend the Doha talks.
                Taliban participation Doha talks [negated]
            Among those present at the Raisina Dialogue were the foreign ministers of Poland and Iran.
                Iran participation Raisina Dialogue
                Poland participation Raisina Dialogue
            Ramaphosa and Kagame met at the summit of the African Union in Addis Ababa.
                Cyril Ramaphosa participation African Union
                Cyril Ramaphosa talks Paul Kagame
                Paul Kagame participation African Union
            The Paris Peace Forum was attended by Emmanuel Macron.
                Emmanuel Macron participation Paris Peace Forum
            Malaysia, the current chair of ASEAN, urged restraint.
                Malaysia participation ASEAN
            Indonesia, which holds the rotating presidency of the G20, invited Ukraine.
                Indonesia invitation Ukraine
                Indonesia participation G20
            Russia boycotted the meeting of the OSCE.
                Russia participation OSCE [negated]
            Lavrov walked out of the G20 meeting in Bali.
                Sergei Lavrov participation G20
            Eight countries, among them Pakistan and Indonesia, joined the meeting of the OIC in Istanbul.
                Indonesia participation Organisation of Islamic Cooperation
                Pakistan participation Organisation of Islamic Cooperation
            Officials from the United States, Britain and Norway joined the Oslo talks on Afghanistan.
                Norway participation Oslo talks on Afghanistan
                United Kingdom participation Oslo talks on Afghanistan
                United States participation Oslo talks on Afghanistan
            Iran's foreign minister travelled to Istanbul to attend a meeting of the Organisation of Islamic
            Cooperation.
                Iran participation Organisation of Islamic Cooperation
                Iran visit Turkey
            The foreign ministers of Germany, France and Britain attended the meeting of the G7 in Italy.
                France participation G7
                Germany participation G7
                United Kingdom participation G7
            Abbas Araghchi, who was in Istanbul for a meeting of the Organisation of Islamic Cooperation, said Iran
            would respond.
                Abbas Araghchi participation Organisation of Islamic Cooperation
                Abbas Araghchi visit Turkey
            The SCO summit was attended by Narendra Modi, Shehbaz Sharif and Masoud Pezeshkian.
                Masoud Pezeshkian participation Shanghai Cooperation Organisation
                Narendra Modi participation Shanghai Cooperation Organisation
                Shehbaz Sharif participation Shanghai Cooperation Organisation
            Besides Russia, the consultations of the Moscow Format were attended by India, Iran and China.
                China participation Moscow Format
                India participation Moscow Format
                Iran participation Moscow Format
            Washington was invited but did not attend the Moscow Format.
                United States participation Moscow Format [negated]
            The participants in the Moscow Format, including India and China, called for an inclusive government.
                China participation Moscow Format
                India participation Moscow Format
            The meeting of the Moscow Format, with the participation of China, India and Iran, took place on Tuesday.
                China participation Moscow Format
                India participation Moscow Format
                Iran participation Moscow Format
            Lavrov hosted the foreign ministers of Egypt and Jordan at the Russia-Arab Summit.
                Sergei Lavrov participation Russia-Arab Summit
            At the Munich Security Conference in February, JD Vance scolded European leaders.
                JD Vance participation Munich Security Conference
            Representatives of the RSF and the army took part in the Jeddah talks.
                Rapid Support Forces participation Jeddah talks
            Saudi Arabia hosted the Arab League summit in May 2023.
                Saudi Arabia participation Arab League
            Bashar al-Assad was back at the Arab League summit in Jeddah after 12 years.
                Bashar al-Assad participation Arab League
            Bashar al-Assad was invited to the Arab League summit in Jeddah.
                Bashar al-Assad participation Arab League [planned]
            Kazakhstan chaired the Organization of Turkic States in 2024.
                Kazakhstan participation Organization of Turkic States
            Finland took over the chairmanship of the OSCE in January.
                Finland participation OSCE
            Angola, which holds the presidency of the African Union, offered to mediate.
                Angola participation African Union
            Ishaq Dar is heading Pakistan's delegation at the OIC meeting in Jeddah.
                Ishaq Dar participation Organisation of Islamic Cooperation
            Tokayev arrived in Budapest to take part in the summit of the Organization of Turkic States.
                Kassym-Jomart Tokayev participation Organization of Turkic States
                Kassym-Jomart Tokayev visit Hungary
            Senegal's prime minister also went to the Forum on China-Africa Cooperation in Beijing.
                Senegal participation Forum on China-Africa Cooperation
            """, atLeast: 47)
    }

    /// Journeys, guests and invitations.
    @Test func visits() throws {
        try CodedText.check(
            """
            Delegates from the Houthis and Yemen attended the conference in Stockholm.
                Houthis visit Sweden
                Yemen visit Sweden
            Delegations from Russia and Ukraine came to Istanbul in May.
                Russia visit Turkey
                Ukraine visit Turkey
            Georgia's foreign minister travelled to Damascus in May.
                Georgia visit Syria
            Antonio Tajani became the first Italian minister to visit Damascus.
                Antonio Tajani visit Syria
            Ahmed al-Sharaa made his first foreign trip to Riyadh.
                Ahmed al-Sharaa visit Saudi Arabia
            Ahmed al-Sharaa's first trip abroad took him to Riyadh.
                Ahmed al-Sharaa visit Saudi Arabia
            Donald Trump met Mohammed bin Salman in Riyadh.
                Donald Trump talks Mohammed bin Salman
                Donald Trump visit Saudi Arabia
            Zamir Kabulov held talks in Kabul with Amir Khan Muttaqi.
                Amir Khan Muttaqi talks Zamir Kabulov
                Zamir Kabulov visit Afghanistan
            Muttaqi flew from Moscow to New Delhi on Thursday.
                Amir Khan Muttaqi visit India
            The Taliban's foreign minister, Amir Khan Muttaqi, landed in Delhi for a week-long visit.
                Amir Khan Muttaqi visit India
            Sergei Shoigu, who came to Kabul last November, promised to lift the ban.
                Sergei Shoigu visit Afghanistan
            Adam Boehler and Zalmay Khalilzad were in Kabul on Saturday.
                Adam Boehler visit Afghanistan
                Zalmay Khalilzad visit Afghanistan
            China's foreign minister, Wang Yi, stopped in Islamabad on his way home.
                Wang Yi visit Pakistan
            Vladimir Putin is expected in New Delhi in December.
                Vladimir Putin visit India [planned]
            Abiy Ahmed's visit to Asmara in July 2018 sealed the peace.
                Abiy Ahmed visit Eritrea
            Isaias Afwerki returned the visit a week later, flying to Addis Ababa.
                Isaias Afwerki visit Ethiopia
            Lavrov was in Kabul last week.
                Sergei Lavrov visit Afghanistan
            Marco Rubio is on a visit to Israel.
                Marco Rubio visit Israel
            On a trip to Beijing, Keir Starmer raised human rights.
                Keir Starmer visit China
            On his first visit to Syria, Annalena Baerbock met Ahmed al-Sharaa.
                Ahmed al-Sharaa talks Annalena Baerbock
                Annalena Baerbock visit Syria
            A Taliban delegation was in Moscow on Tuesday.
                Taliban visit Russia
            A delegation from the Taliban went to Norway in January 2022.
                Taliban visit Norway
            Ahmed al-Sharaa, who visited Riyadh in February, thanked Saudi Arabia.
                Ahmed al-Sharaa support Saudi Arabia
                Ahmed al-Sharaa visit Saudi Arabia
            The Iranian foreign minister, Abbas Araghchi, is due in Geneva on Friday.
                Abbas Araghchi visit Switzerland [planned]
            Mahmoud Abbas was received in Paris by Emmanuel Macron.
                Emmanuel Macron talks Mahmoud Abbas
                Mahmoud Abbas visit France
            Narendra Modi's visit to Moscow angered Volodymyr Zelensky.
                Narendra Modi visit Russia
            Pope Francis visited Iraq in 2021.
                Pope Francis visit Iraq
            Pelosi's trip to Taiwan in August 2022 infuriated Beijing.
                Nancy Pelosi visit Taiwan
            The visit of Nancy Pelosi to Taipei led to drills.
                Nancy Pelosi visit Taiwan
            Turkey's foreign minister, Hakan Fidan, will travel to Baghdad on Sunday.
                Hakan Fidan visit Iraq [planned]
            Senior American officials flew to Caracas in 2022.
                United States visit Venezuela
            Richard Grenell travelled to Caracas, where he met Nicolas Maduro.
                Nicolás Maduro talks Richard Grenell
                Richard Grenell visit Venezuela
            Wang Yi wrapped up a two-day visit to India.
                Wang Yi visit India
            Wang Yi began a three-nation tour in Kabul.
                Wang Yi visit Afghanistan
            Wang Yi's tour took him to Kabul, New Delhi and Islamabad.
                Wang Yi visit Afghanistan
                Wang Yi visit India
                Wang Yi visit Pakistan
            Kim Jong Un took a train to Beijing.
                Kim Jong Un visit China
            The UN envoy Tom Fletcher toured camps in Chad.
                Tom Fletcher visit Chad
            South Africa's president hosted Zelensky in Pretoria.
                Volodymyr Zelenskyy visit South Africa
            Netanyahu, visiting Washington for the third time this year, praised Trump.
                Benjamin Netanyahu support Donald Trump
                Benjamin Netanyahu visit United States
            Faustin-Archange Touadera made a surprise visit to Kigali.
                Faustin-Archange Touadéra visit Rwanda
            Trump invited Ahmed al-Sharaa to the White House.
                Donald Trump invitation Ahmed al-Sharaa
            Modi has been invited by Trump to Washington.
                Donald Trump invitation Narendra Modi
            Pezeshkian visited Baku at the invitation of Ilham Aliyev.
                Ilham Aliyev invitation Masoud Pezeshkian
                Masoud Pezeshkian visit Azerbaijan
            """, atLeast: 43)
    }

    /// Arms, relief, training, loans; trade and joint work.
    @Test func aid() throws {
        try CodedText.check(
            """
            China gave Pakistan fighter jets.
                China aid Pakistan
            The United Arab Emirates has armed the Rapid Support Forces.
                United Arab Emirates aid Rapid Support Forces
            The UAE has been supplying weapons to the RSF.
                United Arab Emirates aid Rapid Support Forces
            Weapons supplied by Iran have reached the Houthis.
                Iran aid Houthis
            Qatar promised $500m in aid to Lebanon.
                Qatar aid Lebanon [planned]
            A ship carrying Turkish aid reached Sudan.
                Turkey aid Sudan
            A plane with Russian humanitarian aid landed in Kabul.
                Russia aid Afghanistan
            India sent 15 tonnes of relief supplies to Kabul after the earthquake.
                India aid Afghanistan
            The European Union has provided Armenia with 10 million euros in military aid.
                European Union aid Armenia
            Kenya received 20 armoured vehicles from the United States.
                United States aid Kenya
            Cuba sends doctors to Venezuela.
                Cuba aid Venezuela
            Turkey trains Somali troops.
                Turkey aid Somalia
            The IMF approved a $7bn loan to Pakistan.
                International Monetary Fund aid Pakistan
            Turkey and Azerbaijan held joint military exercises.
                Azerbaijan cooperation Turkey
            China buys most of Iran's oil.
                China cooperation Iran
            Pakistan is building a railway with Uzbekistan.
                Pakistan cooperation Uzbekistan
            """, atLeast: 16)
    }

    /// Members, branches and allies.
    @Test func belonging() throws {
        try CodedText.check(
            """
            Finland became a member of NATO in 2023.
                Finland membership NATO
            NATO members Turkey and Hungary held up the bid.
                Hungary membership NATO
                Turkey membership NATO
            Turkey, a member of NATO, bought Russian missiles.
                Turkey membership NATO
            Turkey, a NATO member, bought Russian missiles.
                Turkey membership NATO
            Since Ethiopia joined BRICS last year, trade has grown.
                Ethiopia membership BRICS
            Hungary is the only EU member to oppose the plan.
                Hungary membership European Union
            JNIM, al-Qaeda's affiliate in the Sahel, attacked Mali.
                JNIM affiliation al-Qaeda
                JNIM attack Mali
            JNIM, which is linked to al-Qaeda, attacked Mali.
                JNIM affiliation al-Qaeda
                JNIM attack Mali
            Al-Shabaab, an al-Qaida affiliate, attacked Somalia.
                al-Shabaab affiliation al-Qaeda
                al-Shabaab attack Somalia
            Hezbollah, Iran's proxy in Lebanon, fired rockets at Israel.
                Hezbollah affiliation Iran
                Hezbollah attack Israel
            The PKK and its Syrian wing, the YPG, have been attacked by Turkey.
                Turkey attack PKK
                Turkey attack YPG
                YPG affiliation PKK
            """, atLeast: 11)
    }
}
