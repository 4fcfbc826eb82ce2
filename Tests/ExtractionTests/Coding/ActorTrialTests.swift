import Testing

/// Actors and their offices as wire news tells them.
@Suite struct ActorTrialTests {
    /// Titles of many words, of several tasks and bodies, told beside the name or as a role.
    @Test func portfolios() throws {
        try CodedText.check(
            """
            2025-09-10 > Togo's Deputy Minister of Foreign Affairs and Regional Integration Kossi Adjavon thanked Qatar.
                Kossi Adjavon support Qatar
                Kossi Adjavon office Togo
            2025-09-10 > Togo's Minister of Trade, Industry and Handicrafts, Kossi Adjavon, thanked Qatar.
                Kossi Adjavon support Qatar
                Kossi Adjavon office Togo
            2025-09-10 > The Fijian government's special envoy for ocean mapping and delimitation, Joni Waqa, thanked Japan.
                Joni Waqa support Japan
                Joni Waqa office Fiji
            2025-09-10 > Minister of Culture and Tourism Joni Waqa of Fiji met Fumio Kishida.
                Fumio Kishida talks Joni Waqa
                Joni Waqa office Fiji
            2025-09-10 > The EU envoy for the dialogue between Chad and Sudan, Anna Lindqvist, criticised Libya.
                Anna Lindqvist criticism Libya
                Anna Lindqvist office European Union
            2025-09-10 > Presidents Petr Novak of Czechia, Jan Kowal of Poland, Ivan Hron of Slovakia, and Gabor Szabo of Hungary arrived in Vienna.
                Petr Novak visit Austria
                Jan Kowal visit Austria
                Ivan Hron visit Austria
                Gabor Szabo visit Austria
                Petr Novak office Czech Republic
                Jan Kowal office Poland
                Ivan Hron office Slovakia
                Gabor Szabo office Hungary
            2025-09-10 > Austrian Foreign Minister Clara Wagner condemned Iran. Wagner thanked Oman.
                Clara Wagner criticism Iran
                Clara Wagner support Oman
                Clara Wagner office Austria
            2025-09-10 > Acting Under Secretary of the Treasury John Smithson accused Iran of shelling Kuwait.
                John Smithson accusation Iran
                Iran attack Kuwait [alleged]
                John Smithson office United States
            2025-09-10 > Joni Waqa succeeded Peni Rabuka as Fijian foreign minister. Waqa thanked Japan.
                Joni Waqa support Japan
                Joni Waqa office Fiji
            2025-09-10 > Peni Rabuka resigned as Fiji's prime minister. Rabuka thanked Japan.
                Peni Rabuka support Japan
                Peni Rabuka office Fiji
            2025-09-10 > Fijian Foreign Minister Joni Waqa met his counterpart from Tonga, Sione Taufa, in Suva.
                Joni Waqa talks Sione Taufa
                Sione Taufa visit Fiji
                Joni Waqa office Fiji
                Sione Taufa office Tonga
            2025-09-10 > Sione Taufa, governor of Tonga's northern islands, thanked Japan.
                Sione Taufa support Japan
                Sione Taufa office Tonga
            2025-09-10 > Fiji's Chief of Defence Staff Joni Waqa thanked Japan.
                Joni Waqa support Japan
                Joni Waqa office Fiji
            2025-09-10 > The commander of the Fijian Army Joni Waqa thanked Japan.
                Joni Waqa support Japan
                Joni Waqa office Fiji
            2025-09-10 > Presidential Council head Omar Zwai of Libya criticised Chad.
                Omar Zwai criticism Chad
                Omar Zwai office Libya
            2025-09-10 > Guterres named former Malian minister and UN diplomat Oumar Keita.
                Oumar Keita office United Nations
                Oumar Keita office Mali
            2025-09-10 > Washington sanctioned Levan Beridze, the former prime minister of Georgia and the founder of the Georgian Dream party.
                United States sanctions Levan Beridze
                Levan Beridze office Georgia
                Levan Beridze office Georgian Dream
            2025-09-10 > Seoul sanctioned Chinese diplomat Cho Hae-min.
                South Korea sanctions Cho Hae-min
                Cho Hae-min office China
            2025-09-10 > South Korean envoy Park Joon-ho met Wang Yi.
                Park Joon-ho talks Wang Yi
                Park Joon-ho office South Korea
            2025-09-10 > Mexican President Pedro Salinas Obregon visited Peru. Mr. Salinas thanked Lima.
                Pedro Salinas Obregon visit Peru
                Pedro Salinas Obregon support Peru
                Pedro Salinas Obregon office Mexico
            2025-09-10 > Denmark blacklisted Ana Petrova, Ivan Petrov and Oleg Sidorov of Belarus. Oslo backed Ukraine. Copenhagen accused the trio of spying.
                Denmark listing Ana Petrova
                Denmark listing Ivan Petrov
                Denmark listing Oleg Sidorov
                Norway support Ukraine
                Denmark accusation Ana Petrova
                Denmark accusation Ivan Petrov
                Denmark accusation Oleg Sidorov
            2025-09-10 > Ireland's prime minister visited Samoa in June. He said the Pacific country had signed a pact with Tonga.
                Ireland visit Samoa
                Tonga agreement Samoa
            """,
            atLeast: 22)
    }

    /// Those whom the text means by a group, a region, a full form or an organ.
    @Test func references() throws {
        try CodedText.check(
            """
            2025-09-10 > Thailand and Laos quarrelled. Vietnamese Prime Minister Tran Van Duc, who chaired the talks as head of ASEAN, said that both countries had recalled their ambassadors.
                Thailand severance Laos
                Laos severance Thailand
                Tran Van Duc office ASEAN
                Tran Van Duc office Vietnam
            2025-09-10 > Iran's Extraordinary and Plenipotentiary Ambassador Reza Karimi was summoned by Peru.
                Peru criticism Iran
                Reza Karimi office Iran
            2025-09-10 > Peru expelled Reza Karimi, the ambassador extraordinary and plenipotentiary of Iran.
                Peru expulsion Reza Karimi
                Reza Karimi office Iran
            2025-09-10 > Canada imposed sanctions on Prime Minister Rosa Diaz of Nicaragua, parliament speaker Luis Mora and army chief Juan Gadea.
                Canada sanctions Rosa Diaz
                Canada sanctions Luis Mora
                Canada sanctions Juan Gadea
                Rosa Diaz office Nicaragua
                Luis Mora office Nicaragua
                Juan Gadea office Nicaragua
            2025-09-10 > Juan Lopez, president of Bosnia's Serb-dominated Republika Srpska, criticised Canada.
                Juan Lopez criticism Canada
                Juan Lopez office Republika Srpska
            2025-09-10 > There was no word from junta leader Moussa Traore of Mali. A Senegalese spokesman said so. The junta thanked Russia.
                Mali support Russia
                Moussa Traore office Mali
            2025-09-10 > Armenia said it had closed its mission, blaming Georgia for a raid. "Georgia is responsible," foreign ministry spokesman Aram Petrosyan said.
                Armenia accusation Georgia
                Aram Petrosyan office Armenia
            2025-09-10 > Poland announced the expulsion of two Belarusian diplomats in response to a similar step by Minsk.
                Poland expulsion Belarus
            2025-09-10 > Norway announced the recognition of Kosovo in response to calls by Albania.
                Norway recognition Kosovo
            2025-09-10 > The Ministry of Foreign Affairs of Uganda condemned Chile.
                Uganda criticism Chile
            2025-09-10 > The Ministry of Trade and Industry of the Republic of Kenya thanked Qatar.
                Kenya support Qatar
            2025-09-10 > The Department of Foreign Affairs of South Africa condemned Israel.
                South Africa criticism Israel
            2025-09-10 > The Republic of Cambodia thanked Laos.
                Cambodia support Laos
            2025-09-10 > The Kazakh president's office condemned Georgia.
                Kazakhstan criticism Georgia
            2025-09-10 > The office of Uganda's prime minister condemned Chile.
                Uganda criticism Chile
            2025-09-10 > Landlocked Paraguay thanked Chile.
                Paraguay support Chile
            2025-09-10 > Uganda's electoral commission criticised Kenya.
                Uganda criticism Kenya
            2025-09-10 > The European Union sanctioned Kilimani Gold Refinery and Zuri Mining.
                European Union sanctions Kilimani Gold Refinery
                European Union sanctions Zuri Mining
            2025-09-10 > An Africa Union mission arrived in Sudan.
                African Union visit Sudan
            2025-09-10 > Juan Quispe, the secretary-general of the Organization of American States (OAS), thanked Peru.
                Juan Quispe support Peru
                Juan Quispe office Organization of American States
            """,
            atLeast: 20)
    }
}
