import Testing

/// Short stories as news tells them: references, clauses without their verb, relatives hung elsewhere, lists.
@Suite struct StorySentenceTests {
    /// Who is meant by a word that refers back to an earlier sentence.
    @Test func references() throws {
        try CodedText.check(
            """
            Robert Mugabe and Morgan Tsvangirai signed the deal brokered by Thabo Mbeki. Both men praised his
            patience.
                Morgan Tsvangirai agreement Robert Mugabe
                Morgan Tsvangirai support Thabo Mbeki
                Robert Mugabe support Thabo Mbeki
                Thabo Mbeki mediation Morgan Tsvangirai
                Thabo Mbeki mediation Robert Mugabe
            Saudi Arabia, the United Arab Emirates and Bahrain cut ties with Qatar. The three Gulf countries gave
            Qatari diplomats two days to leave.
                Bahrain expulsion Qatar
                Bahrain severance Qatar
                Saudi Arabia expulsion Qatar
                Saudi Arabia severance Qatar
                United Arab Emirates expulsion Qatar
                United Arab Emirates severance Qatar
            Fiji expelled the envoys of Australia and New Zealand. Both countries have barred Fijian ministers from
            entering.
                Australia sanctions Fiji
                Fiji expulsion Australia
                Fiji expulsion New Zealand
                New Zealand sanctions Fiji
            The Security Council met on Friday. China and Russia vetoed the resolution. The United States criticised
            both countries.
                United States criticism China
                United States criticism Russia
            Kenya and Somalia resumed diplomatic relations on Friday. The two neighbours had severed them in
            December.
                Kenya normalization Somalia
                Kenya severance Somalia
                Somalia severance Kenya
            Turkey's president met his Egyptian counterpart in Cairo. The two leaders signed an agreement.
                Egypt agreement Turkey
                Egypt talks Turkey
                Turkey visit Egypt
            Serbia's foreign minister Vuk Jeremic said Macedonia had stabbed his country in the back. He expelled
            the Macedonian ambassador.
                Vuk Jeremić expulsion North Macedonia
            Venezuela broke off relations with its neighbor Colombia in February 2019.
                Venezuela severance Colombia
            The junta in Myanmar has refused to let the UN envoy Christine Schraner Burgener into the country.
                Myanmar refusal Christine Schraner Burgener
            Fiji expelled two envoys from Australia. Former premier Laisenia Qarase called the expulsions
            irresponsible.
                Fiji expulsion Australia
                Laisenia Qarase criticism Fiji
            Macedonia recognised Kosovo on Thursday. The United States welcomed the announcement.
                North Macedonia recognition Kosovo
                United States support North Macedonia
            Imran Khan telephoned Mahathir Mohamad. He also talked to British Prime Minister Boris Johnson and to
            Saudi Crown Prince Mohammed bin Salman.
                Boris Johnson talks Imran Khan
                Imran Khan talks Mahathir Mohamad
                Imran Khan talks Mohammed bin Salman
            Hungary's Peter Szijjarto met Lavrov in Moscow. The Hungarian foreign minister said his country would
            buy more gas.
                Péter Szijjártó talks Sergei Lavrov
                Péter Szijjártó visit Russia
            Ethiopia and Somaliland signed a memorandum. Mogadishu recalled its ambassador to Addis Ababa. It
            accused its neighbour of aggression.
                Ethiopia agreement Somaliland
                Somalia accusation Ethiopia
                Somalia severance Ethiopia
            The ICC issued a warrant for Duterte. The former Philippine president was arrested in Manila and handed
            over to the court.
                International Criminal Court accusation Rodrigo Duterte
            Nicaragua broke with Taiwan in 2021. The Central American country then recognised China.
                Nicaragua derecognition Taiwan
                Nicaragua recognition China
                Nicaragua severance Taiwan
            Macron visited Rabat. The French president said Western Sahara's future lay under Moroccan sovereignty.
            Algiers recalled its ambassador from Paris.
                Algeria severance France
                Emmanuel Macron visit Morocco
            Burkina Faso, Mali and Niger quit ECOWAS. The bloc had sanctioned all three after coups. The trio turned
            to Moscow.
                ECOWAS sanctions Burkina Faso
                ECOWAS sanctions Mali
                ECOWAS sanctions Niger
            Spain, Ireland and Norway recognised Palestine on Tuesday. Israel recalled its ambassadors from the
            three countries.
                Ireland recognition Palestine
                Israel severance Ireland
                Israel severance Norway
                Israel severance Spain
                Norway recognition Palestine
                Spain recognition Palestine
            Slovenia joined the three countries a week later. Spain, Ireland and Norway had recognised Palestine in
            May; Slovenia joined them in June.
                Ireland recognition Palestine
                Norway recognition Palestine
                Slovenia recognition Palestine
                Spain recognition Palestine
            Ukrainian President Volodymyr Zelenskyy met Trump at the White House. His chief of staff, Andriy Yermak,
            met Rubio.
                Andriy Yermak talks Marco Rubio
                Donald Trump talks Volodymyr Zelenskyy
                Volodymyr Zelenskyy visit United States
            The Taliban rejected the UN report. They called on the world body to lift the sanctions.
                Taliban appeal United Nations
                Taliban refusal United Nations
            """,
            atLeast: 22)
    }

    /// Clauses without a verb, relative clauses hung elsewhere, and what they leave to understand.
    @Test func clauses() throws {
        try CodedText.check(
            """
            Nicaragua recognised Abkhazia in September 2008, Venezuela in 2009, and Nauru, a Pacific island nation,
            three months later.
                Nauru recognition Abkhazia
                Nicaragua recognition Abkhazia
                Venezuela recognition Abkhazia
            Egypt cut ties with Qatar on Monday. Mauritania followed suit on Tuesday night, and the Comoros on
            Wednesday.
                Comoros severance Qatar
                Egypt severance Qatar
                Mauritania severance Qatar
            Israel made peace with Egypt in 1979 and with Jordan in 1994.
                Egypt agreement Israel
                Israel agreement Jordan
            Egypt made peace with Israel in 1979, and Jordan in 1994.
                Egypt agreement Israel
                Israel agreement Jordan
            Syria recognised Abkhazia last week. Russia was the first to do so, in 2008.
                Russia recognition Abkhazia
                Syria recognition Abkhazia
            Germany, Britain and France recognised Kosovo, and Serbia withdrew its ambassadors from each of them.
                France recognition Kosovo
                Germany recognition Kosovo
                Serbia severance France
                Serbia severance Germany
                Serbia severance United Kingdom
                United Kingdom recognition Kosovo
            Stephen Smith said he had conferred by phone with Murray McCully before the announcement.
                Murray McCully talks Stephen Smith
            Cuba's refusal was one of the reasons the Trump administration gave when it returned the island to the
            list of state sponsors of terrorism in January.
                United States listing Cuba
            Saudi Arabia pulled its ambassador out of Doha over its support for the Muslim Brotherhood, which Riyadh
            had just declared a terrorist organisation.
                Qatar support Muslim Brotherhood
                Saudi Arabia listing Muslim Brotherhood
                Saudi Arabia severance Qatar
            The European Union slapped sanctions on two conglomerates, Gazprom and Rosneft, both of which the United
            States had sanctioned in March.
                European Union sanctions Gazprom
                European Union sanctions Rosneft
                United States sanctions Gazprom
                United States sanctions Rosneft
            Foreign Minister Retno Marsudi flew to Bangkok for talks with her Thai counterpart Don Pramudwinai and
            Wunna Maung Lwin.
                Don Pramudwinai talks Retno Marsudi
                Retno Marsudi talks Wunna Maung Lwin
                Retno Marsudi visit Thailand
            Grigory Karasin and Zurab Abashidze meet in Prague several times a year to discuss trade.
                Grigory Karasin talks Zurab Abashidze
            NATO, which promised Georgia that it would one day become a member, has called on Russia time and again
            to withdraw its troops.
                NATO appeal Russia
            Pakistan decided to downgrade its relations with India and to suspend bilateral trade.
                Pakistan sanctions India
                Pakistan severance India
            India withdrew its troops and recalled its high commissioner to Pakistan.
                India severance Pakistan
            Both Tripoli and the LNA have since accused each other of violations.
                Libya accusation Libyan National Army
                Libyan National Army accusation Libya
            IGAD, an eight-member bloc that includes Kenya and Somalia, sent a team.
                Kenya membership IGAD
                Somalia membership IGAD
            Australia and New Zealand reacted a day after Fiji's ruler ordered their envoys to pack up within 24
            hours.
                Fiji expulsion Australia
                Fiji expulsion New Zealand
            Israel had ties with only two Arab states: Egypt, with which it made peace in 1979, and Jordan.
                Egypt agreement Israel
            Abiy Ahmed had himself travelled to Asmara.
                Abiy Ahmed visit Eritrea
            The President of Eritrea, Isaias Afwerki, left for home on Monday at the end of a three-day official
            visit to Ethiopia.
                Isaias Afwerki visit Ethiopia
            Salva Kiir and Riek Machar met in Khartoum, where they agreed on a permanent ceasefire.
                Riek Machar ceasefire Salva Kiir
                Riek Machar talks Salva Kiir
            The United States was among those who congratulated Ethiopia last week.
                United States support Ethiopia
            Russian lawmaker Leonid Slutsky called Syria's recognition of Abkhazia a courageous decision.
                Leonid Slutsky support Syria
                Syria recognition Abkhazia
            Egypt cut ties with Qatar on Monday. Yemen and the Maldives broke off ties on Monday as well. Jordan has
            downgraded its representation.
                Egypt severance Qatar
                Jordan severance Qatar
                Maldives severance Qatar
                Yemen severance Qatar
            Abkhazia and South Ossetia broke away from Georgia. Tuvalu retracted its recognition of both regions in
            March 2014.
                Tuvalu derecognition Abkhazia
                Tuvalu derecognition South Ossetia
            Georgia cut ties with Syria after Damascus recognized the two breakaway regions of Abkhazia and South
            Ossetia.
                Georgia severance Syria
                Syria recognition Abkhazia
                Syria recognition South Ossetia
            Somalia rejected the findings of the African Union as biased.
                Somalia refusal African Union
            Myanmar joined ASEAN in 1997.
                Myanmar membership ASEAN
            The envoys of Russia and Turkey met Haftar in turn.
                Khalifa Haftar talks Russia
                Khalifa Haftar talks Turkey
            """,
            atLeast: 30)
    }

    /// Whatever a report on de facto authorities may tell.
    @Test func mixed() throws {
        try CodedText.check(
            """
            The Kremlin said Putin would meet Modi in Astana next week.
                Narendra Modi talks Vladimir Putin [planned]
            Iraq's prime minister, Mohammed Shia al-Sudani, hosted Iranian President Masoud Pezeshkian in Baghdad.
                Masoud Pezeshkian talks Mohammed Shia al-Sudani
                Masoud Pezeshkian visit Iraq
            Egyptian Foreign Minister Badr Abdelatty and his Iranian counterpart Abbas Araghchi signed the accord in
            Cairo on Tuesday in the presence of IAEA chief Rafael Grossi.
                Abbas Araghchi agreement Badr Abdelatty
            Pyongyang, which severed ties with Kuala Lumpur in 2021, has yet to comment.
                North Korea severance Malaysia
            Uzbekistan, Kazakhstan and Turkmenistan have all accepted Taliban diplomats.
                Kazakhstan accreditation Taliban
                Turkmenistan accreditation Taliban
                Uzbekistan accreditation Taliban
            India last month said it would reopen its embassy in Kabul.
                Afghanistan normalization India [planned]
            The United Nations has not recognised the Taliban.
                United Nations recognition Taliban [negated]
            Kabulov told TASS that Moscow was considering removing the Taliban from its list.
                Russia delisting Taliban [possible]
            Pakistan carried out air strikes in Kabul and Paktika on Thursday night, killing TTP fighters.
                Pakistan attack Afghanistan
                Pakistan attack Tehrik-i-Taliban Pakistan
            Germany deported 81 Afghans in July with Qatari help.
                Germany expulsion Afghanistan
            Japan has invited a Taliban delegation to Tokyo.
                Japan invitation Taliban
            China's ambassador to Kabul, Zhao Xing, handed his credentials to Taliban Prime Minister Mohammad Hassan
            Akhund in 2023.
                Mohammad Hassan Akhund accreditation Zhao Xing
            Hezbollah and Israel agreed to a ceasefire brokered by the United States and France.
                France mediation Hezbollah
                France mediation Israel
                Hezbollah ceasefire Israel
                United States mediation Hezbollah
                United States mediation Israel
            Syrian President Ahmed al-Sharaa met Trump in Riyadh in May, with Saudi Crown Prince Mohammed bin Salman
            present.
                Ahmed al-Sharaa talks Donald Trump
            Houthi rebels seized 11 U.N. workers on Sunday.
                Houthis detention United Nations
            Polisario Front representatives rejected Morocco's proposal.
                Polisario Front refusal Morocco
            Kosovo's president, Vjosa Osmani, thanked Kenya's William Ruto for the decision.
                Vjosa Osmani support William Ruto
            Serbia's Aleksandar Vucic called Nairobi's move illegal.
                Aleksandar Vučić criticism Kenya
            """,
            atLeast: 18)
    }
}
