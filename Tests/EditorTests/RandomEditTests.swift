import Screen
import Testing

@testable import Editor

/// The editor as simply as can be: a string and a number of scalars.
private struct NaiveEditor {
  var scalars: [Unicode.Scalar]
  var cursor: Int

  var text: String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    return String(view)
  }

  /// Scalar offsets where a cluster begins, and the end.
  var borders: [Int] {
    var borders = [0]
    for character in text { borders.append((borders.last ?? 0) + character.unicodeScalars.count) }
    return borders
  }

  mutating func settle() {
    let borders = borders
    guard !borders.contains(cursor) else { return }
    let before = borders.last { $0 < cursor } ?? 0
    let isLineEnd = scalars[before] == "\r"
    cursor = isLineEnd ? before : borders.first { $0 > cursor } ?? scalars.count
  }

  mutating func insert(_ new: String) {
    scalars.insert(contentsOf: new.unicodeScalars, at: cursor)
    cursor += new.unicodeScalars.count
    settle()
  }

  mutating func remove(to other: Int) {
    let range = min(cursor, other)..<max(cursor, other)
    scalars.removeSubrange(range)
    cursor = range.lowerBound
    settle()
  }

  var left: Int { borders.last { $0 < cursor } ?? 0 }
  var right: Int { borders.first { $0 > cursor } ?? scalars.count }

  var lineStart: Int {
    var index = cursor
    while index > 0, scalars[index - 1] != "\n" { index -= 1 }
    return index
  }

  var lineEnd: Int {
    let borders = borders
    let characters = Array(text)
    var index = borders.firstIndex(of: cursor) ?? 0
    while index < characters.count, characters[index] != "\n", characters[index] != "\r\n" {
      index += 1
    }
    return borders[index]
  }

  var spaceBackward: Int {
    let start = lineStart
    guard cursor > start else { return left }
    let borders = borders
    let characters = Array(text)
    var index = borders.firstIndex(of: cursor) ?? 0
    let isSpace: (Int) -> Bool = { [" ", "\t", "\u{3000}"].contains(characters[$0]) }
    while borders[index] > start, isSpace(index - 1) { index -= 1 }
    while borders[index] > start, !isSpace(index - 1) { index -= 1 }
    return borders[index]
  }

  mutating func perform(_ action: EditorAction) {
    switch action {
    case .insert(let new), .paste(let new): insert(new)
    case .newline: insert("\n")
    case .deleteBackward: remove(to: left)
    case .deleteForward: remove(to: right)
    case .killToSpaceBackward: remove(to: spaceBackward)
    case .killToLineStart: remove(to: cursor > lineStart ? lineStart : left)
    case .killToLineEnd: remove(to: cursor < lineEnd ? lineEnd : right)
    case .left: cursor = left
    case .right: cursor = right
    case .lineStart: cursor = lineStart
    case .lineEnd: cursor = lineEnd
    case .documentStart: cursor = 0
    case .documentEnd: cursor = scalars.count
    default: break
    }
  }
}

@Suite("Editing at random") struct RandomEditTests {
  private static let plainActions: [EditorAction] = [
    .newline, .deleteBackward, .deleteBackward, .deleteForward, .left, .left, .right, .right,
    .killToSpaceBackward, .killToLineStart, .killToLineEnd, .lineStart, .lineEnd, .documentStart,
    .documentEnd,
  ]
  private static let unmodelled: [EditorAction] = [
    .undo, .undo, .redo, .up, .down, .pageUp, .pageDown, .wordLeft, .wordRight, .rowStart, .rowEnd,
    .yank, .killWordBackward, .killWordForward, .paragraphUp, .paragraphDown,
  ]

  @Test("text, cursor and layout agree with the simplest editor there is", arguments: 0..<16)
  func agreesWithTheNaiveEditor(seed: Int) {
    var chance = SplitMix(UInt64(seed))
    let loaded = [
      "", "a\r\nb\r\n\r\nc", "one\rtwo\n", "\u{1B}[31mred\u{1B}[0m\r", "kept as it is\n\n",
    ]
    let first = loaded[seed % loaded.count]
    var editor = TextEditor(text: first)
    var naive = NaiveEditor(scalars: Array(first.unicodeScalars), cursor: 0)
    var width = 80
    for step in 0..<300 {
      if step % 16 == 0 {
        width = Int.random(in: 1...(seed % 2 == 0 ? 12 : 40), using: &chance)
        editor.setSize(width: width, height: Int.random(in: 1...12, using: &chance))
      }
      var action = Self.plainActions.randomElement(using: &chance) ?? .left
      let kind = Int.random(in: 0..<10, using: &chance)
      if kind < 5 {
        let new = fragments.randomElement(using: &chance) ?? "a"
        action = kind == 0 ? .paste(new + "\n" + new) : .insert(new)
      } else if kind == 5 {
        action = Self.unmodelled.randomElement(using: &chance) ?? .undo
      }
      let revision = editor.revision
      let before = editor.text
      editor.perform(action)
      if kind == 5 {
        naive = NaiveEditor(scalars: Array(editor.text.unicodeScalars), cursor: editor.cursor)
        #expect(naive.borders.contains(editor.cursor), "\(action)")
      } else {
        naive.perform(action)
      }
      guard sameScalars(editor.text, naive.text), editor.cursor == naive.cursor else {
        Issue.record("seed \(seed), step \(step), \(action): \(editor.marked.debugDescription)")
        return
      }
      let changed = !sameScalars(before, editor.text)
      #expect(!changed || editor.revision > revision)
      guard editor.document == Document(editor.text, width: width) else {
        Issue.record("layout: seed \(seed), step \(step), width \(width), \(action)")
        return
      }
      expectSoundScreen(editor, width: width, "seed \(seed), step \(step), \(action)")
    }
  }

  /// The cursor is on the screen, and stands on what comes after it in the text.
  private func expectSoundScreen(_ editor: TextEditor, width: Int, _ comment: String) {
    let height = editor.height
    let position = editor.cursorPosition
    #expect((0..<height).contains(position.row) && (0..<width).contains(position.column))
    let cursor = editor.cursorRow
    #expect(
      editor.top <= cursor.address
        && editor.document.rows(from: editor.top, to: cursor.address, limit: .max) < height,
      "\(comment)")
    guard editor.place.byte < editor.line.bytes.count else { return }
    let character = Cluster.character(at: editor.place.byte, in: editor.line.bytes)
    let cells = Width.cells(of: character)
    guard let first = cells.first, character != "\t", first.text != " ",
      position.column + first.width <= width,
      editor.line.row(containing: editor.place.byte) == cursor.address.row
    else { return }
    var buffer = Buffer(size: Size(rows: height, columns: width))
    editor.draw(into: &buffer, at: Rect(row: 0, column: 0, rows: height, columns: width))
    #expect(
      buffer[position.row, position.column].text == first.text,
      "\(comment) \(width) \(position)")
  }

  @Test("undo leads back to the first text, redo forth to the last", arguments: 0..<12)
  func undoesEverything(seed: Int) {
    var chance = SplitMix(UInt64(seed) + 1000)
    let first = ["", "first\r\ntext\rhere", "e\u{301}\n中文"][seed % 3]
    var editor = TextEditor(text: first, cursor: 2)
    editor.setSize(width: 9, height: 5)
    for _ in 0..<400 {
      let kind = Int.random(in: 0..<10, using: &chance)
      if kind < 5 {
        editor.perform(.insert(fragments.randomElement(using: &chance) ?? "a"))
      } else if kind < 6 {
        editor.perform(Self.unmodelled.dropFirst(3).randomElement(using: &chance) ?? .up)
      } else if kind < 7, Bool.random(using: &chance) {
        editor.replaceText(String(editor.text.dropFirst(3)) + "\r\nx", keepingUndo: true)
      } else {
        editor.perform(Self.plainActions.randomElement(using: &chance) ?? .left)
      }
    }
    let last = editor.text
    var texts: [String] = []
    while editor.canUndo {
      texts.append(editor.text)
      editor.perform(.undo)
      #expect(editor.document == Document(editor.text, width: 9))
    }
    #expect(sameScalars(editor.text, first))
    while editor.canRedo {
      editor.perform(.redo)
      let expected = texts.popLast() ?? ""
      #expect(sameScalars(editor.text, expected))
    }
    #expect(sameScalars(editor.text, last))
    #expect(texts.isEmpty)
  }

  @Test("a change in a long line lays it out as if it had always been so", arguments: 0..<6)
  func longLines(seed: Int) {
    var chance = SplitMix(UInt64(seed) + 50)
    let width = [1, 2, 3, 7, 20, 60][seed % 6]
    var text = ""
    for _ in 0..<400 { text += (fragments.randomElement(using: &chance) ?? "a") + "on " }
    var document = Document(text, width: width)
    for step in 0..<150 {
      let line = document.lines[0]
      var ends = [0, 0]
      for index in ends.indices {
        ends[index] = line.border(notBefore: Int.random(in: 0...line.bytes.count, using: &chance))
      }
      if step % 3 > 0 { ends[1] = min(ends[0] + 4, line.bytes.count) }
      if step % 30 > 0 { ends[1] = min(ends[1], ends[0] + 60) }
      let start = TextPoint(line: 0, byte: line.border(notBefore: min(ends[0], ends[1])))
      let end = TextPoint(line: 0, byte: line.border(notBefore: max(ends[0], ends[1])))
      var new = ""
      for _ in 0..<step % 4 { new += fragments.randomElement(using: &chance) ?? "a" }
      if step % 10 == 9 { new += "\n" }
      let behind = document.replace(from: start, to: end, with: Array(new.utf8))
      if behind.line > 0 {
        document.replace(
          from: TextPoint(line: 0, byte: document.lines[0].bytes.count),
          to: TextPoint(line: 1, byte: 0), with: [])
      }
      guard document == Document(String(decoding: document.bytes, as: UTF8.self), width: width)
      else {
        Issue.record("seed \(seed), step \(step)")
        return
      }
    }
  }
}
