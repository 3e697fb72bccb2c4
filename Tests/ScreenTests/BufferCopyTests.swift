import Screen
import TestSupport
import Testing

@Suite("Copying rows from one buffer to another")
struct BufferCopyTests {
  private var page: Buffer {
    var page = Buffer(size: Size(rows: 4, columns: 6))
    page.put("zero", row: 0, column: 0)
    page.put("一二三", row: 1, column: 0, style: .leader)
    page.put("e\u{301}te\u{301}", row: 2, column: 1)
    page.put("three", row: 3, column: 0)
    return page
  }

  @Test("cells come whole, with their styles and marks")
  func whole() {
    var buffer = Buffer(size: Size(rows: 3, columns: 6))
    buffer.put("before", row: 2, column: 0)
    buffer.copy(1..<3, of: page, to: 0)
    #expect(picture(buffer, styles: true) == "{leader:一二三}\n e\u{301}te\u{301}\nbefore")
    #expect(buffer.changes(from: buffer, row: 0) == nil)
  }

  @Test("what either does not have is left out, and no half of a character comes through")
  func edges() throws {
    try withEvery("columns", in: 0...8) { columns in
      try withEvery("first", in: -3...5) { first in
        try withEvery("to", in: -3...4) { to in
          var buffer = Buffer(size: Size(rows: 3, columns: columns))
          buffer.copy(first..<(first + 3), of: page, to: to)
          for row in 0..<3 {
            for column in 0..<columns {
              let cell = buffer[row, column]
              #expect((cell.width == 0) == cell.text.isEmpty)
              if cell.width == 2 { #expect(buffer[row, column + 1].width == 0) }
            }
          }
        }
      }
    }
    var narrow = Buffer(size: Size(rows: 1, columns: 3))
    narrow.copy(1..<2, of: page, to: 0)
    #expect(narrow.line(0) == "一")
  }
}
