import Dragoman

#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

do {
    try BenchOptions(Array(CommandLine.arguments.dropFirst())).run()
} catch {
    fputs("\(error)\n", stderr)
    exit(2)
}
