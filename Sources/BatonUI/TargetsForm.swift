public import Journal

/// The balance that is meant on an axis, from now on; nil for none.
public struct TargetChange: Hashable, Sendable {
  /// The axis, never `ownership`.
  public var axis: Axis
  /// The position; nil takes the target away.
  public var position: TargetPosition?

  /// A change of its parts.
  public init(axis: Axis, position: TargetPosition?) {
    self.axis = axis
    self.position = position
  }
}

/// The seven balances while they are being set.
public struct TargetsForm: Equatable, Sendable {
  /// A form with the targets in force.
  public init(_ targets: [Axis: TargetPosition]) {}
}
