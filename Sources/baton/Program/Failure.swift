/// Why a command ends without having done its work, already in words.
///
/// The words never hold the writer's own: what is quoted is what was typed on the command line.
struct Failure: Error, Hashable {
  /// What a command answers to the shell.
  enum Kind: Int32, Hashable {
    /// It could not be done.
    case couldNot = 1
    /// It was asked for wrongly.
    case wrongUse = 2
    /// It was interrupted.
    case interrupted = 130
  }

  /// Which exit status it has.
  var kind: Kind
  /// A sentence or two: what was wrong, and what to do. Empty where all has been said already.
  var message: String

  /// What could not be done, exit status 1.
  static func couldNot(_ message: String) -> Failure { Failure(kind: .couldNot, message: message) }
  /// What was asked for wrongly, exit status 2.
  static func wrongUse(_ message: String) -> Failure { Failure(kind: .wrongUse, message: message) }
}
