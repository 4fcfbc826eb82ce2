/// A text that edges are read from.
public struct Document: Sendable, Hashable, Identifiable {
    /// The path as it was given, with `/` between folders, such as `corpus/a.md`.
    public var id: String
    public var title: String?
    /// The day of publication, or the interval it is known to lie in; `nil` when unknown.
    public var published: FuzzyDate?
    public var publisher: String?
    public var url: String?

    public init(
        id: String, title: String? = nil, published: FuzzyDate? = nil, publisher: String? = nil, url: String? = nil
    ) {
        self.id = id
        self.title = title
        self.published = published
        self.publisher = publisher
        self.url = url
    }
}
