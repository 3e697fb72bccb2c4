import ArgumentParser
import Journal
import Tagging
import Wording

/// `baton tagger`: which tagger this is, and how sure it must be of what.
struct TaggerCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "tagger",
    abstract: "Show the tagger's version, its thresholds and its card.",
    discussion: """
      baton tagger             version, date, strictness, thresholds
      baton tagger --card      what it was made of, what it can do and what not
      baton tagger --json

      A behavior is suggested from its threshold on. strictness in config.toml
      chooses the column, or one number for all.
      """)

  @Flag(name: .long, help: "Show the model card.")
  var card = false

  @Flag(name: .long, help: "Print JSON.")
  var json = false

  @OptionGroup var global: GlobalOptions

  func run() throws {
    let workspace = try Workspace(global)
    let tagger = try Tagger.compiledIn()
    let strictness = workspace.config.strictness
    let output = Output()
    if json {
      try output.json { $0.tagger(tagger, strictness, withCard: card) }
    } else if card {
      try output.line(tagger.card.trimmingWhitespace().description)
    } else {
      for line in Self.lines(tagger, strictness) { try output.line(line) }
    }
    try output.flush()
  }

  /// The version and the table of thresholds.
  static func lines(_ tagger: Tagger, _ strictness: Strictness) -> [String] {
    let meaning = TaggingWords.strictness.first { $0.name == strictness.word }?.meaning
    var lines = [
      "tagger \(tagger.version), made \(tagger.date)",
      "strictness \(strictness.word): " + (meaning ?? "one threshold for every behavior"),
      "",
      row("suggested from", ["fewer", "usual", "more", "now"]),
    ]
    for thresholds in tagger.thresholds {
      lines.append(
        row(
          thresholds.behavior.rawValue,
          [
            thresholds.fewer, thresholds.usual, thresholds.more,
            thresholds.probability(at: strictness),
          ].map(percent)))
    }
    return lines
  }

  private static func row(_ name: String, _ cells: [String]) -> String {
    cells.reduce(name + String(repeating: " ", count: max(0, 14 - name.count))) { line, cell in
      line + String(repeating: " ", count: max(1, 8 - cell.count)) + cell
    }
  }

  private static func percent(_ probability: Double) -> String {
    "\(Int((probability * 100).rounded()))%"
  }
}

extension JSONWriter {
  /// The tagger with its thresholds.
  fileprivate mutating func tagger(
    _ tagger: Tagger, _ strictness: Strictness, withCard: Bool
  ) {
    object { json in
      json.member("version", tagger.version)
      json.member("date", tagger.date)
      json.key("strictness")
      if case .probability(let probability) = strictness {
        json.number(probability)
      } else {
        json.string(strictness.word)
      }
      json.key("thresholds")
      json.array(tagger.thresholds) { json, thresholds in
        json.object { json in
          json.member("behavior", thresholds.behavior.rawValue)
          json.member("axis", thresholds.behavior.axis.rawValue)
          json.member("side", thresholds.behavior.side.rawValue)
          json.member("fewer", thresholds.fewer)
          json.member("usual", thresholds.usual)
          json.member("more", thresholds.more)
          json.member("inForce", thresholds.probability(at: strictness))
        }
      }
      if withCard { json.member("card", tagger.card) }
    }
  }
}
