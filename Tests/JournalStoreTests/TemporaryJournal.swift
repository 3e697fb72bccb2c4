import Foundation
import Journal
import JournalStore

/// The journal's tags, not those of the testing library.
typealias Tag = Journal.Tag

/// A folder of its own for one test, gone afterwards.
func withFolder<Value>(_ body: (String) throws -> Value) throws -> Value {
  let folder = NSTemporaryDirectory() + "journal-store-" + UUID().uuidString
  try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
  defer { try? FileManager.default.removeItem(atPath: folder) }
  return try body(folder)
}

/// A new journal of its own for one test.
func withJournal<Value>(_ body: (JournalStore) throws -> Value) throws -> Value {
  try withFolder { folder in
    let store = try JournalStore.open(at: folder + "/journal.sqlite")
    defer { store.close() }
    return try body(store)
  }
}

/// A generator of random numbers with a seed (SplitMix64).
struct Seeded: RandomNumberGenerator {
  var state: UInt64

  init(_ seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var bits = state
    bits = (bits ^ bits >> 30) &* 0xBF58_476D_1CE4_E5B9
    bits = (bits ^ bits >> 27) &* 0x94D0_49BB_1331_11EB
    return bits ^ bits >> 31
  }
}

/// The nth identifier of a test.
func id(_ number: Int) -> EntryID {
  var generator = Seeded(UInt64(number))
  return EntryID(using: &generator)
}

/// The nth name of a promise of a test.
func promise(_ number: Int) -> PromiseID {
  var generator = Seeded(UInt64(number))
  return PromiseID(using: &generator)
}

/// A moment some minutes after 2026-11-16T08:00 in Berlin.
func minute(_ minutes: Int) -> Moment {
  Moment(
    Instant(milliseconds: 1_794_812_400_000 + Int64(minutes) * 60_000), utcOffset: 3600,
    timeZone: "Europe/Berlin")
}

/// The nth day from 2026-11-16, a Monday.
func day(_ number: Int) -> Day { Day(number: 20_773 + number) }

extension NewEntry {
  /// A short way to make one: number, day, text.
  init(_ number: Int, on: Int = 0, at: Int? = nil, _ text: String, theme: String? = nil) {
    self.init(
      id: JournalStoreTests.id(number), day: JournalStoreTests.day(on),
      created: minute(at ?? on * 1440 + number), text: text,
      prompt: theme.map { theme in
        PromptReference(id: PromptID(theme + "-01"), text: "A question?", theme: ThemeID(theme))
      })
  }
}

extension Promise {
  /// A short way to make one: number, text, day it was made.
  init(_ number: Int, _ text: String, on: Int = 0, entry: EntryID? = nil, due: Int? = nil) {
    self.init(
      id: JournalStoreTests.promise(number), entry: entry, text: text,
      made: JournalStoreTests.day(on), due: due.map(JournalStoreTests.day))
  }

  /// The promise as something became of it on a day.
  func closed(_ state: PromiseState, on: Int) -> Promise {
    var promise = self
    promise.state = state
    promise.closed = state == .open ? nil : day(on)
    return promise
  }
}

extension Tag {
  /// A tag on the first scalars of a text.
  init(
    _ behavior: Behavior, _ origin: TagOrigin, _ probability: Double? = nil, at start: Int = 0
  ) {
    self.init(
      behavior: behavior, origin: origin, probability: probability, span: start..<start + 4,
      quote: "Gave", model: probability.map { _ in "1" })
  }
}

/// The bytes of a file.
func bytes(_ path: String) -> Data? { FileManager.default.contents(atPath: path) }

/// The rights to a file or folder.
func mode(_ path: String) -> Int? {
  (try? FileManager.default.attributesOfItem(atPath: path))?[.posixPermissions] as? Int
}
