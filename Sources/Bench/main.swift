import Dragoman

let options = try BenchOptions(Array(CommandLine.arguments.dropFirst()))
try options.run()
