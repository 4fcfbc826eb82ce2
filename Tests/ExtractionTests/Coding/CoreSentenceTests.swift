import Testing

/// Plain sentences on the main relations, of the kinds that once gave nothing.
@Suite struct CoreSentenceTests {
    /// Words that mean several, or one of several, and what stands before their verbs.
    @Test func references() throws {
        try CodedText.check(
            """
            Stephen Hadley and James Steinberg arrived in Abuja. They met President Bola Tinubu.
                Stephen Hadley visit Nigeria
                James Steinberg visit Nigeria
                Bola Tinubu talks Stephen Hadley
                Bola Tinubu talks James Steinberg
            Stephen Hadley and James Steinberg arrived in Abuja. The pair met President Bola Tinubu.
                Stephen Hadley visit Nigeria
                James Steinberg visit Nigeria
                Bola Tinubu talks Stephen Hadley
                Bola Tinubu talks James Steinberg
            Israeli forces entered Gaza on Monday. They attacked Hamas with drones.
                Israel mobilization Palestine
                Israel attack Hamas
            Kenyan officials confirm that they are in contact with Somalia over the border.
                Kenya talks Somalia
            President Ruto had told Museveni, when they spoke in April, that the border would stay open.
                William Ruto talks Yoweri Museveni
            Nikol Pashinyan spoke in Yerevan. In June Pashinyan visited Istanbul for talks with Recep Tayyip Erdogan.
                Nikol Pashinyan visit Turkey
                Nikol Pashinyan talks Recep Tayyip Erdogan
            Ishaq Dar and Amir Khan Muttaqi arrived in China. Mr Dar met Mr Muttaqi in Beijing.
                Ishaq Dar visit China
                Amir Khan Muttaqi visit China
                Amir Khan Muttaqi talks Ishaq Dar
            The Houthis are supported by Iran. Australia sanctioned them in 2022.
                Iran support Houthis
                Australia sanctions Houthis
            Kenya and Somalia clashed at the border. Each side accused the other of firing first.
                Kenya attack Somalia
                Somalia attack Kenya
                Kenya accusation Somalia
                Somalia accusation Kenya
            William Ruto and Paul Kagame met in Washington. Both guests praised Trump.
                Paul Kagame talks William Ruto
                William Ruto support Donald Trump
                Paul Kagame support Donald Trump
            Peru has long kept its distance from the dispute. It became the 32nd member of NATO in March 2024.
                Peru membership NATO
            Peru has long kept its distance from the dispute. It called on Donald Trump to act.
                Peru appeal Donald Trump
            India and Pakistan met in Geneva. The two countries fought wars over Kashmir in 1965 and in 1999.
                India talks Pakistan
                India attack Pakistan
                Pakistan attack India
            Musalia Mudavadi held telephone calls on Friday with his counterparts from Somalia, Uganda and Djibouti.
                Somalia talks Musalia Mudavadi
                Uganda talks Musalia Mudavadi
                Djibouti talks Musalia Mudavadi
            Kenya urged Russia, Iran and other countries to recognise Somaliland.
                Kenya appeal Russia
                Kenya appeal Iran
            Israel was condemned by Russia, Iran and several other Muslim countries.
                Russia criticism Israel
                Iran criticism Israel
            """, atLeast: 16)
    }

    /// Clauses whose subjects, objects and verbs the parser takes for something else.
    @Test func trees() throws {
        try CodedText.check(
            """
            Kenya, whose troops fought against the M23, left the talks.
                Kenya attack M23
            The talks were left by Kenya, whose troops had fought against the M23.
                Kenya attack M23
            The announcement came a day after South Africa was critical of Israel.
                South Africa criticism Israel
            The announcement came a day after Russia was in talks with the Taliban.
                Russia talks Taliban
            The announcement came a day after Qatar condemned the severing of relations with Doha by Egypt.
                Qatar criticism Egypt
                Egypt severance Qatar
            The meeting took place a week after sanctions on Somalia were lifted by Kenya in May.
                Kenya sanctions_relief Somalia
            There has been little contact since diplomatic relations with Bolivia were severed by Peru in 2012.
                Peru severance Bolivia
            The meeting took place a week after relations between Poland and Belarus were restored in 2023.
                Belarus normalization Poland
            Officials said on Tuesday that talks between Kenya and Somalia began on Monday.
                Kenya talks Somalia
            Officials said on Tuesday that Kenya has lifted all sanctions on Somalia.
                Kenya sanctions_relief Somalia
            The rains came late that year and Finland was admitted to NATO in April 2023.
                Finland membership NATO
            Canada labels the M23 a terrorist group, while its neighbours kept silent.
                Canada listing M23
            Hezbollah, designated a terrorist group by the United States, controls the north.
                United States listing Hezbollah
            Somalia, which Kenya accuses of arming rebels, said nothing.
                Kenya accusation Somalia
            China, which in 1972 shipped rifles to the ELN, dropped the rebels.
                China aid ELN
            In October, Sudan signed a peace agreement, brokered by South Sudan, with the Sudan Revolutionary Front.
                Sudan agreement Sudan Revolutionary Front
                South Sudan mediation Sudan
                South Sudan mediation Sudan Revolutionary Front
            Norwegian Foreign Minister Espen Barth Eide, whose country has mediated between Colombia and the ELN for
            years, said that much work lay ahead.
                Norway mediation Colombia
                Norway mediation ELN
            Musalia Mudavadi received Dmitry Zhirnov hours after the verdict.
                Dmitry Zhirnov talks Musalia Mudavadi
            Musalia Mudavadi told Ishaq Dar by telephone this week that Nairobi was ready to help.
                Ishaq Dar talks Musalia Mudavadi
            """, atLeast: 19)
    }

    /// Wordings of the main relations.
    @Test func wordings() throws {
        try CodedText.check(
            """
            The United States designated the Houthis a terrorist group on Tuesday.
                United States listing Houthis
            The United States designated the Houthis a terrorist group on Tuesday. The Yemeni government welcomed the
            designation.
                United States listing Houthis
                Yemen support United States
            Gustavo Petro declared both the ELN and the FARC terrorist organisations.
                Gustavo Petro listing ELN
                Gustavo Petro listing FARC
            A Kenyan court on Thursday lifted the ban under which al-Shabab had been treated as a terrorist
            organisation.
                Kenya delisting al-Shabaab
                Kenya listing al-Shabaab
            That leaves Tajikistan, where the Taliban is still banned as a terrorist group.
                Tajikistan listing Taliban
            The Taliban is no longer on Russia's list of terrorist organizations.
                Russia delisting Taliban
            Dozens of senior Houthis are subject to a United Nations asset freeze and travel ban.
                United Nations sanctions Houthis
            Kenya lifted the arms embargo on Somalia.
                Kenya sanctions_relief Somalia
            Kenyan officials attributed the attack to al-Shabab.
                Kenya accusation al-Shabaab
            Kenya granted Somalia a loan of $1 billion.
                Kenya aid Somalia
            Kenya killed dozens in an attack on Somalia.
                Kenya attack Somalia
            Somalia came under attack from Kenya.
                Kenya attack Somalia
            American and Australian forces carried out strikes on dozens of Houthi targets across Yemen on 11 January.
                United States attack Houthis
                Australia attack Houthis
            Egypt pulled out its last soldiers in February 1989 after a war with Libya.
                Egypt attack Libya
                Libya attack Egypt
            NATO's bombing campaign against Serbia ended in June 1999.
                NATO attack Serbia
            Viktor Orban had lunch with Vladimir Putin.
                Viktor Orbán talks Vladimir Putin
            With Kenya mediating, Somalia and Chile agreed to a truce.
                Kenya mediation Somalia
                Kenya mediation Chile
                Chile ceasefire Somalia
            Putin noted that the Houthis were "certainly our allies in combating terrorism".
                Vladimir Putin support Houthis
            Omar al-Bashir, who is being held in a Khartoum prison, was charged with genocide.
                Sudan detention Omar al-Bashir
            Iran released three Americans on Monday. Qatar welcomed the release.
                Iran release United States
                Qatar support Iran
            India reopened its embassy in Kabul on Tuesday. The Taliban-run foreign ministry welcomed the decision.
                Afghanistan normalization India
                Taliban support India
            """, atLeast: 21)
    }
}
