import Testing

/// Who is meant: names that come back, organs, capitals, unnamed speakers, lists and offices.
@Suite struct ReferenceTests {
    @Test func names() throws {
        try CodedText.check(
            """
            Sergei Lavrov visited Algeria. Lavrov thanked Abdelmadjid Tebboune.
                Sergei Lavrov visit Algeria
                Sergei Lavrov support Abdelmadjid Tebboune
            Bulgarian Foreign Minister Anton Velikov visited Serbia. Velikov praised Hungary.
                Anton Velikov visit Serbia
                Anton Velikov support Hungary
                Anton Velikov office Bulgaria
            Germany banned Hamas in 2023. The group criticised Germany.
                Germany listing Hamas | 2023
                Hamas criticism Germany
            Hamas and Israel signed an agreement. The two sides thanked Qatar.
                Hamas agreement Israel
                Hamas support Qatar
                Israel support Qatar
            Emmanuel Macron visited Algeria. He met Abdelmadjid Tebboune.
                Emmanuel Macron visit Algeria
                Emmanuel Macron talks Abdelmadjid Tebboune
            Vladimir Putin and Xi Jinping met in Astana. They criticised NATO.
                Vladimir Putin talks Xi Jinping
                Vladimir Putin criticism NATO
                Xi Jinping criticism NATO
            Honduras cut ties with Taiwan. It recognised China.
                Honduras severance Taiwan
                Honduras derecognition Taiwan
                Honduras recognition China
            Iran bombed Iraq. Iraq recalled its ambassador from Tehran.
                Iran attack Iraq
                Iraq severance Iran
            Saudi Arabia restored ties with Iran. The kingdom invited Ebrahim Raisi.
                Saudi Arabia normalization Iran
                Saudi Arabia invitation Ebrahim Raisi
            Russia recognised the Taliban. The Islamist movement thanked Moscow.
                Russia recognition Taliban
                Taliban support Russia
            Elina Valtonen criticised Hungary. She praised Poland.
                Elina Valtonen criticism Hungary
                Elina Valtonen support Poland
            Zamir Kabulov praised the Taliban. "We thank Pakistan," the envoy said.
                Zamir Kabulov support Taliban
                Zamir Kabulov support Pakistan
            """, atLeast: 12)
    }

    @Test func bodies() throws {
        try CodedText.check(
            """
            Beijing criticised Tokyo.
                China criticism Japan
            Ankara and Baku signed an agreement.
                Turkey agreement Azerbaijan
            Talks between Iran and Iraq were held in Moscow.
                Iran talks Iraq
            Vladimir Putin met Narendra Modi in Moscow.
                Vladimir Putin talks Narendra Modi
                Narendra Modi visit Russia
            The Kremlin thanked Hungary.
                Russia support Hungary
            The White House criticised Cuba.
                United States criticism Cuba
            Germany's parliament condemned Belarus.
                Germany criticism Belarus
            Russia's Supreme Court lifted the ban on the Taliban.
                Russia delisting Taliban
            The Danish foreign ministry summoned the Russian ambassador.
                Denmark criticism Russia
            A Kremlin spokesman praised Hungary.
                Russia support Hungary
            Taliban officials met Chinese diplomats in Kabul.
                Taliban talks China
                China visit Afghanistan
            The Kazakh foreign minister visited Ankara.
                Kazakhstan visit Turkey
            The Islamic Emirate of Afghanistan thanked Qatar.
                Taliban support Qatar
            The Taliban-led administration thanked Uzbekistan.
                Taliban support Uzbekistan
            The de facto authorities in Kabul criticised Pakistan.
                Taliban criticism Pakistan
            The Iran-backed Houthis attacked Israel.
                Iran support Houthis
                Houthis attack Israel
            Iranian protesters criticised Israel.
                -
            Afghan refugees thanked Albania.
                -
            TASS reported that Russia had recognised the Taliban.
                Russia recognition Taliban
            Western countries criticised Georgia.
                the West criticism Georgia
            Regional countries criticised Georgia.
                -
            """, atLeast: 21)
    }

    @Test func lists() throws {
        try CodedText.check(
            """
            Four countries, including India, Iran and Pakistan, took part in the Moscow Format.
                India participation Moscow Format
                Iran participation Moscow Format
                Pakistan participation Moscow Format
            Russia invited several countries, such as Iran and India.
                Russia invitation Iran
                Russia invitation India
            """, atLeast: 2)
    }

    @Test func offices() throws {
        try CodedText.check(
            """
            Finnish Foreign Minister Elina Valtonen visited Estonia.
                Elina Valtonen office Finland
                Elina Valtonen visit Estonia
            Elina Valtonen, Finland's foreign minister, visited Estonia.
                Elina Valtonen office Finland
                Elina Valtonen visit Estonia
            The foreign minister of Finland, Elina Valtonen, visited Estonia.
                Elina Valtonen office Finland
                Elina Valtonen visit Estonia
            Former Bolivian president Evo Morales praised Cuba.
                Evo Morales office Bolivia
                Evo Morales support Cuba
            Karel Novotny, who served as Slovak ambassador to Japan, praised Japan.
                Karel Novotny office Slovakia
                Karel Novotny support Japan
            Sergei Lavrov met his Turkish counterpart Hakan Fidan.
                Sergei Lavrov talks Hakan Fidan
                Hakan Fidan office Turkey
            Sergei Lavrov met his Turkish counterpart.
                Sergei Lavrov talks Turkey
            Taliban spokesman Zabihullah Mujahid criticised Pakistan.
                Zabihullah Mujahid office Taliban
                Zabihullah Mujahid criticism Pakistan
            NATO chief Mark Rutte praised Poland.
                Mark Rutte office NATO
                Mark Rutte support Poland
            Prime Minister Lars Holm of Iceland visited Denmark.
                Lars Holm office Iceland
                Lars Holm visit Denmark
            The Hamas leader, Khalil al-Hayya, thanked Qatar.
                Khalil al-Hayya office Hamas
                Khalil al-Hayya support Qatar
            Zamir Kabulov, Russia's special envoy for Afghanistan, praised India.
                Zamir Kabulov office Russia
                Zamir Kabulov support India
            Marta Lindqvist, Sweden's ambassador to Kenya, thanked Uganda.
                Marta Lindqvist office Sweden
                Marta Lindqvist support Uganda
            The then Peruvian foreign minister, Luis Ramos Vega, criticised Bolivia.
                Luis Ramos Vega office Peru
                Luis Ramos Vega criticism Bolivia
            Presidents Vladimir Putin and Xi Jinping met in Astana.
                Vladimir Putin talks Xi Jinping
            """, atLeast: 15)
    }
}
