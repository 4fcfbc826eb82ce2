// swift-tools-version: 6.2
import PackageDescription

let package = Package(
    name: "Dragoman",
    products: [
        .library(
            name: "Dragoman",
            targets: [
                "Dragoman", "DragomanLanguage", "DragomanExtraction", "DragomanFormats", "DragomanStore",
                "DragomanDiagrams",
            ]),
        .executable(name: "dragoman", targets: ["Command"]),
        .executable(name: "dragoman-train", targets: ["Train"]),
        .executable(name: "dragoman-bench", targets: ["Bench"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0"),
        .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    ],
    targets: [
        // The vocabulary, the graph and its analysis: no input or output, no Foundation.
        .target(name: "Dragoman", path: "Sources/Dragoman"),

        // An article into trees, and trees into dated events.
        .target(name: "CLexicon", path: "Sources/CLexicon", exclude: ["data"]),
        .target(name: "CModels", path: "Sources/CModels", exclude: ["data"]),
        .target(name: "DragomanLanguage", dependencies: ["CModels", "CLexicon"], path: "Sources/Language"),
        .target(
            name: "DragomanExtraction", dependencies: ["Dragoman", "DragomanLanguage", "CLexicon"],
            path: "Sources/Extraction"),

        // The graph out of the program, and back in.
        .systemLibrary(
            name: "CZlib", path: "Sources/CZlib", pkgConfig: "zlib",
            providers: [.apt(["zlib1g-dev"]), .brew(["zlib"])]),
        .target(name: "DragomanFormats", dependencies: ["Dragoman", "CZlib"], path: "Sources/Formats"),
        .target(
            name: "DragomanStore", dependencies: ["Dragoman", .product(name: "GRDB", package: "GRDB.swift")],
            path: "Sources/Store"),
        .systemLibrary(
            name: "CGraphviz", path: "Sources/CGraphviz", pkgConfig: "libgvc",
            providers: [.apt(["libgraphviz-dev"]), .brew(["graphviz"])]),
        .target(
            name: "DragomanDiagrams", dependencies: ["Dragoman", "DragomanFormats", "CGraphviz"],
            path: "Sources/Diagrams"),

        // The only room that sees all others, and the two that train and time.
        .executableTarget(
            name: "Command",
            dependencies: [
                "Dragoman", "DragomanLanguage", "DragomanExtraction", "DragomanFormats", "DragomanStore",
                "DragomanDiagrams", "CLexicon", .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            path: "Sources/Command"),
        .executableTarget(name: "Train", dependencies: ["DragomanLanguage"], path: "Sources/Train"),
        .executableTarget(
            name: "Bench", dependencies: ["Dragoman", "DragomanFormats"], path: "Sources/Bench", exclude: ["peers"]),

        .testTarget(
            name: "DragomanTests", dependencies: ["Dragoman", "DragomanFormats"], path: "Tests/DragomanTests",
            exclude: ["Reference"]),
        .testTarget(
            name: "LanguageTests", dependencies: ["DragomanLanguage"], path: "Tests/LanguageTests",
            exclude: ["Goldens"]),
        .testTarget(
            name: "ExtractionTests", dependencies: ["Dragoman", "DragomanLanguage", "DragomanExtraction", "CLexicon"],
            path: "Tests/ExtractionTests"),
        .testTarget(
            name: "FormatsTests", dependencies: ["Dragoman", "DragomanFormats"], path: "Tests/FormatsTests",
            exclude: ["Goldens"]),
        .testTarget(
            name: "StoreTests",
            dependencies: ["Dragoman", "DragomanStore", .product(name: "GRDB", package: "GRDB.swift")],
            path: "Tests/StoreTests"),
        .testTarget(
            name: "DiagramsTests", dependencies: ["Dragoman", "DragomanFormats", "DragomanDiagrams"],
            path: "Tests/DiagramsTests", exclude: ["Goldens"]),
        .testTarget(
            name: "CommandTests", dependencies: ["Command", "Dragoman"], path: "Tests/CommandTests",
            exclude: ["Goldens"]),
    ],
    swiftLanguageModes: [.v6],
    cLanguageStandard: .c2x
)

let strict: [SwiftSetting] = [
    .treatAllWarnings(as: .error),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
]
for target in package.targets where target.type == .regular || target.type == .executable || target.type == .test {
    let isC = target.name.hasPrefix("C") && target.name != "Command" && target.name != "CommandTests"
    if !isC { target.swiftSettings = (target.swiftSettings ?? []) + strict }
}
