import Screen

/// The balances that are meant.
enum TargetsView {
  static func draw(_ model: Model, in rect: Rect, into frame: inout Frame) {}
}
