import GRDB
public import Journal

/// What a journal knows about itself.
extension JournalStore {
  /// The number that makes this journal's choices its own, drawn when the journal was made.
  public func salt() throws(StoreError) -> UInt64 {
    guard let text = try setting(Schema.saltKey), let salt = UInt64(text) else {
      throw .damaged(path: path)
    }
    return salt
  }

  /// The day on which the watch was last put into words; nil where it never was.
  public func watchDay() throws(StoreError) -> Day? {
    try setting(Schema.watchKey).flatMap { Day(iso: $0) }
  }

  /// Notes that the watch was put into words on a day.
  public func setWatchDay(_ day: Day) throws(StoreError) { try set(Schema.watchKey, to: day.iso) }

  /// Whether the questions of the first start were shown.
  public func startAsked() throws(StoreError) -> Bool { try setting(Schema.startKey) != nil }

  /// Notes that the questions of the first start were shown: they are not shown again.
  public func setStartAsked() throws(StoreError) { try set(Schema.startKey, to: "yes") }

  /// The last offer to have the theme of letting go come more often; nil where there was none.
  public func pinOffer() throws(StoreError) -> PinOffer? {
    try setting(Schema.pinKey).flatMap { PinOffer($0) }
  }

  /// Notes an offer to have the theme of letting go come more often, and what became of it.
  public func setPinOffer(_ offer: PinOffer) throws(StoreError) {
    try set(Schema.pinKey, to: offer.text)
  }

  private func setting(_ key: String) throws(StoreError) -> String? {
    try read { db in try Self.setting(db, key) }
  }

  private func set(_ key: String, to value: String) throws(StoreError) {
    try write { db in try Self.set(db, key, to: value) }
  }

  /// What is kept under a key; nil where nothing is.
  static func setting(_ db: Database, _ key: String) throws -> String? {
    try db.first("SELECT value FROM settings WHERE key = ?", [key]) { $0[0] as String }
  }

  /// Keeps a value under a key, over the one that was there.
  static func set(_ db: Database, _ key: String, to value: String) throws {
    try db.run("INSERT OR REPLACE INTO settings (key, value) VALUES (?, ?)", [key, value])
  }
}
