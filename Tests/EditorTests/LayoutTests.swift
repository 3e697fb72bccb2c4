import Screen
import Testing

@testable import Editor

@Suite("Rows and drawing") struct LayoutTests {
  private func rows(_ text: String, _ width: Int, _ height: Int = 6) -> [String] {
    Array(
      editor("▏" + text, width: width, height: height).rows(width, height)
        .reversed().drop { $0.isEmpty }.reversed())
  }

  @Test("rows end between words, and white space hangs")
  func words() {
    #expect(rows("one two three", 7) == ["one two", "three"])
    #expect(rows("one two    three", 7) == ["one two", "three"])
    #expect(rows("one two three", 6) == ["one", "two", "three"])
    #expect(rows("extraordinary day", 5) == ["extra", "ordin", "ary", "day"])
    #expect(rows("an extraordinary day", 7) == ["an", "extraor", "dinary", "day"])
    #expect(rows("well-being", 6) == ["well-", "being"])
    #expect(rows("a\tb", 12) == ["a       b"])
    #expect(rows("one\u{A0}two three", 7) == ["one\u{A0}two", "three"])
    #expect(rows("a one\u{A0}two", 7) == ["a", "one\u{A0}two"])
  }

  @Test("wide characters may part anywhere but before a closing mark, and are never torn")
  func wide() {
    #expect(rows("中文中文", 5) == ["中文", "中文"])
    #expect(rows("中文。中", 4) == ["中", "文。", "中"])
    #expect(rows("中「文」", 4) == ["中", "「文", "」"])
    #expect(rows("ab中文", 3) == ["ab", "中", "文"])
    #expect(rows("👩‍👩‍👧👍🏽", 3).count == 2)
    #expect(rows("กำกำ", 3) == ["กำ", "กำ"])
  }

  @Test("the cursor behind a full row shows at the start of the next")
  func fullRow() {
    var full = editor("abcd▏\nx", width: 4)
    #expect(full.cursorPosition == Position(row: 1, column: 0))
    #expect(full.rows(4, 4) == ["abcd", "", "x", ""])
    full.press([.character(" ")])
    #expect(full.cursorPosition == Position(row: 1, column: 0))
    full.press([.character("e")])
    #expect(full.rows(4, 4) == ["abcd", "e", "x", ""])
    #expect(full.cursorPosition == Position(row: 1, column: 1))
    full.press([.backspace, .down])
    #expect(full.marked == "abcd \n▏x")
    #expect(full.rows(4, 4) == ["abcd", "x", "", ""])
  }

  @Test("nothing is drawn outside the part, at any width, and nothing of the text is lost")
  func everyWidth() {
    let texts = [
      "Handed the call to Priya.", "中文中文。「文」", "กำลังกำ", "क्षक्ष क्ष", "e\u{301}e\u{301}", "👩‍👩‍👧🇨🇭👍🏽",
      "a\u{200B}b", "\u{1B}[31mred", "\ta\tb", "x中", "\r\r", "a\r\n\r\nb",
    ]
    for text in texts {
      for width in 1...12 {
        let editor = editor("▏" + text, width: width, height: 40)
        var buffer = Buffer(size: Size(rows: 44, columns: width + 4))
        buffer.fill(Rect(buffer.size), with: "#")
        let part = Rect(row: 2, column: 2, rows: 40, columns: width)
        buffer.fill(part)
        editor.draw(into: &buffer, at: part)
        for row in 0..<44 {
          for column in 0..<width + 4 where !part.contains(Position(row: row, column: column)) {
            #expect(buffer[row, column].text == "#")
          }
        }
        for line in editor.document.lines {
          let ranges = (0..<line.rowCount).map { line.row($0) }
          #expect(ranges.first?.lowerBound == 0 && ranges.last?.upperBound == line.bytes.count)
          for range in ranges {
            let row = String(decoding: line.bytes[range], as: UTF8.self)
            let shown = row.reversed().drop { $0 == " " || $0 == "\t" }
            #expect(shown.count == 1 || Width.of(String(shown.reversed())) <= width)
            #expect(line.border(notBefore: range.lowerBound) == range.lowerBound)
          }
        }
      }
    }
  }

  @Test("highlights show on their columns, across rows")
  func highlights() {
    let editor = editor("▏one two 中文\r\nfour", width: 8, height: 4)
    var buffer = Buffer(size: Size(rows: 4, columns: 8))
    editor.draw(
      into: &buffer, at: Rect(buffer.size),
      highlights: [Highlight(4..<9, .reverse), Highlight(12..<13, .bold)])
    let styled = (0..<4).map { row in
      (0..<8).map { column in
        buffer[row, column].style == .reverse ? "r" : buffer[row, column].style == .bold ? "b" : "."
      }.joined()
    }
    #expect(styled == ["....rrrr", "rr......", "b.......", "........"])
  }

  @Test("the cursor stays in sight with rows around it, and no row is wasted at the end")
  func scrolling() {
    let text = (0..<50).map { "line \($0)" }.joined(separator: "\n")
    var editor = editor("▏" + text, width: 20, height: 10)
    for _ in 0..<20 { editor.press([.down]) }
    #expect(editor.cursorPosition.row == 7)
    #expect(editor.rowsAbove == 13)
    for _ in 0..<8 { editor.press([.up]) }
    #expect(editor.cursorPosition.row == 2)
    editor.press([Key(.end, .control)])
    #expect(editor.cursorPosition.row == 9)
    for _ in 0..<30 { editor.press([.control("u"), .backspace]) }
    #expect(editor.rows(20, 10).allSatisfy { !$0.isEmpty })
    editor.setSize(width: 3, height: 2)
    #expect((0..<2).contains(editor.cursorPosition.row))
  }

  @Test("plain scalars are clusters of their own with the width they are said to have")
  func plainScalars() {
    for value in UInt32(0x20)...0x1FFFF {
      let columns = value < 0x7F ? 1 : PlainScalars.columns(of: value)
      guard columns > 0, let scalar = Unicode.Scalar(value) else { continue }
      let cells = Width.cells(of: Character(scalar))
      #expect(cells.count == 1 && cells.first?.width == columns, "\(String(value, radix: 16))")
      for neighbor in ["a", "é", "中", "ก", "한", "Ж"] {
        #expect((String(scalar) + neighbor).count == 2, "\(String(value, radix: 16))")
        #expect((neighbor + String(scalar)).count == 2, "\(String(value, radix: 16))")
      }
    }
    for value in UInt32(0)..<0x20 where value != 0x09 && value != 0x0A {
      let cells = Unicode.Scalar(value).map { Width.cells(of: Character($0)) } ?? []
      #expect(cells.count == 1 && cells.first?.width == 1)
    }
  }

  @Test("letters with marks are measured as the standard library and the screen do")
  func markedClusters() {
    var pool: [UInt32] = Array(0x0900...0x097F) + Array(0x0E01...0x0E5B)
    pool += [0x20, 0x61, 0x301, 0x323, 0x4E2D, 0xE9, 0x200D, 0x200C, 0x94D, 0x94D, 0x94D, 0x93C]
    pool += [0x915, 0x937, 0x1F642, 0x1F3FD, 0x200B]
    var chance = SplitMix(7)
    for _ in 0..<20_000 {
      var view = String.UnicodeScalarView()
      for _ in 0..<Int.random(in: 1...6, using: &chance) {
        view.append(Unicode.Scalar(pool.randomElement(using: &chance) ?? 0x61) ?? "a")
      }
      let text = String(view)
      let bytes = Array(text.utf8)
      let fast = Cluster.at(0, in: bytes)
      let sure = Cluster.composed(at: 0, in: bytes)
      guard fast != sure else { continue }
      Issue.record("\(text.unicodeScalars.map { String($0.value, radix: 16) }) \(fast) \(sure)")
      return
    }
  }
}
