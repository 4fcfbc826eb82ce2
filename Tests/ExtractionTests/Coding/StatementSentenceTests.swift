import Testing

/// What is said for, against, of and to others, and who stands between them.
@Suite struct StatementSentenceTests {
    @Test func support() throws {
        try CodedText.check(
            """
            French President Emmanuel Macron, speaking in Cairo on Monday, praised Egypt for its role in the talks.
                Emmanuel Macron support Egypt
            "We thank Turkey for its efforts," Lavrov told reporters.
                Sergei Lavrov support Turkey
            Sri Lanka expressed its gratitude to India for the loan.
                Sri Lanka support India
            Lebanon's president, Joseph Aoun, thanked Saudi Arabia, Qatar and France for their support.
                Joseph Aoun support Saudi Arabia
                Joseph Aoun support Qatar
                Joseph Aoun support France
            Putin backed Maduro in a phone call on Thursday.
                Vladimir Putin support Nicolás Maduro
            Russia reaffirmed its support for Cuba.
                Russia support Cuba
            China reiterated its firm support for Pakistan's sovereignty.
                China support Pakistan
            Australia stands with Ukraine, Prime Minister Anthony Albanese said.
                Anthony Albanese support Ukraine
            Ankara stands firmly behind Azerbaijan.
                Turkey support Azerbaijan
            Iran has long backed Hezbollah and Hamas.
                Iran support Hezbollah
                Iran support Hamas
            The M23, which is backed by Rwanda, captured Goma in January.
                Rwanda support M23
                M23 takeover Democratic Republic of the Congo
            Sheikh Hasina, long supported by India, fled.
                India support Sheikh Hasina
            Bolivia cut diplomatic ties with Israel in 2023. Hamas welcomed the move.
                Bolivia severance Israel
                Hamas support Bolivia
            Iran, which backs the Houthis, denied the charge.
                Iran support Houthis
            South Korea's president, Lee Jae-myung, praised Trump for his efforts on North Korea.
                Lee Jae-myung support Donald Trump
            Vietnam and Laos voiced support for China's initiative.
                Vietnam support China
                Laos support China
            Nicaragua's Daniel Ortega defended Maduro and accused Washington of piracy.
                Daniel Ortega support Nicolás Maduro
                Daniel Ortega accusation United States
            Lavrov, who arrived in Pyongyang on Friday, thanked North Korea for its support in the war.
                Sergei Lavrov visit North Korea
                Sergei Lavrov support North Korea
            Kim Jong Un promised Russia his unconditional support.
                Kim Jong Un support Russia
            Japan's prime minister said Tokyo would support the Philippines. Beijing denounced the remarks.
                Japan support Philippines [planned]
                China criticism Japan
            Zelensky said he was grateful to Norway for the funds.
                Volodymyr Zelenskyy support Norway
            Hamas said it welcomed the efforts of Egypt and Qatar.
                Hamas support Egypt
                Hamas support Qatar
            The Houthis, backed by Iran, have threatened Saudi Arabia with new attacks.
                Iran support Houthis
                Houthis threat Saudi Arabia
            Speaking alongside Modi, Putin thanked India for its efforts on Ukraine.
                Vladimir Putin support India
            In Brasilia, President Luiz Inacio Lula da Silva said he supported Maduro.
                Luiz Inácio Lula da Silva support Nicolás Maduro
            Praised by Trump, Argentina's President Javier Milei flew home.
                Donald Trump support Javier Milei
            The Democratic Republic of Congo says Rwanda supports the M23 rebels.
                Rwanda support M23
            China issued a statement in support of Pakistan.
                China support Pakistan
            Aleksandar Vucic voiced support for Republika Srpska.
                Aleksandar Vučić support Republika Srpska
            France threw its weight behind Morocco's plan for Western Sahara.
                France support Morocco
            Venezuela has the backing of Russia and China.
                Russia support Venezuela
                China support Venezuela
            The Kremlin stands by Serbia.
                Russia support Serbia
            Xi Jinping assured Lukashenko of China's support.
                Xi Jinping support Alexander Lukashenko
            Lavrov said Russia supported Serbia.
                Russia support Serbia
            Lavrov said Moscow supports Tehran's right to enrich uranium.
                Russia support Iran
            The Gulf Cooperation Council stood with Kuwait.
                Gulf Cooperation Council support Kuwait
            Bahrain sided with Saudi Arabia.
                Bahrain support Saudi Arabia
            Pakistan enjoys China's support.
                China support Pakistan
            The Czech Republic is one of Israel's staunchest supporters.
                Czech Republic support Israel
            Washington, a staunch supporter of Israel, vetoed the resolution.
                United States support Israel
            Trump praised Viktor Orban as a great leader.
                Donald Trump support Viktor Orbán
            Trump complimented Al-Sharaa.
                Donald Trump support Ahmed al-Sharaa
            Tokayev spoke highly of Xi Jinping.
                Kassym-Jomart Tokayev support Xi Jinping
            Pakistan paid tribute to Saudi Arabia.
                Pakistan support Saudi Arabia
            """, atLeast: 44)
    }

    @Test func criticism() throws {
        try CodedText.check(
            """
            The United Arab Emirates on Sunday strongly condemned an Iranian missile strike on Qatar.
                United Arab Emirates criticism Iran
                Iran attack Qatar
            Japan lodged a protest with China over the drilling.
                Japan criticism China
            Beijing made solemn representations to Tokyo.
                China criticism Japan
            India conveyed its strong protest to Pakistan.
                India criticism Pakistan
            The Dutch government summoned the Israeli ambassador to express its anger.
                Netherlands criticism Israel
            Algeria summoned the French ambassador after the vote.
                Algeria criticism France
            Iran summoned the ambassadors of Britain, France and Germany.
                Iran criticism United Kingdom
                Iran criticism France
                Iran criticism Germany
            Switzerland was criticised by Russia for joining the sanctions.
                Russia criticism Switzerland
            Rwanda faced criticism from the United Nations over its role in Congo.
                United Nations criticism Rwanda
            Erdogan described Netanyahu as the butcher of Gaza.
                Recep Tayyip Erdogan criticism Benjamin Netanyahu
            Petro called Trump an accomplice to genocide.
                Gustavo Petro criticism Donald Trump
            Lula compared Israel's campaign to the Holocaust.
                Luiz Inácio Lula da Silva criticism Israel
            Hamas condemned the decision by Paraguay to move its embassy to Jerusalem.
                Hamas criticism Paraguay
            Pakistan bombed Kabul on Thursday. India condemned the strikes.
                Pakistan attack Afghanistan
                India criticism Pakistan
            Mali expelled the French ambassador. Paris condemned the expulsion.
                Mali expulsion France
                France criticism Mali
            The United States imposed sanctions on Francesca Albanese. The European Union regretted the decision.
                United States sanctions Francesca Albanese
                European Union criticism United States
            Tunisia withdrew its ambassador from Egypt. Cairo called the decision regrettable.
                Tunisia severance Egypt
                Egypt criticism Tunisia
            The European Union, long critical of Belgrade, softened its tone.
                European Union criticism Serbia
            Rwandan President Paul Kagame lashed out at Congo's leader, Felix Tshisekedi.
                Paul Kagame criticism Félix Tshisekedi
            The Arab League and the OIC condemned Israel's recognition of Somaliland.
                Arab League criticism Israel
                Organisation of Islamic Cooperation criticism Israel
                Israel recognition Somaliland
            Mali's junta expelled the Swedish ambassador on Friday. Sweden called the expulsion regrettable.
                Mali expulsion Sweden
                Sweden criticism Mali
            Israel launched air strikes on Qatar's capital on September 9. Qatar condemned the attack as cowardly,
            and Saudi Arabia expressed full solidarity with Doha.
                Israel attack Qatar
                Qatar criticism Israel
                Saudi Arabia support Qatar
            The leaders of Egypt, Jordan and Iraq met in Amman, where they condemned Israel.
                Egypt visit Jordan
                Iraq visit Jordan
                Egypt talks Jordan
                Egypt talks Iraq
                Iraq talks Jordan
                Egypt criticism Israel
                Jordan criticism Israel
                Iraq criticism Israel
            India's foreign ministry slammed Pakistan over its statement.
                India criticism Pakistan
            China reacted by summoning the US ambassador.
                China criticism United States
            Sanchez, an outspoken critic of Israel, called Netanyahu's policy genocidal.
                Pedro Sánchez criticism Israel
            Colombia condemned what it called US aggression in the Caribbean.
                Colombia criticism United States
            Cuban President Miguel Diaz-Canel denounced Washington for imposing sanctions on its president.
                Miguel Díaz-Canel criticism United States
            Saudi Arabia's condemnation of Israel came hours after the attack.
                Saudi Arabia criticism Israel
            There was swift condemnation from Egypt of the Israeli plan.
                Egypt criticism Israel
            Israel's plan was condemned by Egypt, Jordan and Turkey.
                Egypt criticism Israel
                Jordan criticism Israel
                Turkey criticism Israel
            Criticised by Germany for its stance, Hungary walked out.
                Germany criticism Hungary
            China slams US arms sale to Taiwan
                China criticism United States
            The statement by Saudi Arabia condemned Iran.
                Saudi Arabia criticism Iran
            UN chief condemns Israel over Gaza hospital strike
                United Nations criticism Israel
            Colombian President Gustavo Petro called Nicolas Maduro a dictator.
                Gustavo Petro criticism Nicolás Maduro
            Volodymyr Zelensky called Viktor Orban weak.
                Volodymyr Zelenskyy criticism Viktor Orbán
            Turkish President Recep Tayyip Erdogan called Israel a terrorist state.
                Recep Tayyip Erdogan criticism Israel
            Germany voiced concern over China's export controls.
                Germany criticism China
            The European Union expressed deep concern about Israel's plans in the West Bank.
                European Union criticism Israel
            Japan expressed concern at North Korea's missile launches.
                Japan criticism North Korea
            Spanish Prime Minister Pedro Sanchez criticized Israel for its conduct of the war.
                Pedro Sánchez criticism Israel
            Netanyahu hit back at France.
                Benjamin Netanyahu criticism France
            Dmitry Medvedev took aim at Germany in a post on Telegram.
                Dmitry Medvedev criticism Germany
            Viktor Orban railed against the European Union in a speech.
                Viktor Orbán criticism European Union
            South Africa was critical of Israel.
                South Africa criticism Israel
            Malaysia's prime minister, Anwar Ibrahim, has been a vocal critic of Israel.
                Anwar Ibrahim criticism Israel
            Serbia reacted angrily to Kosovo's move.
                Serbia criticism Kosovo
            The Chinese embassy in Canberra hit out at Australia.
                China criticism Australia
            JD Vance scolded Zelensky in the Oval Office.
                JD Vance criticism Volodymyr Zelenskyy
            Slovak Prime Minister Robert Fico, a critic of Ukraine, visited Moscow.
                Robert Fico criticism Ukraine
                Robert Fico visit Russia
            """, atLeast: 50)
    }

    @Test func accusations() throws {
        try CodedText.check(
            """
            President Maduro accused the United States of fabricating a pretext for war.
                Nicolás Maduro accusation United States
            India and Pakistan accused each other of violating the ceasefire.
                India accusation Pakistan
                Pakistan accusation India
            Kyiv and Moscow traded accusations over the attack on the plant.
                Ukraine accusation Russia
                Russia accusation Ukraine
            Pakistan accuses the Afghan Taliban of harbouring the TTP.
                Pakistan accusation Taliban
            The Houthis were blamed for the attack by Saudi Arabia.
                Saudi Arabia accusation Houthis
            Britain held Russia responsible for the poisoning.
                United Kingdom accusation Russia
            US officials blamed an Iran-backed militia, Kataib Hezbollah, for the drone strike.
                United States accusation Kataib Hezbollah
                Iran support Kataib Hezbollah
            The International Criminal Court issued arrest warrants for Benjamin Netanyahu and Yoav Gallant.
                International Criminal Court accusation Benjamin Netanyahu
                International Criminal Court accusation Yoav Gallant
            The US Justice Department charged Nicolas Maduro with drug trafficking.
                United States accusation Nicolás Maduro
            Turkish Foreign Minister Hakan Fidan held Israel responsible for the escalation.
                Hakan Fidan accusation Israel
            At the United Nations General Assembly, Erdogan accused Israel of genocide.
                Recep Tayyip Erdogan participation United Nations
                Recep Tayyip Erdogan accusation Israel
            The Taliban's spokesman, Zabihullah Mujahid, said Pakistan had violated Afghan territory.
                Zabihullah Mujahid accusation Pakistan
            Kabul accused Islamabad of violating its airspace and vowed to respond.
                Afghanistan threat Pakistan
                Afghanistan accusation Pakistan
            In a letter to the Security Council, Iran accused the United States and Israel of aggression.
                Iran accusation United States
                Iran accusation Israel
            Georgia was accused by Ukraine of helping Russia.
                Ukraine accusation Georgia
            Kosovo's prime minister, Albin Kurti, accused Serbia's president, Aleksandar Vucic, of stoking violence.
                Albin Kurti accusation Aleksandar Vučić
            Tshisekedi blamed Kagame for the war.
                Félix Tshisekedi accusation Paul Kagame
            Tshisekedi accused Kagame of supporting the M23.
                Félix Tshisekedi accusation Paul Kagame
                Paul Kagame support M23 [alleged]
            Sudan's foreign ministry on Monday accused the United Arab Emirates of arming the Rapid Support Forces.
            The UAE rejected the allegations as baseless.
                Sudan accusation United Arab Emirates
                United Arab Emirates aid Rapid Support Forces [alleged]
                United Arab Emirates refusal Sudan
            Addis Ababa accused Eritrea of preparing for war. Asmara dismissed the accusation.
                Ethiopia accusation Eritrea
                Eritrea refusal Ethiopia
            Netanyahu accused Macron of fuelling antisemitism, prompting an angry response from Paris.
                Benjamin Netanyahu accusation Emmanuel Macron
            Beijing reacted with fury, accusing Washington of interference.
                China accusation United States
            Ukraine accuses Belarus of helping Russia.
                Ukraine accusation Belarus
            Seoul accused North Korea of launching balloons.
                South Korea accusation North Korea
            Israel accused Iran of attacking a tanker off Oman.
                Israel accusation Iran
            Israel accuses Iran of arming Hezbollah and Hamas.
                Israel accusation Iran
                Iran aid Hezbollah [alleged]
                Iran aid Hamas [alleged]
            Azerbaijan accused Armenia of shelling its positions.
                Azerbaijan accusation Armenia
                Armenia attack Azerbaijan [alleged]
            Armenia accused Azerbaijan of invading its territory.
                Armenia accusation Azerbaijan
            Damascus accused Israel of striking an army base near Homs.
                Israel attack Syria [alleged]
                Syria accusation Israel
            Venezuela accused Guyana of granting oil licences.
                Venezuela accusation Guyana
            The US accused Hamas of violating the ceasefire.
                United States accusation Hamas
            Niamey accused Paris of financing jihadist groups in the Lake Chad basin.
                Niger accusation France
            Moldova's president, Maia Sandu, accused Moscow of interfering in the election.
                Maia Sandu accusation Russia
            Islamabad says Kabul shelters the Pakistani Taliban, a charge Kabul denies.
                Pakistan accusation Afghanistan
            Kosovo said on Monday that Serbia was behind the explosion, an allegation that Belgrade called absurd.
                Kosovo accusation Serbia
            Accusing Rwanda of aggression, Congo cut diplomatic ties.
                Democratic Republic of the Congo accusation Rwanda
                Democratic Republic of the Congo severance Rwanda
            Burundi, accusing Rwanda of backing rebels, closed the border.
                Burundi accusation Rwanda
            Accused by Kyiv of war crimes, Putin stayed away.
                Ukraine accusation Vladimir Putin
            US accusations against China were rejected by Beijing.
                United States accusation China
                China refusal United States
            Kenya blamed Al Shabaab for the attack on the hotel.
                Kenya accusation al-Shabaab
            Kinshasa accuses Kigali of backing the M23 rebels, which Rwanda denies.
                Democratic Republic of the Congo accusation Rwanda
                Rwanda support M23 [alleged]
            Rwanda has been accused by the Democratic Republic of Congo of arming M23.
                Democratic Republic of the Congo accusation Rwanda
                Rwanda aid M23 [alleged]
            Lula da Silva said Israel was committing genocide in Gaza.
                Luiz Inácio Lula da Silva accusation Israel
            Human Rights Watch said the Taliban had committed crimes against women.
                Human Rights Watch accusation Taliban
            Tehran accuses Washington of waging economic war.
                Iran accusation United States
            US officials have accused China of supplying Russia with chips.
                United States accusation China
            South Africa brought a genocide case against Israel.
                South Africa accusation Israel
            """, atLeast: 45)
    }

    @Test func appeals() throws {
        try CodedText.check(
            """
            Iraq's prime minister, Mohammed Shia al-Sudani, urged Turkey and Iran to respect Iraqi sovereignty.
                Mohammed Shia al-Sudani appeal Turkey
                Mohammed Shia al-Sudani appeal Iran
            Speaking to reporters, Kaja Kallas called for Israel to halt its offensive.
                Kaja Kallas appeal Israel
            Beijing has repeatedly demanded an apology from Canberra.
                China appeal Australia
            Trump has demanded that Denmark cede Greenland.
                Donald Trump appeal Denmark
            Trump demanded that Denmark cede Greenland. Copenhagen rejected the demand.
                Donald Trump appeal Denmark
                Denmark refusal Donald Trump
            Trump demanded that Denmark cede Greenland. Mette Frederiksen dismissed the idea.
                Donald Trump appeal Denmark
            Venezuela demanded that Guyana withdraw the warship.
                Venezuela appeal Guyana
            In an interview with CNN, Zelensky urged Trump to impose sanctions on Russia.
                Volodymyr Zelenskyy appeal Donald Trump
            Zelensky has asked Washington for Tomahawk missiles.
                Volodymyr Zelenskyy appeal United States
            Kyiv is asking Berlin for more air defences.
                Ukraine appeal Germany
            Sudan asked the Security Council to condemn the UAE.
                Sudan appeal United Nations Security Council
            Mahmoud Abbas appealed to Trump to stop the war.
                Mahmoud Abbas appeal Donald Trump
            Iran urged the IAEA to remain impartial.
                Iran appeal International Atomic Energy Agency
            The EU pressed China to rein in Russia.
                European Union appeal China
            NATO Secretary General Mark Rutte called on Hungary to lift its veto.
                Mark Rutte appeal Hungary
            "Pakistan must stop its attacks," said Zabihullah Mujahid, the Taliban's spokesman.
                Zabihullah Mujahid appeal Pakistan
            Amid tensions, China called on both India and Pakistan to avoid escalation.
                China appeal India
                China appeal Pakistan
            Ukraine's foreign minister, Andrii Sybiha, called on the West to tighten sanctions on Moscow.
                Andrii Sybiha appeal the West
            In a statement, Hamas called on Egypt to open the Rafah crossing.
                Hamas appeal Egypt
            In their statement, Russia and China called on the United States to lift sanctions on Iran.
                Russia appeal United States
                China appeal United States
            A spokesman for the Chinese foreign ministry, Guo Jiakun, said Washington should stop interfering.
                Guo Jiakun appeal United States
            China's foreign ministry spokeswoman Mao Ning urged the Netherlands to correct its mistake.
                Mao Ning appeal Netherlands
            Chinese officials urged Japan to withdraw the remarks of its prime minister, Sanae Takaichi.
                China appeal Japan
            India told Pakistan to vacate the territory.
                India appeal Pakistan
            Turkey asked Russia to extend the grain deal.
                Turkey appeal Russia
            Ankara asked Interpol to issue notices.
                Turkey appeal Interpol
            Both Egypt and Qatar urged Hamas to accept the proposal.
                Egypt appeal Hamas
                Qatar appeal Hamas
            Iran and Pakistan exchanged strikes in January. China, which has ties to both, called on the two
            neighbours to exercise restraint.
                Iran attack Pakistan
                Pakistan attack Iran
                China appeal Iran
                China appeal Pakistan
            The UN's envoy, Hans Grundberg, met Houthi leaders in Sanaa and urged the group to release detained
            staff.
                Hans Grundberg talks Houthis
                Hans Grundberg appeal Houthis
            Zelensky said he had asked Trump for more sanctions against Russia.
                Volodymyr Zelenskyy appeal Donald Trump
            The Taliban's foreign minister, Amir Khan Muttaqi, told reporters that Pakistan must respect
            Afghanistan's sovereignty.
                Amir Khan Muttaqi appeal Pakistan
            Tehran has repeatedly called for the United States to lift its sanctions.
                Iran appeal United States
            Iran demanded compensation from the United States. Washington rejected the demand.
                Iran appeal United States
                United States refusal Iran
            Urged by Washington to disarm Hezbollah, Lebanon hesitated.
                United States appeal Lebanon
            Lebanon has been urged by Washington to disarm Hezbollah.
                United States appeal Lebanon
            Appeals from Ukraine to the West for more weapons have increased.
                Ukraine appeal the West
            A Chinese appeal to the Philippines went unheeded.
                China appeal Philippines
            Poland urges Hungary to back Ukraine
                Poland appeal Hungary
            Armenia and Azerbaijan traded fire along their border on Monday. Russia urged both sides to show
            restraint.
                Armenia attack Azerbaijan
                Azerbaijan attack Armenia
                Russia appeal Armenia
                Russia appeal Azerbaijan
            Egypt demanded that Ethiopia stop filling the dam.
                Egypt appeal Ethiopia
            The Vatican has repeatedly called on Russia to end the war.
                Holy See appeal Russia
            UN Secretary-General Antonio Guterres asked Egypt and Israel to reopen the crossing.
                António Guterres appeal Egypt
                António Guterres appeal Israel
            US Secretary of State Marco Rubio told Iraq to disarm militias.
                Marco Rubio appeal Iraq
            Trump told Zelensky to make a deal.
                Donald Trump appeal Volodymyr Zelenskyy
            Bangladesh sought the extradition of Sheikh Hasina from India.
                Bangladesh appeal India
            Nepal sought help from India.
                Nepal appeal India
            Cyprus reiterated its call for Turkey to withdraw its troops from the island.
                Cyprus appeal Turkey
            """, atLeast: 47)
    }

    @Test func refusals() throws {
        try CodedText.check(
            """
            Egypt and Jordan have both rejected the American plan.
                Egypt refusal United States
                Jordan refusal United States
            Hungary opposes Ukraine's bid to join the European Union.
                Hungary refusal Ukraine
            Turkey blocked Sweden's accession to NATO for months.
                Turkey refusal Sweden
            Kosovo turned down Serbia's request.
                Kosovo refusal Serbia
            Taiwan's president, Lai Ching-te, rejected Beijing's claim of sovereignty.
                Lai Ching-te refusal China
            Somalia turned down Ethiopia's offer of talks.
                Somalia refusal Ethiopia
            Iran's Supreme Leader Ali Khamenei rejected talks with the United States.
                Ali Khamenei refusal United States
            Hamas rejected Israel's latest ceasefire proposal.
                Hamas refusal Israel
            Mexico's president, Claudia Sheinbaum, rejected Trump's offer to send troops.
                Claudia Sheinbaum refusal Donald Trump
            The American plan was rejected by Hamas and welcomed by Israel.
                Hamas refusal United States
                Israel support United States
            Washington rejected Tehran's demand for compensation.
                United States refusal Iran
            Hungary said it would block Ukraine's EU accession.
                Hungary refusal Ukraine [planned]
            Iran rejects US offer of talks
                Iran refusal United States
            Sergei Lavrov dismissed the Western accusations.
                Sergei Lavrov refusal the West
            Kabul turned down an offer from Islamabad.
                Afghanistan refusal Pakistan
            """, atLeast: 15)
    }

    @Test func threats() throws {
        try CodedText.check(
            """
            Pyongyang warned Seoul of "serious consequences".
                North Korea threat South Korea
            Washington has warned that it will sanction Iraq if the militias are not disarmed.
                United States threat Iraq
            Hezbollah's leader, Naim Qassem, threatened Israel with a new war.
                Naim Qassem threat Israel
            Israeli Defence Minister Israel Katz threatened to strike Beirut again.
                Israel Katz threat Lebanon
            Ankara threatened Athens with war over the islands.
                Turkey threat Greece
            ECOWAS threatened to use force against Niger.
                ECOWAS threat Niger
            Nigeria threatened Niger with military action.
                Nigeria threat Niger
            Khamenei warned the United States against attacking Iran.
                Ali Khamenei threat United States
            The EU warned Georgia that it could lose visa-free travel.
                European Union threat Georgia
            Fico threatened to cut off electricity supplies to Ukraine.
                Robert Fico threat Ukraine
            Pakistan's army chief, Asim Munir, warned India of a swift response.
                Asim Munir threat India
            The United States on Thursday warned Iraq against signing a security deal with Iran.
                United States threat Iraq
            Warnings from Tehran to Washington multiplied.
                Iran threat United States
            Threatened by Russia, Finland joined NATO in 2023.
                Russia threat Finland
                Finland membership NATO
            Erdogan's threat to Greece drew a rebuke from Washington.
                Recep Tayyip Erdogan threat Greece
                United States criticism Recep Tayyip Erdogan
            Kremlin warns Finland against hosting nuclear weapons
                Russia threat Finland
            North Korea threatened to strike South Korea.
                North Korea threat South Korea
            Donald Trump gave Hamas an ultimatum.
                Donald Trump threat Hamas
            Trump threatened to impose sanctions on Russia.
                Donald Trump threat Russia
                Donald Trump sanctions Russia [planned]
            Beijing threatened retaliation against Lithuania.
                China threat Lithuania
            Mullah Yaqoob said Pakistan would face consequences if it attacked again.
                Mohammad Yaqoob threat Pakistan
            Israel Katz vowed to hit Iran again.
                Israel Katz threat Iran
            Erdogan said Israel would pay a price.
                Recep Tayyip Erdogan threat Israel
            """, atLeast: 23)
    }

    @Test func mediation() throws {
        try CodedText.check(
            """
            Togo's foreign minister, Robert Dussey, is mediating between Congo and the M23 rebels.
                Robert Dussey mediation Democratic Republic of the Congo
                Robert Dussey mediation M23
            Qatar has mediated between the Congolese government and M23.
                Qatar mediation Democratic Republic of the Congo
                Qatar mediation M23
            Steve Witkoff has been shuttling between Moscow and Kyiv.
                Steve Witkoff mediation Russia
                Steve Witkoff mediation Ukraine
            Azerbaijan and Armenia signed a declaration in Washington in a deal mediated by Donald Trump.
                Armenia agreement Azerbaijan
                Donald Trump mediation Azerbaijan
                Donald Trump mediation Armenia
            Oman hosted the third round of talks between Iran and the US.
                Oman mediation Iran
                Oman mediation United States
                Iran talks United States
            Saudi Arabia will host talks between Russia and Ukraine next week.
                Saudi Arabia mediation Russia [planned]
                Saudi Arabia mediation Ukraine [planned]
                Russia talks Ukraine [planned]
            Saudi Arabia and the United States sponsored talks between the Sudanese army and the RSF.
                Saudi Arabia mediation Sudanese Armed Forces
                Saudi Arabia mediation Rapid Support Forces
                United States mediation Sudanese Armed Forces
                United States mediation Rapid Support Forces
                Rapid Support Forces talks Sudanese Armed Forces
            The United States and Qatar mediated the truce between Iran and Israel.
                United States mediation Iran
                United States mediation Israel
                Qatar mediation Iran
                Qatar mediation Israel
                Israel ceasefire Iran
            A US-brokered truce between Israel and Lebanon took effect in November.
                Israel ceasefire Lebanon
                United States mediation Israel
                United States mediation Lebanon
            The talks between the Taliban and Pakistan in Doha were mediated by Qatar.
                Pakistan talks Taliban
                Qatar mediation Taliban
                Qatar mediation Pakistan
            Turkish officials mediated in the talks between Somalia and Ethiopia.
                Turkey mediation Somalia
                Turkey mediation Ethiopia
                Ethiopia talks Somalia
            Trump thanked Qatar's emir, Sheikh Tamim, for mediating between Israel and Hamas.
                Donald Trump support Tamim bin Hamad Al Thani
                Tamim bin Hamad Al Thani mediation Israel
                Tamim bin Hamad Al Thani mediation Hamas
            Algeria and Mali are at odds. Ghana offered to mediate between them.
                Ghana mediation Algeria [planned]
                Ghana mediation Mali [planned]
            Qatar and the United States have mediated between the DRC and Rwanda since March.
                Qatar mediation Democratic Republic of the Congo
                Qatar mediation Rwanda
                United States mediation Democratic Republic of the Congo
                United States mediation Rwanda
            Qatar and Egypt are trying to broker a truce between Israel and Hamas.
                Qatar mediation Israel
                Qatar mediation Hamas
                Egypt mediation Israel
                Egypt mediation Hamas
                Israel ceasefire Hamas [possible]
            The US-mediated talks between Lebanon and Israel began in Naqoura.
                Israel talks Lebanon
                United States mediation Lebanon
                United States mediation Israel
            Israel and Hamas resumed indirect talks in Doha, with Qatar as mediator.
                Israel talks Hamas
                Qatar mediation Israel
                Qatar mediation Hamas
            An Egyptian-brokered ceasefire between Israel and Hamas held.
                Israel ceasefire Hamas
                Egypt mediation Israel
                Egypt mediation Hamas
            Malaysia chaired talks between Thailand and Cambodia.
                Malaysia mediation Thailand
                Malaysia mediation Cambodia
                Cambodia talks Thailand
            Oman acted as an intermediary between Iran and the United States.
                Oman mediation Iran
                Oman mediation United States
            Saudi Arabia served as mediator between Ukraine and Russia.
                Saudi Arabia mediation Ukraine
                Saudi Arabia mediation Russia
            Egypt passed messages between Hamas and Israel.
                Egypt mediation Hamas
                Egypt mediation Israel
            Kuwait tried to mediate in the dispute between Qatar and Saudi Arabia.
                Kuwait mediation Qatar
                Kuwait mediation Saudi Arabia
            Qatar, which has mediated talks between the United States and the Taliban, hosted the meeting.
                Qatar mediation United States
                Qatar mediation Taliban
                United States talks Taliban
            Angola has led mediation efforts between Rwanda and Congo.
                Angola mediation Rwanda
                Angola mediation Democratic Republic of the Congo
            Under Russian mediation, Armenia and Azerbaijan agreed to a truce.
                Russia mediation Armenia
                Russia mediation Azerbaijan
                Armenia ceasefire Azerbaijan
            The United Nations is brokering negotiations between the Houthis and Yemen's government.
                United Nations mediation Houthis
                United Nations mediation Yemen
                Yemen talks Houthis
            UN-sponsored talks between Morocco and the Polisario Front stalled.
                Morocco talks Polisario Front
                United Nations mediation Morocco
                United Nations mediation Polisario Front
            """, atLeast: 28)
    }

    @Test func invitationsAndForums() throws {
        try CodedText.check(
            """
            Trump has invited Xi to the White House.
                Donald Trump invitation Xi Jinping
            The Indian prime minister accepted Trump's invitation to the summit.
                Donald Trump invitation India
            Iran joined the BRICS summit in Kazan.
                Iran participation BRICS
            Turkey attended a NATO meeting in Brussels.
                Turkey participation NATO
            Araghchi took part in the OIC meeting in Jeddah.
                Abbas Araghchi participation Organisation of Islamic Cooperation
            The foreign ministers of Saudi Arabia, Egypt and Jordan attended the Arab League meeting.
                Saudi Arabia participation Arab League
                Egypt participation Arab League
                Jordan participation Arab League
            Delegations from China, Russia and Iran attended the Heart of Asia conference.
                China participation Heart of Asia
                Russia participation Heart of Asia
                Iran participation Heart of Asia
            The Muslim Brotherhood staged protests against Egypt's government.
                Muslim Brotherhood protest Egypt
            Brazil took over the presidency of BRICS from Russia.
                Brazil participation BRICS
            Spain said it would boycott the summit of NATO.
                Spain participation NATO [negated]
            Iran's foreign minister addressed the UN Security Council on Tuesday.
                Iran participation United Nations Security Council
            China sent a delegation to the Moscow Format.
                China participation Moscow Format
            India was among the participants in the Moscow Format.
                India participation Moscow Format
            The Moscow Format meeting, attended by India, China and Iran, ended on Tuesday.
                India participation Moscow Format
                China participation Moscow Format
                Iran participation Moscow Format
            Mauritania, which chairs the African Union, urged Mali and Algeria to resolve their dispute.
                Mauritania participation African Union
                Mauritania appeal Mali
                Mauritania appeal Algeria
            The Afghan delegation will take part in the Moscow Format consultations on October 7.
                Afghanistan participation Moscow Format [planned]
            Trump invites Putin to Alaska
                Donald Trump invitation Vladimir Putin
            Botswana took part in the SADC summit in Harare.
                Botswana participation SADC
            Modi skipped the summit of the Shanghai Cooperation Organisation.
                Narendra Modi participation Shanghai Cooperation Organisation [negated]
            Representatives of Russia, China, Iran and Pakistan took part in the meeting of the Moscow Format.
                Russia participation Moscow Format
                China participation Moscow Format
                Iran participation Moscow Format
                Pakistan participation Moscow Format
            Leaders from Japan and South Korea joined the G7 summit in Canada.
                Japan participation G7
                South Korea participation G7
            Uganda took over the chairmanship of the Non-Aligned Movement.
                Uganda participation Non-Aligned Movement
            Ahmed al-Sharaa received an invitation to visit Russia.
                Russia invitation Ahmed al-Sharaa
            Indonesia invited Putin to the G20 summit.
                Vladimir Putin participation G20 [planned]
                Indonesia invitation Vladimir Putin
            """, atLeast: 24)
    }

    @Test func nothingStated() throws {
        try CodedText.check(
            """
            Denmark has rejected the demand.
                -
            The two Koreas accused each other of violating the agreement.
                -
            The rebels, supported by Rwanda, took the city.
                -
            Colombia refused entry to US military flights.
                -
            The United States vetoed a Security Council resolution demanding a ceasefire in Gaza.
                -
            Kabul was not invited to the Moscow Format talks.
                -
            Hundreds of thousands protested in Tel Aviv against Netanyahu.
                -
            The head of the African Union Commission, Mahmoud Ali Youssouf, condemned the coup.
                -
            Iran threatened to close the Strait of Hormuz.
                -
            Iran threatened to withdraw from the Non-Proliferation Treaty.
                -
            Rubio pressed Netanyahu on the truce.
                -
            The plan was rejected by Hamas.
                -
            Hamas has accepted a proposal from Egypt and Qatar.
                -
            Orban, a close ally of Putin, blocked the aid.
                -
            Saudi Arabia hosted Sudanese army and RSF delegates for talks in Jeddah.
                -
            Norway, which helped mediate between the Philippines and the rebels, offered its services.
                -
            Ethiopia says Eritrea is preparing for war. Asmara dismissed the accusation.
                -
            South Africa recalled its ambassador.
                -
            Lithuania's president said Belarus had launched a hybrid attack. Minsk denied the claim.
                -
            Macron's office called the accusation "abject".
                -
            The Syrian Democratic Forces accused Turkish-backed factions of shelling villages.
                -
            Slovakia and Hungary threatened to veto the sanctions.
                -
            Russia has been accused of jamming the plane of Ursula von der Leyen.
                -
            France stands to gain from the deal with Brazil.
                -
            The agreement stands with Iran.
                -
            The ministers stood by the table with Iran's envoy.
                -
            Lavrov took issue with the wording.
                -
            The president took aim at corruption.
                -
            Germany sought a way out of the crisis in Ukraine.
                -
            Kosovo sought independence from Serbia.
                -
            Thousands sought refuge from Syria in Turkey.
                -
            The company sought approval from China.
                -
            The prime minister called the cabinet in Jerusalem.
                -
            Officials told China Daily to wait.
                -
            Russia told the court that the case was closed.
                -
            The drought hit back-to-back harvests in Kenya.
                -
            Turkey is opposed to terrorism.
                -
            Iran pays a high price for sanctions.
                -
            Iran is facing the consequences of the war.
                -
            The ministry said Iran faced a severe drought.
                -
            Macron called the talks with Iran constructive.
                -
            Putin described relations with China as historic.
                -
            Trump called the situation in Gaza terrible.
                -
            The minister expressed concern over the situation in Sudan.
                -
            Guterres expressed alarm at the fighting in Sudan.
                -
            Egypt expressed concern about water.
                -
            The tribute was paid to the victims in Madrid.
                -
            He paid tribute to the late pope.
                -
            The head of the delegation sent a message to Iran's people.
                -
            Critics of Erdogan were arrested.
                -
            Supporters of Imran Khan marched on Islamabad.
                -
            Supporters of Hamas gathered in Amman.
                -
            The two leaders agreed to support Ukraine.
                -
            The opposition accused the government of fraud.
                -
            Police in Nairobi accused the protesters of looting.
                -
            The UN said more than 100 people had been killed in Sudan.
                -
            The court rejected the appeal by the former president of Peru.
                -
            Iran's parliament rejected the bill.
                -
            China blocked access to the site.
                -
            Israel's Supreme Court rejected a petition against the law.
                -
            Russian forces violated the truce, residents said.
                -
            Relations between Japan and South Korea improved in recent years.
                -
            The two countries did not comment.
                -
            Both sides suffered losses.
                -
            India and China share a long border. The two neighbours trade a great deal.
                -
            Japan and South Korea are allies of the United States. Both countries host American troops.
                -
            The American Chamber of Commerce urged companies to stay in Hong Kong.
                -
            Prices rose in Turkey, hit by a weak lira.
                -
            Lebanon's army thanked its soldiers.
                -
            The bank, backed by Saudi Arabia, opened a branch in Cairo.
                -
            Chinese-backed projects in Pakistan stalled.
                -
            A Russian-backed candidate won in Moldova.
                -
            Aid groups called for a ceasefire in Gaza.
                -
            The protest in Paris was called to support Palestinians.
                -
            Ukraine needs weapons, Zelensky told the Financial Times.
                -
            The ambassador to Turkey was told to return to Stockholm.
                -
            The war in Ukraine has hurt Germany's economy, the Bundesbank said.
                -
            Morocco joined the World Cup bid.
                -
            Portugal skipped a payment to the bank.
                -
            Peru took over the presidency of the council for six months.
                -
            The president of France asked himself whether Germany would agree.
                -
            """, atLeast: 81)
    }
}
