import Journal
import Wording

/// A part of a promise as a journal holds it: one line, without control characters, of limited
/// length.
enum PromiseText {
  /// The most characters of a part, in Unicode scalars.
  static let longest = 1000

  /// A text on one line: lines that were broken for the screen are joined, tabs become spaces.
  static func line(_ text: String) -> String {
    text.split(whereSeparator: { $0.isNewline || $0 == "\t" })
      .map { $0.trimmingWhitespace() }
      .filter { !$0.isEmpty }
      .joined(separator: " ")
  }

  /// A text on one line; refuses what no line of a terminal can show as it is, and what is too long
  /// to be asked about.
  static func checked(_ text: String) throws(Failure) -> String {
    let line = line(text)
    for scalar in line.unicodeScalars where Plain.line(String(scalar)) != String(scalar) {
      let digits = String(scalar.value, radix: 16, uppercase: true)
      let name = "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
      throw .couldNot(
        "The promise holds the control character \(name), which no promise can. Take it out;"
          + " nothing was saved.")
    }
    guard line.unicodeScalars.count <= longest else { throw tooLong }
    return line
  }

  /// That a part is too long.
  static let tooLong = Failure.couldNot(
    "A promise has at most \(longest) characters a part. Shorten it; nothing was saved.")
}
