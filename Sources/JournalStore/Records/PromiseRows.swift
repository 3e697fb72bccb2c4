import GRDB
import Journal

/// Promises as rows, one in force for each.
enum PromiseRows {
  private static let columns = """
    promises.name, entries.id, promises.text, promises.condition, promises.action,
    promises.obstacle, promises.intends, promises.made_on, promises.due, promises.state,
    promises.closed_on
    """
  private static let tables = "promises LEFT JOIN entries ON entries.seq = promises.entry"

  private static func promise(_ row: Row) throws -> Promise {
    let condition: String? = row[3]
    let action: String? = row[4]
    var plan: Promise.Plan?
    if let condition, let action { plan = Promise.Plan(condition: condition, action: action) }
    return Promise(
      id: try row.promiseID(0), entry: row.hasNull(atIndex: 1) ? nil : try row.entryID(1),
      text: row[2], plan: plan, obstacle: row[5], intends: try row.optionallyNamed(6),
      made: row.day(7), due: row.optionalDay(8), state: try row.named(9),
      closed: row.optionalDay(10))
  }

  /// The promises in force in the order they were made.
  static func inForce(_ db: Database) throws -> [Promise] {
    guard try Schema.hasPromises(db) else { return [] }
    return try db.all(
      """
      SELECT \(columns) FROM \(tables) WHERE promises.ended_by IS NULL
      ORDER BY promises.made_on,
        (SELECT min(id) FROM promises AS first WHERE first.name = promises.name)
      """
    ) { try promise($0) }
  }

  /// A promise in force; nil where there is none with this name.
  static func find(_ db: Database, _ id: PromiseID) throws -> Promise? {
    guard try Schema.hasPromises(db) else { return nil }
    return try db.first(
      "SELECT \(columns) FROM \(tables) WHERE promises.name = ? AND promises.ended_by IS NULL",
      [id.text]
    ) { try promise($0) }
  }

  /// A promise as it was in force just before a change; nil where it was not.
  static func before(_ change: Int64, _ db: Database, of id: PromiseID) throws -> Promise? {
    try db.first(
      """
      SELECT \(columns) FROM \(tables)
      WHERE promises.name = ? AND promises.made_by < ?
        AND (promises.ended_by IS NULL OR promises.ended_by >= ?)
      """, [id.text, change, change]
    ) { try promise($0) }
  }

  /// The names in force that begin so, in their order.
  static func names(_ db: Database, from start: String, limit: Int) throws -> [PromiseID] {
    guard try Schema.hasPromises(db) else { return [] }
    return try db.all(
      """
      SELECT name FROM promises WHERE name >= ? AND name < ? AND ended_by IS NULL
      ORDER BY name LIMIT ?
      """, [start, start + "{", limit]
    ) { try $0.promiseID(0) }
  }

  static func end(_ db: Database, _ id: PromiseID, by change: Change) throws {
    try db.run(
      "UPDATE promises SET ended_by = ? WHERE name = ? AND ended_by IS NULL", [change.id, id.text])
  }

  static func insert(_ db: Database, _ promise: Promise, by change: Change) throws {
    let entry = try promise.entry.map { try EntryRecord.find(db, $0).seq }
    try db.run(
      """
      INSERT INTO promises (name, entry, text, condition, action, obstacle, intends, made_on, due,
        state, closed_on, made_by)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """,
      [
        promise.id.text, entry, promise.text.stored, promise.plan?.condition.stored,
        promise.plan?.action.stored, promise.obstacle?.stored, promise.intends?.rawValue,
        promise.made.number, promise.due?.number, promise.state.rawValue, promise.closed?.number,
        change.id,
      ])
  }
}

extension Promise {
  /// The promise as the file can hold it.
  var stored: Promise {
    var promise = self
    promise.text = text.stored
    promise.plan = plan.map { Plan(condition: $0.condition.stored, action: $0.action.stored) }
    promise.obstacle = obstacle?.stored
    return promise
  }

  /// Equality to the byte: `==` on strings takes composed and decomposed letters for the same.
  func isSame(as other: Promise) -> Bool {
    func bytes(_ promise: Promise) -> [[UInt8]] {
      [promise.text, promise.plan?.condition, promise.plan?.action, promise.obstacle]
        .map { Array(($0 ?? "").utf8) }
    }
    return self == other && bytes(self) == bytes(other)
  }
}
