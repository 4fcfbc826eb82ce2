import Testing

/// The date of each event, whatever other edges the text may hold.
@Suite struct EventClauseDateTests {
    /// What clauses beside the deed and nouns with a date of their own tell.
    @Test func clausesAndNouns() throws {
        try CodedText.checkDates(
            """
            2025-09-10 > Estonia and Russia downgraded their relations to the level of chargés d'affaires in \
            February 2023.
                Estonia severance Russia | 2023-02
            2025-09-10 > Bangkok recalled its ambassador from Phnom Penh and expelled the Cambodian envoy on July \
            23 after a Thai soldier lost a leg to a landmine.
                Thailand severance Cambodia | 2025-07-23
                Thailand expulsion Cambodia | 2025-07-23
            2025-09-10 > Israel has bombed hundreds of targets in Syria since December and its troops hold the \
            buffer zone on the Golan.
                Israel attack Syria | 2024-12/..
            2025-09-10 > Saudi Foreign Minister Prince Faisal bin Farhan visited Damascus in April and met Assad \
            there.
                Faisal bin Farhan visit Syria | 2025-04
                Faisal bin Farhan talks Bashar al-Assad | 2025-04
            2025-09-10 > In April, Kazakhstan's Deputy Prime Minister Serik Zhumangarin led a delegation to Kabul, \
            where he met the Taliban's acting deputy prime minister for economic affairs, Abdul Ghani Baradar.
                Serik Zhumangarin talks Abdul Ghani Baradar | 2025-04
            2025-09-10 > Pashinyan made a rare working visit to Istanbul on 20 June, where he was received by Erdogan.
                Nikol Pashinyan visit Turkey | 2025-06-20
                Nikol Pashinyan talks Recep Tayyip Erdogan | 2025-06-20
            2025-09-10 > The leader of Abkhazia, Raul Khajimba, hailed the move on May 29 and invited Syrian \
            President Bashar al-Assad to visit Sukhumi.
                Raul Khajimba invitation Bashar al-Assad | 2025-05-29
            2025-09-10 > On Tuesday Muttaqi took part in the seventh meeting of the Moscow Format, which Foreign \
            Minister Sergei Lavrov opened and which was also attended by delegations from China, India and Iran.
                Amir Khan Muttaqi participation Moscow Format | 2025-09-09
                China participation Moscow Format | 2025-09-09
                India participation Moscow Format | 2025-09-09
            2025-09-10 > Lavrov arrived in North Korea on July 11 from Kuala Lumpur, where he attended meetings of \
            ASEAN.
                Sergei Lavrov visit North Korea | 2025-07-11
                Sergei Lavrov participation ASEAN | ../2025-07-11
            2025-09-10 > Opening the summit, Nigeria's President Bola Tinubu, who is chairing ECOWAS, urged Niger \
            and Mali to reconsider their decision of January 28 to quit the organization.
                Bola Tinubu appeal Niger | ../2025-09-10
            2025-09-10 > Ecuador's president, Daniel Noboa, had on Thursday declared Mexican Ambassador Raquel \
            Serur persona non grata over remarks by López Obrador about last year's election.
                Daniel Noboa expulsion Raquel Serur | 2025-09-04
            2025-09-10 > The United States urged Iran to honour the 2015 nuclear deal.
                United States appeal Iran | ../2025-09-10
            2025-09-10 > Germany condemned Russia's 2022 invasion of Ukraine.
                Germany criticism Russia | ../2025-09-10
                Russia attack Ukraine | 2022
            2025-09-10 > Kenya praised the April decision by Ghana to recognise Kosovo.
                Kenya support Ghana | ../2025-09-10
            2025-09-10 > The Afghan side also thanked Astana for its decision to exclude the Taliban movement from \
            the national list of terrorist organizations, taken in December 2023.
                Kazakhstan delisting Taliban | 2023-12
            2025-09-10 > The United States took Cuba off the list in 2015, the year in which the two countries \
            restored diplomatic relations.
                Cuba normalization United States | 2015
            2025-09-10 > Honduras became the fifth country in Latin America to switch to China since 2017, the year \
            when Panama established diplomatic relations with Beijing.
                Panama normalization China | 2017
            2025-09-10 > Azerbaijan recaptured Karabakh in the war of 2020, in which it was openly supported by \
            Turkey.
                Turkey support Azerbaijan | 2020
            2025-09-10 > Opening the talks on Monday, Wang Yi said China supported Pakistan, and he urged India to \
            show restraint.
                Wang Yi appeal India | 2025-09-08
            2025-09-10 > France recognised a Palestinian state on Monday, one day after Britain and Canada had \
            taken the same step.
                France recognition Palestine | 2025-09-08
                United Kingdom recognition Palestine | 2025-09-07
                Canada recognition Palestine | 2025-09-07
            2025-09-10 > Kosovo declared independence on February 17, 2008. The United States and Britain \
            recognised it a day later.
                United States recognition Kosovo | 2008-02-18
                United Kingdom recognition Kosovo | 2008-02-18
            2025-09-10 > Kosovo declared independence from Serbia in February 2008. The United States and Britain \
            recognised it the following day.
                United States recognition Kosovo | 2008-02
            2025-09-10 > The European Union suspended its sanctions on the FARC that September and struck the group \
            from its terror list a year later.
                European Union sanctions_relief FARC | 2025-09
            2025-09-10 > Algeria severed relations with Morocco in August 2021. Rabat called the decision unjustified.
                Algeria severance Morocco | 2021-08
                Morocco criticism Algeria | 2021-08
            2025-09-10 > Saudi Arabia executed the cleric on 2 January 2016. The kingdom severed ties with Iran and \
            expelled Iranian diplomats a day later.
                Saudi Arabia expulsion Iran | 2016-01-03
            2025-09-10 > In letters exchanged in September 1993, Prime Minister Yitzhak Rabin recognised the PLO, \
            while PLO chairman Yasser Arafat recognised Israel.
                Yitzhak Rabin recognition Palestine Liberation Organization | 1993-09
                Yasser Arafat recognition Israel | 1993-09
            2025-09-10 > In December 2020, the United States recognized Moroccan sovereignty over Western Sahara in \
            return for Morocco's normalization with Israel.
                Morocco normalization Israel | 2020-12
            2025-09-10 > The UAE, whose troops left in 2019, backs the Southern Transitional Council.
                United Arab Emirates support Southern Transitional Council | ../2025-09-10
            """, atLeast: 28)
    }

    /// Terms of office.
    @Test func offices() throws {
        try CodedText.checkDates(
            """
            2025-09-10 > When in September 2019 drones and missiles struck Saudi Aramco's plants at Abqaiq, the \
            Houthis claimed responsibility.
                Houthis attack Saudi Aramco | 2019-09
            2025-09-10 > Xiomara Castro, who took office in January 2022, met Xi Jinping. President Castro signed a \
            deal with China.
                Xiomara Castro office Honduras | 2022-01/..
            2025-09-10 > Taiwan has lost a string of allies since President Tsai Ing-wen took office in 2016.
                Tsai Ing-wen office Taiwan | 2016/..
            2025-09-10 > Former vice president Jorge Glas, who served as vice president of Ecuador from 2013 to \
            2017, was arrested by Mexico.
                Jorge Glas office Ecuador | 2013/2017
            2025-09-10 > Ajay Bisaria, who served as India's High Commissioner in Ottawa until 2022, criticised \
            Canada.
                Ajay Bisaria office India | ../2022
            2025-09-10 > Ahmed al-Sharaa, Syria's interim president since January, met Macron.
                Ahmed al-Sharaa office Syria | 2025-01/..
            2025-09-10 > Ethiopian Prime Minister Abiy Ahmed, who came to power in April 2018, met Isaias Afwerki.
                Abiy Ahmed office Ethiopia | 2018-04/..
            2025-09-10 > Ghana's President John Mahama was sworn in on January 7.
                John Mahama office Ghana | 2025-01-07/..
            2025-09-10 > Sadyr Japarov has been president of Kyrgyzstan since 2020.
                Sadyr Japarov office Kyrgyzstan | 2020/..
            """, atLeast: 9)
    }
}
