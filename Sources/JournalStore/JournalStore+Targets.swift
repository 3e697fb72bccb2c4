import GRDB
public import Journal

extension JournalStore {
  /// Sets the target of an axis from a day on; nil takes it away. Where that is the target of that
  /// day already, no change is made.
  public func setTarget(
    _ axis: Axis, _ position: TargetPosition?, since: Day, at: Moment
  ) throws(StoreError) {
    guard axis.isBalance else { throw .noTarget(axis: axis) }
    try write { db in
      guard try Self.targets(db, on: since)[axis] != position else { return }
      let change = try Change.record(db, .target, at: at)
      try db.run(
        "UPDATE targets SET ended_by = ? WHERE axis = ? AND since = ? AND ended_by IS NULL",
        [change.id, axis.rawValue, since.number])
      try db.run(
        "INSERT INTO targets (axis, share, since, made_by) VALUES (?, ?, ?, ?)",
        [axis.rawValue, position?.share, since.number, change.id])
    }
  }

  /// The targets that hold on a day.
  public func targets(on day: Day) throws(StoreError) -> [Axis: TargetPosition] {
    try read { db in try Self.targets(db, on: day) }
  }

  /// The targets in force with the day from which each holds, by axis and day.
  public func targetHistory() throws(StoreError) -> [DatedTarget] {
    try read { db in
      let targets = try TargetRow.inForce(db).map(\.target)
      return Axis.allCases.flatMap { axis in targets.filter { $0.axis == axis } }
    }
  }

  private static func targets(_ db: Database, on day: Day) throws -> [Axis: TargetPosition] {
    var targets: [Axis: TargetPosition] = [:]
    for row in try TargetRow.inForce(db) where row.target.since <= day {
      targets[row.target.axis] = row.target.position
    }
    return targets
  }
}
