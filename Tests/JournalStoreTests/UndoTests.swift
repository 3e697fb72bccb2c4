import Journal
import JournalStore
import Testing

@Suite("Undo") struct UndoTests {
  /// All that a reader can see of a journal, but for the numbers of revisions.
  struct State: Equatable {
    var entries: [Entry]
    var targets: [DatedTarget]
    var found: [EntryID]
    var promises: [Promise]

    init(_ store: JournalStore) throws {
      entries = try store.entries().map { entry in
        var entry = entry
        entry.revision = 0
        return entry
      }
      targets = try store.targetHistory()
      found = try store.entries(matching: Query("reorganiz", today: day(0))).map(\.id)
      promises = try store.promises()
    }
  }

  private static let texts = [
    "Reorganized the rota.", "Gave Priya the keys.", "The reorganization again.", "", "東京",
  ]

  /// One random act; false where it changed nothing.
  private func act(
    on store: JournalStore, _ step: Int, _ generator: inout Seeded, _ made: inout Int
  ) throws {
    let standing = try store.entries().map(\.id)
    let text = Self.texts.randomElement(using: &generator) ?? ""
    let behavior = Behavior.allCases.randomElement(using: &generator) ?? .grow
    let tags = (0..<Int.random(in: 0...2, using: &generator)).map { place in
      Tag(
        behavior, TagOrigin.allCases.randomElement(using: &generator) ?? .added, 0.75,
        at: place * 5)
    }
    let on = Int.random(in: 0..<4, using: &generator)
    guard let id = standing.randomElement(using: &generator) else {
      made += 1
      try store.add([NewEntry(made, on: on, text)], at: minute(step))
      return
    }
    switch Int.random(in: 0..<12, using: &generator) {
    case 9, 10, 11: try keep(on: store, step, id, on, &generator)
    case 0, 1:
      let count = Int.random(in: 1...3, using: &generator)
      var new = (1...count).map { NewEntry(made + $0, on: on, at: 0, text) }
      new[0].behaviors = tags
      new[0].sign = on == 0
      made += count
      try store.add(new, at: minute(step))
    case 2: try store.delete(id, at: minute(step))
    case 3, 4: try store.save(id, text: text, tags: tags, at: minute(step))
    case 5: try store.save(id, day: day(on), at: minute(step))
    case 6: try store.setTags(id, tags, at: minute(step))
    case 7:
      try store.setSign(id, Bool.random(using: &generator), at: minute(step))
      try store.setUseful(
        id, Usefulness.allCases.randomElement(using: &generator), at: minute(step))
    default:
      let axis = Axis.balances.randomElement(using: &generator) ?? .risk
      let position = TargetPosition.allCases.randomElement(using: &generator)
      let targets = [
        DatedTarget(axis: axis, position: on == 3 ? nil : position, since: day(on)),
        DatedTarget(axis: .conduct, position: position, since: day(1)),
      ]
      try store.setTargets(Array(targets.prefix(step % 2 + 1)), at: minute(step))
    }
  }

  /// One random act on promises.
  private func keep(
    on store: JournalStore, _ step: Int, _ id: EntryID, _ on: Int, _ generator: inout Seeded
  ) throws {
    let standing = try store.promises()
    guard var one = standing.randomElement(using: &generator), Bool.random(using: &generator)
    else {
      return try store.add(
        Promise(step, "Leave at five.", on: on, entry: on == 0 ? nil : id), at: minute(step))
    }
    switch Int.random(in: 0..<3, using: &generator) {
    case 0:
      one = one.closed(PromiseState.allCases.randomElement(using: &generator) ?? .open, on: on)
    case 1: one.text = Self.texts.randomElement(using: &generator) ?? ""
    default:
      one.due = day(on)
      one.entry = on == 3 ? nil : id
      one.plan = Promise.Plan(condition: "it slips", action: "I ask")
    }
    if one.text.isEmpty { one.text = "Later." }
    try store.update(one, at: minute(step))
  }

  @Test("takes back everything step by step, across restarts", arguments: 1...6)
  func backThroughEverything(seed: Int) throws {
    try withFolder { folder in
      let path = folder + "/journal.sqlite"
      var store = try JournalStore.open(at: path)
      var generator = Seeded(UInt64(seed))
      var made = 0
      // The states the journal went through; undoing goes back through them, and acts in between
      // start from where it got to.
      var states = [try State(store)]
      for step in 0..<120 {
        if Int.random(in: 0..<4, using: &generator) == 0, states.count > 1 {
          try store.undo(at: minute(step))
          states.removeLast()
          #expect(try State(store) == states[states.count - 1], "step \(step)")
        } else {
          let before = try State(store)
          try act(on: store, step, &generator, &made)
          try recordStates(of: store, after: before, in: &states)
        }
        if step % 17 == 0 {
          store.close()
          store = try JournalStore.open(at: path)
        }
      }
      while states.count > 1 {
        try store.undo(at: minute(1000))
        states.removeLast()
        #expect(try State(store) == states[states.count - 1])
      }
      #expect(throws: StoreError.nothingToUndo) { try store.undo(at: minute(1001)) }
      #expect(try store.count() == 0)
      store.close()
    }
  }

  /// An act may be two changes (sign and usefulness): the state between them is read by going back.
  private func recordStates(
    of store: JournalStore, after before: State, in states: inout [State]
  ) throws {
    let after = try State(store)
    guard after != before else { return }
    if after.entries.count == before.entries.count {
      let both = zip(before.entries, after.entries).contains { old, new in
        old.id == new.id && old.sign != new.sign && old.useful != new.useful
      }
      if both {
        var between = before
        for index in between.entries.indices {
          between.entries[index].sign = after.entries[index].sign
        }
        states.append(between)
      }
    }
    states.append(after)
  }

  @Test("says what it took back")
  func report() throws {
    try withJournal { store in
      try store.add([NewEntry(1, "one"), NewEntry(2, "two")], at: minute(0))
      try store.setTags(id(1), [Tag(.plan, .added), Tag(.grow, .added)], at: minute(1))
      try store.setSign(id(2), true, at: minute(2))
      try store.setTarget(.risk, .moreLeader, since: day(0), at: minute(3))
      try store.delete(id(2), at: minute(4))
      try store.add(Promise(1, "Leave at five."), at: minute(4))
      #expect(try store.undo(at: minute(5)) == Undone(kind: .promise, promises: [promise(1)]))
      #expect(try store.undo(at: minute(5)) == Undone(kind: .delete, entries: [id(2)]))
      #expect(try store.undo(at: minute(6)) == Undone(kind: .target, targets: [.risk]))
      #expect(try store.undo(at: minute(7)) == Undone(kind: .mark, entries: [id(2)]))
      #expect(
        try store.undo(at: minute(8))
          == Undone(kind: .tag, entries: [id(1)], behaviors: [.grow, .plan]))
      #expect(try store.undo(at: minute(9)) == Undone(kind: .add, entries: [id(1), id(2)]))
      #expect(try store.history(id(2)).map(\.change) == [.add, .delete, .undo, .undo])
    }
  }

  @Test("leaves drafts, wishes and what was served alone")
  func untouched() throws {
    try withJournal { store in
      try store.add([NewEntry(1, "one")], at: minute(0))
      try store.saveDraft(Draft(id: id(2), day: day(0), text: "half"), owner: "a", at: minute(1))
      try store.record(ServedDay(day: day(0), choices: []), at: minute(1))
      try store.record(Wish(.depth(2, .request), day: day(0)), at: minute(1))
      try store.undo(at: minute(2))
      #expect(try store.drafts().count == 1)
      #expect(try store.served(on: day(0)) != nil)
      #expect(try store.wishes().count == 1)
      #expect(throws: StoreError.nothingToUndo) { try store.undo(at: minute(3)) }
    }
  }
}
