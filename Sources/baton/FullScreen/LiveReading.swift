import BatonUI
import Journal
import JournalStore
import Synchronization
import Tagging

/// The tagger behind the screens. It is loaded with the first text it reads, and it reads where no
/// key waits for it.
final class LiveReading: Sendable {
  private let store: JournalStore
  private let strictness: Strictness
  /// The entries that are still to be read, the newest first; nil before they are looked up.
  private let left = Mutex<[EntryID]?>(nil)

  init(store: JournalStore, strictness: Strictness) {
    self.store = store
    self.strictness = strictness
  }

  private func tagger() throws -> EntryTagger {
    try EntryTagger(store: store, strictness: strictness)
  }

  /// Reads a text; nil as soon as it is no longer wanted.
  func read(_ text: String, isWanted: () -> Bool) throws -> Heard? {
    guard isWanted() else { return nil }
    let tagger = try tagger().tagger
    guard
      let reading = tagger.read(text, strictness: strictness, isCancelled: { !isWanted() })
    else { return nil }
    return Heard(reading, by: tagger.version)
  }

  /// Keeps what was heard in a revision; nil where the entry has another one by now.
  func keep(_ heard: Heard, of request: ReadRequest, at: Moment) throws -> Entry? {
    let reading = NewReading(
      id: request.id, revision: request.revision, suggestions: heard.suggestions)
    let kept = try store.record([reading], by: try tagger().reader, at: at)
    guard !kept.entries.isEmpty else { return nil }
    left.withLock { $0?.removeAll { $0 == request.id } }
    return try store.entry(request.id)
  }

  /// The words of a sentence with their weights; none as soon as they are no longer wanted.
  func weigh(_ request: WhyRequest, isWanted: () -> Bool) throws -> [WeighedWord] {
    let weights = try tagger().tagger.wordWeights(
      of: request.behavior, in: request.sentence, isCancelled: { !isWanted() })
    return (weights ?? []).map { WeighedWord(span: $0.span, weight: $0.weight) }
  }

  /// Entries that are unread again, to be read before all others.
  func putBack(_ ids: [EntryID]) {
    left.withLock { left in
      guard var rest = left else { return }  // They are found when all are looked up.
      rest.removeAll(where: ids.contains)
      left = ids + rest
    }
  }

  /// The next entry that was not read by this tagger, after the one that is done.
  func next(after done: EntryID?) throws -> Entry? {
    if left.withLock({ $0 == nil }) {
      let unread = try store.unread(by: try tagger().reader)
      left.withLock { $0 = unread }
    }
    if let done { left.withLock { $0?.removeAll { $0 == done } } }
    while let id = left.withLock({ $0?.first }) {
      if let entry = try? store.entry(id), !entry.isDeleted, entry.kind == .entry {
        return entry
      }
      left.withLock { $0?.removeAll { $0 == id } }
    }
    return nil
  }
}

extension Heard {
  /// What a reading holds for an entry's tags.
  fileprivate init(_ reading: Reading, by model: String) {
    let refusal: Heard.Refusal? =
      switch reading.refusal {
      case .notEnglish: .notEnglish
      case .noSentence: .noSentence
      case nil: nil
      }
    let promise = reading.promise.map { promise in
      BatonUI.HeardPromise(
        quote: PromiseText.line(promise.quote), intends: promise.intends.first)
    }
    self.init(
      suggestions: reading.suggestions.map { $0.tag(by: model) }, refusal: refusal,
      promise: promise, isSign: reading.isSign)
  }
}
