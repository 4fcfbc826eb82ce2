public import ArgumentParser
public import Dragoman

// Choices of the library that are options here, under their own names.
extension Weighting: ExpressibleByArgument {}
extension Period: ExpressibleByArgument {}
extension TimeOrder.Reading: ExpressibleByArgument {}

/// Reads the name of a measure.
@Sendable func measureNamed(_ name: String) throws -> Measure {
    do throws(AnalysisError) {
        return try Measure(named: name)
    } catch {
        throw ValidationError("\(error.problem); \(error.remedy)")
    }
}
