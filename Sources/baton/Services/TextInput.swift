import Glibc
import Journal

/// Turns the bytes of a file or of a pipe into the text of an entry.
enum TextInput {
  /// The most bytes of an entry: 16 MB.
  static let largest = 16 << 20

  /// The text of bytes: UTF-8 without a byte order mark, lines ended by `\n`, without line breaks at
  /// its end. Bytes that are no text are refused whole, so that nothing is saved in part.
  static func text(_ bytes: [UInt8]) throws(Failure) -> String {
    guard bytes.count <= largest + 4 else { throw tooLong }
    let content = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
    guard let text = String(validating: content, as: UTF8.self) else {
      throw .couldNot(
        "The text is not UTF-8: it goes wrong at byte \(firstInvalidByte(of: bytes) + 1). Convert it"
          + " to UTF-8 first; nothing was saved.")
    }
    return try normalized(text)
  }

  /// A text as an entry holds it; refuses what no entry holds.
  static func normalized(_ text: String) throws(Failure) -> String {
    if let problem = problem(of: text) {
      throw .couldNot(problem + " Nothing was saved.")
    }
    return trimmed(text)
  }

  /// What keeps a text from being an entry, in words; nil for nothing.
  static func problem(of text: String) -> String? {
    if text.utf8.count > largest { return "The text is longer than \(largest >> 20) MB." }
    if let place = text.utf8.firstIndex(of: 0) {
      let offset = text.utf8.distance(from: text.utf8.startIndex, to: place)
      return "The text holds a NUL character at byte \(offset + 1), which no entry can."
    }
    return nil
  }

  /// A text with its lines ended by `\n` and without line breaks at its end.
  static func trimmed(_ text: String) -> String {
    var view = text.unicodeScalars
    if text.utf8.contains(13) {
      var unified = String.UnicodeScalarView()
      var isAfterReturn = false
      for scalar in view {
        if scalar == "\n", isAfterReturn { unified.removeLast() }
        unified.append(scalar)
        isAfterReturn = scalar == "\r"
      }
      view = unified
    }
    while view.last == "\n" || view.last == "\r" { view.removeLast() }
    return String(view)
  }

  /// Where the first byte stands that is not UTF-8, 0 for the first.
  static func firstInvalidByte(of bytes: [UInt8]) -> Int {
    var parser = Unicode.UTF8.ForwardParser()
    var iterator = bytes.makeIterator()
    var offset = 0
    while true {
      switch parser.parseScalar(from: &iterator) {
      case .valid(let scalar): offset += scalar.count
      case .error, .emptyInput: return offset
      }
    }
  }

  private static var tooLong: Failure {
    .couldNot("The text is longer than \(largest >> 20) MB. Give a shorter one; nothing was saved.")
  }
}
