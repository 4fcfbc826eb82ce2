/// Texts and tables of the tests.
enum Samples {
    /// Bordavia and Kelmark fall out and make up again; Ostrand talks to both.
    static let table = """
        source\trelation\ttarget\tdate
        Bordavia\ttalks\tOstrand\t2024-01-10
        Ostrand\ttalks\tKelmark\t2024-01-12
        Kelmark\tvisit\tNorthern Front\t2024-02
        Bordavia\tlisting\tNorthern Front\t2023
        Bordavia\tdelisting\tNorthern Front\t2024-06-01
        Bordavia\trecognition\tKelmark\t2024-06-02
        Kelmark\tsanctions\tBordavia\t2022-03-01
        Kelmark\tsanctions_relief\tBordavia\t2024-07-01
        Ostrand\tsupport\tNorthern Front\t2024-03-01/2024-03-09
        Ostrand\tagreement\tBordavia\t2024-08
        Bordavia\tattack\tIsle League\t2021
        Ostrand\tvisit\tIsle League\t2022-02-02
        Isle League\tcriticism\tBordavia\t2021-05-05
        Isle League\t042\tPellan\t2020
        Pellan\tMake statement\tIsle League\t2020-02-02
        Farland\ttalks\tOuter Reach\t

        """

    static let first = """
        ---
        title: Russia recognises the Taliban
        date: 2025-07-04
        ---

        Russia recognised the Taliban government on Thursday. Foreign Minister Sergei Lavrov met Pakistani Foreign
        Minister Ishaq Dar in Moscow on Friday.

        """

    static let second = """
        ---
        title: Talks in Islamabad
        date: 2025-07-10
        ---

        Pakistan held talks with China on Wednesday. China has not recognised the Taliban.

        """
}
