/// A web page: what its tags tell, and the blocks of its main text.
struct HTMLPage {
    var facts = DocumentFacts(basis: .meta)
    var drafts: [Draft] = []

    static func read(_ source: [UInt8], keepsFurniture: Bool) -> HTMLPage { HTMLPage() }
}
