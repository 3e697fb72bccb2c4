import Screen

/// Review: the week on one page.
enum ReviewView {
  static func draw(_ model: Model, into frame: inout Frame) {}
}
