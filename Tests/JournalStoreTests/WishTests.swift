import Journal
import JournalStore
import Testing

@Suite("Wishes") struct WishTests {
  private static let kinds: [Wish.Kind] =
    ThemeWish.allCases.map { .theme(ThemeID("trust"), $0) }
    + [true, false].map { .prompt(PromptID("trust-01"), isRetired: $0) }
    + [true, false].map { .pack(PackID("first-90-days"), isOn: $0) }
    + (1...4).flatMap { depth in DepthCause.allCases.map { .depth(depth, $0) } }
    + [
      .declined(.deeper(2)), .declined(.retire(PromptID("trust-01"))),
      .declined(.fewer(ThemeID("My Own: “théme”"))),
    ]

  @Test("every wish comes back in the order they were said, the same one twice")
  func record() throws {
    try withFolder { folder in
      let path = folder + "/journal.sqlite"
      let store = try JournalStore.open(at: path)
      // The days go down: a clock that was set back changes nothing in the order.
      let wishes = (Self.kinds + Self.kinds).enumerated().map { Wish($1, day: day(-$0)) }
      for (number, wish) in wishes.enumerated() { try store.record(wish, at: minute(-number)) }
      #expect(try store.wishes() == wishes)
      store.close()
      let again = try JournalStore.open(at: path)
      #expect(try again.wishes() == wishes)
      #expect(throws: StoreError.nothingToUndo) { try again.undo(at: minute(1)) }
      again.close()
    }
  }

  @Test("what two programs come to at once is said once")
  func together() throws {
    try withFolder { folder in
      let path = folder + "/journal.sqlite"
      let one = try JournalStore.open(at: path)
      let two = try JournalStore.open(at: path)
      for kind in Self.kinds {
        let before = try one.wishes()
        try one.record(Wish(kind, day: day(0)), at: minute(0))
        try two.record(Wish(kind, day: day(0)), at: minute(1))
        let once = before + [Wish(kind, day: day(0))]
        #expect(try one.wishes() == once)
        // On another day, and after something else, it is said anew.
        try two.record(Wish(kind, day: day(1)), at: minute(2))
        try one.record(Wish(kind, day: day(0)), at: minute(3))
        #expect(try two.wishes() == once + [Wish(kind, day: day(1)), Wish(kind, day: day(0))])
      }
      two.close()
      one.close()
    }
  }

  @Test("a depth that is none is refused", arguments: [0, 5, -1])
  func noDepth(depth: Int) throws {
    try withJournal { store in
      for kind in [Wish.Kind.depth(depth, .request), .declined(.deeper(depth))] {
        #expect(throws: StoreError.self) {
          try store.record(Wish(kind, day: day(0)), at: minute(0))
        }
      }
      let left = try store.wishes()
      #expect(left.isEmpty)
    }
  }
}
