import Foundation

/// Numbers for people: four figures that matter.
enum Figures {
    static func short(_ value: Double) -> String {
        let size = abs(value)
        if size >= 1000 || value == value.rounded() && size >= 10 { return String(format: "%.0f", value) }
        return String(format: size >= 100 ? "%.1f" : size >= 10 ? "%.2f" : "%.4f", value)
    }

    static func fixed(_ value: Double, _ places: Int) -> String { String(format: "%.\(places)f", value) }

    static func whole(_ value: Double) -> String { String(format: "%.0f", value) }

    static func percent(_ share: Double) -> String { String(format: "%.0f %%", share * 100) }
}
