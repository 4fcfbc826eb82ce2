import Testing

/// Force and control in the plain words of news: who attacked, overthrew, held, freed, threatened whom.
@Suite struct ForceSentenceTests {
    /// Seizing power, cities and the land of others; overthrowing.
    @Test func takeovers() throws {
        try CodedText.check(
            """
            The Taliban ruled the country until they were overthrown by the United States in 2001.
                United States takeover Taliban | 2001
            The Taliban seized power in Kabul in August 2021.
                Taliban takeover Afghanistan
            Russia has accepted the Taliban since they swept back to power.
                Taliban takeover Afghanistan
            Few states have dealt with Afghanistan since the Taliban takeover.
                Taliban takeover Afghanistan
            M23, backed by Rwanda, captured Goma in January.
                M23 takeover Democratic Republic of the Congo
                Rwanda support M23
            The rebels of the M23 took Goma, the biggest city in eastern Congo.
                M23 takeover Democratic Republic of the Congo
            Russia annexed Crimea from Ukraine in 2014.
                Russia takeover Ukraine
            In 2014 Russia seized the Crimean peninsula.
                Russia takeover Ukraine
            The US-led invasion of Afghanistan drove the Taliban from power in 2001.
                United States attack Afghanistan
                United States takeover Taliban
            American forces ousted the Taliban in 2001.
                United States takeover Taliban
            The Taliban, who ousted the Western-backed government in 2021, have been shunned.
                Taliban takeover Afghanistan
            When the Taliban stormed back to power in 2021, the embassy was closed.
                Taliban takeover Afghanistan
            Since seizing power in 2021, the Taliban have banned women from universities.
                Taliban takeover Afghanistan
            The Taliban administration, which took over after foreign forces withdrew in 2021, welcomed the step.
                Taliban takeover Afghanistan
            The Taliban regained control of Afghanistan as American troops left.
                Taliban takeover Afghanistan
                United States withdrawal Afghanistan
            The fall of Kabul to the Taliban in August 2021 shocked Washington.
                Taliban takeover Afghanistan
            The Taliban's seizure of power in 2021 led to sanctions.
                Taliban takeover Afghanistan
            The Taliban retook power in Afghanistan in 2021.
                Taliban takeover Afghanistan
            Following the Taliban's return to power, Russia kept its embassy open.
                Taliban takeover Afghanistan
            After the ouster of Bashar al-Assad by Hayat Tahrir al-Sham, Turkey reopened its embassy in Damascus.
                Hayat Tahrir al-Sham takeover Bashar al-Assad
                Syria normalization Turkey
            Ahmed al-Sharaa's forces toppled Bashar al-Assad in December.
                Ahmed al-Sharaa takeover Bashar al-Assad
            The Houthis seized the Yemeni capital, Sanaa, in 2014.
                Houthis takeover Yemen
            Mali has been ruled by soldiers since Assimi Goita toppled Ibrahim Boubacar Keita in 2020.
                Assimi Goïta takeover Ibrahim Boubacar Keïta
            Azerbaijan took back Nagorno-Karabakh in a lightning offensive in September 2023.
                Azerbaijan takeover Nagorno-Karabakh
            Morocco, which annexed Western Sahara in 1975, calls it its southern provinces.
                Morocco takeover Western Sahara
            Iraq occupied Kuwait in August 1990.
                Iraq takeover Kuwait
            After the U.S. withdrawal in 2021 the Taliban took Kabul.
                Taliban takeover Afghanistan
                United States withdrawal Afghanistan
            """, atLeast: 26)
    }

    /// Strikes, wars, raids, killings, whoever's weapons and whatever the words.
    @Test func attacks() throws {
        try CodedText.check(
            """
            Israel and the United States waged a twelve-day war against Iran in June.
                Israel attack Iran
                United States attack Iran
            Hezbollah began firing rockets at Israel a day after the Hamas attack.
                Hezbollah attack Israel
            Russia's full-scale invasion of Ukraine is in its fourth year.
                Russia attack Ukraine
            Since Russia invaded Ukraine in February 2022, Poland has sheltered refugees.
                Russia attack Ukraine
            Israel carried out an air strike against Hamas leaders in Doha.
                Israel attack Hamas
            Three people died in Israeli strikes on southern Lebanon on Sunday.
                Israel attack Lebanon
            Ukraine said its drones had hit an oil refinery in Russia.
                Ukraine attack Russia
            The Islamic State claimed the attack on a concert hall near Moscow.
                Islamic State attack Russia
            Gunmen from Boko Haram attacked a Nigerian army base in Borno.
                Boko Haram attack Nigeria
            Al-Shabaab fighters overran a Somali army camp.
                al-Shabaab attack Somalia
            Thailand and Cambodia exchanged fire along their border.
                Cambodia attack Thailand
                Thailand attack Cambodia
            The five-day war between Thailand and Cambodia in July killed dozens.
                Cambodia attack Thailand
                Thailand attack Cambodia
            Eritrea and Ethiopia fought a border war from 1998 to 2000.
                Eritrea attack Ethiopia
                Ethiopia attack Eritrea
            The Syrian Democratic Forces defeated the Islamic State in 2019.
                Syrian Democratic Forces attack Islamic State
            Turkey has launched several offensives against the YPG since 2016.
                Turkey attack YPG
            Turkish artillery shelled Kurdish fighters of the YPG near Kobani.
                Turkey attack YPG
            Iran retaliated by firing missiles at an American base in Qatar.
                Iran attack United States
            Iran retaliated with a barrage of missiles against Israel.
                Iran attack Israel
            The Houthis have targeted Israel with drones and missiles.
                Houthis attack Israel
            Ukraine was invaded by Russia in 2022.
                Russia attack Ukraine
            India hit nine sites in Pakistan in May.
                India attack Pakistan
            Indian missiles struck Pakistani air bases.
                India attack Pakistan
            India responded with strikes inside Pakistan.
                India attack Pakistan
            The U.S. bombed three Iranian nuclear sites in June.
                United States attack Iran
            The US killed the Iranian general Qassem Soleimani in a drone strike in Baghdad.
                United States attack Qassem Soleimani
            The killing of Qassem Soleimani by the United States enraged Tehran.
                United States attack Qassem Soleimani
            Israel's assassination of Ismail Haniyeh in Tehran shocked the region.
                Israel attack Ismail Haniyeh
            Ismail Haniyeh was assassinated in Tehran by Israel.
                Israel attack Ismail Haniyeh
            Myanmar's army, which seized power in a coup in 2021, is fighting the Arakan Army.
                Myanmar attack Arakan Army
            Hamas led the attack on Israel on October 7th 2023.
                Hamas attack Israel
            The October 7 attack by Hamas on Israel killed 1,200 people.
                Hamas attack Israel
            Hamas's cross-border attack killed 1,200 people in Israel.
                Hamas attack Israel
            Israel's war on Hamas has devastated Gaza.
                Israel attack Hamas
            Israel resumed its offensive in Gaza in March.
                Israel attack Palestine
            Israel's ground offensive in Lebanon began on October 1st.
                Israel attack Lebanon
            Israel and Hezbollah traded fire for a year.
                Hezbollah attack Israel
                Israel attack Hezbollah
            Israeli warplanes bombed targets in the Yemeni port of Hodeidah.
                Israel attack Yemen
            Israel has bombed Iran twice in the past year, and the United States joined in June.
                Israel attack Iran
            Pakistan carried out air strikes inside Afghanistan on Thursday.
                Pakistan attack Afghanistan
            Pakistani air strikes inside Afghanistan killed ten civilians.
                Pakistan attack Afghanistan
            Afghan and Pakistani forces clashed along the border.
                Afghanistan attack Pakistan
                Pakistan attack Afghanistan
            Fighting between Pakistani troops and the Taliban broke out on October 11.
                Pakistan attack Taliban
                Taliban attack Pakistan
            Pakistan said it had destroyed several Taliban posts.
                Pakistan attack Taliban
            Turkey invaded Cyprus in 1974.
                Turkey attack Cyprus
            American forces invaded Panama in 1989 and arrested Manuel Noriega.
                United States attack Panama
                United States detention Manuel Noriega
            The American bombing of Iran's nuclear sites angered Moscow.
                United States attack Iran
            Tehran answered by launching missiles at the Al Udeid base in Qatar.
                Iran attack Qatar
            Hezbollah opened a front against Israel on October 8th.
                Hezbollah attack Israel
            Since the war in Gaza began, the Houthis have fired missiles at Israel.
                Houthis attack Israel
            Ukrainian drones struck an oil depot in the Russian city of Saratov.
                Ukraine attack Russia
            Russian forces pounded Ukrainian cities overnight.
                Russia attack Ukraine
            Russia's bombardment of Kyiv killed 25 people.
                Russia attack Ukraine
            A Russian missile hit an apartment block in Kyiv.
                Russia attack Ukraine
            Russia has waged war on Ukraine since 2022.
                Russia attack Ukraine
            Moscow launched its invasion of Ukraine in February 2022.
                Russia attack Ukraine
            Moscow's war in Ukraine has strained ties.
                Russia attack Ukraine
            Ethiopian forces and fighters from the Oromo Liberation Army clashed in June.
                Ethiopia attack Oromo Liberation Army
                Oromo Liberation Army attack Ethiopia
            The ELN kidnapped two soldiers and killed eleven police officers in Colombia.
                ELN attack Colombia
            The ELN bombed a police academy in Bogota in January 2019.
                ELN attack Colombia
            Colombia resumed military operations against the ELN.
                Colombia attack ELN
            Hamas-led militants killed about 1,200 people in southern Israel.
                Hamas attack Israel
            Israel has been fighting Hamas in Gaza since October 2023.
                Israel attack Hamas
            The Israeli military killed the Hamas leader Yahya Sinwar in October 2024.
                Israel attack Yahya Sinwar
            Yahya Sinwar was killed by Israeli soldiers.
                Israel attack Yahya Sinwar
            Al-Shabaab carried out a bomb attack on a hotel in Mogadishu.
                al-Shabaab attack Somalia
            Kenya invaded Somalia in 2011 to fight al-Shabaab.
                Kenya attack Somalia
                Kenya attack al-Shabaab
            Jihadists of JNIM killed dozens of Burkinabe soldiers in May.
                JNIM attack Burkina Faso
            Ecuadorean police broke into the Mexican embassy in Quito and arrested Jorge Glas.
                Ecuador attack Mexico
                Ecuador detention Jorge Glas
            """, atLeast: 68)
    }

    /// Truces, prisoners, arrests, threats.
    @Test func custody() throws {
        try CodedText.check(
            """
            Israel and Hamas agreed to a ceasefire in January.
                Hamas ceasefire Israel
            A ceasefire between Israel and Hezbollah took effect in November.
                Hezbollah ceasefire Israel
            Armenia and Azerbaijan signed a truce brokered by Russia.
                Armenia ceasefire Azerbaijan
                Russia mediation Armenia
                Russia mediation Azerbaijan
            India and Pakistan said they had agreed to stop firing.
                India ceasefire Pakistan
            Iran freed two British citizens in March 2022.
                Iran release United Kingdom
            Two Americans were freed by the Taliban in exchange for a drug trafficker.
                Taliban release United States
            Hamas freed three Israeli hostages on Saturday.
                Hamas release Israel
            Israel released 90 Palestinian prisoners.
                Israel release Palestine
            Russia and Ukraine swapped 300 prisoners each.
                Russia release Ukraine
                Ukraine release Russia
            Evan Gershkovich was freed in a prisoner swap between Russia and the United States.
                Russia release United States
                United States release Russia
            Iran has arrested two French citizens on charges of spying.
                Iran detention France
            Two French nationals, held in Iran since 2022, were accused of spying.
                Iran detention France
            The Houthis have detained at least 59 UN employees.
                Houthis detention United Nations
            Niger's junta is still holding Mohamed Bazoum.
                Niger detention Mohamed Bazoum
            Venezuela has imprisoned several Colombians.
                Venezuela detention Colombia
            The arrest of Rodrigo Duterte by Philippine police caused protests.
                Philippines detention Rodrigo Duterte
            Rodrigo Duterte was arrested in Manila and flown to The Hague.
                Philippines detention Rodrigo Duterte
            Trump warned Hamas that it would be destroyed.
                Donald Trump threat Hamas
            Trump threatened Iran with more bombing.
                Donald Trump threat Iran
            Khamenei warned that Iran would strike American bases.
                Ali Khamenei threat United States
            Israel's defence minister, Israel Katz, said the Houthis would pay a heavy price.
                Israel Katz threat Houthis
            Trump gave Putin 50 days to end the war.
                Donald Trump threat Vladimir Putin
            Kim Jong Un threatened to use nuclear weapons against South Korea.
                Kim Jong Un threat South Korea
            Hamas warned Israel against resuming the war.
                Hamas threat Israel
            """, atLeast: 24)
    }

    /// Forces that come, stay and leave.
    @Test func forces() throws {
        try CodedText.check(
            """
            France withdrew its last soldiers from Chad in January.
                France withdrawal Chad
            The last French troops left Senegal in July.
                France withdrawal Senegal
            France completed its withdrawal from Mali in August 2022.
                France withdrawal Mali
            The UN peacekeepers pulled out of Mali at the end of 2023.
                United Nations withdrawal Mali
            The withdrawal of NATO forces from Afghanistan paved the way for the Taliban.
                NATO withdrawal Afghanistan
            American troops were withdrawn from Afghanistan in 2021.
                United States withdrawal Afghanistan
            As U.S. and NATO forces were pulling out of Afghanistan, the Taliban advanced.
                NATO withdrawal Afghanistan
                United States withdrawal Afghanistan
            Since the American withdrawal from Afghanistan the Taliban have ruled.
                United States withdrawal Afghanistan
            Russian peacekeepers quit Azerbaijan in June 2024.
                Russia withdrawal Azerbaijan
            Israel pulled its army back from most of Gaza.
                Israel withdrawal Palestine
            Israel has withdrawn from southern Lebanon except for five hills.
                Israel withdrawal Lebanon
            Burundi began pulling its soldiers out of Congo.
                Burundi withdrawal Democratic Republic of the Congo
            Russia has deployed troops to Burkina Faso.
                Russia mobilization Burkina Faso
            Ethiopia has massed troops along the border with Eritrea.
                Ethiopia mobilization Eritrea
            Thailand sent tanks to the Cambodian border.
                Thailand mobilization Cambodia
            The United States has sent warships to the waters off Venezuela.
                United States mobilization Venezuela
            The United States deployed three destroyers near Venezuela.
                United States mobilization Venezuela
            Russia and Belarus began military exercises near Poland's border.
                Belarus mobilization Poland
                Russia mobilization Poland
            China held live-fire drills around Taiwan.
                China mobilization Taiwan
            China launched two days of military exercises around Taiwan.
                China mobilization Taiwan
            China flew 45 warplanes near Taiwan on Thursday.
                China mobilization Taiwan
            Turkey opened a military base in Somalia in 2017.
                Turkey mobilization Somalia
            Egypt has sent soldiers to Somalia.
                Egypt mobilization Somalia
            Ethiopia sent its army into Somalia in 2006.
                Ethiopia mobilization Somalia
            Rwanda has thousands of troops in eastern Congo.
                Rwanda mobilization Democratic Republic of the Congo
            France has stationed 1,500 soldiers in Niger.
                France mobilization Niger
            """, atLeast: 26)
    }
}
