import Testing

/// Kinds of sentences that a trial reading of news from many regions found missing or misread.
@Suite struct ReadingSentenceTests {
    @Test func readings() throws {
        try CodedText.check(
            """
            Chile's Boric and Peru's Dina Boluarte met in Lima.
                Gabriel Boric visit Peru
                Dina Boluarte talks Gabriel Boric
            Gabriel Boric and Peru's Dina Boluarte held talks in Lima on Friday.
                Gabriel Boric visit Peru
                Dina Boluarte talks Gabriel Boric
            The meeting between Keir Starmer, France's Emmanuel Macron and Germany's Friedrich Merz lasted an hour.
                Emmanuel Macron talks Keir Starmer
                Friedrich Merz talks Keir Starmer
                Emmanuel Macron talks Friedrich Merz
            Kenya mediates as M23 rebels, backed by Rwanda, advance on the city.
                Rwanda support M23
            Egypt hailed the release of the captives by Hamas fighters opposing Israel.
                Egypt support Hamas
                Hamas refusal Israel
            Cuba summoned the Canadian envoy to protest Canadian sanctions imposed on Havana.
                Cuba criticism Canada
                Canada sanctions Cuba
            The meeting in Oslo brought together Nicolas Maduro and Maria Corina Machado.
                María Corina Machado talks Nicolás Maduro
            Xi Jinping told Narendra Modi during talks in Kazan that the border was calm.
                Narendra Modi talks Xi Jinping
            Vladimir Putin shook hands with Kim Jong Un.
                Kim Jong Un talks Vladimir Putin
            Subrahmanyam Jaishankar paid a courtesy call on Sheikh Hasina.
                Sheikh Hasina talks Subrahmanyam Jaishankar
            Colombia ended a two-day meeting with the ELN.
                Colombia talks ELN
            Chad shut down the Sudanese embassy.
                Chad severance Sudan
            Venezuela closed the offices of the Organization of American States.
                Venezuela severance Organization of American States
            Mali instructed the French ambassador to exit the country within 72 hours.
                Mali expulsion France
            Nicaragua revoked the credentials of Brazilian diplomats.
                Nicaragua expulsion Brazil
            Niger's removal of French diplomats angered Paris.
                Niger expulsion France
            Sri Lankan forces crushed the LTTE in 2009.
                Sri Lanka attack LTTE
            Ethiopia launched an offensive inside Eritrea in May.
                Ethiopia attack Eritrea
            A ban of the LTTE by Canada remains in force.
                Canada listing LTTE
            A ceasefire was reached between Thailand and Cambodia on Monday.
                Cambodia ceasefire Thailand
            An agreement was struck between the government in Manila and the MILF in March 2014.
                Philippines agreement Moro Islamic Liberation Front
            The truce was brokered by Egypt with the support of Qatar.
                Qatar support Egypt
            Bolivia objected to Chile's new maps.
                Bolivia criticism Chile
            Serbia objected to the Bulgarian proposal.
                Serbia refusal Bulgaria
            Emmanuel Macron was invited to attend the parade in Delhi by Narendra Modi.
                Emmanuel Macron visit India [planned]
                Narendra Modi invitation Emmanuel Macron
            Clashes erupted between Thailand and Cambodia, with the two sides later agreeing to a ceasefire.
                Thailand attack Cambodia
                Cambodia attack Thailand
                Cambodia ceasefire Thailand
            Yemen's Saudi-backed government and the Houthis met in Amman.
                Yemen talks Houthis
                Saudi Arabia support Yemen
            Armenia opened an airport in a show of solidarity with Georgia.
                Armenia support Georgia
            The U.N. council blacklisted Boko Haram in 2014.
                United Nations Security Council listing Boko Haram
            The Philippine army moved south. The MILF attacked government troops on Friday.
                Moro Islamic Liberation Front attack Philippines
            Contact between Sergei Lavrov and Marco Rubio was brief.
                Marco Rubio talks Sergei Lavrov
            """, atLeast: 31)
    }
}
