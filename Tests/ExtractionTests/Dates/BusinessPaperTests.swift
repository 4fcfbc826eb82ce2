import Testing

/// Expressions of a business paper of the eighties: quarters, fiscal years, years before.
@Suite struct BusinessPaperTests {
    @Test func results() throws {
        try MarkedSentence.check(
            """
            1989-10-30 | Net income in [the third quarter=1989-07/1989-09] fell 12% from [the year-earlier \
            period=1988-07/1988-09].
            1989-10-30 | In [the year-ago quarter=1988-07/1988-09], the company earned $4 million.
            1989-10-30 | For [the nine months=P9M], revenue rose to $1.1 billion from $980 million [a year ago=1988].
            1989-10-30 | Results for [fiscal 1990=1990] will beat those of [fiscal 1989=1989], which ended [Sept. \
            30=1989-09-30].
            1989-10-30 | It posted a loss for [the second quarter=1989-04/1989-06] ended [June 30=1989-06-30].
            1989-10-30 | The charge was taken in [the latest quarter=1989-07/1989-09] and in [the 1988 third \
            quarter=1988-07/1988-09].
            1989-10-30 | Earnings for [the first nine months of 1989=P9M] were flat.
            1989-10-30 | Orders slid in [September=1989-09], but [August=1989-08]'s figure was revised upward.
            1989-10-30 | New-home sales plunged 14% in [September=1989-09] from [a month earlier=1989-08].
            1989-10-30 | The dollar was quoted at 1.84 marks, down from [Friday=1989-10-27]'s 1.85.
            1989-10-30 | Tokyo's index opened [Monday=1989-10-30] at 35,500, off 27 from [Friday=1989-10-27]'s close.
            1989-10-30 | It will redeem $150 million of notes on [Nov. 30, 1989=1989-11-30].
            1989-10-30 | The bonds, due in [2009=2009], were priced at par; 8% notes of [1996=1996] rose a point.
            1989-10-30 | The pact expires at [year's end=1989] unless it is renewed.
            1989-10-30 | He plans to retire [early next year=1990], when he turns 65.
            1989-10-30 | The plant should open by [late 1991=1991] or [early 1992=1992].
            1989-10-30 | Car sales fell in [mid-October=1989-10], after a strong [early October=1989-10].
            1989-10-30 | The [mid-October=1989-10] drop in share prices hurt the funds.
            1989-10-30 | [Last week=1989-10-23/1989-10-29], bill yields rose; [this week=1989-10-30/1989-11-05] \
            they eased.
            1989-10-30 | [Last Thursday=1989-10-26], the board voted to sell the unit.
            1989-10-30 | A hearing is set for [this Thursday=1989-11-02] and another for [next Wednesday=1989-11-01].
            1989-10-30 | In [October 1987=1987-10], stocks lost 23% in a single day.
            1989-10-30 | [Two weeks earlier=1989-10-16/1989-10-22], the bank had warned of a loss.
            1989-10-30 | Analysts see [1990=1990] profit of $3 a share, against $2.75 in [1989=1989].
            1989-10-30 | Capital spending for [1989=1989] will be below [1988=1988] levels.
            1989-10-30 | [This past summer=1989-22], the two sides held secret talks.
            1989-10-30 | [This past weekend=1989-10-28/1989-10-29], he flew to Bonn.
            1989-10-30 | In [the past decade=P10Y], output has doubled; in [the past 12 months=P12M] it has sagged.
            1989-10-30 | Through [the first half=1989-01/1989-06], exports grew 9%.
            1989-10-30 | A [six-month=P6M] bill yielded 7.8%, and [30-year=P30Y] bonds 7.9%.
            1989-10-30 | [Two years ago=1987], at the age of 32, he bought a brewery.
            1989-10-30 | In [the first quarter of 1990=1990-01/1990-03], it expects to break even.
            1989-10-30 | It has lost money in each of [the last three years=P3Y].
            1989-10-30 | He has been chairman since [January=1989-01]; his predecessor quit [last November=1988-11].
            1989-10-30 | The offer, made [Oct. 2=1989-10-02], was to run until [Oct. 31=1989-10-31].
            1989-10-30 | The index fell to 50.4% in [October=1989-10], the lowest since [November 1982=1982-11].
            1989-10-30 | The trial is to begin [Jan. 8=1990-01-08] in Chicago.
            1989-10-30 | Rates peaked in [the spring of 1981=1981-21].
            1989-10-30 | By [the mid-1990s=199X], the market could be worth $2 billion.
            1989-10-30 | [Earlier this year=1989], it sold its Canadian arm; [later this year=1989], it will sell \
            another.
            1989-10-30 | [Late last year=1988], regulators stepped in.
            1989-10-30 | Sales of [1988=1988]-model cars were slow.
            1989-10-30 | It earned 42 cents a share in [the quarter=1989-07/1989-09] ended [Sept. 30=1989-09-30].
            1989-10-30 | Production totaled 1,989 tons; the unit employs 1,990 people at 2,000 sites.
            1989-10-30 | In [the current quarter=1989-10/1989-12], demand is weak.
            1989-10-30 | [The current fiscal year=1989] ends [June 30=1990-06-30].
            1989-10-30 | [Next quarter=1990-01/1990-03] will be worse, he predicted; [last quarter=1989-07/1989-09] \
            was bad enough.
            1989-10-30 | The Clean Air Act of [1970=1970] and the [1977=1977] amendments set the limits.
            1989-10-30 | The [1986=1986] Tax Act closed that door.
            1989-10-30 | Sales for [January=1989-01] through [March=1989-03] rose 4%.
            1989-10-30 | It will be phased in over [five years=P5Y], beginning in [1991=1991].
            1989-10-30 | [Yesterday=1989-10-29], the paper said, prices were steady; [yesterday \
            afternoon=1989-10-29] they sank.
            1989-10-30 | Trading was halted at [2:45 p.m. Friday=1989-10-27] and never resumed.
            1989-10-30 | At [4 p.m. EDT yesterday=1989-10-29], the stock stood at 27.
            1989-10-30 | The group was founded in [the 1920s=192X] and went public in [1955=1955].
            1989-10-30 | Prices have tripled since [the early '80s=198X].
            1989-10-30 | The vote is due [a week from today=1989-11-06].
            """, atLeast: 86)
    }

    @Test func marketsAndDeals() throws {
        try MarkedSentence.check(
            """
            1989-11-02 | In its [fiscal second quarter=1989-04/1989-06], ended [Sept. 30=1989-09-30], the maker \
            earned $3 million.
            1989-11-02 | As of [Aug. 31=1989-08-31], it had 4.2 million shares outstanding.
            1989-11-02 | Output in the [July-September=1989-07/1989-09] quarter rose, after falling in the \
            [April-June=1989-04/1989-06].
            1989-11-02 | In [the week=1989-10-16/1989-10-22] ended [Oct. 21=1989-10-21], claims fell.
            1989-11-02 | In [the month of October=1989-10], it sold nine planes.
            1989-11-02 | [Early this week=1989-10-30/1989-11-05], it filed suit; [late this month=1989-11], it goes \
            to court.
            1989-11-02 | [Two Fridays ago=1989-10-20], the market sank.
            1989-11-02 | [A week ago Friday=1989-10-20], the market sank.
            1989-11-02 | Compared with this time [last year=1988], orders are up.
            1989-11-02 | He will be paid over [the next five years=P5Y].
            1989-11-02 | A decision is due in [three weeks=P3W].
            1989-11-02 | [These days=?], nobody buys; since then, many have sold.
            1989-11-02 | Prices fell [last fall=1988-23] and rose [this past spring=1989-21].
            1989-11-02 | It was the [1988-89=1988/1989] season; in [1987=1987], [1988=1988] and [1989=1989] it rained.
            1989-11-02 | From [1987=1987] through [1989=1989], the fund lagged.
            1989-11-02 | The decision affects [1990=1990] and beyond.
            1989-11-02 | In [the mid-80's=198X], the bank grew; in [the '90s=199X] it may shrink.
            1989-11-02 | They meet [Monday=1989-11-06] and [Tuesday=1989-11-07] in Vienna.
            1989-11-02 | The panel meets [Nov. 8=1989-11-08] and [9=1989-11-09].
            1989-11-02 | For [the year=1988] ended [Dec. 31, 1988=1988-12-31], net was flat.
            1989-11-02 | The yield on [six-month=P6M] bills was 7.91%; a [seven-day=P7D] average was 8.55%.
            1989-11-02 | It has been [10 months=P10M] since the merger, and [more than a year=P1Y] since the strike.
            1989-11-02 | The suit, filed [Oct. 30=1989-10-30] in U.S. District Court, seeks $12 million.
            1989-11-02 | [Tomorrow=1989-11-03] is the deadline; [the day after=1989-11-04], fines begin.
            1989-11-02 | [Next year=1990]'s model costs more than [this year=1989]'s.
            1989-11-02 | The spring quarter and the summer months were dry.
            1989-11-02 | It began trading [Oct. 16=1989-10-16] at $10; [two days later=1989-10-18] it was at $14.
            1989-11-02 | [Last Friday=1989-10-27]'s report was bleak; the [Oct. 13=1989-10-13] plunge was worse.
            1989-11-02 | [Friday the 13th=1989-10-13] was bad; [Oct. 19, 1987=1987-10-19], was worse.
            1989-11-02 | Volume was 176.1 million shares, up from [Tuesday=1989-10-31]'s 135.5 million.
            1989-11-02 | [Late yesterday=1989-11-01] in New York, gold stood at $374. [Earlier in the \
            day=1989-11-01], it was higher.
            1989-11-02 | It will be in stores by [spring 1990=1990-21].
            1989-11-02 | It will be in stores [this spring=1990-21].
            1989-11-02 | He was governor from [1979=1979] to [1983=1983], and mayor in [the 1960s=196X] and \
            [1970s=197X].
            1989-11-02 | A bond sale is set for [the week of Nov. 6=1989-11-06/1989-11-12].
            1989-11-02 | For all of [1988=1988], exports were $57 billion; for [the full year=1989] they may reach \
            $60 billion.
            1989-11-02 | In [January 1989=1989-01] and [February=1989-02], sales dipped.
            1989-11-02 | The law, passed in [August=1989-08], takes effect [next Jan. 1=1990-01-01].
            1989-11-02 | Mr. Bush took office [Jan. 20=1989-01-20]; the election was [Nov. 8, 1988=1988-11-08].
            1989-11-02 | He said in an [Oct. 5=1989-10-05] letter that he would go.
            1989-11-02 | It had a profit of $1.1 million, or 11 cents a share, [a year earlier=1988].
            1989-11-02 | [September=1989-09]'s drop followed a 2% rise in [August=1989-08] and a 1% rise in \
            [July=1989-07].
            1989-11-02 | In [1990=1990], spending will grow 5%, and in [1991=1991] 4%.
            1989-11-02 | The treaty, signed in [1951=1951], lapsed in [1981=1981], [30 years later=1981].
            1989-11-02 | [A year from now=1990], nobody will care. [Two years hence=1991], less so.
            1989-11-02 | The note is due in [10 years=P10Y], in [1999=1999].
            1989-11-02 | The [Nov. 15=1989-11-15] deadline was extended to [Dec. 15=1989-12-15].
            """, atLeast: 82)
    }

    @Test func partsOfYears() throws {
        try MarkedSentence.check(
            """
            1989-11-02 | Profit topped [last year's third quarter=1988-07/1988-09] but not [this year's \
            first half=1989-01/1989-06].
            1989-11-02 | It counts on [next year's second quarter=1990-04/1990-06], not on [the year's second \
            half=1989-07/1989-12].
            1989-11-02 | Orders will come in [the latter half of 1990=1990-07/1990-12], or in [the final quarter of \
            1991=1991-10/1991-12].
            1989-11-02 | In [the June quarter=1989-04/1989-06], output sagged; [the September \
            quarter=1989-07/1989-09] was worse.
            1989-11-02 | Net was $4 million in [the third quarter=1989-07/1989-09], up from $3 million in [the 1988 \
            period=1988-07/1988-09].
            1989-11-02 | Net was $4 million in [the third quarter=1989-07/1989-09], up from $3 million in [the \
            year-earlier period=1988-07/1988-09].
            1989-11-02 | Its [second-quarter=1989-04/1989-06] loss was $1 million, against a profit [a year \
            ago=1988-04/1988-06].
            1989-11-02 | Margins in [the second quarter=1989-04/1989-06] were thin; in [the third \
            period=1989-07/1989-09], thinner.
            1989-11-02 | Sales beat those of [the same quarter of 1988=1988-07/1988-09].
            1989-11-02 | In its [third quarter=1989-07/1989-09], it sold more than in the like \
            [1988 quarter=1988-07/1988-09].
            1989-11-02 | It lost money in its latest [fiscal year=1989], ended [June 30=1989-06-30], and [the fiscal \
            year=1988] ended [June 30, 1988=1988-06-30].
            1989-11-02 | The 8% notes due [1996=1996] rose; holders of the 9% notes due [Oct. 15, 1999=1999-10-15] \
            sold.
            1989-11-02 | He left [1 1/2 years ago=1988-05], when talk was of [1990=1990] prices.
            1989-11-02 | Refundings are planned for [Nov. 7=1989-11-07], [8=1989-11-08] and [9=1989-11-09].
            1989-11-02 | In [the first=1989-01/1989-03] and [second quarters=1989-04/1989-06] it lost money; it may \
            do no better in [the fourth quarter=1989-10/1989-12] than in [the third=1989-07/1989-09].
            1989-11-02 | By [midyear=1989] the plant was idle; it will reopen by [spring=1990-21].
            1989-11-02 | The index sank on [Friday the 13th=1989-10-13] and again [two weeks later=1989-10-23/1989-10-29].
            1989-11-02 | [October=1989-10]'s report is due [tomorrow=1989-11-03]; they fell from [November=1988-11] \
            to [September=1989-09].
            """, atLeast: 35)
    }
}
