import GRDB
import Journal

/// The columns of the row at hand, read without asking what they hold.
///
/// `Row` looks at the type of each value, which takes longer than to read it. Where thousands of rows
/// are read for one screen, and the schema says what stands in them, that look is left out: a query
/// read like this gives an integer or a text and never null.
struct Columns {
  private let statement: SQLiteStatement

  fileprivate init(_ statement: SQLiteStatement) { self.statement = statement }

  /// A column that holds an integer.
  func number(_ column: CInt) -> Int64 { Int64(sqliteStatement: statement, index: column) }

  /// A column that holds the number of a day.
  func day(_ column: CInt) -> Day { Day(number: Int(number(column))) }

  /// A column that holds a text.
  func text(_ column: CInt) -> String { String(sqliteStatement: statement, index: column) }

  /// A column that holds a text; nil for an empty one, which stands for null.
  func filled(_ column: CInt) -> String? {
    let text = text(column)
    return text.isEmpty ? nil : text
  }

  /// A column that holds the name of a case.
  func named<Value: RawRepresentable>(_ column: CInt, _: Value.Type = Value.self) throws -> Value
  where Value.RawValue == String {
    guard let value = Value(rawValue: text(column)) else { throw UnknownValue() }
    return value
  }

  /// A column that holds the name of a case; nil for an empty text, which stands for null.
  func optionallyNamed<Value: RawRepresentable>(_ column: CInt) throws -> Value?
  where Value.RawValue == String {
    guard let name = filled(column) else { return nil }
    guard let value = Value(rawValue: name) else { throw UnknownValue() }
    return value
  }
}

extension Database {
  /// The rows of a query, one at a time, of which no column is null.
  func eachFilled(
    _ sql: String, _ arguments: StatementArguments = [], _ body: (Columns) throws -> Void
  ) throws {
    let statement = try cachedStatement(sql: sql)
    let rows = try Row.fetchCursor(statement, arguments: arguments)
    let columns = Columns(statement.sqliteStatement)
    while try rows.next() != nil { try body(columns) }
  }
}
