import Foundation
import Testing

/// What scripts rely on: every key of every command's JSON, in its order.
@Suite("The shapes of JSON")
struct JSONShapeTests {
  private static let entry = """
    {id day created timeZone text prompt{id text} tags[{behavior axis side origin probability start \
    end quote fit}] kind sign useful felt revision}
    """
  private static let details = "axis lean depth tone pack"
  private static let listed = "id text theme \(details) day[] needs minutes state fits"
  private static let counts = "axis leader manager both"
  private static let promise = """
    {id text if then obstacle intends made due state closed asked lastAsked isDue entry}
    """

  private static let review = """
    {week through occasion amount{week fourWeeks open days confirmed tags} \
    sentences[{entry day behavior side quote fit origin}] \
    axes[{\(counts) open{leader manager both} tenths likely target offTarget changed \
    week{leader manager both}}] fit[] watch{state handOvers withChecking} \
    promises{open kept partly changed dropped} undecided[] signs finding claimDays \
    questions[{name text answer}] proposal overall{leader manager} offersPin review draft}
    """

  /// The keys of a JSON text in their order, with its brackets; all else is left out, and of an
  /// array all items that have the shape of the one before.
  private func shape(of text: String) -> String {
    var pieces: [String] = []
    var string: String?
    var last = ""
    var isEscaped = false
    for character in text {
      if let open = string {
        if isEscaped {
          isEscaped = false
        } else if character == "\\" {
          isEscaped = true
        } else if character == "\"" {
          (last, string) = (open, nil)
        } else {
          string = open + String(character)
        }
        continue
      }
      switch character {
      case "\"": string = ""
      case ":": pieces.append(last)
      case "{", "}", "[", "]": pieces.append(String(character))
      default: break
      }
    }
    return collapsed(pieces)
  }

  private func collapsed(_ pieces: [String]) -> String {
    // Each open bracket has the shapes of what came in it so far.
    var open: [[String]] = [[]]
    for piece in pieces {
      switch piece {
      case "{", "[": open.append([])
      case "}", "]":
        let inner = open.removeLast().joined(separator: " ")
        let whole = piece == "}" ? "{\(inner)}" : "[\(inner)]"
        guard var outer = open.popLast() else { return "unbalanced" }
        if piece == "}", outer.last == whole {
          // One more of the same.
        } else if let key = outer.last, key.allSatisfy({ $0.isLetter }) {
          outer[outer.count - 1] = key + whole
        } else {
          outer.append(whole)
        }
        open.append(outer)
      default: open[open.count - 1].append(piece)
      }
    }
    return open.count == 1 ? open[0].joined(separator: " ") : "unbalanced"
  }

  @Test("every key stands where it stood")
  func shapes() throws {
    let baton = try BatonProcess()
    let question = "{id text theme \(Self.details)}"
    #expect(
      shape(of: try baton.run("status --json").output)
        == "{day writtenToday entriesToday daysWritten ofDays question answered drafts promisesDue}"
    )
    let id = try baton.run("add --today", input: "Gave \"Priya\": the [keys]. Went {home}.").lines[
      0]
    try baton.run("add --today", input: "Again.")
    let other = try baton.run("list until:today").lines[0].prefix(8)
    for entry in [id, String(other)] { try baton.run("tag \(entry) +empower --sentence 1") }
    baton.environment["BATON_NOW"] = "2026-11-21T17:42:00+01:00"
    try baton.run("promises add --due today I ask.")
    baton.environment["BATON_NOW"] = "2026-11-22T17:42:00+01:00"
    let promise = try baton.run("promises add I wait.").lines[0]
    let place = "probability start end quote"
    let notes = baton.folder.path + "/notes"
    try Data("Gave Priya the keys.".utf8).write(to: URL(filePath: notes))
    let suggested = "{tags[{behavior axis side \(place)}] promise sign refusal}"
    let expected = [
      "suggest --json --strictness 0 \(notes)": suggested,
      "suggest --each-line --strictness 0 \(notes)": suggested,
      "tagger --json": """
      {version date strictness thresholds[{behavior axis side fewer usual more inForce}]}
      """,
      "tag --all --json": "{read remaining suggestions refused}",
      "list --json": "[\(Self.entry)]",
      "search --json gave": "[\(Self.entry)]",
      "show --json \(id)": Self.entry,
      "tag --json \(id)": Self.entry,
      "today --json": """
      {day prompt\(question) reason{code text} swapped answered state promises[\(Self.promise)] kind \
      offer}
      """,
      "promises --json": "[\(Self.promise)]",
      "promises list --all --json": "[\(Self.promise)]",
      "promises show \(promise) --json": Self.promise,
      "promises edit \(promise) --due tomorrow --json": Self.promise,
      "promises close \(promise) kept --json": Self.promise,
      "promises add --json Again.": Self.promise,
      "trends --json": """
      {through weeks[{week entries axes[{\(Self.counts)}]}] standing[{\(Self.counts) \
      open{leader manager both} tenths likely target offTarget changed}] finding \
      watch{state handOvers withChecking}}
      """,
      "history --json \(id)": """
      {id revisions[{number saved timeZone change day deleted text}] tags[{behavior axis side \
      origin probability start end quote fit from until}]}
      """,
      "target --json": "{targets[{axis target}]}",
      "target --history --json": "{history[]}",
      "review --json": Self.review,
      "prompts list --json": "[{\(Self.listed)}]",
      "prompts show --json letting-go-01": """
      {\(Self.listed) form next every[] file line asked[] answered lastAnswered}
      """,
      "prompts packs --json": "[{name title questions on about}]",
      "prompts depth --json": "{depth of since cause}",
      "prompts history --json": """
      [{day prompt{id text theme} kind reason{code text} depth choices[] swapped state skipped \
      answered useful}]
      """,
      "prompts simulate --days 2 --json": """
      [{day prompt{id text theme} kind reason{code text} depth level relaxed[]}]
      """,
      "list --json nothing": "[]",
    ]
    for (line, keys) in expected {
      let result = try baton.run(line)
      // A promise may be heard or not.
      let shape = shape(of: result.output)
        .replacing("promise{\(place) intends[]}", with: "promise")
      #expect(shape == keys, "\(line)")
      #expect(throws: Never.self, "\(line)") { try json(result.output) }
    }
    #expect(shape(of: try baton.run("review --json --answer retell=Ben.").output) == Self.review)
  }
}
