import ArgumentParser
import Journal
import JournalStore
import Screen
import Wording

/// `baton prompts history`: what was asked on which day, and why.
struct PromptsHistoryCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "history",
    abstract: "List what was asked on which day, and why.",
    discussion: """
      baton prompts history
      baton prompts history --limit 10 --json

      The newest day comes first, with the question that stood at its end.
      """)

  @Option(
    name: .long, parsing: .unconditional,
    help: ArgumentHelp("At most so many days.", valueName: "n"))
  var limit: Int?

  @Flag(name: .long, help: "Print JSON.")
  var json = false

  @OptionGroup var global: GlobalOptions

  func validate() throws {
    if let limit, limit < 1 {
      throw ValidationError("--limit takes a number from 1 on.")
    }
  }

  func run() throws {
    let store = try Workspace(global).existingStore()
    let days = try store.map { try AskedDay.last(limit, in: $0) } ?? []
    let output = Output()
    if json {
      var stream = JSONStream(output)
      for day in days { try stream.item { $0.asked(day) } }
      try stream.end()
    } else {
      let width = days.compactMap { $0.served.current?.prompt.id.shown.count }.max() ?? 0
      for day in days { try output.line(day.line(width)) }
    }
    try output.flush()
  }
}

/// A served day and what came of it.
struct AskedDay {
  /// The day as the ledger keeps it.
  let served: ServedDay
  /// The last entry of the day that answers the question that stands; nil where there is none.
  let answer: WrittenEntry?

  /// The last days in the ledger, the newest first.
  static func last(_ limit: Int?, in store: JournalStore) throws -> [AskedDay] {
    let served = try store.servedDays(last: limit)
    guard let newest = served.first?.day, let oldest = served.last?.day, oldest <= newest else {
      return []
    }
    var answers: [Day: [PromptID: WrittenEntry]] = [:]
    for entry in try store.recentEntries(in: oldest...newest) {
      if let prompt = entry.prompt { answers[entry.day, default: [:]][prompt] = entry }
    }
    return served.map { served in
      AskedDay(
        served: served,
        answer: served.current.flatMap { answers[served.day]?[$0.prompt.id] })
    }
  }

  /// The day in a line: `2026-11-20  trust-03  You have not had this one.  [answered]`.
  func line(_ width: Int) -> String {
    let current = served.current
    var notes: [String] = []
    if served.choices.count > 1 {
      notes.append("\(served.standing + 1) of \(served.choices.count)")
    }
    switch served.state {
    case .asked: if answer != nil { notes.append("answered") }
    case .skipped: notes.append("skipped")
    case .none: notes.append("put aside")
    }
    switch answer?.useful {
    case .yes: notes.append("useful")
    case .soSo: notes.append("so-so")
    case .no: notes.append("not useful")
    case nil: break
    }
    return served.day.iso + "  " + Width.pad(current?.prompt.id.shown ?? "", to: width) + "  "
      + Plain.line(current?.reasonText ?? "")
      + (notes.isEmpty ? "" : "  [" + notes.joined(separator: ", ") + "]")
  }
}

extension PromptID {
  /// The name as a list shows it: promises by the beginning of theirs.
  fileprivate var shown: String {
    promise.map { "promise:" + $0.text.prefix(8) } ?? text
  }
}

extension JSONWriter {
  /// A served day.
  fileprivate mutating func asked(_ day: AskedDay) {
    let served = day.served
    object { json in
      json.member("day", served.day.iso)
      json.key("prompt")
      if let current = served.current { json.asked(current.prompt) } else { json.null() }
      json.member("kind", served.current?.kind?.rawValue)
      json.key("reason")
      json.reason(served.current)
      json.member("depth", served.current?.traits?.depth)
      json.key("choices")
      json.array(served.choices) { $0.string($1.prompt.id.text) }
      json.member("swapped", served.swapped)
      json.member("state", served.state.rawValue)
      json.member("skipped", served.state == .skipped)
      json.member("answered", day.answer != nil)
      json.member("useful", day.answer?.useful?.rawValue)
    }
  }
}
