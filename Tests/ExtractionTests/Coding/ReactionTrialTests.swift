import Testing

/// Sentences of everyday news on how states react to one another, and on what they do to each other's people.
@Suite struct ReactionTrialTests {
    /// Protests, demands, refusals and threats in one sentence.
    @Test func statements() throws {
        try CodedText.check(
            """
            Bolivia does not accept Chile's protest, its foreign minister said on Friday.
                Bolivia refusal Chile
            Chile will not accept the demands of Bolivia, President Gabriel Boric said.
                Gabriel Boric refusal Bolivia
            Norway called for respect for Moldova's sovereignty and territorial integrity.
                Norway support Moldova
            Brazil reaffirmed its respect for Panama's sovereignty over the canal.
                Brazil support Panama
            "The Chadian raid was deplorable," Sudanese foreign ministry spokesman Haidar Badawi said.
                Haidar Badawi criticism Chad
            "Chad's behaviour is unacceptable," said the Sudanese ambassador.
                Sudan criticism Chad
            Sudan's Defence Ministry accused Chad of "hostile acts" near the town of Geneina.
                Sudan accusation Chad
            Thailand's Defence Ministry said Cambodian soldiers had opened fire on a Thai patrol.
                Thailand accusation Cambodia
                Cambodia attack Thailand [alleged]
            Honduras lashed out at Washington over the tariffs, calling them an act of aggression.
                Honduras criticism United States
            "Washington has to lift the blockade," Cuban Foreign Minister Bruno Rodriguez said.
                Bruno Rodríguez appeal United States
            "It is time for Israel to stop," Spanish Prime Minister Pedro Sanchez said.
                Pedro Sánchez appeal Israel
            "We condemn in the strongest terms the attack by Ethiopia," the Eritrean ministry said.
                Eritrea criticism Ethiopia
            France said it would respond if Algeria did not reverse the decision.
                France threat Algeria
            France vowed to respond to Algeria's decision.
                France threat Algeria
            Pyongyang denounced the drills as a rehearsal for war and said Seoul and Washington would pay dearly.
                North Korea threat South Korea
                North Korea threat United States
            Beijing hit back at Tokyo, saying Japan should reflect on its history.
                China criticism Japan
                China appeal Japan
            Zambian President Hakainde Hichilema complained that Zimbabwe had been isolating Zambia.
                Hakainde Hichilema criticism Zimbabwe
            Nigeria's foreign ministry said Niger's claims were false and an attempt to divert attention.
                Nigeria refusal Niger
            Ethiopia brushed aside Egypt's complaints about the dam.
                Ethiopia refusal Egypt
            Croatia's defence minister dismissed Vucic's remarks as nonsense.
                Croatia refusal Aleksandar Vučić
            Pakistan vowed a befitting reply to any Indian aggression.
                Pakistan threat India
            "Iran is playing with fire," Bahraini Interior Minister Rashid bin Abdullah Al Khalifa said.
                Rashid bin Abdullah Al Khalifa criticism Iran
            "We will not bow to pressure from Washington," Honduran President Xiomara Castro said.
                Xiomara Castro refusal United States
            "We stand with the people of Lebanon," Cypriot President Nikos Christodoulides said.
                Nikos Christodoulides support Lebanon
            The Ethiopian government said Eritrea had to withdraw its troops at once.
                Ethiopia appeal Eritrea
            Guatemala lamented that Mexico had not consulted it.
                Guatemala criticism Mexico
            The Czech foreign ministry said China was responsible for a cyberattack on its network.
                Czech Republic accusation China
            Honduras lashed out at Washington over the tariffs.
                Honduras criticism United States
            "Chad's decision is unacceptable," said the Sudanese ambassador.
                Sudan criticism Chad
            "Chad's decision is deplorable," said Sudanese ambassador Omar Seddig.
                Omar Seddig criticism Chad
            Saudi Arabia drew a sharp rebuke from Ottawa.
                Canada criticism Saudi Arabia
            Vietnam was concerned about China's decision.
                Vietnam criticism China
            Vietnam said it was deeply concerned over China's actions.
                Vietnam criticism China
            Uganda's foreign minister said that Kenya's actions amounted to an act of war.
                Uganda criticism Kenya
            Amid rising tensions, Peru's foreign ministry summoned the Chilean ambassador.
                Peru criticism Chile
            The announcement came as Phnom Penh denied the allegation and accused the Thai military of violating
            its territory.
                Cambodia accusation Thailand
            The announcement came as Georgia's prime minister accused the EU of blackmail.
                Georgia accusation European Union
            "We condemn the raid by Eritrea," the Ethiopian foreign ministry said.
                Ethiopia criticism Eritrea
            Chile said that Peru's actions amounted to interference.
                Chile criticism Peru
            """, atLeast: 38)
    }

    /// Reactions whose target only the sentence before names.
    @Test func reactionsToDeedsToldBefore() throws {
        try CodedText.check(
            """
            Togo expelled two Ghanaian diplomats. "This decision is incomprehensible and unfriendly," Ghana said.
                Togo expulsion Ghana
                Ghana criticism Togo
            Chad shelled a Libyan border post on Sunday. Tripoli condemned what it called a cowardly attack.
                Chad attack Libya
                Libya criticism Chad
            Chad shelled a Libyan border post on Sunday. Libya demanded an explanation.
                Chad attack Libya
                Libya appeal Chad
            Chad shelled a Libyan border post on Sunday. Libya said it reserved the right to respond.
                Chad attack Libya
                Libya threat Chad
            Fiji accused Tonga of poaching. Tonga said the allegations were baseless.
                Fiji accusation Tonga
                Tonga refusal Fiji
            Peru asked Chile to extradite the former minister. Santiago refused.
                Peru appeal Chile
                Chile refusal Peru
            Kenya released twelve Somali fishermen. Mogadishu thanked Nairobi for the gesture.
                Kenya release Somalia
                Somalia support Kenya
            Kenya released twelve Somali fishermen. Mogadishu welcomed the move as a sign of goodwill.
                Kenya release Somalia
                Somalia support Kenya
            Cambodia and Laos signed a border treaty on Friday. Vietnam welcomed the treaty.
                Cambodia agreement Laos
                Vietnam support Cambodia
                Vietnam support Laos
            Kenya criticised Uganda. Uganda rebuffed the complaint.
                Kenya criticism Uganda
                Uganda refusal Kenya
            Kenya protested to Uganda. Uganda rejected the protest.
                Kenya criticism Uganda
                Uganda refusal Kenya
            Kenya closed the border with Uganda. Uganda condemned the closure.
                Kenya sanctions Uganda
                Uganda criticism Kenya
            Kenya sent troops to the border with Uganda. Kampala condemned the deployment.
                Kenya mobilization Uganda
                Uganda criticism Kenya
            Kenya freed ten Ugandan soldiers. The African Union welcomed the release.
                Kenya release Uganda
                African Union support Kenya
            """, atLeast: 13)
    }

    /// Attacks, arrests, aid and meetings, in the words that wire reports use for them.
    @Test func deeds() throws {
        try CodedText.check(
            """
            Cambodian Prime Minister Hun Manet called his Malaysian counterpart on Thursday night.
                Malaysia talks Hun Manet
            Two French nationals held in Iran for three years were freed on Tuesday.
                Iran detention France
                Iran release France
            Myanmar's air force bombed a village near the Thai border.
                -
            The Arakan Army seized a border post from Myanmar's military.
                Arakan Army takeover Myanmar
            Colombian rebels of the ELN kidnapped two Venezuelan soldiers.
                ELN detention Venezuela
            A Belarusian court sentenced a Lithuanian citizen to nine years in prison for spying.
                Belarus detention Lithuania
            Niger ordered the United Nations coordinator to leave within 72 hours.
                Niger expulsion United Nations
            Japan pledged $20 million in aid for flood victims in Pakistan.
                Japan aid Pakistan [planned]
            Japan handed Fiji two patrol boats on Wednesday.
                Japan aid Fiji
            South Korea will give Mongolia 100 buses.
                South Korea aid Mongolia [planned]
            The EU approved 500 million euros in budget support for Moldova.
                European Union aid Moldova
            Bulgaria and Romania will jointly build a bridge over the Danube.
                Bulgaria cooperation Romania [planned]
            Tunisia's president received the Algerian foreign minister at Carthage palace.
                Algeria talks Tunisia
                Algeria visit Tunisia
            Pakistan hit militant camps inside Afghanistan.
                Pakistan attack Afghanistan
            Amid rising tensions along the border, the Sri Lankan navy arrested 23 Indian fishermen.
                Sri Lanka detention India
            Gustavo Petro met the French and Kenyan presidents and the US envoy.
                France talks Gustavo Petro
                Kenya talks Gustavo Petro
                United States talks Gustavo Petro
            Alassane Ouattara met Nana Akufo-Addo instead of attending the Mercosur summit.
                Alassane Ouattara talks Nana Akufo-Addo
                Alassane Ouattara participation Mercosur [negated]
            A Chadian soldier was apprehended in the north of Libya in March.
                Libya detention Chad
            """, atLeast: 17)
    }
}
