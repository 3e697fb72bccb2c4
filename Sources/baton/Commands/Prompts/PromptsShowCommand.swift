import ArgumentParser
import Journal
import JournalStore
import Prompting
import Screen
import Wording

/// `baton prompts show`: one question with all that is known of it.
struct PromptsShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Show a question, when it was asked, and how often it was answered.",
    discussion: """
      baton prompts show letting-go-01
      baton prompts show letting-go-01 --json
      """)

  @Argument(help: ArgumentHelp("The question.", valueName: "id"), completion: PromptsLists.prompts)
  var id: String

  @Flag(name: .long, help: "Print JSON.")
  var json = false

  @OptionGroup var global: GlobalOptions

  func run() throws {
    let workspace = try Workspace(global)
    let catalog = try PromptCatalog(workspace)
    let prompt = try catalog.prompt(id)
    let past = try PromptPast(of: prompt.id, in: workspace.existingStore())
    let output = Output()
    if json {
      try output.json { json in
        json.object { json in
          json.members(of: prompt, in: catalog)
          json.members(of: prompt, past)
        }
      }
    } else {
      try output.line(prompt.id.text)
      try output.line(Plain.line(prompt.text))
      try output.line()
      for (name, value) in Self.lines(prompt, past, catalog) {
        try output.line(Width.pad(name, to: 10) + Plain.line(value))
      }
    }
    try output.flush()
  }

  private static func lines(
    _ prompt: Prompt, _ past: PromptPast, _ catalog: PromptCatalog
  ) -> [(String, String)] {
    let theme = prompt.theme.map { "\($0.text) (\(catalog.title(of: $0)))" }
    let lean = prompt.lean.map { $0 == .both ? ", both sides" : ", the \($0.rawValue)'s side" }
    let days = DaySlot.allCases.filter(prompt.days.contains).map(\.rawValue)
    let state = catalog.state(of: prompt).rawValue
    let fits = catalog.fits(prompt) ? "" : ", does not fit whom you lead (audience)"
    var lines = [
      ("theme", theme ?? "none"),
      ("pack", prompt.pack.text),
      ("axis", prompt.axis.map { $0.rawValue + (lean ?? "") } ?? "none: an open question"),
      ("depth", "\(prompt.depth) of \(Prompt.depths.upperBound)"),
      ("tone", prompt.tone.rawValue),
      ("form", prompt.form.rawValue),
      ("day", days.joined(separator: ", ")),
      ("needs", prompt.needs.rawValue),
      ("minutes", "\(prompt.minutes)"),
    ]
    if let next = prompt.next { lines.append(("next", next)) }
    if let every = prompt.every { lines.append(("every", every.words.joined(separator: ", "))) }
    lines.append(("state", state + fits))
    lines.append(("file", "\(prompt.source.file):\(prompt.source.line)"))
    lines.append(("asked", Self.times(past.asked.count, past.asked.first)))
    lines.append(("answered", Self.times(past.answers?.count ?? 0, past.answers?.last.day)))
    return lines
  }

  private static func times(_ count: Int, _ last: Day?) -> String {
    guard let last else { return "not yet" }
    return Phrases.count(count, "time", "times") + ", last on \(last.iso)"
  }
}

/// What a question was to its writer so far.
private struct PromptPast {
  /// The days it was shown on, as first question or another, the newest first.
  var asked: [Day] = []
  /// How it was answered; nil where it was not.
  var answers: PromptAnswers?

  init(of prompt: PromptID, in store: JournalStore?) throws {
    guard let store else { return }
    asked = try store.servedDays()
      .filter { $0.choices.contains { $0.prompt.id == prompt } }.map(\.day)
    answers = try store.answers()[prompt]
  }
}

extension JSONWriter {
  /// The rest of what is known of a question.
  fileprivate mutating func members(of prompt: Prompt, _ past: PromptPast) {
    member("form", prompt.form.rawValue)
    member("next", prompt.next)
    key("every")
    array(prompt.every?.words ?? []) { $0.string($1) }
    member("file", prompt.source.file)
    member("line", prompt.source.line)
    key("asked")
    array(past.asked) { $0.string($1.iso) }
    member("answered", past.answers?.count ?? 0)
    member("lastAnswered", past.answers?.last.day.iso)
  }
}
