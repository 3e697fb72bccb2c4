import ArgumentParser
import Journal
import JournalStore
import Wording

/// `baton promises show`: one promise, whole.
struct PromisesShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Show a promise with all its parts.",
    discussion: """
      baton promises show 4k7m
      baton promises show 4k --json      any unique beginning of an identifier will do
      """)

  @Argument(help: ArgumentHelp("The promise.", valueName: "id"))
  var id: String

  @Flag(name: .long, help: "Print JSON.")
  var json = false

  @OptionGroup var global: GlobalOptions

  func run() throws {
    let workspace = try Workspace(global)
    let store = try workspace.store(holdingPromise: id)
    let promise = try store.promise(prefix: id)
    let book = try workspace.promiseBook(store)
    let output = Output()
    if json {
      try output.json { $0.promise(promise, in: book) }
    } else {
      let entry = try promise.entry.map { try store.shortID($0) }
      for line in Self.lines(
        promise, in: book, named: try store.shortID(promise.id), entry: entry)
      {
        try output.line(Plain.line(line))
      }
    }
    try output.flush()
  }

  /// The lines for a person; `name` and `entry` are short identifiers.
  static func lines(
    _ promise: Promise, in book: PromiseBook, named name: String, entry: String?
  ) -> [String] {
    let sentence = PromiseWords.sentence(promise)
    var first = name + "  " + PromisesListCommand.day(promise, today: book.today)
    if let asked = PromiseWords.asked(book.asked(promise)) {
      first += ", " + asked
      if let last = book.lastAsked(promise) {
        first += ", last on " + PromiseWords.day(last, today: book.today)
      }
    }
    var lines = [first, sentence]
    if promise.text != sentence, promise.text != promise.plan?.action {
      lines.append("In your words: " + promise.text)
    }
    if let obstacle = promise.obstacle { lines.append("May get in the way: " + obstacle) }
    if let behavior = promise.intends { lines.append("To bring about: " + behavior.rawValue) }
    lines.append(
      "Made on " + Dates.long(promise.made)
        + (entry.map { ", from entry \($0)" } ?? ""))
    return lines
  }
}
