import Screen
import Testing

@testable import Editor

/// Text with `▏` for the cursor, as the tests write it.
let mark: Unicode.Scalar = "▏"

/// An editor for a text in which `▏` marks the cursor.
func editor(_ marked: String, width: Int = 80, height: Int = 24) -> TextEditor {
  let scalars = Array(marked.unicodeScalars)
  let cursor = scalars.firstIndex(of: mark) ?? scalars.count
  var text = String.UnicodeScalarView()
  text.append(contentsOf: scalars.filter { $0 != mark })
  var editor = TextEditor(text: String(text), cursor: cursor)
  editor.setSize(width: width, height: height)
  return editor
}

extension TextEditor {
  /// The text with `▏` where the cursor is.
  var marked: String {
    var scalars = Array(text.unicodeScalars)
    scalars.insert(mark, at: min(cursor, scalars.count))
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    return String(view)
  }

  /// Presses keys, each of which has to be one of the editor's.
  mutating func press(_ keys: [Key], sourceLocation: SourceLocation = #_sourceLocation) {
    for key in keys {
      guard let action = TextEditor.action(for: key) else {
        Issue.record("\(key) is no key of the editor", sourceLocation: sourceLocation)
        continue
      }
      perform(action)
    }
  }

  /// Types a text key by key.
  mutating func type(_ text: String) {
    for character in text { perform(character == "\n" ? .newline : .insert(String(character))) }
  }

  /// The rows that show, without the blanks at their ends.
  func rows(_ width: Int, _ height: Int) -> [String] {
    var buffer = Buffer(size: Size(rows: height, columns: width))
    draw(into: &buffer, at: Rect(row: 0, column: 0, rows: height, columns: width))
    return (0..<height).map { buffer.line($0) }
  }
}

/// Whether two texts have the same scalars: `==` would take é for e and an accent.
func sameScalars(_ left: String, _ right: String) -> Bool {
  left.unicodeScalars.elementsEqual(right.unicodeScalars)
}

/// Expects keys to turn one marked text into another.
func expectEdit(
  _ before: String, _ keys: [Key], _ after: String, width: Int = 80,
  sourceLocation: SourceLocation = #_sourceLocation
) {
  var editor = editor(before, width: width)
  editor.press(keys, sourceLocation: sourceLocation)
  #expect(
    sameScalars(editor.marked, after), "\(editor.marked.debugDescription)",
    sourceLocation: sourceLocation)
}

/// A generator whose numbers are the same on every run.
struct SplitMix: RandomNumberGenerator {
  var state: UInt64
  init(_ seed: UInt64) { state = seed }
  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }
}

/// Bits of writing that go wrong easily.
let fragments = [
  "a", "b ", "word ", "well-being ", "e\u{301}", "\u{301}", "é", "กำ", "ำ", "क्ष", "क", "\u{94D}",
  "👩‍👩‍👧", "👩", "\u{200D}", "🇨🇭", "🇨", "👍🏽", "🏽", "中文", "。", "「", "」", "\u{200B}", "\t", "  ",
  "\u{FE0F}", "❤", "\u{600}", "한", "ᄀ", "ᅡ", "\u{A0}", "ß", "longlonglongword", "—", "“", "”", ".",
  "\u{3000}", "x\u{300}\u{301}\u{302}", "1\u{20E3}", "Ω", "Ж",
]
