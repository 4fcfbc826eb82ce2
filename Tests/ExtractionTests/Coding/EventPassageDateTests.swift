import Testing

/// Deeds dated by what the paragraph has told.
@Suite struct EventPassageDateTests {
    /// The day of the news, or the one told last.
    @Test func partsOfDay() throws {
        try CodedText.checkDates(
            """
            2025-09-10 > Kenya recognised Kosovo on Tuesday. Malawi and Zambia announced their own recognition of \
            Kosovo during the day.
                Malawi recognition Kosovo | 2025-09-09
            2025-09-10 > Peru broke off relations with Colombia on Monday. In the evening Chile expelled Colombia's \
            ambassador.
                Chile expulsion Colombia | 2025-09-08
            2025-09-10 > Morocco cut its ties with Iran on Tuesday. Later in the day Iran condemned Morocco.
                Iran criticism Morocco | 2025-09-09
            2025-09-10 > Ecuador's police stormed the Mexican embassy in Quito on Monday. The same night Mexico \
            severed relations with Ecuador.
                Mexico severance Ecuador | 2025-09-08
            2025-09-10 > Bahrain opened an embassy in Damascus on Tuesday. On the very day of the opening the United \
            States imposed sanctions on Syria.
                United States sanctions Syria | 2025-09-09
            2025-09-10 > Qatar signed an accord with Chad on Monday. Hours later Niger accused Qatar of meddling.
                Niger accusation Qatar | 2025-09-08
            2025-09-10 > Spain recalled its ambassador from Argentina on Tuesday. Emmanuel Macron telephoned Javier \
            Milei in the evening.
                Emmanuel Macron talks Javier Milei | 2025-09-09
            2025-09-10 > Malta has officially recognised Kosovo, its foreign minister said. ¶ The decision was taken \
            at a cabinet meeting on Tuesday.
                Malta recognition Kosovo | 2025-09-09
            2025-09-10 > Jordan has expelled Iran's ambassador. ¶ The foreign ministry told the envoy on Monday that \
            he had 48 hours to leave.
                Jordan expulsion Iran | 2025-09-08
            2025-09-10 > Kenya has severed its relations with Somalia. ¶ Kenya's foreign minister announced the step \
            on Tuesday.
                Kenya severance Somalia | 2025-09-09
            1992-05-20 > Italy recognised Georgia on Wednesday. ¶ The minister spoke in Rome. ¶ He took no \
            questions. ¶ Many in Tbilisi danced. ¶ The crowd went home at ten. ¶ Turkey and Iran announced their own \
            recognition of Georgia during the day.
                Turkey recognition Georgia | 1992-05-20
                Iran recognition Georgia | 1992-05-20
            2025-09-10 > Peru broke off relations with Colombia on Monday. ¶ The minister spoke in Lima. ¶ He took \
            no questions. ¶ Many in Bogota were angry. ¶ The crowd went home at ten. ¶ On the very day of the break \
            the United States imposed sanctions on Colombia.
                United States sanctions Colombia | 2025-09-08
            2025-09-10 > Peru broke off relations with Colombia on Monday. ¶ The minister spoke in Lima. ¶ He took \
            no questions. ¶ Many in Bogota were angry. ¶ The crowd went home at ten. ¶ So did Chile's president, \
            Gabriel Boric, who telephoned Gustavo Petro in the evening.
                Gabriel Boric talks Gustavo Petro | 2025-09-08
            2018-08-20 > Eritrea reopened its embassy in Addis Ababa on Monday. ¶ The two countries signed a \
            declaration in Asmara on July 9. ¶ Antonio Guterres, who travelled to Ethiopia on the day of the \
            declaration, praised both.
                António Guterres visit Ethiopia | 2018-07-09
            2025-09-10 > African leaders came home from Saturday's summit in Nairobi with a plan. ¶ The meeting was \
            attended by Uganda, Rwanda and Kenya. ¶ Uganda urged Sudan to sign.
                Uganda appeal Sudan | 2025-09-06
            2025-09-10 > Romania and Moldova signed a treaty in Chisinau on July 4. ¶ On the margins of the meeting \
            Romania's president received Maia Sandu. That night Russia bombed Ukraine.
                Russia attack Ukraine | 2025-07-04
            """, atLeast: 16)
    }

    /// What is told of a meeting is of its day.
    @Test func meetings() throws {
        try CodedText.checkDates(
            """
            2025-09-10 > The leaders of the African Union met in Addis Ababa on Saturday. The summit was attended by \
            Antonio Guterres. On the margins Egypt and Ethiopia signed a treaty.
                Egypt agreement Ethiopia | 2025-09-06
            2025-09-10 > David Lammy flew to Damascus in March 2024. He met Bashar al-Assad and announced the \
            reopening of the embassy.
                Bashar al-Assad talks David Lammy | 2024-03
            2025-09-10 > The Gulf Cooperation Council held a summit in Riyadh in December 2022. It was attended by \
            Xi Jinping. On the sidelines Qatar and Bahrain signed an agreement.
                Bahrain agreement Qatar | 2022-12
            2024-12-17 > On November 12 Sergei Shoigu met Abdul Ghani Baradar in Kabul. Baradar reportedly asked \
            Russia for arms. ¶ Iran condemned Israel.
                Abdul Ghani Baradar appeal Russia | 2024-11-12
                Iran criticism Israel | ../2024-12-17
            2025-09-10 > Britain lifted its sanctions in March and restored relations with Syria on Saturday, when \
            its minister went there. David Lammy met Ahmed al-Sharaa and praised him.
                Ahmed al-Sharaa talks David Lammy | 2025-09-06
            2025-09-10 > Russia and Ukraine declared a truce on September 6, but have since accused each other of \
            attacks.
                Russia accusation Ukraine | 2025-09-06/2025-09-10
            2025-09-10 > On Tuesday he announced late in the day that Peru recognised Kosovo.
                Peru recognition Kosovo | 2025-09-09
            2025-09-10 > Both Chile and Peru had announced late on Monday, within hours of each other, that they \
            recognised Kosovo.
                Chile recognition Kosovo | 2025-09-08
            2025-09-10 > On Monday Tamim bin Hamad flew to Riyadh, where he met Mohammed bin Salman, and later to \
            Cairo, where Abdel Fattah al-Sisi received him.
                Abdel Fattah el-Sisi talks Tamim bin Hamad Al Thani | 2025-09-08
            2021-10-20 > Russia hosted the Taliban on Wednesday. ¶ On the margins of the meeting Abdul Salam Hanafi \
            conferred with Imran Khan.
                Abdul Salam Hanafi talks Imran Khan | 2021-10-20
            2025-09-10 > On Tuesday Vladimir Putin praised Serbia. ¶ Sergei Lavrov, who is on a working visit to Sri \
            Lanka, told reporters that talks would go on.
                Sergei Lavrov visit Sri Lanka | 2025-09-09
            2025-09-10 > In 1994 France sent troops to Rwanda, which accused France of helping the killers.
                Rwanda accusation France | 1994
            2025-09-10 > Relations had hardly recovered from February, when a bomber killed 40 men. India accused \
            Pakistan of the deed and bombed Balakot. Pakistan attacked India the following day.
                Pakistan attack India | 2025-02
            2025-09-10 > On August 30 António Guterres met Abiy Ahmed in Addis Ababa. Abiy asked him to lift the \
            sanctions on Eritrea.
                Abiy Ahmed appeal António Guterres | 2025-08-30
            """, atLeast: 14)
    }

    /// Answers and sequels.
    @Test func responses() throws {
        try CodedText.checkDates(
            """
            2025-09-10 > Bolivia expelled the ambassador of Peru on September 1. ¶ Many in Lima were angry. ¶ The \
            crowd went home at ten. ¶ He took no questions. ¶ The minister spoke. ¶ On September 5 Chile accused \
            Argentina of spying. Argentina dismissed the charge and recalled its ambassador from Chile in response.
                Argentina severance Chile | 2025-09-05
            2025-09-10 > In March 2018 Britain expelled 23 diplomats of Russia. Russia responded by expelling 23 \
            diplomats of Britain.
                Russia expulsion United Kingdom | 2018-03
            2025-09-10 > Iran signed an accord with Iraq on August 2. Iran's president had at the time thanked Oman.
                Iran support Oman | 2025-08-02
            2025-09-10 > The court in The Hague opened its inquiry on July 3. Less than a week afterwards the \
            International Criminal Court accused the Taliban of persecution.
                International Criminal Court accusation Taliban | 2025-07-03/2025-07-10
            2025-09-10 > In August 2024 Somalia signed a pact with Egypt, which later supplied arms to Somalia.
                Egypt aid Somalia | 2024-08/2025-09-10
            2025-09-10 > At a summit of the Arab League in Jeddah on Friday, which Sudan's president attended, Qatar \
            praised Egypt.
                Sudan participation Arab League | 2025-09-05
                Qatar support Egypt | 2025-09-05
            2025-09-10 > The embassy of Afghanistan was handed over to the Taliban on Sunday, 48 months after the \
            Taliban captured Kabul.
                Taliban takeover Afghanistan | 2021-09
            2025-09-10 > The charges are serious, said Kaja Kallas, the EU's foreign policy chief, on Tuesday, and \
            she urged Serbia to cooperate.
                Kaja Kallas appeal Serbia | 2025-09-09
            """, atLeast: 8)
    }

    /// The tense tells the year of a day.
    @Test func tense() throws {
        try CodedText.checkDates(
            """
            2025-09-10 > Hamas attacked Israel on October 7.
                Hamas attack Israel | 2024-10-07
            2025-09-10 > The ambassadors of Israel and Syria will meet on October 7.
                Israel talks Syria [planned] | 2025-10-07
            2025-09-10 > Since Hamas attacked Israel on October 7, Qatar has mediated between Israel and Hamas.
                Hamas attack Israel | 2024-10-07
            2025-09-10 > The Houthis, who attacked Saudi Arabia on September 14, will meet its envoy on September \
            20.
                Houthis attack Saudi Arabia | 2024-09-14
            2025-09-10 > Azerbaijan attacked Armenia on September 27.
                Azerbaijan attack Armenia | 2024-09-27
            2025-09-10 > Turkey plans to reopen its embassy in Damascus on October 1.
                Syria normalization Turkey [planned] | 2025-10-01
            2025-09-10 > The attack on Israel by Hamas on October 7 was condemned by Peru.
                Hamas attack Israel | 2024-10-07
            2025-09-10 > Hamas gunmen stormed southern Israel and killed 1,200 people on October 7, and Israel has \
            bombed Gaza since.
                Hamas attack Israel | 2024-10-07
            2025-09-10 > Pakistan has accused India of the bombing ever since India attacked Pakistan on October 2.
                India attack Pakistan | 2024-10-02
            2025-09-10 > Chile recalled its ambassador from Israel after Israel attacked Gaza on October 30.
                Chile severance Israel | ../2025-09-10
            2025-09-10 > The United States will lift its sanctions on Cuba on October 1, the White House said.
                United States sanctions_relief Cuba [planned] | 2025-10-01
            2025-09-10 > Russia and Ukraine agreed to hold talks on September 20.
                Russia talks Ukraine [planned] | 2025-09-20
            2025-09-10 > Peru's president told reporters that he would visit Chile on October 3.
                Peru visit Chile [planned] | 2025-10-03
            """, atLeast: 13)
    }

    /// Accords by their year, and the entries of chronologies.
    @Test func chronologies() throws {
        try CodedText.checkDates(
            """
            2025-09-10 > The inspectors of the United Nations, who had worked under the accord concluded by Iraq \
            with Sweden, left on Monday. ¶ Denmark quit the 2017 accord in 2021.
                Iraq agreement Sweden | 2017
            2025-09-10 > "We will not be intimidated," said Lithuania's president on Tuesday. ¶ Nobody in Minsk took \
            calls. ¶ The streets were empty. ¶ It rained. ¶ Few came. ¶ "We have been here before," said Latvia's \
            Edgars Rinkevics, who also condemned Belarus.
                Edgars Rinkēvičs criticism Belarus | 2025-09-09
            2025-09-10 > May 14: Donald Trump met Ahmed al-Sharaa in Riyadh. According to the White House he urged \
            Syria to recognise Israel.
                Ahmed al-Sharaa talks Donald Trump | 2025-05-14
                United States appeal Syria | 2025-05-14
            2025-09-10 > March 10, 2023: Iran and Saudi Arabia restored relations. China hosted the signing. Iraq \
            thanked China.
                Iran normalization Saudi Arabia | 2023-03-10
                Iraq support China | 2023-03-10
            2025-09-10 > - January 3, 2016: Saudi Arabia severed relations with Iran. The kingdom expelled Iran's \
            diplomats.
                Saudi Arabia severance Iran | 2016-01-03
                Saudi Arabia expulsion Iran | 2016-01-03
            2025-09-10 > **2018** – The United States quit the deal. It imposed sanctions on Iran.
                United States sanctions Iran | 2018
            """, atLeast: 6)
    }

    /// Sentences of many kinds.
    @Test func mixed() throws {
        try CodedText.checkDates(
            """
            2025-09-10 > Israel struck Iran in June, after which the United States joined the war and bombed Iran's \
            nuclear sites.
                United States attack Iran | 2025-06
            2025-09-10 > Vladimir Putin, who visited North Korea last year, thanked Kim Jong Un on Wednesday for \
            sending troops.
                Vladimir Putin visit North Korea | 2024
                Vladimir Putin support Kim Jong Un | 2025-09-10
            2025-09-10 > Niger expelled the French ambassador in September 2023, two months after soldiers seized \
            power, and signed a defence pact with Russia in January 2024.
                Niger expulsion France | 2023-09
                Niger agreement Russia | 2024-01
            2025-09-10 > Colombia broke off relations with Israel in May 2024, following the lead of Bolivia, which \
            had done so in November 2023.
                Colombia severance Israel | 2024-05
                Bolivia severance Israel | 2023-11
            2025-09-10 > Armenia and Azerbaijan signed an accord at the White House last month. Ilham Aliyev thanked \
            Donald Trump at the ceremony. Nikol Pashinyan praised Trump.
                Armenia agreement Azerbaijan | 2025-08
            2025-09-10 > Iran and Saudi Arabia restored ties in March 2023 under a deal brokered by China. In the \
            months that followed the two reopened their embassies.
                Iran normalization Saudi Arabia | 2023-03
                China mediation Iran | 2023-03
            2025-09-10 > On Tuesday Israel bombed Doha. Qatar's prime minister, Mohammed bin Abdulrahman al-Thani, \
            called the strike state terror. Hours later Donald Trump telephoned the emir and promised that it would \
            not happen again.
                Israel attack Qatar | 2025-09-09
            2025-09-10 > When Emmanuel Macron visited Rabat in October 2024, France recognised Moroccan sovereignty \
            over Western Sahara.
                France recognition Morocco | 2024-10
            2025-09-10 > Ukraine accused Hungary in May of spying, and Hungary responded by expelling two Ukrainian \
            diplomats.
                Ukraine accusation Hungary | 2025-05
                Hungary expulsion Ukraine | 2025-05
            2025-09-10 > Kosovo declared independence on February 17, 2008. The United States recognised it the next \
            day, and Germany two days later.
                United States recognition Kosovo | 2008-02-18
            2025-09-10 > In July 2023 Russia quit the deal and attacked Ukraine's ports, prompting Turkey to \
            criticise Russia.
                Turkey criticism Russia | 2023-07
            2025-09-10 > Pakistan closed its airspace to India in April, a day after India suspended the Indus \
            treaty and expelled Pakistan's military attaches.
                India expulsion Pakistan | 2025-04
            2025-09-10 > Mexico severed ties with Ecuador on April 5, 2024, hours after Ecuador's police had stormed \
            Mexico's embassy in Quito and arrested Jorge Glas.
                Mexico severance Ecuador | 2024-04-05
                Ecuador detention Jorge Glas | 2024-04-05
            2025-09-10 > The Taliban seized Kabul on August 15, 2021. Since the takeover Pakistan has expelled \
            hundreds of thousands of Afghans.
                Taliban takeover Afghanistan | 2021-08-15
                Pakistan expulsion Afghanistan | 2021-08-15/2025-09-10
            2025-09-10 > Serbia withdrew its ambassador from Montenegro on October 10, 2008, a day after Montenegro \
            recognised Kosovo. It sent her back in 2010.
                Montenegro recognition Kosovo | 2008-10-09
                Serbia severance Montenegro | 2008-10-10
            2025-09-10 > Donald Trump met Ahmed al-Sharaa in Riyadh on May 14 and urged him to recognise Israel. \
            Mohammed bin Salman, who hosted the meeting, praised Trump.
                Ahmed al-Sharaa talks Donald Trump | 2025-05-14
                Mohammed bin Salman support Donald Trump | 2025-05-14
            2025-09-10 > Argentina's government condemned Venezuela on Monday, the day on which Venezuela arrested \
            five aides of Maria Corina Machado.
                Argentina criticism Venezuela | 2025-09-08
            2025-09-10 > Somaliland signed a memorandum with Ethiopia on January 1, 2024. Somalia recalled its \
            ambassador from Ethiopia the following day and accused Ethiopia of aggression.
                Somalia severance Ethiopia | 2024-01-02
                Somalia accusation Ethiopia | 2024-01-02
            2025-09-10 > In the course of the 1990s Armenia seized Karabakh from Azerbaijan, which took it back in \
            2023.
                Azerbaijan takeover Nagorno-Karabakh | 2023
            2025-09-10 > Moscow delisted the Taliban in April this year, having put them on its list in 2003.
                Russia delisting Taliban | 2025-04
                Russia listing Taliban | 2003
            2025-09-10 > Bahrain recalled its ambassador from Israel in November 2023, a month into the war that \
            began when Hamas attacked Israel on October 7.
                Hamas attack Israel | 2023-10-07
                Bahrain severance Israel | 2023-11
            2025-09-10 > The European Union imposed sanctions on Russia on Friday, its 19th package since Russia \
            invaded Ukraine in February 2022.
                European Union sanctions Russia | 2025-09-05
                Russia attack Ukraine | 2022-02
            2025-09-10 > Turkey's Hakan Fidan will travel to Moscow on Thursday, a month after his last visit to \
            Russia.
                Hakan Fidan visit Russia [planned] | 2025-09-11
            """, atLeast: 23)
    }
}
