import Testing

/// Sanctions, lists, courts and statements as wire reports tell them: sentences that were not read at first.
@Suite struct ListingTrialTests {
    @Test func organs() throws {
        try CodedText.check(
            """
            Kenya's National Assembly outlawed al-Shabaab.
                Kenya listing al-Shabaab
            Paraguay's Chamber of Deputies listed Hezbollah as a terrorist group.
                Paraguay listing Hezbollah
            The Philippine Anti-Terrorism Council designated Abu Sayyaf a terrorist group.
                Philippines listing Abu Sayyaf
            The Prosecutor General's Office of Kyrgyzstan outlawed Hizb ut-Tahrir.
                Kyrgyzstan listing Hizb ut-Tahrir
            Pakistan's National Security Committee banned the Balochistan Liberation Army.
                Pakistan listing Balochistan Liberation Army
            Indonesia's National Counterterrorism Agency listed Jemaah Islamiyah as a terrorist group.
                Indonesia listing Jemaah Islamiyah
            Guatemala's Congress condemned Nicaragua.
                Guatemala criticism Nicaragua
            Germany's lower house of parliament voted to ban Hezbollah.
                Germany listing Hezbollah
            Peru's Foreign Affairs Committee criticised Bolivia.
                Peru criticism Bolivia
            Ethiopia's House of People's Representatives approved a motion. The House of People's Representatives
            also outlawed al-Shabaab.
                Ethiopia listing al-Shabaab
            """, atLeast: 10)
    }

    @Test func lists() throws {
        try CodedText.check(
            """
            The Kenyan government intends to list the entirety of the Somali group al-Shabaab as a terrorist
            organisation.
                Kenya listing al-Shabaab [planned]
            Canada listed the whole of Hezbollah as a terrorist group in 2002.
                Canada listing Hezbollah
            The Islamic State-aligned Allied Democratic Forces attacked a village in Uganda.
                Allied Democratic Forces attack Uganda
                Allied Democratic Forces affiliation Islamic State
            Al-Shabaab is no longer listed as a terrorist group by Kenya.
                Kenya delisting al-Shabaab
            Hezbollah is no longer banned in Germany.
                Germany delisting Hezbollah
            Kenya outlawed two groups. The designation covers Hezbollah and Hamas.
                Kenya listing Hezbollah
                Kenya listing Hamas
            Kenya's parliament on Tuesday removed the country's largest rebel group from its list of terrorist
            organisations. Al-Shabaab, which once held Kismayo, said nothing.
                Kenya delisting al-Shabaab
            Kenya is ending Somalia's largest militant group's designation as a terrorist organization.
                -
            Ethiopia's TPLF accused the federal government of breaking the truce.
                TPLF accusation Ethiopia
            Kenya joins Egypt, Russia and Chad as countries that have outlawed Hezbollah.
                Kenya listing Hezbollah
                Egypt listing Hezbollah
                Russia listing Hezbollah
                Chad listing Hezbollah
            Kuwait imposed a ban on the activities of the Muslim Brotherhood.
                Kuwait listing Muslim Brotherhood
            Kuwait's interior ministry said it would enforce a ban on the activities of Hezbollah.
                Kuwait listing Hezbollah [planned]
            """, atLeast: 12)
    }

    @Test func penalties() throws {
        try CodedText.check(
            """
            Canada sanctioned three Georgian officials. They include Irakli Kobakhidze and Shalva Papuashvili.
                Canada sanctions Georgia
                Canada sanctions Irakli Kobakhidze
                Canada sanctions Shalva Papuashvili
            Britain sanctioned four Serbian officials on Monday. Among them were Aleksandar Vulin and Milan
            Radoičić.
                United Kingdom sanctions Serbia
                United Kingdom sanctions Aleksandar Vulin
                United Kingdom sanctions Milan Radoičić
            Canada imposed sanctions on Israel. The sanctions target Itamar Ben-Gvir and Bezalel Smotrich.
                Canada sanctions Israel
                Canada sanctions Itamar Ben-Gvir
                Canada sanctions Bezalel Smotrich
            A Bosnian court sentenced Milorad Dodik to a year in prison. Serbia condemned the verdict.
                Bosnia and Herzegovina detention Milorad Dodik
                Serbia criticism Bosnia and Herzegovina
            Canada sanctioned Iran, and Britain announced similar measures.
                Canada sanctions Iran
                United Kingdom sanctions Iran
            The United States imposed sanctions on five individuals and two entities linked to Nicaragua.
                United States sanctions Nicaragua
            The United States said it had coordinated the action with Canada.
                Canada cooperation United States
            Kenya is planning on designating Hezbollah as a terrorist group.
                Kenya listing Hezbollah [planned]
            The United States and Kenya held a workshop on countering al-Shabaab in Nairobi.
                Kenya cooperation United States
            Kenya banned Hezbollah. Hezbollah told AFP that the court's ruling was "illegal".
                Kenya listing Hezbollah
                Hezbollah criticism Kenya
            Kenya banned Hezbollah. In 2014, the movement Hamas was labeled as terrorist and banned.
                Kenya listing Hezbollah
                Kenya listing Hamas
            Chad's government banned Hamas. Emmanuel Macron arrived in the country on Monday.
                Chad listing Hamas
                Emmanuel Macron visit Chad
            """, atLeast: 12)
    }

    @Test func aidAndWar() throws {
        try CodedText.check(
            """
            After weeks of quiet talks with Paris, Chad freed the men.
                France talks Chad
            Hezbollah is fighting on the side of President Bashar al-Assad in Syria.
                Hezbollah support Bashar al-Assad
            Kuwait announced it was cutting $2 billion in aid to Egypt.
                Kuwait sanctions Egypt
            Kuwait cancelled a promised $1-billion grant to the Egyptian army.
                Kuwait sanctions Egypt
            Kenya sanctioned Eritrea for supplying weapons to al-Shabaab.
                Kenya sanctions Eritrea
                Eritrea aid al-Shabaab [alleged]
            The UN imposed an embargo on Eritrea in 2009 for supplying weapons to Somalia's extremist al-Shabab
            rebels.
                United Nations sanctions Eritrea
                Eritrea aid al-Shabaab [alleged]
            The leaders of Djibouti and Eritrea met with the help of Ethiopia.
                Djibouti talks Eritrea
                Ethiopia mediation Djibouti
                Ethiopia mediation Eritrea
            """, atLeast: 7)
    }

    @Test func speakers() throws {
        try CodedText.check(
            """
            The Security Council resolution called on Eritrea and Djibouti to settle the dispute.
                United Nations Security Council appeal Eritrea
                United Nations Security Council appeal Djibouti
            The African Union's statement condemned Chad.
                African Union criticism Chad
            U.N. experts accused Eritrea of arming rebels.
                United Nations accusation Eritrea
            The Security Council met on Monday. The African Union called on the council to punish Eritrea.
                African Union appeal United Nations Security Council
            Chad accused Sudan of arming rebels. Sudan rejected these accusations.
                Chad accusation Sudan
                Sudan refusal Chad
            Chad and Sudan quarrelled over a drone. Both countries recalled their ambassadors on Monday.
                Chad severance Sudan
                Sudan severance Chad
            Canada sanctioned Iran. Iran described the sanctions as "unjust and political", while Israel welcomed
            them.
                Canada sanctions Iran
                Iran criticism Canada
                Israel support Canada
            """, atLeast: 7)
    }

    @Test func remainder() throws {
        try CodedText.check(
            """
            The Rapid Support Forces have engaged in a brutal armed conflict with the Sudanese Armed Forces.
                Rapid Support Forces attack Sudanese Armed Forces
                Sudanese Armed Forces attack Rapid Support Forces
            The US, UK and the EU imposed arms embargoes, asset freezes and travel bans on Zimbabwe during Robert
            Mugabe's tenure.
                United States sanctions Zimbabwe
                United Kingdom sanctions Zimbabwe
                European Union sanctions Zimbabwe
            Leaders want sanctions on Zimbabwe to end. Current sanctions imposed by the EU comprise an arms embargo.
                European Union sanctions Zimbabwe
            Leaders want sanctions on Zimbabwe to end. In March, the US government extended its own sanctions by a
            year.
                United States sanctions Zimbabwe
            Canada also applied the designation to the Tren de Aragua gang.
                Canada listing Tren de Aragua
            The U.S. in February designated Venezuela's Tren de Aragua gang, alongside a number of other groups, as
            global terrorist organizations.
                United States listing Tren de Aragua
            Canada sanctioned six firms. The sanctioned people include Ramzan Kadyrov and Milorad Dodik.
                Canada sanctions Ramzan Kadyrov
                Canada sanctions Milorad Dodik
            Chad condemned the attack in a statement on Monday. Sudan denied it. "Sudan has violated Chad's
            borders," the statement said.
                Chad accusation Sudan
            A Malian drone was shot down by Algeria.
                Algeria attack Mali
            Turkey considers the FARC dissident groups as terrorists.
                -
            """, atLeast: 10)
    }

    @Test func threatsAndParliaments() throws {
        try CodedText.check(
            """
            Canada vowed to take "concrete steps" against Cambodia on Friday.
                Canada threat Cambodia
            Canada designated six groups on Monday. Experts praised it. Many wondered. The groups targeted include
            the gang MS-13, as well as the Gulf Cartel and Hezbollah.
                Canada listing MS-13
                Canada listing Gulf Cartel
                Canada listing Hezbollah
            Canada sanctioned two dozen people. Among those named are Ramzan Kadyrov and Milorad Dodik.
                Canada sanctions Ramzan Kadyrov
                Canada sanctions Milorad Dodik
            The Burundian authorities label RED-Tabara as a terrorist organization.
                Burundi listing RED-Tabara
            Israeli officials blame Hezbollah for the attack.
                Israel accusation Hezbollah
            Chad accused Sudan of murder. Sudan denounced the comments.
                Chad accusation Sudan
                Sudan criticism Chad
            Burundi closed its border with Rwanda.
                Burundi sanctions Rwanda
            Al-Shabaab took responsibility for the attack in Kenya.
                al-Shabaab attack Kenya
            Chad responded by closing border crossings with Sudan.
                Chad sanctions Sudan
            The Iraqi National Security Council banned the PKK in March.
                Iraq listing PKK
            Peru is angry. The Congress of the Republic declared the Bolivian ex-President Evo Morales persona non
            grata in Peru.
                Peru expulsion Evo Morales
            The Peruvian Congress met. In Peru, the Congressional Foreign Affairs Committee condemned Bolivia.
                Peru criticism Bolivia
            Turkey and the PKK have been in a decades-long armed conflict since the 1970s.
                Turkey attack PKK
                PKK attack Turkey
            Turkey has recently stepped up ground operations against the PKK.
                Turkey attack PKK
            Brazil protested. In Brazil the Supreme Court outlawed Hezbollah.
                Brazil listing Hezbollah
            """, atLeast: 15)
    }
}
