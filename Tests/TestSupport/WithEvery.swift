/// Runs the body for every value of a small world. Where it fails, the values that led there stand
/// in the error, so that the first failing case can be repeated by hand.
///
///     try withEvery("size", in: 1...20) { size in … }
///
/// Nest it for the product of several worlds.
public func withEvery<S: Sequence>(
  _ name: String, in values: S, _ body: (S.Element) throws -> Void
) throws {
  for value in values {
    do {
      try body(value)
    } catch let failure as FailedCase {
      throw FailedCase(path: "\(name)=\(value), " + failure.path, reason: failure.reason)
    } catch {
      throw FailedCase(path: "\(name)=\(value)", reason: String(describing: error))
    }
  }
}

/// The case of a small world in which the body threw.
public struct FailedCase: Error, CustomStringConvertible {
  /// Names and values, the outermost first.
  public let path: String
  /// What was thrown.
  public let reason: String
  /// Both in one line.
  public var description: String { "at \(path): \(reason)" }
}
