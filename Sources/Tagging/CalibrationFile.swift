import Journal

/// Reads `thresholds.txt`: fields between tabs, `#` before a comment. `version` and `date` have one
/// value each; every other line is an output, its slope and bias, and its thresholds `fewer`,
/// `usual` and `more`, of which none is below the next.
struct CalibrationFile {
  private var facts: [String: String] = [:]
  private var outputs: [String: Calibration.Output] = [:]

  private static let factNames: Set<String> = ["version", "date"]
  private static let outputNames = Set(
    Behavior.allCases.map(\.rawValue) + ["intends", "promise", "sign"])

  static func calibration(of text: String) throws(TaggerError) -> Calibration {
    var file = CalibrationFile()
    let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    for (index, line) in lines.enumerated() {
      try file.read(line, number: index + 1)
    }
    return try file.calibration()
  }

  private mutating func read(_ line: Substring, number: Int) throws(TaggerError) {
    let content = line.prefix { $0 != "#" }
    guard content.contains(where: { !$0.isWhitespace }) else { return }
    let fields = content.split(separator: "\t", omittingEmptySubsequences: false).map(Self.trimmed)
    guard let name = fields.first else { return }
    if Self.factNames.contains(name) {
      guard fields.count == 2, !fields[1].isEmpty, facts[name] == nil else {
        throw .thresholdLine(number)
      }
      facts[name] = fields[1]
    } else {
      guard Self.outputNames.contains(name), outputs[name] == nil,
        let output = Self.output(fields.dropFirst())
      else { throw .thresholdLine(number) }
      outputs[name] = output
    }
  }

  private static func trimmed(_ field: Substring) -> String {
    var field = field
    while field.last?.isWhitespace == true { field.removeLast() }
    return String(field.drop(while: \.isWhitespace))
  }

  private static func output(_ fields: ArraySlice<String>) -> Calibration.Output? {
    let numbers = fields.compactMap(Double.init).filter(\.isFinite)
    guard fields.count == 5, numbers.count == 5, numbers[0] > 0 else { return nil }
    let thresholds = numbers[2...]
    guard thresholds.allSatisfy({ (0...1).contains($0) }),
      thresholds.elementsEqual(thresholds.sorted(by: >))
    else { return nil }
    return Calibration.Output(
      slope: numbers[0], bias: numbers[1], fewer: numbers[2], usual: numbers[3], more: numbers[4])
  }

  private func calibration() throws(TaggerError) -> Calibration {
    var behaviors: [Behavior: Calibration.Output] = [:]
    for behavior in Behavior.allCases { behaviors[behavior] = try output(behavior.rawValue) }
    return Calibration(
      version: try fact("version"), date: try fact("date"), behaviors: behaviors,
      intends: try output("intends"), promise: try output("promise"), sign: try output("sign"))
  }

  private func fact(_ name: String) throws(TaggerError) -> String {
    guard let fact = facts[name] else { throw .thresholdMissing(name: name) }
    return fact
  }

  private func output(_ name: String) throws(TaggerError) -> Calibration.Output {
    guard let output = outputs[name] else { throw .thresholdMissing(name: name) }
    return output
  }
}
