import BatonUI
import Journal
import Screen
import Synchronization
import TestSupport
import Testing
import Wording

/// The screen Promises: its groups, the promise chosen, and where it leads.
@Suite("Promises")
struct PromisesScreenTests {
  private func opened(_ world: World, rows: Int = 24, columns: Int = 80) -> Session {
    var session = Session(world, rows: rows, columns: columns)
    session.press(.control("g"), .character("5"))
    return session
  }

  @Test("what is to be decided stands first, then what is due, open and closed")
  func groups() {
    let session = opened(.promising())
    #expect(
      session.picture() == """
         1 Today  2 Journal  3 Trends  4 Review  5 Promises   Sun 22 Nov · 1 of 28 days
        ────────────────────────────────────────────────────────────────────────────────
         For you to decide: asked three times; keep, change or drop
        ^>Tue 10 Nov   If Sam asks me to step in, then I ask what Sam would do.
         Due
         Tue 17 Nov   Tomorrow Sam runs the review, not me.
         Open
         Fri 27 Nov   Write down why we do it
         14 Jan 2027  Tell the board
         no date      Have the one-to-ones again
         Closed
         Thu 5 Nov    Rewrite the plan                                          dropped
         Tue 3 Nov    Called Wei myself                                            kept



        ────────────────────────────────────────────────────────────────────────────────
         If Sam asks me to step in, then I ask what Sam would do.
         Due Tue 10 Nov, made Mon 9 Nov, asked about three times.
         It does not come back by itself any more: keep it, change it or drop it.
         In your words: I stay out of the review
         Made by hand.
        ────────────────────────────────────────────────────────────────────────────────
         a add  o outcome  e edit  ? keys  q quit
        """)
    #expect(session.picture(styles: true).contains("{faint:Open}"))
  }

  @Test("at 40 by 12 there is room for a few, and the one chosen below")
  func narrow() {
    var session = opened(.promising(), rows: 12, columns: 40)
    session.press(.down)
    #expect(
      session.picture() == """
         1  2  3  4  5 Promises      Sun 22 Nov
         Tue 10 Nov   If Sam asks me to step i…
         Due
        ^>Tue 17 Nov   Tomorrow Sam runs the re…
         Open
         Fri 27 Nov   Write down why we do it
        ────────────────────────────────────────
         Tomorrow Sam runs the review, not me.
         Due Tue 17 Nov, made Mon 16 Nov, asked
         about twice.
         From the entry of Mon 16 Nov.
         a add  o outcome  ? keys  q quit
        """)
    session.press(.character("o"))
    #expect(
      session.picture() == """
         1  2  3  4  5 Promises      Sun 22 Nov
         Due
        ^>Tue 17 Nov   Tomorrow Sam runs the re…
         Open
        ────────────────────────────────────────
         Tomorrow Sam runs the review, not me.
         What became of it?
         k  kept       done as meant
         p  partly     done in part
         c  changed    something else was right
         d  dropped    let go on purpose
         Enter not yet  ? keys
        """)
  }

  @Test("at 120 by 40 the one chosen stands beside the list")
  func wide() {
    var session = opened(.promising(), rows: 40, columns: 120)
    session.press(.down)
    #expect(
      session.line(5)
        == "^>Tue 17 Nov   Tomorrow Sam runs the review, not me.         │")
    #expect(session.line(2).hasSuffix("│ Tomorrow Sam runs the review, not me."))
    #expect(session.line(3).hasSuffix("│ Due Tue 17 Nov, made Mon 16 Nov, asked about twice."))
    #expect(session.line(4).hasSuffix("│ From the entry of Mon 16 Nov."))
    session.press(.character("e"))
    #expect(session.line(3).hasSuffix("│ >Promise    Tomorrow Sam runs the review, not me.^"))
    #expect(session.line(5).hasPrefix(">Tue 17 Nov   Tomorrow Sam runs the review, not me. "))
  }

  @Test("where nothing is promised two sentences say what promises are")
  func empty() {
    for (rows, columns) in [(12, 40), (24, 80), (40, 120)] {
      var session = opened(World(), rows: rows, columns: columns)
      let words = session.picture().replacing("\n ", with: " ")
      #expect(words.contains("on its day the journal asks how it went."))
      #expect(words.contains("a makes one, best as an if and a then."))
      session.press(.down, .enter, .character("e"), .character("o"), .right, .character("G"))
      #expect(session.model.promises.form == nil)
      session.press(.character("a"))
      session.type("Sam leads")
      session.press(.control("s"))
      #expect(session.picture().contains("Sam leads"))
    }
  }

  @Test("the lists' keys choose a promise")
  func choosing() {
    var session = opened(.promising())
    func text() -> String? { session.model.promises.line?.promise.text }
    session.press(.character("j"))
    #expect(text() == "Tomorrow Sam runs the review, not me.")
    session.press(.character("G"))
    #expect(text() == "Called Wei myself")
    session.press(.down, .pageDown)
    #expect(text() == "Called Wei myself")
    session.press(.character("k"))
    #expect(text() == "Rewrite the plan")
    session.press(.character("g"), .pageUp, .up)
    #expect(text() == "I stay out of the review")
    session.press(.pageDown)
    #expect(text() == "Called Wei myself")
  }

  @Test("Enter shows the entry it came from, and Esc or 5 comes back to the promise")
  func entry() {
    for back in [Key.escape, .control("g"), .left, .character("5")] {
      var session = opened(.promising())
      session.press(.down, .enter)
      #expect(session.model.tab == .journal)
      #expect(session.model.journal.isReading)
      #expect(session.model.journal.entry?.text.hasPrefix("Tomorrow Sam") == true)
      #expect(session.picture().contains(" Esc promise"))
      session.press(back)
      #expect(session.model.tab == .promises)
      #expect(session.model.promises.line?.promise.entry != nil)
      // From the Journal itself the same key leads to its list.
      session.press(.character("2"), .enter, .escape)
      #expect(session.model.tab == .journal)
    }
  }

  @Test("what was made by hand, or whose entry is deleted, says so")
  func noEntry() {
    let world = World.promising()
    world.promise("Of an entry that is gone", entry: EntryID(String(repeating: "0", count: 26)))
    var session = opened(world)
    session.press(.enter)
    #expect(session.model.tab == .promises)
    #expect(session.status == "It was made by hand and comes from no entry.")
    session.press(.character("G"), .up, .up)
    #expect(session.picture().contains(" The entry it came from is deleted."))
    session.press(.enter)
    #expect(session.model.tab == .promises)
    #expect(session.status == "The entry it came from is deleted.")
  }

  @Test("an entry that was deleted meanwhile is not read, and no other one in its place")
  func deletedMeanwhile() {
    let world = World.promising()
    world.add("2026-11-15", "Of another day.")
    var session = opened(world)
    session.press(.down)
    world.state.withLock { $0.entries[0].isDeleted = true }
    session.press(.enter)
    #expect(session.model.tab == .journal)
    #expect(!session.model.journal.isReading)
    #expect(session.status == "That entry is deleted.")
    session.press(.character("5"))
    #expect(session.model.promises.line?.promise.due == Day(iso: "2026-11-17"))
  }

  @Test("what may get in the way and the behavior that is meant stand under it")
  func whole() {
    let world = World()
    world.promise("Sam leads", obstacle: "my hurry")
    world.state.withLock { $0.promises[0].intends = .empower }
    let session = opened(world)
    #expect(session.picture().contains(" In the way: my hurry\n Behavior meant: empower\n"))
  }

  @Test("words that the sentence has already are not said twice")
  func ownWords() {
    let world = World()
    let plan = Promise.Plan(condition: "the demo slips", action: "I ask first")
    for text in ["I ask first", "If the demo slips, then I ask first.", "Asking first"] {
      world.promise(text, plan: plan)
    }
    var session = opened(world)
    var isSaid: [Bool] = []
    for _ in 1...3 {
      isSaid.append(session.picture().contains("In your words: "))
      session.press(.down)
    }
    #expect(isSaid == [false, false, true])
  }

  @Test("a change keeps what the form does not show")
  func edited() throws {
    let world = World.promising()
    var session = opened(world)
    let before = world.promises[4]
    session.press(.down, .character("e"), .down)
    session.type("Sam hesitates")
    session.press(.control("s"))
    let after = try #require(world.promises.first { $0.id == before.id })
    #expect(after.plan?.condition == "Sam hesitates")
    #expect(after.plan?.action == before.text)
    #expect((after.entry, after.made, after.due) == (before.entry, before.made, before.due))
    // The own words are not said twice.
    #expect(!session.picture().contains("In your words"))
  }

  @Test("what does not fit is read whole with →, and nothing raw gets on the screen")
  func long() {
    let world = World()
    let text =
      Array(repeating: "If 中文 slips I ask.", count: 30).joined(separator: " ")
      + "\n\u{1B}[31m\u{202E}end"
    world.promise(text)
    var session = opened(world, rows: 12, columns: 40)
    #expect(session.line(10) == " → reads on")
    session.press(.right)
    #expect(session.line(10).hasPrefix(" 9 of "))
    session.press(.character("G"))
    #expect(session.picture().contains("␛[31mend"))
    #expect(session.picture().contains(" Made by hand."))
    session.press(.down, .up, .pageUp, .character("g"))
    #expect(session.line(10).hasPrefix(" 9 of "))
    session.press(.escape)
    #expect(session.model.promises.reading == nil)
    for row in 0..<12 {
      #expect(!session.frame.buffer.line(row).unicodeScalars.contains { $0.value < 0x20 })
    }
  }

  @Test("the help lists the keys, also while it is asked what became of a promise")
  func help() {
    var session = opened(.promising())
    session.press(.character("?"))
    for line in ["make a promise", "say what became of it", "the entry it came from"] {
      #expect(session.picture().contains(line))
    }
    session.press(.character("G"))
    #expect(session.picture().contains("In the form of a promise"))
    session.press(.escape, .character("o"), .character("?"))
    #expect(session.picture().contains("What became of a promise"))
    #expect(session.picture().contains("dropped: let go on purpose"))
    session.press(.escape, .character("k"))
    #expect(session.status.hasPrefix("Closed as kept"))
  }

  @Test("no promise is counted against its writer")
  func noCounts() {
    let world = World.promising()
    for (rows, columns) in [(12, 40), (24, 80), (40, 120)] {
      let session = opened(world, rows: rows, columns: columns)
      let body = session.picture().split(separator: "\n").dropFirst().joined(separator: "\n")
      for word in ["%", "failed", "overdue", "late", "missed", " of 7", "rate"] {
        #expect(!body.contains(word))
      }
      let styled = session.picture(styles: true)
      #expect(!styled.contains("{leader") && !styled.contains("{manager"))
    }
  }

  @Test("no size traps, draws outside, or leaves the cursor outside")
  func everySize() {
    let world = World.promising()
    world.promise(String(repeating: "中", count: 200), obstacle: String(repeating: "x", count: 200))
    var session = opened(world)
    let scripts: [[Key]] = [
      [], [.down], [.character("o")], [.escape, .right], [.left, .character("G"), .character("o")],
      [.escape, .character("e")], [.down, .down], [.down, .down, .character("x"), .enter],
      [.escape, .character("?")],
    ]
    for keys in scripts {
      for key in keys { session.press(key) }
      for rows in [1, 5, 12, 13, 16, 20, 24, 40, 60] {
        for columns in [1, 39, 40, 41, 64, 80, 99, 100, 120, 200] {
          let size = Size(rows: rows, columns: columns)
          session.send(.resized(size))
          let frame = BatonProgram.view(session.model, size: size)
          guard rows >= 12, columns >= 40 else { continue }
          let cursor = frame.cursor
          #expect(cursor != nil)
          #expect((0..<rows).contains(cursor?.row ?? -1))
          #expect((0...columns).contains(cursor?.column ?? -1))
        }
      }
      session.send(.resized(Size(rows: 24, columns: 80)))
    }
  }
}
