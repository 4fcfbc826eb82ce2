import Testing

/// Voices, kinds of clause, coordination and headlines, and relations by their usual words.
@Suite struct ClauseTests {
    @Test func voice() throws {
        try CodedText.check(
            """
            The Taliban were recognised by Russia.
                Russia recognition Taliban
            Hamas was banned by Germany.
                Germany listing Hamas
            Hamas was banned in Germany.
                Germany listing Hamas
            Hezbollah has been designated a terrorist organisation by Germany.
                Germany listing Hezbollah
            Two Russian diplomats were expelled by Moldova.
                Moldova expulsion Russia
            Belarus was hit with sanctions by Canada.
                Canada sanctions Belarus
            Narendra Modi was received by Vladimir Putin.
                Narendra Modi talks Vladimir Putin
            The Taliban was removed from Russia's list of terrorist organisations.
                Russia delisting Taliban
            The Taliban has been recognised.
                -
            Bulgaria's expulsion of two Russian diplomats angered Belarus.
                Bulgaria expulsion Russia
            Talks between Eritrea and Ethiopia began in Cairo.
                Eritrea talks Ethiopia
            Sudan's removal from the US terrorism list pleased Egypt.
                United States delisting Sudan
            Recognition of Kosovo by Israel came in 2021.
                Israel recognition Kosovo | 2021
            """, atLeast: 13)
    }

    @Test func subordinate() throws {
        try CodedText.check(
            """
            Russia, which recognised the Taliban, praised India.
                Russia recognition Taliban
                Russia support India
            Speaking in Tirana, Emmanuel Macron praised Albania.
                Emmanuel Macron support Albania
            Pakistani jets bombed Afghanistan, killing ten people.
                Pakistan attack Afghanistan
            Turkey closed its border, cutting ties with Armenia.
                Turkey severance Armenia
            Hamas, banned by Germany in 2023, attacked Israel.
                Germany listing Hamas | 2023
                Hamas attack Israel
            Turkey began to withdraw its troops from Syria.
                Turkey withdrawal Syria
            Canada went on to recognise Palestine.
                Canada recognition Palestine
            Russia became the first country to recognise the Taliban.
                Russia recognition Taliban
            Turkey managed to restore diplomatic relations with Syria.
                Turkey normalization Syria
            Narendra Modi travelled to Moscow to meet Vladimir Putin.
                Narendra Modi visit Russia
                Narendra Modi talks Vladimir Putin
            """, atLeast: 10)
    }

    @Test func coordination() throws {
        try CodedText.check(
            """
            Spain, Ireland and Norway recognised Palestine.
                Spain recognition Palestine
                Ireland recognition Palestine
                Norway recognition Palestine
            Russia and China urged the Taliban to form an inclusive government.
                Russia appeal Taliban
                China appeal Taliban
            Sergei Lavrov met Hakan Fidan and Abbas Araghchi.
                Sergei Lavrov talks Hakan Fidan
                Sergei Lavrov talks Abbas Araghchi
            Chad and Sudan signed an agreement.
                Chad agreement Sudan
            Chile recalled its ambassador from Israel and praised Spain.
                Chile severance Israel
                Chile support Spain
            Narendra Modi met Vladimir Putin, visited Kyrgyzstan and thanked Xi Jinping.
                Narendra Modi talks Vladimir Putin
                Narendra Modi visit Kyrgyzstan
                Narendra Modi support Xi Jinping
            Japan imposed sanctions on Russia and Belarus.
                Japan sanctions Russia
                Japan sanctions Belarus
            Spain as well as Ireland recognised Palestine.
                Spain recognition Palestine
                Ireland recognition Palestine
            Canada recognised Palestine but condemned Hamas.
                Canada recognition Palestine
                Canada criticism Hamas
            Iran, Iraq and Syria signed a security pact.
                Iran agreement Iraq
                Iran agreement Syria
                Iraq agreement Syria
            """, atLeast: 10)
    }

    @Test func headlines() throws {
        try CodedText.check(
            """
            Israel strikes Iran
                Israel attack Iran
            Bolivia cuts ties with Israel
                Bolivia severance Israel
            Russia removes Taliban from terrorist list
                Russia delisting Taliban
            """, atLeast: 3)
    }

    @Test func relations() throws {
        try CodedText.check(
            """
            Myanmar detained two Japanese journalists.
                Myanmar detention Japan
            Finland joined NATO in 2023.
                Finland membership NATO | 2023
            Egypt mediated between Israel and Hamas.
                Egypt mediation Israel
                Egypt mediation Hamas
            India sent wheat to Afghanistan.
                India aid Afghanistan
            Syria and Israel agreed a ceasefire.
                Syria ceasefire Israel
            China threatened Lithuania.
                China threat Lithuania
            Venezuela freed ten Americans.
                Venezuela release United States
            Honduras switched diplomatic recognition from Taiwan to China.
                Honduras derecognition Taiwan
                Honduras recognition China
            Armenia rejected Azerbaijan's proposal.
                Armenia refusal Azerbaijan
            France withdrew its troops from Mali.
                France withdrawal Mali
            India invited Amir Khan Muttaqi.
                India invitation Amir Khan Muttaqi
            Peru took part in the Shangri-La Dialogue.
                Peru participation Shangri-La Dialogue
            The United States deployed troops to Poland.
                United States mobilization Poland
            """, atLeast: 13)
    }
}
