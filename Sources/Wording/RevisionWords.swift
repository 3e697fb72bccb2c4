public import Journal

/// The history of an entry in words.
public enum RevisionWords {
  /// `written`, `edited`, `deleted`, `brought back by undo`.
  public static func name(_ revision: Revision) -> String {
    switch revision.change {
    case .add: "written"
    case .edit: "edited"
    case .delete: "deleted"
    case .undo: revision.isDeleted ? "taken back by undo" : "put back by undo"
    case .tag, .mark, .target, .promise: "changed"
    }
  }
}
