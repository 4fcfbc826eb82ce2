import Testing

/// Dates as wires and data bases head their stories with them.
@Suite struct WireHeaderTests {
    @Test func headers() throws {
        try MarkedSentence.check(
            """
            1989-10-30 | [10/30/89=1989-10-30] WALL STREET JOURNAL (J)
            1989-11-02 | DD = [891102=1989-11-02]
            1989-11-02 | The notice is dated [11/02/89=1989-11-02].
            1990-08-15 | [08-15-90 1337EDT=1990-08-15]
            1998-02-06 | APW-MS-[02-06-98 1124EST=1998-02-06]
            1998-08-07 | NYT-[08-07-98 1815EDT=1998-08-07]
            1998-08-07 | [1998-08-07 08:15=1998-08-07] URGENT Explosion in Nairobi
            1998-08-07 | [19980807 08:15=1998-08-07] bulletin
            1998-08-07 | Story received [1998-08-07T08:15:00=1998-08-07].
            1998-08-07 | Story received [1998-08-07T08:15Z=1998-08-07].
            1998-02-13 | NEWSWIRE [02/13/1998 15:44:00=1998-02-13]
            1998-02-27 | PRIME NEWS [02/27/98 22:08:14=1998-02-27]
            1999-07-12 | [1999-07-12 18:51=1999-07-12] Israel briefs envoys
            1998-01-14 | [January 14, 1998=1998-01-14], [Wednesday=1998-01-14] edition
            1998-01-14 | [Wednesday, January 14, 1998=1998-01-14]
            1998-01-14 | [Wed Jan 14=1998-01-14]
            1998-01-14 | [14 Jan 98=1998-01-14] Reuters
            1998-01-14 | [14-Jan-1998=1998-01-14] release
            1998-01-14 | [14 January, 1998=1998-01-14]
            1998-01-14 | [Jan. 14th, 1998=1998-01-14]
            1998-01-14 | BEIJING, [January 14=1998-01-14] (Xinhua) -- Two ministers met here [today=1998-01-14].
            1998-01-14 | GENEVA, [Jan 14=1998-01-14] (AFP) - Talks opened here [Wednesday=1998-01-14].
            1998-01-14 | [1998/01/14 10:11=1998-01-14]
            1998-01-14 | Copyright [1998=1998] by the paper.
            1998-01-14 | (c) [1998=1998] N.Y. Times News Service
            1998-01-14 | Eds: UPDATES with [Tuesday=1998-01-13]'s reaction; LEADS throughout.
            """, atLeast: 29)
    }
}
