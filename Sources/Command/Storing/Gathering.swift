import Dragoman
import DragomanExtraction

/// One graph of all that a store holds: articles resolved with each other, and coded tables beside them.
enum Gathering {
    static func graph(of readings: [DocumentReading]) -> RelationGraph {
        let tables = readings.filter(isTable)
        let articles = Resolver().graph(of: readings.filter { !isTable($0) })
        return tables.isEmpty ? articles : joined(articles, tables)
    }

    /// Rows of a coded table quote nothing.
    private static func isTable(_ reading: DocumentReading) -> Bool {
        !reading.events.isEmpty && reading.events.allSatisfy(\.evidence.isEmpty)
    }

    /// The tables' actors are those of the articles where they have the same name or alias, case, accents and
    /// punctuation aside, or a spelling of a person's that articles would share; an alias that several have is nobody's.
    private static func joined(_ articles: RelationGraph, _ tables: [DocumentReading]) -> RelationGraph {
        var byName: [String: Actor] = [:]
        var byAlias: [String: Actor?] = [:]
        for actor in articles.actors {
            byName[foldedName(actor.name)] = actor
            for alias in Set(actor.aliases.map(foldedName)) {
                byAlias[alias] = byAlias[alias] == nil ? actor : .some(nil)
            }
        }
        var actors: [String: Actor] = [:]
        for actor in articles.actors { actors[actor.id] = actor }
        var events = articles.events
        for table in tables {
            // The ids that others stand for.
            var ids: [String: String] = [:]
            var unknown: [Actor] = []
            for actor in table.actors where actors[actor.id] == nil {
                let name = foldedName(actor.name)
                if let known = byName[name] ?? byAlias[name] ?? nil {
                    ids[actor.id] = known.id
                } else {
                    unknown.append(actor)
                }
            }
            let persons = Resolver().persons(named: unknown.map(\.name), among: articles.actors)
            for actor in unknown {
                if let person = persons[actor.name] { ids[actor.id] = person } else { actors[actor.id] = actor }
            }
            if ids.isEmpty {
                events += table.events
                continue
            }
            for var event in table.events {
                event.source = ids[event.source] ?? event.source
                event.target = ids[event.target] ?? event.target
                events.append(event)
            }
        }
        return RelationGraph(
            actors: Array(actors.values), events: events, documents: articles.documents + tables.map(\.document))
    }
}
