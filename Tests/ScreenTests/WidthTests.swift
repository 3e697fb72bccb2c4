import Screen
import Testing

@Suite("Widths")
struct WidthTests {
  static let known: [(String, Int)] = [
    ("", 0), ("a", 1), ("hello", 5), ("é", 1), ("e\u{301}", 1), ("中文", 4), ("ｆｕｌｌ", 8),
    ("한국어", 6), ("\u{1112}\u{1161}\u{11AB}", 2), ("กำ", 2), ("क्ष", 2), ("ไทย", 3),
    ("👩‍👩‍👧", 2), ("🇨🇭", 2), ("🇨🇭🇩🇪", 4), ("👍🏽", 2), ("👍", 2), ("❤️", 2), ("❤", 1), ("1️⃣", 2),
    ("☝🏽", 2), ("🫨", 2), ("🏴\u{E0067}\u{E0062}\u{E007F}", 2), ("\u{200B}", 0), ("a\u{200B}b", 2),
    ("\u{301}", 0), ("\u{202E}abc\u{2069}", 3), ("\u{FFF9}x\u{FFFA}y\u{FFFB}", 2), ("\u{AD}", 0),
    ("\u{FEFF}", 0), ("\u{2028}", 1), ("\u{1B}[31m", 5), ("\r\n", 2), ("\u{7F}\u{9B}", 2),
    ("─│█▌░▒·…", 8), ("✓", 1), ("“q”", 3), ("a\tb", 9), ("\t", 8), ("1234567\t", 8),
    ("12345678\t", 16), ("\u{FFFE}", 1), ("\u{E000}", 1), ("カ\u{3099}", 2), ("Ⅷ", 1), ("⌚", 2),
  ]

  @Test("are those of the common terminals")
  func widths() {
    for (text, width) in Self.known {
      #expect(Width.of(text) == width, "\(text.unicodeScalars.map { String($0.value, radix: 16) })")
    }
  }

  @Test("of a text are the sum of the widths of its characters")
  func sums() {
    let all = Self.known.map(\.0).joined()
    var column = 0
    for character in all { column += Width.of(character, at: column) }
    #expect(Width.of(all) == column)
  }

  @Test("a cluster is split before each further spacing scalar")
  func clusters() {
    func cells(_ text: String) -> [String] {
      text.flatMap { Width.cells(of: $0) }.map { "\($0.text)/\($0.width)" }
    }
    #expect(cells("กำ") == ["ก/1", "ำ/1"])
    #expect(cells("क्ष") == ["क्/1", "ष/1"])
    #expect(cells("e\u{301}") == ["e\u{301}/1"])
    #expect(cells("👩‍👩‍👧") == ["👩‍👩‍👧/2"])
    #expect(cells("🇨🇭") == ["🇨🇭/2"])
    #expect(cells("\u{200B}") == [])
    #expect(cells("\r\n") == ["␍/1", "␊/1"])
    #expect(cells("\u{1B}") == ["␛/1"])
    #expect(cells("\u{2029}") == ["␤/1"])
    #expect(cells("\u{85}") == ["\u{FFFD}/1"])
  }

  @Test("no control character and no tag is ever in a cell")
  func harmless() {
    let hostile =
      (UInt32(0)...0x9F).map { $0 } + [0xAD, 0x61C] + Array(0x200B...0x200F)
      + Array(0x2028...0x202E) + Array(0x2060...0x206F) + Array(0xFFF9...0xFFFB)
      + Array(0xE0000...0xE007F)
    for value in hostile where !(0x20..<0x7F).contains(value) {
      guard let scalar = Unicode.Scalar(value) else { continue }
      for text in [String(scalar), "a\(scalar)", "\(scalar)a", "👩\(scalar)", "ก\(scalar)ำ"] {
        for cell in text.flatMap({ Width.cells(of: $0) }) where cell.text != " " {
          #expect(!cell.text.unicodeScalars.contains(scalar), "U+\(String(value, radix: 16))")
        }
      }
    }
  }

  @Test("text is elided to a width, never beyond")
  func elided() {
    #expect(Width.elide("hello", to: 5) == "hello")
    #expect(Width.elide("hello!", to: 5) == "hell…")
    #expect(Width.elide("中文字", to: 4) == "中…")
    #expect(Width.elide("x", to: 0) == "")
    #expect(Width.elide("xy", to: 1) == "…")
    for (text, width) in WidthTests.known {
      for columns in 0...10 {
        let elided = Width.elide(text, to: columns)
        #expect(Width.of(elided) <= columns)
        if width <= columns, columns > 0 { #expect(elided == text) }
      }
    }
  }

  @Test("eliding and drawing read no more of a text than they show", .timeLimit(.minutes(1)))
  func stopsEarly() {
    // Read to its end, each of these would take seconds each time.
    for unit in ["x", "中", "กำ", "क्ष", "e\u{301}", "👍🏽", "\u{1B}"] {
      let text = String(repeating: unit, count: (8 << 20) / unit.utf8.count)
      var buffer = Buffer(size: Size(rows: 1, columns: 80))
      for _ in 0..<200 {
        #expect(Width.of(Width.elide(text, to: 40)) <= 40)
        #expect(buffer.put(text, row: 0, column: 0) == 80)
        #expect(buffer.put(text, row: 0, column: 0, limit: 0) == 0)
      }
    }
  }

  @Test("padding fills with blanks and never shortens")
  func padded() {
    #expect(Width.pad("中", to: 4) == "中  ")
    #expect(Width.pad("abc", to: 2) == "abc")
  }

  @Test("cells without ASCII's means keep their width")
  func ascii() {
    func ascii(_ text: String) -> String {
      text.flatMap { Width.cells(of: $0) }
        .map { Cell(text: $0.text, width: $0.width).ascii }.joined()
    }
    #expect(ascii("─│█·…✓“q”‘s’") == "-|#.~v\"q\"'s'")
    #expect(ascii("Grüße, naïve ÿŠšž") == "Gruse, naive ySsz")
    #expect(ascii("中") == "??")
    #expect(ascii("🇨🇭") == "CH")
    #expect(ascii("ｆ") == "f ")
    // Lines drawn with dots keep the heights of their dots, and their slopes.
    #expect(ascii("⠀⠉⠒⠤⣀") == " '-._")
    #expect(ascii("⠁⠐⢀⡀") == "'-__")
    #expect(ascii("⡠⢄⡰⢆⠋⠙⡇⢸⣿") == #"__/\''||#"#)
    for (text, _) in WidthTests.known where !text.contains("\t") {
      let plain = ascii(text)
      #expect(plain.utf8.allSatisfy { (0x20..<0x7F).contains($0) })
      #expect(plain.utf8.count == Width.of(text))
    }
    for value in UInt32(0xC0)..<0x180 {
      let scalar = Unicode.Scalar(value) ?? " "
      #expect(Cell(text: String(Character(scalar)), width: 1).ascii.utf8.count == 1)
    }
  }
}
