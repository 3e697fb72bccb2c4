import ArgumentParser

/// The options that every command takes, before or after its name.
struct GlobalOptions: ParsableArguments {
  @Option(
    name: .long, parsing: .unconditional,
    help: ArgumentHelp("Use another journal (or set BATON_JOURNAL).", valueName: "path"),
    completion: .file())
  var journal: String?

  @Flag(name: .long, help: "Show no colors (NO_COLOR and TERM=dumb do the same).")
  var noColor = false
}
