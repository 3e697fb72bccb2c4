/// The name of an entry: 26 characters of Crockford's base 32 in lower case, 128 random bits.
///
/// Letters and digits that look alike are left out, so that an identifier can be read aloud.
public struct EntryID: Hashable, Comparable, Sendable {
  /// The 26 characters.
  public let text: String

  /// The characters in use, by value.
  static let alphabet = Array("0123456789abcdefghjkmnpqrstvwxyz".utf8)
  /// The number of characters of a whole identifier.
  public static let length = 26
  /// The number of characters shown where they are unique.
  public static let shortLength = 8

  /// An identifier from its 26 characters; nil for anything else.
  public init?(_ text: String) {
    guard text.utf8.count == Self.length, text.utf8.allSatisfy(Self.alphabet.contains) else {
      return nil
    }
    self.text = text
  }

  /// A new identifier from a generator of random numbers.
  public init(using generator: inout some RandomNumberGenerator) {
    var high = generator.next() as UInt64
    var low = generator.next() as UInt64
    var bytes: [UInt8] = []
    bytes.reserveCapacity(Self.length)
    for _ in 0..<Self.length {
      bytes.append(Self.alphabet[Int(low & 31)])
      low = low >> 5 | high << 59
      high >>= 5
    }
    text = String(decoding: bytes, as: UTF8.self)
  }

  /// The first eight characters.
  public var short: String { String(text.prefix(Self.shortLength)) }

  /// The order of the values.
  public static func < (a: EntryID, b: EntryID) -> Bool { a.text < b.text }
}

/// The stable name of a prompt of the library or of the writer's own: `letting-go-01`.
public struct PromptID: Hashable, Comparable, Sendable {
  /// The name as it stands in the prompt file.
  public let text: String
  /// A prompt's name.
  public init(_ text: String) { self.text = text }
  /// The order of the values.
  public static func < (a: PromptID, b: PromptID) -> Bool { a.text < b.text }
}

/// The stable name of a theme: `letting-go`.
public struct ThemeID: Hashable, Comparable, Sendable {
  /// The name as it stands in the prompt file.
  public let text: String
  /// A theme's name.
  public init(_ text: String) { self.text = text }
  /// The order of the values.
  public static func < (a: ThemeID, b: ThemeID) -> Bool { a.text < b.text }
}
