/// The balance a writer means to keep on an axis: the leader's share, in one of five positions.
public enum TargetPosition: Int, CaseIterable, Comparable, Sendable {
  case mostlyManager, moreManager, even, moreLeader, mostlyLeader

  /// The leader's share: .1, .3, .5, .7, .9.
  public var share: Double { [0.1, 0.3, 0.5, 0.7, 0.9][rawValue] }

  /// The position of a share written as `.7`, `0.7`, `.70`, `0.70` or `70%`; nil for anything but
  /// the five.
  public init?(_ text: String) {
    let match = Self.allCases.first { position in
      let tenths = position.rawValue * 2 + 1
      return [".\(tenths)", "0.\(tenths)", ".\(tenths)0", "0.\(tenths)0", "\(tenths)0%"]
        .contains(text)
    }
    guard let match else { return nil }
    self = match
  }

  /// The order of the values.
  public static func < (a: TargetPosition, b: TargetPosition) -> Bool { a.rawValue < b.rawValue }
}

/// A target from a day on, as the history of an axis keeps it.
public struct DatedTarget: Hashable, Sendable {
  /// The axis, never `ownership`.
  public var axis: Axis
  /// The position; nil where the writer took the target away.
  public var position: TargetPosition?
  /// The first day it holds.
  public var since: Day

  /// A dated target of its parts.
  public init(axis: Axis, position: TargetPosition?, since: Day) {
    self.axis = axis
    self.position = position
    self.since = since
  }
}
