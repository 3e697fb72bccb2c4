import Journal
import JournalStore
import Prompting

/// The promises with what the ledger and the settings say of them: how often each was asked about,
/// when last, and whether its day has come. Nothing of that is kept in a promise, so it cannot go
/// wrong there.
struct PromiseBook: Sendable {
  /// The civil day.
  let today: Day
  /// The promises in the order they were made.
  let promises: [Promise]
  private let askings: PromiseAskings
  private let settings: ChooserSettings

  /// How a promise stands, in the order in which they are shown.
  enum Standing: CaseIterable, Hashable, Sendable {
    /// Asked about as often as may be, and nothing was said of it.
    case undecided
    /// Its day has come.
    case due
    /// Its day is still to come.
    case open
    /// Something became of it.
    case closed
  }

  /// A book of its parts.
  init(promises: [Promise], askings: PromiseAskings, today: Day, settings: ChooserSettings) {
    self.promises = promises
    self.today = today
    self.settings = settings
    self.askings = askings
  }

  /// The book of a journal.
  init(_ store: JournalStore, today: Day, settings: ChooserSettings) throws {
    let promises = try store.promises()
    // The ledger is looked into only where there is a promise to look up in it.
    let askings = promises.isEmpty ? [:] : try store.promiseAskings()
    self.init(
      promises: promises, askings: PromiseAskings(askings), today: today, settings: settings)
  }

  /// How often a promise was asked about.
  func asked(_ promise: Promise) -> Int { askings.count(of: promise.id) }

  /// When a promise was asked about last; nil where it was not yet.
  func lastAsked(_ promise: Promise) -> Day? { askings.days(of: promise.id).max() }

  /// Whether a promise is open and its day has come. One that is made for the same day is due at
  /// once, though it is asked about no earlier than the day after.
  func isDue(_ promise: Promise) -> Bool {
    let isForToday = promise.due.map { $0 <= today } ?? false
    return settings.isDue(promise, on: today) || (promise.isOpen && isForToday)
  }

  /// How a promise stands.
  func standing(_ promise: Promise) -> Standing {
    guard promise.isOpen else { return .closed }
    if askings.isWaitingForWord(promise) { return .undecided }
    return isDue(promise) ? .due : .open
  }

  /// The promises that stand so: the earliest day first; of the closed ones the last first.
  func promises(_ wanted: Standing) -> [Promise] {
    let found = promises.filter { standing($0) == wanted }
    if wanted == .closed {
      return found.sorted { ($0.closed ?? $0.made, $1.id) > ($1.closed ?? $1.made, $0.id) }
    }
    return found.sorted {
      (settings.dueDay(of: $0), $0.id) < (settings.dueDay(of: $1), $1.id)
    }
  }
}

extension Workspace {
  /// The promises of a journal as they stand today.
  func promiseBook(_ store: JournalStore) throws -> PromiseBook {
    try PromiseBook(store, today: today(), settings: chooserSettings)
  }

  /// The journal to look a promise up in; with none there, no promise has that name.
  func store(holdingPromise prefix: String) throws -> JournalStore {
    guard let store = try existingStore() else { throw StoreError.noPromise(prefix: prefix) }
    return store
  }
}
