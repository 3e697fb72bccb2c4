import Demo
import Journal

/// Made-up texts, the same in every run.
enum SampleTexts {
  /// Texts of entries of about 150 words, the oldest first.
  static func entries(_ count: Int) -> [(day: Day, text: String)] {
    let through = Day(iso: "2026-11-20") ?? Day(number: 20_777)
    return DemoJournal(entries: max(count, 1001), through: through).prefix(count).map {
      ($0.day, $0.text)
    }
  }

  /// One text of at least so many words, in paragraphs.
  static func text(words: Int) -> String {
    var paragraphs: [String] = []
    var count = 0
    for (_, text) in entries(words / 50) where count < words {
      paragraphs.append(text)
      count += text.split(whereSeparator: \.isWhitespace).count
    }
    return paragraphs.joined(separator: "\n\n") + "\n"
  }

  /// A text as a string of JSON.
  static func json(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"", "\\": result += "\\\(scalar)"
      case "\n": result += "\\n"
      case "\u{0}"..<" ": result += " "
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }
}
