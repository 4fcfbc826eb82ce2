import Testing

/// Stories of papers, agencies and broadcasters between 1989 and 2000.
@Suite struct EarlyNewsTests {
    @Test func stories() throws {
        try MarkedSentence.check(
            """
            1989-11-01 | In its report on consumer confidence [last month=1989-10], the board said fewer families \
            planned to buy a car in [the next six months=P6M].
            1989-11-01 | He joined the bank in [1975=1975], became a vice president in [1981=1981], and since \
            [early this year=1989] has run its London office.
            1989-11-01 | Elections are due by [February=1990-02]; the last were held in [November 1984=1984-11].
            1989-11-01 | East Germany reopened its border with Czechoslovakia [yesterday=1989-10-31], and within \
            hours thousands had crossed. Krenz, who took power [two weeks ago=1989-10-16/1989-10-22], met Gorbachev \
            in Moscow [today=1989-11-01].
            1989-11-01 | On [Oct. 7=1989-10-07], the state marked its 40th anniversary. In [the 28 years=P28Y] \
            since the Wall went up, [Aug. 13, 1961=1961-08-13], some 190 people have died there.
            1990-08-16 | Iraq's invasion of Kuwait [two weeks ago=1990-07-30/1990-08-05] sent prices up. On \
            [Wednesday=1990-08-15], Saddam Hussein offered to make peace with Iran and to free prisoners starting \
            [Friday=1990-08-17].
            1990-08-16 | The [eight-year=P8Y] war ended with a cease-fire on [Aug. 20, 1988=1988-08-20]. A \
            [1975=1975] accord had divided the waterway.
            1990-08-16 | King Hussein arrives in Kennebunkport [today=1990-08-16] for talks with Bush, who has been \
            on vacation since [last Friday=1990-08-10].
            1990-08-16 | At [10 a.m. local time Thursday=1990-08-16], the Saudis closed the pipeline. Hours \
            earlier, a tanker had been turned away.
            1990-08-16 | It is [now=?] [six days=P6D] since the embargo; he spoke [recently=?].
            1998-02-19 | Thai exports rose 4 percent in [January=1998-01], and [this year=1998]'s deficit will \
            shrink; [next year=1999] may bring growth. The baht fell in [July=1997-07].
            1998-02-19 | The crash on [Monday=1998-02-16] of a China Airlines Airbus, which killed 203, was its \
            worst since [April 1994=1994-04], when 264 died in Nagoya.
            1998-10-30 | The shuttle Discovery lifted off [Thursday=1998-10-29] with John Glenn aboard; he first \
            flew on [Feb. 20, 1962=1962-02-20], [36 years ago=1962]. It lands [Nov. 7=1998-11-07] after a \
            [nine-day=P9D] mission.
            1998-10-30 | Cuba freed the man [Tuesday=1998-10-27], [two days=P2D] before his appeal. He had been \
            held since [July 1997=1997-07].
            1999-07-12 | The envoys, summoned [Sunday=1999-07-11] to the ministry, will report to their capitals \
            [this week=1999-07-12/1999-07-18]. Barak, elected [May 17=1999-05-17], meets Clinton \
            [Thursday=1999-07-15].
            1999-07-12 | Talks with Syria broke off in [early 1996=1996]; those with the Palestinians have been \
            frozen since [December=1998-12].
            1999-07-12 | Pakistan pulled back its men from Kargil on [Sunday=1999-07-11]; guns fell silent at [6:30 \
            a.m. on Monday=1999-07-12]. India gave them until [Friday=1999-07-16] to leave.
            1999-07-12 | Fighting began [May 6=1999-05-06]; [two months later=1999-07], 400 Indians were dead. The \
            two have fought three wars in [52 years=P52Y], two of them over Kashmir, in [1947-48=1947/1948] and \
            [1965=1965].
            1999-07-12 | Under the [1972=1972] Simla accord, both sides agreed to talk.
            1999-07-12 | NATO began its [78-day=P78D] air war on [March 24=1999-03-24]; it ended [June \
            10=1999-06-10], [one month ago=1999-06].
            1999-07-12 | Officials in Pristina said [late Sunday=1999-07-11] that the first Russians would come at \
            [the end of this month=1999-07], [a month=P1M] later than planned.
            2000-09-20 | The yen rose to 106.5 at [5 p.m. Wednesday=2000-09-20]. Crude for [October=2000-10] \
            delivery hit $37.80, the highest since [November 1990=1990-11].
            2000-09-20 | Denmark votes [Sept. 28=2000-09-28] on joining the euro, launched in [January \
            1999=1999-01]; notes and coins arrive in [2002=2002].
            2000-09-20 | Fujimori said [Saturday=2000-09-16] he would call new elections and step down. He has \
            ruled for [10 years=P10Y], since [July 28, 1990=1990-07-28].
            2000-09-20 | The Games opened [last Friday=2000-09-15] in Sydney and close [Oct. 1=2000-10-01]; the \
            next ones are in Athens in [2004=2004].
            2000-09-20 | [Twenty years ago=1980] [this month=2000-09], Iraq attacked Iran.
            1989-11-01 | Builders were gloomier in [October=1989-10] than in [September=1989-09], a poll taken in \
            [the two weeks=P2W] ended [Oct. 20=1989-10-20] found.
            1989-11-01 | The gauge stood at 88.2 in [October=1989-10], against 91 in [September=1989-09]; [a year \
            earlier=1988-09], it had been 97.
            1989-11-01 | The bill, sent back to the House [yesterday=1989-10-31], has to pass by \
            [Thursday=1989-11-02]. Bids on new notes are taken [today=1989-11-01], and on bonds [next \
            week=1989-11-06/1989-11-12].
            1989-11-01 | A rival went to court [last month=1989-10]; the judge hears both sides again on [Nov. \
            16=1989-11-16].
            1989-11-01 | Its [third-quarter=1989-07/1989-09] loss was $3 million, against a profit of $5 million [a \
            year earlier=1988-07/1988-09]. In [the nine months=P9M], it lost $1 million.
            1998-02-19 | The mediator flies to Amman [Friday=1998-02-20] and hopes to be back by \
            [Tuesday=1998-02-24], his office said [Thursday=1998-02-19].
            1998-02-19 | Guards caught two smugglers [Wednesday night=1998-02-18] near Basra. One had been jailed \
            in [1995=1995] for [18 months=P18M] and freed [last year=1997].
            1998-02-19 | In [the summer of 1997=1997-22], nobody would have bet on it; [this \
            week=1998-02-16/1998-02-22], everyone does.
            1998-02-19 | A court found him guilty in [December=1997-12]; he learns his sentence [March 13=1998-03-13].
            1998-02-19 | Output rose 4 percent in [the last quarter=1997-10/1997-12] and 3 percent in the \
            [July-to-September=1997-07/1997-09] period.
            1998-10-30 | A gunman fired through a window [Friday night=1998-10-30] in Derry.
            1998-10-30 | Since [1994=1994], four judges have been shot at, always in the weeks before [Nov. \
            11=1998-11-11], when the town parades.
            1989-11-02 | The strike at the plant, in its 29th day, cost the company $1.2 million in the third period.
            1989-11-02 | The dispute dates to [the spring of 1987=1987-21].
            1989-11-02 | On [Oct. 13=1989-10-13], stocks plunged; [the following Monday=1989-10-16], they rallied.
            1989-11-02 | In [June=1989-06] and [July=1989-07], it rained; in [August=1989-08] it did not.
            1989-11-02 | He has worked there [20 years=P20Y], the last five as foreman.
            1989-11-02 | The merger was completed [last Nov. 15=1988-11-15].
            1989-11-02 | It took effect [Sept. 1 of last year=1988-09-01].
            1989-11-02 | They were married on [New Year's Day 1980=1980-01-01] and divorced on [Halloween=1989-10-31].
            1989-11-02 | He left for Poland on [Tuesday, Oct. 31=1989-10-31], and comes back [a week from \
            Friday=1989-11-10].
            1989-11-02 | The exchange will close at [2 p.m. on Friday, Nov. 24=1989-11-24].
            1989-11-02 | The crop year began [July 1=1989-07-01] and ends [next June 30=1990-06-30].
            1989-11-02 | From [Jan. 1=1989-01-01] to [Oct. 20=1989-10-20], 45 million tons were shipped.
            1989-11-02 | The quake hit at [5:04 p.m. PDT Tuesday, Oct. 17=1989-10-17].
            1998-03-03 | In the early morning hours of [Monday=1998-03-02], the army moved.
            1998-03-03 | He said [this Tuesday morning=1998-03-03] that he was fine.
            1998-03-03 | The show airs weeknights at 7 and [Sundays=XXXX-WXX-7] at noon.
            1998-03-03 | He starts [the first of April=1998-04-01], and she on [the 15th of May=1998-05-15].
            1998-03-03 | It was [1994=1994], and he was in Grozny; by [December that year=1994-12] it lay in ruins.
            1998-03-03 | Until [a few years ago=?], it was rare; in [the last few days=PXD], it has become common.
            1998-03-03 | He ruled for [nearly three decades=P30Y], until [May of 1997=1997-05].
            1998-03-03 | Police in [January=1998-01] found the car; in [late February=1998-02], they found the gun.
            1998-03-03 | At [the end of the 19th century=18XX], the fort was sold.
            1998-03-03 | The storm of [Feb. 2-3=1998-02-02/1998-02-03] killed two; [the winter of 1996-97=1996-24] \
            was worse.
            """, atLeast: 142)
    }

    @Test func spokenNews() throws {
        try MarkedSentence.check(
            """
            1998-03-03 | Good evening. [Today=1998-03-03] in Washington, the secretary said no.
            1998-03-03 | [Tonight=1998-03-03] the inspectors are back; [this evening=1998-03-03] one spoke.
            1998-03-03 | That was [yesterday=1998-03-02], Peter, and [tomorrow morning=1998-03-04] we will know.
            1998-03-03 | [This afternoon=1998-03-03], the House voted. [Late this afternoon=1998-03-03], the Senate \
            followed.
            1998-03-03 | He spoke [late last night=1998-03-02] from Cairo, and [early this morning=1998-03-03] from \
            Amman.
            1998-03-03 | [Earlier this evening=1998-03-03], she spoke with us.
            1998-03-03 | Back in [1991=1991], there was a coalition; [seven years later=1998] there is none.
            1998-03-03 | [Last Friday=1998-02-27], he resigned; on [Friday of this week=1998-03-06], a successor \
            will be named.
            1998-03-03 | It all began [a month ago=1998-02]; [six weeks ago=1998-01-19/1998-01-25] nobody had heard \
            of her.
            1998-03-03 | On [January 21st=1998-01-21], the story broke.
            1998-03-03 | On [the 21st of January=1998-01-21], the story broke.
            1998-03-03 | It was [the summer of '68=1968-22].
            1998-03-03 | He came here in [nineteen sixty-eight=1968].
            1998-03-03 | [The day before yesterday=1998-03-01], he was in Tunis.
            1998-03-03 | For [the last two months=P2M], and for [many years=PXY], they have waited.
            1998-03-03 | [Sunday=1998-03-01], they prayed. [Next Sunday=1998-03-08] they vote.
            1998-03-03 | In [mid-December=1997-12], and again in [January=1998-01], they asked for talks.
            1998-03-03 | It's [March 3rd=1998-03-03], and spring is near.
            1998-03-03 | From [May 1st=1998-05-01] on, the rule will be strict.
            """, atLeast: 29)
    }

    @Test func wordsForDays() throws {
        try MarkedSentence.check(
            """
            1998-03-04 | The ministers meet in London on [March ninth=1998-03-09] and again on [April \
            twenty-second=1998-04-22].
            1998-03-04 | The prosecutor asked on [the twenty-eighth of January=1998-01-28] and got no reply.
            1998-03-04 | The games move to Utah in [two thousand two=2002], and to Turin in \
            [two-thousand-six=2006].
            1998-03-04 | Two thousand two hundred men and two thousand horses crossed the river.
            1998-03-04 | He is to be tried on [May 11=1998-05-11]; the appeal is heard on [June 2=1998-06-02].
            1998-03-04 | [The week before last=1998-02-16/1998-02-22], the guns fell silent.
            1998-03-04 | [The present decade=199X] has been warm, and [the next century=20XX] will be warmer.
            1998-03-04 | In [1986=1986], a strike began on [Aug. 1=1986-08-01] and ended on [Sept. \
            9=1986-09-09].
            1998-03-04 | A [November 1977=1977-11] storm killed thousands. It began [Nov. 17=1977-11-17].
            1998-03-04 | Troops landed in [December 1975=1975-12]. [The following July=1976-07], the province was \
            annexed; [that summer=1976-22] was dry.
            1998-03-04 | They fought in [1947-48=1947/1948], [1965=1965] and [1971=1971].
            1998-03-04 | The treaty would bring smoke back to [1990=1990] levels by [2100=2100].
            1998-03-04 | The shops were to stay closed [Friday=1998-03-06]; [Saturday=1998-03-07] they will open.
            1998-03-04 | The pre-[1967=1967] lines are the aim.
            1998-03-04 | On [Wednesday the 4th of February=1998-02-04], or on [February the 6th=1998-02-06], it rained.
            1998-03-04 | Shops shut [the day after Christmas=1997-12-26] and open [the day before \
            Thanksgiving=1998-11-25].
            1999-03-31 | [Easter=1999-04-04] is [Sunday=1999-04-04], and [Orthodox Easter=1999-04-11] [a week \
            later=1999-04-12/1999-04-18].
            1999-03-31 | The deadline is [Friday=1999-04-02]; it is [Wednesday=1999-03-31] [now=?].
            1998-03-04 | STOCKS FELL [YESTERDAY=1998-03-03] AND [LAST WEEK=1998-02-23/1998-03-01], SAID A NOTE ON \
            [MONDAY=1998-03-02].
            1998-03-04 | The trial ends [April 10=1998-04-10], and he will speak on [the 8th=1998-04-08].
            1998-03-04 | Coming up [Sunday=1998-03-08], a look at the storm of [January=1998-01], and of [the morning of \
            the 12th=1998-01-12].
            1998-03-04 | In [1980=1980], a hotel burned on [New Year's Eve=1980-12-31].
            """, atLeast: 38)
    }
}
