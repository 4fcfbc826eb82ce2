import Testing

/// Expressions of agency copy of the nineties.
@Suite struct AgencyCopyTests {
    @Test func bulletins() throws {
        try MarkedSentence.check(
            """
            1998-08-07 | A bomb exploded [Friday morning=1998-08-07] near the embassy in Nairobi.
            1998-08-07 | At [noon EST Friday=1998-08-07], flags were lowered.
            1998-08-07 | The blast on [the night of Aug. 5=1998-08-05] killed a guard.
            1998-08-07 | On [the night of August 5th=1998-08-05], two men were seen near the gate.
            1998-08-07 | On [the evening of Aug. 6=1998-08-06], he left for Mombasa.
            1998-08-07 | [Early Friday=1998-08-07], a truck drove up; [late Thursday afternoon=1998-08-06], one had \
            been stolen.
            1998-08-07 | He arrived [Thursday=1998-08-06] and leaves [Sunday=1998-08-09].
            1998-08-07 | The president will meet families [Monday=1998-08-10] in Washington.
            1998-08-07 | The secretary is to brief lawmakers on [Tuesday=1998-08-11].
            1998-08-07 | Police said [Monday=1998-08-03] they had no suspects.
            1998-08-07 | A memorial service scheduled for [Thursday=1998-08-13] will be televised.
            1998-08-07 | [Monday=1998-08-03]'s meeting ended without a deal.
            1998-08-07 | The [Monday=1998-08-03] meeting ended without a deal.
            1998-08-07 | [Last Monday=1998-08-03], the court adjourned. [Next Monday=1998-08-10], it sits again.
            1998-08-07 | On [Monday=1998-08-03], the envoy flew home.
            1998-08-07 | Not since [Christmas=1997-12-25] has the city been so quiet.
            1998-08-07 | He was last seen on [Thanksgiving Day 1996=1996-11-28].
            1998-08-07 | The truce held through [Easter=1998-04-12].
            1998-08-07 | On [New Year's Eve=1997-12-31], rebels crossed the river.
            1998-08-07 | On [July 4, 1976=1976-07-04], commandos landed at Entebbe.
            1998-08-07 | On [the Fourth of July=1998-07-04], they marched.
            1998-08-07 | The war began in [the summer of 1995=1995-22] and ended [that winter=1995-24].
            1998-08-07 | In [the spring=1998-21], floods cut the road.
            1998-08-07 | In [late July=1998-07], the army pulled back, and by [early August=1998-08] it was gone.
            1998-08-07 | In [June=1998-06], he was freed. In [October=1998-10], he will stand trial.
            1998-08-07 | It was [June 1994=1994-06] before help came.
            1998-08-07 | It happened on [March 23, 1993=1993-03-23], in Mexico.
            1998-08-07 | He died on [25 December 1989=1989-12-25].
            1998-08-07 | The war of [1914-18=1914/1918] killed millions.
            1998-08-07 | The Gulf War of [1990-91=1990/1991] drove prices up.
            1998-08-07 | The war ended in ['75=1975], he said, and the class of ['68=1968] went home.
            1998-08-07 | In [the '60s=196X] and ['70s=197X], airlines were targets.
            1998-08-07 | In [the 1980s=198X] and [early 1990s=199X], Lebanon was the scene of many such bombings.
            1998-08-07 | [Two years ago=1996], a truck bomb killed 19 airmen in Saudi Arabia.
            1998-08-07 | [Three days ago=1998-08-04], a caller warned of an attack.
            1998-08-07 | [Just over a year ago=1997], he took office.
            1998-08-07 | [Some 20 years ago=1978], the port was a village.
            1998-08-07 | [Half a century ago=1948], the state was born.
            1998-08-07 | The mission was launched on [July 31=1998-07-31]; [a week later=1998-08-03/1998-08-09] it \
            was over.
            1998-08-07 | He was held on [June 30=1998-06-30] and freed [the next day=1998-07-01].
            1998-08-07 | He was held on [June 30=1998-06-30] and freed [the following morning=1998-07-01].
            1998-08-07 | He was held on [June 30=1998-06-30]. [The day after=1998-07-01], he was gone.
            1998-08-07 | It opened in [1993=1993] and shut [two years later=1995].
            1998-08-07 | It opened in [1993=1993]; [the previous year=1992] it was a field.
            1998-08-07 | He was elected in [November 1996=1996-11] and took office [two months later=1997-01].
            1998-08-07 | Relations were cut in [1979=1979] and restored [that same year=1979].
            1998-08-07 | The court sits [Sept. 1=1998-09-01] through [Sept. 4=1998-09-04].
            1998-08-07 | The forum runs [Aug. 10-14=1998-08-10/1998-08-14] in Geneva.
            1998-08-07 | From [Aug. 10=1998-08-10] to [Aug. 14=1998-08-14], ministers will meet in Geneva.
            1998-08-07 | Between [May=1998-05] and [July=1998-07], prices doubled.
            1998-08-07 | Voters go to the polls [Sept. 27=1998-09-27].
            1998-08-07 | A ban took effect [Aug. 1=1998-08-01].
            1998-08-07 | A ban takes effect [Oct. 1=1998-10-01].
            1998-08-07 | [Today=1998-08-07]'s blasts recall those of [April 18, 1983=1983-04-18].
            1998-08-07 | The flight leaves [today=1998-08-07] at noon.
            1998-08-07 | It was [yesterday morning=1998-08-06] that the call came.
            1998-08-07 | [Last night=1998-08-06], he spoke by telephone with the king; [tomorrow night=1998-08-08] \
            they dine.
            1998-08-07 | [Earlier today=1998-08-07], the embassy was sealed.
            1998-08-07 | [Earlier Friday=1998-08-07], a blast hit Dar es Salaam.
            1998-08-07 | [Later in the day=1998-08-07], he flew to Kampala.
            1998-08-07 | [Earlier in the week=1998-08-03/1998-08-09], he had toured Gaza.
            1998-08-07 | [Later that day=1998-08-07], troops came.
            1998-08-07 | The vote was held on [May 17=1998-05-17]. [Later that day=1998-05-17], the loser fled.
            1998-08-07 | The vote was held on [May 17=1998-05-17]. [That night=1998-05-17], shots were fired.
            1998-08-07 | He had flown there [earlier in the month=1998-08].
            1998-08-07 | At [the end of July=1998-07], he quit; at [the start of next week=1998-08-10/1998-08-16], \
            he returns.
            1998-08-07 | The strike, in its third day [Friday=1998-08-07], halted trains.
            1998-08-07 | By [Saturday=1998-08-08], rescuers will have left.
            1998-08-07 | By [Thursday=1998-08-06], 80 people had died.
            1998-08-07 | The tally as of [Thursday=1998-08-06] was 80.
            1998-08-07 | The treaty enters into force on [1 Jan. 2000=2000-01-01].
            1998-08-07 | By [2000=2000], half will be online; [the year 2010=2010] is another matter.
            1998-08-07 | It was the bloodiest day of [the 20th century=19XX].
            1998-08-07 | Built in [the 12th century=11XX], the abbey burned in [1812=1812].
            1998-08-07 | In [this century=19XX], no army has crossed it.
            1998-08-07 | In [November of 1995=1995-11], a bomb hit Riyadh.
            1998-08-07 | In [November of last year=1997-11], gunmen killed tourists in Luxor.
            1998-08-07 | In [August last year=1997-08], a princess died in Paris.
            1998-08-07 | The [June 25, 1996=1996-06-25], attack killed 19 Americans.
            1998-08-07 | The [1996=1996] attack, like the [1983=1983] one, used a truck.
            1998-08-07 | A [February=1998-02] deal averted strikes.
            1998-08-07 | The [December 1988=1988-12] bombing of Pan Am Flight 103 killed 270.
            1998-08-07 | The committee's [Sept. 30=1998-09-30] deadline is near.
            1998-08-07 | After a [May 11=1998-05-11] test, India was punished.
            1998-08-07 | [Weeks ago=?], nobody cared. [Two and a half years ago=1996-02], all did.
            """, atLeast: 113)
    }

    @Test func laterBulletins() throws {
        try MarkedSentence.check(
            """
            1991-01-11 | The [Jan. 15=1991-01-15] deadline nears, [five months=P5M] after the [Aug. 2=1990-08-02] \
            invasion.
            1991-01-11 | Iraq has until [midnight Tuesday=1991-01-15] to leave Kuwait.
            1991-01-11 | [Last Aug. 2=1990-08-02], tanks rolled into Kuwait City.
            1991-01-11 | In [December=1990-12], he released the hostages he had held since [August=1990-08].
            1991-01-11 | He will fly to Baghdad on [Saturday=1991-01-12], [three days=P3D] before the deadline.
            1991-01-11 | Talks [Wednesday=1991-01-09] in Geneva failed; [Thursday=1991-01-10], oil rose $2.
            1991-01-11 | Not [a month ago=1990-12], he was in Amman.
            1991-01-11 | In the [eight-year=P8Y] war of [1980-88=1980/1988], a million died.
            1991-01-11 | He said [Friday=1991-01-11] he would go if asked.
            1998-02-06 | The Winter Games open [Saturday=1998-02-07] in Nagano; they close [Feb. 22=1998-02-22].
            1998-02-06 | [Friday=1998-02-06] in London, the two leaders said time was short.
            1998-02-06 | The shuttle landed [last Saturday=1998-01-31]; its sister ship goes up in [April=1998-04].
            1998-02-06 | In [two weeks=P2W], he turns 50; [two weeks ago=1998-01-19/1998-01-25], he was ill.
            1998-02-06 | Since [mid-January=1998-01], the currency has lost 40%; since [July=1997-07], 70%.
            1998-02-06 | [Nine years ago=1989], in [February 1989=1989-02], the last Soviet troops left.
            1998-02-06 | He testified [Thursday afternoon=1998-02-05] for [four hours=PT4H].
            1998-02-06 | On [Jan. 21=1998-01-21], he denied it. On [Jan. 26=1998-01-26], he denied it again.
            1998-02-06 | Elections were held on [3/13/83=1983-03-13] and again on [12/06/92=1992-12-06].
            1998-02-06 | The [Dec. 22, 1997=1997-12-22] killings of 45 villagers drew protests.
            1998-02-06 | By [early May=1998-05], most will have left. By [early January=1998-01], most had left.
            1998-02-06 | The pope ended a visit to Cuba on [Jan. 25=1998-01-25].
            1998-02-06 | The new law, effective [March 1=1998-03-01], bars it.
            1998-02-06 | The new law, effective [last March 1=1997-03-01], bars it.
            1998-02-06 | He was born in [1928=1928] and raised in the Depression; he wed in [June 1950=1950-06].
            1998-02-06 | In the [1996=1996] vote he took 40 percent; the next one is in [2000=2000].
            1998-02-06 | For [more than two decades=P20Y], until [1990=1990], he was in jail.
            1998-02-06 | He was 17 in [the fall of '45=1945-23].
            1998-02-06 | In [early 1997=1997], it shut. By [mid-1997=1997], it reopened, and in [late 1997=1997] it \
            burned.
            1998-02-06 | [Early in 1997=1997], it shut. [Late in January=1998-01], it reopened.
            1998-02-06 | [Later in 1997=1997], it shut.
            1998-02-06 | [Days ago=?], he quit.
            1998-02-06 | The talks began [Tuesday=1998-02-03] and ended [Friday=1998-02-06].
            1998-02-06 | A meeting is planned for [March=1998-03] or [April=1998-04].
            1998-02-06 | In [March=1998-03], if all goes well, they meet.
            1998-02-06 | [A year and a half ago=1996-08], it was peaceful.
            """, atLeast: 58)
    }
}
