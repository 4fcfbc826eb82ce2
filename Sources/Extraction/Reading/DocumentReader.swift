public import Dragoman

/// What a user or a table tells of a document; it wins over the file.
public struct DocumentFacts: Sendable, Hashable {
    public var title: String?
    public var published: FuzzyDate?
    public var publisher: String?
    public var url: String?
    /// Who tells: `option` or `table`.
    public var basis: PublishedBasis

    public init(
        title: String? = nil, published: FuzzyDate? = nil, publisher: String? = nil, url: String? = nil,
        basis: PublishedBasis = .option
    ) {
        self.title = title
        self.published = published
        self.publisher = publisher
        self.url = url
        self.basis = basis
    }
}

/// Reads a file into clean text: Markdown, plain text or a web page.
public struct DocumentReader: Sendable {
    public enum Format: String, Sendable, CaseIterable {
        case markdown
        case plainText
        case html
    }

    /// The greatest size of a file in bytes; an article of more is refused.
    public var sizeLimit: Int
    /// Teasers, credits and notices stay in the text.
    public var keepsFurniture: Bool

    public init(sizeLimit: Int = 10_000_000, keepsFurniture: Bool = false) {
        self.sizeLimit = sizeLimit
        self.keepsFurniture = keepsFurniture
    }

    /// The format by the ending of a path; without one that tells, by the first bytes.
    public static func format(path: String, bytes: [UInt8]) -> Format {
        let ending = path.split(separator: "/").last?.split(separator: ".").dropFirst().last?.lowercased()
        switch ending {
        case "html", "htm", "xhtml": return .html
        case "md", "markdown": return .markdown
        default:
            let start = bytes.prefix(512).trimmed()
            let page: [StaticString] = ["<!doctype html", "<html"]
            return start.hasPrefix(ofAny: page) ? .html : ending == nil ? .markdown : .plainText
        }
    }

    /// Reads a document.
    ///
    /// - Parameters:
    ///   - path: the path as it was given; it names the document.
    ///   - bytes: the file.
    ///   - facts: what is known from elsewhere, the most trusted first; each wins over the next and over the file.
    /// - Throws: `ReadingError` when nothing can be read: the file is empty, binary, too large, or without text.
    /// - Complexity: O(n) in bytes.
    public func read(path: String, bytes: [UInt8], facts: [DocumentFacts] = []) throws(ReadingError) -> ReadDocument {
        if bytes.count > sizeLimit { throw DocumentReader.tooLarge(path, size: bytes.count, limit: sizeLimit) }
        var warnings: [ReadingError] = []
        let source = try SourceText.decode(bytes, path: path, warnings: &warnings)
        let format = DocumentReader.format(path: path, bytes: source.bytes)
        var assembly: BlockAssembly
        var known: [DocumentFacts] = facts
        switch format {
        case .html:
            let page = HTMLPage.read(source.bytes, keepsFurniture: keepsFurniture)
            known.append(page.facts)
            assembly = BlockAssembly(page.drafts, keepsFurniture: keepsFurniture, isPage: true, url: page.facts.url)
        case .markdown, .plainText:
            let matter = FrontMatter.read(source.bytes, path: path, warnings: &warnings)
            known.append(DocumentReader.facts(of: matter, path: path, warnings: &warnings))
            let drafts = TextBlocks.drafts(of: source.bytes, from: matter.end, isMarkdown: format == .markdown)
            assembly = BlockAssembly(drafts, keepsFurniture: keepsFurniture)
        }
        assembly.run(title: known.lazy.compactMap(\.title).first)
        guard assembly.hasText else {
            throw ReadingError(path: path, problem: "there is no text in it", remedy: "remove it or give its text")
        }
        var document = Document(
            id: path, title: known.lazy.compactMap(\.title).first ?? assembly.title,
            publisher: known.lazy.compactMap(\.publisher).first,
            url: known.lazy.compactMap(\.url).first ?? assembly.url)
        var basis = PublishedBasis.unknown
        if let fact = known.first(where: { $0.published != nil }) {
            document.published = fact.published
            basis = fact.basis
        } else if let date = assembly.dateLine {
            document.published = date
            basis = .dateline
        } else if let date = document.url.flatMap({ AddressDate.find(in: $0) }) ?? AddressDate.find(in: path) {
            document.published = date
            basis = .address
        }
        return ReadDocument(
            document: document, publishedBasis: basis, text: assembly.text.bytes, blocks: assembly.blocks,
            source: source, warnings: warnings, addresses: assembly.addresses, map: assembly.text)
    }

    static func tooLarge(_ path: String, size: Int, limit: Int) -> ReadingError {
        ReadingError(
            path: path, problem: "\(size / 1_000_000) MB, more than the \(limit / 1_000_000) MB of an article",
            remedy: "split it into articles")
    }

    private static func facts(
        of matter: FrontMatter, path: String, warnings: inout [ReadingError]
    ) -> DocumentFacts {
        var facts = DocumentFacts(basis: .frontMatter)
        func first(_ keys: String...) -> (value: String, line: Int)? {
            keys.lazy.compactMap { matter.fields[$0] }.first
        }
        facts.title = first("title", "headline")?.value
        facts.publisher = first("publisher", "source", "outlet", "site")?.value
        facts.url = first("url", "link", "canonical_url", "permalink")?.value
        if let (value, line) = first("date", "published", "publication_date", "datepublished", "pubdate") {
            facts.published = WrittenDate.parse(value)
            if facts.published == nil {
                warnings.append(
                    ReadingError(
                        path: path, line: line, problem: "'\(value)' is no date",
                        remedy: "write it as 2025-07-03; the date is taken as not given"))
            }
        }
        return facts
    }
}
