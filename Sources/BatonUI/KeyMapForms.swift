import Screen

/// The keys of the forms that stand over a screen.
extension KeyMap {
  static let targets: [Binding] = []
  static let start: [Binding] = []
}
