import Screen
import Testing

@testable import Editor

@Suite("Moving the cursor") struct MotionTests {
  @Test("words are stepped over by their letters")
  func words() {
    expectEdit("one, t▏wo", [Key(.left, .control), .alt("b")], "▏one, two")
    expectEdit("▏one, two", [Key(.right, .control)], "one▏, two")
    expectEdit("one▏, don’t\nx", [.alt("f"), .alt("f")], "one, don’t\nx▏")
  }

  @Test("^A and ^E go to the ends of the line, Home and End to those of the row first")
  func ends() {
    let text = "aaaa bbbb cccc dddd\nx"
    expectEdit("aaaa bbbb cc▏cc dddd\nx", [.control("a")], "▏" + text, width: 10)
    expectEdit("aaaa b▏bbb cccc dddd\nx", [.control("e")], "aaaa bbbb cccc dddd▏\nx", width: 10)
    expectEdit("aaaa bbbb cc▏cc dddd\nx", [.home], "aaaa bbbb ▏cccc dddd\nx", width: 10)
    expectEdit("aaaa bbbb cc▏cc dddd\nx", [.home, .home], "▏" + text, width: 10)
    expectEdit("aaaa b▏bbb cccc dddd\nx", [.end], "aaaa bbbb▏ cccc dddd\nx", width: 10)
    expectEdit("aaaa b▏bbb cccc dddd\nx", [.end, .end], "aaaa bbbb cccc dddd▏\nx", width: 10)
    expectEdit("中▏文中文中文", [.end], "中文中▏文中文", width: 8)
  }

  @Test("up and down remember the column")
  func vertical() {
    expectEdit("a long one\nx\nanother l▏ine", [.up, .up], "a long on▏e\nx\nanother line")
    expectEdit("a long o▏ne\nx\nanother line", [.down, .down], "a long one\nx\nanother ▏line")
    expectEdit("中文中▏文\nabcdefgh", [.down], "中文中文\nabcdef▏gh")
    expectEdit("中文中文\nabc▏defgh", [.up], "中▏文中文\nabcdefgh")
    expectEdit("\tx\n12345678▏9", [.up], "\t▏x\n123456789")
    expectEdit("ab▏cd\nxy", [.left, .down], "abcd\nx▏y")
  }

  @Test("paragraphs are lines that hold something")
  func paragraphs() {
    let up = Key(.up, .control)
    let down = Key(.down, .control)
    expectEdit("one\n\n\ntw▏o", [up], "one\n\n\n▏two")
    expectEdit("one\n\n\ntw▏o", [up, up], "▏one\n\n\ntwo")
    expectEdit("o▏ne\n\n\ntwo", [down], "one\n\n\n▏two")
    expectEdit("one\n\nt▏wo", [down], "one\n\ntwo▏")
    expectEdit("one\ntw▏o", [Key(.home, .control)], "▏one\ntwo")
    expectEdit("o▏ne\ntwo", [Key(.end, .control)], "one\ntwo▏")
  }

  @Test("down and up visit every row once, at every width")
  func everyRow() {
    let text = "Handed the vendor call to Priya 中文中文。กำลัง 👩‍👩‍👧 क्ष e\u{301}\n\n\tlonglongword\nend "
    for width in 1...12 {
      var editor = editor("▏" + text, width: width, height: 4)
      var addresses = [editor.cursorRow.address]
      while true {
        let before = editor.cursorRow.address
        editor.perform(.down)
        let after = editor.cursorRow.address
        if after == before { break }
        #expect(editor.document.row(before, movedBy: 1) == after)
        addresses.append(after)
      }
      #expect(addresses.count == editor.rowCount, "width \(width)")
      for address in addresses.reversed().dropFirst() {
        editor.perform(.up)
        #expect(editor.cursorRow.address == address, "width \(width)")
      }
    }
  }

  @Test("a page down and a page up come back to the same row")
  func pages() {
    let text = (0..<100).map { "line \($0)" }.joined(separator: "\n")
    var editor = editor("▏" + text, width: 20, height: 10)
    editor.press([.down, .down, .down, .pageDown])
    #expect(editor.cursorRow.address.line == 12)
    #expect(editor.rows(20, 10).first == "line 9")
    editor.press([.pageUp])
    #expect(editor.cursorRow.address.line == 3)
    for _ in 0..<20 { editor.press([.pageDown]) }
    #expect(editor.cursorRow.address.line == 99)
    #expect(editor.rows(20, 10).last == "line 99")
    for _ in 0..<20 { editor.press([.pageUp]) }
    #expect(editor.cursorRow.address.line == 0)
  }

  @Test("a cursor from outside is clamped and never inside a cluster")
  func clamped() {
    for cursor in -3...30 {
      let editor = TextEditor(text: "a👩‍👩‍👧\r\ne\u{301}", cursor: cursor)
      #expect([0, 1, 6, 8, 10].contains(editor.cursor), "\(cursor)")
    }
  }
}
