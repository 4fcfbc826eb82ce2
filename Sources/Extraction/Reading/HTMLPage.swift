/// A web page: what its tags tell, and the blocks of its main text.
struct HTMLPage {
    /// A block of a page, and what is known of where it stands.
    struct PageBlock {
        var draft: Draft
        var tag: String
        /// The innermost `article`, `main` or article body it stands in; 0 for the page.
        var region: Int
        /// The element right above it.
        var container: Int
        /// It stands in navigation, a form, a footer ...
        var isDropped: Bool
        /// It stands in an element whose class or id says furniture.
        var isSuspect: Bool
    }

    struct Region {
        enum Kind: Int { case page, main, article, body }
        var kind: Kind
        var parent: Int
        var score = 0
    }

    private struct Element {
        var name: String
        var region: Int
        var isDropped: Bool
        var isSuspect: Bool
    }

    var facts = DocumentFacts(basis: .meta)
    var drafts: [Draft] = []

    private let source: [UInt8]
    private var meta = HTMLMeta()
    private var stack: [Element] = []
    private var regions = [Region(kind: .page, parent: 0)]
    private var blocks: [PageBlock] = []
    private var text = CleanText()
    private var linkBytes = 0
    private var linkDepth = 0
    private var pendingBreaks = 0
    private var containers = 0
    private var containerOf: [Int] = []

    /// - Complexity: O(n).
    static func read(_ source: [UInt8], keepsFurniture: Bool) -> HTMLPage {
        var page = HTMLPage(source: source)
        page.scan()
        page.facts = page.meta.facts
        page.drafts = MainText.select(page.blocks, regions: &page.regions, keepsFurniture: keepsFurniture)
        return page
    }

    private init(source: [UInt8]) { self.source = source }

    private static let voids: Set<String> = [
        "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr",
    ]
    private static let inlines: Set<String> = [
        "a", "abbr", "b", "bdi", "bdo", "cite", "code", "data", "del", "dfn", "em", "font", "i", "ins", "kbd", "mark",
        "q", "s", "samp", "small", "span", "strong", "sub", "sup", "time", "tt", "u", "var", "wbr", "img", "label",
    ]
    private static let dropped: Set<String> = [
        "nav", "aside", "footer", "form", "button", "select", "object", "video", "audio", "canvas", "dialog", "menu",
        "head",
    ]

    private mutating func scan() {
        var scanner = HTMLScanner(source)
        while let item = scanner.next() {
            switch item {
            case .text(let range): add(range)
            case .raw(let name, let attributes, let content):
                meta.noteRaw(name, attributes, content, in: source)
            case .open(let name, let attributes): open(name, attributes)
            case .close(let name): close(name)
            }
        }
        flush()
    }

    private mutating func open(_ name: String, _ attributes: Range<Int>) {
        meta.note(name, attributes, in: source)
        if name == "br" {
            pendingBreaks += 1
            if pendingBreaks > 1 { flush() } else { text.space(for: attributes) }
            return
        }
        if HTMLPage.inlines.contains(name) {
            if name == "a" { linkDepth += 1 }
            return
        }
        flush()
        // A paragraph and a list item end where the next one begins.
        if let last = stack.last, name == last.name, name == "p" || name == "li" { pop() }
        if last("p"), name != "p" { pop() }
        guard !HTMLPage.voids.contains(name), stack.count < 512 else { return }
        var element = stack.last ?? Element(name: "", region: 0, isDropped: false, isSuspect: false)
        element.name = name
        let inRegion = element.region > 0
        if HTMLPage.dropped.contains(name) || (name == "header" && !inRegion) { element.isDropped = true }
        if name == "html" || name == "body" { element.isDropped = false }
        if isHidden(attributes) { element.isDropped = true }
        var kind: Region.Kind?
        if name == "article" { kind = .article }
        if name == "main" || isAttribute("role", "main", attributes) { kind = .main }
        if isAttribute("itemprop", "articlebody", attributes) { kind = .body }
        if let kind {
            regions.append(Region(kind: kind, parent: element.region))
            element.region = regions.count - 1
        } else if name != "html", name != "body", !element.isSuspect {
            element.isSuspect = isSuspect(attributes)
        }
        stack.append(element)
        containers += 1
        containerOf.append(containers)
    }

    private func last(_ name: String) -> Bool { stack.last?.name == name }

    private mutating func pop() {
        stack.removeLast()
        containerOf.removeLast()
    }

    private mutating func close(_ name: String) {
        if name == "a" { linkDepth = max(0, linkDepth - 1) }
        if name == "br" { return open("br", 0..<0) }
        if HTMLPage.inlines.contains(name) { return }
        flush()
        guard let index = stack.lastIndex(where: { $0.name == name }) else { return }
        while stack.count > index { pop() }
    }

    private func isHidden(_ attributes: Range<Int>) -> Bool {
        if attributes.isEmpty { return false }
        if HTMLScanner.attributeRange("hidden", in: source, attributes) != nil { return true }
        guard let style = HTMLScanner.attributeRange("style", in: source, attributes) else { return false }
        let compact = source[style].filter { !ASCII.isSpace($0) }.map(ASCII.lower)
        return compact.contains(phrase: Array("display:none".utf8))
    }

    private func isAttribute(_ name: StaticString, _ value: String, _ attributes: Range<Int>) -> Bool {
        guard let range = HTMLScanner.attributeRange(name, in: source, attributes) else { return false }
        return source[range].equals(ignoringCase: value.utf8)
    }

    private func isSuspect(_ attributes: Range<Int>) -> Bool {
        let names: [StaticString] = ["class", "id"]
        return names.contains { name in
            HTMLScanner.attributeRange(name, in: source, attributes).map { Furniture.isClass(source[$0]) } ?? false
        }
    }

    /// Text of a page: white space is one space, entities are what they stand for.
    private mutating func add(_ range: Range<Int>) {
        var place = range.lowerBound
        var plain = place
        let before = text.bytes.count
        while place < range.upperBound {
            let byte = source[place]
            if ASCII.isSpace(byte) {
                text.copy(plain..<place, of: source)
                let start = place
                while place < range.upperBound, ASCII.isSpace(source[place]) { place += 1 }
                text.space(for: start..<place)
                plain = place
            } else if byte == 0x26, let (scalars, length) = Entities.decode(source, at: place) {
                text.copy(plain..<place, of: source)
                text.write(scalars, for: place..<place + length)
                place += length
                plain = place
                pendingBreaks = 0
            } else {
                pendingBreaks = 0
                place += 1
            }
        }
        text.copy(plain..<place, of: source)
        if linkDepth > 0 { linkBytes += text.bytes.count - before }
    }

    private mutating func flush() {
        defer {
            text = CleanText()
            linkBytes = 0
            pendingBreaks = 0
        }
        guard !text.bytes.isEmpty else { return }
        let element = stack.last ?? Element(name: "body", region: 0, isDropped: false, isSuspect: false)
        let kind: Block.Kind =
            switch element.name {
            case "h1", "h2", "h3", "h4", "h5", "h6": .heading
            case "li", "dt", "dd": .listItem
            case "figcaption", "caption": .caption
            default: stack.contains { $0.name == "figcaption" } ? .caption : .paragraph
            }
        var draft = InlineMarkup.clean(text, kind: kind, hasMarks: false)
        guard !draft.bytes.isEmpty else { return }
        draft.linkBytes = linkBytes
        let above = containerOf.count > 1 ? containerOf[containerOf.count - 2] : 0
        blocks.append(
            PageBlock(
                draft: draft, tag: element.name, region: element.region, container: above,
                isDropped: element.isDropped, isSuspect: element.isSuspect))
    }
}
