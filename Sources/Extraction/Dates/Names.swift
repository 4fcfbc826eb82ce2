/// The names of months and weekdays, in full and as papers shorten them.
enum CalendarNames {
    /// 1...12; `nil` for any other word. "may" and "march" are months here: whether they are is for the reader to say.
    static func month(_ word: some StringProtocol) -> Int? {
        months[word.last == "." ? String(word.dropLast()) : String(word)]
    }

    /// 1 for Monday to 7 for Sunday.
    static func weekday(_ word: some StringProtocol) -> Int? {
        weekdays[word.last == "." ? String(word.dropLast()) : String(word)]
    }

    private static let months: [String: Int] = [
        "january": 1, "february": 2, "march": 3, "april": 4, "may": 5, "june": 6, "july": 7, "august": 8,
        "september": 9, "october": 10, "november": 11, "december": 12, "jan": 1, "feb": 2, "mar": 3, "apr": 4,
        "jun": 6, "jul": 7, "aug": 8, "sep": 9, "sept": 9, "oct": 10, "nov": 11, "dec": 12,
    ]

    private static let weekdays: [String: Int] = [
        "monday": 1, "tuesday": 2, "wednesday": 3, "thursday": 4, "friday": 5, "saturday": 6, "sunday": 7,
        "mon": 1, "tue": 2, "tues": 2, "wed": 3, "thu": 4, "thur": 4, "thurs": 4, "fri": 5, "sat": 6, "sun": 7,
    ]
}
