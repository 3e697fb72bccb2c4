import Journal
import JournalStore
import Testing

@Suite("Targets") struct TargetTests {
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

  @Test("several targets are one change, all of them or none, and one undo takes them back")
  func together() throws {
    try withJournal { store in
      func target(_ axis: Axis, _ position: TargetPosition?, _ number: Int = 3) -> DatedTarget {
        DatedTarget(axis: axis, position: position, since: day(number))
      }
      try store.setTargets([target(.risk, .even), target(.people, .moreLeader)], at: minute(0))
      try store.setTarget(.growth, .even, since: day(1), at: minute(1))
      let before = try store.targetHistory()
      #expect(throws: StoreError.noTarget(axis: .ownership)) {
        try store.setTargets(
          [target(.risk, .moreLeader), target(.ownership, .even)], at: minute(2))
      }
      #expect(try store.targetHistory() == before)
      // Those that hold already are left as they are.
      try store.setTargets([], at: minute(3))
      try store.setTargets([target(.risk, .even), target(.growth, .even)], at: minute(3))
      #expect(try store.targetHistory() == before)
      try store.setTargets(
        [
          target(.risk, .mostlyManager), target(.conduct, .even), target(.growth, .even),
          target(.risk, nil), target(.people, .moreManager, 5),
        ], at: minute(4))
      #expect(
        try store.targets(on: day(3)) == [.people: .moreLeader, .growth: .even, .conduct: .even])
      #expect(try store.targets(on: day(5))[.people] == .moreManager)
      #expect(
        try store.undo(at: minute(5))
          == Undone(kind: .target, targets: [.people, .risk, .conduct]))
      #expect(try store.targetHistory() == before)
      #expect(try store.undo(at: minute(6)).targets == [.growth])
      #expect(try store.undo(at: minute(7)).targets == [.people, .risk])
      #expect(try store.targetHistory().isEmpty)
      #expect(throws: StoreError.nothingToUndo) { try store.undo(at: minute(8)) }
    }
  }
}
