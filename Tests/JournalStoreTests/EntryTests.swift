import Journal
import JournalStore
import Testing

@Suite("Entries") struct EntryTests {
  @Test("an entry comes back as it was added")
  func roundTrip() throws {
    try withJournal { store in
      var new = NewEntry(1, "Gave Priya the keys.\nCafe\u{301} – 東京 🎉\n", theme: "letting-go")
      new.created = Moment(
        Instant(milliseconds: -1), utcOffset: -12_600, timeZone: "America/St_Johns")
      new.kind = .review
      new.sign = true
      new.useful = .soSo
      new.behaviors = [Tag(.micromanage, .suggested, 0.25, at: 9), Tag(.empower, .added)]
      #expect(try store.add([new], at: minute(0)) == [new.id])
      let entry = try store.entry(new.id)
      #expect(
        entry
          == Entry(
            id: new.id, day: new.day, created: new.created, text: new.text, prompt: new.prompt,
            kind: .review, sign: true, useful: .soSo, tags: new.behaviors.reversed()))
      #expect(entry.text.utf8.elementsEqual(new.text.utf8))
    }
  }

  @Test("how an entry felt is said once, and can be taken back")
  func feeling() throws {
    try withJournal { store in
      var new = NewEntry(1, "one")
      new.feeling = .well
      try store.add([new, NewEntry(2, "two")], at: minute(0))
      #expect(try store.entry(id(1)).feeling == .well)
      #expect(try store.entry(id(2)).feeling == nil)
      try store.setFeeling(id(1), .hard, at: minute(1))
      try store.setFeeling(id(1), .hard, at: minute(2))
      #expect(try store.entry(id(1)).feeling == .hard)
      try store.setFeeling(id(1), nil, at: minute(3))
      #expect(try store.entry(id(1)).feeling == nil)
      for feeling in [Feeling.hard, .well] {
        #expect(try store.undo(at: minute(4)) == Undone(kind: .mark, entries: [id(1)]))
        #expect(try store.entry(id(1)).feeling == feeling)
      }
      try store.delete(id(2), at: minute(5))
      #expect(throws: StoreError.deleted(id: id(2))) {
        try store.setFeeling(id(2), .well, at: minute(6))
      }
    }
  }

  @Test("a NUL, at which SQLite ends a text, becomes U+FFFD")
  func nul() throws {
    try withJournal { store in
      try store.add([NewEntry(1, "a\0b")], at: minute(0))
      #expect(try store.entry(id(1)).text == "a\u{FFFD}b")
    }
  }

  @Test("of several entries all are added or none")
  func allOrNothing() throws {
    try withJournal { store in
      try store.add([NewEntry(1, "one")], at: minute(0))
      #expect(throws: StoreError.entryExists(id: id(1))) {
        try store.add([NewEntry(2, "two"), NewEntry(3, "three"), NewEntry(1, "x")], at: minute(1))
      }
      var wrong = NewEntry(5, "five")
      wrong.behaviors = [Tag(.grow, .suggested, 7)]
      #expect(throws: StoreError.self) {
        try store.add([NewEntry(4, "four"), wrong], at: minute(2))
      }
      #expect(try store.entries().map(\.id) == [id(1)])
      #expect(try store.count(matching: Query("two", today: day(0))) == 0)
      #expect(try store.undo(at: minute(3)).kind == .add)
      #expect(throws: StoreError.nothingToUndo) { try store.undo(at: minute(4)) }
    }
  }

  @Test("every save is a revision, and one without a difference is none")
  func revisions() throws {
    try withJournal { store in
      try store.add([NewEntry(1, "one")], at: minute(0))
      #expect(try store.save(id(1), text: "one", at: minute(1)).entry.revision == 1)
      #expect(try store.save(id(1), text: "two", basedOn: 1, at: minute(2)).entry.revision == 2)
      #expect(try store.save(id(1), day: day(3), at: minute(3)).entry.day == day(3))
      try store.delete(id(1), at: minute(4))
      #expect(try store.entry(id(1)).isDeleted)
      #expect(try store.count() == 0)
      #expect(throws: StoreError.deleted(id: id(1))) { try store.delete(id(1), at: minute(5)) }
      #expect(throws: StoreError.deleted(id: id(1))) {
        try store.save(id(1), text: "x", at: minute(5))
      }
      let expected = [
        Revision(
          number: 1, saved: minute(0), change: .add, day: day(0), text: "one", isDeleted: false),
        Revision(
          number: 2, saved: minute(2), change: .edit, day: day(0), text: "two", isDeleted: false),
        Revision(
          number: 3, saved: minute(3), change: .edit, day: day(3), text: "two", isDeleted: false),
        Revision(
          number: 4, saved: minute(4), change: .delete, day: day(3), text: "two", isDeleted: true),
      ]
      #expect(try store.history(id(1)) == expected)
    }
  }

  @Test("several entries are deleted and come back as one change, or none is")
  func deletedTogether() throws {
    try withJournal { store in
      try store.add((1...4).map { NewEntry($0, "word") }, at: minute(0))
      try store.delete(id(4), at: minute(1))
      #expect(throws: StoreError.deleted(id: id(4))) {
        try store.delete([id(1), id(2), id(4)], at: minute(2))
      }
      #expect(throws: StoreError.noEntry(prefix: id(9).text)) {
        try store.delete([id(1), id(9)], at: minute(2))
      }
      #expect(try store.count(matching: Query("word", today: day(0))) == 3)
      try store.delete([id(1), id(3), id(1)], at: minute(3))
      try store.delete([], at: minute(4))
      #expect(try store.entries().map(\.id) == [id(2)])
      #expect(try store.history(id(1)).count == 2)
      #expect(try store.undo(at: minute(5)) == Undone(kind: .delete, entries: [id(1), id(3)]))
      #expect(try store.undo(at: minute(6)).entries == [id(4)])
      #expect(try store.count(matching: Query("word", today: day(0))) == 4)
    }
  }

  @Test("composed and decomposed letters are different texts")
  func canonicalEquivalence() throws {
    try withJournal { store in
      try store.add([NewEntry(1, "caf\u{E9}")], at: minute(0))
      let saved = try store.save(id(1), text: "cafe\u{301}", at: minute(1)).entry
      #expect(saved.revision == 2)
      #expect(saved.text.utf8.elementsEqual("cafe\u{301}".utf8))
    }
  }

  @Test("what was saved elsewhere stands in the history, and the writer is told")
  func changedElsewhere() throws {
    try withJournal { store in
      try store.add([NewEntry(1, "one")], at: minute(0))
      try store.save(id(1), text: "theirs", basedOn: 1, at: minute(1))
      let mine = try store.save(id(1), text: "mine", basedOn: 1, at: minute(2))
      #expect(mine.wasChangedElsewhere)
      #expect(mine.entry.revision == 3)
      try store.delete(id(1), at: minute(3))
      let again = try store.save(id(1), text: "mine still", basedOn: 3, at: minute(4))
      #expect(again.wasChangedElsewhere)
      #expect(!again.entry.isDeleted)
      #expect(
        try store.history(id(1)).map(\.text) == ["one", "theirs", "mine", "mine", "mine still"])
    }
  }

  @Test("an identifier is found by any beginning of its own")
  func prefixes() throws {
    try withJournal { store in
      let ids = [
        "0123456789abcdefghjkmnpqrs", "0123456789abcdefghjkmnpqrt", "zzzzzzzzzzzzzzzzzzzzzzzzzz",
      ]
      .compactMap { EntryID($0) }
      try #require(ids.count == 3)
      for id in ids {
        try store.add(
          [NewEntry(id: id, day: day(0), created: minute(0), text: "x")], at: minute(0))
      }
      #expect(
        try store.shortIDs(ids) == [ids[0]: ids[0].text, ids[1]: ids[1].text, ids[2]: "zzzzzzzz"])
      #expect(try store.find(prefix: "Z") == ids[2])
      #expect(try store.find(prefix: ids[1].text.uppercased()) == ids[1])
      try store.delete(ids[2], at: minute(1))
      #expect(try store.find(prefix: "zz") == ids[2])
      #expect(throws: StoreError.ambiguous(prefix: "01", candidates: [ids[0].text, ids[1].text])) {
        try store.find(prefix: "01")
      }
      for wrong in ["", "y", "%", "\"", "a\0", "0123456789abcdefghjkmnpqrst", "🎉", "é"] {
        #expect(throws: StoreError.noEntry(prefix: wrong), "\(wrong.debugDescription)") {
          try store.find(prefix: wrong)
        }
      }
    }
  }

  @Test("entries stand by day, then by instant, then as added, however they came")
  func order() throws {
    try withJournal { store in
      var generator = Seeded(7)
      var model: [(day: Int, created: Int64, number: Int)] = []
      let instants: [Int64] = [
        .min, -1, 0, 1_794_812_400_000, 1_794_812_400_001, 1_794_812_400_999, 1_794_812_460_000,
        1_900_000_000_000, .max,
      ]
      for number in 0..<300 {
        let on = Int.random(in: 0..<3, using: &generator)
        let created = instants.randomElement(using: &generator) ?? 0
        model.append((on, created, number))
        let moment = Moment(Instant(milliseconds: created), utcOffset: 0, timeZone: "UTC")
        try store.add(
          [NewEntry(id: id(number), day: day(on), created: moment, text: "word")], at: minute(0))
      }
      let expected = model.sorted {
        ($0.day, $0.created, $0.number) > ($1.day, $1.created, $1.number)
      }
      #expect(try store.entries().map(\.id) == expected.map { id($0.number) })
      let query = try Query("word", today: day(0))
      #expect(try store.entries(matching: query).map(\.id) == expected.map { id($0.number) })
      #expect(try store.offset(of: day(1)) == model.count { $0.day > 1 })
      #expect(try store.daysWritten(in: day(1)...day(2))[day(2)] == model.count { $0.day == 2 })
      #expect(try store.firstAndLastDay() == day(0)...day(2))
    }
  }

  @Test("a summary is the first line and the votes")
  func summaries() throws {
    try withJournal { store in
      var new = NewEntry(1, "\n  First line \nsecond", theme: "trust")
      new.behaviors = [
        Tag(.plan, .suggested, 0.5), Tag(.empower, .confirmed, 0.1), Tag(.grow, .rejected, 0.9),
        Tag(.track, .suggested, 0.4), Tag(.plan, .added, at: 9),
      ]
      try store.add([new, NewEntry(2, String(repeating: "long ", count: 900))], at: minute(0))
      let summaries = try store.summaries(matching: Query(), limit: 10)
      #expect(summaries.map(\.firstLine.count) == [200, 10])
      #expect(summaries.last?.firstLine == "First line")
      #expect(summaries.map(\.behaviors) == [[], [.empower, .plan]])
      #expect(try store.summaries(matching: Query(), limit: 1, offset: 1) == [summaries[1]])
    }
  }

  @Test("entries stream in order, and the journal can be used meanwhile")
  func streaming() throws {
    try withJournal { store in
      try store.add((0..<600).map { NewEntry($0, on: $0, "text") }, at: minute(0))
      var seen: [EntryID] = []
      try store.forEachEntry { entry in
        if seen.isEmpty { try store.delete(id(0), at: minute(1)) }
        seen.append(entry.id)
      }
      #expect(seen == (1..<600).reversed().map(id))
    }
  }

  @Test("tagged entries are those of the days, with and without tags")
  func taggedEntries() throws {
    try withJournal { store in
      var tagged = NewEntry(2, on: 1, "two")
      tagged.behaviors = [Tag(.grow, .added, at: 5), Tag(.plan, .rejected, 0.9)]
      try store.add(
        [
          NewEntry(1, on: 0, "one"), tagged, NewEntry(3, on: 2, "three", theme: "trust"),
          NewEntry(4, on: 3, "four"), NewEntry(5, on: 2, "five"),
        ], at: minute(0))
      try store.delete(id(5), at: minute(1))
      #expect(
        try store.taggedEntries(in: day(1)...day(2)) == [
          TaggedEntry(id: id(2), day: day(1), isOpen: true, tags: tagged.behaviors.reversed()),
          TaggedEntry(id: id(3), day: day(2), isOpen: false, tags: []),
        ])
    }
  }
}
