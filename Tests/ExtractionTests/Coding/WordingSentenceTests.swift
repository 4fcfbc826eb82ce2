import Testing

/// More of the wordings in which news tells of standing, dealings and judgements.
@Suite struct WordingSentenceTests {
    /// Recognition, lists, sanctions and envoys in more of their wordings.
    @Test func standing() throws {
        try CodedText.check(
            """
            Mexico recognises the government of Nicolas Maduro.
                Mexico recognition Nicolás Maduro
            PLO chairman Yasser Arafat recognised Israel's right to exist in peace.
                Yasser Arafat recognition Israel
            In October, Ecuador withdrew the recognition it had granted the SADR in 1983.
                Ecuador derecognition Sahrawi Arab Democratic Republic
                Ecuador recognition Sahrawi Arab Democratic Republic
            Armenia on Friday became the latest country to recognise the State of Palestine.
                Armenia recognition Palestine
            Kenya joined more than 100 nations that recognise Kosovo as an independent state.
                Kenya recognition Kosovo
            Russia is the only country so far to have recognised the Taliban government.
                Russia recognition Taliban
            Turkey alone recognises the Turkish Republic of Northern Cyprus.
                Turkey recognition Northern Cyprus
            Only Turkey recognises the breakaway republic of Northern Cyprus.
                Turkey recognition Northern Cyprus
            Abkhazia is recognised as independent by Russia, Nicaragua, Venezuela and Syria.
                Nicaragua recognition Abkhazia
                Russia recognition Abkhazia
                Syria recognition Abkhazia
                Venezuela recognition Abkhazia
            Nauru announced that it no longer recognises Taiwan as a separate country.
                Nauru derecognition Taiwan
            Tuvalu is one of 12 countries that still recognise Taiwan.
                Tuvalu recognition Taiwan
            Paraguay, which has recognised Taiwan since 1957, said it would keep the ties.
                Paraguay recognition Taiwan
            Colombia ceased to recognise Guaido as interim president after Petro took office.
                Colombia derecognition Juan Guaidó
            Switzerland granted diplomatic recognition to Kosovo in February 2008.
                Switzerland recognition Kosovo
            Burkina Faso ended its recognition of Taiwan in May 2018.
                Burkina Faso derecognition Taiwan
            Sao Tome and Principe dumped Taiwan for China in 2016.
                Sao Tome and Principe derecognition Taiwan
                Sao Tome and Principe recognition China
            The State of Palestine has been recognised by 147 of the UN's members, including Sweden and Poland.
                Poland recognition Palestine
                Sweden recognition Palestine
            Thailand on Tuesday officially acknowledged the junta of Myanmar as the country's government.
                Thailand recognition Myanmar
            Pakistan, Saudi Arabia and the United Arab Emirates were the only three countries that recognised the
            Taliban's first government.
                Pakistan recognition Taliban
                Saudi Arabia recognition Taliban
                United Arab Emirates recognition Taliban
            Serbia never recognised Kosovo's 2008 declaration of independence.
                Serbia recognition Kosovo [negated]
            France would recognise Palestine in September, Macron announced.
                France recognition Palestine [planned]
            Guatemala reaffirmed its recognition of Taiwan during President Lai's visit.
                Guatemala recognition Taiwan
            Sudan was formally struck off the American list of state sponsors of terrorism on Monday.
                United States delisting Sudan
            The United Kingdom took Hayat Tahrir al-Sham off its list of banned groups on Tuesday.
                United Kingdom delisting Hayat Tahrir al-Sham
            Kyrgyzstan dropped the Taliban from its register of banned organisations last year.
                Kyrgyzstan delisting Taliban
            Kazakhstan excluded the Taliban from its list of terrorist organizations in December 2023.
                Kazakhstan delisting Taliban
            Germany banned the activities of Hezbollah on its soil in 2020.
                Germany listing Hezbollah
            Argentina has put Hamas on its terrorism registry.
                Argentina listing Hamas
            Washington's terrorist designation of the Houthis took effect in March.
                United States listing Houthis
            Britain has proscribed Palestine Action as a terrorist group.
                United Kingdom listing Palestine Action
            The UN Security Council removed Ahmed al-Sharaa from its sanctions list on Thursday.
                United Nations Security Council delisting Ahmed al-Sharaa
            Russia's Supreme Court lifted the ban on the Taliban in April.
                Russia delisting Taliban
            Trump signed an order returning Cuba to the list of state sponsors of terrorism.
                Donald Trump listing Cuba
            Jordan outlawed the Muslim Brotherhood last week.
                Jordan listing Muslim Brotherhood
            The Taliban remain under UN sanctions.
                United Nations sanctions Taliban
            The European Union slapped sanctions on four Rwandan commanders.
                European Union sanctions Rwanda
            The US Treasury on Thursday blacklisted two Sudanese companies.
                United States sanctions Sudan
            Washington hit Iran's oil minister with sanctions.
                United States sanctions Iran
            New Zealand announced a travel ban on Israeli ministers Itamar Ben-Gvir and Bezalel Smotrich.
                New Zealand sanctions Bezalel Smotrich
                New Zealand sanctions Itamar Ben-Gvir
            Canada followed suit with an asset freeze against the Rapid Support Forces.
                Canada sanctions Rapid Support Forces
            An arms embargo was imposed on South Sudan by the Security Council in 2018.
                United Nations Security Council sanctions South Sudan
            The EU renewed its sanctions against Belarus for another year.
                European Union sanctions Belarus
            Trump ordered the lifting of most American sanctions on Syria.
                Donald Trump sanctions_relief Syria
            Britain unfroze the assets of the Syrian central bank in March.
                United Kingdom sanctions_relief Syria
            The United States eased restrictions on Venezuela's oil trade.
                United States sanctions_relief Venezuela
            ECOWAS lifted the sanctions it had imposed on Niger after the coup.
                ECOWAS sanctions Niger
                ECOWAS sanctions_relief Niger
            Barack Obama began to ease the embargo on Sudan in January 2017.
                Barack Obama sanctions_relief Sudan
            The Treasury Department issued a waiver allowing transactions with the Syrian government.
                United States sanctions_relief Syria
            Brussels suspended its sanctions on Syrian banks.
                European Union sanctions_relief Syria
            Russian billionaire Roman Abramovich was sanctioned by Britain in March 2022.
                United Kingdom sanctions Roman Abramovich
            Spain endorsed the plan in March 2022, prompting Algeria to call its ambassador home from Madrid.
                Algeria severance Spain
            Canada cut diplomatic ties with Iran in 2012, closing its embassy and ordering Iranian diplomats out
            within five days.
                Canada expulsion Iran
                Canada severance Iran
            Vanuatu recognized Abkhazia in 2011 but established relations with Tbilisi in 2013.
                Georgia normalization Vanuatu
                Vanuatu recognition Abkhazia
            Two months later the United States and Cuba reopened embassies in each other's capitals.
                Cuba normalization United States
            Belize suspended diplomatic relations with Israel in November 2023.
                Belize severance Israel
            Nicaragua's Ortega severed ties with Israel last October.
                Daniel Ortega severance Israel
            Bolivia resumed diplomatic relations with Israel in December, two years after breaking them off.
                Bolivia normalization Israel
                Bolivia severance Israel
            Kazakhstan and Afghanistan exchanged ambassadors last month.
                Afghanistan normalization Kazakhstan
            India's embassy in Kabul has been fully operational again since October.
                Afghanistan normalization India
            Syria and Libya reopened their embassies after a decade.
                Libya normalization Syria
            South Africa downgraded its embassy in Tel Aviv to a liaison office in 2018.
                South Africa severance Israel
            Malaysia shut its embassy in Pyongyang and expelled the North Korean ambassador.
                Malaysia expulsion North Korea
                Malaysia severance North Korea
            Jordan withdrew its ambassador from Tel Aviv in protest.
                Jordan severance Israel
            Chile, Colombia and Honduras recalled their ambassadors to Israel for consultations.
                Chile severance Israel
                Colombia severance Israel
                Honduras severance Israel
            Estonia told the Russian ambassador to leave by February 7.
                Estonia expulsion Russia
            Moscow responded by throwing out five Latvian diplomats.
                Russia expulsion Latvia
            The Philippines declared two Chinese embassy officials persona non grata.
                Philippines expulsion China
            Twenty-three Russian diplomats were expelled from Britain over the poisoning.
                United Kingdom expulsion Russia
            The United Arab Emirates accepted Badruddin Haqqani as the Taliban's ambassador in August.
                United Arab Emirates accreditation Badruddin Haqqani
            Germany has allowed two Taliban consular officials to take up work in Berlin and Bonn.
                Germany accreditation Taliban
            Norway accredited a diplomat sent by the Taliban in 2025.
                Norway accreditation Taliban
            The Taliban named Gul Hassan as their ambassador to Russia.
                Taliban appointment Russia
            Trump appointed Thomas Barrack as special envoy for Syria.
                Donald Trump appointment Syria
            """,
            atLeast: 73)
    }

    /// Talks, mediation, agreements and what is said of others.
    @Test func dealings() throws {
        try CodedText.check(
            """
            Rubio told reporters he had a productive meeting with Lavrov in Kuala Lumpur.
                Marco Rubio talks Sergei Lavrov
            The two presidents, Ilham Aliyev and Nikol Pashinyan, met face to face in Abu Dhabi.
                Ilham Aliyev talks Nikol Pashinyan
            Lula received Macron at the presidential palace in Brasilia.
                Emmanuel Macron talks Luiz Inácio Lula da Silva
                Emmanuel Macron visit Brazil
            Talks between Serbia and Kosovo in Brussels ended without a deal.
                Kosovo talks Serbia
            Indirect negotiations between Hamas and Israel resumed in Cairo under Egyptian mediation.
                Egypt mediation Hamas
                Egypt mediation Israel
                Hamas talks Israel
            Qatar, Egypt and the United States have acted as mediators between Israel and Hamas.
                Egypt mediation Hamas
                Egypt mediation Israel
                Qatar mediation Hamas
                Qatar mediation Israel
                United States mediation Hamas
                United States mediation Israel
            Oman is hosting indirect talks between Iran and the United States.
                Iran talks United States
                Oman mediation Iran
                Oman mediation United States
            A ceasefire between Pakistan and the Afghan Taliban was brokered by Qatar and Turkey.
                Pakistan ceasefire Taliban
                Qatar mediation Pakistan
                Qatar mediation Taliban
                Turkey mediation Pakistan
                Turkey mediation Taliban
            Angola has been trying to mediate between Congo and Rwanda since 2022.
                Angola mediation Democratic Republic of the Congo
                Angola mediation Rwanda
            The deal, signed in Doha by the United States and the Taliban in 2020, provided for a withdrawal.
                Taliban agreement United States
            Ethiopia signed a memorandum of understanding with Somaliland on January 1.
                Ethiopia agreement Somaliland
            Armenia and Azerbaijan initialled the text of a peace treaty at the White House.
                Armenia agreement Azerbaijan
            Rwanda and Congo signed a peace agreement in Washington in June.
                Democratic Republic of the Congo agreement Rwanda
            Iran reached an agreement with the IAEA in Cairo.
                International Atomic Energy Agency agreement Iran
            Afghanistan's Taliban and Uzbekistan agreed to build a railway.
                Taliban agreement Uzbekistan
            The Kremlin slammed Moldova's decision to close the cultural centre.
                Russia criticism Moldova
            Turkey's foreign ministry condemned Israel's attack on Doha.
                Israel attack Qatar
                Turkey criticism Israel
            Mexico's President Claudia Sheinbaum regretted Trump's move.
                Claudia Sheinbaum criticism Donald Trump
            Berlin summoned the Russian ambassador over the drone incursion.
                Germany criticism Russia
            The foreign ministry in Taipei voiced its "pain and regret" over Nicaragua's decision.
                Taiwan criticism Nicaragua
            Beijing said Washington's move was "a serious violation" of the One China principle.
                China criticism United States
            Zelenskyy accused Orban of blackmail.
                Volodymyr Zelenskyy accusation Viktor Orbán
            Kinshasa accuses Kigali of arming M23.
                Democratic Republic of the Congo accusation Rwanda
                Rwanda aid M23 [alleged]
            Israel says Iran is behind the attack.
                Israel accusation Iran
            Moscow blamed Kyiv for the explosion on the bridge.
                Russia accusation Ukraine
            Somalia described the deal between Ethiopia and Somaliland as an act of aggression.
                Ethiopia agreement Somaliland
                Somalia criticism Ethiopia
                Somalia criticism Somaliland
            India's External Affairs Ministry rejected Canada's allegations as absurd.
                India refusal Canada
            The Taliban welcomed Moscow's decision to recognise their government.
                Russia recognition Taliban
                Taliban support Russia
            NATO and the EU issued statements of support for Georgia's territorial integrity.
                European Union support Georgia
                NATO support Georgia
            China, Saudi Arabia and Egypt voiced support for Somalia's sovereignty.
                China support Somalia
                Egypt support Somalia
                Saudi Arabia support Somalia
            Spain endorsed Morocco's autonomy plan in March 2022.
                Spain support Morocco
            France threw its weight behind Morocco's plan for Western Sahara.
                France support Morocco
            Algeria, the Polisario's chief backer, did not comment.
                Algeria support Polisario Front
            The African Union hailed the agreement between Congo and Rwanda.
                African Union support Democratic Republic of the Congo
                African Union support Rwanda
                Democratic Republic of the Congo agreement Rwanda
            Germany called on Israel to lift the blockade of Gaza.
                Germany appeal Israel
            Brian Nichols, the top US diplomat for the Western Hemisphere, travelled to Tegucigalpa and asked
            Honduras to keep the ties with Taipei.
                Brian Nichols appeal Honduras
                Brian Nichols visit Honduras
            ECOWAS demanded that the junta in Niger release President Bazoum.
                ECOWAS appeal Niger
            The Security Council urged the Taliban to reverse the ban on women.
                United Nations Security Council appeal Taliban
            Thailand rejected a Malaysian offer to mediate.
                Thailand refusal Malaysia
            Morocco and the Polisario both turned down the idea of the UN envoy Staffan de Mistura.
                Morocco refusal Staffan de Mistura
                Polisario Front refusal Staffan de Mistura
            Marco Rubio is a fierce critic of Havana.
                Marco Rubio criticism Cuba
            Indonesia joined South Africa in condemning Israel's strikes on Rafah.
                Indonesia criticism Israel
                Israel attack Palestine
                South Africa criticism Israel
            President Tokayev invited Putin to Astana.
                Kassym-Jomart Tokayev invitation Vladimir Putin
            Kim Jong Un was invited to Beijing by Xi.
                Xi Jinping invitation Kim Jong Un
            Syria's interim leader asked Russia to hand over Bashar al-Assad.
                Syria appeal Russia
            The Taliban's acting foreign minister, Amir Khan Muttaqi, met Indian counterpart Subrahmanyam Jaishankar
            in New Delhi on Friday.
                Amir Khan Muttaqi talks Subrahmanyam Jaishankar
                Amir Khan Muttaqi visit India
            Norwegian diplomats have met Taliban officials in Oslo and Doha several times.
                Norway talks Taliban
            Delegations from Russia and Ukraine met for the third time in Istanbul.
                Russia talks Ukraine
            Trump spoke by phone with Putin for more than two hours on Thursday.
                Donald Trump talks Vladimir Putin
            Trump said he had spoken to the leaders of Thailand and Cambodia.
                Cambodia talks Donald Trump
                Donald Trump talks Thailand
            During a call with Netanyahu, Modi expressed concern.
                Benjamin Netanyahu talks Narendra Modi
            """,
            atLeast: 51)
    }
}
