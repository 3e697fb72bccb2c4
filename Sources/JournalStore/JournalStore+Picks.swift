import GRDB
public import Journal

/// The sentences that the writer picked for a report. They are no changes of the journal: `undo`
/// leaves them alone, since each can be put back by the key that picked it.
extension JournalStore {
  /// All of them.
  public func pickedSentences() throws(StoreError) -> Set<PickedSentence> {
    try read { db in try Self.picks(db) }
  }

  /// Picks a sentence, or puts it back.
  public func pick(_ sentence: PickedSentence, _ isPicked: Bool) throws(StoreError) {
    try write { db in
      var picks = try Self.picks(db)
      if isPicked { picks.insert(sentence) } else { picks.remove(sentence) }
      try Self.keep(picks, db)
    }
  }

  /// Forgets what was picked of an entry that goes for good.
  static func removePicks(_ db: Database, of entry: EntryID) throws {
    let picks = try picks(db)
    let rest = picks.filter { $0.entry != entry }
    if rest.count < picks.count { try keep(rest, db) }
  }

  /// A sentence a line: its entry, a blank, the number of its words. A line that says something else
  /// is of a later program and is passed over.
  private static func picks(_ db: Database) throws -> Set<PickedSentence> {
    let lines = (try setting(db, Schema.picksKey) ?? "").split(separator: "\n")
    return Set(
      lines.compactMap { line in
        let parts = line.split(separator: " ")
        guard parts.count == 2, let entry = EntryID(String(parts[0])),
          let words = UInt64(parts[1])
        else { return nil }
        return PickedSentence(entry: entry, words: words)
      })
  }

  private static func keep(_ picks: Set<PickedSentence>, _ db: Database) throws {
    let lines = picks.map { "\($0.entry.text) \($0.words)" }.sorted()
    try set(db, Schema.picksKey, to: lines.joined(separator: "\n"))
  }
}
