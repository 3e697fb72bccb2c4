/// Numbers and columns as text.
enum Text {
  /// A figure with as many decimals as its size deserves.
  static func figure(_ value: Double) -> String {
    switch value {
    case ..<1: fixed(value, decimals: 3)
    case ..<10: fixed(value, decimals: 2)
    case ..<1000: fixed(value, decimals: 1)
    default: grouped(Int(value.rounded()))
    }
  }

  /// A number with just so many decimals.
  static func fixed(_ value: Double, decimals: Int) -> String {
    var scale = 1
    for _ in 0..<decimals { scale *= 10 }
    let whole = Int((value * Double(scale)).rounded())
    guard decimals > 0 else { return "\(whole)" }
    let fraction = "\(whole % scale)"
    return "\(whole / scale)." + String(repeating: "0", count: decimals - fraction.count) + fraction
  }

  /// A number with its thousands apart.
  static func grouped(_ number: Int) -> String {
    let digits = Array("\(number)")
    var text = ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index) % 3 == 0 { text += "," }
      text.append(digit)
    }
    return text
  }

  /// Blanks behind, up to a width.
  static func left(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - text.count))
  }

  /// Blanks before, up to a width.
  static func right(_ text: String, _ width: Int) -> String {
    String(repeating: " ", count: max(0, width - text.count)) + text
  }
}
