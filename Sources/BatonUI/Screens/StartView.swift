import Screen

/// The questions of the first start.
enum StartView {
  static func draw(_ model: Model, in rect: Rect, into frame: inout Frame) {}
}
