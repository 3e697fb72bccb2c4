import Dispatch
import Journal
import JournalStore
import Testing

@Suite("Ledger, drafts and tags") struct LedgerTests {
  private func prompt(_ name: String) -> ServedPrompt {
    ServedPrompt(
      prompt: PromptReference(id: PromptID(name), text: "A question?", theme: ThemeID("trust")),
      reasonCode: "WAIT", reasonText: "It has not come up for long.")
  }

  @Test("a day is served once, and its choices only grow")
  func served() throws {
    try withJournal { store in
      #expect(try store.served(on: day(0)) == nil)
      let first = ServedDay(day: day(0), choices: [prompt("a")])
      #expect(try store.record(first, at: minute(0)) == first)
      let late = ServedDay(day: day(0), choices: [prompt("b")])
      #expect(try store.record(late, at: minute(1)) == first)
      let swapped = ServedDay(day: day(0), choices: [prompt("a"), prompt("c")], standing: 1)
      #expect(try store.update(swapped, at: minute(2)) == swapped)
      let other = ServedDay(
        day: day(0), choices: [prompt("x"), prompt("y")], standing: 9, state: .skipped)
      #expect(
        try store.update(other, at: minute(3))
          == ServedDay(day: day(0), choices: swapped.choices, standing: 1, state: .skipped))
      for number in 1...4 {
        try store.record(ServedDay(day: day(number), choices: [prompt("d")]), at: minute(4))
      }
      #expect(try store.servedDays().map(\.day) == [4, 3, 2, 1, 0].map(day))
      #expect(try store.servedDays(last: 2, before: day(3)).map(\.day) == [2, 1].map(day))
    }
  }

  @Test("promises were asked about on the days that began with their questions")
  func askings() throws {
    try withJournal { store in
      #expect(try store.promiseAskings().isEmpty)
      let (one, two) = (prompt(PromptID(asking: promise(1)).text), prompt("promise:no name"))
      for (number, choices) in [
        (4, [one]), (1, [one, prompt("a")]), (2, [prompt("a"), one]), (3, [two]),
        (5, [prompt(PromptID(asking: promise(2)).text)]), (6, [prompt("carried:2026-W47")]),
      ] {
        try store.record(ServedDay(day: day(number), choices: choices), at: minute(number))
      }
      #expect(
        try store.promiseAskings() == [promise(1): [day(1), day(4)], promise(2): [day(5)]])
    }
  }

  @Test("a served prompt comes back with all that the choice was made from")
  func facts() throws {
    try withJournal { store in
      let facts: [[String: Int]] = [
        [:], ["days": 12], ["a": .min, "b": .max, "c": 0, "d": -7],
        ["relaxed.day": 1, "“quoted” \"key\"": 2, "back\\slash": 3, "line\nbreak": 4, "": 5],
        ["long": 123_456_789_012_345, "longer": 1_234_567_890_123_456],
      ]
      var days: [ServedDay] = []
      for (number, facts) in facts.enumerated() {
        var one = prompt("a")
        one.facts = facts
        one.kind = ServedKind.allCases[number]
        one.seed = [nil, 0, 1, .max, 1 << 63][number]
        one.traits =
          [
            nil, ServedTraits(axis: nil, isWin: false, depth: 1),
            ServedTraits(axis: .ownership, isWin: true, depth: 4),
            ServedTraits(axis: .people, isWin: false, depth: 2), nil,
          ][number]
        var bare = prompt("b")
        bare.prompt.theme = nil
        days.append(ServedDay(day: day(number), choices: [one, bare], standing: number % 2))
        try store.record(days[number], at: minute(0))
        // What was shown stays as it was.
        var other = days[number]
        other.choices[0].facts = ["other": 1]
        other.choices[0].seed = 99
        #expect(try store.update(other, at: minute(1)) == days[number])
      }
      #expect(try store.servedDays() == days.reversed())
    }
  }

  @Test("days without a choice and days with several stand in their order")
  func uneven() throws {
    try withJournal { store in
      var days = (0..<6).map { number in
        ServedDay(
          day: day(number * 3), choices: (0..<number % 4).map { prompt("p\(number)-\($0)") })
      }
      for served in days { try store.record(served, at: minute(0)) }
      days.reverse()
      #expect(try store.servedDays() == days)
      for last in 0...7 {
        #expect(try store.servedDays(last: last) == Array(days.prefix(last)))
        #expect(
          try store.servedDays(last: last, before: day(9)) == Array(days.dropFirst(3).prefix(last)))
      }
      for served in days { #expect(try store.served(on: served.day) == served) }
      #expect(try store.served(on: day(1)) == nil)
    }
  }

  @Test("a day is answered by an undeleted entry to one of its prompts")
  func answered() throws {
    try withJournal { store in
      try store.record(
        ServedDay(day: day(0), choices: [prompt("trust-01"), prompt("b")]), at: minute(0))
      try store.add(
        [NewEntry(1, on: 1, "late", theme: "trust"), NewEntry(2, "open")], at: minute(1))
      #expect(try !store.isAnswered(day(0)))
      try store.add([NewEntry(3, "answer", theme: "trust")], at: minute(2))
      #expect(try store.isAnswered(day(0)))
      #expect(try !store.isAnswered(day(1)))
      try store.delete(id(3), at: minute(3))
      #expect(try !store.isAnswered(day(0)))
    }
  }

  @Test("each program keeps its own draft of an entry")
  func drafts() throws {
    try withJournal { store in
      let draft = Draft(
        id: id(1), revises: true, baseRevision: 3, day: day(1),
        prompt: PromptReference(id: PromptID("a"), text: "?", theme: nil), text: "half a", cursor: 6
      )
      try store.saveDraft(draft, owner: "one", at: minute(1))
      var theirs = draft
      theirs.text = "another half"
      try store.saveDraft(theirs, owner: "two", at: minute(2))
      var longer = draft
      longer.text = "half a thought"
      try store.saveDraft(longer, owner: "one", at: minute(3))
      try store.saveDraft(Draft(id: id(2), day: day(2)), owner: "two", at: minute(4))
      let stored = StoredDraft(draft: longer, owner: "one", saved: minute(3))
      #expect(try store.drafts().map(\.draft.id) == [id(2), id(1), id(1)])
      #expect(try store.drafts().map(\.owner) == ["two", "one", "two"])
      #expect(try store.drafts()[1] == stored)
      try store.add([NewEntry(2, "done")], at: minute(5), endingDraft: id(2), owner: "one")
      #expect(try store.drafts().count == 3)
      try store.add([NewEntry(1, "done")], at: minute(5), endingDraft: id(1), owner: "one")
      #expect(try store.drafts().map(\.draft.text) == ["", "another half"])
      try store.saveDraft(longer, owner: "one", at: minute(6))
      try store.save(id(1), text: "more", at: minute(7), endingDraft: id(1), owner: "two")
      #expect(try store.drafts().map(\.draft.text) == ["half a thought", ""])
      try store.deleteDraft(id(1), owner: "two")
      #expect(try store.drafts().count == 2)
      try store.deleteDraft(id(1), owner: "one")
      #expect(try store.drafts().map(\.draft.id) == [id(2)])
      try store.saveDraft(Draft(id: id(2), day: day(2)), owner: "one", at: minute(8))
      try store.save(id(2), text: "more", at: minute(9), endingDraft: id(2))
      #expect(try store.drafts().isEmpty)
    }
  }

  @Test("of several programs that take over a draft one gets it")
  func adoption() throws {
    try withJournal { store in
      try store.saveDraft(Draft(id: id(1), day: day(0), text: "half"), owner: "a", at: minute(0))
      #expect(try !store.adoptDraft(id(2), from: "a", to: "b"))
      #expect(try store.adoptDraft(id(1), from: "a", to: "b"))
      #expect(try !store.adoptDraft(id(1), from: "a", to: "c"))
      #expect(try store.drafts().map(\.owner) == ["b"])
      try store.saveDraft(Draft(id: id(1), day: day(0), text: "mine"), owner: "c", at: minute(1))
      #expect(try !store.adoptDraft(id(1), from: "b", to: "c"))
      #expect(try store.drafts().map(\.draft.text) == ["mine", "half"])
    }
  }

  @Test("tags keep their history")
  func tagHistory() throws {
    try withJournal { store in
      var new = NewEntry(1, "Gave Priya the keys")
      new.behaviors = [Tag(.empower, .suggested, 0.75), Tag(.grow, .suggested, 0.5)]
      try store.add([new], at: minute(0))
      try store.setTags(
        id(1), [Tag(.grow, .suggested, 0.5), Tag(.empower, .confirmed, 0.75)], at: minute(1))
      #expect(
        try store.tagHistory(id(1)) == [
          TagPeriod(tag: new.behaviors[0], from: minute(0), until: minute(1)),
          TagPeriod(tag: new.behaviors[1], from: minute(0), until: nil),
          TagPeriod(tag: Tag(.empower, .confirmed, 0.75), from: minute(1), until: nil),
        ])
      try store.setTags(id(1), try store.entry(id(1)).tags, at: minute(2))
      #expect(try store.tagHistory(id(1)).count == 3)
    }
  }

  @Test("tags are changed as they stand, and a refusal changes nothing")
  func changedTags() throws {
    struct Refusal: Error {}
    try withJournal { store in
      try store.add([NewEntry(1, "Gave Priya the keys")], at: minute(0))
      for behavior in [Behavior.empower, .grow] {
        let changed = try store.changeTags(id(1), at: minute(1)) { tags, text in
          #expect(text == "Gave Priya the keys")
          tags.append(Tag(behavior, .added))
        }
        #expect(changed.isChanged)
      }
      #expect(try store.entry(id(1)).tags.map(\.behavior) == [.empower, .grow])
      #expect(throws: Refusal.self) {
        try store.changeTags(id(1), at: minute(2)) { tags, _ in
          tags = []
          throw Refusal()
        }
      }
      let same = try store.changeTags(id(1), at: minute(3)) { tags, _ in tags.reverse() }
      #expect(!same.isChanged)
      #expect(same.entry == (try store.entry(id(1))))
      #expect(try store.tagHistory(id(1)).count == 2)
      #expect(throws: StoreError.noEntry(prefix: id(9).text)) {
        try store.changeTags(id(9), at: minute(4)) { _, _ in }
      }
    }
  }

  @Test("many programs that tag one entry at once lose nothing")
  func tagsTogether() throws {
    try withFolder { folder in
      let path = folder + "/journal.sqlite"
      let first = try JournalStore.open(at: path)
      try first.add([NewEntry(1, "Gave Priya the keys")], at: minute(0))
      let failures = Failures()
      let behaviors = Behavior.allCases
      DispatchQueue.concurrentPerform(iterations: behaviors.count) { number in
        do {
          let store = try JournalStore.open(at: path)
          defer { store.close() }
          try store.changeTags(id(1), at: minute(1)) { tags, _ in
            tags.append(Tag(behaviors[number], .added))
          }
        } catch {
          failures.add(error)
        }
      }
      #expect(failures.count == 0)
      #expect(Set(try first.entry(id(1)).tags.map(\.behavior)) == Set(behaviors))
      first.close()
    }
  }

  @Test("a save puts the tags in force at that moment where their sentences stand")
  func reanchored() throws {
    try withJournal { store in
      let text = "Gave Priya the keys. Went home."
      let quote = "Gave Priya the keys."
      let tag = Tag(
        behavior: .empower, origin: .added, span: 0..<quote.unicodeScalars.count, quote: quote)
      try store.add([NewEntry(1, text)], at: minute(0))
      try store.setTags(id(1), [tag], at: minute(1))
      let saved = try store.save(
        id(1), text: "Late. " + text, basedOn: 1, reanchoring: true, at: minute(2)
      ).entry
      #expect(saved.tags.map(\.span?.lowerBound) == [6])
      #expect(try store.save(id(1), text: "Went home.", at: minute(3)).entry.tags.count == 1)
      try store.undo(at: minute(4))
      let short = try store.save(id(1), text: "Went home.", reanchoring: true, at: minute(5)).entry
      #expect(short.tags.isEmpty)
      try store.undo(at: minute(6))
      #expect(try store.entry(id(1)).tags == saved.tags)
    }
  }
}
