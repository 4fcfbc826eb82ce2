internal import Dragoman

/// Drafts into the blocks of a document: furniture left out, paragraphs that were torn apart joined, title and date
/// line found.
struct BlockAssembly {
    private(set) var text = CleanText()
    private(set) var blocks: [Block] = []
    private(set) var title: String?
    private(set) var url: String?
    /// The date of publication as a date line or a dateline says it.
    private(set) var dateLine: FuzzyDate?
    /// Addresses that stood by themselves: the article's own and those it links to.
    private(set) var addresses: [String] = []
    private let keepsFurniture: Bool
    private let isPage: Bool
    private var drafts: [Draft]

    /// - Parameter isPage: a web page, whose title is marked as one.
    init(_ drafts: [Draft], keepsFurniture: Bool, isPage: Bool = false, url: String? = nil) {
        self.drafts = drafts
        self.isPage = isPage
        self.keepsFurniture = keepsFurniture
        self.url = url
    }

    /// Some block holds more than a date.
    var hasText: Bool { blocks.contains { $0.kind != .dateline } }

    /// - Complexity: O(n).
    mutating func run(title known: String?) {
        findTitle(known)
        if !keepsFurniture { dropTail() }
        var kept: [Draft] = []
        kept.reserveCapacity(drafts.count)
        for (index, draft) in drafts.enumerated() where !draft.bytes.isEmpty {
            noteAddress(draft, at: index)
            if WrittenDate.isDateLine(draft.bytes[...]) {
                if index < 8 || index + 3 > drafts.count, dateLine == nil {
                    dateLine = WrittenDate.parse(draft.bytes[...])
                }
                var line = draft
                line.kind = .dateline
                kept.append(line)
                continue
            }
            if dateLine == nil, index < 8, draft.kind != .title, let date = Dateline.lineDate(in: draft.bytes) {
                dateLine = date
                var line = draft
                line.kind = .dateline
                kept.append(line)
                continue
            }
            if draft.kind != .title, !keepsFurniture {
                if Furniture.isFurniture(draft.bytes) || isByline(draft, at: index) { continue }
                if draft.linkBytes * 10 > draft.bytes.count * 9, draft.bytes.count < 200, !draft.endsSentence,
                    draft.kind != .heading, draft.wordCount > 3
                {
                    continue
                }
            }
            if let caption = splitCredit(draft) {
                if !caption.bytes.isEmpty { kept.append(caption) }
                continue
            }
            var draft = draft
            if draft.boldTail == 0, draft.kind == .paragraph, !draft.endsSentence, draft.wordCount <= 14 {
                draft.kind = .heading
            }
            // What a page break tore apart.
            if let last = kept.last, last.kind == .paragraph, draft.kind == .paragraph, !last.endsSentence,
                draft.beginsLowercase, last.bytes.count > 20
            {
                kept[kept.count - 1].text.join(draft.text)
                continue
            }
            kept.append(draft)
        }
        for draft in kept { place(draft) }
    }

    /// The first block is the title when it is one by its mark or its shape.
    private mutating func findTitle(_ known: String?) {
        // "BANGKOK, April 18, 2025 (AP)" may stand above the title.
        guard
            let index = drafts.firstIndex(where: {
                !Furniture.isFurniture($0.bytes) && ($0.kind == .heading || Dateline.lineDate(in: $0.bytes) == nil)
            })
        else { return }
        let draft = drafts[index]
        let shaped =
            draft.kind == .heading
            || (!isPage && draft.kind == .paragraph && !draft.endsSentence && draft.bytes.count <= 220
                && draft.wordCount >= 3
                && index + 1 < drafts.count && !drafts[index + 1].beginsLowercase
                && !WrittenDate.isDateLine(draft.bytes[...]) && Furniture.credit(in: draft) == nil)
        if shaped || known.map({ $0.utf8.elementsEqual(draft.bytes) }) == true {
            drafts[index].kind = .title
            title = draft.bytes.string
        }
    }

    /// Cuts off the teasers behind a heading such as "Read next", once most of the article is told. Of a heading that may
    /// stand in the middle of an article ("Related") only what is no sentence goes with it.
    private mutating func dropTail() {
        let total = drafts.reduce(0) { $0 + $1.bytes.count }
        var before = 0
        var isTeasing = false
        for (index, draft) in drafts.enumerated() {
            defer { before += draft.bytes.count }
            guard let tail = Furniture.tail(draft.bytes), draft.kind != .title else {
                isTeasing = isTeasing && draft.kind != .heading && !draft.endsSentence && draft.bytes.count < 200
                if isTeasing { drafts[index].text = CleanText() }
                continue
            }
            // Times of day stand over teasers, hardly ever in an article.
            let isDated = drafts[(index + 1)...].prefix(6).contains { Furniture.isTime($0.bytes) }
            let share = isDated ? 1 : tail == .last ? 4 : 7
            if before * 10 >= total * share {
                drafts.removeSubrange(index...)
                return
            }
            drafts[index].text = CleanText()
            isTeasing = true
        }
    }

    /// Notes an address; one that is said to be the article's own is its url.
    private mutating func noteAddress(_ draft: Draft, at index: Int) {
        guard draft.bytes.count < 400 else { return }
        let words = draft.bytes.split(separator: 32)
        guard let last = words.last, Furniture.isAddress(last) else { return }
        let label: [StaticString] = ["original url", "url:", "original article", "original address", "source:"]
        let labelled =
            draft.bytes.hasPrefix(ofAny: label)
            || (words.count == 1 && index > 0 && drafts[index - 1].bytes.hasPrefix(ofAny: label))
        if labelled, url == nil { url = last.string }
        if words.count == 1 || labelled { addresses.append(last.string) }
    }

    /// A line that only names who wrote the article.
    private func isByline(_ draft: Draft, at index: Int) -> Bool {
        guard draft.bytes.count < 80, !draft.endsSentence, draft.bytes.hasPrefix(ofAny: ["by "]), draft.wordCount <= 9
        else { return false }
        let rest = draft.bytes.dropFirst(3)
        return rest.first.map(ASCII.isUpper) == true && (index < 8 || index + 4 > drafts.count)
    }

    /// A caption without the credit of its picture; `nil` when the block has no credit.
    private func splitCredit(_ draft: Draft) -> Draft? {
        guard !keepsFurniture, draft.kind == .paragraph || draft.kind == .caption,
            let place = Furniture.credit(in: draft)
        else { return nil }
        var caption = draft
        caption.kind = .caption
        caption.text = draft.text.prefix(place)
        caption.text.trimEnd()
        return caption
    }

    private mutating func place(_ draft: Draft) {
        var body = draft.text
        if draft.kind == .paragraph || draft.kind == .listItem, let end = Dateline.end(in: draft.bytes) {
            var line = body.prefix(end)
            line.trimEnd()
            if dateLine == nil, blocks.allSatisfy({ $0.kind != .paragraph }) {
                dateLine = Dateline.date(in: line.bytes)
            }
            write(line, .dateline)
            body = body.slice(end..<body.bytes.count)
        }
        write(body, draft.kind)
    }

    private mutating func write(_ part: CleanText, _ kind: Block.Kind) {
        guard !part.bytes.isEmpty else { return }
        if !text.bytes.isEmpty {
            let end = text.sourceBytes(of: 0..<text.bytes.count).upperBound
            text.write([10, 10], for: end..<end)
        }
        let start = text.bytes.count
        text.append(part)
        blocks.append(Block(kind: kind, range: start..<text.bytes.count))
    }
}

extension CleanText {
    /// Appends another text with a space between.
    mutating func join(_ other: CleanText) {
        let end = sourceBytes(of: 0..<bytes.count).upperBound
        space(for: end..<other.sourceBytes(of: 0..<other.bytes.count).lowerBound)
        append(other)
    }
}
