import BatonUI
import Editor
import Journal
import Screen
import Synchronization
import TestSupport
import Testing

@Suite("The screens at every size")
struct ScreensTests {
  private func world() -> World {
    let world = World()
    for index in 1...30 {
      let text =
        "Gave Priya room number \(index). Wide 中文 and 👩‍👩‍👧 too.\nA second line\u{1B}[31m of it."
      let day = world.day.advanced(by: -index)
      world.add(
        day.iso, text,
        tags: [
          Tag(
            behavior: index % 2 == 0 ? .empower : .plan, origin: .added, span: 0..<20,
            quote: "Gave Priya room")
        ])
    }
    world.state.withLock { $0.entries.sort { $0.day < $1.day } }
    return world
  }

  @Test("no size and no screen traps, draws outside, or leaves the cursor outside")
  func everySize() {
    let world = world()
    var session = Session(world)
    session.type("Some words that are long enough to wrap somewhere. 中文中文.")
    let scripts: [[Key]] = [
      [], [.control("t")], [.character("a")], [.escape], [.character("w")],
      [.escape], [.escape], [.control("g")],
      [.character("?")], [.character("?")], [.character("2")], [.down, .down], [.enter], [.escape],
      [.character("/")], [.escape], [.character("c")], [.escape], [.character("@")], [.escape],
      [.character("t")], [.escape], [.character("3")], [.down], [.enter], [.escape],
    ]
    for keys in scripts {
      for key in keys { session.press(key) }
      for rows in [1, 2, 5, 11, 12, 13, 16, 20, 24, 40, 60] {
        for columns in [1, 2, 10, 39, 40, 41, 64, 72, 80, 120, 200] {
          let size = Size(rows: rows, columns: columns)
          session.send(.resized(size))
          let frame = BatonProgram.view(session.model, size: size)
          if let cursor = frame.cursor {
            #expect((0..<rows).contains(cursor.row) && (0...columns).contains(cursor.column))
          }
          for row in 0..<rows {
            // No escape sequence of a text gets into a cell, and no wide character is halved.
            let line = frame.buffer.line(row)
            #expect(!line.unicodeScalars.contains { $0.value < 0x20 })
            for column in 0..<columns where frame.buffer[row, column].width == 2 {
              #expect(column + 1 < columns && frame.buffer[row, column + 1].width == 0)
            }
          }
        }
      }
      session.send(.resized(Size(rows: 24, columns: 80)))
    }
  }

  @Test("below 40 by 12 there is a sentence")
  func tooSmall() {
    let session = Session(rows: 11, columns: 40)
    #expect(
      session.picture() == """
        baton needs 40 columns and 12 rows; here
        are 40 and 11. Your text is safe.
        """)
  }

  @Test("at 40 by 12 the question, the text and the keys have room")
  func smallest() {
    var session = Session(rows: 12, columns: 40)
    session.type("Short words.")
    #expect(
      session.picture() == """
         1 Today  2  3  4  5         Sun 22 Nov
         Which decision did someone make this
         week that used to be yours?
         "Empowering others" has not come up f…
         Short words.^






         ^S save  ^R another  ^G out  ^Q quit
        """)
  }

  @Test("the journal lists days, behaviors and first lines beside a preview")
  func journal() {
    let world = World()
    world.add("2026-11-19", "Budget talk with Amara.\nIt went on.")
    world.add(
      "2026-11-20", "Gave Priya the keys.",
      tags: [Tag(behavior: .empower, origin: .added, span: 0..<20, quote: "Gave Priya the keys.")])
    var session = Session(world)
    session.press(.control("g"), .character("2"))
    #expect(session.line(3) == "^>Fri 20 Nov  empower            │ Friday 20 November 2026, 17:00")
    #expect(session.line(4) == " Gave Priya the keys.           │ An open entry.")
    #expect(session.line(5) == " Thu 19 Nov                     │  + Gave Priya the keys.")
    #expect(session.line(6) == " Budget talk with Amara.        │")
  }

  @Test("search goes on with every key, and a query that cannot be read says so")
  func search() {
    let world = world()
    var session = Session(world)
    session.press(.control("g"), .character("2"), .character("/"))
    session.type("number 17")
    #expect(session.model.journal.found?.total == 1)
    session.press(.control("u"))
    #expect(session.model.journal.found?.total == 30)
    session.type("\"open")
    #expect(session.picture().contains(" A quotation mark has no"))
    session.press(.control("u"))
    session.type("tag:plan")
    #expect(session.model.journal.found?.total == 15)
    session.press(.enter, .down)
    #expect(session.model.journal.selected == 1)
    session.press(.escape)
    #expect(session.model.journal.found?.total == 30)
  }

  @Test("delete is undone by u, and edit makes a further revision")
  func deleteAndEdit() {
    let world = world()
    var session = Session(world)
    session.press(.control("g"), .character("2"), .character("d"))
    #expect(world.entries.count == 29)
    #expect(session.status == "Deleted. u brings it back.")
    session.press(.character("u"))
    #expect(world.entries.count == 30)
    session.press(.character("e"))
    #expect(session.model.tab == .today)
    #expect(session.status == "Editing the entry of Sat 21 Nov. ^S saves a further revision.")
    session.type(" More.")
    session.press(.control("s"))
    #expect(world.entries.last?.revision == 2)
    #expect(world.entries.last?.text.hasSuffix(" More.") == true)
  }

  @Test("editing an entry keeps the text that was being written as a draft")
  func editKeepsDraft() {
    let world = world()
    var session = Session(world)
    session.type("Not saved yet")
    session.press(.control("g"), .character("2"), .character("e"))
    #expect(world.state.withLock { $0.drafts.map(\.text) } == ["Not saved yet"])
    session.press(.control("n"))
    #expect(session.model.writing.editor.text == "Not saved yet")
  }

  @Test("the calendar opens on the chosen day and leads back to it")
  func calendar() {
    let world = world()
    var session = Session(world)
    session.press(.control("g"), .character("2"), .character("c"))
    #expect(session.picture().contains("2026"))
    #expect(session.model.journal.calendar?.written?.count == 30)
    session.press(.left, .enter)
    #expect(session.model.journal.chosen?.day == world.day.advanced(by: -8))
  }

  @Test("a date is jumped to, and one that is none says which forms there are")
  func jump() {
    let world = world()
    var session = Session(world)
    session.press(.control("g"), .character("2"), .character("@"))
    session.type("soon")
    session.press(.enter)
    #expect(session.status.hasPrefix("A date is 2026-11-20"))
    session.press(.control("u"))
    session.type("-10d")
    session.press(.enter)
    #expect(session.model.journal.chosen?.day == world.day.advanced(by: -10))
  }

  @Test("on this day looks for the day in every year")
  func onThisDay() {
    let world = world()
    world.add("2025-11-22", "A year ago.")
    var session = Session(world)
    session.press(.control("g"), .character("2"), .character("o"))
    #expect(session.model.journal.found?.entries.map(\.firstLine) == ["A year ago."])
  }

  @Test("trends diverge around the middle, and Enter lists the sentences behind a bar")
  func trends() {
    let world = world()
    world.state.withLock { $0.targets[.horizon] = .even }
    var session = Session(world)
    session.press(.control("g"), .character("3"))
    #expect(session.picture().contains("week, 27 in four weeks"))
    session.press(.character("G"), .enter)
    #expect(session.line(2) == " ownership: 13 sentences in four weeks")
    session.press(.enter)
    #expect(session.model.tab == .journal)
    #expect(session.model.journal.chosen?.behaviors == [.empower])
  }

  @Test("the help lists the keys that work, on every screen")
  func help() {
    var session = Session()
    session.press(.control("g"), .character("?"))
    for line in ["into the text", "skip the question today", "write without a question"] {
      #expect(session.picture().contains(line))
    }
    session.press(.escape, .character("2"), .character("?"))
    #expect(session.picture().contains("on this day, in every year"))
    session.press(.escape, .character("q"))
    #expect(session.terminal.last == .quit(code: 0))
  }

  @Test("leaving by Ctrl-C answers 130, and q answers 0")
  func leaving() {
    var session = Session()
    session.press(.control("c"))
    #expect(session.terminal == [.quit(code: 130)])
  }
}
