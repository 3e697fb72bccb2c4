import Screen
import Testing

@testable import Editor

@Suite("Keys that change the text") struct EditKeysTests {
  @Test("typing, newline and tab put text at the cursor")
  func typing() {
    expectEdit("ab▏c", [.character("X")], "abX▏c")
    expectEdit("ab▏c", [.enter], "ab\n▏c")
    expectEdit("ab▏c", [.tab], "ab\t▏c")
    expectEdit("▏", [.character("é"), .space, .character("中")], "é 中▏")
  }

  @Test("backspace and delete take one cluster, whatever it is made of")
  func clusters() {
    for cluster in [
      "a", "é", "e\u{301}", "กำ", "क्ष", "👩‍👩‍👧", "🇨🇭", "👍🏽", "中", "\u{200B}", "\u{1B}", "\t", "\r\n", "\n",
      "\r", "1\u{20E3}",
    ] {
      expectEdit("x\(cluster)▏y", [.backspace], "x▏y")
      expectEdit("x▏\(cluster)y", [.delete], "x▏y")
      expectEdit("x\(cluster)▏y", [.left], "x▏\(cluster)y")
      expectEdit("x▏\(cluster)y", [.right], "x\(cluster)▏y")
    }
  }

  @Test("at both ends of the text nothing happens")
  func ends() {
    expectEdit("▏abc", [.backspace, .left, .up, .control("w"), .control("u"), .alt("b")], "▏abc")
    expectEdit("abc▏", [.delete, .right, .down, .control("k"), .alt("d"), .alt("f")], "abc▏")
    expectEdit("▏", [.pageUp, .pageDown, .control("z"), .control("y"), .control("v")], "▏")
  }

  @Test("a mark that is typed joins what is before it, and the cursor stays behind both")
  func marks() {
    expectEdit("ae▏b", [.character("\u{301}")], "ae\u{301}▏b")
    expectEdit("▏\u{301}b", [.character("e")], "e\u{301}▏b")
    // A flag is two letters: the third begins another.
    expectEdit("🇨▏", [.character("🇭"), .left, .right, .character("🇨")], "🇨🇭🇨▏")
    expectEdit("▏🇨🇭", [.character("🇩")], "🇩🇨▏🇭")
  }

  @Test("^W cuts back to white space, Alt-Backspace a word")
  func wordsBackward() {
    expectEdit("hello wor▏ld", [.control("w")], "hello ▏ld")
    expectEdit("see foo.bar(x)  ▏", [.control("w")], "see ▏")
    expectEdit("see foo.bar▏", [Key(.backspace, .alt)], "see foo.▏")
    expectEdit("I don't▏", [Key(.backspace, .alt)], "I ▏")
    expectEdit("one\n▏two", [.control("w")], "one▏two")
    expectEdit("one\n  ▏two", [.control("w")], "one\n▏two")
  }

  @Test("Alt-D cuts to the end of the next word")
  func wordsForward() {
    expectEdit("a▏  word, more", [.alt("d")], "a▏, more")
    expectEdit("▏élan vital", [.alt("d")], "▏ vital")
  }

  @Test("^U and ^K cut the line on either side, and join lines at its ends")
  func lines() {
    expectEdit("one\ntwo th▏ree\nfour", [.control("u")], "one\n▏ree\nfour")
    expectEdit("one\n▏two", [.control("u")], "one▏two")
    expectEdit("one\ntwo th▏ree\nfour", [.control("k")], "one\ntwo th▏\nfour")
    expectEdit("one▏\r\ntwo", [.control("k")], "one▏two")
  }

  @Test("^V puts back what was cut; cuts right after each other count as one")
  func yank() {
    expectEdit("one two▏", [.control("w"), .control("w"), .control("v")], "one two▏")
    expectEdit("a▏b\nc", [.control("k"), .control("k"), .control("v"), .control("v")], "ab\nb\n▏c")
    expectEdit("one two▏", [.control("w"), .left, .right, .control("w"), .control("v")], "one ▏")
    expectEdit("on▏e", [.control("u"), .control("k"), .control("v")], "one▏")
  }

  @Test("control characters are not taken in, line ends become newlines")
  func sanitized() {
    for (pasted, text) in [
      ("a\r\nb\rc\n", "a\nb\nc\n"), ("\u{0}x\u{1B}[31m\u{7}", "x[31m"), ("\tt\u{7F}", "\tt"),
      ("\r\n\r\n", "\n\n"), ("\n\r", "\n\n"), ("e\u{301}\u{FEFF}", "e\u{301}\u{FEFF}"),
    ] {
      var editor = TextEditor()
      editor.perform(.paste(pasted))
      #expect(sameScalars(editor.text, text))
      editor.perform(.undo)
      editor.perform(.insert(pasted))
      #expect(sameScalars(editor.text, text))
    }
  }

  @Test("a loaded text is kept byte for byte")
  func keepsLoadedText() {
    for text in ["a\r\nb", "\r", "\r\r\n\n", "\u{1B}[2J\u{0}", "e\u{301}é", "\n", ""] {
      #expect(sameScalars(TextEditor(text: text).text, text))
      #expect(TextEditor(text: text).isEmpty == text.isEmpty)
    }
  }

  @Test("the program's keys are not the editor's")
  func programKeys() {
    for character: Character in ["s", "n", "t", "g", "r", "o", "q", "f", "l", "c"] {
      #expect(TextEditor.action(for: .control(character)) == nil)
    }
    for key in [Key.escape, .backTab, .insert, .function(1), .alt("x")] {
      #expect(TextEditor.action(for: key) == nil)
    }
  }
}
