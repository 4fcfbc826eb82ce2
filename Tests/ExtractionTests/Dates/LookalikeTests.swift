import Testing

/// Numbers, names and idioms that are no times.
@Suite struct LookalikeTests {
    @Test func names() throws {
        try MarkedSentence.check(
            """
            1989-10-30 | The company said it may march into new markets.
            1989-10-30 | Mrs. May told Mr. March that April Jones had left with June Carter.
            1989-10-30 | The Sunday Times and the Sunday Telegraph ran it.
            1989-10-30 | He works for the Evening Standard and Newsday.
            1989-10-30 | A second official spoke, and then a third and a fourth.
            1989-10-30 | About 1,200 people marched; 1,989 were held.
            1989-10-30 | He paid $1,990 for 2000 shares at 19.90 a share.
            1989-10-30 | Call 555-1989 or dial 800-555-2000.
            1989-10-30 | Boeing 737s and 747s were grounded; so were some MD-80s.
            1989-10-30 | The S&P 500 fell to 1987.25 and the Dow to 2596.72.
            1989-10-30 | The Nikkei ended at 35527.29, down 1990.10 points.
            1989-10-30 | The score was 6-4, 7-5, and the vote 52-48.
            1989-10-30 | Turn to page 1989, or see Section 1983 of Title 42.
            1989-10-30 | The Black Monday fears are gone.
            1989-10-30 | Bloody Sunday marches were banned.
            1989-10-30 | Security council resolutions 1441 and 1701 were passed.
            1989-10-30 | They will mark time, seconds from disaster.
            1989-10-30 | Spring water springs; he will fall and then summer there.
            1989-10-30 | Augusta, June Lake and Mayberry are towns.
            1989-10-30 | The 1-for-10 split and the 3-to-1 ratio were kept.
            1989-10-30 | It is the best of times in the second city.
            1989-10-30 | He may be right: we march, said March.
            1989-10-30 | He shot 68 in the first round and 71 in the second round.
            1989-10-30 | The 747 left Gate 12 for Flight 1998 at Concourse 1999.
            1989-10-30 | At 65, he is older than 1,800 others; he earns 2010 dollars.
            """, atLeast: 0)
    }

    @Test func numbersAndIdioms() throws {
        try MarkedSentence.check(
            """
            1998-02-19 | Windows 98 ships; Windows 2000 will follow, and Office 97 stays.
            1998-02-19 | They flew Apollo 11 and drove a Lexus 2000; Boeing 2707 was never built.
            1998-02-19 | Call area code 212 or fax 202-456-1414, extension 1998.
            1998-02-19 | He filed for Chapter 11 on Form 1040 in Room 1600 at 1600 Pennsylvania Avenue.
            1998-02-19 | The firm is at 1900 L Street and 2001 K Street; the other is at 12 May Street.
            1998-02-19 | It was the second day of the third round of talks in the second city.
            1998-02-19 | At the last minute, the next of kin stood next door with last-ditch pleas.
            1998-02-19 | May Department Stores and the March of Dimes thanked August Busch and June Allyson.
            1998-02-19 | Mr. Winter and Autumn Jones sent Summer Smith to Spring Street and Winter Park.
            1998-02-19 | Prices fall and spring back; he must fall, and will spring to his feet.
            1998-02-19 | The vote was 1,998 to 1,776; some 2,000 of 1990 ballots were void.
            1998-02-19 | It rose 1998 points to 2010.5 and cost $1,990 or 1990 pounds.
            1998-02-19 | He ran the 400 in 43.29 and the 1500 in 3:29.
            1998-02-19 | Verse 3:16 and Psalm 1984 were read; the ratio is 4:1 and the odds 10-1.
            1998-02-19 | Resolution 1154 and Resolution 687 bind Iraq; U.N. Resolution 1990 does not exist.
            1998-02-19 | Some 1,900 Marines and 2000 sailors left with 1999 tons of food.
            1998-02-19 | The 1,990-foot tower is 1990 feet high.
            1998-02-19 | Now that he is gone, they may march; as soon as he returns, they stop.
            1998-02-19 | Business Week and This Week were sold; so was the Daily Mail.
            1998-02-19 | The past president and the present king met the future queen.
            1998-02-19 | Sen. Sam Nunn, D-Ga., and Rep. Dan Sat, R-Wed, spoke of sun and sat.
            1998-02-19 | His email is smith1998@aol.com; see www.vote2000.org.
            1998-02-19 | Model 1998B of the Mark 1 and the M-16, AK-47, F-15 and Su-27 were shown.
            1998-02-19 | A 10-12 record and a 6-2 loss; he went 5-for-12.
            1998-02-19 | The Second World War and the Third World and the First Amendment are topics.
            """, atLeast: 0)
    }

    @Test func partsOfOtherThings() throws {
        try MarkedSentence.check(
            """
            1998-02-19 | On the last weekend of its long life, the paper ran a photo of the Monday of the crash.
            1998-02-19 | The next Winter Games are in Utah; a New Year's message came by mail.
            1998-02-19 | It fell on a Friday, and not on any Sunday.
            1998-02-19 | The story is PRI19980115.2000.0186.
            1998-02-19 | The first half of the game was dull, and the second period of it was worse.
            """, atLeast: 0)
    }
}
