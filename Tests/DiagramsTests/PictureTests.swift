import Dragoman
import DragomanDiagrams
import Foundation
import Testing

@Suite struct PictureTests {
    /// The pictures to look at, written to the folder in DRAGOMAN_PICTURES when it is set.
    @Test(.enabled(if: ProcessInfo.processInfo.environment["DRAGOMAN_PICTURES"] != nil))
    func gallery() throws {
        let folder = ProcessInfo.processInfo.environment["DRAGOMAN_PICTURES"]!
        for (name, diagram) in try pictures() {
            try diagram.render(to: PictureFormat.allCases.map { ($0, "\(folder)/\(name).\($0.rawValue)") })
        }
    }

    @Test(arguments: ["whole", "between", "threads", "awkward", "empty"])
    func golden(name: String) throws {
        let (_, diagram) = try #require(try pictures().first { $0.0 == name })
        try expectGolden(diagram.dot, "\(name).dot")
    }

    @Test func everyFormatBeginsAsItShould() throws {
        let (_, diagram) = try #require(try pictures().first { $0.0 == "two" })
        let files = try diagram.data(as: [.png, .dot, .svg, .pdf])
        #expect(files[0].starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]))
        #expect(String(decoding: files[1], as: UTF8.self) == diagram.dot)
        #expect(String(decoding: files[2], as: UTF8.self).contains("<svg width="))
        #expect(files[3].starts(with: Array("%PDF-1.".utf8)))
    }

    /// Cairo writes the time of day into a PDF.
    @Test func twoRunsGiveTheSameBytes() throws {
        let (_, diagram) = try #require(try pictures().first { $0.0 == "around" })
        let formats: [PictureFormat] = [.svg, .png, .pdf]
        let first = try diagram.data(as: formats)
        Thread.sleep(forTimeInterval: 1.1)
        #expect(try diagram.data(as: formats) == first)
        #expect(try formats.map { format throws in try diagram.data(as: format) } == first)
        #expect(String(decoding: first[2], as: UTF8.self).contains("/CreationDate (D:20000101000000Z"))
    }

    @Test func everyNameAndDateStandsInTheSVG() throws {
        let (_, diagram) = try #require(try pictures().first { $0.0 == "around" })
        let svg = String(decoding: try diagram.data(as: .svg), as: UTF8.self)
        for actor in diagram.graph.actors {
            for word in actor.name.split(separator: " ") { #expect(svg.contains(word), "\(actor.name)") }
        }
        for text in [
            "recognition 2025&#45;07&#45;03", "delisting by 2024&#45;10&#45;04", "Pakistan: accusation 2024&#45;12",
        ] {
            #expect(svg.contains(text), "\(text)")
        }
        #expect(svg.contains("foreign") && svg.contains("Who deals with the Taliban?"))
        #expect(svg.contains("27 actors · 48 relations · 5 documents"))
    }

    @Test func awkwardNamesAreShownAsTheyAre() throws {
        let (_, diagram) = try #require(try pictures().first { $0.0 == "awkward" })
        let svg = String(decoding: try diagram.data(as: .svg), as: UTF8.self)
        for text in [
            "&quot;quoted&quot;", "&lt;b&gt;name&lt;/b&gt; &amp; Co.", "Back\\slash\\<", "Two lines and a tab",
            "Россия 中国 🕊️", "&amp;amp; &amp;#39; \\N \\G", "VerylongnameVerylongnam…",
        ] {
            #expect(svg.contains(text), "\(text)")
        }
        #expect(!svg.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" })
    }

    /// Labels are nodes too, so that this holds for every text.
    @Test(arguments: [
        "whole", "around", "two", "chain", "between", "long", "threads", "everything", "awkward", "crowd",
    ])
    func nothingOverlapsOrIsCutOff(name: String) throws {
        let (_, diagram) = try #require(try pictures().first { $0.0 == name })
        struct Box {
            var name: String
            var left, right, bottom, top: Double
        }
        var boxes: [Box] = []
        var page = (width: 0.0, height: 0.0)
        for line in try diagram.places().split(separator: "\n") {
            if let match = line.wholeMatch(of: #/graph [\d.]+ ([\d.]+) ([\d.]+)/#) {
                page = (Double(match.1)!, Double(match.2)!)
            } else if let match = line.prefixMatch(
                of: #/node ("(?:[^"\\]|\\.)*"|\S+) ([-\d.]+) ([-\d.]+) ([\d.]+) ([\d.]+) .*/#)
            {
                let (x, y) = (Double(match.2)!, Double(match.3)!)
                let (width, height) = (Double(match.4)!, Double(match.5)!)
                boxes.append(
                    Box(
                        name: String(match.1), left: x - width / 2, right: x + width / 2, bottom: y - height / 2,
                        top: y + height / 2))
            }
        }
        #expect(boxes.count >= 3 && page.width > 1)
        let covered = boxes.reduce(0) { $0 + ($1.right - $1.left) * ($1.top - $1.bottom) }
        #expect(covered > page.width * page.height * 0.05, "most of the page is empty")
        for (place, a) in boxes.enumerated() {
            #expect(a.left > -0.01 && a.right < page.width + 0.01, "\(a.name) is cut off")
            #expect(a.bottom > -0.01 && a.top < page.height + 0.01, "\(a.name) is cut off")
            for b in boxes[(place + 1)...] {
                let apart = a.right <= b.left || b.right <= a.left || a.top <= b.bottom || b.top <= a.bottom
                #expect(apart, "\(a.name) overlaps \(b.name)")
            }
        }
    }
}
