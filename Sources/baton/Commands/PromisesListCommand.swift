import ArgumentParser
import Journal
import JournalStore
import Screen
import Wording

/// `baton promises list`: the promises as they stand, in the order of the screen.
struct PromisesListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "List the promises; the closed ones with --all.",
    discussion: """
      baton promises list
      baton promises list --all
      baton promises list --json

      First those that were asked about three times and wait for your word, then
      those that are due, then the others. A line: identifier, day, the promise, how
      often it was asked about.
      """)

  @Flag(name: .long, help: "Show the closed ones too.")
  var all = false

  @Flag(name: .long, help: "Print JSON.")
  var json = false

  @OptionGroup var global: GlobalOptions

  func run() throws {
    let workspace = try Workspace(global)
    let output = Output()
    guard let store = try workspace.existingStore() else {
      if json { try output.write("[]\n".utf8) }
      try output.flush()
      return Message.write(
        "There is no journal at \(workspace.journalPath) yet. baton promises add begins one.")
    }
    let book = try workspace.promiseBook(store)
    let groups = PromiseBook.Standing.allCases
      .filter { all || $0 != .closed }
      .map { (standing: $0, promises: book.promises($0)) }
      .filter { !$0.promises.isEmpty }
    if json {
      var stream = JSONStream(output)
      for promise in groups.flatMap(\.promises) {
        try stream.item { $0.promise(promise, in: book) }
      }
      try stream.end()
    } else {
      try Self.print(groups, of: book, store, to: output)
    }
    try output.flush()
    if groups.isEmpty, !json { Message.write(Self.nothing(book, all: all)) }
  }

  private static func print(
    _ groups: [(standing: PromiseBook.Standing, promises: [Promise])], of book: PromiseBook,
    _ store: JournalStore, to output: Output
  ) throws {
    let promises = groups.flatMap(\.promises)
    let short = try store.shortIDs(promises.map(\.id))
    let names = promises.map { short[$0.id] ?? $0.id.text }
    let days = promises.map { day($0, today: book.today) }
    let nameWidth = names.map(Width.of).max() ?? 0
    let dayWidth = days.map(Width.of).max() ?? 0
    let columns = output.columns
    var index = 0
    for group in groups {
      if index > 0 { try output.line() }
      try output.line(heading(group.standing))
      for promise in group.promises {
        var line = Width.pad(names[index], to: nameWidth) + "  "
        line += Width.pad(days[index], to: dayWidth) + "  "
        line += Plain.line(PromiseWords.sentence(promise))
        if let asked = PromiseWords.asked(book.asked(promise)) { line += "  (\(asked))" }
        try output.line(columns.map { Width.elide(line, to: $0) } ?? line)
        index += 1
      }
    }
  }

  /// What stands over those that stand alike.
  static func heading(_ standing: PromiseBook.Standing) -> String {
    switch standing {
    case .undecided: "For you to decide"
    case .due: "Due"
    case .open: "Open"
    case .closed: "Closed"
    }
  }

  /// When a promise is for, or what became of it and when.
  static func day(_ promise: Promise, today: Day) -> String {
    guard let closed = promise.closed else {
      return PromiseWords.due(promise.due, today: today)
    }
    return PromiseWords.name(promise.state) + ", " + PromiseWords.day(closed, today: today)
  }

  private static func nothing(_ book: PromiseBook, all: Bool) -> String {
    book.promises.isEmpty
      ? "There is no promise yet. baton promises add makes one."
      : "No promise is open. baton promises list --all shows the closed ones."
  }
}
