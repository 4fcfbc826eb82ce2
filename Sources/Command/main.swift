import Foundation

// A reader that has seen enough closes the pipe; that ends the writing and is no error.
signal(SIGPIPE, SIG_IGN)
exit(DragomanCommand.start(Array(CommandLine.arguments.dropFirst())))
