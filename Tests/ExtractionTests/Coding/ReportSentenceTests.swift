import Testing

/// Plain sentences of reports, and the trees that a parser hangs wrongly in them.
@Suite struct ReportSentenceTests {
    /// Recognition, lists, sanctions, envoys and talks as reports tell them.
    @Test func standingAndDealings() throws {
        try CodedText.check(
            """
            The Kremlin said Putin had congratulated Sharaa on the anniversary of the revolution.
                Vladimir Putin support Ahmed al-Sharaa
            Nicaragua's parliament voted on Monday to recognise the independence of South Ossetia.
                Nicaragua recognition South Ossetia
            Paraguay's Congress is due to vote next week on declaring Hezbollah a terrorist organisation.
                Paraguay listing Hezbollah [planned]
            A court in Moscow suspended the ban on the Taliban.
                Russia delisting Taliban
            Russia's Supreme Court on Thursday lifted a ban on Afghanistan's Taliban, who had been designated a
            terrorist organisation for more than two decades.
                Russia delisting Taliban
                Russia listing Taliban
            Kazakhstan took the Taliban off its list of banned groups in late 2023.
                Kazakhstan delisting Taliban
            Germany has designated Hezbollah a terrorist organisation and banned its activity on German soil.
                Germany listing Hezbollah
            The Netherlands declared six Russian diplomats personae non gratae.
                Netherlands expulsion Russia
            The EU agreed to lift sanctions on Syria's central bank.
                European Union sanctions_relief Syria [planned]
            The US eased sanctions on Belarus's state airline after the release of 14 prisoners.
                United States sanctions_relief Belarus
            China's ambassador in Kabul, Zhao Sheng, met Muttaqi on Sunday.
                Amir Khan Muttaqi talks Zhao Xing
            The Taliban's foreign minister, Amir Khan Muttaqi, arrived in Tashkent at the head of a large
            delegation.
                Amir Khan Muttaqi visit Uzbekistan
            India reopened its embassy in Kabul in October 2025.
                Afghanistan normalization India
            India upgraded its technical mission in Kabul to an embassy.
                Afghanistan normalization India
            The two presidents spoke by phone on Saturday, the Elysee said. Emmanuel Macron urged Masoud Pezeshkian
            to free two French citizens.
                Emmanuel Macron appeal Masoud Pezeshkian
            Moscow has accredited a Taliban diplomat since 2022.
                Russia accreditation Taliban
            Iran handed the Afghan embassy in Tehran to the Taliban in February 2023.
                Iran accreditation Taliban
            Turkmenistan accepted a Taliban ambassador in March 2022.
                Turkmenistan accreditation Taliban
            Serbia's president said his country would never recognise Kosovo.
                Serbia recognition Kosovo [negated]
            No country has recognised the Houthi government except Iran.
                Iran recognition Houthis
            Israel became the first country to recognise Somaliland.
                Israel recognition Somaliland
            The US State Department approved the sale of HIMARS rockets to Bahrain.
                United States aid Bahrain
            Saudi Arabia and the UAE have each pledged $500 million to Sudan.
                Saudi Arabia aid Sudan [planned]
                United Arab Emirates aid Sudan [planned]
            Delegations from Rwanda and Congo met in Washington for a third round of talks.
                Democratic Republic of the Congo talks Rwanda
            Qatar and Egypt are mediating between Israel and Hamas.
                Egypt mediation Hamas
                Egypt mediation Israel
                Qatar mediation Hamas
                Qatar mediation Israel
            Norwegian mediators shuttled between the Colombian government and the ELN.
                Norway mediation Colombia
                Norway mediation ELN
            North Korea and Russia concluded a mutual defence treaty in June 2024.
                North Korea agreement Russia
            Georgia's ruling party accused Brussels of blackmail.
                Georgia accusation European Union
            The Malian junta has accused Algeria of sheltering rebels.
                Mali accusation Algeria
            Zimbabwe's opposition leader Nelson Chamisa met South African President Cyril Ramaphosa in Pretoria.
                Cyril Ramaphosa talks Nelson Chamisa
                Nelson Chamisa visit South Africa
            Thailand withdrew its ambassador from Phnom Penh and expelled Cambodia's envoy.
                Thailand expulsion Cambodia
                Thailand severance Cambodia
            Cambodian forces shelled a Thai village, killing two civilians.
                Cambodia attack Thailand
            The president of Somaliland paid his first visit to Ethiopia.
                Somaliland visit Ethiopia
            Zabihullah Mujahid, the spokesman for the Islamic Emirate, welcomed Russia's decision.
                Zabihullah Mujahid support Russia
            In a statement, the Taliban-run foreign ministry thanked Tehran for hosting Afghan refugees.
                Taliban support Iran
            Russian Deputy Prime Minister Alexei Overchuk led a delegation to Kabul.
                Alexei Overchuk visit Afghanistan
            The US has frozen billions of dollars of Afghanistan's central bank assets.
                United States sanctions Afghanistan
            China was the first country to accept an ambassador from the Taliban, in January 2024.
                China accreditation Taliban
            The UN has not recognised the Taliban government.
                United Nations recognition Taliban [negated]
            Only Pakistan, Saudi Arabia and the UAE recognised the first Taliban regime.
                Pakistan recognition Taliban
                Saudi Arabia recognition Taliban
                United Arab Emirates recognition Taliban
            Amnesty International condemned Russia for recognising the Taliban.
                Amnesty International criticism Russia
                Russia recognition Taliban
            The Soviet Union invaded Afghanistan in 1979 and withdrew ten years later.
                Soviet Union attack Afghanistan
                Soviet Union withdrawal Afghanistan
            Moscow sees the Taliban as an ally against Islamic State Khorasan.
                Russia support Taliban
            Islamic State Khorasan claimed responsibility for the attack on a concert hall near Moscow in March
            2024.
                Islamic State Khorasan Province attack Russia
            The Shanghai Cooperation Organisation did not invite the Taliban to its summit in Tianjin.
                Shanghai Cooperation Organisation invitation Taliban [negated]
            Tashkent and Kabul signed an agreement on the construction of the Trans-Afghan railway.
                Afghanistan agreement Uzbekistan
            Japan protested to China after a Chinese coast guard ship entered its waters.
                Japan criticism China
            Denmark summoned the U.S. charge d'affaires over reports of influence operations in Greenland.
                Denmark criticism United States
            Sudan's foreign ministry recalled its ambassador from Nairobi in protest at Kenya's hosting of the RSF.
                Sudan severance Kenya
            Israel's strike on Doha killed five Hamas members and a Qatari officer.
                Israel attack Hamas
                Israel attack Qatar
            Warsaw expelled 45 Russian spies in 2022.
                Poland expulsion Russia
            The M23 seized Goma in January 2025 with the support of Rwandan troops.
                M23 takeover Democratic Republic of the Congo
                Rwanda support M23
            Belgium said it regretted Rwanda's decision to sever ties.
                Belgium criticism Rwanda
                Rwanda severance Belgium
            The EU imposed sanctions on three Rwandan generals and the head of its mining board.
                European Union sanctions Rwanda
            Somaliland's leader, Abdirahman Irro, flew to Dubai for talks with Emirati officials.
                Abdirahman Mohamed Abdullahi talks United Arab Emirates
                Abdirahman Mohamed Abdullahi visit United Arab Emirates
            """,
            atLeast: 55)
    }

    /// Subjects, objects and clauses that the tree gives another role.
    @Test func treesSetRight() throws {
        try CodedText.check(
            """
            Somalia, which treats the territory as its own, in April expelled Ethiopia's envoy.
                Somalia expulsion Ethiopia
            It still has to be signed by President Vladimir Putin, who in July described the Taliban as allies.
                Vladimir Putin support Taliban
            He was received by Abdul Salam Hanafi, a deputy prime minister, and Uzbekistan concluded trade
            agreements with the Taliban worth $2.5bn.
                Taliban agreement Uzbekistan
            In September Zhao Sheng, Beijing's new ambassador to Kabul, presented his letter of credence to Mohammad
            Hassan Akhund.
                Mohammad Hassan Akhund accreditation Zhao Xing
            Washington put Wagner on its list of criminal organisations in January, and Lithuania's parliament
            designated it as terrorist in March.
                Lithuania listing Wagner Group
                United States listing Wagner Group
            Only three states, Pakistan, Saudi Arabia and the United Arab Emirates, recognized the Taliban as the
            rulers of Afghanistan.
                Pakistan recognition Taliban
                Saudi Arabia recognition Taliban
                United Arab Emirates recognition Taliban
            Dozens of countries, among them Algeria, China and India, had recognised Palestine.
                Algeria recognition Palestine
                China recognition Palestine
                India recognition Palestine
            Five members of the European Union – Cyprus, Greece, Romania, Slovakia and Spain – differ.
                Cyprus membership European Union
                Greece membership European Union
                Romania membership European Union
                Slovakia membership European Union
                Spain membership European Union
            Vladimir Putin's invasion of Ukraine changed the picture.
                Vladimir Putin attack Ukraine
            A lightning offensive led by Hayat Tahrir al-Sham captured the Syrian capital.
                Hayat Tahrir al-Sham takeover Syria
            Together with Ukraine and Sweden, Canada imposed sanctions on Iran last year.
                Canada sanctions Iran
                Sweden sanctions Iran
                Ukraine sanctions Iran
            China accepted the Taliban's ambassador in January 2024.
                China accreditation Taliban
            A year earlier, in 2019, Iran accepted a Houthi envoy in Tehran, Ibrahim Al-Dailami.
                Iran accreditation Houthis
            Israel bombed the defence ministry in Damascus.
                Israel attack Syria
            The State Department added HTS to its existing designation of the Nusra Front.
                United States listing Hayat Tahrir al-Sham
            Taliban forces attacked Pakistani border posts.
                Taliban attack Pakistan
            Thousands of Russian troops are stationed in Abkhazia and South Ossetia.
                Russia mobilization Abkhazia
                Russia mobilization South Ossetia
            Turkmenistan and Turkey are discussing an extension of the gas swap deal.
                Turkey talks Turkmenistan
            Brazil denounced as an "act of arrogance" the decision by Donald Trump.
                Brazil criticism Donald Trump
            Iran, which on Saturday recalled its ambassadors to Britain, France and Germany, promised a firm
            response.
                Iran threat France
                Iran threat Germany
                Iran threat United Kingdom
                Iran severance France
                Iran severance Germany
                Iran severance United Kingdom
            American and British warplanes began bombing Houthi positions in January 2024.
                United Kingdom attack Houthis
                United States attack Houthis
            Israel and Hamas agreed on a ceasefire in Gaza that Qatar and Egypt had mediated.
                Egypt mediation Hamas
                Egypt mediation Israel
                Hamas ceasefire Israel
                Qatar mediation Hamas
                Qatar mediation Israel
            Russia is in "constant contact" with its Venezuelan friends, Dmitry Peskov told reporters.
                Russia talks Venezuela
            The United States, which itself switched recognition from Taipei to Beijing in 1979, called the step a
            sovereign decision.
                United States derecognition Taiwan
                United States recognition China
            "We urge Iran to abide by these resolutions," the foreign ministers of France and Germany said in a
            joint statement.
                France appeal Iran
                Germany appeal Iran
            Hugo Chavez recognized Abkhazia and South Ossetia, the Georgian regions occupied by Russia, in 2009.
                Hugo Chávez recognition Abkhazia
                Hugo Chávez recognition South Ossetia
            The European Union sanctioned M23's president, Bertrand Bisimwa, along with several Rwandan commanders.
                European Union sanctions Bertrand Bisimwa
                European Union sanctions Rwanda
            Hungary recognised Palestine in 1988, and Iceland, which is not a member, did so in 2011.
                Hungary recognition Palestine
                Iceland recognition Palestine
            The United Nations mission in the country, MONUSCO, likewise thanked Qatar and the United States for
            their efforts.
                United Nations support Qatar
                United Nations support United States
            Ahmed al-Sharaa, it said, had thanked Donald Trump.
                Ahmed al-Sharaa support Donald Trump
            Qin Gang hailed the Hondurans for having made "the right choice".
                Qin Gang support Honduras
            An earlier rebel force, the CNDP, signed an accord with the Congolese government in 2009.
                CNDP agreement Democratic Republic of the Congo
            Laos and Vietnam sent their top diplomats to the ASEAN summit.
                Laos participation ASEAN
                Vietnam participation ASEAN
            The Israel-Hamas war entered its third year.
                Hamas attack Israel
                Israel attack Hamas
            The Taliban handed over two American prisoners.
                Taliban release United States
            Britain imposed travel bans on the commanders of the RSF.
                United Kingdom sanctions Rapid Support Forces
            The Solomon Islands cut ties with Taiwan in 2019 and recognised China days later.
                Solomon Islands derecognition Taiwan
                Solomon Islands recognition China
                Solomon Islands severance Taiwan
            Paraguay's Congress declared Hezbollah a terrorist organisation.
                Paraguay listing Hezbollah
            Serbia's president said his country would never recognise Kosovo.
                Serbia recognition Kosovo [negated]
            No country has recognised the Houthi government except Iran.
                Iran recognition Houthis
            """,
            atLeast: 40)
    }
}
