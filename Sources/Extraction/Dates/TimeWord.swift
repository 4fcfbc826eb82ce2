/// What a word is to the grammar of time expressions.
enum TimeWord: UInt8 {
    case other
    // Names, with their number as value.
    case month, weekday, season, unit, dayPart, holidayWord
    // Counts: a value, or -1 for "several", "a few", "many".
    case number, ordinal
    // Days told from the day of speaking, the difference as value.
    case dayOffset, tonight
    // "last", "next", "this" with -1, 1, 0; "past", "coming", "recent".
    case last, next, this, past, coming, same, that, previous, following, recent, current
    case ago, earlier, later, before, after, hence, then, now, soon, recently
    case early, late, mid, end, beginning, middle, start, close, half, eve
    case the, a, of, and, or, to, through, until, since, `in`, on, at, by, from, between, during, within, over, `for`
    case about, nearly, more, less, than, least, most, some, only, just, couple, dozen, every, each, per, few
    case adverbSet, vagueAdverb, fiscal, turn, ended, `as`, quarterName, am, future, present
    case circa, throughout, moment, these, upcoming, latest, midyear
}

/// The words of time, with what they are.
enum TimeWords {
    static func find(_ word: String) -> (word: TimeWord, value: Int)? { table[word] }

    private static let table: [String: (word: TimeWord, value: Int)] = {
        var table: [String: (word: TimeWord, value: Int)] = [:]
        func add(_ words: String, _ word: TimeWord, _ value: Int = 0) {
            for name in words.split(separator: " ") { table[String(name)] = (word, value) }
        }
        let months = [
            "january jan", "february feb", "march mar", "april apr", "may", "june jun", "july jul", "august aug",
            "september sept sep", "october oct", "november nov", "december dec",
        ]
        for (index, names) in months.enumerated() { add(names, .month, index + 1) }
        let weekdays = [
            "monday mon mondays", "tuesday tue tues tuesdays", "wednesday wed wednesdays",
            "thursday thu thur thurs thursdays", "friday fri fridays", "saturday sat saturdays", "sunday sun sundays",
        ]
        for (index, names) in weekdays.enumerated() { add(names, .weekday, index + 1) }
        let numbers = [
            "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
            "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty",
        ]
        for (index, name) in numbers.enumerated() { add(name, .number, index) }
        for (index, name) in ["thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"].enumerated() {
            add(name, .number, 30 + index * 10)
        }
        add("hundred", .number, 100)
        add("several many", .number, -1)
        let ordinals = [
            "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh",
            "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth",
            "twentieth",
        ]
        for (index, name) in ordinals.enumerated() { add(name, .ordinal, index + 1) }
        add("thirtieth", .ordinal, 30)
        for (index, names) in ["spring springtime", "summer summertime", "autumn fall", "winter wintertime"]
            .enumerated()
        {
            add(names, .season, index + 1)
        }
        for unit in TimeUnit.allCases { add(unit.names, .unit, unit.rawValue) }
        add(
            "morning afternoon evening night noon midday midnight dawn dusk nightfall mornings nights evenings",
            .dayPart)
        add("today", .dayOffset, 0)
        add("yesterday", .dayOffset, -1)
        add("tomorrow", .dayOffset, 1)
        add("tonight", .tonight)
        add("last", .last, -1)
        add("next", .next, 1)
        add("this", .this, 0)
        add("past", .past, -1)
        add("coming", .coming, 1)
        add("upcoming", .upcoming, 1)
        add("latest", .latest)
        add("same", .same)
        add("that", .that)
        add("previous preceding prior", .previous, -1)
        add("following ensuing", .following, 1)
        add("recent", .recent)
        add("current", .current)
        add("ago", .ago)
        add("earlier", .earlier)
        add("later", .later)
        add("before", .before)
        add("after", .after)
        add("hence", .hence)
        add("then", .then)
        add("now", .now)
        add("soon shortly", .soon)
        add("recently lately", .recently)
        add("early", .early)
        add("late", .late)
        add("mid", .mid)
        add("end", .end)
        add("beginning", .beginning)
        add("middle", .middle)
        add("start", .start)
        add("close", .close)
        add("half", .half)
        add("eve", .eve)
        add("the", .the)
        add("a an", .a)
        add("of", .of)
        add("and", .and)
        add("or", .or)
        add("to", .to)
        add("through", .through)
        add("until till til", .until)
        add("since", .since)
        add("in", .in)
        add("on", .on)
        add("at", .at)
        add("by", .by)
        add("from", .from)
        add("between", .between)
        add("during", .during)
        add("within", .within)
        add("over", .over)
        add("for", .for)
        add("about around roughly approximately", .about)
        add("nearly almost", .nearly)
        add("more", .more)
        add("less fewer", .less)
        add("than", .than)
        add("least", .least)
        add("most", .most)
        add("some", .some)
        add("only", .only)
        add("just", .just)
        add("couple", .couple)
        add("few", .few)
        add("dozen", .dozen)
        add("every", .every)
        add("each", .each)
        add("per", .per)
        add("annually yearly", .adverbSet, TimeUnit.year.rawValue)
        add("annual", .adverbSet, TimeUnit.year.rawValue)
        add("monthly", .adverbSet, TimeUnit.month.rawValue)
        add("weekly", .adverbSet, TimeUnit.week.rawValue)
        add("daily", .adverbSet, TimeUnit.day.rawValue)
        add("hourly", .adverbSet, TimeUnit.hour.rawValue)
        add("quarterly", .adverbSet, TimeUnit.quarter.rawValue)
        add("currently nowadays presently", .vagueAdverb)
        add("fiscal", .fiscal)
        add("turn", .turn)
        add("ended ending", .ended)
        add("as", .as)
        add("q1", .quarterName, 1)
        add("q2", .quarterName, 2)
        add("q3", .quarterName, 3)
        add("q4", .quarterName, 4)
        add("am pm", .am)
        add("midyear", .midyear)
        add("midsummer", .season, 2)
        add("midwinter", .season, 4)
        add("future", .future)
        add("present", .present)
        add("circa", .circa)
        add("throughout", .throughout)
        add("moment", .moment)
        add("these", .these)
        for name in Holidays.firstWords { add(name, .holidayWord) }
        return table
    }()
}

/// Units of time, from the smallest to the greatest.
enum TimeUnit: Int, CaseIterable, Sendable {
    case second, minute, hour, day, weekend, week, fortnight, month, quarter, year, decade, century

    /// The words for it.
    var names: String {
        switch self {
        case .second: "seconds"
        case .minute: "minute minutes"
        case .hour: "hour hours"
        case .day: "day days"
        case .weekend: "weekend weekends"
        case .week: "week weeks"
        case .fortnight: "fortnight"
        case .month: "month months"
        case .quarter: "quarter quarters"
        case .year: "year years"
        case .decade: "decade decades"
        case .century: "century centuries"
        }
    }

    /// A duration of some of them in ISO 8601; `X` for a count that is not told.
    func duration(_ count: String) -> String {
        let doubled: (Int) -> String = { factor in Int(count).map { String($0 * factor) } ?? count }
        return switch self {
        case .second: "PT\(count)S"
        case .minute: "PT\(count)M"
        case .hour: "PT\(count)H"
        case .day: "P\(count)D"
        case .weekend: "P\(count)WE"
        case .week: "P\(count)W"
        case .fortnight: "P\(doubled(2))W"
        case .month: "P\(count)M"
        case .quarter: "P\(count)Q"
        case .year: "P\(count)Y"
        case .decade: "P\(doubled(10))Y"
        case .century: "P\(doubled(100))Y"
        }
    }
}
