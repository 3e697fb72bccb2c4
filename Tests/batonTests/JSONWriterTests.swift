import Foundation
import Journal
import Testing

@testable import baton

@Suite("JSON")
struct JSONWriterTests {
  private func string(_ text: String) -> String {
    var json = JSONWriter()
    json.string(text)
    return String(decoding: json.bytes, as: UTF8.self)
  }

  @Test("what has a meaning in JSON or on a terminal is escaped, the rest is UTF-8")
  func escapes() {
    let expected = [
      ("plain", #""plain""#), ("\"\\", #""\"\\""#), ("\n\t\r", #""\n\t\r""#),
      ("\u{0}\u{1B}\u{7F}\u{9B}", #""\u0000\u001b\u007f\u009b""#),
      ("\u{2028}\u{2029}\u{202E}", #""\u2028\u2029\u202e""#), ("Zoë 👩🏽‍🚀 ทำ", "\"Zoë 👩🏽‍🚀 ทำ\""),
    ]
    for (text, json) in expected { #expect(string(text) == json) }
  }

  @Test("every scalar comes back as it was")
  func roundTrip() throws {
    for start in stride(from: UInt32(0), to: 0x11000, by: 0x400) {
      let scalars = (start..<start + 0x400).compactMap(Unicode.Scalar.init)
      var view = String.UnicodeScalarView()
      view.append(contentsOf: scalars)
      let text = String(view)
      let back = try JSONDecoder().decode([String].self, from: Data("[\(string(text))]".utf8))
      #expect(back.first.map { Array($0.unicodeScalars) } == scalars, "\(start)")
    }
  }

  @Test("objects and arrays nest, commas stand between")
  func nesting() {
    var json = JSONWriter()
    json.object { json in
      json.member("a", 1)
      json.key("b")
      json.array([1, 2]) { json, n in json.object { $0.member("n", n) } }
      json.key("c")
      json.array([Int]()) { $0.number($1) }
      json.member("d", true)
      json.member("e", Double.nan)
      json.member("f", 0.25)
      json.member("g", String?.none)
    }
    #expect(
      String(decoding: json.bytes, as: UTF8.self)
        == #"{"a":1,"b":[{"n":1},{"n":2}],"c":[],"d":true,"e":null,"f":0.25,"g":null}"#)
  }

  @Test("an entry has all its keys in their order")
  func entry() throws {
    let id = try #require(EntryID("4k7m2q9x4k7m2q9x4k7m2q9x4k"))
    let day = try #require(Day(iso: "2026-11-20"))
    let created = Moment(
      Instant(milliseconds: 1_795_200_125_000), utcOffset: 3600, timeZone: "Europe/Berlin")
    var entry = Entry(id: id, day: day, created: created, text: "Handed it over.\nWent home.")
    var json = JSONWriter()
    json.entry(entry)
    #expect(
      String(decoding: json.bytes, as: UTF8.self) == """
        {"id":"4k7m2q9x4k7m2q9x4k7m2q9x4k","day":"2026-11-20",\
        "created":"\(created.iso8601)","timeZone":"Europe/Berlin",\
        "text":"Handed it over.\\nWent home.","prompt":null,"tags":[],"kind":"entry","sign":false,\
        "useful":null,"felt":null,"revision":1}
        """)
    entry.prompt = PromptReference(id: PromptID("p-1"), text: "What?", theme: ThemeID("trust"))
    entry.tags = [
      Journal.Tag(
        behavior: .empower, origin: .suggested, probability: 0.5, span: 0..<15,
        quote: "Handed it over."),
      Journal.Tag(behavior: .plan, origin: .added, span: nil, quote: "x", fit: .unsure),
    ]
    entry.kind = .review
    entry.sign = true
    entry.useful = .soSo
    entry.feeling = .hard
    entry.revision = 3
    json.removeAll()
    json.entry(entry)
    let written = String(decoding: json.bytes, as: UTF8.self)
    #expect(
      written.hasSuffix(
        """
        "prompt":{"id":"p-1","text":"What?"},"tags":[{"behavior":"empower","axis":"ownership",\
        "side":"leader","origin":"suggested","probability":0.5,"start":0,"end":15,\
        "quote":"Handed it over.","fit":null},{"behavior":"plan","axis":"horizon",\
        "side":"manager","origin":"added","probability":null,"start":null,"end":null,\
        "quote":"x","fit":"unsure"}],"kind":"review","sign":true,"useful":"so-so",\
        "felt":"hard","revision":3}
        """))
  }
}
