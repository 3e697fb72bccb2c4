import Journal
import JournalStore
import Testing

@Suite("Readings") struct ReadingTests {
  private static let first = Reader(model: "1", strictness: "usual")
  private static let second = Reader(model: "2", strictness: "usual")

  private func suggested(
    _ behavior: Behavior, _ quote: String = "Gave", by model: String = "1"
  ) -> Tag {
    Tag(
      behavior: behavior, origin: .suggested, probability: 0.75,
      span: 0..<quote.unicodeScalars.count, quote: quote, model: model)
  }

  /// What a reader suggests for an entry as it stands.
  private func read(
    _ number: Int, _ tags: [Tag], by reader: Reader = first, in store: JournalStore,
    at moment: Int = 50
  ) throws {
    let revision = try store.entry(id(number)).revision
    let kept = try store.record(
      [NewReading(id: id(number), revision: revision, suggestions: tags)], by: reader,
      at: minute(moment))
    #expect(kept.entries == [id(number)])
  }

  @Test("an entry is unread until its text is read by this reader, also where nothing was heard")
  func unread() throws {
    try withJournal { store in
      try store.add(
        [NewEntry(1, on: 0, "Gave keys."), NewEntry(2, on: 1, "Went home.")], at: minute(0))
      try store.add([NewEntry(3, on: 2, "Gone.")], at: minute(1))
      try store.delete(id(3), at: minute(2))
      #expect(try store.unread(by: Self.first) == [id(2), id(1)])
      #expect(
        try store.unread(by: Self.first, matching: Query("keys", today: day(0))) == [id(1)])
      #expect(try store.unread(by: Self.first).count == 2)
      try read(2, [], in: store)
      #expect(try store.unread(by: Self.first) == [id(1)])
      try read(1, [suggested(.empower)], in: store)
      #expect(try store.unread(by: Self.first) == [])
      for other in [
        Self.second, Reader(model: "1", strictness: "fewer"),
        Reader(model: "", strictness: "usual"),
      ] { #expect(try store.unread(by: other).count == 2) }
      // Another day is no other text; another text is.
      try store.save(id(1), day: day(3), at: minute(60))
      #expect(try store.unread(by: Self.first) == [])
      try store.save(id(1), text: "Gave keys back.", at: minute(61))
      #expect(try store.unread(by: Self.first) == [id(1)])
      try store.undo(at: minute(62))
      #expect(try store.unread(by: Self.first) == [])
      try store.undo(at: minute(63))
      try store.undo(at: minute(64))
      #expect(try store.unread(by: Self.first) == [id(3)])
    }
  }

  @Test("a reading of a text that is no longer there is left out")
  func overtaken() throws {
    try withJournal { store in
      try store.add((1...4).map { NewEntry($0, "Gave keys.") }, at: minute(0))
      try store.save(id(1), text: "Gave.", at: minute(1))
      try store.delete(id(2), at: minute(2))
      try store.purge(id(3))
      let readings = (1...4).map {
        NewReading(id: id($0), revision: 1, suggestions: [suggested(.grow)])
      }
      #expect(
        try store.record(readings, by: Self.first, at: minute(3))
          == KeptReadings(entries: [id(4)], suggestions: 1))
      #expect(try store.entry(id(1)).tags == [])
      #expect(try store.entry(id(4)).tags == [suggested(.grow)])
      #expect(try store.record([], by: Self.first, at: minute(4)) == KeptReadings())
    }
  }

  @Test(
    "what the writer said outlives edits and later models; a rejection holds when its words return")
  func corrections() throws {
    try withJournal { store in
      let text = "Gave Priya the keys. Told Ben to wait."
      try store.add([NewEntry(1, text)], at: minute(0))
      let (gave, told) = ("Gave Priya the keys.", "Told Ben to wait.")
      try read(1, [suggested(.empower, gave), suggested(.direct, told)], in: store)
      try store.changeTags(id(1), at: minute(51)) { tags, _ in
        for index in tags.indices {
          tags[index].origin = tags[index].behavior == .direct ? .rejected : .confirmed
        }
      }
      try read(
        1, [suggested(.empower, told, by: "2"), suggested(.direct, told, by: "2")],
        by: Self.second, in: store)
      func origins() throws -> [Behavior: TagOrigin] {
        Dictionary(
          try store.entry(id(1)).tags.map { ($0.behavior, $0.origin) }, uniquingKeysWith: { $1 })
      }
      #expect(try origins() == [.empower: .confirmed, .direct: .rejected])
      // The sentence goes and comes back: its rejection is in the history alone.
      for (step, text) in [gave, text].enumerated() {
        try store.save(id(1), text: text, reanchoring: true, at: minute(52 + step))
      }
      #expect(try origins() == [.empower: .confirmed])
      try read(1, [suggested(.direct, told, by: "2")], by: Self.second, in: store)
      #expect(try origins() == [.empower: .confirmed])
      try read(1, [suggested(.direct, "Told Ben to go.", by: "2")], by: Self.second, in: store)
      #expect(try origins() == [.empower: .confirmed, .direct: .suggested])
    }
  }

  @Test("a rejection that was taken back is none")
  func restored() throws {
    try withJournal { store in
      try store.add([NewEntry(1, "Gave keys.")], at: minute(0))
      for isUndone in [true, false] {
        try read(1, [suggested(.grow)], in: store)
        for origin in [TagOrigin.rejected, .suggested] {
          if origin == .suggested, isUndone {
            try store.undo(at: minute(52))
          } else {
            try store.changeTags(id(1), at: minute(51)) { tags, _ in tags[0].origin = origin }
          }
        }
        try read(1, [], in: store)
        #expect(try store.entry(id(1)).tags == [])
        try read(1, [suggested(.grow)], in: store)
        #expect(try store.entry(id(1)).tags == [suggested(.grow)])
      }
    }
  }

  @Test(
    "the writer's last word on a behavior and some words counts, whatever became of the sentence")
  func lastWord() throws {
    try withJournal { store in
      let (gave, told) = ("Gave keys.", "Told Ben.")
      let tagged = Tags.added(.direct, on: 11..<20, of: "\(gave) \(told)")
      try store.add([NewEntry(1, "\(gave) \(told)")], at: minute(0))
      func isSuggested() throws -> Bool {
        let kept = try store.record(
          [
            NewReading(
              id: id(1), revision: store.entry(id(1)).revision,
              suggestions: [suggested(.direct, told)])
          ], by: Self.first, at: minute(50))
        #expect(kept.entries == [id(1)])
        let isThere = try store.entry(id(1)).tags.contains {
          $0.behavior == .direct && $0.origin == .suggested
        }
        #expect(kept.suggestions == (isThere ? 1 : 0))
        return isThere
      }
      func goAndReturn() throws {
        try store.save(id(1), text: gave, reanchoring: true, at: minute(51))
        try store.save(id(1), text: "\(gave) \(told)", reanchoring: true, at: minute(52))
      }
      func say(_ tags: [Tag]) throws { try store.setTags(id(1), tags, at: minute(53)) }
      #expect(try isSuggested())
      var rejected = suggested(.direct, told)
      rejected.origin = .rejected
      try say([rejected])
      try goAndReturn()
      #expect(try !isSuggested())
      // Added by hand, and gone with its sentence: that is a yes.
      try say([tagged].compactMap(\.self))
      try goAndReturn()
      #expect(try isSuggested())
      // Added by hand and taken away: a no, also when the sentence goes and comes back.
      try say([tagged].compactMap(\.self))
      try say([])
      #expect(try !isSuggested())
      try goAndReturn()
      #expect(try !isSuggested())
      // A mark on an added tag is no word against it, and undo brings back what was said before.
      try say([tagged].compactMap(\.self))
      try store.changeTags(id(1), at: minute(54)) { tags, _ in tags[0].fit = .yes }
      for _ in 0..<2 { try store.undo(at: minute(55)) }
      #expect(try !isSuggested())
    }
  }

  @Test("an entry whose sentence went and came back is unread, unless an undo brought it back")
  func returned() throws {
    try withJournal { store in
      try store.add([NewEntry(1, "Gave keys. Went.")], at: minute(0))
      try read(1, [suggested(.empower, "Gave keys.")], in: store)
      func save(_ text: String) throws {
        try store.save(id(1), text: text, reanchoring: true, at: minute(51))
      }
      try save("Went.")
      #expect(try store.unread(by: Self.first) == [id(1)])
      try store.undo(at: minute(52))
      #expect(try store.unread(by: Self.first) == [])
      #expect(try store.entry(id(1)).tags.count == 1)
      try save("Went.")
      try save("Gave keys. Went.")
      #expect(try store.entry(id(1)).tags == [])
      #expect(try store.unread(by: Self.first) == [id(1)])
      for _ in 0..<2 { try store.undo(at: minute(53)) }
      #expect(try store.entry(id(1)).tags.count == 1)
      #expect(try store.unread(by: Self.first) == [])
    }
  }

  @Test("undo steps over readings and takes suggestions back with the text they were for")
  func undo() throws {
    try withJournal { store in
      try store.add([NewEntry(1, "Gave keys.")], at: minute(0))
      try read(1, [suggested(.empower)], in: store)
      try store.changeTags(id(1), at: minute(51)) { tags, _ in tags[0].origin = .confirmed }
      // Nothing of the tags changes by this edit, all of them by the reading that follows.
      try store.save(id(1), text: "Gave keys. Went.", reanchoring: true, at: minute(52))
      try read(1, [suggested(.plan, "Went.")], by: Self.second, in: store)
      #expect(try store.entry(id(1)).tags.count == 2)
      #expect(
        try store.undo(at: minute(53))
          == Undone(kind: .edit, entries: [id(1)], unread: [id(1)]))
      #expect(try store.entry(id(1)).tags.map(\.origin) == [.confirmed])
      #expect(try store.unread(by: Self.second) == [id(1)])
      #expect(
        try store.undo(at: minute(54))
          == Undone(
            kind: .tag, entries: [id(1)], behaviors: [.empower], unread: [id(1)]))
      #expect(try store.entry(id(1)).tags == [suggested(.empower)])
      #expect(try store.undo(at: minute(55)) == Undone(kind: .add, entries: [id(1)]))
      #expect(throws: StoreError.nothingToUndo) { try store.undo(at: minute(56)) }
    }
  }

  /// What is the writer's own: the text, and the tags they have a word in.
  private func state(of store: JournalStore) throws -> [String] {
    let entry = try store.entry(id(1))
    return [entry.text]
      + entry.tags.filter(\.isWritersWord).map {
        "\($0.behavior) \($0.origin) \($0.quote) \($0.span?.lowerBound ?? -1)"
      }
  }

  @Test("undo gives back all the writer did, whatever was read in between", arguments: 1...8)
  func undoAmongReadings(seed: Int) throws {
    try withJournal { store in
      var generator = Seeded(UInt64(seed))
      let texts = ["Gave keys.", "Gave keys. Went.", "Went. Gave keys. Told.", "Told."]
      try store.add([NewEntry(1, texts[0])], at: minute(0))
      func readAnew() throws {
        let text = try store.entry(id(1)).text
        let tags = Sentences.spans(in: text).compactMap { span -> Tag? in
          let behavior = Behavior.allCases.randomElement(using: &generator) ?? .grow
          guard let quote = text.text(in: span) else { return nil }
          return Tag(
            behavior: behavior, origin: .suggested, probability: 0.75, span: span, quote: quote,
            model: "1")
        }
        try read(1, tags, in: store)
      }
      var states = [try state(of: store)]
      for step in 1..<60 {
        if Bool.random(using: &generator) { try readAnew() }
        let before = try state(of: store)
        if Bool.random(using: &generator) {
          let text = texts.randomElement(using: &generator) ?? ""
          guard try store.entry(id(1)).text != text else { continue }
          try store.save(id(1), text: text, reanchoring: true, at: minute(step))
        } else {
          let origin = TagOrigin.allCases.randomElement(using: &generator) ?? .confirmed
          let changed = try store.changeTags(id(1), at: minute(step)) { tags, _ in
            guard let index = tags.indices.randomElement(using: &generator) else { return }
            if origin == .added { tags.remove(at: index) } else { tags[index].origin = origin }
          }
          guard changed.isChanged else { continue }
        }
        states.append(before)
      }
      for state in states.reversed().dropLast() {
        try store.undo(at: minute(100))
        #expect(try self.state(of: store) == state)
        let now = try store.entry(id(1))
        for tag in now.tags {
          guard let span = tag.span else { continue }
          #expect(now.text.text(in: span) == tag.quote)
        }
        if Bool.random(using: &generator) { try readAnew() }
      }
      #expect(try store.undo(at: minute(101)).kind == .add)
      #expect(throws: StoreError.nothingToUndo) { try store.undo(at: minute(102)) }
    }
  }

  @Test("purging an entry takes its readings along, and leaves those of others")
  func purge() throws {
    try withJournal { store in
      try store.add([NewEntry(1, "Gave keys."), NewEntry(2, "Gave keys.")], at: minute(0))
      _ = try store.record(
        [1, 2].map { NewReading(id: id($0), revision: 1, suggestions: [suggested(.grow)]) },
        by: Self.first, at: minute(1))
      try store.purge(id(1))
      #expect(try store.unread(by: Self.first) == [])
      #expect(try store.entry(id(2)).tags == [suggested(.grow)])
      #expect(try store.undo(at: minute(2)).entries == [id(2)])
      #expect(throws: StoreError.nothingToUndo) { try store.undo(at: minute(3)) }
    }
  }
}
