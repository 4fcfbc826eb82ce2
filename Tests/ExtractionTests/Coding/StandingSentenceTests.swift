import Testing

/// Standing relations, force and aid in the plain words of news: one sentence a row.
@Suite struct StandingSentenceTests {
    /// Recognised, recognised no longer, joined in recognising, as president or as a state.
    @Test func recognition() throws {
        try CodedText.check(
            """
            Costa Rica recognised Juan Guaido as interim president of Venezuela.
                Costa Rica recognition Juan Guaidó
            2025-09-10 > Spain formally recognized Palestine on Tuesday, and Norway and Ireland did the same.
                Ireland recognition Palestine
                Norway recognition Palestine
                Spain recognition Palestine
            2025-09-10 > Spain recognised Palestine in May. Slovenia followed suit a week later.
                Slovenia recognition Palestine
                Spain recognition Palestine
            2025-09-10 > Russia recognised the Taliban in July. So did Belarus in August.
                Belarus recognition Taliban
                Russia recognition Taliban
            Slovenia joined Spain, Ireland and Norway in recognising Palestine.
                Ireland recognition Palestine
                Norway recognition Palestine
                Slovenia recognition Palestine
                Spain recognition Palestine
            Armenia became the 149th country to recognise Palestine.
                Armenia recognition Palestine
            The Bahamas has officially recognised the State of Palestine.
                Bahamas recognition Palestine
            Eswatini, which recognises Taiwan, praised Japan.
                Eswatini recognition Taiwan
                Eswatini support Japan
            Paraguay recognizes only Taipei as the government of China.
                Paraguay recognition Taiwan
            Germany does not recognise Somaliland.
                Germany recognition Somaliland [negated]
            Serbia refuses to recognise Kosovo.
                Serbia recognition Kosovo [negated]
            Spain has never recognised Kosovo's independence.
                Spain recognition Kosovo [negated]
            2025-09-10 > The Kremlin granted formal recognition to the Taliban government last Thursday.
                Russia recognition Taliban
            2025-09-10 > Moscow extended diplomatic recognition to South Ossetia in 2008.
                Russia recognition South Ossetia
            Moscow's decision to recognise the Taliban drew criticism from Ukraine.
                Russia recognition Taliban
                Ukraine criticism Russia
            It was Israel that recognised Somaliland first.
                Israel recognition Somaliland
            2025-09-10 > Israel announced on Friday that it had recognised Somaliland as an independent and
            sovereign state.
                Israel recognition Somaliland
            Kenya said it would recognise Kosovo.
                Kenya recognition Kosovo [planned]
            2025-09-10 > France will formally recognise Palestinian statehood at the United Nations General Assembly
            in September.
                France recognition Palestine [planned]
            Prime Minister Keir Starmer announced that Britain was recognising the State of Palestine.
                United Kingdom recognition Palestine
            2025-09-10 > Australia, Canada and the United Kingdom formally recognised a Palestinian state on Sunday.
                Australia recognition Palestine
                Canada recognition Palestine
                United Kingdom recognition Palestine
            2025-09-10 > Nauru switched its diplomatic allegiance from Taipei to Beijing in January 2024.
                Nauru derecognition Taiwan
                Nauru recognition China
            Nicaragua broke ties with Taiwan and recognised China.
                Nicaragua derecognition Taiwan
                Nicaragua recognition China
                Nicaragua severance Taiwan
            2025-09-10 > Panama dropped Taiwan in favour of China in 2017.
                Panama derecognition Taiwan
                Panama recognition China
            2025-09-10 > The Solomon Islands switched recognition to China in 2019.
                Solomon Islands recognition China
            Syria has recognised the independence of Abkhazia and South Ossetia.
                Syria recognition Abkhazia
                Syria recognition South Ossetia
            2025-09-10 > Israel and Kosovo recognised each other in February 2021.
                Israel recognition Kosovo
                Kosovo recognition Israel
            2025-09-10 > Recognition of Palestine by Norway angered Israel.
                Norway recognition Palestine
            2025-09-10 > Norway's recognition of a Palestinian state came into force on Tuesday.
                Norway recognition Palestine
            2025-09-10 > The Taliban were recognised only by Pakistan, Saudi Arabia and the United Arab Emirates.
                Pakistan recognition Taliban
                Saudi Arabia recognition Taliban
                United Arab Emirates recognition Taliban
            2025-09-10 > The first Taliban government was recognised by three countries: Pakistan, Saudi Arabia and
            the UAE.
                Pakistan recognition Taliban
                Saudi Arabia recognition Taliban
                United Arab Emirates recognition Taliban
            Only Turkey recognises Northern Cyprus.
                Turkey recognition Northern Cyprus
            2025-09-10 > Northern Cyprus is recognised only by Turkey.
                Turkey recognition Northern Cyprus
            2025-09-10 > Papua New Guinea withdrew its recognition of Kosovo in 2018.
                Papua New Guinea derecognition Kosovo
            """, atLeast: 34)
    }

    /// Envoys accepted and named, credentials handed over, missions let go.
    @Test func envoys() throws {
        try CodedText.check(
            """
            Xi Jinping accepted credentials from Bilal Karimi, the Taliban's ambassador, at a ceremony in Beijing.
                Xi Jinping accreditation Bilal Karimi
            The Taliban's ambassador, Badruddin Haqqani, presented his credentials to Sheikh Mohammed bin Rashid.
                Mohammed bin Rashid Al Maktoum accreditation Badruddin Haqqani
            Germany has accepted two Taliban diplomats.
                Germany accreditation Taliban
            India accepted a Taliban-appointed acting consul in Mumbai.
                India accreditation Taliban
            2025-09-10 > The United Arab Emirates accepted the credentials of an ambassador appointed by the
            Taliban.
                United Arab Emirates accreditation Taliban
            Uzbekistan has accepted a Taliban envoy.
                Uzbekistan accreditation Taliban
            Norway agreed to accept a Taliban-appointed diplomat.
                Norway accreditation Taliban [planned]
            Iran handed over the Afghan embassy in Tehran to the Taliban.
                Iran accreditation Taliban
            Russia handed the Afghan embassy in Moscow to Taliban diplomats.
                Russia accreditation Taliban
            2025-09-10 > The Afghan consulate in Bonn was handed over to the Taliban by Germany.
                Germany accreditation Taliban
            Russia's foreign ministry said it had received credentials from Gul Hassan Hassan, the Taliban's new
            ambassador.
                Russia accreditation Gul Hassan Hassan
            The new Turkish ambassador to Egypt presented his credentials to President Abdel Fattah el-Sisi.
                Abdel Fattah el-Sisi accreditation Turkey
            China named Zhao Xing as its ambassador to Afghanistan.
                China appointment Afghanistan
            Trump nominated Mike Huckabee to be ambassador to Israel.
                Donald Trump appointment Israel
            The United States appointed its first ambassador to Sudan in a quarter of a century.
                United States appointment Sudan
            2025-09-10 > Saudi Arabia appointed an ambassador to Syria for the first time since 2012.
                Saudi Arabia appointment Syria
            Zhao Xing was appointed as China's ambassador to Afghanistan.
                China appointment Afghanistan
            China, the United Arab Emirates, Uzbekistan and Pakistan have all designated ambassadors to Kabul.
                China appointment Afghanistan
                Pakistan appointment Afghanistan
                United Arab Emirates appointment Afghanistan
                Uzbekistan appointment Afghanistan
            The Taliban appointed Gul Hassan Hassan as ambassador to Russia.
                Taliban appointment Russia
            The Taliban named a new ambassador to Russia.
                Taliban appointment Russia
            Italy has appointed an ambassador to Syria, becoming the first G7 country to do so.
                Italy appointment Syria
            2025-09-10 > Syria's new ambassador to Russia was accredited in May.
                Russia accreditation Syria
            The Foreign Ministry in Oslo confirmed that Norway had accepted a diplomat from the Taliban.
                Norway accreditation Taliban
            Turkmenistan has handed over the Afghan embassy in Ashgabat to the Taliban.
                Turkmenistan accreditation Taliban
            Turkey handed control of the Afghan consulate in Istanbul to the Taliban.
                Turkey accreditation Taliban
            China was the first country to name an ambassador to Kabul under the Taliban.
                China appointment Afghanistan
            2025-09-10 > In January 2024 Chinese President Xi Jinping received the credentials of Bilal Karimi, the
            Taliban's ambassador.
                Xi Jinping accreditation Bilal Karimi
            2025-09-10 > Kazakhstan accredited a Taliban charge d'affaires in 2023.
                Kazakhstan accreditation Taliban
            2025-09-10 > Chinese officials in 2023 accepted a Taliban-nominated ambassador.
                China accreditation Taliban
            """, atLeast: 29)
    }

    /// Ties restored and cut, missions opened and closed, envoys called home.
    @Test func relations() throws {
        try CodedText.check(
            """
            Kiribati severed diplomatic relations with Taiwan and established ties with Beijing.
                China normalization Kiribati
                Kiribati severance Taiwan
            Pakistan upgraded its diplomatic ties with Afghanistan to the ambassadorial level.
                Afghanistan normalization Pakistan
            India upgraded its technical mission in Kabul to a full embassy.
                Afghanistan normalization India
            2025-09-10 > India reopened its embassy in Kabul in October.
                Afghanistan normalization India
            2025-09-10 > Saudi Arabia and Iran agreed to restore diplomatic relations under a deal brokered by
            China.
                China mediation Iran
                China mediation Saudi Arabia
                Iran normalization Saudi Arabia [planned]
            Turkey and Armenia agreed to normalise relations.
                Armenia normalization Turkey [planned]
            2025-09-10 > Egypt and Turkey restored full diplomatic ties in July 2023.
                Egypt normalization Turkey
            2025-09-10 > Bahrain and Qatar resumed diplomatic relations last April.
                Bahrain normalization Qatar
            2025-09-10 > Relations between Iran and Saudi Arabia were restored in 2023.
                Iran normalization Saudi Arabia
            2025-09-10 > Diplomatic relations between Kenya and Somalia were restored in May.
                Kenya normalization Somalia
            2025-09-10 > Honduras and China established diplomatic relations in March.
                China normalization Honduras
            Germany reopened its embassy in Damascus after 13 years.
                Germany normalization Syria
            2025-09-10 > The German embassy in Damascus reopened in March.
                Germany normalization Syria
            2025-09-10 > The United Arab Emirates reopened its embassy in Damascus in 2018.
                Syria normalization United Arab Emirates
            2025-09-10 > Morocco normalised ties with Israel in 2020.
                Israel normalization Morocco
            Sudan became the third Arab state to normalise relations with Israel.
                Israel normalization Sudan
            Kazakhstan is to open an embassy in Kabul.
                Afghanistan normalization Kazakhstan [planned]
            Bolivia resumed diplomatic relations with Israel.
                Bolivia normalization Israel
            2025-09-10 > Cuba and the United States restored relations in 2015.
                Cuba normalization United States
            2025-09-10 > Saudi Arabia cut ties with Iran in 2016 after its embassy in Tehran was stormed.
                Saudi Arabia severance Iran
            Nicaragua broke off diplomatic relations with Israel.
                Nicaragua severance Israel
            Colombia has severed diplomatic relations with Israel, President Gustavo Petro announced.
                Colombia severance Israel
            2025-09-10 > Mali cut diplomatic ties with Ukraine, and Niger followed suit two days later.
                Mali severance Ukraine
                Niger severance Ukraine
            2025-09-10 > Diplomatic relations between Ecuador and Mexico were severed in April.
                Ecuador severance Mexico
                Mexico severance Ecuador
            2025-09-10 > Canada suspended relations with Iran in 2012.
                Canada severance Iran
            2025-09-10 > Sudan severed ties with the United Arab Emirates in May, declaring it an aggressor state.
                Sudan severance United Arab Emirates
            South Africa downgraded its ties with Taiwan.
                South Africa severance Taiwan
            Israel recalled its ambassador to Ireland for consultations.
                Israel severance Ireland
            Israel recalled its ambassadors from Spain, Ireland and Norway.
                Israel severance Ireland
                Israel severance Norway
                Israel severance Spain
            Poland recalled its ambassador from Budapest.
                Poland severance Hungary
            Turkey's ambassador to Israel was recalled for consultations.
                Turkey severance Israel
            Algeria recalled its ambassador in Paris.
                Algeria severance France
            Israel closed its embassy in Dublin.
                Israel severance Ireland
            Ukraine shut down its embassy in Tehran.
                Ukraine severance Iran
            """, atLeast: 34)
    }

    /// Diplomats and nationals sent away, in all the words for it.
    @Test func expulsion() throws {
        try CodedText.check(
            """
            Germany expelled 40 Russian diplomats.
                Germany expulsion Russia
            France expelled 12 Algerian officials in a tit-for-tat move.
                France expulsion Algeria
            Canada has expelled six Indian diplomats, including the high commissioner.
                Canada expulsion India
            2025-09-10 > India ordered six Canadian diplomats to leave by Saturday.
                India expulsion Canada
            Two British diplomats were expelled from Russia for alleged spying.
                Russia expulsion United Kingdom
            Moscow expelled a British diplomat, accusing him of espionage.
                Russia accusation United Kingdom
                Russia expulsion United Kingdom
            Russia declared two Bulgarian diplomats personae non gratae.
                Russia expulsion Bulgaria
            Argentina declared the Iranian charge d'affaires persona non grata.
                Argentina expulsion Iran
            Niger gave the French ambassador 48 hours to leave the country.
                Niger expulsion France
            Mali has given the French ambassador 72 hours to leave.
                Mali expulsion France
            2025-09-10 > Israel's ambassador was expelled from Turkey in 2018.
                Turkey expulsion Israel
            2025-09-10 > Brazil expelled the Nicaraguan ambassador on Thursday.
                Brazil expulsion Nicaragua
            Burkina Faso kicked out three French diplomats.
                Burkina Faso expulsion France
            Pakistan has deported more than a million Afghans.
                Pakistan expulsion Afghanistan
            2025-09-10 > Iran expelled hundreds of thousands of Afghan refugees this year.
                Iran expulsion Afghanistan
            Ecuador said it was expelling the Cuban ambassador and his entire staff.
                Ecuador expulsion Cuba
            Lithuania expelled three Chinese diplomats, and Beijing vowed to retaliate.
                China threat Lithuania
                Lithuania expulsion China
            Moscow said it would expel 10 German diplomats in response.
                Russia expulsion Germany [planned]
            Sweden's ambassador was told to leave Azerbaijan.
                Azerbaijan expulsion Sweden
            Peru declared the Mexican president, Claudia Sheinbaum, persona non grata.
                Peru expulsion Claudia Sheinbaum
            Algeria asked 12 French embassy staff to leave within 48 hours.
                Algeria expulsion France
            Australia expelled Iran's ambassador, Ahmad Sadeghi, and said it would list the Revolutionary Guards as
            a terrorist organisation.
                Australia expulsion Ahmad Sadeghi
                Australia listing Revolutionary Guards [planned]
            2025-09-10 > Paris expelled two Algerian diplomats on Friday.
                France expulsion Algeria
            2025-09-10 > Russia expelled a British diplomat and his wife on Monday, accusing them of spying.
                Russia accusation United Kingdom
                Russia expulsion United Kingdom
            2025-09-10 > The Malian junta earlier this year expelled three French diplomats.
                Mali expulsion France
            2025-09-10 > Ottawa said on Tuesday it was expelling two Chinese diplomats.
                Canada expulsion China
            The Czech government, which had expelled 18 Russian diplomats, praised Slovakia.
                Czech Republic expulsion Russia
                Czech Republic support Slovakia
            After expelling three Russian diplomats, Moldova closed a Russian cultural centre.
                Moldova expulsion Russia
            2025-09-10 > Estonia and Russia expelled each other's ambassadors in 2023.
                Estonia expulsion Russia
                Russia expulsion Estonia
            """, atLeast: 29)
    }

    /// Put on lists, outlawed, called terrorist; taken off, bans lifted.
    @Test func lists() throws {
        try CodedText.check(
            """
            2025-09-10 > Russia's Supreme Court declared the Taliban a terrorist group in 2003.
                Russia listing Taliban
            Argentina declared Hamas a terrorist organization.
                Argentina listing Hamas
            Paraguay designated Iran's Revolutionary Guards as a terrorist organisation.
                Paraguay listing Revolutionary Guards
            The State Department designated Tren de Aragua and MS-13 as foreign terrorist organizations.
                United States listing MS-13
                United States listing Tren de Aragua
            2025-09-10 > Washington designated the Houthis, a Yemeni movement backed by Iran, a foreign terrorist
            organization.
                United States listing Houthis
                Iran support Houthis
            2025-09-10 > The United Kingdom proscribed Palestine Action in July.
                United Kingdom listing Palestine Action
            Britain has banned the Wagner Group as a terrorist organisation.
                United Kingdom listing Wagner Group
            Hezbollah is banned in Germany.
                Germany listing Hezbollah
            Hizb ut-Tahrir is banned in Russia, Kazakhstan and Uzbekistan.
                Kazakhstan listing Hizb ut-Tahrir
                Russia listing Hizb ut-Tahrir
                Uzbekistan listing Hizb ut-Tahrir
            2025-09-10 > Hamas is listed as a terrorist organisation by the United States, the European Union and
            Britain.
                European Union listing Hamas
                United Kingdom listing Hamas
                United States listing Hamas
            2025-09-10 > Hamas, which is designated a terrorist group by Israel and the United States, attacked
            Israel.
                Hamas attack Israel
                Israel listing Hamas
                United States listing Hamas
            2025-09-10 > The PKK is considered a terrorist organisation by Turkey, the United States and the
            European Union.
                European Union listing PKK
                Turkey listing PKK
                United States listing PKK
            2025-09-10 > Jaish-e-Mohammed has been on the UN list since 2001.
                United Nations listing Jaish-e-Mohammed
            2025-09-10 > The Pakistani Taliban were added to the UN sanctions list in 2011.
                United Nations listing Tehrik-i-Taliban Pakistan
            The EU added Iran's Revolutionary Guards to its terrorist list.
                European Union listing Revolutionary Guards
            The Security Council added Masood Azhar to its blacklist.
                United Nations Security Council listing Masood Azhar
            2025-09-10 > Huawei was placed on a US trade blacklist in 2019.
                United States listing Huawei
            President Donald Trump signed an order designating the Muslim Brotherhood as a terrorist group.
                Donald Trump listing Muslim Brotherhood
            2025-09-10 > The Muslim Brotherhood, outlawed in Egypt since 2013, denied the claims.
                Egypt listing Muslim Brotherhood
            2025-09-10 > Moscow branded Meta an extremist organization in 2022.
                Russia listing Meta
            2025-09-10 > Washington's designation of the Houthis as a terrorist group took effect on Friday.
                United States listing Houthis
            Cuba remains on the US list of state sponsors of terrorism.
                United States listing Cuba
            Trump put North Korea back on the list of state sponsors of terrorism.
                Donald Trump listing North Korea
            2025-09-10 > The EU has listed the military wing of Hezbollah as a terrorist organisation since 2013.
                European Union listing Hezbollah
            2025-09-10 > The Financial Action Task Force put Pakistan on its grey list in 2018.
                Financial Action Task Force listing Pakistan
            2025-09-10 > Boko Haram was designated a terrorist group by Washington in 2013.
                United States listing Boko Haram
            Turkey considers the YPG a terrorist organisation.
                Turkey listing YPG
            The European Union regards Hamas as a terrorist group.
                European Union listing Hamas
            2025-09-10 > Kazakhstan dropped the Taliban from its list of terrorist organisations in late 2023.
                Kazakhstan delisting Taliban
            2025-09-10 > Washington revoked the terrorist designation of Hayat Tahrir al-Sham in July.
                United States delisting Hayat Tahrir al-Sham
            2025-09-10 > The US lifted the foreign terrorist designation of the FARC in 2021.
                United States delisting FARC
            The UN Security Council removed Ahmed al-Sharaa from its sanctions list.
                United Nations Security Council delisting Ahmed al-Sharaa
            2025-09-10 > The Houthis were delisted by Joe Biden in 2021.
                Joe Biden delisting Houthis
            2025-09-10 > The Taliban were removed from the list of terrorist organisations by Kyrgyzstan in
            September 2024.
                Kyrgyzstan delisting Taliban
            """, atLeast: 34)
    }

    /// Sanctions, freezes, bans and embargoes; their lifting and waiving.
    @Test func sanctions() throws {
        try CodedText.check(
            """
            Britain lifted sanctions on Syria's defence and interior ministries.
                United Kingdom sanctions_relief Syria
            The European Union imposed sanctions on 12 officials, including Ramzan Kadyrov and Dmitry Peskov.
                European Union sanctions Dmitry Peskov
                European Union sanctions Ramzan Kadyrov
            The Treasury Department slapped sanctions on Rosneft and Lukoil.
                United States sanctions Lukoil
                United States sanctions Rosneft
            The EU adopted its 18th package of sanctions against Russia.
                European Union sanctions Russia
            EU ministers agreed new sanctions on Russia.
                European Union sanctions Russia
            Britain unveiled a fresh round of sanctions targeting Russia's shadow fleet.
                United Kingdom sanctions Russia
            Japan froze the assets of 22 Russian individuals.
                Japan sanctions Russia
            Switzerland froze the assets of Nicolas Maduro.
                Switzerland sanctions Nicolás Maduro
            Australia imposed asset freezes and travel bans on Itamar Ben-Gvir and Bezalel Smotrich.
                Australia sanctions Bezalel Smotrich
                Australia sanctions Itamar Ben-Gvir
            2025-09-10 > Itamar Ben-Gvir was sanctioned by Britain, Canada and Norway in June.
                Canada sanctions Itamar Ben-Gvir
                Norway sanctions Itamar Ben-Gvir
                United Kingdom sanctions Itamar Ben-Gvir
            2025-09-10 > The Security Council extended sanctions on South Sudan until May 2026.
                United Nations Security Council sanctions South Sudan
            2025-09-10 > The EU prolonged sanctions on Nicaragua until October 2026.
                European Union sanctions Nicaragua
            The US has sanctioned the International Criminal Court's chief prosecutor, Karim Khan.
                United States sanctions Karim Khan
            China sanctioned 28 US defence companies.
                China sanctions United States
            Beijing announced sanctions on Lockheed Martin and Raytheon over arms sales to Taiwan.
                China sanctions Lockheed Martin
                China sanctions Raytheon
            The Taliban leader Hibatullah Akhundzada is under UN sanctions.
                United Nations sanctions Hibatullah Akhundzada
            Sirajuddin Haqqani remains under American sanctions.
                United States sanctions Sirajuddin Haqqani
            Iran faces sanctions from the United States.
                United States sanctions Iran
            2025-09-10 > North Korea has been under UN sanctions since 2006.
                United Nations sanctions North Korea
            Sweeping Western sanctions on Russia have hit its economy.
                the West sanctions Russia
            2025-09-10 > US sanctions on Syria were lifted in June.
                United States sanctions_relief Syria
            2025-09-10 > Sanctions on Syria were lifted by the European Union in May.
                European Union sanctions_relief Syria
            The EU suspended sanctions against Syria's energy and banking sectors.
                European Union sanctions_relief Syria
            Washington waived sanctions on Iraq for 120 days.
                United States sanctions_relief Iraq
            2025-09-10 > The United States eased oil sanctions on Venezuela in October 2023.
                United States sanctions_relief Venezuela
            ECOWAS lifted most sanctions on Niger.
                ECOWAS sanctions_relief Niger
            The United States has blocked the assets of the Afghan central bank.
                United States sanctions Afghanistan
            The US granted a travel ban waiver to Amir Khan Muttaqi.
                United States sanctions_relief Amir Khan Muttaqi
            Canada barred Bezalel Smotrich from entering the country.
                Canada sanctions Bezalel Smotrich
            2025-09-10 > Turkey suspended trade with Israel in May 2024.
                Turkey sanctions Israel
            Spain imposed an arms embargo on Israel.
                Spain sanctions Israel
            The UN Security Council voted to remove sanctions on Ahmed al-Sharaa.
                United Nations Security Council sanctions_relief Ahmed al-Sharaa
            The Security Council lifted the travel ban and asset freeze on Ahmed al-Sharaa.
                United Nations Security Council sanctions_relief Ahmed al-Sharaa
            The Trump administration has removed bounties on Sirajuddin Haqqani and two other Taliban leaders.
                United States sanctions_relief Sirajuddin Haqqani
            """, atLeast: 34)
    }

    /// Strikes, fire, clashes and wars.
    @Test func attacks() throws {
        try CodedText.check(
            """
            2025-09-10 > Hezbollah began firing rockets at Israel in October 2023.
                Hezbollah attack Israel
            Hamas fired rockets at Tel Aviv.
                Hamas attack Israel
            2025-09-10 > Iran fired 200 ballistic missiles at Israel on Tuesday.
                Iran attack Israel
            2025-09-10 > Iran launched more than 300 drones and missiles against Israel in April 2024.
                Iran attack Israel
            2025-09-10 > Russia launched a massive drone attack on Ukraine overnight.
                Russia attack Ukraine
            Israeli airstrikes on Lebanon killed 12 people.
                Israel attack Lebanon
            Israel carried out strikes against Houthi targets in Yemen.
                Israel attack Houthis
            The United States launched air strikes on Houthi positions in Yemen.
                United States attack Houthis
            The Pakistani army struck hideouts of the Pakistani Taliban in Afghanistan.
                Pakistan attack Tehrik-i-Taliban Pakistan
            Pakistan carried out airstrikes in Afghanistan's Khost and Paktika provinces.
                Pakistan attack Afghanistan
            Turkey launched a military operation against the PKK in northern Iraq.
                Turkey attack PKK
            Turkish jets bombed PKK positions in northern Iraq.
                Turkey attack PKK
            Israel killed Hassan Nasrallah in an airstrike in Beirut.
                Israel attack Hassan Nasrallah
            2025-09-10 > Hamas leader Ismail Haniyeh was killed by Israel in Tehran.
                Israel attack Ismail Haniyeh
            An Israeli strike killed Hezbollah commander Fuad Shukr.
                Israel attack Fuad Shukr
            Clashes between Thailand and Cambodia have killed at least 30 people.
                Cambodia attack Thailand
                Thailand attack Cambodia
            Clashes broke out between Afghan and Pakistani forces along the border.
                Afghanistan attack Pakistan
                Pakistan attack Afghanistan
            Taliban forces clashed with Pakistani troops at the Torkham crossing.
                Pakistan attack Taliban
                Taliban attack Pakistan
            2025-09-10 > Israel has been at war with Hamas since October 2023.
                Hamas attack Israel
                Israel attack Hamas
            Russia's war against Ukraine has entered its fourth year.
                Russia attack Ukraine
            2025-09-10 > Russia's full-scale invasion of Ukraine began in February 2022.
                Russia attack Ukraine
            Russian forces shelled Kharkiv, officials said.
                Russia attack Ukraine
            Ukrainian drones attacked an oil refinery in Russia.
                Ukraine attack Russia
            Ukraine struck a Russian airfield with drones.
                Ukraine attack Russia
            India launched missile strikes on nine sites in Pakistan.
                India attack Pakistan
            2025-09-10 > India fired missiles into Pakistan in May.
                India attack Pakistan
            Islamic State claimed responsibility for an attack on the Russian embassy in Kabul.
                Islamic State attack Russia
            The Islamic State group claimed an attack on the Pakistani embassy in Kabul.
                Islamic State attack Pakistan
            Al-Shabaab militants attacked a Kenyan army base.
                al-Shabaab attack Kenya
            Boko Haram fighters ambushed Nigerian soldiers.
                Boko Haram attack Nigeria
            2025-09-10 > Iraq invaded Kuwait in 1990.
                Iraq attack Kuwait
            2025-09-10 > The United States invaded Afghanistan in 2001 and toppled the Taliban.
                United States attack Afghanistan
                United States takeover Taliban
            2025-09-10 > A US drone strike killed al-Qaeda leader Ayman al-Zawahiri in Kabul in 2022.
                United States attack Ayman al-Zawahiri
            Ayman al-Zawahiri was killed in a US drone strike in Kabul.
                United States attack Ayman al-Zawahiri
            """, atLeast: 34)
    }

    /// Power seized, people held and freed.
    @Test func control() throws {
        try CodedText.check(
            """
            2025-09-10 > M23 rebels, backed by Rwanda, seized the Congolese city of Goma in January.
                M23 takeover Democratic Republic of the Congo
                Rwanda support M23
            M23 rebels captured Goma.
                M23 takeover Democratic Republic of the Congo
            2025-09-10 > The Taliban captured Kabul in August 2021.
                Taliban takeover Afghanistan
            The Taliban overran Kabul as American troops withdrew.
                Taliban takeover Afghanistan
                United States withdrawal Afghanistan
            2025-09-10 > The Taliban took over Afghanistan in 2021.
                Taliban takeover Afghanistan
            2025-09-10 > Soldiers led by General Abdourahamane Tchiani ousted President Mohamed Bazoum in a coup in
            July 2023.
                Abdourahamane Tchiani takeover Mohamed Bazoum
            2025-09-10 > Bashar al-Assad was toppled by rebels led by Hayat Tahrir al-Sham in December.
                Hayat Tahrir al-Sham takeover Bashar al-Assad
            Ahmed al-Sharaa's forces overthrew Bashar al-Assad.
                Ahmed al-Sharaa takeover Bashar al-Assad
            2025-09-10 > Ibrahim Traore seized power in Burkina Faso in September 2022.
                Ibrahim Traoré takeover Burkina Faso
            2025-09-10 > Russia annexed Crimea in 2014.
                Russia takeover Ukraine
            2025-09-10 > Russia's annexation of Crimea in 2014 was condemned by the United States.
                Russia takeover Ukraine
                United States criticism Russia
            The Wagner Group seized the Russian city of Rostov-on-Don.
                Wagner Group takeover Russia
            2025-09-10 > Turkey arrested Ekrem Imamoglu in March.
                Turkey detention Ekrem İmamoğlu
            2025-09-10 > Ekrem Imamoglu was arrested in Istanbul in March.
                Turkey detention Ekrem İmamoğlu
            Evan Gershkovich was held in Russia for 16 months.
                Russia detention Evan Gershkovich
            2025-09-10 > Iran has detained two French citizens since 2022.
                Iran detention France
            A Moscow court sentenced Evan Gershkovich to 16 years in prison.
                Russia detention Evan Gershkovich
            2025-09-10 > The Taliban arrested a British couple in February.
                Taliban detention United Kingdom
            Myanmar's military has jailed Aung San Suu Kyi.
                Myanmar detention Aung San Suu Kyi
            Israel abducted two Lebanese citizens.
                Israel detention Lebanon
            The Philippines arrested former president Rodrigo Duterte on an International Criminal Court warrant.
                Philippines detention Rodrigo Duterte
            2025-09-10 > The Taliban freed American citizen George Glezmann in March.
                Taliban release George Glezmann
            Belarus released 52 prisoners, including Mikalai Statkevich.
                Belarus release Mikalai Statkevich
            2025-09-10 > Russia and Ukraine exchanged 175 prisoners of war each on Wednesday.
                Russia release Ukraine
                Ukraine release Russia
            2025-09-10 > Russia freed Evan Gershkovich in a prisoner swap in August 2024.
                Russia release Evan Gershkovich
            Hamas released eight Israeli hostages.
                Hamas release Israel
            Hamas handed over the bodies of four Israeli hostages.
                Hamas release Israel
            2025-09-10 > George Glezmann was freed by the Taliban after talks mediated by Qatar.
                Taliban release George Glezmann
            2025-09-10 > Hayat Tahrir al-Sham seized Damascus on Sunday.
                Hayat Tahrir al-Sham takeover Syria
            2025-09-10 > Rebels led by Hayat Tahrir al-Sham seized Damascus on Sunday.
                Hayat Tahrir al-Sham takeover Syria
            The deal came 18 months after the Taliban seized power in Afghanistan.
                Taliban takeover Afghanistan
            2025-09-10 > No country recognised the government until Russia did so in July, four years after the
            Taliban returned to power in Afghanistan.
                Taliban takeover Afghanistan
            2025-09-10 > The Taliban swept back to power in Afghanistan in August 2021.
                Taliban takeover Afghanistan
            Police in Germany arrested three Chinese nationals on spying charges.
                Germany detention China
            """, atLeast: 34)
    }

    /// Troops sent and withdrawn, truces.
    @Test func troops() throws {
        try CodedText.check(
            """
            2025-09-10 > France withdrew its last troops from Niger in December 2023.
                France withdrawal Niger
            2025-09-10 > France pulled its troops out of Mali in 2022.
                France withdrawal Mali
            France has completed the withdrawal of its troops from Chad.
                France withdrawal Chad
            2025-09-10 > The last American soldiers left Niger in September.
                United States withdrawal Niger
            2025-09-10 > US troops pulled out of Afghanistan in August 2021.
                United States withdrawal Afghanistan
            American forces withdrew from Afghanistan in chaos.
                United States withdrawal Afghanistan
            2025-09-10 > Israel withdrew from southern Lebanon in 2000.
                Israel withdrawal Lebanon
            2025-09-10 > The withdrawal of US troops from Syria was announced on Friday.
                United States withdrawal Syria
            2025-09-10 > Israel and Hezbollah agreed to a ceasefire in November.
                Hezbollah ceasefire Israel
            2025-09-10 > A ceasefire between India and Pakistan took effect on May 10.
                India ceasefire Pakistan
            2025-09-10 > A truce between Israel and Hamas went into force on Sunday.
                Hamas ceasefire Israel
            Thailand and Cambodia agreed to an unconditional ceasefire.
                Cambodia ceasefire Thailand
            2025-09-10 > The ceasefire agreement between Israel and Lebanon was brokered by the United States and
            France.
                France mediation Israel
                France mediation Lebanon
                Israel ceasefire Lebanon
                United States mediation Israel
                United States mediation Lebanon
            Trump announced a ceasefire between Israel and Iran.
                Iran ceasefire Israel
            Hamas accepted a truce with Israel.
                Hamas ceasefire Israel
            2025-09-10 > Russia sent troops to Kazakhstan in January 2022.
                Russia mobilization Kazakhstan
            Russia massed more than 100,000 troops on the border with Ukraine.
                Russia mobilization Ukraine
            Kenya deployed 400 police officers to Haiti.
                Kenya mobilization Haiti
            The United States deployed warships off Venezuela.
                United States mobilization Venezuela
            China held large-scale military drills around Taiwan.
                China mobilization Taiwan
            2025-09-10 > China sent 20 warplanes near Taiwan on Monday.
                China mobilization Taiwan
            North Korea sent about 10,000 soldiers to Russia.
                North Korea mobilization Russia
            The United Nations withdrew its peacekeepers from Mali.
                United Nations withdrawal Mali
            2025-09-10 > Russia withdrew from Kherson in November 2022.
                Russia withdrawal Ukraine
            2025-09-10 > The last Soviet soldiers left Afghanistan in February 1989.
                Soviet Union withdrawal Afghanistan
            2025-09-10 > Israel will pull its forces out of southern Lebanon by February.
                Israel withdrawal Lebanon [planned]
            The Sudanese army and the Rapid Support Forces signed a truce in Jeddah.
                Rapid Support Forces ceasefire Sudanese Armed Forces
            2025-09-10 > A US-brokered ceasefire between Israel and Hezbollah came into effect on 27 November.
                Hezbollah ceasefire Israel
                United States mediation Hezbollah
                United States mediation Israel
            Russia and Ukraine failed to agree on a ceasefire.
                Russia ceasefire Ukraine [negated]
            """, atLeast: 29)
    }

    /// Money, arms and relief.
    @Test func aid() throws {
        try CodedText.check(
            """
            Iran supplied Russia with Shahed drones.
                Iran aid Russia
            North Korea has supplied Russia with artillery shells and missiles.
                North Korea aid Russia
            Iran has armed and funded Hezbollah for decades.
                Iran aid Hezbollah
            The United Arab Emirates has supplied weapons to the Rapid Support Forces.
                United Arab Emirates aid Rapid Support Forces
            Germany pledged 2 billion euros in military aid to Ukraine.
                Germany aid Ukraine [planned]
            Washington gave Ukraine $60 billion in aid.
                United States aid Ukraine
            Russia sent a shipment of wheat to Syria.
                Russia aid Syria
            Japan donated $100 million to the World Food Programme.
                Japan aid World Food Programme
            India sent 21 tonnes of relief supplies to Afghanistan after the earthquake.
                India aid Afghanistan
            The World Bank approved a $250 million loan for Syria.
                World Bank aid Syria
            """, atLeast: 10)
    }

    /// What only looks like a change of standing.
    @Test func nothing() throws {
        try CodedText.check(
            """
            2025-09-10 > Somaliland, recognised by no other country, has its own currency.
                -
            2025-09-10 > The designation of the Houthis as a terrorist group took effect on Friday.
                -
            The Houthis have attacked dozens of ships in the Red Sea.
                -
            The Houthis attacked a Greek-owned ship in the Red Sea.
                -
            Zakir Jalaly was released from Guantanamo.
                -
            2025-09-10 > No other country has formally recognised the Taliban government that seized power after the
            US withdrawal in August 2021.
                United States withdrawal Afghanistan
            The movement had been on Russia's list of terrorist organisations for two decades.
                -
            Russia has hoisted the flag of the Islamic Emirate over the Afghan embassy in Moscow.
                -
            Malta and Luxembourg said they would follow suit.
                -
            More than 140 countries recognise a Palestinian state.
                -
            2025-09-10 > Taiwan, which has formal ties with only 12 states, lost Honduras in 2023.
                -
            Japan put the Chechen group on its sanctions list.
                -
            2025-09-10 > The group has been under UN sanctions since 2011.
                -
            The European Council removed Bank of Syria and four other entities from its sanctions list.
                -
            Argentina announced plans to move its embassy to Jerusalem.
                -
            The US has put a $10 million bounty on Sirajuddin Haqqani.
                -
            The United States has offered a reward for information on Sirajuddin Haqqani.
                -
            Bangladesh revoked the passport of Sheikh Hasina.
                -
            The sanctions target Mohamed Hamdan Dagalo, leader of the RSF.
                -
            Russia has been accused of supplying weapons to the Taliban.
                -
            Gunmen of Jaish al-Adl killed 11 policemen in Iran.
                -
            Israeli forces entered southern Syria after Assad fell.
                Israel mobilization Syria
            Israeli tanks rolled into Gaza City.
                Israel mobilization Palestine
            Azerbaijan Airlines suspended flights after Russia shot down one of its planes.
                -
            Interpol issued a red notice for Sheikh Hasina.
                -
            2025-09-10 > Saudi Arabia mediated the release of two Americans held by Russia.
                -
            The United States has offered up to $5 million for information leading to the arrest of Tren de Aragua's
            leader.
                -
            Iran's ambassador to Canberra was expelled.
                -
            2025-09-10 > Sanctions relief for Iran was part of the 2015 deal.
                -
            Niger, Mali and Burkina Faso announced their withdrawal from ECOWAS.
                -
            Tuvalu, one of Taiwan's 12 remaining allies, has no plans to switch recognition.
                -
            The Taliban have taken control of the Afghan embassy in Oslo.
                -
            The group is banned in Bangladesh.
                -
            """, atLeast: 33)
    }
}
