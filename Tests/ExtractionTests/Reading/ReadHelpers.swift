import DragomanExtraction
import Testing

/// Reads a text as a file of that name.
func readDocument(
    _ text: String, as path: String = "a.txt", facts: [DocumentFacts] = [], keepsFurniture: Bool = false
) throws -> ReadDocument {
    try DocumentReader(keepsFurniture: keepsFurniture).read(path: path, bytes: Array(text.utf8), facts: facts)
}

/// The blocks of a document with their kinds, to compare.
func blockLines(_ document: ReadDocument) -> [String] {
    document.blocks.map { "\($0.kind): " + String(decoding: document.text(of: $0), as: UTF8.self) }
}

/// Every word of the clean text stands at its place in the source, and every block goes there and back.
func checkOffsets(_ document: ReadDocument, sourceLocation: SourceLocation = #_sourceLocation) {
    let scalars = Array(String(decoding: document.source.bytes, as: UTF8.self).unicodeScalars)
    #expect(scalars.count == document.source.scalarCount, sourceLocation: sourceLocation)
    for block in document.blocks {
        var start = block.range.lowerBound
        while start < block.range.upperBound {
            var end = start
            while end < block.range.upperBound, isLetter(document.text[end]) { end += 1 }
            if end > start {
                let range = document.sourceRange(of: start..<end)
                let word = String(decoding: document.text[start..<end], as: UTF8.self)
                var raw = ""
                raw.unicodeScalars.append(contentsOf: scalars[range])
                #expect(raw == word, sourceLocation: sourceLocation)
                #expect(document.sourceText(range) == word, sourceLocation: sourceLocation)
            }
            start = max(end, start + 1)
        }
    }
}

private func isLetter(_ byte: UInt8) -> Bool { (byte | 32) &- 97 < 26 }
