extension Moment {
  /// Reads an ISO 8601 instant with an offset: `2026-11-20T17:42:05+01:00`, `2026-11-20T16:42Z`,
  /// with or without seconds and a fraction. Nil for anything else, a missing offset included.
  public init?(iso8601 text: String) {
    var scanner = ASCIIScanner(text)
    guard let day = scanner.day(), scanner.take(UInt8(ascii: "T"), or: UInt8(ascii: " ")),
      let hour = scanner.number(digits: 2), hour < 24, scanner.take(UInt8(ascii: ":")),
      let minute = scanner.number(digits: 2), minute < 60
    else { return nil }
    var second = 0
    var fraction = 0
    if scanner.take(UInt8(ascii: ":")) {
      guard let value = scanner.number(digits: 2), value < 61 else { return nil }
      second = min(value, 59)
      if scanner.take(UInt8(ascii: "."), or: UInt8(ascii: ",")) {
        guard let milliseconds = scanner.milliseconds() else { return nil }
        fraction = milliseconds
      }
    }
    var offset = 0
    if !scanner.take(UInt8(ascii: "Z"), or: UInt8(ascii: "z")) {
      guard let sign = scanner.sign(), let hours = scanner.number(digits: 2), hours <= 18 else {
        return nil
      }
      _ = scanner.take(UInt8(ascii: ":"))
      guard let minutes = scanner.number(digits: 2), minutes < 60, hours * 60 + minutes <= 1080
      else { return nil }
      offset = sign * (hours * 60 + minutes) * 60
    }
    guard scanner.isAtEnd else { return nil }
    let local = Int64(day.number) * 86_400 + Int64(hour * 3600 + minute * 60 + second)
    self.init(
      Instant(milliseconds: (local - Int64(offset)) * 1000 + Int64(fraction)), utcOffset: offset,
      timeZone: Self.offsetName(offset))
  }

  /// `UTC+05:30` for an offset of 19,800 seconds.
  public static func offsetName(_ seconds: Int) -> String { "UTC" + offsetText(seconds) }

  /// The moment as ISO 8601 with the offset it was lived at, to the second.
  public var iso8601: String {
    let day = calendarDay
    let second = Int(localSeconds - Int64(day.number) * 86_400)
    return day.iso + "T" + twoDigits(second / 3600) + ":" + twoDigits(second / 60 % 60) + ":"
      + twoDigits(second % 60) + Self.offsetText(utcOffset)
  }

  /// The time of day, `17:42`.
  public var clock: String { twoDigits(minuteOfDay / 60) + ":" + twoDigits(minuteOfDay % 60) }

  private static func offsetText(_ seconds: Int) -> String {
    let minutes = abs(seconds) / 60
    return (seconds < 0 ? "-" : "+") + twoDigits(minutes / 60) + ":" + twoDigits(minutes % 60)
  }
}

/// Two digits with a leading zero, for numbers 0…99.
func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

/// Reads fixed forms of ASCII text left to right. Anything unexpected is nil, never a trap.
struct ASCIIScanner {
  private let bytes: [UInt8]
  private var position = 0

  init(_ text: String) { bytes = Array(text.utf8) }

  var isAtEnd: Bool { position == bytes.count }

  mutating func take(_ byte: UInt8, or other: UInt8? = nil) -> Bool {
    guard position < bytes.count, bytes[position] == byte || bytes[position] == other else {
      return false
    }
    position += 1
    return true
  }

  mutating func number(digits: Int) -> Int? {
    guard position + digits <= bytes.count else { return nil }
    var value = 0
    for byte in bytes[position..<position + digits] {
      guard (48...57).contains(byte) else { return nil }
      value = value * 10 + Int(byte - 48)
    }
    position += digits
    return value
  }

  /// One to nine digits of a fraction, as milliseconds.
  mutating func milliseconds() -> Int? {
    var value = 0
    var count = 0
    while position < bytes.count, (48...57).contains(bytes[position]), count < 9 {
      if count < 3 { value = value * 10 + Int(bytes[position] - 48) }
      count += 1
      position += 1
    }
    guard count > 0 else { return nil }
    for _ in count..<max(count, 3) { value *= 10 }
    return value
  }

  mutating func sign() -> Int? {
    if take(UInt8(ascii: "+")) { return 1 }
    if take(UInt8(ascii: "-")) { return -1 }
    return nil
  }

  mutating func day() -> Day? {
    guard let year = number(digits: 4), take(UInt8(ascii: "-")), let month = number(digits: 2),
      take(UInt8(ascii: "-")), let day = number(digits: 2)
    else { return nil }
    return Day(year: year, month: month, day: day)
  }
}
