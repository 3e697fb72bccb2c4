public import Journal

/// Targets and votes in words that take no side.
public enum TargetWords {
  /// `about even`, `rather leader`, `mostly manager`.
  public static func name(_ position: TargetPosition) -> String {
    switch position {
    case .mostlyManager: "mostly manager"
    case .moreManager: "rather manager"
    case .even: "about even"
    case .moreLeader: "rather leader"
    case .mostlyLeader: "mostly leader"
    }
  }

  /// `0.7`.
  public static func share(_ position: TargetPosition) -> String {
    "0.\(position.rawValue * 2 + 1)"
  }

  /// The five shares as they are typed, for a message.
  public static var shares: String {
    Phrases.list(TargetPosition.allCases.map(share), "or")
  }

  /// Why `ownership` has no target.
  public static let noOwnership =
    "The axis ownership has no target: micromanage is watched, not balanced."
    + " Choose another axis: " + Phrases.list(Axis.balances.map(\.rawValue), "or") + "."
}
