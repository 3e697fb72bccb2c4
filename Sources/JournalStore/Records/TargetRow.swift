import GRDB
import Journal

/// A row of the targets.
struct TargetRow {
  var row: Int64
  var target: DatedTarget

  private init(_ row: Row) throws {
    let share: Double? = row[2]
    self.row = row[0]
    target = DatedTarget(
      axis: try row.named(1),
      position: share.flatMap { share in TargetPosition.allCases.first { $0.share == share } },
      since: row.day(3))
  }

  /// The targets in force, by day.
  static func inForce(_ db: Database) throws -> [TargetRow] {
    try db.all(
      "SELECT id, axis, share, since FROM targets WHERE ended_by IS NULL ORDER BY since, id"
    ) { try TargetRow($0) }
  }

  /// The targets of an axis that were in force just before a change.
  static func before(_ change: Int64, _ db: Database, of axis: Axis) throws -> [TargetRow] {
    try db.all(
      """
      SELECT id, axis, share, since FROM targets
      WHERE axis = ? AND made_by < ? AND (ended_by IS NULL OR ended_by >= ?) ORDER BY since, id
      """, [axis.rawValue, change, change]
    ) { try TargetRow($0) }
  }
}
