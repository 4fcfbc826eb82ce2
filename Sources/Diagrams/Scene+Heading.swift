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
            table += "<TR><TD ALIGN=\"LEFT\"><TABLE ALIGN=\"LEFT\" BORDER=\"0\" CELLBORDER=\"0\" CELLSPACING=\"0\" CELLPADDING=\"2\">"
                + rows + "</TABLE></TD></TR>"
        }
        return "<TABLE BORDER=\"0\" CELLBORDER=\"0\" CELLSPACING=\"0\" CELLPADDING=\"3\">\(table)</TABLE>"
    }

    private var caption: [String] {
        var lines = [
            [
                Words.count(actors.count, "actor"), Words.count(events, "dated relation"),
                Words.count(documents, "document"),
            ]
            .joined(separator: " · ")
        ]
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

    /// Rows of samples of what occurs in the picture.
    private var legend: [String] {
        if actors.isEmpty { return [] }
        let kinds = ActorKind.allCases.filter { kind in actors.contains { $0.kind == kind } }
        let shapes = kinds.map { kind in sample(of: kind) + word(kind.rawValue) }
        let families = Relation.Family.allCases.filter { family in
            pairs.contains { pair in pair.family == family || pair.lines.contains { $0.relation.family == family } }
        }
        let colors = families.map { line("solid", Palette.color($0)) + word(Palette.name($0)) }
        var styles: [String] = []
        if pairs.contains(where: { $0.style == "dashed" }) {
            styles.append(line("dashed", Palette.quiet) + word("planned or possible"))
        }
        if pairs.contains(where: { $0.style == "dotted" }) {
            styles.append(line("dotted", Palette.quiet) + word("alleged"))
        }
        if pairs.contains(where: \.isNegated) { styles.append(line("solid", Palette.faint) + word("said not to be ⊣")) }
        let items = shapes + colors + styles
        return stride(from: 0, to: items.count, by: 4).map { start in
            "<TR>" + items[start..<min(start + 4, items.count)].joined() + "</TR>"
        }
    }

    private func word(_ text: String) -> String {
        "<TD ALIGN=\"LEFT\"><FONT POINT-SIZE=\"9\" COLOR=\"\(Palette.quiet)\">\(DOT.html(text))   </FONT></TD>"
    }

    private func sample(of kind: ActorKind) -> String {
        let style = kind == .official ? " STYLE=\"ROUNDED\"" : ""
        func frame(_ content: String, inset: Int) -> String {
            "<TABLE BORDER=\"1\" CELLBORDER=\"0\" CELLSPACING=\"0\" CELLPADDING=\"\(inset)\" COLOR=\"\(Palette.border(kind))\""
                + " BGCOLOR=\"\(Palette.fill(kind))\"\(style)><TR>\(content)</TR></TABLE>"
        }
        let core = "<TD WIDTH=\"20\" HEIGHT=\"9\" FIXEDSIZE=\"TRUE\"></TD>"
        let box = frame(core, inset: 0)
        return "<TD>\(kind == .organization ? frame("<TD>\(box)</TD>", inset: 2) : box)</TD>"
    }

    private func line(_ style: String, _ color: String) -> String {
        "<TD><TABLE BORDER=\"0\" CELLBORDER=\"2\" CELLSPACING=\"0\" CELLPADDING=\"0\" COLOR=\"\(color)\"><TR>"
            + "<TD WIDTH=\"22\" HEIGHT=\"5\" FIXEDSIZE=\"TRUE\" SIDES=\"B\" STYLE=\"\(style)\"></TD></TR>"
            + "<TR><TD BORDER=\"0\" HEIGHT=\"5\"></TD></TR></TABLE></TD>"
    }
}
