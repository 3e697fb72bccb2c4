import ArgumentParser
import Journal
import Report
import Wording

/// `baton report`: a page to hand on, with as much of the journal as its writer says, and no more.
struct ReportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report",
    abstract: "Write a page to hand on, as one HTML file.",
    discussion: """
      baton report -o quarter.html
      baton report --from 2026-01-01 --to 2026-06-30 -o half.html
      baton report --level sentences --pick 4k7m:2 --mask "Priya Kumar" -o talk.html
      baton report --level sentences --picked -o talk.html
      baton report --level all --mask-file names.txt -o - > everything.html

      The last twelve weeks without --from, up to today without --to. counts, the
      level without --level, has numbers and no word of any entry; sentences adds
      those picked one by one (baton tag ID numbers them; --picked takes those
      picked with p on the screens Trends and Review), all every entry.

      E-mail addresses are always taken out, names that --mask or a line of
      --mask-file gives too: in any letter case, with an ending, within a handle.
      Read the page before you hand it on: whom a sentence is about may show
      without a name.

      Only you can read the file. One that baton report did not write stays,
      unless --force is given. Without -o nothing is written; -o - is for a pipe.
      """)

  /// The levels as they are typed.
  enum Level: String, CaseIterable, ExpressibleByArgument {
    case counts, sentences, all

    /// What the page calls it.
    var ofPage: ReportPage.Level {
      switch self {
      case .counts: .counts
      case .sentences: .sentences
      case .all: .all
      }
    }
  }

  @Option(
    name: .long, parsing: .unconditional,
    help: ArgumentHelp("The first day; twelve weeks back without it.", valueName: "date"))
  var from: String?

  @Option(
    name: .long, parsing: .unconditional,
    help: ArgumentHelp("The last day; today without it.", valueName: "date"))
  var to: String?

  @Option(name: .long, help: "How much of the journal: counts, sentences or all.")
  var level: Level = .counts

  @Option(
    name: .long, parsing: .unconditionalSingleValue,
    help: ArgumentHelp("A sentence, by its entry and its number; repeatable.", valueName: "id:n"))
  var pick: [String] = []

  @Flag(name: .long, help: "The sentences picked on the screen.")
  var picked = false

  @Option(
    name: .long, parsing: .unconditionalSingleValue,
    help: ArgumentHelp("A name to take out; repeatable.", valueName: "name"))
  var mask: [String] = []

  @Option(
    name: .long, parsing: .unconditionalSingleValue,
    help: ArgumentHelp("A file with names to take out, one a line.", valueName: "path"),
    completion: .file())
  var maskFile: [String] = []

  @Flag(name: .long, help: "Take out the initials of the names too: P., PK and P. K.")
  var maskInitials = false

  @Option(
    name: [.short, .long], parsing: .unconditional,
    help: ArgumentHelp("The file to write; - for standard output.", valueName: "file"),
    completion: .file())
  var output: String?

  @Flag(name: .long, help: "Replace a file that baton report did not write.")
  var force = false

  @OptionGroup var global: GlobalOptions

  func validate() throws {
    guard let output, !output.isEmpty else {
      throw ValidationError(
        "Say where the page goes: -o report.html, or -o - for standard output.")
    }
    if !pick.isEmpty, level == .counts {
      throw ValidationError(
        "--pick is for sentences, and the level counts has none. Add --level sentences.")
    }
    if picked, level == .counts {
      throw ValidationError(
        "--picked is for sentences, and the level counts has none. Add --level sentences.")
    }
    if maskInitials, mask.isEmpty, maskFile.isEmpty {
      throw ValidationError(
        "--mask-initials is for the initials of names. Give them with --mask or --mask-file.")
    }
  }

  func run() throws {
    let workspace = try Workspace(global)
    let picks = try pick.map { word in try SentencePick(word) }
    let mask = try ReportMask(names: mask, files: maskFile, initials: maskInitials)
    let days = try ReportSpan.days(from: from, to: to, today: workspace.today())
    let place = try ReportPlace(
      output ?? "-", journal: workspace.journalPath, isForced: force)
    let reader = ReportReader(store: try workspace.existingStore(), days: days)
    let found = try picked ? reader.pickedOnScreen() : PickedOnScreen()
    var page = try reader.page(level.ofPage, picks)
    // What is picked in both ways stands there once.
    page.sentences = found.sentences + page.sentences.filter { !found.sentences.contains($0) }
    let masked = page.masked(by: mask.mask)
    // The names are out already.
    try place.write(ReportHTML.page(masked))
    if try workspace.existingStore() == nil {
      Message.write("There is no journal at \(workspace.journalPath) yet, so the page is empty.")
    }
    if picked { Message.write(found.sentence) }
    Message.write(ReportTally(page, masked, hasNames: mask.hasNames).sentences)
  }
}
