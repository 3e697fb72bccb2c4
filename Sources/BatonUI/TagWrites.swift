import Journal

/// Writes of tags, of which several may be on their way at once.
extension Model {
  /// Sends a change of a tag to the store; the entry is shown with it at once.
  mutating func write(_ change: TagChange, shown entry: Entry) -> [Command] {
    if writing.id == entry.id { writing.entry = entry }
    if journal.entry?.id == entry.id { journal.entry = entry }
    tagWrites[entry.id, default: 0] += 1
    return [.changeTag(entry.id, change)]
  }

  /// A write of an entry's tags was not done; others may still be on their way.
  mutating func unwritten(_ id: EntryID) {
    let left = (tagWrites[id] ?? 0) - 1
    tagWrites[id] = left > 0 ? left : nil
  }

  /// A write of an entry's tags is done. Only the last of several answers is shown: the ones before
  /// it lack what the screen shows already.
  mutating func written(_ id: EntryID, _ entry: Entry) {
    unwritten(id)
    if tagWrites[id] == nil { take(entry) }
  }

  /// Shows an entry as the store has it now, wherever it is shown.
  mutating func take(_ entry: Entry) {
    if writing.id == entry.id { writing.entry = entry }
    if case .behaviors(var panel) = focus, panel.entry.id == entry.id {
      panel.take(entry)
      focus = .behaviors(panel)
    }
    if journal.entry?.id == entry.id { journal.entry = entry }
    if journal.panel?.entry.id == entry.id { journal.panel?.take(entry) }
  }
}
