public import Journal
import Wording

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

  /// The change as the history of targets keeps it, from a day on.
  public func since(_ day: Day) -> DatedTarget {
    DatedTarget(axis: axis, position: position, since: day)
  }
}

/// The seven balances while they are being set: each axis at one of five positions, or at none.
///
/// Nothing is kept before the whole is; the screens own a form and do what its steps say.
public struct TargetsForm: Equatable, Sendable {
  /// The axis at hand.
  public private(set) var axis: Axis
  /// The positions as they stand here; an axis without one has no target.
  public private(set) var positions: [Axis: TargetPosition]
  /// Whether the changes are on their way into the store.
  public var isKeeping = false
  /// The positions that the form was opened with.
  private let opened: [Axis: TargetPosition]

  /// What a key did, and what is to be done for it.
  enum Step: Equatable {
    case stays, closes
    case keeps([TargetChange])
  }

  /// A form with the targets in force, at an axis; one that has no balance is passed over.
  public init(_ targets: [Axis: TargetPosition], at axis: Axis? = nil) {
    let known = targets.filter { $0.key.isBalance }
    opened = known
    positions = known
    self.axis = axis.flatMap { $0.isBalance ? $0 : nil } ?? .people
  }

  /// What differs from the targets that the form was opened with.
  public var changes: [TargetChange] {
    Axis.balances.compactMap { axis in
      positions[axis] == opened[axis]
        ? nil : TargetChange(axis: axis, position: positions[axis])
    }
  }

  /// Does what an action asks of the form.
  mutating func perform(_ action: Action?) -> Step {
    guard !isKeeping else { return .stays }
    switch action {
    case .up: move(by: -1)
    case .down: move(by: 1)
    case .top, .pageUp: move(by: -Axis.balances.count)
    case .bottom, .pageDown: move(by: Axis.balances.count)
    case .left: lean(by: -1)
    case .right: lean(by: 1)
    case .position(let position): positions[axis] = position
    case .open, .save: return changes.isEmpty ? .closes : .keeps(changes)
    case .back, .interrupt: return .closes
    default: break
    }
    return .stays
  }

  private mutating func move(by step: Int) {
    let axes = Axis.balances
    let place = (axes.firstIndex(of: axis) ?? 0) + step
    axis = axes[min(max(0, place), axes.count - 1)]
  }

  /// A step to one side. The first one, from none, goes to the middle, whichever side it points to.
  private mutating func lean(by step: Int) {
    guard let position = positions[axis] else {
      positions[axis] = .even
      return
    }
    positions[axis] = TargetPosition(rawValue: position.rawValue + step) ?? position
  }

  /// What was kept, and how it is taken back: one change after the other.
  static func kept(_ changes: [TargetChange]) -> String {
    guard changes.count == 1, let change = changes.first else {
      return "\(changes.count) targets set. u takes them back."
    }
    let words = change.position.map(TargetWords.name) ?? "no target"
    return "\(change.axis.rawValue): \(words). u takes it back."
  }
}
