import ArgumentParser
import Glibc
import Journal
import JournalStore
import Review
import Trends
import Wording

/// `baton review`: the week on one page, its questions, and their answers.
struct ReviewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "review",
    abstract: "Look back on a week, and answer its few questions.",
    discussion: """
      baton review                           on a terminal it asks, line by line
      baton review --week 2026-W46           or -1w, or any day of the week
      baton review --answer surprise="I took it back twice." \\
        --answer then="I ask before I rewrite."
      baton review --json

      The answers are an entry of the week like any other; every one can stay
      empty, and an empty TEXT takes one away. Asked for line by line, they are
      a draft until the end: Ctrl-D saves what there is. --answer saves at once
      and prints the identifier. What is to be done then, with or without its
      if, becomes a promise; along is the question to take along, which the next
      week begins with. The names are surprise, fitting, retell, promises, if, then,
      obstacle, along; at the end of a month balance takes the place of fitting;
      at the end of a quarter there are meaning and whom, too.
      """)

  @Option(
    name: .long, parsing: .unconditional,
    help: ArgumentHelp("The week: \(DateWord.forms).", valueName: "date"))
  var week: String?

  @Option(
    name: .long, parsing: .unconditionalSingleValue,
    help: ArgumentHelp("Answer a question; can be given again.", valueName: "name=text"),
    completion: .list(ReviewQuestion.allCases.map { $0.rawValue + "=" }))
  var answer: [String] = []

  @Flag(name: .long, help: "Print JSON.")
  var json = false

  @OptionGroup var global: GlobalOptions

  func run() throws {
    let workspace = try Workspace(global)
    let week = try Self.week(week, today: workspace.today())
    let sheet = try ReviewSheet(workspace, week)
    // What is wrong with an answer is said before a journal is made for it.
    let answers = try answer.map { word in try ReviewAnswer(word, for: sheet) }
    let output = Output()
    if answers.isEmpty {
      if json {
        try output.json { $0.review(sheet) }
        return try output.flush()
      }
      return try show(sheet, workspace, on: output)
    }
    let desk = try ReviewDesk(workspace, sheet)
    for answer in answers { desk.set(answer.text, for: answer.question) }
    try finish(desk, on: output)
    let isMeaning = answers.contains { $0.question == .meaning && !$0.text.isEmpty }
    if isMeaning, let last = sheet.page.lastMeaning {
      Message.write(Plain.line(ReviewWords.lastMeaning(last)))
    }
  }

  /// Prints the page; asks on a terminal.
  private func show(_ sheet: ReviewSheet, _ workspace: Workspace, on output: Output) throws {
    let store = try workspace.existingStore()
    let asks = output.isTerminal && isatty(STDIN_FILENO) == 1
    let print = ReviewPrint(sheet, try Self.names(sheet.page, store), to: output)
    try print.printPage()
    let canWrite = store == nil || Self.canWrite(workspace.journalPath)
    if asks, canWrite {
      try output.flush()
    } else {
      try print.printOffer()
      try print.printQuestions()
      try output.flush()
      Message.write(Self.how(sheet, canWrite: canWrite))
    }
    // Where that cannot be noted down, the watch speaks each time.
    if let store { workspace.reviewReader(store).said(sheet.page, at: workspace.now()) }
    guard asks, canWrite else { return }
    let desk = try ReviewDesk(workspace, sheet)
    var interview = ReviewInterview(desk)
    guard try interview.run() else {
      throw Failure(
        kind: .interrupted,
        message: desk.isChanged
          ? "Not saved. What you answered is kept as a draft; baton review goes on with it."
          : "Left without a change.")
    }
    try finish(desk, on: output)
  }

  /// The short names of what a page names.
  private static func names(
    _ page: ReviewPage, _ store: JournalStore?
  ) throws -> ReviewPrint.Names {
    guard let store else { return ReviewPrint.Names() }
    let watched = page.watch.sentences.prefix(ReviewPrint.mostWatched)
    return ReviewPrint.Names(
      entries: try store.shortIDs((page.sentences + watched).map(\.entry)),
      promises: try store.shortIDs(page.undecided.map(\.id)))
  }

  /// Saves, and prints what came of it.
  private func finish(_ desk: ReviewDesk, on output: Output) throws {
    let saved = try desk.save()
    if json {
      let sheet = try ReviewSheet(desk.workspace, desk.sheet.page.week, isSaved: true)
      try output.json { $0.review(sheet) }
    } else if let name = saved.entry {
      try output.line(name)
    }
    try output.flush()
    for message in saved.messages { Message.write(message) }
  }

  /// Whether a journal can be written to: the log beside it, too.
  private static func canWrite(_ path: String) -> Bool {
    let folder = (RealPath.of(path) ?? path).split(separator: "/", omittingEmptySubsequences: false)
      .dropLast().joined(separator: "/")
    return access(path, W_OK) == 0 && access(folder.isEmpty ? "/" : folder, W_OK) == 0
  }

  /// How to answer, for a page that asks nothing.
  private static func how(_ sheet: ReviewSheet, canWrite: Bool) -> String {
    guard canWrite else { return "The journal can be read and not written, so nothing is asked." }
    let name = sheet.questions.first?.rawValue ?? ReviewQuestion.surprise.rawValue
    return "\nAnswer with baton review --answer \(name)=\"…\", or on a terminal with baton review."
      + (sheet.hasDraft ? " What stands here is a draft; baton review saves it." : "")
  }

  /// The week that a date names or lies in; the one that runs without one.
  static func week(_ word: String?, today: Day) throws(Failure) -> Week {
    let current = Week(containing: today)
    guard let word else { return current }
    guard let date = DateWord(word, today: today) else {
      throw .wrongUse("“\(Plain.line(word))” is no date. Write \(DateWord.forms).")
    }
    let week = Week(containing: date.first)
    guard week <= current else {
      let name = Dates.long(week)
      throw .wrongUse(
        "\(Phrases.capitalized(name)), has not begun. The last week to look"
          + " back on is \(current.iso).")
    }
    return week
  }
}
