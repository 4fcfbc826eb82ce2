import Testing

/// Whose the officials are that a text names.
@Suite struct OfficeSentenceTests {
    /// Bodies whose names begin titles, pairs, those who advise and speak for, and ministers without a country.
    @Test func holders() throws {
        try CodedText.check(
            """
            2025-09-10 > The leader of the Taliban, John Smithson, welcomed Peru's decision.
                John Smithson support Peru
                John Smithson office Taliban
            2025-09-10 > The secretary-general of NATO, John Smithson, thanked Canada.
                John Smithson support Canada
                John Smithson office NATO
            2025-09-10 > The chairman of the African Union Commission, John Smithson, criticised Mali.
                John Smithson criticism Mali
                John Smithson office African Union
            2025-09-10 > IGAD's envoy, Ambassador Ismail Wais, met Salva Kiir.
                Ismail Wais talks Salva Kiir
                Ismail Wais office IGAD
            2025-09-10 > Greece and North Macedonia made peace. The foreign ministers, Nikos Kotzias and Nikola Dimitrov, signed the text.
                Greece agreement North Macedonia
                Nikos Kotzias agreement Nikola Dimitrov
                Nikos Kotzias office Greece
                Nikola Dimitrov office North Macedonia
            2025-09-10 > Armenia and Azerbaijan made peace. Their foreign ministers, Ararat Mirzoyan and Jeyhun Bayramov, signed the text.
                Armenia agreement Azerbaijan
                Ararat Mirzoyan agreement Jeyhun Bayramov
                Ararat Mirzoyan office Armenia
                Jeyhun Bayramov office Azerbaijan
            2025-09-10 > Abdul Qahar Balkhi, who speaks for the Taliban foreign ministry, thanked China.
                Abdul Qahar Balkhi office Taliban
                Abdul Qahar Balkhi support China
            2025-09-10 > Massad Boulos, who advises US President Donald Trump on Africa, thanked Qatar.
                Massad Boulos office United States
                Massad Boulos support Qatar
                Donald Trump office United States
            2025-09-10 > Security Council Secretary Sergei Shoigu flew to Kabul.
                Sergei Shoigu visit Afghanistan
                Sergei Shoigu office Russia
            2025-09-10 > Miguel Díaz-Canel visited China. The Cuban president thanked Beijing.
                Miguel Díaz-Canel visit China
                Miguel Díaz-Canel support China
                Miguel Díaz-Canel office Cuba
            2025-09-10 > In Skopje, Foreign Minister Antonio Milososki criticised Serbia.
                Antonio Milososki criticism Serbia
                Antonio Milososki office North Macedonia
            2025-09-10 > Hassan Sheikh Mohamud's adviser on security, Hussein Sheikh-Ali, thanked Turkey.
                Hussein Sheikh-Ali support Turkey
                Hussein Sheikh-Ali office Somalia
            2025-09-10 > Moscow summoned Ambassador Rahman Mustafayev. Azerbaijan protested.
                Russia criticism Azerbaijan
                Rahman Mustafayev office Azerbaijan
            """,
            atLeast: 13)
    }
}
