import ArgumentParser
import Journal
import JournalStore
import Prompting
import Wording

/// `baton today`: the question of the day and why this one.
struct TodayCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "today",
    abstract: "Show today's question and why this one.",
    discussion: """
      baton today
      baton today --another      another question, twice a day at most
      baton today --skip         leave it for today
      baton today --none         write without a question today
      baton today --json

      The question is fixed when it is first shown. The day turns at 04:00
      (day_turn in config.toml).
      """)

  @Flag(name: .long, help: "Ask for another question, twice a day at most.")
  var another = false

  @Flag(name: .long, help: "Skip the question; it stays listed.")
  var skip = false

  @Flag(name: .long, help: "Write without a question today; it stays listed.")
  var none = false

  @Flag(name: .long, help: "Print JSON.")
  var json = false

  @OptionGroup var global: GlobalOptions

  func validate() throws {
    guard [another, skip, none].count(where: { $0 }) <= 1 else {
      throw ValidationError("--another, --skip and --none exclude each other. Give one of them.")
    }
  }

  func run() throws {
    let workspace = try Workspace(global)
    let questions = try workspace.questions(from: workspace.libraryWithNotes())
    let now = workspace.now()
    let day = workspace.today()
    guard var served = try questions.serve(day, at: now) else {
      throw Failure.couldNot(
        "No question fits the settings. Check audience in \(workspace.paths.config), or write"
          + " without one: baton add.")
    }
    if another {
      guard let next = try questions.another(for: served, at: now) else {
        throw Failure.couldNot(Self.noOther(served))
      }
      served = next
    } else if skip {
      served = try questions.mark(served, .skipped, at: now)
    } else if none {
      served = try questions.mark(served, .none, at: now)
    }
    let isAnswered = try questions.store.isAnswered(day)
    let output = Output()
    if json {
      try output.json { $0.served(served, isAnswered: isAnswered, library: questions.library) }
    } else {
      try Self.print(served, isAnswered: isAnswered, to: output)
    }
    try output.flush()
  }

  /// Why there is no other question: the day has had all it gets, or the library no other one.
  static func noOther(_ served: ServedDay) -> String {
    (served.choices.count < ServedDay.mostChoices
      ? "No other question fits today. Answer this one"
      : "Today has had its three questions. Answer one of them")
      + ", or write without one: baton today --none."
  }

  private static func print(
    _ served: ServedDay, isAnswered: Bool, to output: Output
  ) throws(Failure) {
    try output.line(Dates.long(served.day))
    guard let current = served.current else { return }
    try output.line()
    try output.line(Plain.line(current.prompt.text))
    try output.line(Plain.line(current.reasonText))
    switch served.state {
    case .asked where isAnswered: try output.line("Answered.")
    case .asked: break
    case .skipped: try output.line("Skipped for today.")
    case .none: try output.line("Put aside: today is written without a question.")
    }
  }
}

extension JSONWriter {
  /// A day's question.
  mutating func served(_ served: ServedDay, isAnswered: Bool, library: PromptLibrary) {
    object { json in
      json.member("day", served.day.iso)
      json.key("prompt")
      if let current = served.current {
        json.prompt(current.prompt, library.prompt(current.prompt.id))
      } else {
        json.null()
      }
      json.key("reason")
      json.object { json in
        json.member("code", served.current?.reasonCode)
        json.member("text", served.current?.reasonText)
      }
      json.member("swapped", served.swapped)
      json.member("answered", isAnswered)
      json.member("state", served.state.rawValue)
      json.key("promises")
      json.array([Never]()) { _, _ in }
    }
  }

  private mutating func prompt(_ reference: PromptReference, _ prompt: Prompt?) {
    object { json in
      json.member("id", reference.id.text)
      json.member("text", reference.text)
      json.member("theme", reference.theme?.text)
      json.details(of: prompt)
    }
  }
}
