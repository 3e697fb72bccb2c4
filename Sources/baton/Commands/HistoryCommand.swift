import ArgumentParser
import Journal
import JournalStore
import Wording

/// `baton history`: all that an entry has been.
struct HistoryCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "history",
    abstract: "Show an entry's revisions and behaviors over time.",
    discussion: """
      baton history 4k7m2q9x
      baton history 4k7m2q9x --json
      """)

  @Argument(help: ArgumentHelp("The entry; a deleted one too.", valueName: "id"))
  var id: String

  @Flag(name: .long, help: "Print JSON.")
  var json = false

  @OptionGroup var global: GlobalOptions

  func run() throws {
    let workspace = try Workspace(global)
    let store = try workspace.store(holding: id)
    let entry = try store.find(prefix: id)
    let revisions = try store.history(entry)
    let tags = try store.tagHistory(entry)
    let output = Output()
    if json {
      try output.json { json in
        json.object { json in
          json.member("id", entry.text)
          json.key("revisions")
          json.array(revisions) { $0.revision($1) }
          json.key("tags")
          json.array(tags) { $0.period($1) }
        }
      }
    } else {
      try Self.print(revisions, tags, to: output)
    }
    try output.flush()
  }

  private static func print(
    _ revisions: [Revision], _ tags: [TagPeriod], to output: Output
  ) throws(Failure) {
    for revision in revisions {
      try output.line(
        "Revision \(revision.number), \(revision.saved.calendarDay.iso) \(revision.saved.clock),"
          + " \(RevisionWords.name(revision)), for \(revision.day.iso)")
      if !revision.isDeleted { try output.line(revision.text) }
      try output.line()
    }
    for period in tags {
      let end = period.until.map { " until \($0.calendarDay.iso) \($0.clock)" } ?? ""
      try output.line(
        "\(BehaviorWords.standing(period.tag)), from \(period.from.calendarDay.iso)"
          + " \(period.from.clock)\(end): \(Plain.line(period.tag.quote))")
    }
  }
}

extension JSONWriter {
  /// A tag and how long it was in force.
  fileprivate mutating func period(_ period: TagPeriod) {
    object { json in
      json.members(of: period.tag)
      json.member("from", period.from.iso8601)
      json.member("until", period.until?.iso8601)
    }
  }
}
