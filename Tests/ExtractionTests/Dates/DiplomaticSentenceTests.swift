import Testing

/// Sentences of diplomatic news with much in them that looks like a time and is none.
@Suite struct DiplomaticSentenceTests {
    @Test func distractors() throws {
        try MarkedSentence.check(
            """
            2025-03-12 | Five F-16s and a Su-35 flew 1,500 kilometres; the G20 met 19 times and [47-year-old=P47Y] \
            Omar may march.
            2025-03-12 | Article 5 was invoked in [2001=2001]. COVID-19 hit in [2020=2020], closing borders for [18 \
            months=P18M].
            2025-03-12 | The [90-day=P90D] pause, announced on [Jan. 20=2025-01-20], ends in [late April=2025-04].
            2025-03-12 | He has served since [8 August 2019=2019-08-08] and his [five-year=P5Y] term ends [this \
            August=2025-08].
            2025-03-12 | The truce took hold at [11:15 a.m. on Jan. 19=2025-01-19], [a day=P1D] before Trump's \
            inauguration on [Monday, Jan. 20=2025-01-20].
            2025-03-12 | Moscow handed over the note [last Thursday=2025-03-06]; a reply is expected by [the end of \
            the month=2025-03].
            2025-03-12 | "We will see them within [the next 48 hours=PT48H]," the envoy said late on [Tuesday \
            night=2025-03-11].
            2025-03-12 | The Jeddah talks on [11 March=2025-03-11] came [12 days=P12D] after the Oval Office row of \
            [Feb. 28=2025-02-28].
            2025-03-12 | Assad fled on [8 December=2024-12-08], ending [54 years=P54Y] of family rule that began in \
            [November 1970=1970-11].
            2025-03-12 | In the first such contact since [2011=2011], a delegation visited on [3 \
            January=2025-01-03] and another is due [next Sunday=2025-03-16].
            2025-03-12 | It has been [three years=P3Y], [one month=P1M] and [two days=P2D] since the invasion of \
            [24 February 2022=2022-02-24].
            2025-03-12 | Some 2,500 troops will leave by [September 2025=2025-09] and the rest by [the end of \
            2026=2026].
            2025-03-12 | Its predecessor, banned in Germany since [April 30, 2020=2020-04-30], was listed by London \
            in [March 2019=2019-03].
            2025-03-12 | On this day in [1988=1988], chemical weapons killed 5,000 people. [Every March=XXXX-03], \
            the town mourns.
            2025-03-12 | The minister said in a [December 2024=2024-12] interview that ties had been frozen "for \
            [the past 14 years=P14Y]".
            2025-03-12 | During the [two-day=P2D] summit, held on [4-5 March=2025-03-04/2025-03-05], they signed \
            eight accords worth $2025 million.
            2025-03-12 | The two leaders spoke for [90 minutes=PT90M] on [Feb. 12=2025-02-12], their first call in \
            [more than two years=P2Y].
            2025-03-12 | He spent [the 2000s=200X] in exile and returned in [the summer of 2013=2013-22], weeks \
            before the coup of [3 July=2024-07-03].
            2025-03-12 | Since [Oct. 7, 2023=2023-10-07], nothing has been the same; [a year and a half=P18M] on, \
            talks go on.
            2025-03-12 | A vote in the 193-member assembly is set for [May=2025-05], after an [April \
            10-12=2025-04-10/2025-04-12] meeting in Antalya.
            2025-03-12 | By [Sunday evening=2025-03-09] the convoy had reached the border; on [Monday=2025-03-10] \
            it crossed.
            2025-03-12 | The court, whose last session was in [the autumn=2024-23], will rule on [March \
            28=2025-03-28] at the earliest.
            2025-03-12 | Around [the turn of the year=2025], he flew to Tehran. Days earlier, he had been in Doha.
            2025-03-12 | The statement of [the 15th of January=2025-01-15] was withdrawn [two weeks \
            later=2025-01-27/2025-02-02], on [the 29th=2025-01-29].
            2025-03-12 | As [recently=?] as [last October=2024-10], the group was on the list; [now=?] it is not. \
            It was added on [Oct 31 2001=2001-10-31].
            2025-03-12 | The second Trump term began in [January=2025-01]. In his first, from [2017=2017] to \
            [2021=2021], he left the deal on [May 8, 2018=2018-05-08].
            2025-03-12 | Between [April=2024-04] and [June last year=2024-06], 14 envoys were accredited; in all of \
            [2023=2023], only three.
            2025-03-12 | They want the mandate, which expires on [17 March=2025-03-17], extended until [March \
            2026=2026-03].
            2025-03-12 | Sanctions first imposed in the wake of the [1979=1979] hostage crisis were eased for [30 \
            days=P30D] on [Thursday=2025-03-06].
            2025-03-12 | No country recognised it until [Tuesday=2025-03-11]. It had declared independence on [18 \
            May 1991=1991-05-18].
            2025-03-12 | She told [Sunday=2025-03-09]'s Observer that in the months to come, perhaps as early as \
            [June=2025-06], elections would follow.
            2025-03-12 | A meeting scheduled for [last Wednesday=2025-03-05] was put off to [this \
            Friday=2025-03-14], and may [now=?] take place [next month=2025-04].
            2025-03-12 | Three of the six had left by noon. [The fourth quarter=2024-10/2024-12] saw exports fall \
            4.1% year-on-year.
            2025-03-12 | He met Xi in Beijing [last May=2024-05] and again in Kazan in [October=2024-10], and hopes \
            to visit in [2026=2026].
            """, atLeast: 86)
    }

    /// Where the tagger takes the verb for none, the tense is told wrongly.
    @Test func lostTense() throws {
        withKnownIssue(isIntermittent: true) {
            try MarkedSentence.check(
                """
                2025-03-12 | The [May=2024-05] summit and the [June 2024=2024-06] peace conference led to nothing; a \
                third, in [the spring of 2025=2025-21], is planned.
                """, atLeast: 3)
        }
    }

    /// Written and marked before the tagger was run on them; value F1 0.96 at first sight.
    @Test func unseen() throws {
        try MarkedSentence.check(
            """
            2023-08-16 | Chief of Army Staff on [Wednesday=2023-08-16] reached Tehran on a [two-day=P2D] official \
            visit, his first since he took charge in [November last year=2022-11].
            2023-08-16 | The junta seized power on [July 26=2023-07-26] and [three days later=2023-07-29] suspended \
            the constitution; ECOWAS set a deadline that lapsed [last Sunday=2023-08-13].
            2023-08-16 | Addis Ababa and Asmara had signed their pact on [9 July 2018=2018-07-09], ending [two \
            decades=P20Y] of hostility.
            2023-08-16 | The mission, whose mandate runs out on [31 December=2023-12-31], will hand over its last \
            base in [the coming weeks=?].
            2023-08-16 | Riyadh reopened its embassy in [early August=2023-08], [nearly seven years=P7Y] after the \
            storming of [January 2016=2016-01].
            2023-08-16 | Speaking to reporters here [Tuesday evening=2023-08-15], the spokesman said a team would \
            leave [tomorrow=2023-08-17].
            2023-08-16 | It was the [1999=1999] Lahore declaration that he quoted.
            2023-08-16 | The bloc admitted six members at its summit of [August 22-24=2023-08-22/2023-08-24]; they \
            join on [1 January 2024=2024-01-01].
            2023-08-16 | In [the first seven months of this year=P7M], trade rose 12 per cent from the same period \
            of [2022=2022].
            2023-08-16 | He was deposed in [1974=1974] after [44 years=P44Y] on the throne, and died [a year \
            later=1975].
            2023-08-16 | Islamabad hosted the first round in [May 2022=2022-05]; the second is due before [the end \
            of September=2023-09].
            2023-08-16 | The two, who last met at the G20 in [November=2022-11], held an [hour-long=PT1H] call on \
            [Saturday night=2023-08-12].
            1998-05-29 | Pakistan exploded five devices [Thursday=1998-05-28], [17 days=P17D] after India stunned \
            the world with tests on [May 11=1998-05-11] and [13=1998-05-13].
            1998-05-29 | Sanctions were announced within hours, and Japan froze aid [today=1998-05-29].
            1998-05-29 | The Senate ratified it by 80-19 on [the night of April 30=1998-04-30]; Poland, Hungary and \
            the Czech Republic join in [April 1999=1999-04].
            1998-05-29 | Suharto, who took power in [March 1966=1966-03], quit on [May 21=1998-05-21]; his heir \
            promised polls [next year=1999].
            1998-05-29 | Not since [the winter of 1962=1962-24] had the two armies been so close; [36 years \
            later=1998] they talk.
            1990-03-12 | Lithuania declared independence [yesterday=1990-03-11], [50 years=P50Y] after its \
            annexation in [1940=1940].
            1990-03-12 | Bonn's vote on [Sunday=1990-03-18] will be East Germany's first free one. It was moved up \
            from [May 6=1990-05-06].
            1990-03-12 | Sandinista losses in [last month=1990-02]'s poll ended the [decade-long=P10Y] war; power \
            changes hands on [April 25=1990-04-25].
            """, atLeast: 48)
    }
}
