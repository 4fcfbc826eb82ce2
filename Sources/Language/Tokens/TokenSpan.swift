/// A token's place in the bytes, and what stands before it.
package struct TokenSpan: Sendable, Hashable {
    package var start: Int32
    package var end: Int32
    /// White space stands before it.
    package var spaced: Bool
    /// A blank line, or the start of the text, stands before it: a sentence starts here in any case.
    package var startsParagraph: Bool

    package init(start: Int32, end: Int32, spaced: Bool, startsParagraph: Bool) {
        self.start = start
        self.end = end
        self.spaced = spaced
        self.startsParagraph = startsParagraph
    }
}
