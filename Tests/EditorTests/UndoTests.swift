import Screen
import Testing

@testable import Editor

@Suite("Undo") struct UndoTests {
  /// The texts on the way back, the cursor marked.
  private func wayBack(_ editor: TextEditor) -> [String] {
    var editor = editor
    var texts: [String] = []
    while editor.canUndo {
      editor.perform(.undo)
      texts.append(editor.marked)
    }
    return texts
  }

  @Test("typing is taken back word by word")
  func words() {
    var editor = TextEditor()
    editor.type("one two  three")
    #expect(wayBack(editor) == ["one two▏", "one▏", "▏"])
  }

  @Test("a newline, a move and a deletion each begin another step")
  func kinds() {
    var typed = TextEditor()
    typed.type("ab\ncd")
    #expect(wayBack(typed) == ["ab\n▏", "ab▏", "▏"])
    var moved = TextEditor()
    moved.type("ab")
    moved.press([.left])
    moved.type("c")
    #expect(wayBack(moved) == ["a▏b", "▏"])
  }

  @Test("backspaces in a row are one step, deletes are another")
  func deletions() {
    var editor = editor("one two▏ three")
    editor.press([.backspace, .backspace, .backspace, .delete, .delete])
    #expect(editor.marked == "one ▏hree")
    #expect(wayBack(editor) == ["one ▏ three", "one two▏ three"])
  }

  @Test("a paste, a cut and a text from elsewhere are one step each")
  func lone() {
    var editor = editor("x▏")
    editor.perform(.paste("one two\nthree"))
    editor.press([.control("w")])
    editor.replaceText("x wholly other", keepingUndo: true)
    #expect(wayBack(editor) == ["xone two\n▏", "xone two\nthree▏", "x▏"])
  }

  @Test("a new change ends what could be done again")
  func newFuture() {
    var editor = TextEditor()
    editor.type("one two")
    editor.press([.control("z"), .character("x")])
    #expect(!editor.canRedo)
    #expect(editor.text == "onex")
  }

  @Test("what is between the two bytes of a line end comes back exactly")
  func lineEnds() {
    for (text, cursor) in [("a\r", 2), ("a\rX\nb", 3), ("\r\n\r\n", 2), ("a\r\nb", 3)] {
      for key in [Key.enter, .backspace, .delete, .control("k"), .control("u")] {
        var editor = TextEditor(text: text, cursor: cursor)
        editor.press([key])
        let after = editor.text
        #expect(editor.document == Document(after, width: 80))
        if !editor.canUndo { continue }
        editor.press([.control("z")])
        #expect(sameScalars(editor.text, text))
        #expect(editor.cursor == cursor)
        editor.press([.control("y")])
        #expect(sameScalars(editor.text, after))
      }
    }
  }

  @Test("the oldest steps go when all of them hold too much")
  func capacity() {
    var editor = TextEditor()
    editor.history = UndoHistory(capacity: 8192)
    let page = String(repeating: "x", count: 1024)
    for _ in 0..<10 {
      editor.perform(.paste(page))
      editor.press([.control("u")])
    }
    var steps = 0
    while editor.canUndo {
      editor.perform(.undo)
      steps += 1
    }
    #expect((4...8).contains(steps))
  }

  @Test("a text from elsewhere without undo is a new beginning, and keeps the place")
  func replaced() {
    var editor = editor("one two▏ three")
    editor.replaceText("zero one two three", keepingUndo: false)
    #expect(editor.marked == "zero one two▏ three")
    #expect(!editor.canUndo)
    let revision = editor.revision
    editor.replaceText("zero one two three", keepingUndo: true)
    #expect(editor.revision == revision)
    editor.replaceText("zero one two", keepingUndo: true)
    #expect(editor.marked == "zero one two▏")
    editor.replaceText("e\u{301}", keepingUndo: true)
    editor.replaceText("e\u{300}", keepingUndo: true)
    #expect(sameScalars(editor.text, "e\u{300}"))
  }
}
