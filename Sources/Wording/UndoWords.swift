public import Journal

/// What an undo took back, in words without the writer's own.
public enum UndoWords {
  /// The sentence for a change of a kind that touched entries (by their short names), axes and
  /// behaviors.
  public static func sentence(
    _ kind: ChangeKind, entries: [String], axes: [Axis] = [], behaviors: [Behavior] = []
  ) -> String {
    let which = naming(entries)
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
      return names.isEmpty
        ? "Took back the last change of a target."
        : "Took back the last change of the target for \(names)."
    case .undo: return "Took back the last undo."
    }
  }

  /// That there is nothing to take back.
  public static let nothing = "There is nothing to undo: no change stands that was not taken back."

  private static func naming(_ entries: [String]) -> String {
    switch entries.count {
    case 0: "an entry"
    case 1: "entry \(entries[0])"
    case 2...4: "entries " + Phrases.list(entries, "and")
    default: "\(entries.count) entries"
    }
  }
}
