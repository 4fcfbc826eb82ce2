internal import Dragoman
internal import DragomanFormats

extension Scene {
    /// The question, what is shown and left out, and the legend, as one HTML-like table.
    var heading: String {
        var rows: [String] = []
        if !options.title.isEmpty {
            let title = Words.wrapped(options.title, width: 60, limit: 3).map(DOT.html).joined(
                separator: "<BR ALIGN=\"LEFT\"/>")
            rows.append("<FONT POINT-SIZE=\"18\" COLOR=\"\(Palette.ink)\"><B>\(title)</B></FONT><BR ALIGN=\"LEFT\"/>")
        }
        let caption = self.caption.map {
            "<FONT POINT-SIZE=\"10\" COLOR=\"\(Palette.quiet)\">\(DOT.html($0))</FONT><BR ALIGN=\"LEFT\"/>"
        }
        rows.append(caption.joined())
        var table = rows.map { "<TR><TD ALIGN=\"LEFT\" BALIGN=\"LEFT\">\($0)</TD></TR>" }.joined()
        if !legend.isEmpty {
            let rows = legend.joined()
            table +=
                "<TR><TD ALIGN=\"LEFT\"><TABLE ALIGN=\"LEFT\" BORDER=\"0\" CELLBORDER=\"0\" CELLSPACING=\"0\" CELLPADDING=\"2\">"
                + rows + "</TABLE></TD></TR>"
        }
        return "<TABLE BORDER=\"0\" CELLBORDER=\"0\" CELLSPACING=\"0\" CELLPADDING=\"3\">\(table)</TABLE>"
    }

    private var caption: [String] {
        var counts = [Words.count(actors.count, "actor"), Words.count(events, "relation")]
        if documents > 0 { counts.append(Words.count(documents, "document")) }
        var lines = [counts.joined(separator: " · ")]
        var left: [String] = []
        if actorsLeft > 0 { left.append("the \(Words.count(actorsLeft, "actor")) with the fewest relations") }
        if pairsLeft > 0 {
            left.append(
                "\(Words.count(pairsLeft, "line")) that \(pairsLeft == 1 ? "is" : "are") not among the two strongest of an actor"
            )
        }
        if !left.isEmpty { lines.append("Left out: " + left.joined(separator: "; ") + ".") }
        let drawn = pairs.indices.filter { !isOfficeOnly(pairs[$0]) }.count
        if labelled.count < drawn { lines.append("Dates stand on the \(labelled.count) strongest of \(drawn) lines.") }
        return lines
    }

    /// Rows of samples of what occurs in the picture, each a cell of its own.
    private var legend: [String] {
        if actors.isEmpty { return [] }
        let kinds = ActorKind.allCases.filter { kind in actors.contains { $0.kind == kind } }
        let families = Relation.Family.allCases.filter { family in
            pairs.contains { pair in pair.family == family || pair.lines.contains { $0.relation.family == family } }
        }
        var items = kinds.map { sample(of: $0) } + families.map { line("━━", Palette.color($0), Palette.name($0)) }
        if pairs.contains(where: { $0.style == "dashed" }) {
            items.append(line("╍╍", Palette.ink, "planned or possible"))
        }
        if pairs.contains(where: { $0.style == "dotted" }) { items.append(line("····", Palette.ink, "alleged")) }
        if pairs.contains(where: \.isNegated) { items.append(line("━┫", Palette.faint, "said not to be")) }
        return stride(from: 0, to: items.count, by: 4).map { start in
            "<TR>" + items[start..<min(start + 4, items.count)].joined() + "</TR>"
        }
    }

    /// A sign for a kind in the colour of its frame: square, round, or with a double frame.
    private func sample(of kind: ActorKind) -> String {
        let sign =
            switch kind {
            case .country: "■"
            case .official: "●"
            case .organization: "▣"
            }
        return line(sign, Palette.border(kind), kind.rawValue, size: 14)
    }

    private func line(_ sample: String, _ color: String, _ text: String, size: Int = 10) -> String {
        "<TD ALIGN=\"LEFT\"><FONT POINT-SIZE=\"\(size)\" COLOR=\"\(color)\">\(sample)</FONT>"
            + "<FONT POINT-SIZE=\"9\" COLOR=\"\(Palette.quiet)\"> \(DOT.html(text))</FONT></TD>"
    }
}
