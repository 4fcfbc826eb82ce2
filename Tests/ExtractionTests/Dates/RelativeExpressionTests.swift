import Testing

/// Dates that count from publication or from the date told last.
@Suite struct RelativeExpressionTests {
    // 2025-07-04 is a Friday, 1998-02-27 a Friday, 1989-10-26 a Thursday, 2021-10-07 a Thursday.
    @Test func weekdays() throws {
        try MarkedSentence.check(
            """
            2025-07-04 | The ministry confirmed the move on [Thursday=2025-07-03].
            2025-07-04 | Lavrov said [Friday=2025-07-04] that ties would grow.
            2025-07-04 | The talks will resume on [Monday=2025-07-07].
            2025-07-04 | He is expected to arrive [Sunday=2025-07-06].
            2025-07-04 | The vote, scheduled for [Tuesday=2025-07-08], was in doubt.
            2025-07-04 | The accord is to be signed [Wednesday=2025-07-09].
            2025-07-04 | He gave them until [Monday=2025-07-07] to leave.
            2025-07-04 | Officials said [Wednesday=2025-07-02] that talks would be held on [Saturday=2025-07-05].
            2025-07-04 | They met on [Saturday=2025-06-28] and [Sunday=2025-06-29].
            2025-07-04 | [Monday=2025-06-30]'s attack killed nine.
            2025-07-04 | [Last Tuesday=2025-07-01] he resigned.
            2025-07-04 | They will meet [next Tuesday=2025-07-08].
            2025-07-04 | They will meet [this Sunday=2025-07-06].
            2025-07-04 | They met on [Tuesday of last week=2025-06-24].
            2025-07-04 | They will meet [Thursday next week=2025-07-10].
            2025-07-04 | It was announced [Monday night=2025-06-30].
            2025-07-04 | It was announced [late Monday=2025-06-30].
            2025-07-04 | It was announced [early Tuesday=2025-07-01].
            2025-07-04 | It was announced at [10:30 a.m. Tuesday=2025-07-01].
            2025-07-04 | It was announced at [8 p.m. EST on Monday=2025-06-30].
            2025-07-04 | Markets reopen at [noon Monday=2025-07-07].
            1998-02-27 | Annan returned to New York on [Tuesday=1998-02-24].
            1998-02-27 | Clinton will speak [Saturday=1998-02-28].
            1998-02-27 | The Security Council meets [Monday=1998-03-02] to vote.
            1989-10-26 | The bank said [yesterday=1989-10-25] it would cut rates.
            1989-10-26 | The stock closed at $45 on [Friday=1989-10-20].
            2021-10-07 | The Kremlin's envoy said [Thursday=2021-10-07].
            2021-10-07 | A top UN official warned [Wednesday=2021-10-06].
            2024-10-04 | Decker told reporters [Thursday=2024-10-03].
            2025-07-03/2025-07-09 | The ministry confirmed it on [Thursday=2025-07-03].
            2025-04-21/2025-04-27 | A move approved [last week=2025-04-14/2025-04-20].
            """, atLeast: 33)
    }

    @Test func plansAndWhatBecameOfThem() throws {
        try MarkedSentence.check(
            """
            2024-12-12 | They agreed on [Wednesday=2024-12-11] to settle the quarrel.
            2024-12-12 | They agreed to meet again on [Sunday=2024-12-15].
            2024-12-12 | They agreed a truce in [March=2024-03].
            2024-12-12 | A third round, due in [September=2024-09], did not take place.
            2024-12-12 | A gathering planned for [September=2024-09] was called off.
            2024-12-12 | A gathering planned for [February=2025-02] will be larger.
            2025-11-08 | He said he would lift them, and on [May 14=2025-05-14] he met the former rebel there.
            2023-09-15 | He had called for the step since [February=2023-02], he will say.
            2021-08-16 | The army came after the [September 11=2001-09-11] attacks.
            2024-12-12 | They met on [Sunday=2024-12-08]. Moscow banned it in [2003=2003]. On [the same day=2024-12-08] \
            jets struck.
            2024-12-12 | He came in [October 2021=2021-10] and left [the following year=2022].
            """, atLeast: 13)
    }

    /// A day is of the time it is told with; `the same day` is that of the main clause.
    @Test func daysOfThatTime() throws {
        try MarkedSentence.check(
            """
            2024-08-01 | Peru on [Monday=2024-07-29] expelled the envoys of states that had doubted \
            [Sunday=2024-07-28]'s vote. [The same day=2024-07-29] Chile protested.
            2018-05-29 | Russia recognised both on [August 26, 2008=2008-08-26], following the attack on the town on \
            [the night of August 8=2008-08-08].
            2019-08-08 | Relations had hardly recovered from [February=2019-02], when a bomber killed 40 men. India \
            sent jets. Pakistan shot one down [the following day=2019-02].
            2025-09-10 | Bahrain recalled its envoy in [November 2023=2023-11], [a month=P1M] into the war that began \
            on [October 7=2023-10-07].
            2024-02-14 | Turkey sent troops in [October 2019=2019-10]. On [October 13=2019-10-13] Damascus signed an \
            accord.
            2024-02-14 | Turkey sent troops in [October 2019=2019-10]. The minister will speak on [March 3=2024-03-03].
            """, atLeast: 14)
    }

    /// `May 14:` and `2008:` head the entries of a chronology; `14:30` is no day.
    @Test func headsOfEntries() throws {
        try MarkedSentence.check(
            """
            2025-09-10 | [May 14=2025-05-14]: Trump met the president.
            2025-09-10 | [June 14=2025-06-14]: Trump met him. On [May 14=2025-05-14] at 10:30 they left.
            2025-09-10 | [June 3-5=2025-06-03/2025-06-05]: The summit drew thirty leaders.
            2025-09-10 | [1998-1999=1998/1999]: The war. [2008=2008]: Russia recognises both.
            2025-09-10 | [2018=2018] – Washington quits the deal.
            2025-09-10 | - [2012=2012]: Turkey closed its embassy.
            2025-09-10 | 1984 - a novel of forty editions.
            """, atLeast: 8)
    }

    @Test func daysAndPartsOfDays() throws {
        try MarkedSentence.check(
            """
            2025-07-04 | [Today=2025-07-04] the embassy opened.
            2025-07-04 | They met [yesterday=2025-07-03] and meet again [tomorrow=2025-07-05].
            2025-07-04 | [Yesterday morning=2025-07-03] shells fell.
            2025-07-04 | He speaks [tonight=2025-07-04] in Doha.
            2025-07-04 | [Last night=2025-07-03] the army struck.
            2025-07-04 | The army struck [late last night=2025-07-03].
            2025-07-04 | He said [this morning=2025-07-04] that all was well.
            2025-07-04 | [The day before yesterday=2025-07-02] they met.
            2025-07-04 | They meet [the day after tomorrow=2025-07-06].
            2025-07-04 | He wrote in USA Today about it.
            """, atLeast: 10)
    }

    @Test func weeksMonthsYears() throws {
        try MarkedSentence.check(
            """
            2025-07-04 | [Last week=2025-06-23/2025-06-29] the court ruled.
            2025-07-04 | They meet [next week=2025-07-07/2025-07-13].
            2025-07-04 | They met [this week=2025-06-30/2025-07-06].
            2025-07-04 | The envoys met over [the weekend=2025-06-28/2025-06-29].
            2025-07-04 | They will meet over [the weekend=2025-07-05/2025-07-06].
            2025-07-06 | The envoys met over [the weekend=2025-07-05/2025-07-06].
            2025-07-04 | They met [last weekend=2025-06-28/2025-06-29].
            2025-07-04 | Elections are due [next weekend=2025-07-12/2025-07-13].
            2025-07-04 | [Last month=2025-06] he resigned; [next month=2025-08] he stands trial.
            2025-07-04 | [This month=2025-07] brought rain.
            2025-07-04 | [Last year=2024] Putin called them allies.
            2025-07-04 | Elections are due [next year=2026].
            2025-07-04 | Trade doubled [this year=2025].
            2025-07-04 | An attack killed 149 people in [March this year=2025-03].
            2025-07-04 | It was signed in [October last year=2024-10].
            2025-07-04 | It will open in [March of next year=2026-03].
            2025-07-04 | [Last March=2025-03] they met; [last October=2024-10] they fought.
            2025-07-04 | Polls open [next June=2026-06].
            2025-07-04 | [This March=2025-03] it reopened.
            2025-07-04 | [Last summer=2024-22] was hot; [this spring=2025-21] was wet.
            2025-07-04 | The fighting of [last winter=2024-24] was costly.
            2025-07-04 | They plan to vote [next spring=2026-21].
            2025-07-04 | It ended in [the summer of 2021=2021-22].
            2025-07-04 | It began in [spring 2014=2014-21].
            2025-07-04 | The government will fall in the polls.
            2025-07-04 | After the fall of Kabul, many fled in [the fall=2024-23].
            1989-10-26 | Rates fell [last month=1989-09].
            1989-10-26 | Congress votes [this fall=1989-23].
            1998-02-27 | He left office [last year=1997].
            """, atLeast: 30)
    }

    @Test func agoAndFromNow() throws {
        try MarkedSentence.check(
            """
            2025-07-04 | Kabul fell [nearly four years ago=2021].
            2025-07-04 | They regained power [three years ago=2022].
            2025-07-04 | The war began [more than a decade ago=2015].
            2025-07-04 | It began [20 years ago=2005].
            2025-07-04 | [Two months ago=2025-05] he resigned.
            2025-07-04 | [Two weeks ago=2025-06-16/2025-06-22] they met.
            2025-07-04 | [Five days ago=2025-06-29] they met.
            2025-07-04 | [A year ago=2024] nobody believed it.
            2025-07-04 | [A month ago=2025-06] nobody believed it.
            2025-07-04 | [About six months ago=2025-01] nobody believed it.
            2025-07-04 | [Two hours ago=2025-07-04] the line went dead.
            2025-07-04 | It ended [two decades ago=2005].
            2025-07-04 | It ended [a century ago=1925].
            2025-07-04 | [18 months ago=2024-01] it ended.
            2025-07-04 | It closes [two years from now=2027].
            2025-07-04 | It closes [three months from now=2025-10].
            2025-07-04 | It closed [a year ago today=2024-07-04] or [two weeks ago today=2025-06-20].
            2025-07-04 | It closed [a month ago today=2025-06-04].
            2025-07-04 | It closed [several years ago=?] or [years ago=?].
            2025-07-04 | It closed [a few weeks ago=?].
            """, atLeast: 18)
    }

    @Test func fromTheDateToldLast() throws {
        try MarkedSentence.check(
            """
            2025-07-04 | The Soviets invaded in [1979=1979] and left [a decade later=1989].
            2025-07-04 | He resigned on [June 3=2025-06-03]; [a day later=2025-06-04] he was held.
            2025-07-04 | He resigned on [June 3=2025-06-03], and [the next day=2025-06-04] he was held.
            2025-07-04 | He resigned on [June 3=2025-06-03] and fled [the same day=2025-06-03].
            2025-07-04 | He resigned on [June 3=2025-06-03], [two days after=2025-06-05], he fled.
            2025-07-04 | Talks opened in [May 2019=2019-05] and failed [three months later=2019-08].
            2025-07-04 | Talks opened in [2019=2019] and failed [two years later=2021].
            2025-07-04 | Talks opened in [2019=2019] and failed [the following year=2020].
            2025-07-04 | Talks opened in [2019=2019]; [that year=2019] he died.
            2025-07-04 | Talks opened in [2019=2019], [a year earlier=2018] he was born.
            2025-07-04 | Talks opened in [2019=2019]. In [May of that year=2019-05] they failed.
            2025-07-04 | It fell on [Aug. 15, 2021=2021-08-15]; [the previous week=2021-08-02/2021-08-08] saw panic.
            2025-07-04 | It fell in [August 2021=2021-08]; [the previous month=2021-07] saw panic.
            2025-07-04 | It fell on [Aug. 15, 2021=2021-08-15]; [the day before=2021-08-14] saw panic.
            2025-07-04 | It fell on [Aug. 15, 2021=2021-08-15]; [the following day=2021-08-16] saw panic.
            2025-07-04 | It fell in [1994=1994]; [five years later=1999] it rose, and [ten years later=2009] fell.
            2025-07-04 | Spain did so on [28 May 2024=2024-05-28]; Slovenia followed \
            [a week later=2024-06-03/2024-06-09], on [June 4=2024-06-04].
            2025-07-04 | They were barred on [Oct. 29, 1997=1997-10-29] and [three days later=1997-11-01], \
            on [Nov. 1=1997-11-01], left.
            1989-10-26 | Income rose in [the third quarter=1989-07/1989-09] from $2 million [a year earlier=1988-07/1988-09].
            1989-10-26 | In [the year-earlier quarter=1988-07/1988-09] it lost money.
            """, atLeast: 35)
    }

    @Test func quartersAndHalves() throws {
        try MarkedSentence.check(
            """
            1989-10-26 | Profit fell in [the third quarter=1989-07/1989-09].
            1989-10-26 | [Third-quarter=1989-07/1989-09] profit fell.
            1989-10-26 | It will report [fourth-quarter=1989-10/1989-12] earnings.
            1989-10-26 | Profit rose in [the second quarter of 1988=1988-04/1988-06].
            1989-10-26 | Profit rose in [the first half of 1989=1989-01/1989-06].
            1989-10-26 | It expects a loss in [the first half of next year=1990-01/1990-06].
            1989-10-26 | It expects a loss in [the first quarter of next year=1990-01/1990-03].
            1990-01-15 | Profit fell in [the fourth quarter=1989-10/1989-12].
            2025-07-04 | Exports fell in [Q1 2025=2025-01/2025-03].
            2025-07-04 | Exports fell in [the second half of 2024=2024-07/2024-12].
            1989-10-26 | Sales fell in [the first nine months of 1989=P9M].
            1989-10-26 | Sales rose in [the fiscal first quarter=1989-01/1989-03].
            1989-10-26 | Sales rose for [the quarter=1989-07/1989-09].
            1989-10-26 | Sales rose for [the year=1989].
            """, atLeast: 14)
    }

    @Test func lengthsAndSets() throws {
        try MarkedSentence.check(
            """
            2025-07-04 | The [20-year=P20Y] war ended after [three days=P3D] of talks.
            2025-07-04 | He paid a [three-day=P3D] visit.
            2025-07-04 | Talks lasted [two and a half hours=PT2.5H].
            2025-07-04 | They lived there for [a few months=PXM].
            2025-07-04 | Over [the past three years=P3Y] trade has doubled.
            2025-07-04 | In [the next two weeks=P2W] they will meet.
            2025-07-04 | They meet [every year=P1Y] and talk [daily=P1D].
            2025-07-04 | He prays there on [Fridays=XXXX-WXX-5].
            2025-07-04 | They meet [every two months=P2M].
            2025-07-04 | He was jailed for [more than two years=P2Y].
            2025-07-04 | A [35-year-old=P35Y] man was held.
            2025-07-04 | It took [at least six weeks=P6W].
            """, atLeast: 14)
    }

    @Test func vagueTimes() throws {
        try MarkedSentence.check(
            """
            2025-07-04 | They met [recently=?] and will [soon=?] meet again.
            2025-07-04 | He is [now=?] in exile and [currently=?] writes.
            2025-07-04 | In [recent years=?] ties warmed.
            2025-07-04 | In [the future=?] they may meet.
            2025-07-04 | In [recent weeks=?] ties cooled.
            2025-07-04 | In [the coming months=?] they may meet.
            2025-07-04 | He will act as soon as possible.
            """, atLeast: 8)
    }

    @Test func holidays() throws {
        try MarkedSentence.check(
            """
            2025-07-04 | The truce will hold until [Christmas=2025-12-25].
            2025-01-04 | On [Christmas Eve=2024-12-24] shells fell, and on [New Year's Day=2025-01-01] too.
            2025-07-04 | Troops parade on [Victory Day=2025-05-09].
            1998-02-27 | They met before [Thanksgiving=1997-11-27].
            1998-02-27 | The accord was signed on [Good Friday 1998=1998-04-10].
            2025-07-04 | They marched on [Easter Sunday=2025-04-20].
            """, atLeast: 7)
    }

    @Test func wordsThatAreNoTimes() throws {
        try MarkedSentence.check(
            """
            2025-07-04 | The group may march on the capital; Theresa May may not.
            2025-07-04 | The sun sat low, and a second meeting fell through.
            2025-07-04 | The second of three envoys marched out.
            2025-07-04 | May I ask when?
            2025-07-04 | March forward, he told them.
            2025-07-04 | The Sun reported it; April Smith read it.
            2025-07-04 | The first half of the talks went well.
            2025-07-04 | Its 55th Regiment sent 40 men.
            2025-07-04 | It scored 3-2 and paid $1.5 million to 12 people.
            2025-07-04 | The ratio is 1/2 and the price 10/12.
            """, atLeast: 0)
    }

    @Test func withoutPublication() throws {
        try MarkedSentence.check(
            """
            - | It was signed on [July 3, 2025=2025-07-03] and takes effect [next week=?].
            - | It began in [2019=2019] and ended [two years later=2021]. They met on [Tuesday=?].
            """, atLeast: 5)
    }
}
