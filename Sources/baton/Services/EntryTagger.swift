import Journal
import JournalStore
import Tagging

/// Reads entries with the tagger and keeps what it suggests.
struct EntryTagger: Sendable {
  /// The longest text in UTF-8 that a command reads in passing when it saves an entry: two or three
  /// sentences, some 20 ms, so that the command stays instant.
  static let mostInPassing = 256

  /// The journal.
  let store: JournalStore
  /// The tagger.
  let tagger: Tagger
  /// From which probability a behavior is suggested.
  let strictness: Strictness

  /// The tagger of this program on a journal.
  init(store: JournalStore, strictness: Strictness) throws(TaggerError) {
    self.store = store
    self.strictness = strictness
    tagger = try Tagger.compiledIn()
  }

  /// What the journal keeps of who read an entry.
  var reader: Reader { Reader(model: tagger.version, strictness: strictness.word) }

  /// Reads an entry; nil when that was cancelled.
  func read(_ entry: Entry, isCancelled: () -> Bool = { false }) -> Reading? {
    tagger.read(entry.text, strictness: strictness, isCancelled: isCancelled)
  }

  /// What is to be kept of a reading.
  func kept(_ reading: Reading, of entry: Entry) -> NewReading {
    NewReading(
      id: entry.id, revision: entry.revision,
      suggestions: reading.suggestions.map { $0.tag(by: tagger.version) })
  }

  /// Reads an entry and keeps what is suggested; false when it was cancelled, or the entry is
  /// deleted or changed meanwhile.
  @discardableResult
  func tag(_ id: EntryID, at: Moment, isCancelled: () -> Bool = { false }) throws -> Bool {
    let entry = try store.entry(id)
    guard !entry.isDeleted, let reading = read(entry, isCancelled: isCancelled) else {
      return false
    }
    return try !store.record([kept(reading, of: entry)], by: reader, at: at).entries.isEmpty
  }
}

extension Workspace {
  /// Suggests behaviors for entries that were just saved, if they are few and short. What goes wrong
  /// here is left: the entries are safe, and unread ones are read by `baton tag --all` and by the
  /// full screen.
  func tagInPassing(_ ids: [EntryID]) {
    guard ids.count <= 2 else { return }
    do {
      let tagger = try EntryTagger(store: store(), strictness: config.strictness)
      for id in ids {
        let entry = try tagger.store.entry(id)
        // A review retells what was read where it was told first.
        guard entry.kind == .entry, entry.text.utf8.count <= EntryTagger.mostInPassing else {
          continue
        }
        try tagger.tag(id, at: now())
      }
    } catch {
      return
    }
  }
}
