/// The text under the cursor: what it holds, where one is in it, what of it shows.
///
/// A value without a clock, a terminal or a file: keys become actions (`action(for:)`), actions
/// change the value (`perform`), the value draws itself into a buffer. A key costs what it changes,
/// not what the text holds: lines are kept apart, each knows the rows it falls into, and a change
/// lays out the few rows around it anew.
///
/// The text keeps exactly the scalars that it was loaded with, typed or pasted. The cursor stands on
/// borders of grapheme clusters only.
public struct TextEditor: Sendable, Equatable {
  var document: Document
  var place = TextPoint.start
  var history = UndoHistory()
  /// What was cut last, for `yank`.
  var killed: [UInt8] = []
  /// Whether the action before was a cut: then the next one adds to it.
  var isKilling = false
  /// The column that vertical motion aims at.
  var goalColumn: Int?
  /// The first visible row.
  var top = RowAddress(line: 0, row: 0)
  var height = 24
  var search: Search?

  /// Rises with every change of the text, and never else: compare it to know whether to save.
  public internal(set) var revision = 0

  /// An editor for a text, which is kept as it is, with the cursor behind `cursor` Unicode scalars.
  public init(text: String = "", cursor: Int = 0) {
    document = Document(text, width: 80)
    moveCursor(toScalar: cursor)
  }

  /// The whole text. Takes time in proportion to it, as does `cursor`.
  public var text: String { String(decoding: document.bytes, as: UTF8.self) }

  /// Whether there is no text at all.
  public var isEmpty: Bool { document.isEmpty }

  /// Whether `undo` would do anything.
  public var canUndo: Bool { history.canUndo }

  /// Whether `redo` would do anything.
  public var canRedo: Bool { history.canRedo }

  /// The number of Unicode scalars before the cursor.
  public var cursor: Int { document.scalars(before: place) }

  /// Puts the cursor behind so many Unicode scalars of the text, or to the next place where it can
  /// stand.
  public mutating func moveCursor(toScalar scalar: Int) {
    history.close()
    isKilling = false
    goalColumn = nil
    place = document.border(notBefore: document.point(ofScalar: scalar))
    scrollToCursor()
  }

  /// Sets the size of the part of the screen that shows the text, in columns and rows.
  public mutating func setSize(width: Int, height: Int) {
    let width = max(1, width)
    let height = max(1, height)
    guard width != document.width || height != self.height else { return }
    self.height = height
    if width != document.width {
      // The text that was on top stays on top.
      let first = document.lines[top.line].row(top.row).lowerBound
      document.setWidth(width)
      top.row = document.lines[top.line].row(containing: first)
      goalColumn = nil
    }
    scrollToCursor()
  }

  /// Does what a key asks for. What cannot be done (left of the start, undo of nothing) does
  /// nothing.
  public mutating func perform(_ action: EditorAction) {
    let wasKilling = isKilling
    isKilling = false
    search = nil
    if !action.isVertical { goalColumn = nil }
    if action.isEdit {
      edit(action, afterKill: wasKilling)
    } else {
      history.close()
      move(action)
    }
    scrollToCursor()
  }

  /// Puts in a text that was edited elsewhere: as one step that can be undone, or as a new
  /// beginning. The cursor stays at its words where they are still there.
  public mutating func replaceText(_ text: String, keepingUndo: Bool) {
    search = nil
    isKilling = false
    goalColumn = nil
    let old = document.bytes
    let new = Array(text.utf8)
    let offset = document.offset(of: place)
    if old != new {
      let change = Change(from: old, to: new)
      replace(
        from: document.point(ofByte: change.old.lowerBound),
        to: document.point(ofByte: change.old.upperBound), with: Array(new[change.new]),
        kind: .lone)
      if offset <= change.old.lowerBound {
        place = document.point(ofByte: offset)
      } else if offset >= change.old.upperBound {
        place = document.point(ofByte: offset + change.new.count - change.old.count)
      }
      place = document.border(notBefore: place)
    }
    history.close()
    if !keepingUndo { history = UndoHistory() }
    scrollToCursor()
  }
}
