import Screen
import Testing

@testable import Editor

@Suite("Finding in the text") struct SearchTests {
  /// `#expect` takes no call that changes what it is called on.
  private func check(
    _ found: Bool, _ comment: Comment? = nil,
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    #expect(found, comment, sourceLocation: sourceLocation)
  }

  @Test("the cursor follows the needle as it is typed")
  func incremental() {
    var editor = editor("one ▏two\nthree two")
    editor.startSearch()
    check(editor.setNeedle("t"))
    #expect(editor.marked == "one ▏two\nthree two")
    check(editor.setNeedle("th"))
    #expect(editor.marked == "one two\n▏three two")
    check(!editor.setNeedle("thx"))
    #expect(editor.marked == "one ▏two\nthree two")
    #expect(editor.match == nil)
    check(editor.setNeedle("two"))
    #expect(editor.match == 4..<7)
    check(editor.findNext())
    #expect(editor.match == 14..<17)
    check(editor.findNext())
    #expect(editor.match == 4..<7)
    check(editor.findPrevious())
    #expect(editor.match == 14..<17)
  }

  @Test("ending a search leaves the cursor at the match")
  func ended() {
    var editor = editor("▏one two")
    editor.startSearch()
    editor.setNeedle("tw")
    editor.endSearch()
    #expect(editor.marked == "one ▏two" && editor.match == nil)
  }

  @Test("case and accents make no difference, in either direction")
  func folded() {
    for (text, needle, match) in [
      ("x Élan", "elan", 2..<6), ("x e\u{301}lan", "ÉLAN", 2..<7), ("straße", "STRASSE", 0..<6),
      ("naïve", "naive", 0..<5), ("naive", "naïve", 0..<5), ("don’t", "don't", 0..<5),
      ("Việt", "viet", 0..<4), ("ЖУК", "жук", 0..<3), ("中文", "文", 1..<2), ("Œuvre", "oe", 0..<1),
    ] {
      var editor = editor("▏" + text)
      editor.startSearch()
      check(editor.setNeedle(needle), "\(needle)")
      #expect(editor.match == match, "\(needle)")
    }
  }

  @Test("an empty needle finds nothing and moves nothing")
  func empty() {
    var editor = editor("on▏e")
    check(!editor.setNeedle("o"))
    editor.startSearch()
    check(!editor.setNeedle(""))
    check(!editor.findNext())
    #expect(editor.marked == "on▏e")
  }

  @Test("every match is visited, also overlapping ones and single ones")
  func all() {
    var editor = editor("▏aaa\n\naa")
    editor.startSearch()
    check(editor.setNeedle("aa"))
    var starts = [editor.cursor]
    for _ in 0..<3 {
      editor.findNext()
      starts.append(editor.cursor)
    }
    #expect(starts == [0, 1, 5, 0])
    editor.setNeedle("aaa")
    check(editor.findNext())
    #expect(editor.cursor == 0)
    check(editor.findPrevious())
    #expect(editor.cursor == 0)
  }
}
