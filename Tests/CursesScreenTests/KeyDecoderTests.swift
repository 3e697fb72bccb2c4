import Screen
import Testing

@testable import CursesScreen

@Suite("Bytes to keys")
struct KeyDecoderTests {
  private func decode(_ text: String, settled: Bool = true) -> [Event] {
    var decoder = KeyDecoder()
    decoder.feed(text.utf8)
    return decoder.drain(settled: settled)
  }

  static let sequences: [(String, Key)] = [
    ("a", .character("a")), ("X", .character("X")), (" ", .space), ("é", .character("é")),
    ("中", .character("中")), ("👩‍👩‍👧", .character("👩‍👩‍👧")), ("\r", .enter), ("\n", .enter),
    ("\t", .tab), ("\u{7F}", .backspace), ("\u{08}", .backspace), ("\u{01}", .control("a")),
    ("\u{1A}", .control("z")), ("\u{00}", .control(" ")), ("\u{1F}", .control("_")),
    ("\u{1B}", .escape), ("\u{1B}b", .alt("b")), ("\u{1B}é", .alt("é")),
    ("\u{1B}\u{7F}", Key(.backspace, .alt)), ("\u{1B}\r", Key(.enter, .alt)),
    ("\u{1B}\u{06}", Key(.character("f"), [.alt, .control])),
    ("\u{1B}[A", .up), ("\u{1B}OB", .down), ("\u{1B}[1;5C", Key(.right, .control)),
    ("\u{1B}[1;5D", Key(.left, .control)), ("\u{1B}[5C", Key(.right, .control)),
    ("\u{1B}Oc", Key(.right, .control)), ("\u{1B}Od", Key(.left, .control)),
    ("\u{1B}[a", Key(.up, .shift)), ("\u{1B}[1;3A", Key(.up, .alt)),
    ("\u{1B}\u{1B}[D", Key(.left, .alt)), ("\u{1B}[1;2H", Key(.home, .shift)),
    ("\u{1B}[1;5H", Key(.home, .control)), ("\u{1B}[1;5F", Key(.end, .control)),
    ("\u{1B}[H", .home), ("\u{1B}OF", .end), ("\u{1B}[1~", .home), ("\u{1B}[4~", .end),
    ("\u{1B}[7~", .home), ("\u{1B}[8~", .end), ("\u{1B}[2~", .insert), ("\u{1B}[3~", .delete),
    ("\u{1B}[3;5~", Key(.delete, .control)), ("\u{1B}[5~", .pageUp), ("\u{1B}[6~", .pageDown),
    ("\u{1B}[7^", Key(.home, .control)), ("\u{1B}[7$", Key(.home, .shift)),
    ("\u{1B}[Z", .backTab), ("\u{1B}OP", .function(1)), ("\u{1B}[11~", .function(1)),
    ("\u{1B}[[A", .function(1)), ("\u{1B}[[E", .function(5)), ("\u{1B}[15~", .function(5)),
    ("\u{1B}[17~", .function(6)), ("\u{1B}[21~", .function(10)), ("\u{1B}[24~", .function(12)),
    ("\u{1B}[1;5P", Key(.function(1), .control)), ("\u{1B}[27;5;97~", .control("a")),
    ("\u{1B}[97;5u", .control("a")), ("\u{1B}[13;2u", Key(.enter, .shift)),
    ("\u{1B}[9;2u", .backTab), ("\u{1B}OM", .enter), ("\u{1B}Oj", .character("*")),
  ]

  @Test("every sequence is its key, alone and in a row")
  func keys() {
    for (bytes, key) in Self.sequences {
      #expect(decode(bytes) == [.key(key)], "\(Array(bytes.utf8))")
      let several = decode(bytes + "\u{1B}[A" + bytes)
      if bytes != "\u{1B}" { #expect(several == [.key(key), .key(.up), .key(key)]) }
    }
  }

  @Test("a sequence cut anywhere waits for its rest and is the same key")
  func cut() {
    for (text, key) in Self.sequences {
      let bytes = Array(text.utf8)
      for length in 1..<max(1, bytes.count) {
        // An escape and two letters are cut at characters, where the first stands for itself.
        guard bytes[0] >= 0x80 || bytes[0] == 0x1B, text != "👩‍👩‍👧" else { continue }
        var decoder = KeyDecoder()
        decoder.feed(bytes.prefix(length))
        #expect(decoder.drain(settled: false) == [])
        #expect(decoder.isWaiting)
        decoder.feed(bytes.dropFirst(length))
        #expect(decoder.drain(settled: true) == [.key(key)])
      }
    }
  }

  @Test("unknown and broken sequences are swallowed, never typed")
  func unknown() {
    let sequences = [
      "\u{1B}[?1;2c", "\u{1B}[12;40R", "\u{1B}[I", "\u{1B}[O", "\u{1B}[<0;3;4M", "\u{1B}[99~",
      "\u{1B}[1;99X", "\u{1B}]11;rgb:0/0/0\u{07}", "\u{1B}]11;rgb:0/0/0\u{1B}\\",
      "\u{1B}P1$r0m\u{1B}\\", "\u{1B}[?2026;1$y", "\u{1B}[201~", "\u{1B}[1;", "\u{1B}OZ",
      "\u{1B}[999999999999999A", "\u{C2}\u{1B}[?",
    ]
    for sequence in sequences {
      let keys = decode(sequence).filter { $0 != .key(.character("\u{C2}")) }
      #expect(keys == [], "\(Array(sequence.utf8))")
      #expect(decode(sequence + "\u{1B}[A").last == .key(.up))
    }
  }

  @Test("bytes that are no UTF-8 are ignored")
  func invalid() {
    for bytes in [
      [0xFF], [0xC3], [0xC0, 0xAF], [0xED, 0xA0, 0x80], [0xF5, 0x80], [0x80], [0xE2, 0x82],
    ]
      as [[UInt8]]
    {
      var decoder = KeyDecoder()
      decoder.feed(bytes + [0x61])
      #expect(decoder.drain(settled: true) == [.key(.character("a"))], "\(bytes)")
    }
    #expect(decode("\u{85}a") == [.key(.character("a"))])
  }

  @Test("any bytes at all are decoded to an end")
  func total() {
    for first in UInt8.min...UInt8.max {
      for second in UInt8.min...UInt8.max {
        var decoder = KeyDecoder()
        decoder.feed([0x1B, first, second, 0x61])
        _ = decoder.drain(settled: true)
        #expect(!decoder.isWaiting || decoder.isPasting)
      }
    }
  }

  @Test("a paste is one event wherever it is cut")
  func pasteCut() {
    let bytes = Array("x\u{1B}[200~one\r\ntwo\rthree\n\tend\u{1B}[201~y".utf8)
    for length in 0...bytes.count {
      var decoder = KeyDecoder()
      decoder.feed(bytes.prefix(length))
      var events = decoder.drain(settled: false)
      decoder.feed(bytes.dropFirst(length))
      events += decoder.drain(settled: true)
      #expect(
        events == [
          .key(.character("x")), .paste("one\ntwo\nthree\n\tend"), .key(.character("y")),
        ], "cut after \(length)")
    }
  }

  @Test("a paste loses control characters and what is no UTF-8")
  func pasteCleaned() {
    #expect(
      decode("\u{1B}[200~a\u{1B}[31mb\u{07}\u{00}\u{7F}\u{9B}c\u{1B}[201~") == [.paste("a[31mbc")])
    var decoder = KeyDecoder()
    decoder.feed(Array("\u{1B}[200~a".utf8) + [0xFF] + Array("é\u{1B}[201~".utf8))
    #expect(decoder.drain(settled: false) == [.paste("aé")])
  }

  @Test("a paste that never ends is over when nothing follows")
  func pasteWithoutEnd() {
    var decoder = KeyDecoder()
    decoder.feed("\u{1B}[200~abc".utf8)
    #expect(decoder.drain(settled: false) == [])
    #expect(decoder.isPasting)
    #expect(decoder.drain(settled: true) == [.paste("abc")])
    #expect(!decoder.isPasting)
  }

  @Test("a flood of anything is decoded in time that grows with it alone", .timeLimit(.minutes(1)))
  func flood() {
    let megabyte = 1 << 20
    let escape: UInt8 = 0x1B
    let floods: [(name: String, unit: String, start: String, keys: Int?)] = [
      ("Escape", "\u{1B}", "", megabyte), ("ESC [", "\u{1B}[", "", 1),
      ("digits after ESC [", "7", "\u{1B}[", 0), ("ESC O", "\u{1B}O", "", nil),
      ("ESC ]", "\u{1B}]", "", nil), ("ESC ] x", "\u{1B}]x", "", nil),
      ("ESC ESC ]", "\u{1B}\u{1B}]", "", nil), ("a string without end", "x", "\u{1B}]", nil),
      ("NUL", "\u{0}", "", megabyte),
    ]
    for flood in floods {
      let unit = Array(flood.unit.utf8)
      let size = flood.keys == nil ? megabyte / 4 : megabyte
      let bytes = Array(flood.start.utf8) + (0..<size / unit.count).flatMap { _ in unit }
      var decoder = KeyDecoder(keys: [Array("\u{1B}[15;5~".utf8): .up])
      decoder.feed(bytes)
      var events = decoder.drain(settled: false)
      events += decoder.drain(settled: true)
      #expect(!decoder.isWaiting, "\(flood.name)")
      if let keys = flood.keys { #expect(events.count == keys, "\(flood.name)") }
      // In pieces, as a terminal sends it.
      for start in stride(from: 0, to: bytes.count / 8, by: 4096) {
        decoder.feed(bytes[start..<(start + 4096)])
        _ = decoder.drain(settled: false)
      }
      _ = decoder.drain(settled: true)
      decoder.feed([escape] + Array("[A".utf8))
      #expect(decoder.drain(settled: true) == [.key(.up)], "\(flood.name)")
    }
    var decoder = KeyDecoder()
    decoder.feed(repeatElement(0xFF, count: megabyte))
    #expect(decoder.drain(settled: false) == [])
    #expect(!decoder.isWaiting)
  }

  @Test("Escapes in a row are Escapes, and the last goes with the key after it")
  func escapes() {
    for count in 1...6 {
      let run = String(repeating: "\u{1B}", count: count)
      let escapes = { (count: Int) in Array(repeating: Event.key(.escape), count: count) }
      #expect(decode(run) == escapes(count))
      let arrow: Key = count == 1 ? .up : Key(.up, .alt)
      #expect(decode(run + "[A") == escapes(max(0, count - 2)) + [.key(arrow)])
      #expect(decode(run + "b") == escapes(max(0, count - 2)) + [.key(.alt("b"))])
    }
  }

  @Test("a paste of twenty megabytes without an end is cut and over", .timeLimit(.minutes(1)))
  func floodOfPaste() {
    var decoder = KeyDecoder()
    decoder.feed("\u{1B}[200~".utf8)
    let piece = [UInt8](repeating: UInt8(ascii: "x"), count: 1 << 20)
    for _ in 0..<20 {
      decoder.feed(piece)
      #expect(decoder.drain(settled: false) == [])
    }
    var length = 0
    for case .paste(let text) in decoder.drain(settled: true) { length += text.utf8.count }
    #expect(length == KeyDecoder.pasteLimit)
    #expect(!decoder.isPasting && !decoder.isWaiting)
  }

  @Test("what the terminal's description says goes before the common forms")
  func described() {
    var decoder = KeyDecoder(keys: [Array("\u{1B}[A".utf8): .down, Array("\u{1B}[A5".utf8): .home])
    decoder.feed("\u{1B}[A\u{1B}[A5\u{1B}[B".utf8)
    #expect(decoder.drain(settled: true) == [.key(.down), .key(.home), .key(.down)])
  }
}
