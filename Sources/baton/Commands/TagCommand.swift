import ArgumentParser
import Journal
import JournalStore
import Wording

/// `baton tag`: the behaviors of an entry, seen, added and taken away; or those of all entries,
/// suggested.
struct TagCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "tag",
    abstract: "Show, add and take away an entry's behaviors.",
    discussion: """
      baton tag 4k7m2q9x                          its sentences, numbered
      baton tag 4k7m2q9x +empower --sentence 2
      baton tag 4k7m2q9x +empower -plan
      baton tag 4k7m2q9x +grow --quote "left the room"
      baton tag --all                             suggest behaviors everywhere
      baton tag --all since:-2w                   only where a query finds

      + adds a behavior, or confirms a suggested one; - takes it away, or rejects
      a suggested one. Without a sentence + is for the whole entry.

      --all reads every entry that was not read as it stands, by this tagger and
      with this strictness. Ctrl-C stops it; what is read is kept, and the same
      command goes on from there. What you confirmed, added or rejected stays.
      """)

  @Argument(help: ArgumentHelp("The entry.", valueName: "id"))
  var id: String?

  @Argument(
    help: ArgumentHelp(
      "+behavior to add, -behavior to take away; with --all the words of a query.",
      valueName: "change"),
    completion: .list(Behavior.allCases.flatMap { ["+" + $0.rawValue, "-" + $0.rawValue] }))
  var changes: [String] = []

  @Option(
    name: .long, parsing: .unconditional,
    help: ArgumentHelp("The sentence, by its number.", valueName: "n"))
  var sentence: Int?

  @Option(
    name: .long, parsing: .unconditional,
    help: ArgumentHelp("The sentence, by words that stand in it.", valueName: "text"))
  var quote: String?

  @Flag(name: .long, help: "Suggest behaviors for all entries, or those that a query finds.")
  var all = false

  @Flag(name: .long, help: "Print the entry as JSON; with --all, what was done.")
  var json = false

  @OptionGroup var global: GlobalOptions

  func validate() throws {
    if sentence != nil, quote != nil {
      throw ValidationError("--sentence and --quote exclude each other. Give one of them.")
    }
    if all, sentence != nil || quote != nil {
      throw ValidationError("--all reads whole entries. Leave out --sentence and --quote.")
    }
    if !all, id == nil {
      throw ValidationError("There is no entry to show. Give its identifier, or --all.")
    }
    if let sentence, sentence < 1 {
      throw ValidationError("--sentence takes a number from 1 on.")
    }
  }

  func run() throws {
    let workspace = try Workspace(global)
    if all { return try TagAllRun(workspace, words: [id].compactMap(\.self) + changes, json).run() }
    let id = id ?? ""
    let requests = try changes.map { word in try TagRequest(word) }
    let store = try workspace.store(holding: id)
    var entry = try store.standing(id)
    if !requests.isEmpty {
      let changed = try store.changeTags(entry.id, at: workspace.now()) { tags, text in
        let span = try span(in: text)
        for request in requests { try request.apply(to: &tags, of: text, on: span) }
      }
      entry = changed.entry
      if !changed.isChanged {
        Message.write(TagRequest.unchanged(requests))
      }
    }
    let output = Output()
    if json {
      try output.json { $0.entry(entry) }
    } else {
      for line in SentenceList.lines(of: entry) { try output.line(line) }
    }
    try output.flush()
  }

  /// The span that --sentence or --quote means; nil without them.
  private func span(in text: String) throws(Failure) -> Range<Int>? {
    let spans = Sentences.spans(in: text)
    if let sentence {
      guard spans.indices.contains(sentence - 1) else {
        throw .wrongUse(
          "The entry has \(Phrases.count(spans.count, "sentence", "sentences")). baton tag \(id ?? "ID")"
            + " shows them with their numbers.")
      }
      return spans[sentence - 1]
    }
    guard let quote else { return nil }
    guard !quote.isEmpty, let range = text.firstRange(of: quote) else {
      throw .wrongUse(
        "These words do not stand in the entry. baton tag \(id ?? "ID") shows its sentences.")
    }
    let place = text.span(of: range)
    let touched = spans.filter { $0.overlaps(place) }
    guard let first = touched.first, let last = touched.last else { return place }
    return first.lowerBound..<last.upperBound
  }
}
