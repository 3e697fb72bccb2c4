/// What the command line is made of, as far as words that begin with a minus sign are concerned: a
/// test holds this table to the definitions of the commands.
struct CommandTable {
  /// How one command takes its words.
  struct Shape: Hashable {
    /// The options that have a value behind them.
    var valued: Set<String> = []
    /// Whether words with a minus sign before them (`-vendor`, `-plan`) are words of ours.
    var takesDashedWords = false
  }

  /// Options of every command that have a value.
  static let globalValued: Set<String> = ["--journal"]
  /// Options of every command that have none.
  static let globalFlags: Set<String> = ["--no-color"]

  /// The commands by name.
  static let shapes: [String: Shape] = [
    "today": Shape(),
    "add": Shape(valued: ["-d", "--day", "--prompt"]),
    "list": Shape(valued: ["--limit"], takesDashedWords: true),
    "search": Shape(valued: ["--limit", "--by"], takesDashedWords: true),
    "show": Shape(),
    "edit": Shape(valued: ["-d", "--day"]),
    "delete": Shape(),
    "undo": Shape(),
    "history": Shape(),
    "purge": Shape(),
    "tag": Shape(valued: ["--sentence", "--quote"], takesDashedWords: true),
    "suggest": Shape(valued: ["--strictness"]),
    "tagger": Shape(),
    "mark": Shape(),
    "trends": Shape(valued: ["--weeks", "--through"]),
    "target": Shape(),
    "review": Shape(valued: ["--week", "--answer"]),
    "report": Shape(
      valued: ["--from", "--to", "--level", "--pick", "--mask", "--mask-file", "-o", "--output"]),
    "prompts": Shape(valued: ["--theme", "--pack", "--limit", "--days", "--seed"]),
    "promises": Shape(
      valued: ["--if", "--then", "--obstacle", "--due", "--intends", "--entry"]),
    "status": Shape(),
    "demo": Shape(valued: ["--entries", "--path", "--seed"]),
    "completions": Shape(),
    "man": Shape(),
    "help": Shape(),
  ]

  /// The commands of commands that have some of their own.
  static let nested: [String: [String]] = [
    "prompts": [
      "list", "show", "add", "mute", "unmute", "pin", "unpin", "halve", "unhalve", "retire",
      "restore", "depth", "packs", "on", "off", "lint", "history", "simulate",
    ],
    "promises": ["list", "add", "show", "edit", "close"],
  ]

  /// The names a person may have meant, without those that only installation uses.
  static let names: [String] = shapes.keys.filter { $0 != "man" }.sorted()
}
