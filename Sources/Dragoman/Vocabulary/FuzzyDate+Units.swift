extension FuzzyDate {
    /// Some months of a year on end (1...12), such as a quarter: `1989-07/1989-09`.
    public static func months(_ first: Int, through last: Int, of year: Int) -> FuzzyDate {
        let start = FuzzyDate(year: year, month: first)
        let end = FuzzyDate(year: year, month: last)
        return first == last
            ? start : FuzzyDate(edtf: "\(start)/\(end)", earliest: start.earliest, latest: end.latest)
    }

    /// A season: 1 for spring to 4 for winter, as `1989-21` to `1989-24`. Three months from March on; winter begins in
    /// December of its year.
    public init(year: Int, season: Int) {
        let first = Day(year: year, month: season * 3, day: 1)!
        self.init(edtf: "\(padded(year, 4))-\(20 + season)", earliest: first, latest: first + 91)
    }

    /// The ten years from `decade` on, a multiple of ten: `199X`.
    public init(decade: Int) {
        self.init(
            edtf: padded(decade / 10, 3) + "X", earliest: Day(year: decade, month: 1, day: 1),
            latest: Day(year: decade + 9, month: 12, day: 31))
    }

    /// The hundred years from `century` on, a multiple of a hundred: `19XX`.
    public init(century: Int) {
        self.init(
            edtf: padded(century / 100, 2) + "XX", earliest: Day(year: century, month: 1, day: 1),
            latest: Day(year: century + 99, month: 12, day: 31))
    }

    /// From the beginning of one date to the end of another, which are written as they are: `2018/2020`.
    ///
    /// An end that is itself an interval gives its outer half; `nil` when the second ends before the first begins.
    public static func between(_ first: FuzzyDate, _ last: FuzzyDate) -> FuzzyDate? {
        if let start = first.earliest, let end = last.latest, end < start { return nil }
        let start = first.edtf.split(separator: "/").first.map(String.init) ?? first.edtf
        let end = last.edtf.split(separator: "/").last.map(String.init) ?? last.edtf
        if start == end { return first }
        return FuzzyDate(edtf: "\(start)/\(end)", earliest: first.earliest, latest: last.latest)
    }
}
