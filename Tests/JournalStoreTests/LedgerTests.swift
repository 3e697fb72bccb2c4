import Journal
import JournalStore
import Testing

@Suite("Ledger, drafts, targets and settings") struct LedgerTests {
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

  @Test("a draft belongs to the program that wrote it first")
  func drafts() throws {
    try withJournal { store in
      let draft = Draft(
        id: id(1), revises: true, baseRevision: 3, day: day(1),
        prompt: PromptReference(id: PromptID("a"), text: "?", theme: nil), text: "half a", cursor: 6
      )
      try store.saveDraft(draft, owner: "one", at: minute(1))
      #expect(throws: StoreError.draftTaken(id: id(1))) {
        try store.saveDraft(draft, owner: "two", at: minute(2))
      }
      var longer = draft
      longer.text = "half a thought"
      try store.saveDraft(longer, owner: "one", at: minute(3))
      try store.saveDraft(Draft(id: id(2), day: day(2)), owner: "two", at: minute(4))
      let stored = StoredDraft(draft: longer, owner: "one", saved: minute(3))
      #expect(try store.drafts().map(\.draft.id) == [id(2), id(1)])
      #expect(try store.drafts().last == stored)
      try store.adoptDraft(id(1), owner: "two")
      #expect(try store.drafts().last?.owner == "two")
      try store.add([NewEntry(2, "done")], at: minute(5), endingDraft: id(2))
      #expect(try store.drafts().map(\.draft.id) == [id(1)])
      try store.save(id(2), text: "more", at: minute(6), endingDraft: id(1))
      #expect(try store.drafts().isEmpty)
    }
  }

  @Test("a target holds from its day on")
  func targets() throws {
    try withJournal { store in
      #expect(throws: StoreError.noTarget(axis: .ownership)) {
        try store.setTarget(.ownership, .even, since: day(0), at: minute(0))
      }
      try store.setTarget(.risk, .even, since: day(0), at: minute(1))
      try store.setTarget(.risk, .mostlyLeader, since: day(5), at: minute(2))
      try store.setTarget(.risk, .mostlyLeader, since: day(7), at: minute(3))
      try store.setTarget(.people, .moreManager, since: day(5), at: minute(4))
      try store.setTarget(.people, nil, since: day(6), at: minute(5))
      #expect(try store.targets(on: day(-1)).isEmpty)
      #expect(try store.targets(on: day(4)) == [.risk: .even])
      #expect(try store.targets(on: day(5)) == [.risk: .mostlyLeader, .people: .moreManager])
      #expect(try store.targets(on: day(9)) == [.risk: .mostlyLeader])
      #expect(
        try store.targetHistory() == [
          DatedTarget(axis: .people, position: .moreManager, since: day(5)),
          DatedTarget(axis: .people, position: nil, since: day(6)),
          DatedTarget(axis: .risk, position: .even, since: day(0)),
          DatedTarget(axis: .risk, position: .mostlyLeader, since: day(5)),
        ])
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

  @Test("settings are kept")
  func settings() throws {
    try withJournal { store in
      #expect(try store.setting("first-start") == nil)
      try store.setSetting("first-start", "done")
      try store.setSetting("first-start", "twice")
      #expect(try store.setting("first-start") == "twice")
      try store.setSetting("first-start", nil)
      #expect(try store.setting("first-start") == nil)
    }
  }
}
