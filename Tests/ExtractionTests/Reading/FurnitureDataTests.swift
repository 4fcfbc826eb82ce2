import CLexicon
import Testing

/// The phrases of page furniture are data that a person can read and extend.
@Suite struct FurnitureDataTests {
    @Test func everyLineIsWellFormed() {
        let file = clexicon_find("furniture.tsv")
        let text = String(decoding: UnsafeBufferPointer(start: file.bytes, count: file.count), as: UTF8.self)
        let lines = text.split(separator: "\n").filter { !$0.hasPrefix("#") }
        #expect(lines.count > 200)
        #expect(lines.elementsEqual(lines.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }))
        #expect(Set(lines).count == lines.count)
        for line in lines {
            let fields = line.split(separator: "\t", omittingEmptySubsequences: false)
            #expect(fields.count == 3 && !fields.contains(""), "\(line)")
            #expect(
                ["prefix", "whole", "tail", "box", "suffix", "credit", "class"].contains(fields.first ?? ""), "\(line)")
            #expect(fields[1].lowercased() == fields[1], "\(line)")
        }
    }
}
