import Synchronization

/// A store's place among the journals that are open; given up once.
final class Registration: Sendable {
  private let identity: Mutex<JournalFile.Identity?>

  init(_ identity: JournalFile.Identity?) { self.identity = Mutex(identity) }

  func end() {
    let ended = identity.withLock { identity in
      defer { identity = nil }
      return identity
    }
    if let ended { OpenJournals.closed(ended) }
  }
}
