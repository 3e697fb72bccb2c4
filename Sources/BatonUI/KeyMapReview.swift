import Screen

/// The keys on Review.
extension KeyMap {
  static let review: [Binding] = []
  static let reviewLine: [Binding] = []
}
