extension FuzzyDate {
    /// A date's EDTF text without the marks of doubt at its end, and what one says for the first of them: `perhaps ` for
    /// `?`, `about ` for `~` and `%`, nothing where there is none.
    package static func unhedged(_ text: String) -> (text: String, hedge: String) {
        var text = text
        var hedge = ""
        while let mark = text.last, "?~%".contains(mark) {
            hedge = mark == "?" ? "perhaps " : "about "
            text.removeLast()
        }
        return (text, hedge)
    }
}
