import Testing

/// Sentences as papers and agencies write them, with every expression of time in them.
@Suite struct NewsSentenceTests {
    @Test func businessPaper() throws {
        try MarkedSentence.check(
            """
            1989-10-26 | The company, which in [August 1988=1988-08] said it would sell the unit by [the end of the \
            year=1989], expects results for [the fourth quarter=1989-10/1989-12] to be flat.
            1989-10-26 | Shares of the maker closed at $13.625, down 25 cents, in New York Stock Exchange composite \
            trading [Friday=1989-10-20].
            1989-10-26 | Mr. Smith, [55 years=P55Y] old, was named president effective [Nov. 1=1989-11-01]. He \
            succeeds John Doe, who retired [last December=1988-12].
            1989-10-26 | Since the [Oct. 13=1989-10-13] plunge, the market has recovered; in [1987=1987] it took \
            [nearly two years=P2Y].
            1989-10-26 | [Five years ago=1984], in [the mid-1980s=198X], the group had 12,000 employees; it [now=?] \
            employs 8,000 workers.
            1989-10-26 | The rate was 8.5% in [September=1989-09], compared with 8.7% in [August=1989-08] and 9.1% \
            [a year earlier=1988-08].
            1989-10-26 | Analysts expect earnings of $1.20 a share for [1989=1989] and $1.50 for [1990=1990], up \
            from $1.02 in [1988=1988].
            1989-10-26 | The plan, first proposed in [the late 1970s=197X], would take effect [Jan. 1, \
            1991=1991-01-01], and run through [1995=1995].
            1989-10-26 | It was the biggest [one-day=P1D] drop since the crash of [October 1987=1987-10] and came \
            [two days=P2D] before the vote.
            1989-10-26 | [The fiscal year=1990] ending [June 30, 1990=1990-06-30], will be difficult; so were [the past \
            five years=P5Y].
            1989-10-26 | On [Monday=1989-10-30], the company, which was founded in [1923=1923], will report a \
            profit for [the first nine months=P9M].
            1989-11-02 | In [the latest quarter=1989-07/1989-09], sales rose 8% to $210 million. For [the \
            year=1989], net was $1.2 billion, or $3.40 a share.
            1989-11-02 | The dividend is payable [Dec. 1=1989-12-01] to stock of record [Nov. 15=1989-11-15].
            1989-11-02 | The offer will expire at [midnight Nov. 29=1989-11-29], unless extended. It was to have \
            ended [Tuesday=1989-10-31].
            1989-11-02 | In [the fourth quarter of fiscal 1988=1988-10/1988-12], the bank lost $12 million; by \
            [mid-year=1989] it had recovered.
            1989-11-02 | [Last spring=1989-21], the company said it would cut 500 jobs by [the end of next year=1990].
            1989-11-02 | Prices rose 0.4% [last month=1989-10] after falling 0.2% in [August=1989-08], the Commerce \
            Department said.
            1989-11-02 | Mr. Bush met with Mr. Gorbachev in [December 1988=1988-12] and will meet him again [Dec. \
            2-3=1989-12-02/1989-12-03] off Malta.
            1989-11-02 | The index stood at 112.4 on [Tuesday=1989-10-31], compared with 110.1 [the previous \
            day=1989-10-30] and 98 [a year ago=1988].
            1989-11-02 | [A decade ago=1979], in [the fall of 1979=1979-23], the Fed changed course. Years later, \
            critics still complain.
            1989-11-02 | He joined the firm in ['74=1974] and has run it since [March 1986=1986-03]. [The week of \
            Oct. 9=1989-10-09/1989-10-15] was its worst.
            1989-11-02 | [Three weeks ago=1989-10-09/1989-10-15], he was named chief executive officer, effective \
            at [the beginning of 1990=1990].
            1989-11-02 | The [1990=1990] model year begins [next month=1989-12]; output in the [1989=1989] model \
            year was flat.
            1989-11-02 | Traders said the market could fall [today=1989-11-02]. "We'll see [tomorrow \
            morning=1989-11-03]," one said [late yesterday=1989-11-01].
            1989-11-02 | The yen traded at 142.80 in Tokyo on [Thursday=1989-11-02], up from [late \
            Wednesday=1989-11-01]'s 141.95.
            1989-11-02 | In [the first nine months=P9M], earnings rose to $30 million, while [1988=1988] earnings \
            were $22 million.
            1989-11-02 | The strike, which began [Oct. 4=1989-10-04], is in its fifth week. About 57,000 workers \
            walked out.
            1989-11-02 | By [the year 2000=2000], it hopes to have 300 stores. In [the 12 months=P12M] ended [June \
            30=1989-06-30], it opened 30.
            """, atLeast: 68)
    }

    @Test func agencyWire() throws {
        try MarkedSentence.check(
            """
            1998-02-27 | WASHINGTON (AP) _ President Clinton said [Thursday=1998-02-26] that the United States must \
            keep pressure on Iraq in the days ahead.
            1998-02-27 | U.N. Secretary-General Kofi Annan, who returned from Baghdad on [Tuesday=1998-02-24], \
            briefed the council [late Thursday night=1998-02-26].
            1998-02-27 | The Gulf War of [1991=1991] ended [seven years ago=1991] [this \
            week=1998-02-23/1998-03-01]; sanctions imposed after Iraq's [Aug. 2, 1990=1990-08-02], invasion remain.
            1998-02-27 | Albright is to leave [next week=1998-03-02/1998-03-08] for a [six-day=P6D] trip to Europe, \
            starting [Wednesday=1998-03-04] in Rome.
            1998-02-27 | In Havana, Castro was reelected [Tuesday=1998-02-24] for another [five years=P5Y]. Pope \
            John Paul II visited the island [Jan. 21-25=1998-01-21/1998-01-25].
            1998-02-27 | He's been here since [8 a.m. this morning=1998-02-27] and [tonight=1998-02-27] he will be \
            on the air at 6:30.
            1998-02-27 | The FBI arrested Rudolph's friend [last Saturday=1998-02-21]; the bombing took place on \
            [the morning of Jan. 29=1998-01-29].
            1998-02-27 | The two nations have had no ties since [1979=1979]. Until [last year=1997], Tehran called \
            it the Great Satan.
            1998-02-27 | At the time, some 300 people lived there. [Three days later=1998-02-14], on [Feb. \
            14=1998-02-14], the army attacked.
            1998-02-27 | The inspectors were barred on [Oct. 29, 1997=1997-10-29], prompting a [three-week=P3W] \
            standoff that ended [Nov. 20=1997-11-20].
            1998-02-27 | The deadline is [midnight Sunday=1998-03-01]. It's [now=?] 10:15 p.m. Eastern time.
            1998-02-27 | During the [1996=1996] campaign and for much of [the following year=1997], he denied it.
            1998-02-27 | In [the last 24 hours=PT24H], nine people died, the worst toll in a single day since [Jan. \
            1=1998-01-01].
            1998-02-27 | The unemployment rate was 4.7 percent in [January=1998-01], the lowest in [24 years=P24Y].
            1998-02-27 | He turned 65 on [Wednesday=1998-02-25]; his wife died in [1990=1990] at the age of 49.
            1998-08-07 | NAIROBI, Kenya (AP) _ A bomb exploded near the U.S. Embassy at 10:35 a.m. (0735 GMT) \
            [Friday=1998-08-07], killing 60.
            1998-08-07 | Minutes later, a second blast rocked Dar es Salaam. The FBI will send a team [this \
            weekend=1998-08-08/1998-08-09].
            1998-08-07 | It was the worst attack on an embassy since [April 18, 1983=1983-04-18], when 63 died in \
            Beirut.
            1998-08-07 | In [November 1995=1995-11], a car bomb killed five Americans in Riyadh; [seven months \
            later=1996-06], on [June 25, 1996=1996-06-25], a truck bomb killed 19.
            1998-08-07 | [Eight years ago today=1990-08-07], U.S. troops arrived in Saudi Arabia.
            1998-08-07 | Clinton learned of the blasts at 5:35 a.m. and addressed the nation from the Rose Garden \
            [this afternoon=1998-08-07].
            1998-08-07 | It is the second time in [a month=P1M]; in [the past=?], nobody cared. [The next \
            day=1998-08-08], the airport was shut.
            1998-08-07 | During the Cold War, and until [the early 1970s=197X], no American president went there.
            1998-08-07 | Mandela, 80, who married on his birthday [July 18=1998-07-18], will retire [next \
            year=1999] after elections due by [mid-1999=1999].
            1998-08-07 | On [the eve of Saturday=1998-08-07]'s vote, 20 people were held. Polls open at [8 a.m. \
            Saturday=1998-08-08] and close [Sunday night=1998-08-09].
            1998-08-07 | [More than 20 years=P20Y] after the war ended in [1975=1975], Hanoi and Washington \
            restored ties in [July 1995=1995-07].
            1998-08-07 | Since [the start of the year=1998], the rand has lost 28 percent. On [July 6=1998-07-06], \
            it hit 6.68 to the dollar.
            """, atLeast: 57)
    }

    @Test func presentNews() throws {
        try MarkedSentence.check(
            """
            2025-07-04 | The two ministers met on the sidelines of the UN General Assembly in [September=2024-09] \
            and again in Doha [this January=2025-01].
            2025-07-04 | As of [July 1=2025-07-01], the sanctions are lifted; they had been in place since \
            [December 2020=2020-12].
            2025-07-04 | The first such visit since the [1979=1979] Islamic Revolution comes [less than a week=P1W] \
            after the strikes.
            2025-07-04 | Tokyo and Seoul normalised ties in [1965=1965], [twenty years=P20Y] after the war.
            2025-07-04 | Between [2015=2015] and [2018=2018] he was ambassador; from [March to May \
            2020=2020-03/2020-05] he was acting minister.
            2025-07-04 | The ceasefire, due to expire at [midnight on Sunday=2025-07-06], was extended by [48 \
            hours=PT48H] on [Thursday evening=2025-07-03].
            2025-07-04 | On the eve of the summit, Beijing recalled its envoy. [A day earlier=2025-07-03] it had \
            expelled two diplomats.
            2025-07-04 | [Nearly 20 years=P20Y] after independence, on [17 February 2008=2008-02-17], Kosovo is \
            recognised by more than 100 states.
            2025-07-04 | Honduras, which switched recognition to Beijing in [March 2023=2023-03], will open an \
            embassy there [next month=2025-08], the foreign ministry said on [Friday=2025-07-04].
            2025-07-04 | The Abraham Accords, signed in [September 2020=2020-09], were followed [four months \
            later=2021-01] by Morocco's deal.
            2025-07-04 | In his [2023=2023] memoir he wrote that [the spring of 2011=2011-21] changed everything; \
            the Arab Spring failed.
            2025-07-04 | The [2015=2015] nuclear deal, known as the JCPOA, expires in [October=2025-10].
            2025-07-04 | Security Council Resolution 1973 was passed in [2011=2011]; Resolution 2231 endorsed the \
            deal in [2015=2015].
            2025-07-04 | By [mid-2024=2024], over half of the UN's 193 members had recognised it. In [the first \
            half of 2025=2025-01/2025-06], six more did.
            2025-07-04 | He will step down at the end of his term in [January 2026=2026-01], [two years=P2Y] after \
            taking office.
            2025-07-04 | The last time they met was in [November 2019=2019-11]. It was the second meeting in [two \
            months=P2M].
            2025-07-04 | For the first time in [20 years=P20Y], a minister visited; the last visit was in [2005=2005].
            2025-07-04 | Talks in Jeddah in [March=2025-03] and [May=2025-05], and in Riyadh on [Feb. \
            18=2025-02-18], led nowhere.
            2025-07-04 | Both were killed in a [May 19, 2024=2024-05-19] helicopter crash.
            2025-07-04 | From [1996=1996] until [2001=2001], only three countries recognised the Taliban: Pakistan, \
            Saudi Arabia and the UAE.
            2025-07-04 | The agreement takes effect on [1 January=2026-01-01] and lasts until [31 December \
            2026=2026-12-31].
            2025-07-04 | The president met the envoy [this past Monday=2025-06-30], and on [the same \
            day=2025-06-30] the parliament voted 120-30.
            2025-07-04 | They signed it in the early hours of [Tuesday=2025-07-01]; at dawn on \
            [Wednesday=2025-07-02] shelling resumed.
            2025-07-04 | The delegation arrived in Kabul on [the 2nd of July=2025-07-02] and leaves on [the \
            5th=2025-07-05].
            2025-07-04 | A [2 July=2025-07-02] statement said the mission will last a further [12 months=P12M].
            2025-07-04 | "[Today=2025-07-04] we say: never again," he declared at the time. "In [2026=2026], we \
            will return."
            2025-07-04 | The Treaty of [1920=1920] and the [1921=1921] Moscow accord set the border; the \
            [1915=1915] events are disputed.
            2024-02-14 | Sweden cleared its last hurdle on [Monday=2024-02-12], [nearly two years=P2Y] after it \
            applied in [May 2022=2022-05].
            2024-02-14 | The vote took place hours after the deadline passed at [midnight on Tuesday=2024-02-13]. \
            Talks are due to resume [Thursday=2024-02-15] in Cairo.
            2024-02-14 | Ankara ratified the bid [last month=2024-01]. Budapest could follow when parliament \
            reconvenes on [26 February=2024-02-26].
            2024-02-14 | The [75-year-old=P75Y] alliance marks its anniversary on [April 4=2024-04-04] and holds a \
            summit in Washington on [July 9-11=2024-07-09/2024-07-11].
            2024-02-14 | Houthi attacks since [mid-November=2023-11] have cut traffic by 40% [this year=2024].
            2024-02-14 | Biden's [16 February 2021=2021-02-16] decision to delist the group was reversed on [17 \
            January=2024-01-17]; it takes effect [30 days later=2024-02-16].
            2024-02-14 | Between [7 October=2023-10-07] and [14 February=2024-02-14], more than 28,000 people were \
            killed.
            2024-02-14 | The accord dates back to [10 March 2023=2023-03-10]; ambassadors returned in [September of \
            that year=2023-09].
            2024-02-14 | "In [the 1990s=199X] we had nothing," she said in a [2019=2019] interview. \
            "[Today=2024-02-14] we have 40 embassies."
            2024-02-14 | Nauru cut ties with Taipei on [Jan. 15=2024-01-15], [two days=P2D] after the election; \
            Honduras did so in [March last year=2023-03] and Nicaragua in [December 2021=2021-12].
            2024-02-14 | The [fiscal 2025=2025] budget, due in [March=2024-03], funds the programme until [2027=2027].
            2024-02-14 | She travels to Ankara [later this week=2024-02-12/2024-02-18], the second visit in as many \
            months, and returns on [Saturday=2024-02-17].
            2024-02-14 | Over [the weekend=2024-02-10/2024-02-11], and in the early hours of [Monday=2024-02-12], \
            drones hit the port.
            2024-02-14 | They will open missions within [two months=P2M]. Relations had been frozen since [2016=2016].
            2024-02-14 | The decision came [a day=P1D] after [Friday=2024-02-09]'s strike and [a week=P1W] before \
            Ramadan.
            2024-02-14 | Armenia's parliament ratified the statute on [3 October 2023=2023-10-03], and it entered \
            into force [this month=2024-02], on [1 February=2024-02-01].
            """, atLeast: 98)
    }
}
