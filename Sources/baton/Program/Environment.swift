import Glibc

/// The variables of the environment. An empty one counts as absent.
struct Environment: Sendable {
  private let lookUp: @Sendable (String) -> String?

  /// The environment of the process.
  static let live = Environment { name in getenv(name).map { String(cString: $0) } }

  /// An environment of its own, for tests.
  init(_ variables: [String: String]) { lookUp = { variables[$0] } }

  private init(lookUp: @escaping @Sendable (String) -> String?) { self.lookUp = lookUp }

  /// The value of a variable, nil where it is unset or empty.
  subscript(name: String) -> String? { lookUp(name).flatMap { $0.isEmpty ? nil : $0 } }
}
