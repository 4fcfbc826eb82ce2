import ArgumentParser
import Dragoman
import DragomanFormats

/// `dragoman communities`
struct CommunitiesCommand: Answering {
    static let configuration = CommandConfiguration(
        commandName: "communities",
        abstract: "Groups of actors that have more edges among them than chance would give (Leiden).",
        discussion: "The same seed gives the same groups. --components gives what hangs together at all.")

    @Flag(help: "Connected components instead of communities.")
    var components = false

    @Option(help: "Higher ones give smaller groups; 1 is Newman's modularity.")
    var resolution = 1.0

    @Option(help: "Where the search begins.")
    var seed: UInt64 = 1

    @Option(help: "What an edge weighs: simple (1), events, sources (documents).")
    var weighting = Weighting.events

    @Option(help: "How many actors of a group to name; 0 for all.")
    var top = 8

    @OptionGroup var filters: FilterOptions
    @OptionGroup var store: StoreOptions

    @Flag(help: "Print the answer as JSON.")
    var json = false

    func validate() throws {
        if !(resolution > 0) { throw ValidationError("--resolution must be above 0") }
        if top < 0 { throw ValidationError("--top must not be negative") }
    }

    func answer(_ out: inout Output) throws {
        let archive = try Archive(store)
        let table = archive.table.filtered(
            by: try filters.filter(documents: archive.documents, statuses: [.actual]))
        let graph = table.snapshot(weighting: weighting)
        let found = components ? nil : graph.communities(resolution: resolution, seed: seed)
        let partition = found?.partition ?? graph.components()
        let modularity = found?.modularity ?? graph.modularity(of: partition)
        let busy = graph.strength()
        // The busiest of a group come first.
        let groups = partition.groups.map { group in
            group.sorted { (-busy.values[$0], $0) < (-busy.values[$1], $1) }.map { graph.actors[$0] }
        }
        let clustering = graph.transitivity()
        if json {
            out.json(
                [
                    "method": .string(components ? "components" : "leiden"), "modularity": .number(modularity),
                    "transitivity": .number(clustering),
                    "groups": .array(groups.map { .array($0.map { .string($0.name) }) }),
                ], depth: 2)
        } else if !groups.isEmpty {
            out.paragraph(
                "\(count(groups.count, components ? "component" : "community", components ? nil : "communities")), "
                    + "modularity \(Figures.short(modularity)), transitivity \(Figures.short(clustering))")
            var table = Table("#", "#actors", "the busiest of them")
            for (place, group) in groups.enumerated() {
                let names = group.prefix(top == 0 ? group.count : top).map(\.name).joined(separator: ", ")
                table.add("\(place + 1)", "\(group.count)", names)
            }
            out.table(table)
        }
        if groups.isEmpty { throw NothingFound(description: "no edge is left to group by") }
    }
}
