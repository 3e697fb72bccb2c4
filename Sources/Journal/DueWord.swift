/// The day a promise is for, as it is typed.
///
/// The forms are `today`, `tomorrow`, `mon`…`sun` (the next one, never today), `+3d`, `+2w`,
/// `2026-11-27` and `none`; nothing else, so that nothing is ever guessed.
public enum DueWord: Hashable, Sendable {
  /// A day.
  case day(Day)
  /// No day.
  case none

  /// The forms, for a message to a person.
  public static let forms = "today, tomorrow, mon…sun, +3d, +2w, 2026-11-27 or none"

  /// Reads a word; nil where it is none of the forms. Nothing at all is no day.
  public init?(_ text: String, today: Day) {
    let word = text.trimmingWhitespace().lowercased()
    if word.isEmpty || word == "none" {
      self = .none
    } else if word == "today" {
      self = .day(today)
    } else if word == "tomorrow" {
      self = .day(today.advanced(by: 1))
    } else if let weekday = Weekday(abbreviation: word) {
      let ahead = (weekday.rawValue - today.weekday.rawValue + 7) % 7
      self = .day(today.advanced(by: ahead == 0 ? 7 : ahead))
    } else if let day = Day(iso: word) {
      self = .day(day)
    } else if word.hasPrefix("+"), let unit = word.last, unit == "d" || unit == "w" {
      let digits = word.dropFirst().dropLast()
      guard !digits.isEmpty, digits.utf8.count <= 4,
        digits.utf8.allSatisfy({ (48...57).contains($0) }), let count = Int(digits)
      else { return nil }
      self = .day(today.advanced(by: count * (unit == "w" ? 7 : 1)))
    } else {
      return nil
    }
  }

  /// The day; nil for none.
  public var due: Day? {
    switch self {
    case .day(let day): day
    case .none: nil
    }
  }
}
