public import Journal

/// What an undo took back, in words without the writer's own.
public enum UndoWords {
  /// The sentence for a change of a kind that touched entries and promises (by their short names),
  /// axes and behaviors.
  public static func sentence(
    _ kind: ChangeKind, entries: [String], axes: [Axis] = [], behaviors: [Behavior] = [],
    promises: [String] = []
  ) -> String {
    if kind == .promise, promises.count == 1, let promise = promises.first {
      return "Took back the last change of promise \(promise)."
    }
    return sentence(kind, naming(entries), axes, behaviors)
  }

  /// The same sentence for readers who know entries by their days; `days` may leave out those of
  /// more than `mostNamed` entries, `count` is how many there are.
  public static func sentence(
    _ kind: ChangeKind, days: [Day], count: Int, axes: [Axis] = [], behaviors: [Behavior] = []
  ) -> String {
    sentence(kind, naming(days, count: count), axes, behaviors)
  }

  /// The most entries that are named one by one.
  public static let mostNamed = 4

  private static func sentence(
    _ kind: ChangeKind, _ which: String, _ axes: [Axis], _ behaviors: [Behavior]
  ) -> String {
    switch kind {
    case .add: return "Took back adding \(which)."
    case .edit: return "Took back the last edit of \(which)."
    case .delete: return "Brought back \(which)."
    case .tag:
      let names = Phrases.list(behaviors.map(\.rawValue), "and")
      return names.isEmpty
        ? "Took back the last change to the behaviors of \(which)."
        : "Took back the last change to \(names) on \(which)."
    case .mark: return "Took back the last mark on \(which)."
    case .target:
      let names = Phrases.list(axes.map(\.rawValue), "and")
      guard axes.count > 1 else {
        return names.isEmpty
          ? "Took back the last change of a target."
          : "Took back the last change of the target for \(names)."
      }
      return "Took back the last change of the targets for \(names)."
    case .promise: return "Took back the last change of a promise."
    case .undo: return "Took back the last undo."
    }
  }

  /// That there is nothing to take back.
  public static let nothing = "There is nothing to undo: no change stands that was not taken back."

  private static func naming(_ entries: [String]) -> String {
    switch entries.count {
    case 0: "an entry"
    case 1: "entry \(entries[0])"
    case 2...mostNamed: "entries " + Phrases.list(entries, "and")
    default: "\(entries.count) entries"
    }
  }

  private static func naming(_ days: [Day], count: Int) -> String {
    guard count > 0 else { return "an entry" }
    guard count <= mostNamed, days.count == count else { return "\(count) entries" }
    let names = days.sorted().map(Dates.short)
    let different = names.indices.filter { $0 == 0 || names[$0] != names[$0 - 1] }.map { names[$0] }
    return (count == 1 ? "the entry" : "\(count) entries")
      + " of " + Phrases.list(different, "and")
  }
}
