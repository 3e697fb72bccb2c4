import Journal
import Testing

@testable import Tagging

@Suite("The file of thresholds")
struct CalibrationFileTests {
  private static let names = Behavior.allCases.map(\.rawValue) + ["intends", "promise", "sign"]

  private func file(_ lines: [String]) -> String { lines.joined(separator: "\n") }

  private var lines: [String] {
    ["# thresholds", "version\t2026.1-a", "date\t2026-01-02", ""]
      + Self.names.map { "\($0)\t2\t-0.5\t0.75\t0.5\t0.25 # enough" }
  }

  @Test("every output has its line")
  func whole() throws {
    let calibration = try CalibrationFile.calibration(of: file(lines))
    #expect(calibration.version == "2026.1-a")
    #expect(calibration.date == "2026-01-02")
    #expect(calibration.thresholds.map(\.behavior) == Behavior.allCases)
    #expect(calibration.sign.bias == -0.5)
    #expect(abs(calibration.promise.probability(of: 0.25) - 0.5) < 1e-15)
    let crossed = try CalibrationFile.calibration(of: lines.joined(separator: "\r\n"))
    #expect(crossed == calibration)
  }

  @Test(
    "a wrong line is named by its number",
    arguments: [
      "inspire", "inspire\t1\t0\t0.5\t0.3", "inspire\t1\t0\t0.5\t0.3\t0.1\t0",
      "inspire\t1\t0\t0.3\t0.5\t0.1", "inspire\t0\t0\t0.5\t0.3\t0.1",
      "inspire\tone\t0\t0.5\t0.3\t0.1",
      "inspire\tnan\t0\t0.5\t0.3\t0.1", "inspire\t1\tinf\t0.5\t0.3\t0.1",
      "inspire\t1\t0\t1.5\t0.3\t0.1", "inspire 1 0 0.5 0.3 0.1", "inspired\t1\t0\t0.5\t0.3\t0.1",
      "version\t2", "version", "date\t\t", "sign\t1\t0\t0.5\t0.3\t0.1",
    ])
  func wrong(line: String) {
    var lines = lines
    lines[4] = line
    // A second line of a name is the wrong one.
    let number = line.hasPrefix("sign") ? lines.count : 5
    #expect(throws: TaggerError.thresholdLine(number)) {
      try CalibrationFile.calibration(of: file(lines))
    }
  }

  @Test("a line that is missing is named")
  func missing() {
    for name in Self.names + ["version", "date"] {
      #expect(throws: TaggerError.thresholdMissing(name: name)) {
        try CalibrationFile.calibration(of: file(lines.filter { !$0.hasPrefix(name + "\t") }))
      }
    }
  }

  @Test("the logistic function is exact and keeps within zero and one")
  func logistic() {
    for (value, expected) in [
      (0.0, 0.5), (1, 0.731_058_578_630_004_9), (-1, 0.268_941_421_369_995_1),
      (10, 0.999_954_602_131_297_6), (-20, 2.061_153_618_190_203_6e-9), (-1e9, 0), (1e9, 1),
      (.infinity, 1), (-.infinity, 0),
    ] {
      #expect(abs(Logistic.probability(value) - expected) < 1e-15)
    }
  }
}
