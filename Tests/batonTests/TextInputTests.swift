import Journal
import JournalStore
import Testing

@testable import baton

@Suite("Bytes to text")
struct TextInputTests {
  @Test("a byte order mark goes, lines end in one way, line breaks at the end go")
  func normalizes() throws {
    let expected: [([UInt8], String)] = [
      (Array("a\r\nb\r\n".utf8), "a\nb"), ([0xEF, 0xBB, 0xBF, 0x61], "a"),
      (Array("a\n\n\n".utf8), "a"), (Array("  a \n".utf8), "  a "), (Array("a\rb".utf8), "a\rb"),
      ([], ""), (Array("\r\n\r\n".utf8), ""), (Array("é\n".utf8), "é"),
    ]
    for (bytes, text) in expected { #expect(try TextInput.text(bytes) == text) }
  }

  @Test("bytes that are no text are refused with their place")
  func refuses() {
    let expected: [([UInt8], String)] = [
      (
        [0x61, 0xFF],
        "The text is not UTF-8: it goes wrong at byte 2. Convert it to UTF-8 first; nothing was saved."
      ),
      (
        [0xC3],
        "The text is not UTF-8: it goes wrong at byte 1. Convert it to UTF-8 first; nothing was saved."
      ),
      (
        [0xC3, 0xA9, 0xED, 0xA0, 0x80],
        "The text is not UTF-8: it goes wrong at byte 3. Convert it to UTF-8 first; nothing was saved."
      ),
      (
        [0x61, 0x62, 0x00],
        "The text holds a NUL character at byte 3, which no entry can. Nothing was saved."
      ),
    ]
    for (bytes, sentence) in expected {
      #expect(throws: Failure.couldNot(sentence)) { try TextInput.text(bytes) }
    }
  }

  @Test("one megabyte is fine, more than sixteen are not")
  func length() throws {
    #expect(try TextInput.text([UInt8](repeating: 0x61, count: 1 << 20)).utf8.count == 1 << 20)
    #expect(throws: Failure.self) {
      try TextInput.text([UInt8](repeating: 0x61, count: (16 << 20) + 5))
    }
  }
}

@Suite("One JSON object a line")
struct LineEntryTests {
  private func read(_ line: String, number: Int = 7) throws -> LineEntry? {
    try LineEntry(Array(line.utf8), number: number)
  }

  @Test("a line names its text and, if it likes, day, moment and behaviors")
  func reads() throws {
    let line = try read(
      #"{"text":"Told \u00e9.\r\n","day":"2026-11-20","created":"2026-11-21T03:00:00+01:00","tags":["direct","direct"]}"#
    )
    let fields = try #require(line)
    #expect(fields.text == "Told é.")
    #expect(fields.day?.iso == "2026-11-20")
    #expect(fields.behaviors == [.direct])
    #expect(try read("  \t\r") == nil)
    #expect(try read(#"{"text":"a","day":null,"tags":null}"#)?.day == nil)
  }

  @Test("without a day the day follows from the moment, which turns at four")
  func day() throws {
    var random = SystemRandomNumberGenerator()
    let id = EntryID(using: &random)
    let now = try #require(Moment(iso8601: "2026-11-22T12:00:00Z"))
    let night = try #require(
      try read(#"{"text":"a b.","created":"2026-11-21T03:59:00+01:00","tags":["grow"]}"#))
    let entry = night.entry(id, now: now, dayTurn: .standard)
    #expect(entry.day.iso == "2026-11-20")
    #expect(
      entry.behaviors == [Journal.Tag(behavior: .grow, origin: .added, span: 0..<4, quote: "a b.")])
    let plain = try #require(try read(#"{"text":"a"}"#))
    #expect(plain.entry(id, now: now, dayTurn: .standard).day.iso == "2026-11-22")
    #expect(plain.entry(id, now: now, dayTurn: .standard).created == now)
  }

  @Test("each fault is said with the line's number and without its text")
  func faults() {
    let expected = [
      (#"{"text":"secret"#, "it is no JSON object"),
      (#"["secret"]"#, "it is no JSON object"),
      (#"secret"#, "it is no JSON object"),
      (#"{"text":"secret"} x"#, "it is no JSON object"),
      (
        #"{"text":"secret","mood":1}"#,
        "it has a key that is not known. The keys are text, day, created and tags"
      ),
      (#"{"day":"2026-11-20"}"#, "it has no text"),
      (#"{"text":null}"#, "it has no text"),
      (#"{"text":5}"#, "text is not a string"),
      (#"{"text":"  \n "}"#, "its text is empty"),
      (#"{"text":"secret","day":"secret"}"#, "day is not a day like 2026-11-20"),
      (#"{"text":"secret","day":"2026-02-30"}"#, "day is not a day like 2026-11-20"),
      (#"{"text":"secret","day":20261120}"#, "day is not a string"),
      (
        #"{"text":"secret","created":"2026-11-20T10:00:00"}"#,
        "created is not an instant with offset like 2026-11-20T17:42:05+01:00"
      ),
      (#"{"text":"secret","tags":"grow"}"#, "tags is not a list of strings"),
      (
        #"{"text":"secret","tags":["secret"]}"#,
        "tags holds a word that is no behavior. The sixteen are inspire, direct, influence, command, empower, micromanage, grow, organize, envision, plan, venture, safeguard, align, track, exemplify and operate"
      ),
    ]
    for (line, fault) in expected {
      #expect(
        throws: Failure.couldNot("Line 7: \(fault). Correct the line; nothing was saved."),
        "\(fault)"
      ) { try read(line) }
    }
    #expect(
      throws: Failure.couldNot(
        "Line 7: The text holds a NUL character at byte 2, which no entry can. Correct the line;"
          + " nothing was saved.")
    ) { try read(#"{"text":"a\u0000"}"#) }
  }
}
