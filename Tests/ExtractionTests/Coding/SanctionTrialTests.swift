import Testing

/// Sentences of everyday news on sanctions, their easing, and what states say of one another's deeds.
@Suite struct SanctionTrialTests {
    /// Sanctions, bans, freezes and curbs, in the words that wire reports use for them.
    @Test func measures() throws {
        try CodedText.check(
            """
            Canada imposed sanctions Wednesday on three Sudanese commanders.
                Canada sanctions Sudan | 2025-07-02
            Japan imposed arms and oil embargoes on Syria in 2012.
                Japan sanctions Syria | 2012
            Austria restricted visas for Georgian officials.
                Austria sanctions Georgia
            The Netherlands announced visa restrictions for Ugandan lawmakers.
                Netherlands sanctions Uganda
            Dozens of Danish lawmakers were banned from Russia.
                Russia sanctions Denmark
            Ghana penalised five Togolese companies.
                Ghana sanctions Togo
            Britain blacklisted three commanders in Libya.
                United Kingdom sanctions Libya
            Zimbabwe has been under American sanctions since 2003.
                United States sanctions Zimbabwe
            Sweden revoked the visas of Eritrean officials.
                Sweden sanctions Eritrea
            Norway said it was imposing sanctions on Georgian judges.
                Norway sanctions Georgia
            Australia sanctioned two Burmese banks. Similar measures were announced by Canada.
                Australia sanctions Myanmar
                Canada sanctions Myanmar
            Canada sanctioned Chad. Mexico and Peru had taken similar steps.
                Canada sanctions Chad
                Mexico sanctions Chad
                Peru sanctions Chad
            The EU blacklisted Hezbollah in May. Norway and Iceland had previously taken similar steps.
                European Union listing Hezbollah
                Norway listing Hezbollah
                Iceland listing Hezbollah
            All Polish diplomats in Belarus must leave within three days.
                Belarus expulsion Poland
            Ukraine imposed sanctions on Georgian Prime Minister Irakli Kobakhidze and 18 other officials.
                Ukraine sanctions Irakli Kobakhidze
            """, atLeast: 15)
    }

    /// Measures eased, lifted and ended, and names struck off.
    @Test func relief() throws {
        try CodedText.check(
            """
            Switzerland lifted economic and financial sanctions imposed on Burundi in 2015.
                Switzerland sanctions_relief Burundi
            The European Union eased its travel ban on Robert Mugabe.
                European Union sanctions_relief Robert Mugabe
            Kenya is easing visa restrictions on Sudan.
                Kenya sanctions_relief Sudan
            President William Ruto signed an order ending sanctions on Ethiopia.
                William Ruto sanctions_relief Ethiopia
            The Security Council voted to lift an arms embargo on Somalia.
                United Nations Security Council sanctions_relief Somalia
            Ottawa lifted an arms embargo on Turkey in January.
                Canada sanctions_relief Turkey
            Washington removed two Sudanese companies from its sanctions list.
                United States delisting Sudan
            The UN Security Council's Libya sanctions committee removed Aisha Gaddafi from its blacklist.
                United Nations Security Council delisting Aisha Gaddafi
            """, atLeast: 8)
    }

    /// Tests, coups and laws, which are judged in a later sentence by a bare noun.
    @Test func feats() throws {
        try CodedText.check(
            """
            The African Union condemned the coup in Gabon. Nigeria called the coup a betrayal.
                African Union criticism Gabon
                Nigeria criticism Gabon
            North Korea fired a missile on Monday. Norway condemned the launch, and Chile called it a provocation.
                Norway criticism North Korea
                Chile criticism North Korea
            India tested a missile on Sunday. Nepal said the test posed a grave threat to the region.
                Nepal criticism India
            Malawi's parliament passed a law. It was condemned by Zambia.
                Zambia criticism Malawi
            Georgia adopted a law on foreign agents. The law was condemned by Estonia and Latvia.
                Estonia criticism Georgia
                Latvia criticism Georgia
            Myanmar's junta staged a coup. Indonesia denounced the coup.
                Indonesia criticism Myanmar
            Serbian President Aleksandar Vucic slammed Kosovo's decision. Croatia welcomed the decision.
                Aleksandar Vučić criticism Kosovo
                Croatia support Kosovo
            Iran was condemned by Oman for conducting a test. Kuwait criticised the test as well.
                Oman criticism Iran
                Kuwait criticism Iran
            Somalia said Ethiopia's actions were in clear violation of its sovereignty.
                Somalia criticism Ethiopia
            Chad condemned the Rwandan offensive.
                Chad criticism Rwanda
            """, atLeast: 10)
    }

    /// Accusations, criticism, threats and demands, at the Security Council and elsewhere.
    @Test func statements() throws {
        try CodedText.check(
            """
            Chile urged an end to Russia's attacks on civilians.
                Chile appeal Russia
            Chile called for a halt to Israel's strikes.
                Chile appeal Israel
            Kenya echoed calls for Rwanda to withdraw its troops.
                Kenya appeal Rwanda
            Washington had pressed Caracas for elections.
                United States appeal Venezuela
            Kuwait said Iran was stealing gas from its field.
                Kuwait accusation Iran
            Sudan's envoy presented documents proving Chad's involvement in arming the Rapid Support Forces.
                Chad aid Rapid Support Forces
            Mali said Algeria's envoy had made false accusations.
                Mali criticism Algeria
            Pakistan's ambassador told the Security Council that India had violated the treaty.
                Pakistan accusation India
            Venezuela's envoy told the Security Council that Guyana was plotting a coup.
                Venezuela accusation Guyana
            The Syrian envoy told the council that Israel must end its occupation of the Golan Heights.
                Syria appeal Israel
            The United States on Tuesday imposed sanctions on two Ugandan ministers, accusing them of rigging the vote.
                United States sanctions Uganda
                United States accusation Uganda
            North Korea warned of a tougher response to South Korea's drills.
                North Korea threat South Korea
            Canada sanctioned Iran. Tehran threatened unspecified countermeasures.
                Canada sanctions Iran
                Iran threat Canada
            Spain joined a chorus of criticism of Israel.
                Spain criticism Israel
            Finland closed the border in a show of support for Estonia.
                Finland support Estonia
            Oman condemned the US-British strikes on Yemen.
                Oman criticism United States
                Oman criticism United Kingdom
                United States attack Yemen
                United Kingdom attack Yemen
            The foreign ministers of Kenya, Uganda and Ghana urged Togo to act. The ministers condemned Sudan.
                Kenya appeal Togo
                Uganda appeal Togo
                Ghana appeal Togo
                Kenya criticism Sudan
                Uganda criticism Sudan
                Ghana criticism Sudan
            Russia and Belarus criticised Poland. China and Iran condemned the regime.
                Russia criticism Poland
                Belarus criticism Poland
                China criticism Poland
                Iran criticism Poland
            Turkey remains Azerbaijan's biggest arms supplier.
                Turkey aid Azerbaijan
            """, atLeast: 19)
    }

    /// Officers of those who are punished, not of those who punish them.
    @Test func officers() throws {
        try CodedText.check(
            """
            Britain and Canada imposed sanctions on Myanmar's generals. They target Defence Minister Mya Tun.
                United Kingdom sanctions Myanmar
                Canada sanctions Myanmar
                Mya Tun office Myanmar
            Norway sanctioned Chad. Other officials sanctioned included Interior Minister Ahmed Saleh.
                Norway sanctions Chad
                Norway sanctions Ahmed Saleh
                Ahmed Saleh office Chad
            China announced sanctions against US officials. Among those targeted were senators Adam Hale and Peter Voss.
                China sanctions United States
                China sanctions Adam Hale
                China sanctions Peter Voss
                Adam Hale office United States
                Peter Voss office United States
            Chad's mediator in Mali, former Ghanaian President John Mahama, visited the country.
                John Mahama visit Mali
                John Mahama office Chad
                John Mahama office Ghana
            US Under Secretary for Terrorism and Financial Intelligence Laura Bell met Nikos Christodoulides.
                Laura Bell talks Nikos Christodoulides
                Laura Bell office United States
            """, atLeast: 5)
    }
}
