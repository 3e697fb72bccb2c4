import ArgumentParser
import Journal
import JournalStore
import Wording

/// `baton status`: how the day stands, without opening a question.
struct StatusCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "status",
    abstract: "Show how today stands, in a line.",
    discussion: """
      baton status
      baton status --shell     for a shell prompt: 12/28, 12/28+ when written
      baton status --json

      Never serves a question and never makes a journal. --shell is silent where
      anything is wrong.
      """)

  @Flag(name: .long, help: "A few characters for a shell prompt.")
  var shell = false

  @Flag(name: .long, help: "Print JSON.")
  var json = false

  @OptionGroup var global: GlobalOptions

  func run() throws {
    do {
      let workspace = try Workspace(global)
      var status = try DayStatus(workspace)
      if json { try status.countPromises(workspace) }
      let output = Output()
      if json {
        try output.json { $0.status(status) }
      } else {
        try output.line(shell ? status.shortForm : status.sentence)
      }
      try output.flush()
    } catch {
      guard shell else { throw error }
    }
  }
}

/// How a day stands in the journal.
struct DayStatus: Hashable {
  /// The days that are looked back on, the day itself included.
  static let window = 28

  /// The day.
  var day: Day
  /// How many entries it has.
  var entriesToday = 0
  /// On how many of the last 28 days something was written.
  var daysWritten = 0
  /// How the day's question stands; nil where none was served yet.
  var question: ServedState?
  /// Whether it was answered.
  var isAnswered = false
  /// How many texts were typed and not saved, answers of reviews among them.
  var drafts = 0
  /// How many of those are reviews.
  var reviewDrafts = 0
  /// How many promises are due.
  var promisesDue = 0

  init(day: Day) { self.day = day }

  /// Looks the day up. Where there is no journal, nothing was written.
  init(_ workspace: Workspace) throws {
    self.init(day: workspace.today())
    guard let store = try workspace.existingStore() else { return }
    let written = try store.daysWritten(in: day.advanced(by: 1 - Self.window)...day)
    entriesToday = written[day] ?? 0
    daysWritten = written.values.count { $0 > 0 }
    question = try store.served(on: day)?.state
    isAnswered = try store.isAnswered(day)
    let kept = try store.drafts().map(\.draft)
    drafts = kept.count
    reviewDrafts = kept.count(where: \.isReview)
  }

  /// Counts the promises that are due; apart, since a shell prompt is not to wait for the ledger.
  mutating func countPromises(_ workspace: Workspace) throws {
    guard let store = try workspace.existingStore() else { return }
    promisesDue = try workspace.promiseBook(store).promises(.due).count
  }

  /// `12/28`, `12/28+` when the day is written.
  var shortForm: String { "\(daysWritten)/\(Self.window)" + (entriesToday > 0 ? "+" : "") }

  /// One line for a person.
  var sentence: String {
    var parts = [entriesToday > 0 ? "written today" : "not written yet today"]
    parts.append("\(daysWritten) of the last \(Self.window) days")
    switch question {
    case .asked: parts.append(isAnswered ? "question answered" : "question open")
    case .skipped: parts.append("question skipped")
    case .some(.none): parts.append("without a question")
    case nil: break
    }
    let texts = drafts - reviewDrafts
    if texts > 0 { parts.append(Phrases.count(texts, "draft", "drafts")) }
    if reviewDrafts > 0 { parts.append("a review begun") }
    return parts.joined(separator: ", ")
  }
}

extension JSONWriter {
  /// The status of a day.
  fileprivate mutating func status(_ status: DayStatus) {
    object { json in
      json.member("day", status.day.iso)
      json.member("writtenToday", status.entriesToday > 0)
      json.member("entriesToday", status.entriesToday)
      json.member("daysWritten", status.daysWritten)
      json.member("ofDays", DayStatus.window)
      json.member("question", status.question?.rawValue)
      json.member("answered", status.isAnswered)
      json.member("drafts", status.drafts)
      json.member("promisesDue", status.promisesDue)
    }
  }
}
