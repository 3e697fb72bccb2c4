import Screen
import TestSupport
import Testing

@Suite("The buffer")
struct BufferTests {
  /// Texts that tear screens, with the cells they make: `<` is the right half of a wide one.
  static let texts: [(String, [String])] = [
    ("กำ", ["ก", "ำ"]),
    ("क्ष", ["क्", "ष"]),
    ("e\u{301}", ["e\u{301}"]),
    ("👩‍👩‍👧", ["👩‍👩‍👧", "<"]),
    ("🇨🇭", ["🇨🇭", "<"]),
    ("👍🏽", ["👍🏽", "<"]),
    ("中文", ["中", "<", "文", "<"]),
    ("\u{200B}", []),
    ("\u{1B}[2J", ["␛", "[", "2", "J"]),
    ("a\u{202E}b", ["a", "b"]),
    ("x\r\ny", ["x", "␍", "␊", "y"]),
  ]

  static func cells(_ buffer: Buffer, row: Int) -> [String] {
    (0..<buffer.size.columns).map { column in
      let cell = buffer[row, column]
      return cell.width == 0 ? "<" : cell.text
    }
  }

  /// Every left half has its right half, and no right half stands alone.
  static func isWhole(_ buffer: Buffer) -> Bool {
    for row in 0..<buffer.size.rows {
      var column = 0
      while column < buffer.size.columns {
        let width = buffer[row, column].width
        guard width == 1 || width == 2 else { return false }
        if width == 2 {
          guard column + 1 < buffer.size.columns, buffer[row, column + 1].width == 0 else {
            return false
          }
        }
        column += width
      }
    }
    return true
  }

  @Test("difficult text falls into its cells at every column, and is cut at the edge")
  func everyOffset() throws {
    for (text, expected) in Self.texts {
      try withEvery("column", in: -4...10) { column in
        var buffer = Buffer(size: Size(rows: 1, columns: 8))
        let used = buffer.put(text, row: 0, column: column)
        var wanted = [String](repeating: " ", count: 8)
        for (offset, cell) in expected.enumerated() {
          let at = column + offset
          guard wanted.indices.contains(at) else { continue }
          let isCutRight = at == 7 && expected.dropFirst(offset + 1).first == "<"
          let isCutLeft = at == 0 && cell == "<"
          wanted[at] = isCutRight || isCutLeft ? " " : cell
        }
        #expect(Self.cells(buffer, row: 0) == wanted, "column \(column)")
        #expect(used == max(0, min(expected.count, 8 - column)))
        #expect(Self.isWhole(buffer))
      }
    }
  }

  @Test("a limit cuts as the edge does")
  func limits() throws {
    for (text, expected) in Self.texts {
      try withEvery("limit", in: 0...6) { limit in
        var buffer = Buffer(size: Size(rows: 1, columns: 12))
        #expect(buffer.put(text, row: 0, column: 2, limit: limit) == min(limit, expected.count))
        #expect(Self.isWhole(buffer))
        for column in (2 + limit)..<12 { #expect(buffer[0, column] == .blank) }
      }
    }
  }

  @Test("half of a wide character overwritten leaves a blank")
  func halves() throws {
    try withEvery("column", in: 0..<8) { column in
      for text in ["x", "中", "👩‍👩‍👧", "e\u{301}"] {
        var buffer = Buffer(size: Size(rows: 1, columns: 8))
        buffer.put("中文👍🏽🇨🇭", row: 0, column: 0)
        buffer.put(text, row: 0, column: column)
        #expect(Self.isWhole(buffer), "column \(column)")
        if column < 7 || Width.of(text) == 1 { #expect(buffer[0, column].text == text) }
        // Rewriting everything must leave nothing behind: equal buffers are equal values.
        buffer.put("abcdefgh", row: 0, column: 0)
        var fresh = Buffer(size: Size(rows: 1, columns: 8))
        fresh.put("abcdefgh", row: 0, column: 0)
        #expect(buffer == fresh)
      }
    }
  }

  @Test("random writing never tears a character, and changes finds every difference")
  func random() {
    var chance = SplitMix64(seed: 7)
    let texts = Self.texts.map(\.0) + ["plain", "\t", "日本", "ü", "  "]
    var before = Buffer(size: Size(rows: 3, columns: 9))
    for _ in 0..<3000 {
      var after = before
      let text = texts.randomElement(using: &chance) ?? ""
      let row = Int.random(in: -1...3, using: &chance)
      let column = Int.random(in: -3...10, using: &chance)
      if Int.random(in: 0..<8, using: &chance) == 0 {
        after.fill(Rect(row: row, column: column, rows: 2, columns: 3), with: "─")
      } else {
        after.put(text, row: row, column: column, limit: Int.random(in: 0...9, using: &chance))
      }
      #expect(Self.isWhole(after))
      for row in 0..<3 {
        let range = after.changes(from: before, row: row)
        for column in 0..<9 where range?.contains(column) != true {
          #expect(after[row, column] == before[row, column])
        }
        if let range {
          #expect(after[row, range.lowerBound].width > 0)
          #expect(before[row, range.lowerBound].width > 0)
          if range.upperBound < 9 {
            #expect(after[row, range.upperBound].width > 0)
            #expect(before[row, range.upperBound].width > 0)
          }
        }
      }
      before = after
    }
  }

  @Test("tabs reach to multiples of eight from where the text began")
  func tabs() {
    var buffer = Buffer(size: Size(rows: 1, columns: 30))
    #expect(buffer.put("a\tb\tc", row: 0, column: 3) == 17)
    #expect(picture(buffer) == "   a       b       c")
  }

  @Test("nothing outside is drawn, and reading outside gives a blank")
  func outside() {
    var buffer = Buffer(size: Size(rows: 2, columns: 3))
    let empty = buffer
    buffer.put("x", row: -1, column: 0)
    buffer.put("x", row: 2, column: 0)
    buffer.put("x", row: 0, column: 3)
    buffer.put("x", row: 0, column: .max)
    buffer.put("x", row: 0, column: -5)
    buffer.fill(Rect(row: 5, column: 5, rows: 2, columns: 2), with: "x")
    #expect(buffer == empty)
    #expect(buffer[9, 9] == .blank)
    #expect(buffer[-1, 0] == .blank)
    #expect(Buffer(size: Size(rows: -1, columns: 4)).size == Size(rows: 0, columns: 4))
  }

  @Test("rules, fills and styles")
  func drawing() {
    var buffer = Buffer(size: Size(rows: 3, columns: 8))
    buffer.horizontalLine(row: 0, column: 0, length: 99, style: .faint)
    buffer.verticalLine(row: 1, column: 4, length: 9)
    buffer.put("ab", row: 1, column: 0, style: .leader)
    buffer.restyle(Rect(row: 1, column: 1, rows: 1, columns: 1)) { $0.with(reverse: true) }
    buffer.put("end", row: 2, column: 5, style: Style(.manager, bold: true))
    let cursor = Position(row: 2, column: 1)
    #expect(
      picture(Frame(buffer: buffer, cursor: cursor)) == """
        ────────
        ab  │
         ^   │end
        """)
    #expect(
      picture(Frame(buffer: buffer), styles: true) == """
        {faint:────────}
        {leader:a}{leader+reverse:b}  │
            │{manager+bold:end}
        """)
  }
}
