/// Why a query cannot be read: where, and what to do.
public struct QueryError: Error, Hashable, Sendable {
  /// What is wrong.
  public enum Reason: Hashable, Sendable {
    /// A quotation mark without its partner.
    case openQuote
    /// A `-` with nothing behind it.
    case emptyExclusion
    /// A key with no value behind its colon.
    case emptyValue(key: String)
    /// A value that its key does not take.
    case unknownValue(key: String, value: String, allowed: [String])
    /// A date in none of the known forms.
    case unreadableDate(key: String, value: String)
    /// A `since:` later than the `until:`.
    case emptyRange
    /// A key that cannot be excluded or given twice.
    case notRepeatable(key: String)
    /// A key that cannot stand behind a minus sign.
    case notExcludable(key: String)
  }

  /// What is wrong.
  public var reason: Reason
  /// Where it begins: an offset in Unicode scalars of the query.
  public var offset: Int

  /// An error of its parts.
  public init(reason: Reason, offset: Int) {
    self.reason = reason
    self.offset = offset
  }
}

extension Query {
  /// The keys that stand before a colon.
  public static let keys = ["tag", "axis", "side", "prompt", "theme", "since", "until", "on"]

  /// Reads a query: `words "a phrase" -not tag:empower axis:risk side:leader prompt:theme
  /// since:-2w until:DATE on:11-22`.
  ///
  /// A word with a colon whose first part is no key is an ordinary word. The last word, where no
  /// white space follows it, is the word being typed and is found by its beginning too; so is any
  /// word that ends in `*`.
  public init(_ text: String, today: Day) throws(QueryError) {
    self.init()
    var tokens = QueryTokens(text)
    while let token = try tokens.next() { try add(token, today: today) }
    if let since, let until, since > until {
      throw QueryError(reason: .emptyRange, offset: 0)
    }
  }

  /// Reads the words of a command line: each argument is a token of its own, one that holds white
  /// space is a phrase, unless it is a whole query in itself, that is, the only argument and one
  /// with a key or a quotation mark in it.
  public init(arguments: [String], today: Day) throws(QueryError) {
    try self.init(Self.text(of: arguments), today: today)
  }

  /// The words of a command line as the one text that an error's offset counts in.
  public static func text(of arguments: [String]) -> String {
    arguments.map { argument in
      guard argument.contains(where: \.isWhitespace), !argument.contains("\"") else {
        return argument
      }
      let isExcluded = argument.hasPrefix("-")
      let body = isExcluded ? argument.dropFirst() : argument[...]
      if let colon = body.firstIndex(of: ":"), keys.contains(body[..<colon].lowercased()) {
        return argument
      }
      return (isExcluded ? "-" : "") + "\"" + body + "\""
    }.joined(separator: " ")
  }

  private mutating func add(_ token: QueryTokens.Token, today: Day) throws(QueryError) {
    if let key = token.key {
      return try add(key, value: token.text, isExcluded: token.isExcluded, at: token.offset, today)
    }
    let term: Term
    if token.isQuoted {
      term = Term(token.text, .phrase)
    } else if token.text.hasSuffix("*") {
      term = Term(String(token.text.dropLast()), .beginning)
    } else {
      term = Term(token.text, token.isLast && !token.isExcluded ? .beginning : .word)
    }
    guard term.text.contains(where: { !$0.isWhitespace }) else { return }
    if token.isExcluded { excluded.append(term) } else { terms.append(term) }
  }

  private mutating func add(
    _ key: String, value: String, isExcluded: Bool, at offset: Int, _ today: Day
  ) throws(QueryError) {
    guard !value.isEmpty else { throw QueryError(reason: .emptyValue(key: key), offset: offset) }
    func read<Value: RawRepresentable & CaseIterable>(_: Value.Type) throws(QueryError) -> Value
    where Value.RawValue == String {
      guard let found = Value(rawValue: value.lowercased()) else {
        throw QueryError(
          reason: .unknownValue(
            key: key, value: value, allowed: Value.allCases.map(\.rawValue)), offset: offset)
      }
      return found
    }
    switch key {
    case "tag":
      let behavior = try read(Behavior.self)
      if isExcluded { excludedBehaviors.append(behavior) } else { behaviors.append(behavior) }
    case "axis":
      let axis = try read(Axis.self)
      if isExcluded { excludedAxes.append(axis) } else { axes.append(axis) }
    case "side":
      let side = try read(Side.self)
      if isExcluded { excludedSides.append(side) } else { sides.append(side) }
    case "prompt", "theme":
      let theme = ThemeID(value.lowercased())
      if isExcluded { excludedThemes.append(theme) } else { themes.append(theme) }
    default:
      guard !isExcluded else { throw QueryError(reason: .notExcludable(key: key), offset: offset) }
      try addDate(key, value: value, at: offset, today)
    }
  }

  private mutating func addDate(
    _ key: String, value: String, at offset: Int, _ today: Day
  ) throws(QueryError) {
    if key == "on", let monthDay = MonthDay(value) {
      guard anniversary == nil else {
        throw QueryError(reason: .notRepeatable(key: key), offset: offset)
      }
      anniversary = monthDay
      return
    }
    guard let word = DateWord(value, today: today) else {
      throw QueryError(reason: .unreadableDate(key: key, value: value), offset: offset)
    }
    switch key {
    case "since": since = max(since ?? word.first, word.first)
    case "until": until = min(until ?? word.last, word.last)
    default:
      since = max(since ?? word.first, word.first)
      until = min(until ?? word.last, word.last)
    }
  }
}

/// Splits the text of a query into its words, phrases and conditions.
struct QueryTokens {
  struct Token {
    var key: String?
    var text: String
    var isQuoted: Bool
    var isExcluded: Bool
    var isLast: Bool
    var offset: Int
  }

  private let scalars: [Unicode.Scalar]
  private var position = 0

  init(_ text: String) { scalars = Array(text.unicodeScalars) }

  mutating func next() throws(QueryError) -> Token? {
    while position < scalars.count, scalars[position].properties.isWhitespace { position += 1 }
    guard position < scalars.count else { return nil }
    let start = position
    let isExcluded = scalars[position] == "-"
    if isExcluded { position += 1 }
    if let quoted = try quoted() {
      return Token(
        key: nil, text: quoted, isQuoted: true, isExcluded: isExcluded, isLast: false, offset: start
      )
    }
    let word = bareWord()
    guard !word.isEmpty else {
      throw QueryError(reason: .emptyExclusion, offset: start)
    }
    if let colon = word.firstIndex(of: ":") {
      let key = word[..<colon].lowercased()
      if Query.keys.contains(key) {
        var value = String(word[word.index(after: colon)...])
        if value.isEmpty, let quoted = try quoted() { value = quoted }
        return Token(
          key: key, text: value, isQuoted: false, isExcluded: isExcluded, isLast: false,
          offset: start)
      }
    }
    return Token(
      key: nil, text: word, isQuoted: false, isExcluded: isExcluded,
      isLast: position == scalars.count, offset: start)
  }

  /// The text between quotation marks, straight or typographic, where one begins here.
  private mutating func quoted() throws(QueryError) -> String? {
    guard position < scalars.count, Self.isQuote(scalars[position]) else { return nil }
    let start = position
    position += 1
    var text = String.UnicodeScalarView()
    while position < scalars.count, !Self.isQuote(scalars[position]) {
      text.append(scalars[position])
      position += 1
    }
    guard position < scalars.count else { throw QueryError(reason: .openQuote, offset: start) }
    position += 1
    return String(text)
  }

  private mutating func bareWord() -> String {
    var text = String.UnicodeScalarView()
    while position < scalars.count, !scalars[position].properties.isWhitespace,
      !Self.isQuote(scalars[position])
    {
      text.append(scalars[position])
      position += 1
    }
    return String(text)
  }

  private static func isQuote(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "\"" || scalar == "“" || scalar == "”" || scalar == "„"
  }
}
