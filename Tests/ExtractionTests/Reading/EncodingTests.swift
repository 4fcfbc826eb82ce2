import DragomanExtraction
import Testing

/// Bytes into text: encodings told apart, what can't be read refused in one line.
@Suite struct EncodingTests {
    private let reader = DocumentReader()

    @Test func byteOrderMarks() throws {
        let text = "Talks in Zürich 😀 on Monday\r\nwent on."
        let utf8 = try reader.read(path: "a.txt", bytes: [0xEF, 0xBB, 0xBF] + Array(text.utf8))
        #expect(blockLines(utf8) == ["paragraph: Talks in Zürich 😀 on Monday went on."])
        // The mark is one scalar of the decoded file.
        #expect(utf8.sourceRange(of: 0..<5) == 1..<6)
        checkOffsets(utf8)
        let units = Array(text.utf16)
        let little = try reader.read(
            path: "a.txt", bytes: [0xFF, 0xFE] + units.flatMap { [UInt8($0 & 255), UInt8($0 >> 8)] })
        #expect(little.source.encoding == .utf16)
        #expect(little.text == utf8.text)
        let big = try reader.read(
            path: "a.txt", bytes: [0xFE, 0xFF] + units.flatMap { [UInt8($0 >> 8), UInt8($0 & 255)] })
        #expect(big.text == utf8.text)
        #expect(big.sourceRange(of: 0..<5) == 0..<5)
        checkOffsets(big)
    }

    @Test func windows1252() throws {
        let bytes =
            Array("The pr".utf8) + [0xE9] + Array("sident said ".utf8) + [0x93] + Array("no".utf8) + [0x94, 0x2E]
        let document = try reader.read(path: "a.txt", bytes: bytes)
        #expect(document.source.encoding == .windows1252)
        #expect(blockLines(document) == ["paragraph: The président said “no”."])
        #expect(document.source.scalarCount == bytes.count)
        checkOffsets(document)
    }

    @Test func damagedUTF8() throws {
        let bytes = Array("Zürich, München, ".utf8) + [0xFF] + Array(" talks went on.".utf8)
        let document = try reader.read(path: "a.txt", bytes: bytes)
        #expect(document.source.encoding == .utf8)
        #expect(
            document.warnings.map(\.description) == [
                "a.txt: 1 byte that is no UTF-8; read as U+FFFD; save the file as UTF-8 to mend it"
            ])
    }

    @Test func whatCannotBeRead() throws {
        let cases: [(bytes: [UInt8], message: String)] = [
            ([], "a.txt: the file is empty; remove it or fill it"),
            (Array("%PDF-1.7 ...".utf8), "a.txt: a PDF file, not text; save it as UTF-8 text, Markdown or HTML"),
            ([1, 0, 2, 0], "a.txt: a binary file, not text; save it as UTF-8 text, Markdown or HTML"),
            (Array(" \n\n \t".utf8), "a.txt: there is no text in it; remove it or give its text"),
            (Array("July 3, 2025\n".utf8), "a.txt: there is no text in it; remove it or give its text"),
            (
                [UInt8](repeating: 97, count: 50_000_000),
                "a.txt: 50 MB, more than the 10 MB of an article; split it into articles"
            ),
        ]
        for (bytes, message) in cases {
            let error = #expect(throws: ReadingError.self) { try reader.read(path: "a.txt", bytes: bytes) }
            #expect(error?.description == message)
        }
    }

    @Test func aLongLineIsReadInLinearTime() throws {
        let sentence = "The envoy met the *minister* on Monday & left [again](x) in the evening.Then \"he\" spoke. "
        let bytes = Array(String(repeating: sentence, count: 10_000).utf8)
        let document = try reader.read(path: "a.txt", bytes: bytes)
        #expect(document.blocks.count == 1)
    }

    @Test func opensAndNothingElse() throws {
        for mark in ["[", "*", "_", "<", "&", "![", "`", "\\", "(", "**", "<p>", "<!--"] {
            let text = String(repeating: mark, count: 20_000) + " some words stay."
            for path in ["a.md", "a.html"] {
                _ = try? reader.read(path: path, bytes: Array(text.utf8))
            }
        }
    }
}
