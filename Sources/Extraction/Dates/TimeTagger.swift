public import Dragoman
public import DragomanLanguage

public struct TimeExpression: Sendable, Hashable {
    public var tokens: Range<Int>
    public var value: FuzzyDate?
}
public struct TimeTagger: Sendable {
    public init() {}
    public func expressions(in text: ParsedText, published: FuzzyDate?) -> [TimeExpression] { [] }
}
