import ArgumentParser
import Journal
import JournalStore
import Prompting
import Wording

/// `baton today`: the question of the day and why this one, the promises that are due, and what is
/// offered.
struct TodayCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "today",
    abstract: "Show today's question, why this one, and due promises.",
    discussion: """
      baton today
      baton today --another      the second question, the third, the first again
      baton today --skip         leave it for today
      baton today --none         write without a question today
      baton today --no           no to what is offered, --yes to take it
      baton today --json

      The question is fixed when it is first shown. The day turns at 04:00
      (day_turn in config.toml).
      """)

  @Flag(name: .long, help: "Ask for another question: three a day, then the first again.")
  var another = false

  @Flag(name: .long, help: "Skip the question; it stays listed.")
  var skip = false

  @Flag(name: .long, help: "Write without a question today; it stays listed.")
  var none = false

  @Flag(name: .long, help: "Say yes to what is offered.")
  var yes = false

  @Flag(name: .long, help: "Say no to what is offered; it does not come again soon.")
  var no = false

  @Flag(name: .long, help: "Print JSON.")
  var json = false

  @OptionGroup var global: GlobalOptions

  func validate() throws {
    guard [another, skip, none, yes, no].count(where: { $0 }) <= 1 else {
      throw ValidationError(
        "--another, --skip, --none, --yes and --no exclude each other. Give one of them.")
    }
  }

  func run() throws {
    let workspace = try Workspace(global)
    let questions = try workspace.questions(from: workspace.libraryWithNotes())
    let now = workspace.now()
    let day = workspace.today()
    if yes || no { try answer(yes, questions, on: day, at: now) }
    guard var served = try questions.serve(day, at: now) else {
      throw Failure.couldNot(
        "No question fits the settings and your wishes. baton prompts list shows why; audience stands"
          + " in \(workspace.paths.config). Or write without one: baton add.")
    }
    if another {
      guard let next = try questions.another(for: served, at: now) else {
        throw Failure.couldNot(Self.noOther)
      }
      served = next
    } else if skip {
      served = try questions.skip(served, at: now)
    } else if none {
      served = try questions.putAside(served, at: now)
    }
    let page = TodayPage(
      served: served, isAnswered: try questions.store.isAnswered(day),
      offer: try questions.offer(on: day), library: questions.library,
      book: try workspace.promiseBook(questions.store))
    if let note = try ClockNote(questions.store, today: day) { Message.write(note.sentence) }
    let output = Output()
    if json {
      try output.json { $0.today(page) }
    } else {
      let short = try questions.store.shortIDs(page.book.promises.map(\.id))
      for line in page.lines(short: short) { try output.line(Plain.line(line)) }
    }
    try output.flush()
  }

  /// Answers what is offered.
  private func answer(
    _ isYes: Bool, _ questions: TodayService, on day: Day, at now: Moment
  ) throws {
    guard let offer = try questions.offer(on: day) else {
      throw Failure.couldNot("Nothing is offered today.")
    }
    try questions.answerOffer(offer, isYes, on: day, at: now)
    Message.write(OfferWords.answered(offer, isYes, title: questions.library.title(of: offer)))
  }

  /// That the library has no other question for the day.
  static let noOther =
    "No other question fits today. Answer this one, or write without one: baton today --none."
}
