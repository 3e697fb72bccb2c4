import Journal
import JournalStore
import Screen
import Wording

/// Prints the entries that a query finds, for `list` and `search`.
struct EntryList {
  private let workspace: Workspace
  private let options: QueryOptions
  private let order: QueryOrder

  init(_ workspace: Workspace, _ options: QueryOptions, _ order: QueryOrder) {
    self.workspace = workspace
    self.options = options
    self.order = order
  }

  func run() throws {
    let query = try workspace.query(options.words)
    let output = Output()
    guard let store = try workspace.existingStore() else {
      if options.json { try output.write("[]\n".utf8) }
      try output.flush()
      return Message.write(
        "There is no journal at \(workspace.journalPath) yet. baton add begins one.")
    }
    if options.json {
      var stream = JSONStream(output)
      try store.forEachEntry(matching: query, order: order, limit: options.limit) { entry in
        try stream.item { $0.entry(entry) }
      }
      try stream.end()
    } else {
      try printLines(query, store, to: output)
    }
    try output.flush()
  }

  private func printLines(_ query: Query, _ store: JournalStore, to output: Output) throws {
    let columns = output.columns
    let summaries = try store.summaries(
      matching: query, order: order, limit: options.limit ?? .max, offset: 0)
    // The short forms are looked up for as many entries as one piece of output holds.
    for start in stride(from: 0, to: summaries.count, by: 500) {
      let piece = summaries[start..<min(start + 500, summaries.count)]
      let short = try store.shortIDs(piece.map(\.id))
      for summary in piece {
        let line = Self.line(summary, short: short[summary.id] ?? summary.id.short)
        try output.line(columns.map { Width.elide(line, to: $0) } ?? line)
      }
    }
  }

  /// `abcd1234  2026-11-20  Handed the vendor call to Priya.  [empower, micromanage]`.
  static func line(_ summary: EntrySummary, short: String) -> String {
    // A journal hands on 200 characters of a line; what may have been cut says so.
    let first = summary.firstLine
    let shown = first.count < 200 ? first : first.prefix(199) + "…"
    var line = short + "  " + summary.day.iso + "  " + Plain.line(shown)
    if !summary.behaviors.isEmpty {
      line += "  [" + summary.behaviors.map(\.rawValue).joined(separator: ", ") + "]"
    }
    return line
  }
}
