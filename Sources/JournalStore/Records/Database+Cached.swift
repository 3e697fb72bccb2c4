import GRDB
import Journal

extension Database {
  /// Runs a statement, prepared once for the life of the connection.
  func run(_ sql: String, _ arguments: StatementArguments = []) throws {
    try cachedStatement(sql: sql).execute(arguments: arguments)
  }

  /// The rows of a query, one at a time; a row is valid until the next one is asked for.
  func each(
    _ sql: String, _ arguments: StatementArguments = [], _ body: (Row) throws -> Void
  ) throws {
    let rows = try Row.fetchCursor(try cachedStatement(sql: sql), arguments: arguments)
    while let row = try rows.next() { try body(row) }
  }

  /// The rows of a query, each turned into a value.
  func all<Value>(
    _ sql: String, _ arguments: StatementArguments = [], _ value: (Row) throws -> Value
  ) throws -> [Value] {
    var values: [Value] = []
    try each(sql, arguments) { values.append(try value($0)) }
    return values
  }

  /// The first row of a query as a value.
  func first<Value>(
    _ sql: String, _ arguments: StatementArguments = [], _ value: (Row) throws -> Value
  ) throws -> Value? {
    let rows = try Row.fetchCursor(try cachedStatement(sql: sql), arguments: arguments)
    return try rows.next().map(value)
  }

  /// The first column of a query's rows.
  func integers(_ sql: String, _ arguments: StatementArguments = []) throws -> [Int64] {
    try all(sql, arguments) { $0[0] }
  }
}

/// A value in the file that none of ours can be: written by no baton.
struct UnknownValue: Error {}

extension Row {
  /// A column that holds the name of a case.
  func named<Value: RawRepresentable>(_ column: Int, _: Value.Type = Value.self) throws -> Value
  where Value.RawValue == String {
    guard let value = Value(rawValue: self[column]) else { throw UnknownValue() }
    return value
  }

  /// A column that holds the name of a case or nothing.
  func optionallyNamed<Value: RawRepresentable>(_ column: Int) throws -> Value?
  where Value.RawValue == String {
    hasNull(atIndex: column) ? nil : try named(column)
  }

  /// A column that holds an identifier.
  func entryID(_ column: Int) throws -> EntryID {
    guard let id = EntryID(self[column] as String) else { throw UnknownValue() }
    return id
  }

  /// A column that holds the name of a promise.
  func promiseID(_ column: Int) throws -> PromiseID {
    guard let id = PromiseID(self[column] as String) else { throw UnknownValue() }
    return id
  }

  /// A column that holds the number of a day.
  func day(_ column: Int) -> Day { Day(number: self[column]) }

  /// A column that holds the number of a day or nothing.
  func optionalDay(_ column: Int) -> Day? { (self[column] as Int?).map { Day(number: $0) } }

  /// Three columns: instant in milliseconds, offset in seconds, name of the zone.
  func moment(_ column: Int) -> Moment {
    Moment(
      Instant(milliseconds: self[column]), utcOffset: self[column + 1], timeZone: self[column + 2])
  }

  /// Three columns: name, words and theme of a prompt; nil where the first is null.
  func prompt(_ column: Int) -> PromptReference? {
    guard !hasNull(atIndex: column) else { return nil }
    let theme: String? = self[column + 2]
    return PromptReference(
      id: PromptID(self[column]), text: self[column + 1], theme: theme.map { ThemeID($0) })
  }
}

extension String {
  /// The text as it is stored. SQLite ends a text at its first NUL, so each one becomes U+FFFD; spans
  /// stay where they are.
  var stored: String {
    guard utf8.contains(0) else { return self }
    var scalars = String.UnicodeScalarView()
    for scalar in unicodeScalars { scalars.append(scalar == "\0" ? "\u{FFFD}" : scalar) }
    return String(scalars)
  }
}

/// Numbers as a JSON array: one prepared statement takes any count of them.
func list(_ numbers: some Sequence<Int64>) -> String {
  "[" + numbers.map(String.init).joined(separator: ",") + "]"
}

/// Texts as a JSON array, for the same reason.
func list(_ texts: [String]) -> String {
  "[" + texts.map(quoted).joined(separator: ",") + "]"
}

/// A text as a string of JSON.
func quoted(_ text: String) -> String {
  var scalars = String.UnicodeScalarView()
  for scalar in text.unicodeScalars {
    switch scalar {
    case "\"", "\\":
      scalars.append("\\")
      scalars.append(scalar)
    case "\0"..."\u{1F}":
      let digits = String(scalar.value, radix: 16)
      scalars.append(
        contentsOf: "\\u\(String(repeating: "0", count: 4 - digits.count))\(digits)"
          .unicodeScalars)
    default: scalars.append(scalar)
    }
  }
  return "\"\(String(scalars))\""
}
