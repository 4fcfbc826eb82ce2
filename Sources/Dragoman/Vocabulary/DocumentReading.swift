/// All that was read in one document: its actors under names of its own, and its events.
///
/// What crosses from reading to storing; resolution joins many of them into one graph.
public struct DocumentReading: Sendable, Hashable {
    public var document: Document
    public var actors: [Actor]
    public var events: [Event]

    public init(document: Document, actors: [Actor], events: [Event]) {
        self.document = document
        self.actors = actors
        self.events = events
    }
}
