import Testing

/// Background as explainers and analyses tell it: deeds of earlier years in relative clauses, participles, appositions,
/// nouns and the entries of chronologies.
@Suite struct BackgroundTrialTests {
    /// What heads an entry of a chronology dates it.
    @Test func chronologies() throws {
        try CodedText.check(
            """
            Key dates in the dispute. ¶ 1994: Peru and Ecuador sign a peace treaty, freezing the dispute.
                Peru agreement Ecuador | 1994
            Key dates in the dispute. ¶ 1999: Kenya cuts diplomatic relations with Sudan.
                Kenya severance Sudan | 1999
            Key dates in the dispute. ¶ May 8, 2018 – Kenya expels the Sudanese ambassador.
                Kenya expulsion Sudan | 2018-05-08
            Key dates in the dispute. ¶ October 2016 - Kenya recalled its ambassador from Chad.
                Kenya severance Chad | 2016-10
            Key dates in the dispute. ¶ March 2004. Norway recalls its ambassador from Israel.
                Norway severance Israel | 2004-03
            Key dates in the dispute. ¶ May 12, 2019 – Two tankers are attacked. Norway blames Iran.
                Norway accusation Iran | 2019-05-12
            """, atLeast: 6)
    }

    /// Standing and lists, told as background.
    @Test func standing() throws {
        try CodedText.check(
            """
            Having cut ties with Taiwan in 2017, Panama established diplomatic relations with China the same year.
                Panama severance Taiwan | 2017
                Panama normalization China
            Georgia, invaded by Russia in 2008, severed diplomatic relations with Moscow the same year.
                Russia attack Georgia | 2008
                Georgia severance Russia
            Syria, placed on the Canadian list of state sponsors of terrorism in 2012, was removed from it in 2024.
                Canada listing Syria | 2012
                Canada delisting Syria | 2024
            Syria's inclusion on the Canadian blacklist in 2012 was a blow.
                Canada listing Syria
            Syria's removal from the Canadian list of sponsors of terrorism was welcome.
                Canada delisting Syria
            Bolivia, a country that severed ties with Israel in 2009, restored them in 2019.
                Bolivia severance Israel | 2009
                Bolivia normalization Israel | 2019
            In March 2014, Kuwait recalled its ambassador from Qatar. Eight months later, it returned its ambassador.
                Kuwait severance Qatar | 2014-03
                Kuwait normalization Qatar
            Grenada de-recognized Taiwan in 2005.
                Grenada derecognition Taiwan | 2005
            The first country to recognise Kosovo was Costa Rica, in February 2008.
                Costa Rica recognition Kosovo | 2008-02
            Chile – the first of 50 countries to recognise Kosovo – sent an engineer.
                Chile recognition Kosovo
            Three Western countries, Norway, Spain and Canada, recognised Kosovo.
                Norway recognition Kosovo
                Spain recognition Kosovo
                Canada recognition Kosovo
            Several Western countries, including Norway, recognised Kosovo.
                Norway recognition Kosovo
            Many Arab League member states suspended relations with Chad.
                -
            Somaliland opened a “representative office” in Nairobi, the capital of Kenya.
                Somaliland normalization Kenya
            Colombia fought the ELN, an armed group that Cuba took off its terrorism list in 2018.
                Colombia attack ELN
                Cuba delisting ELN | 2018
            """, atLeast: 15)
    }

    /// Talks, truces and those who host them.
    @Test func talks() throws {
        try CodedText.check(
            """
            After weeks of silence, Peru and Chile became involved in trade talks.
                Peru talks Chile
            Burundi and leaders from the LRA guerrilla group met in Geneva on Thursday.
                Burundi talks Lord's Resistance Army | 2025-07-03
            Colombia signed a ceasefire agreement with the ELN in 2017.
                Colombia ceasefire ELN | 2017
            Kenya said that talks with Uganda had collapsed.
                Kenya talks Uganda
            The failure of the talks between Armenia and Azerbaijan in Prague surprised many.
                Armenia talks Azerbaijan
            The leaders of North and South Korea met in June 2000.
                North Korea talks South Korea | 2000-06
            Hungary and Turkey, a NATO member, signed a treaty in 2010.
                Turkey membership NATO
                Hungary agreement Turkey | 2010
            Egypt, the first Arab country to make peace with Israel, was suspended from the league.
                Egypt agreement Israel
            Sudan will implement a peace accord with Chad that was signed in 2010.
                Sudan agreement Chad
            """, atLeast: 9)
    }

    /// Sanctions, support and what is said of others.
    @Test func measures() throws {
        try CodedText.check(
            """
            In 1995, Kenya imposed a ban on trade with Eritrea.
                Kenya sanctions Eritrea | 1995
            The US pulled out of the pact in May 2018 and reinstated sanctions on Iran.
                United States sanctions Iran
            Libya, long subject to UN sanctions, held a vote.
                United Nations sanctions Libya
            The U.S. easing of sanctions on Sudan pleased many.
                United States sanctions_relief Sudan
            Canada sanctioned Sudan in May. It joined British and American sanctions.
                Canada sanctions Sudan
                United Kingdom sanctions Sudan
                United States sanctions Sudan
            The LRA received support from neighboring countries, including Sudan and Chad.
                Sudan support Lord's Resistance Army
                Chad support Lord's Resistance Army
            Kenya fell out with Uganda over its support for the M23.
                Uganda support M23
            The Iran-backed Iraqi militia Kataib Hezbollah attacked American troops.
                Iran support Kataib Hezbollah
                Kataib Hezbollah attack United States
            Belarus, Mali and Niger, which back Salva Kiir's government, declined an invitation.
                Belarus support Salva Kiir
                Mali support Salva Kiir
                Niger support Salva Kiir
            Norway described the killings in Sudan as ethnic cleansing.
                Norway criticism Sudan
            """, atLeast: 10)
    }

    /// Wars, seizures and attacks of earlier years.
    @Test func force() throws {
        try CodedText.check(
            """
            Peru and Ecuador had been at war for years.
                Peru attack Ecuador
                Ecuador attack Peru
            The rebels of the ADF and the Ugandan government have battled on and off since 1996.
                Allied Democratic Forces attack Uganda
                Uganda attack Allied Democratic Forces
            Al-Shabaab was responsible for an attack on Kenya in 2013.
                al-Shabaab attack Kenya | 2013
            Turkey's downing of a Russian jet in 2015 angered many.
                Turkey attack Russia | 2015
            The EU does not recognise Russia's annexation of Crimea in 2014.
                Russia takeover Ukraine | 2014
            Ethiopian troops withdrew from the town of Baidoa, which lies in Somalia's south.
                Ethiopia withdrawal Somalia
            """, atLeast: 6)
    }

    /// A curly apostrophe behind a plural ended the sentence.
    @Test func pluralApostropheEndsNoSentence() throws {
        try CodedText.check(
            """
            Ghana has fought the Traders’ Party, a militant group, and condemned Mali.
                Ghana criticism Mali
            """, atLeast: 1)
    }

    /// `President A and Foreign Minister B sent a letter to their Ugandan counterparts`: B is no Ugandan.
    @Test func colleagues() throws {
        try CodedText.check(
            """
            President William Ruto and Foreign Minister John Okello sent a letter to their Ugandan counterparts.
                William Ruto office Kenya
                John Okello office Kenya
            """, atLeast: 1)
    }
}
