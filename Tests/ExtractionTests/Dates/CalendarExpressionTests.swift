import Testing

/// Dates that name the calendar: months, days, years, decades, numbers with signs between.
@Suite struct CalendarExpressionTests {
    @Test func monthsAndDays() throws {
        try MarkedSentence.check(
            """
            2025-07-04 | Russia recognised the Taliban on [July 3, 2025=2025-07-03], the ministry said.
            2025-07-04 | The decree was signed on [3 July 2025=2025-07-03] in Moscow.
            2025-07-04 | The ban was lifted on [the 17th of April, 2025=2025-04-17].
            2025-07-04 | Troops left on [31 August, 2021=2021-08-31].
            2025-07-04 | They met on [Aug. 15, 2021=2021-08-15], and again in [September 2021=2021-09].
            2025-07-04 | The pact of [23rd August 1939=1939-08-23] divided the region.
            2025-07-04 | The court ruled in [April 2025=2025-04] and [May 2025=2025-05].
            2025-07-04 | The [March 22, 2024=2024-03-22], attack killed 149 people.
            2025-07-04 | In [April=2025-04], the Supreme Court lifted the ban.
            2025-07-04 | The envoy visited Kabul in [May=2025-05] and flew home in [June=2025-06].
            2025-07-04 | The group seized Kabul in [August=2024-08], he recalled.
            2025-07-04 | A summit will be held in [September=2025-09].
            2025-07-04 | The talks will open on [Oct. 20=2025-10-20] in Doha.
            2025-07-04 | The embassy reopened on [June 12=2025-06-12].
            2025-07-04 | The embassy closed on [Dec. 30=2024-12-30].
            2021-10-07 | A delegation has been invited for talks on [Oct. 20=2021-10-20].
            2021-10-07 | The talks follow a summit on [Oct. 12=2021-10-12].
            2025-07-04 | The treaty of [1 January 1979=1979-01-01] opened relations.
            2025-01-06 | The ambassador was expelled in [December=2024-12].
            2025-01-06 | The ambassador arrives in [February=2025-02].
            1989-10-26 | The offer expires [Nov. 30=1989-11-30] unless extended.
            1989-10-26 | The market fell 190 points on [Oct. 13=1989-10-13].
            1989-10-26 | Shares crashed in [October 1987=1987-10].
            1989-10-26 | The bonds are due [Nov. 15, 1999=1999-11-15].
            1989-10-26 | The notes mature [March 1, 1994=1994-03-01].
            1998-02-27 | Annan signed the accord in Baghdad on [Feb. 23=1998-02-23].
            1998-02-27 | Iraq invaded Kuwait on [Aug. 2, 1990=1990-08-02].
            1998-02-27 | The inspectors return on [March 5=1998-03-05], Butler said.
            2025-07-04 | The talks ran from [July 1-3=2025-07-01/2025-07-03] in Doha.
            2025-07-04 | The forum took place on [18-21 June 2025=2025-06-18/2025-06-21].
            2025-07-04 | The forum took place [June 18 to 21=2025-06-18/2025-06-21].
            2025-07-04 | The blockade lasted from [June 2017=2017-06] to [January 2021=2021-01].
            2025-07-04 | It was held in [May=2020-05] and [August 2020=2020-08].
            2025-07-04 | Sales fell in the [March-May 2020=2020-03/2020-05] period.
            2025-07-04 | On [Sept 11, 2001=2001-09-11], planes hit the towers.
            2025-07-04 | The [9/11=2001-09-11] attacks changed all that.
            """, atLeast: 40)
    }

    @Test func weekdaysWithDates() throws {
        try MarkedSentence.check(
            """
            2025-10-07 | The meeting on [Tuesday, October 7, 2025=2025-10-07], was the first.
            2025-10-07 | The meeting opened on [Tuesday, Oct. 7=2025-10-07].
            2025-10-07 | It was signed on [Friday 4 October 2024=2024-10-04].
            2025-10-07 | It was signed on [Thursday, 3 July=2025-07-03].
            2025-10-07 | [Mon, 06 Oct 2025=2025-10-06] 10:00:00 GMT
            """, atLeast: 5)
    }

    @Test func numbersAndSigns() throws {
        try MarkedSentence.check(
            """
            2025-07-04 | Updated [2025-07-03=2025-07-03] at noon.
            2025-07-04 | Posted [10/07/2025=2025-10-07] by staff.
            2025-07-04 | Posted [25/12/2024=2024-12-25] by staff.
            2025-07-04 | Geprägt am [7.10.2025=2025-10-07] in Wien.
            1989-10-30 | WSJ [10/30/89=1989-10-30] page one
            1989-10-30 | Journal [10-26-89=1989-10-26] edition
            1998-02-13 | APW [19980213=1998-02-13] story
            1998-02-13 | NEWS STORY [02/13/1998 15:44:00=1998-02-13]
            2025-07-04 | He was foreign minister [2018-2020=2018/2020].
            2025-07-04 | The war of [1979-89=1979/1989] cost many lives.
            2025-07-04 | He led the mission ([2004–2012=2004/2012]).
            2025-07-04 | The file is dated [2024-11=2024-11].
            2025-07-04 | It began at [2025-07-03T10:00:00=2025-07-03] sharp.
            """, atLeast: 13)
    }

    @Test func years() throws {
        try MarkedSentence.check(
            """
            2025-07-04 | The Taliban swept back to power in [2021=2021].
            2025-07-04 | The group has been banned since [2003=2003].
            2025-07-04 | They attended the forums in [2022=2022] and [2024=2024].
            2025-07-04 | Wars in [1967=1967], [1973=1973] and [1982=1982] reshaped the region.
            2025-07-04 | The [1967=1967] war redrew the map.
            2025-07-04 | His [1992=1992] campaign failed.
            2025-07-04 | Russia's [2022=2022] invasion of Ukraine was condemned.
            2025-07-04 | The [2020=2020] Doha agreement set a date.
            2025-07-04 | By [2030=2030], trade should double.
            2025-07-04 | Between [2018=2018] and [2020=2020] they met often.
            2025-07-04 | He served from [1996=1996] to [2001=2001].
            2025-07-04 | The accord (signed in [1994=1994]) failed.
            2025-07-04 | The Dayton accords ([1995=1995]) ended the war.
            2025-07-04 | Relations soured in [the year 2000=2000].
            2025-07-04 | The treaty dates from [1868=1868].
            2025-07-04 | In [1812=1812], Moscow burned.
            2025-07-04 | The summer of talks ended in failure.
            2025-07-04 | They sent 2,000 troops and 1995 soldiers, and paid $2000.
            2025-07-04 | About 2000 people fled the town.
            2025-07-04 | The road is 1,995 kilometres long and 2021 metres high.
            2025-07-04 | Flight 2001 was late; so was No. 1998.
            2025-07-04 | Route 1967 is closed.
            1989-10-26 | Profit for [fiscal 1989=1989] rose.
            1989-10-26 | It expects growth in [fiscal year 1990=1990].
            1989-10-26 | The deficit in [the 1990 fiscal year=1990] will shrink.
            2025-07-04 | [2024=2024]'s election was close.
            2025-07-04 | They have fought since before [2014=2014].
            2025-07-04 | Until [2011=2011], Qaddafi ruled.
            """, atLeast: 27)
    }

    @Test func decadesAndCenturies() throws {
        try MarkedSentence.check(
            """
            2025-07-04 | In [the 1990s=199X] the Taliban ruled.
            2025-07-04 | In [the early 1990s=199X] a civil war began.
            2025-07-04 | Since [the mid-1980s=198X] he has lived abroad.
            2025-07-04 | [The 1980s=198X] were worse.
            2025-07-04 | In [the '70s=197X] oil was king.
            2025-07-04 | In [the 60s=196X] they marched.
            2025-07-04 | It began in [the 19th century=18XX].
            2025-07-04 | It is [the 21st century=20XX].
            """, atLeast: 8)
    }

    @Test func partsNarrowed() throws {
        try MarkedSentence.check(
            """
            2025-07-04 | He arrived in [early March=2025-03] and left in [late May=2025-05].
            2025-07-04 | The fighting in [mid-August=2024-08] was fierce.
            2025-07-04 | In [mid-August 2021=2021-08] Kabul fell.
            2025-07-04 | By [the end of 2025=2025] the base will close.
            2025-07-04 | By [the end of the year=2025] the base will close.
            2025-07-04 | At [the beginning of 2024=2024] he resigned.
            2025-07-04 | In [late 2023=2023] and [early 2024=2024] ties cooled.
            2025-07-04 | Since [mid-2023=2023], trade has grown.
            2025-07-04 | [Earlier this year=2025], China accepted an envoy.
            2025-07-04 | [Earlier this month=2025-07], they met.
            2025-07-04 | They will meet [later this month=2025-07].
            2025-07-04 | They will meet [later this year=2025].
            2025-07-04 | He resigned [late last year=2024].
            2025-07-04 | He will resign [early next year=2026].
            2025-07-04 | [Late last month=2025-06] they met.
            1989-10-26 | The plant closes by [year-end=1989].
            1989-10-26 | The plant closes by [year-end 1990=1990].
            1989-10-26 | At [the end of October=1989-10] rates will fall.
            2025-07-04 | At [the end of last week=2025-06-23/2025-06-29] the line was cut.
            """, atLeast: 21)
    }
}
