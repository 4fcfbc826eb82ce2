import Testing

/// The date of each event, whatever other edges the text may hold.
@Suite struct EventStoryDateTests {
    /// Single dispatches, their deeds past, coming and lasting.
    @Test func dispatches() throws {
        try CodedText.checkDates(
            """
            2025-09-10 > Vietnam and Malaysia signed a defence agreement in Hanoi last Thursday, a week after \
            Vietnam's president visited Kuala Lumpur.
                Malaysia agreement Vietnam | 2025-09-04
                Vietnam visit Malaysia | 2025-08-28
            2025-09-10 > Chad expelled the French ambassador in April, and Burkina Faso did the same in June.
                Chad expulsion France | 2025-04
                Burkina Faso expulsion France | 2025-06
            2025-09-10 > Colombia recognised Palestine in 2018. Bolivia and Honduras have criticised Israel since \
            October 2023.
                Colombia recognition Palestine | 2018
                Bolivia criticism Israel | 2023-10/..
                Honduras criticism Israel | 2023-10/..
            2025-09-10 > The European Union will lift sanctions on Syria by the end of the month.
                European Union sanctions_relief Syria [planned] | 2025-09-10/2025-09
            2025-09-10 > Fiji reopened its embassy in Jerusalem on 17 September last year.
                Fiji normalization Israel | 2024-09-17
            2025-09-10 > Two years after Bahrain recognised Israel in 2020, Israel opened an embassy in Manama.
                Bahrain recognition Israel | 2020
            2025-09-10 > At a summit in Tashkent on Saturday, Kazakhstan and Uzbekistan signed a treaty.
                Kazakhstan agreement Uzbekistan | 2025-09-06
            2025-09-10 > During his July visit to Ankara, Prabowo Subianto praised Turkey.
                Prabowo Subianto support Turkey | 2025-07
            2025-09-10 > India condemned last week's attack on a bus in Kashmir and accused Pakistan of arming the \
            gunmen.
                India accusation Pakistan | ../2025-09-10
            2025-09-10 > Poland, which broke off relations with Syria in 2012, reopened its embassy in Damascus on \
            Monday.
                Poland severance Syria | 2012
                Poland normalization Syria | 2025-09-08
            2025-09-10 > Rwanda has backed M23 since 2021, according to the United Nations.
                Rwanda support M23 | 2021/..
            2025-09-10 > Serbia and Kosovo, whose war ended in 1999, held talks in Brussels on Wednesday.
                Kosovo talks Serbia | 2025-09-10
            2025-09-10 > The United States designated the Houthis a terrorist organization in January 2021, removed \
            them from the list a month later, and designated them again in 2025.
                United States listing Houthis | 2021-01
                United States delisting Houthis | 2021-02
            2025-09-10 > Canada sanctioned 12 Russian officials on Friday and Britain followed on Monday.
                Canada sanctions Russia | 2025-09-05
            2025-09-10 > Iran's foreign minister, Abbas Araghchi, who visited Riyadh in May, met his Egyptian \
            counterpart in Cairo on Tuesday.
                Abbas Araghchi visit Saudi Arabia | 2025-05
            2025-09-10 > Qatar mediated the talks that led to the February 2020 agreement between the United States \
            and the Taliban.
                Taliban agreement United States | 2020-02
            2025-09-10 > Argentina put Hamas on its list of terrorist organisations in July 2024, days after the \
            anniversary of a 1994 bombing.
                Argentina listing Hamas | 2024-07
            2025-09-10 > Ukraine thanked Poland on Sunday for the aid it has given since the 2022 invasion.
                Ukraine support Poland | 2025-09-07
            2025-09-10 > Mongolia's president will travel to Beijing next Tuesday, a day before he visits Moscow.
                Mongolia visit China [planned] | 2025-09-16
            2025-09-10 > In the first such move since 1990, Germany expelled the Vietnamese ambassador in August 2017.
                Germany expulsion Vietnam | 2017-08
            2025-09-10 > Egypt and Turkey restored diplomatic relations in 2023, ten years after severing them.
                Egypt normalization Turkey | 2023
            2025-09-10 > Last month Thailand recalled its ambassador from Cambodia and closed its border.
                Thailand severance Cambodia | 2025-08
            2025-09-10 > Somalia rejected Ethiopia's January deal with Somaliland.
                Somalia refusal Ethiopia | ../2025-09-10
            2025-09-10 > The Philippines summoned China's ambassador on Monday over last month's collision and \
            warned Beijing against further provocations.
                Philippines threat China | 2025-09-08
            2025-09-10 > Pakistan launched air strikes on Afghanistan in December, killing 46 people. Kabul \
            condemned the raids and summoned the Pakistani envoy.
                Pakistan attack Afghanistan | 2024-12
                Afghanistan criticism Pakistan | 2024-12
            2025-09-10 > On 12 August, Ecuador and Peru signed a border accord. Chile welcomed it the next day.
                Ecuador agreement Peru | 2025-08-12
                Chile support Ecuador | 2025-08-13
            2025-09-10 > Greece will host talks between Libya and Turkey in October, Athens said on Tuesday.
                Libya talks Turkey [planned] | 2025-10
            2025-09-10 > Norway had recognised Palestine a year earlier, in May 2024.
                Norway recognition Palestine | 2024-05
            2025-09-10 > Australia listed Hizb ut-Tahrir as a terrorist group on 1 September.
                Australia listing Hizb ut-Tahrir | 2025-09-01
            2025-09-10 > Bangladesh asked India in December 2024 to extradite Sheikh Hasina, who fled in August \
            that year.
                Bangladesh appeal India | 2024-12
            2025-09-10 > The United Nations Security Council lifted sanctions on Eritrea in November 2018 that had \
            been imposed in 2009.
                United Nations Security Council sanctions_relief Eritrea | 2018-11
            2025-09-10 > Vladimir Putin received Masoud Pezeshkian at the Kremlin on January 17, 2025, and the two \
            signed a treaty.
                Vladimir Putin talks Masoud Pezeshkian | 2025-01-17
            2025-09-10 > Between April and June, South Korea and Cuba held four rounds of talks.
                Cuba talks South Korea | 2025-04/2025-06
            2025-09-10 > Earlier on Wednesday, Israel struck Doha; a day later Qatar condemned Israel.
                Israel attack Qatar | 2025-09-10
            """, atLeast: 34)
    }

    /// Stories: what follows a dated sentence.
    @Test func stories() throws {
        try CodedText.checkDates(
            """
            2024-03-18 > LIMA, March 18 (Reuters) - Peru's government said on Monday it would cut ties with Mexico. \
            ¶ The foreign ministry summoned the Mexican ambassador and handed him a protest note. Mexico's \
            president, Claudia Sheinbaum, called the decision regrettable. ¶ Peru and Mexico restored relations in \
            2019 after a two-year break. Mexico had recalled its ambassador in 2017. ¶ Chile and Bolivia urged Peru \
            to reconsider.
                Peru severance Mexico [planned] | 2024-03-18/..
                Mexico normalization Peru | 2019
                Chile appeal Peru | 2024-03-18
                Bolivia appeal Peru | 2024-03-18
            2019-11-05 > Sweden's foreign minister, Ann Linde, arrived in Islamabad on Monday for a two-day visit. \
            She met Prime Minister Imran Khan on Tuesday and thanked Pakistan for its role in the Afghan talks. ¶ \
            Pakistan asked Sweden to reopen its visa office, which it closed in 2011. ¶ Earlier in the week, Linde \
            held talks with India's foreign minister in New Delhi.
                Ann Linde visit Pakistan | 2019-11-04
                Ann Linde talks Imran Khan | 2019-11-05
                Ann Linde support Pakistan | 2019-11-05
            2022-06-30 > Turkey lifted its veto on the bids of Finland and Sweden to join NATO on Tuesday, after \
            the three countries signed a memorandum in Madrid. ¶ Ankara had blocked the bids since May, accusing \
            the two of harbouring the PKK. ¶ Sweden lifted an arms embargo on Turkey in September 2022, Stockholm \
            says, though it will be reviewed. ¶ Joe Biden met Recep Tayyip Erdogan on Wednesday and praised Turkey. \
            He also thanked Finland.
                Joe Biden talks Recep Tayyip Erdogan | 2022-06-29
                Joe Biden support Turkey | 2022-06-29
            2016-01-04 > Bahrain and Sudan cut ties with Iran on Monday, a day after Saudi Arabia did so. ¶ Saudi \
            Arabia executed the cleric Nimr al-Nimr on Saturday; protesters then set fire to the Saudi embassy in \
            Tehran. Iran's supreme leader, Ali Khamenei, condemned the execution. ¶ The United Arab Emirates \
            downgraded its relations with Iran. ¶ Saudi Arabia last severed relations with Iran in 1988. The two \
            restored them in 1991.
                Bahrain severance Iran | 2016-01-04
                Sudan severance Iran | 2016-01-04
                Saudi Arabia severance Iran | 2016-01-03
                Saudi Arabia severance Iran | 1988
                United Arab Emirates severance Iran | 2016-01-04
            2023-10-09 > Hamas attacked Israel at dawn on Saturday. Israel declared war on Hamas and bombed Gaza. ¶ \
            Joe Biden, who spoke to Benjamin Netanyahu on Sunday, condemned the attack. Iran praised Hamas but \
            denied any role. ¶ Israel withdrew its troops from Gaza in 2005. Hamas seized the enclave from Fatah \
            two years later. ¶ Egypt and Qatar are mediating between Israel and Hamas.
                Hamas attack Israel | 2023-10-07
                Joe Biden talks Benjamin Netanyahu | 2023-10-08
            2025-02-20 > South Sudan said Thursday that it would accredit a Taliban envoy, a step that Tanzania \
            took in December. ¶ Kenya, for its part, has refused to do so. In a statement released overnight, Kenya \
            accused the Taliban of harbouring militants. ¶ Uganda received a Taliban delegation in Kampala in 2023 \
            and hosted another last month.
                Kenya accusation Taliban | 2025-02-20
            2021-11-12 > EU leaders accused Belarus on Friday of luring migrants to its border with Poland. ¶ \
            Poland deployed 15,000 troops to the frontier last week. Lithuania declared an emergency on Tuesday. ¶ \
            Russia, which sent two bombers to patrol Belarusian airspace on Wednesday, backed Minsk. ¶ The EU \
            sanctioned Belarus in 2020 over a disputed election, and again in June this year after it forced a \
            passenger jet to land.
                European Union accusation Belarus | 2021-11-12
                European Union sanctions Belarus | 2020
            """, atLeast: 7)
    }

    /// More dispatches.
    @Test func moreDispatches() throws {
        try CodedText.checkDates(
            """
            2025-09-10 > Pakistan's foreign minister, on a visit to Kabul this week, praised the Taliban.
                Pakistan support Taliban | 2025-09-08/2025-09-14
            2025-09-10 > The ban on Hizbullah that Germany imposed in April 2020 was extended on Tuesday.
                Germany listing Hezbollah | 2020-04
            2025-09-10 > The move came a day after Israel bombed Damascus on Wednesday.
                Israel attack Syria | 2025-09-10
            2025-09-10 > "In 2014 Russia attacked Ukraine," he said on Monday.
                Russia attack Ukraine | 2014
            2025-09-10 > Moscow lifted its 2003 ban on the Taliban in April.
                Russia delisting Taliban | 2025-04
            2025-09-10 > Earlier this month, Japan expelled a Russian diplomat.
                Japan expulsion Russia | 2025-09-01/2025-09-10
            2025-09-10 > For the third time since March, Poland summoned the Russian ambassador on Friday and \
            accused Moscow of sabotage.
                Poland accusation Russia | 2025-09-05
            2025-09-10 > Turkey will host talks between Russia and Ukraine on September 20, its foreign ministry \
            said on Tuesday.
                Russia talks Ukraine [planned] | 2025-09-20
            2025-09-10 > The sanctions that the United States imposed on Iran in 2018 remain in force.
                United States sanctions Iran | 2018
            2025-09-10 > In a letter dated August 28, Britain, France and Germany accused Iran of breaching the \
            2015 nuclear deal.
                United Kingdom accusation Iran | 2025-08-28
                France accusation Iran | 2025-08-28
            2025-09-10 > Azerbaijan closed its embassy in Tehran in January 2023 after an attack and reopened it in \
            July 2024.
                Azerbaijan severance Iran | 2023-01
            2025-09-10 > On a tour of Central Asia in early August, Wang Yi met Kazakhstan's foreign minister.
                Kazakhstan talks Wang Yi | 2025-08
            2025-09-10 > Thailand and Cambodia agreed to a ceasefire late on July 28, four days after fighting began.
                Cambodia ceasefire Thailand | 2025-07-28
            2025-09-10 > Ireland, Spain and Norway formally recognised Palestine on 28 May last year; Slovenia \
            followed a week later.
                Ireland recognition Palestine | 2024-05-28
                Spain recognition Palestine | 2024-05-28
            2025-09-10 > At their first meeting since 2019, Narendra Modi told Xi Jinping on August 31 that India \
            wanted peace.
                Narendra Modi talks Xi Jinping | 2025-08-31
            2025-09-10 > The European Union has sanctioned Russia 18 times since February 2022.
                European Union sanctions Russia | 2022-02/..
            2025-09-10 > Bolivia, which severed ties with Israel in late 2023, recalled its envoy to Peru on Monday.
                Bolivia severance Israel | 2023
                Bolivia severance Peru | 2025-09-08
            2025-09-10 > The United States struck Iran on June 22, the tenth day of a war that Israel had begun on \
            June 13.
                United States attack Iran | 2025-06-22
            2025-09-10 > Kim Jong Un arrived in Beijing by train on Tuesday, met Xi Jinping the following day and \
            left on Thursday.
                Kim Jong Un visit China | 2025-09-09
                Kim Jong Un talks Xi Jinping | 2025-09-10
            2025-09-10 > Cyprus's president visited India from June 15 to 16.
                Cyprus visit India | 2025-06-15/2025-06-16
            2025-09-10 > In its annual report, published on Monday, Amnesty International accused Mali of killing \
            civilians in March.
                Amnesty International accusation Mali | 2025-09-08
            """, atLeast: 21)
    }

    /// More stories.
    @Test func moreStories() throws {
        try CodedText.checkDates(
            """
            2014-12-18 > WASHINGTON — The United States and Cuba will restore diplomatic relations after more than \
            half a century, President Barack Obama announced on Wednesday. ¶ The announcement followed 18 months of \
            secret talks hosted by Canada. Obama spoke by telephone with Raul Castro on Tuesday. ¶ Washington \
            severed ties with Havana in January 1961, two years after Fidel Castro took power. It has listed Cuba \
            as a state sponsor of terrorism since 1982. ¶ Cuba released Alan Gross, an American jailed in 2009, and \
            the United States freed three Cubans. ¶ Venezuela praised Cuba. Israel, which voted with Washington at \
            the United Nations in October, did not comment. ¶ Pope Francis congratulated both countries.
                United States severance Cuba | 1961-01
                United States listing Cuba | 1982
                Barack Obama talks Raúl Castro | 2014-12-16
                Venezuela support Cuba | 2014-12-17
            2018-07-10 > ADDIS ABABA (AFP) - Ethiopia and Eritrea declared on Monday that their war was over. Abiy \
            Ahmed and Isaias Afwerki signed a joint declaration in Asmara. ¶ Abiy flew to Asmara on Sunday for the \
            first visit by an Ethiopian leader in two decades. ¶ The two countries went to war in May 1998; a peace \
            deal followed in December 2000, but Ethiopia refused to hand over Badme. ¶ In June, Abiy's government \
            said it would accept the ruling. ¶ The United Nations, which imposed sanctions on Eritrea in 2009, \
            welcomed the declaration. Antonio Guterres arrived in Addis Ababa on Monday and praised both leaders. ¶ \
            Somalia has accused Eritrea of arming al-Shabaab. ¶ Flights will resume next week.
                Abiy Ahmed visit Eritrea | 2018-07-08
                United Nations sanctions Eritrea | 2009
            2020-09-04 > Serbia and Kosovo agreed on Friday to normalise economic ties at a ceremony in the White \
            House. Kosovo and Israel also agreed to recognise each other, and Serbia will move its embassy to \
            Jerusalem by July 2021, Donald Trump said. ¶ Kosovo declared independence from Serbia in 2008. More \
            than 100 countries have recognised it. Serbia, backed by Russia and China, has not. ¶ Talks brokered by \
            the European Union broke down in November 2018, when Kosovo imposed tariffs on Serbian goods. They \
            resumed in July. ¶ Richard Grenell, Trump's envoy, met Aleksandar Vucic and Avdullah Hoti separately on \
            Thursday. ¶ The Palestine Liberation Organisation condemned Serbia. Turkey criticised Serbia and urged \
            Kosovo to reconsider.
                Kosovo sanctions Serbia | 2018-11
                Turkey criticism Serbia | 2020-09-04
                Turkey appeal Kosovo | 2020-09-04
            2023-08-24 > JOHANNESBURG - BRICS on Thursday invited Saudi Arabia, Iran, Ethiopia, Egypt, Argentina \
            and the United Arab Emirates to join from January 1. ¶ Xi Jinping met Narendra Modi on the sidelines of \
            the summit on Wednesday, and Cyril Ramaphosa a day before. Vladimir Putin, whom the International \
            Criminal Court accused of war crimes in March, spoke by video link. ¶ The bloc last took in a member in \
            2010, when South Africa joined. ¶ Iran thanked Russia. ¶ Argentina's opposition criticised the \
            government's decision to join.
                Xi Jinping talks Narendra Modi | 2023-08-23
                Iran support Russia | 2023-08-24
                International Criminal Court accusation Vladimir Putin | 2023-03
            2009-06-16 > Honduras and El Salvador restored relations with Cuba this month. Costa Rica did so in \
            March. ¶ On June 3 the Organization of American States lifted the suspension that it imposed on Cuba in \
            1962. Hillary Clinton left the meeting early. ¶ Raul Castro received Manuel Zelaya in Havana in March. \
            ¶ The United States eased sanctions on Cuba in April, allowing Cuban-Americans to visit and send money. \
            ¶ Venezuela and Nicaragua praised Cuba at the meeting.
                United States sanctions_relief Cuba | 2009-04
            2025-02-12 > Tajikistan and Kyrgyzstan will sign a border treaty in March, officials in Dushanbe said \
            on Wednesday. ¶ Kamchybek Tashiev, who heads Kyrgyzstan's security service, met his Tajik counterpart, \
            Saimumin Yatimov, in Batken in December. ¶ Clashes killed more than 100 people in September 2022. At \
            the time, Bishkek accused Dushanbe of aggression and closed the border. ¶ Last week Uzbekistan proposed \
            a summit of the three. Its president visited Dushanbe in April 2024. ¶ The two had agreed on a \
            ceasefire on 16 September 2022, but fighting resumed the same evening.
                Kyrgyzstan agreement Tajikistan [planned] | 2025-03
                Kyrgyzstan accusation Tajikistan | 2022-09
                Uzbekistan visit Tajikistan | 2024-04
            """, atLeast: 6)
    }
}
