/// Writes JSON with its keys in the order they are given, fast enough for a journal of years.
///
/// Text goes out as UTF-8. Quotation marks, backslashes and every character that a terminal or a
/// line reader would act on (controls, U+2028, U+2029, marks of direction) are escaped.
struct JSONWriter {
  /// What was written so far.
  private(set) var bytes: [UInt8] = []
  private var needsComma = false

  /// Forgets what was written, after it went out.
  mutating func removeAll() {
    bytes.removeAll(keepingCapacity: true)
    needsComma = false
  }

  /// An object; `body` writes its members.
  mutating func object(_ body: (inout JSONWriter) -> Void) {
    begin(UInt8(ascii: "{"))
    body(&self)
    end(UInt8(ascii: "}"))
  }

  /// An array of what `body` writes for each item.
  mutating func array<Item>(_ items: some Sequence<Item>, _ body: (inout JSONWriter, Item) -> Void)
  {
    begin(UInt8(ascii: "["))
    for item in items { body(&self, item) }
    end(UInt8(ascii: "]"))
  }

  /// The key of a member, whose value is written next.
  mutating func key(_ name: String) {
    string(name)
    bytes.append(UInt8(ascii: ":"))
    needsComma = false
  }

  /// A string value.
  mutating func string(_ text: String) {
    separate()
    bytes.append(UInt8(ascii: "\""))
    var text = text
    text.withUTF8 { append($0) }
    bytes.append(UInt8(ascii: "\""))
  }

  /// A number.
  mutating func number(_ value: Int) { raw(String(value)) }

  /// A number; null where it is not finite.
  mutating func number(_ value: Double) { raw(value.isFinite ? "\(value)" : "null") }

  /// True or false.
  mutating func bool(_ value: Bool) { raw(value ? "true" : "false") }

  /// Null.
  mutating func null() { raw("null") }

  /// A member with a string value, or null.
  mutating func member(_ name: String, _ value: String?) {
    key(name)
    if let value { string(value) } else { null() }
  }

  /// A member with a whole number, or null.
  mutating func member(_ name: String, _ value: Int?) {
    key(name)
    if let value { number(value) } else { null() }
  }

  /// A member with a number, or null.
  mutating func member(_ name: String, _ value: Double?) {
    key(name)
    if let value { number(value) } else { null() }
  }

  /// A member that is true or false.
  mutating func member(_ name: String, _ value: Bool) {
    key(name)
    bool(value)
  }

  private mutating func begin(_ bracket: UInt8) {
    separate()
    bytes.append(bracket)
    needsComma = false
  }

  private mutating func end(_ bracket: UInt8) {
    bytes.append(bracket)
    needsComma = true
  }

  private mutating func raw(_ text: String) {
    separate()
    bytes.append(contentsOf: text.utf8)
  }

  private mutating func separate() {
    if needsComma { bytes.append(UInt8(ascii: ",")) }
    needsComma = true
  }

  /// Copies runs of bytes that mean nothing, and escapes what stands between them.
  private mutating func append(_ text: UnsafeBufferPointer<UInt8>) {
    var start = 0
    var position = 0
    while position < text.count {
      let (escaped, length) = Self.escaped(text, at: position)
      if let escaped {
        bytes.append(contentsOf: text[start..<position])
        append(escaped)
        start = position + length
      }
      position += length
    }
    bytes.append(contentsOf: text[start..<text.count])
  }

  /// The scalar at a place, where it is one to escape, and how many bytes it takes; 1 for others.
  private static func escaped(
    _ text: UnsafeBufferPointer<UInt8>, at place: Int
  ) -> (UInt32?, Int) {
    let byte = text[place]
    if byte < 0x80 {
      return (byte < 0x20 || byte == 0x22 || byte == 0x5C || byte == 0x7F ? UInt32(byte) : nil, 1)
    }
    func follows(_ offset: Int) -> UInt32 {
      place + offset < text.count ? UInt32(text[place + offset] & 0x3F) : 0
    }
    if byte == 0xC2, follows(1) < 0x20 { return (0x80 + follows(1), 2) }
    if byte == 0xE2, follows(1) <= 1 {
      let value = 0x2000 + follows(1) << 6 + follows(2)
      switch value {
      case 0x2028...0x202E, 0x2066...0x2069: return (value, 3)
      default: break
      }
    }
    return (nil, 1)
  }

  private mutating func append(_ escaped: UInt32) {
    switch escaped {
    case 0x22: bytes.append(contentsOf: [0x5C, 0x22])
    case 0x5C: bytes.append(contentsOf: [0x5C, 0x5C])
    case 0x0A: bytes.append(contentsOf: [0x5C, UInt8(ascii: "n")])
    case 0x09: bytes.append(contentsOf: [0x5C, UInt8(ascii: "t")])
    case 0x0D: bytes.append(contentsOf: [0x5C, UInt8(ascii: "r")])
    default:
      let digits = Array("0123456789abcdef".utf8)
      bytes.append(contentsOf: [0x5C, UInt8(ascii: "u")])
      for shift in [12, 8, 4, 0] { bytes.append(digits[Int(escaped >> UInt32(shift)) & 15]) }
    }
  }
}
