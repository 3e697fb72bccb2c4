import Editor
public import Screen

/// Text on one line, typed with the keys of the editor: for a line under the text and the fields of a
/// form.
public struct LineField: Equatable, Sendable {
  /// The text and its cursor. As wide as any text of one line, so that it never wraps.
  private(set) var editor: TextEditor

  /// A field with a text, the cursor at its end.
  public init(_ text: String = "") {
    editor = TextEditor(text: Self.oneLine(text))
    editor.setSize(width: Self.widest, height: 1)
    editor.perform(.documentEnd)
  }

  private static let widest = 100_000

  /// What stands in it.
  public var text: String { editor.text }

  /// Whether there is nothing but white space.
  public var isBlank: Bool { editor.isEmpty || text.allSatisfy(\.isWhitespace) }

  /// Does what a key asks of a text of one line; whether the text changed.
  @discardableResult
  public mutating func perform(_ key: Key) -> Bool {
    guard let action = TextEditor.action(for: key), action.staysInLine else { return false }
    let before = editor.revision
    editor.perform(action)
    return editor.revision != before
  }

  /// Puts in text from elsewhere, on one line; whether the text changed.
  @discardableResult
  public mutating func paste(_ text: String) -> Bool {
    let before = editor.revision
    editor.perform(.paste(Self.oneLine(text)))
    return editor.revision != before
  }

  /// Draws the part around the cursor into the first row of a rectangle, and says where the cursor
  /// stands on the screen.
  @discardableResult
  public func draw(in rect: Rect, style: Style = .plain, into buffer: inout Buffer) -> Position {
    let text = text
    let column = editor.cursorPosition.column
    // The cursor has a cell of its own, at the end of the text too.
    let room = max(1, rect.columns - 1)
    let cut = max(0, column - room)
    var start = Width.prefix(text, columns: cut).endIndex
    // A wide character that would be cut in half is left out whole.
    if start < text.endIndex, Width.of(text[..<start]) < cut { start = text.index(after: start) }
    buffer.put(
      text[start...], row: rect.row, column: rect.column, limit: rect.columns, style: style)
    let before = max(0, column - Width.of(text[..<start]))
    return Position(row: rect.row, column: rect.column + min(room, before))
  }

  private static func oneLine(_ text: String) -> String {
    guard text.contains(where: { $0.isNewline || $0 == "\t" }) else { return text }
    return text.split(whereSeparator: { $0.isNewline || $0 == "\t" }).joined(separator: " ")
  }
}
