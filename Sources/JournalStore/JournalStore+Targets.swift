import GRDB
public import Journal

extension JournalStore {
  /// Sets the target of an axis from a day on; nil takes it away. Where that is the target of that
  /// day already, no change is made.
  public func setTarget(
    _ axis: Axis, _ position: TargetPosition?, since: Day, at: Moment
  ) throws(StoreError) {
    try setTargets([DatedTarget(axis: axis, position: position, since: since)], at: at)
  }

  /// Sets several targets as one change, which one `undo` takes back: all of them or none. Of two for
  /// one axis and day the later one holds; those that hold already are left as they are.
  public func setTargets(_ targets: [DatedTarget], at: Moment) throws(StoreError) {
    if let target = targets.first(where: { !$0.axis.isBalance }) {
      throw .noTarget(axis: target.axis)
    }
    let wanted = targets.enumerated().filter { place, target in
      !targets[(place + 1)...].contains { $0.axis == target.axis && $0.since == target.since }
    }
    try write { db in
      var change: Change?
      for (_, target) in wanted {
        guard try Self.targets(db, on: target.since)[target.axis] != target.position else {
          continue
        }
        let made = try change ?? Change.record(db, .target, at: at)
        change = made
        try db.run(
          "UPDATE targets SET ended_by = ? WHERE axis = ? AND since = ? AND ended_by IS NULL",
          [made.id, target.axis.rawValue, target.since.number])
        try db.run(
          "INSERT INTO targets (axis, share, since, made_by) VALUES (?, ?, ?, ?)",
          [target.axis.rawValue, target.position?.share, target.since.number, made.id])
      }
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
