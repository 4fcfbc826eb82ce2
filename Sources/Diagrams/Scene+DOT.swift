internal import Dragoman
internal import DragomanFormats

extension Scene {
    /// The scene in Graphviz' language.
    ///
    /// The label of a line is a node between two halves of the line: so no layout lets it overlap another text, and
    /// lines keep clear of it.
    var dot: String {
        var text = "digraph dragoman {\n"
        for (name, value) in settings + [("label", .markup(heading))] {
            text += "    graph\(DOT.list([(name, value)]));\n"
        }
        text += "    node\(DOT.list([("fontname", .plain(Palette.font)), ("fontcolor", .plain(Palette.ink))]));\n"
        text += "    edge\(DOT.list([("arrowsize", .plain("0.7")), ("penwidth", .plain("1.2"))]));\n"
        if actors.isEmpty {
            let empty = "<FONT POINT-SIZE=\"13\">Nothing to draw: no relation answers the question.</FONT>"
            return text + "    nothing\(DOT.list([("shape", .plain("plain")), ("label", .markup(empty))]));\n}\n"
        }
        for actor in actors { text += "    \(DOT.id(actor.id))\(DOT.list(attributes(of: actor)));\n" }
        for place in pairs.indices { text += lines(for: place) }
        if engine == "dot", options.focus.count == 2, actors.count > 2 {
            for (rank, id) in zip(["source", "sink"], options.focus) { text += "    { rank=\(rank); \(DOT.id(id)) }\n" }
        }
        return text + "}\n"
    }

    private var settings: DOT.Attributes {
        var settings: DOT.Attributes = [
            ("layout", .plain(engine)), ("fontname", .plain(Palette.font)), ("bgcolor", .plain("white")),
            ("pad", .plain("0.3")),
            ("labelloc", .plain("t")), ("labeljust", .plain("l")), ("outputorder", .plain("edgesfirst")),
        ]
        if engine == "dot" {
            settings += [
                ("rankdir", .plain("LR")), ("nodesep", .plain("0.25")), ("ranksep", .plain("0.3")),
                ("splines", .plain("true")),
            ]
        } else {
            settings += [
                ("model", .plain("subset")), ("overlap", .plain("prism")), ("overlap_scaling", .plain("-2")),
                ("sep", .plain("+6")), ("esep", .plain("+3")),
                ("splines", .plain(actors.count + labelled.count <= 300 ? "true" : "line")),
                ("start", .plain("7")),
            ]
        }
        return settings
    }

    private func attributes(of actor: Actor) -> DOT.Attributes {
        let shape = Palette.shape(actor.kind)
        let isFocus = options.focus.contains(actor.id)
        return [
            ("label", .markup(name(of: actor))), ("shape", .plain(shape.shape)), ("style", .plain(shape.style)),
            ("fillcolor", .plain(Palette.fill(actor.kind))), ("color", .plain(Palette.border(actor.kind))),
            ("penwidth", .plain(isFocus ? "3" : "1.2")), ("peripheries", .plain(shape.frames)),
            ("margin", .plain("0.10,0.05")), ("height", .plain("0.3")), ("width", .plain("0.5")),
        ]
    }

    private func name(of actor: Actor) -> String {
        let lines = Words.wrapped(Words.isShown(actor.name) ? actor.name : actor.id, width: 24, limit: 4)
        let name = lines.map(DOT.html).joined(separator: "<BR/>")
        let size = options.focus.contains(actor.id) ? Palette.actorSize + 2 : Palette.actorSize
        var markup = "<FONT POINT-SIZE=\"\(size)\"><B>\(name)</B></FONT>"
        if let office = offices[actor.id] {
            let lines = Words.wrapped(office, width: 30, limit: 2).map(DOT.html).joined(separator: "<BR/>")
            markup += "<BR/><FONT POINT-SIZE=\"\(Palette.officeSize)\" COLOR=\"\(Palette.quiet)\">\(lines)</FONT>"
        }
        return markup
    }
}

extension Scene {
    /// The line of a pair: two halves with the label between them, or one line without.
    private func lines(for place: Int) -> String {
        let pair = pairs[place]
        let (tail, head) = isBackwards(pair) ? (pair.second, pair.first) : (pair.first, pair.second)
        let color = pair.isNegated ? Palette.faint : Palette.color(pair.family)
        let isBusy = !chained.isEmpty && !chained.contains(place)
        var common: DOT.Attributes = [("color", .plain(color + (isBusy ? "80" : "")))]
        if pair.style != "solid" { common.append(("style", .plain(pair.style))) }
        if chained.contains(place) { common.append(("penwidth", .plain("3"))) }
        common.append(("tooltip", .label(told(pair).joined(separator: "\n"))))
        let arrow = pair.isNegated ? "tee" : "normal"
        func ends(back: Bool, forward: Bool) -> DOT.Attributes {
            let direction = back ? forward ? "both" : "back" : forward ? "forward" : "none"
            return [("dir", .plain(direction))]
                + (arrow == "normal" ? [] : [("arrowhead", .plain(arrow)), ("arrowtail", .plain(arrow))])
        }
        let (back, forward) = (pair.goes(from: head), pair.goes(from: tail))
        func edge(_ tail: String, _ head: String, _ attributes: DOT.Attributes) -> String {
            "    \(DOT.id(tail)) -> \(DOT.id(head))\(DOT.list(attributes + common));\n"
        }
        guard labelled.contains(place) else { return edge(tail, head, ends(back: back, forward: forward)) }
        let label = "\(pair.first) – \(pair.second)"
        let node: DOT.Attributes = [
            ("shape", .plain("box")), ("style", .plain("filled,rounded")), ("fillcolor", .plain("white")),
            ("color", .plain(color + "70")), ("penwidth", .plain("0.6")), ("margin", .plain("0.05,0.03")),
            ("height", .plain("0")), ("width", .plain("0")), ("label", .markup(markup(for: pair))),
            ("tooltip", .label(told(pair).joined(separator: "\n"))),
        ]
        return "    \(DOT.id(label))\(DOT.list(node));\n" + edge(tail, label, ends(back: back, forward: false))
            + edge(label, head, ends(back: false, forward: forward))
    }

    private func markup(for pair: Pair) -> String {
        let (lines, left) = pair.shown(limit: labelLines)
        var rows = lines.map { line in
            let color = line.status == .negated ? Palette.quiet : Palette.color(line.relation.family)
            let text = DOT.html(self.text(of: line, in: pair))
            return "<FONT COLOR=\"\(color)\">\(line.status == .actual ? text : "<I>\(text)</I>")</FONT>"
        }
        if left > 0 { rows.append("<FONT COLOR=\"\(Palette.quiet)\">+ \(left) more</FONT>") }
        return "<FONT POINT-SIZE=\"\(Palette.lineSize)\">" + rows.joined(separator: "<BR/>") + "</FONT>"
    }

    /// The lines of a pair as plain text.
    private func told(_ pair: Pair) -> [String] { pair.lines.map { text(of: $0, in: pair) } }

    /// With the doer in front where both did something to each other; an office whose title stands in the node is
    /// just that.
    private func text(of line: Pair.Line, in pair: Pair) -> String {
        guard let source = line.source else { return line.text }
        let text = line.text(naming: line.relation == .office && offices[source] != nil ? "office" : nil)
        guard pair.goes(from: pair.first), pair.goes(from: pair.second) else { return text }
        return "\(shortName(source)): \(text)"
    }

    private func isAcronym(_ name: String) -> Bool {
        (2...6).contains(name.utf8.count) && name.utf8.allSatisfy { (65...90).contains($0) }
    }

    /// A surname for officials, an acronym or the beginning of the name for others.
    private func shortName(_ id: String) -> String {
        guard let actor = actors.first(where: { $0.id == id }) else { return id }
        if let acronym = actor.aliases.first(where: isAcronym) { return acronym }
        let name =
            actor.kind == .official ? actor.name.split(separator: " ").last.map(String.init) ?? actor.name : actor.name
        return Words.short(name, 18)
    }
}

extension Scene {
    /// Steps from the first focus to every actor along the drawn lines.
    private var distances: [String: Int] {
        guard let start = options.focus.first ?? options.chain.first ?? actors.first?.id else { return [:] }
        var neighbours: [String: [String]] = [:]
        for pair in pairs {
            neighbours[pair.first, default: []].append(pair.second)
            neighbours[pair.second, default: []].append(pair.first)
        }
        var distances = [start: 0]
        var front = [start]
        while !front.isEmpty {
            var next: [String] = []
            for actor in front {
                for neighbour in neighbours[actor, default: []] where distances[neighbour] == nil {
                    distances[neighbour] = distances[actor]! + 1
                    next.append(neighbour)
                }
            }
            front = next
        }
        return distances
    }

    private func isBackwards(_ pair: Pair) -> Bool {
        guard engine == "dot" else { return false }
        let steps = distances
        return (steps[pair.first] ?? .max) > (steps[pair.second] ?? .max)
    }
}
