import Testing

/// A date belongs to the event that it is told of.
@Suite struct EventDateTests {
    @Test func dates() throws {
        try CodedText.check(
            """
            Russia recognised the Taliban on Thursday.
                Russia recognition Taliban | 2025-07-03
            Mali expelled the Swedish ambassador.
                Mali expulsion Sweden | ../2025-07-04
            Mali will expel the Swedish ambassador.
                Mali expulsion Sweden [planned] | 2025-07-04/..
            Russia, which banned the Taliban in 2003, recognised the group on Thursday.
                Russia listing Taliban | 2003
                Russia recognition Taliban | 2025-07-03
            Vladimir Putin met Xi Jinping on Monday and will meet Narendra Modi on Saturday.
                Vladimir Putin talks Xi Jinping | 2025-06-30
                Vladimir Putin talks Narendra Modi [planned] | 2025-07-05
            Germany has banned Hamas since 2023.
                Germany listing Hamas | 2023
            After recognising Palestine in May 2024, Ireland criticised Israel in June.
                Ireland recognition Palestine | 2024-05
                Ireland criticism Israel | 2025-06
            Brazil withdrew its ambassador from Israel in May last year.
                Brazil severance Israel | 2024-05
            Last week Kenya invited Emmanuel Macron.
                Kenya invitation Emmanuel Macron | 2025-06-23/2025-06-29
            Nauru cut ties with Taiwan on 15 January 2024. A day later it recognised China.
                Nauru severance Taiwan | 2024-01-15
                Nauru derecognition Taiwan | 2024-01-15
                Nauru recognition China | 2024-01-16
            Hakan Fidan will visit Baghdad on Sunday.
                Hakan Fidan visit Iraq [planned] | 2025-07-06
            The Soviet Union invaded Afghanistan in 1979 and withdrew its troops from Afghanistan in 1989.
                Soviet Union attack Afghanistan | 1979
                Soviet Union withdrawal Afghanistan | 1989
            The United States held talks with the Taliban between 2018 and 2020.
                United States talks Taliban | 2018/2020
            In 2021 Kosovo was recognised by Israel; in 2008 it was recognised by France.
                Israel recognition Kosovo | 2021
                France recognition Kosovo | 2008
            Peru's 2021 recognition of Kosovo was praised by Albania in June.
                Peru recognition Kosovo | 2021
                Albania support Peru | 2025-06
            Sudan said on Monday that it had expelled a Chadian diplomat on 12 June.
                Sudan expulsion Chad | 2025-06-12
            By 2010 Costa Rica had recognised Palestine.
                Costa Rica recognition Palestine | ../2010
            Canada will not recognise Kosovo this year.
                Canada recognition Kosovo [negated] | 2025
            """, atLeast: 18)
    }

    /// What lasts, what is counted from another event, and terms of a clause of its own.
    @Test func clausesOfTheirOwn() throws {
        try CodedText.check(
            """
            Since 2018, Pakistan has backed the Taliban.
                Pakistan support Taliban | 2018/..
            Between 2015 and 2020, Saudi Arabia bombed the Houthis.
                Saudi Arabia attack Houthis | 2015/2020
            Until 2021, the United States fought the Taliban.
                United States attack Taliban | ../2021
            Turkey has banned the PKK since 1984.
                Turkey listing PKK | 1984
            Pakistan recognised the Taliban when the movement took power in 1996.
                Taliban takeover Afghanistan
                Pakistan recognition Taliban | 1996
            2025-09-10 > Canada expelled an Indian diplomat in September, three months after Modi visited Canada.
                Canada expulsion India | 2025-09
                Narendra Modi visit Canada | 2025-06
            2025-09-10 > The decision comes a week after Britain sanctioned Lukoil.
                United Kingdom sanctions Lukoil | 2025-09-03
            Saudi Arabia led a coalition that bombed the Houthis from 2015 to 2022.
                Saudi Arabia attack Houthis | 2015/2022
            2025-09-10 > Rubio met Lavrov on the sidelines of a summit in Malaysia in July.
                Marco Rubio talks Sergei Lavrov | 2025-07
            2025-09-10 > In a statement issued late on Tuesday, Egypt condemned Israel.
                Egypt criticism Israel | 2025-09-09
            2025-09-10 > Iran will resume talks with the E3 by the end of October.
                Iran talks E3 [planned] | 2025-09-10/2025-10
            2025-09-10 > Next Monday, von der Leyen will meet Modi in New Delhi.
                Ursula von der Leyen talks Narendra Modi [planned] | 2025-09-15
            Putin visited North Korea in June 2024. Two months later, he met Modi in Moscow.
                Narendra Modi visit Russia
                Vladimir Putin visit North Korea | 2024-06
                Vladimir Putin talks Narendra Modi | 2024-08
            2024-12-12 > ADDIS ABABA, Dec 12 -- Ethiopia and Somalia agreed on Wednesday to settle a quarrel.
            Turkey's president, Recep Tayyip Erdogan, praised Ethiopia.
                Ethiopia agreement Somalia | 2024-12-11
                Recep Tayyip Erdogan support Ethiopia | 2024-12-11
            Iran reopened its embassy in Riyadh years after Saudi Arabia cut ties with Iran in 2016.
                Iran normalization Saudi Arabia | ../2025-07-04
                Saudi Arabia severance Iran | 2016
            Since 2018, Turkey has backed Azerbaijan.
                Turkey support Azerbaijan | 2018/..
            Ethiopia will open an embassy in Somaliland next year.
                Ethiopia normalization Somaliland [planned] | 2026
            2024-02-14 > Turkey signed a treaty with Peru last month and will meet Chile on 26 February.
                Turkey agreement Peru | 2024-01
                Turkey talks Chile [planned] | 2024-02-26
            """, atLeast: 18)
    }
}
