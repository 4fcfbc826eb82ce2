import Testing

/// Rows that the coder gets wrong today. One that it gets right moves to `ReferenceTests`.
@Suite struct ReferenceKnownIssues {
    @Test func names() throws {
        try CodedText.checkKnownIssues(
            """
            The Coastal Peoples' Front (CPF) attacked Kenya. The CPF criticised Tanzania.
                Coastal Peoples' Front attack Kenya
                Coastal Peoples' Front criticism Tanzania
            Japan and Peru signed a treaty. Both countries recognised Kosovo.
                Japan agreement Peru
                Japan recognition Kosovo
                Peru recognition Kosovo
            Amir Khan Muttaqi visited Moscow. The Afghan foreign minister met Sergei Lavrov.
                Amir Khan Muttaqi visit Russia
                Amir Khan Muttaqi talks Sergei Lavrov
            Hakan Fidan arrived in Baghdad. The minister met Abbas Araghchi.
                Hakan Fidan visit Iraq
                Hakan Fidan talks Abbas Araghchi
            Sergei Lavrov met Hakan Fidan. The two ministers criticised NATO.
                Sergei Lavrov talks Hakan Fidan
                Sergei Lavrov criticism NATO
                Hakan Fidan criticism NATO
            Canada listed the Houthis. The Iran-backed group attacked Canada.
                Canada listing Houthis
                Houthis attack Canada
                Iran support Houthis
            """)
    }

    @Test func bodies() throws {
        try CodedText.checkKnownIssues(
            """
            The Iranian ambassador criticised Poland.
                Iran criticism Poland
            Afghan authorities criticised Iran.
                Taliban criticism Iran
            Five Central Asian republics recognised Palestine.
                -
            """)
    }

    @Test func lists() throws {
        try CodedText.checkKnownIssues(
            """
            Several countries, among them Spain and Ireland, recognised Palestine.
                Spain recognition Palestine
                Ireland recognition Palestine
            Three states recognised Palestine: Spain, Ireland and Norway.
                Spain recognition Palestine
                Ireland recognition Palestine
                Norway recognition Palestine
            Sergei Lavrov met several ministers, including Hakan Fidan.
                Sergei Lavrov talks Hakan Fidan
            """)
    }

    @Test func offices() throws {
        try CodedText.checkKnownIssues(
            """
            Foreign Ministers Jan Kovar of Slovakia and Petr Blaha of Austria met in Vienna.
                Jan Kovar talks Petr Blaha
                Jan Kovar office Slovakia
                Petr Blaha office Austria
            The defence ministers of Iran and Iraq met in Basra.
                Iran talks Iraq
            Deputy Prime Minister Ivan Sokol of Belarus met Hakan Fidan.
                Ivan Sokol office Belarus
                Ivan Sokol talks Hakan Fidan
            Pavel Orel was appointed ambassador of Belarus to Cuba.
                Belarus appointment Cuba
                Pavel Orel office Belarus
            """)
    }
}
