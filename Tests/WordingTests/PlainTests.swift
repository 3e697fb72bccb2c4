import Testing
import Wording

@Suite("Plain text")
struct PlainTests {
  @Test("no control character comes through, in text and in lines")
  func controls() {
    for value in UInt32(0)...0x9F {
      guard let scalar = Unicode.Scalar(value), value < 0x20 || value >= 0x7F else { continue }
      let text = "a" + String(scalar) + "b"
      let kept = Plain.text(text).unicodeScalars.filter {
        $0.value < 0x20 || 0x7F...0x9F ~= $0.value
      }
      #expect(kept.allSatisfy { $0 == "\n" || $0 == "\t" }, "\(value)")
      let line = Plain.line(text).unicodeScalars
      #expect(line.allSatisfy { $0.value >= 0x20 && !(0x7F...0x9F ~= $0.value) }, "\(value)")
    }
  }

  @Test("what is harmless stays as it is")
  func harmless() {
    let text = "Zoë\tsaid: “ทำได้”\n👩🏽‍🚀 — fin"
    #expect(Plain.text(text) == text)
    #expect(Plain.line("one\ttwo\r\nthree") == "one two three")
    #expect(Plain.text("one\r\ntwo\n\r\nthree\r\r\nfour") == "one\ntwo\n\nthree\n\nfour")
    #expect(Plain.text("\u{1B}[31mred\u{202E}") == "␛[31mred")
  }
}
