public import Dragoman

/// A document as it was read: clean text in blocks, what is known about it, and the way back to the source.
public struct ReadDocument: Sendable {
    public var document: Document
    public var publishedBasis: PublishedBasis
    /// The clean text in UTF-8: the blocks in order, an empty line between two. Lines that were wrapped are joined,
    /// marks and page furniture are gone.
    public let text: [UInt8]
    public let blocks: [Block]
    /// The file as decoded.
    public let source: SourceText
    /// What was amiss but did not stop the reading.
    public let warnings: [ReadingError]
    /// Addresses that stood by themselves in the text: sources and links, with a date in them at times.
    package let addresses: [String]
    let map: CleanText

    /// The Unicode scalars of the decoded file that a range of `text` stands for: from where its first byte begins to
    /// where its last one ends there, with whatever was left out in between.
    ///
    /// - Complexity: O(log n).
    public func sourceRange(of range: Range<Int>) -> Range<Int> {
        let bytes = map.sourceBytes(of: range)
        return source.scalars(before: bytes.lowerBound)..<source.scalars(before: bytes.upperBound)
    }

    /// The raw text of a range of Unicode scalars of the decoded file.
    public func sourceText(_ scalars: Range<Int>) -> String { source.text(scalars) }

    /// The clean text of a block.
    public func text(of block: Block) -> [UInt8] { Array(text[block.range]) }

    /// The block that holds a byte of `text`; `nil` between two blocks.
    public func block(at offset: Int) -> Block? {
        var low = 0
        var high = blocks.count
        while low < high {
            let middle = (low + high) / 2
            if blocks[middle].range.upperBound <= offset { low = middle + 1 } else { high = middle }
        }
        return low < blocks.count && blocks[low].range.contains(offset) ? blocks[low] : nil
    }
}

/// A stretch of clean text that stands by itself.
public struct Block: Sendable, Hashable {
    public enum Kind: String, Sendable, CaseIterable {
        case title
        case heading
        case paragraph
        case listItem
        case caption
        /// Where and when a report was filed ("MOSCOW, July 3 (Reuters) -"), or the date on a line of its own. It says
        /// nothing that happened.
        case dateline
    }

    public let kind: Kind
    /// Where it stands in `ReadDocument.text`: UTF-8 offsets.
    public let range: Range<Int>
}

/// Where the date of publication was found.
public enum PublishedBasis: String, Sendable, CaseIterable, Codable {
    /// The user gave it.
    case option
    /// `documents.csv` gives it.
    case table
    /// The front matter states it.
    case frontMatter
    /// A tag of the page states it.
    case meta
    /// A date line or dateline in the text.
    case dateline
    /// The address of the article holds it.
    case address
    /// Worked out from the dates in the text.
    case inferred
    case unknown
}
