import Journal

/// Small pieces of English that sentences are made of.
public enum Phrases {
  /// `1 entry`, `3 entries`: the number with its noun.
  public static func count(_ number: Int, _ one: String, _ many: String) -> String {
    "\(number) " + (number == 1 ? one : many)
  }

  /// A number in a sentence: in words up to twelve, `no` for none.
  public static func number(_ number: Int) -> String {
    let words = [
      "no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
      "twelve",
    ]
    return words.indices.contains(number) ? words[number] : String(number)
  }

  /// `once`, `twice`, `4 times`.
  public static func times(_ number: Int) -> String {
    switch number {
    case 1: "once"
    case 2: "twice"
    default: "\(number) times"
    }
  }

  /// A text of at most so many characters, cut at a blank where one is near the end.
  public static func cut(_ text: String, to room: Int) -> String {
    guard text.count > room else { return text }
    let kept = text.prefix(max(0, room - 1))
    let blank = kept.lastIndex { $0.isWhitespace }
    let whole = blank.map { kept[..<$0] } ?? kept
    return (whole.count * 4 >= kept.count * 3 ? whole : kept).trimmingWhitespace() + "…"
  }

  /// A text with a full stop, where it has no end of its own.
  public static func ended(_ text: String) -> String {
    text.last.map { $0.isPunctuation && !",;:-–".contains($0) } ?? true ? text : text + "."
  }

  /// A text with a capital at its start.
  public static func capitalized(_ text: String) -> String {
    text.prefix(1).uppercased() + text.dropFirst()
  }

  /// `a`, `a or b`, `a, b or c`; empty for nothing.
  public static func list(_ items: [String], _ conjunction: String) -> String {
    guard let last = items.last else { return "" }
    guard items.count > 1 else { return last }
    return items.dropLast().joined(separator: ", ") + " \(conjunction) " + last
  }

  /// `Did you mean search?`; empty where nothing is near.
  public static func didYouMean(_ names: [String]) -> String {
    names.isEmpty ? "" : "Did you mean \(list(names, "or"))?"
  }
}
