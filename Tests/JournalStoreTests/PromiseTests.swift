import Dispatch
import Journal
import JournalStore
import Testing

@Suite("Promises") struct PromiseTests {
  private let whole = Promise(
    id: promise(1), entry: id(1), text: "If the demo slips, I ask first.",
    plan: Promise.Plan(condition: "the demo slips", action: "I ask first"),
    obstacle: "my own hurry", intends: .empower, made: day(1), due: day(2))

  @Test("a promise comes back as it was added, and in the order of days")
  func added() throws {
    try withJournal { store in
      try store.add([NewEntry(1, "one")], at: minute(0))
      let bare = Promise(2, "Leave at five.")
      let later = Promise(3, "Read more.", on: 1)
      for promise in [whole, bare, later] { try store.add(promise, at: minute(1)) }
      #expect(try store.promises() == [bare, whole, later])
      // A promise that changed keeps its place.
      try store.update(whole.closed(.partly, on: 3), at: minute(2))
      #expect(try store.promises() == [bare, whole.closed(.partly, on: 3), later])
    }
  }

  @Test("each change of a promise is one step of undo, and one without a difference is none")
  func changes() throws {
    try withJournal { store in
      try store.add([NewEntry(1, "one")], at: minute(0))
      try store.add(whole, at: minute(1))
      try store.update(whole, at: minute(2))
      var states = [whole]
      for state in PromiseState.allCases {
        states.append(whole.closed(state, on: 5))
        try store.update(states[states.count - 1], at: minute(3))
      }
      var decomposed = whole
      decomposed.text = "Cafe\u{301}"
      var composed = whole
      composed.text = "Café"
      for other in [decomposed, composed] {
        states.append(other)
        try store.update(other, at: minute(4))
      }
      // Open is what it was, so that was none.
      states.remove(at: 1)
      while states.count > 1 {
        let standing = try store.promises().map { Array($0.text.unicodeScalars) }
        #expect(standing == states.suffix(1).map { Array($0.text.unicodeScalars) })
        #expect(try store.promises() == states.suffix(1))
        states.removeLast()
        #expect(try store.undo(at: minute(5)) == Undone(kind: .promise, promises: [promise(1)]))
      }
      #expect(try store.undo(at: minute(6)).promises == [promise(1)])
      #expect(try store.promises().isEmpty)
      #expect(try store.undo(at: minute(7)).kind == .add)
      // What was taken back may be made again.
      try store.add(Promise(1, "Again."), at: minute(8))
      #expect(try store.promises().map(\.text) == ["Again."])
    }
  }

  @Test("undo takes back the newest change, whatever lies between those of one promise")
  func interleaved() throws {
    try withJournal { store in
      try store.add([NewEntry(1, "one")], at: minute(0))
      try store.add(whole, at: minute(1))
      try store.save(id(1), text: "two", at: minute(2))
      try store.update(whole.closed(.kept, on: 2), at: minute(3))
      try store.setFeeling(id(1), .hard, at: minute(4))
      try store.add(Promise(2, "Leave at five."), at: minute(5))
      try store.delete(id(1), at: minute(6))
      let kinds: [ChangeKind] = [.delete, .promise, .mark, .promise, .edit, .promise, .add]
      for (step, kind) in kinds.enumerated() {
        #expect(try store.undo(at: minute(7)).kind == kind)
        let left = try store.promises()
        #expect(left.count == [2, 1, 1, 1, 1, 0, 0][step])
        #expect(left.last?.state == (step < 3 ? .kept : step < 5 ? .open : nil))
      }
    }
  }

  @Test("a NUL, at which SQLite ends a text, becomes U+FFFD in all parts of a promise")
  func zeros() throws {
    try withJournal { store in
      var zeros = Promise(1, "a\0b")
      zeros.plan = Promise.Plan(condition: "c\0", action: "\0d")
      zeros.obstacle = "\0"
      try store.add(zeros, at: minute(0))
      let stored = try #require(try store.promises().first)
      #expect(stored.text == "a\u{FFFD}b")
      #expect(stored.plan == Promise.Plan(condition: "c\u{FFFD}", action: "\u{FFFD}d"))
      #expect(stored.obstacle == "\u{FFFD}")
      try store.update(zeros, at: minute(1))
      try store.undo(at: minute(2))
      #expect(try store.promises().isEmpty)
    }
  }

  @Test("what cannot be is refused, and changes nothing")
  func refusals() throws {
    try withJournal { store in
      try store.add(Promise(1, "Leave at five."), at: minute(0))
      let refusals: [(StoreError, () throws -> Void)] = [
        (.promiseExists(id: promise(1)), { try store.add(Promise(1, "x"), at: minute(1)) }),
        (
          .noPromise(prefix: promise(2).text), { try store.update(Promise(2, "x"), at: minute(1)) }
        ),
        (
          .noEntry(prefix: id(9).text),
          { try store.add(Promise(3, "x", entry: id(9)), at: minute(1)) }
        ),
        (
          .noEntry(prefix: id(9).text),
          { try store.update(Promise(1, "x", entry: id(9)), at: minute(1)) }
        ),
      ]
      for (error, act) in refusals { #expect(throws: error) { try act() } }
      // The rules of the table refuse what the type's comments rule out.
      var closed = Promise(1, "Leave at five.")
      closed.state = .kept
      var empty = Promise(1, "")
      empty.due = day(1)
      for promise in [closed, empty] {
        #expect(throws: StoreError.self) { try store.update(promise, at: minute(1)) }
      }
      #expect(try store.promises() == [Promise(1, "Leave at five.")])
      try store.undo(at: minute(2))
      #expect(throws: StoreError.nothingToUndo) { try store.undo(at: minute(3)) }
    }
  }

  @Test("the promise of an entry that was deleted stays, and can be closed")
  func deletedEntry() throws {
    try withJournal { store in
      try store.add([NewEntry(1, "one")], at: minute(0))
      try store.add(whole, at: minute(1))
      try store.delete(id(1), at: minute(2))
      try store.update(whole.closed(.dropped, on: 2), at: minute(3))
      #expect(try store.promises() == [whole.closed(.dropped, on: 2)])
      try store.undo(at: minute(4))
      #expect(try store.promises() == [whole])
    }
  }

  @Test("a promise is found by any beginning of its own name")
  func finding() throws {
    try withJournal { store in
      let names = ["abcd", "abce", "abcdefgh", "7"].map { start in
        start + String(repeating: "0", count: 26 - start.count)
      }
      for (number, name) in names.enumerated() {
        let id = try #require(PromiseID(name))
        try store.add(Promise(id: id, text: "\(number)", made: day(0)), at: minute(number))
      }
      #expect(
        try names.map { try store.shortID(#require(PromiseID($0))) }
          == ["abcd0", "abce", "abcde", "7000"])
      for (number, name) in names.enumerated() {
        let id = try #require(PromiseID(name))
        let short = try store.shortID(id)
        #expect(try store.shortIDs([id, id]) == [id: short])
        #expect(try store.promise(prefix: short.uppercased()).text == "\(number)")
        #expect(try store.promise(prefix: name).text == "\(number)")
      }
      #expect(
        throws: StoreError.ambiguousPromise(prefix: "AB", candidates: ["abcd0", "abcde", "abce"])
      ) { try store.promise(prefix: "AB") }
      for prefix in ["", "9", "abcdefghi", "u", "%", "7 ", names[0] + "0"] {
        #expect(throws: StoreError.noPromise(prefix: prefix)) {
          try store.promise(prefix: prefix)
        }
      }
      try store.undo(at: minute(9))
      #expect(throws: StoreError.noPromise(prefix: "7")) { try store.promise(prefix: "7") }
    }
  }

  @Test("two programs see each other's promises, and the later word stands")
  func twoStores() throws {
    try withFolder { folder in
      let path = folder + "/journal.sqlite"
      let one = try JournalStore.open(at: path)
      let two = try JournalStore.open(at: path)
      try one.add([NewEntry(1, "one")], at: minute(0))
      try one.add(whole, at: minute(1))
      try two.update(whole.closed(.kept, on: 2), at: minute(2))
      try one.update(whole.closed(.changed, on: 2), at: minute(3))
      #expect(try two.promises() == [whole.closed(.changed, on: 2)])
      try two.undo(at: minute(4))
      #expect(try one.promises() == [whole.closed(.kept, on: 2)])
      try one.purge(id(1))
      #expect(try two.promises().isEmpty)
      #expect(throws: StoreError.noPromise(prefix: whole.id.text)) {
        try two.update(whole, at: minute(5))
      }
      two.close()
      one.close()
    }
  }

  @Test("a promise is changed as it stands, and a refusal changes nothing")
  func changed() throws {
    struct Refusal: Error {}
    try withFolder { folder in
      let path = folder + "/journal.sqlite"
      let one = try JournalStore.open(at: path)
      let two = try JournalStore.open(at: path)
      try one.add([NewEntry(1, "one")], at: minute(0))
      try one.add(whole, at: minute(1))
      // Each changes what it means to and keeps what the other did.
      try one.changePromise(whole.id, at: minute(2)) { $0.obstacle = "the train" }
      var kept = whole.closed(.kept, on: 2)
      kept.obstacle = "the train"
      let changed = try two.changePromise(whole.id, at: minute(3)) { promise in
        promise = promise.closed(.kept, on: 2)
        promise.id = JournalStoreTests.promise(9)
      }
      #expect(changed == kept)
      #expect(throws: Refusal.self) {
        try one.changePromise(whole.id, at: minute(4)) { promise in
          #expect(promise == kept)
          promise.text = "Something else."
          throw Refusal()
        }
      }
      // Nothing is different: no step of undo.
      #expect(try one.changePromise(whole.id, at: minute(5)) { $0.state = .kept } == kept)
      #expect(throws: StoreError.noEntry(prefix: id(9).text)) {
        try one.changePromise(whole.id, at: minute(5)) { $0.entry = id(9) }
      }
      #expect(throws: StoreError.noPromise(prefix: promise(9).text)) {
        try one.changePromise(promise(9), at: minute(5)) { _ in }
      }
      #expect(try one.promises() == [kept])
      for _ in 0..<2 { try two.undo(at: minute(6)) }
      #expect(try one.promises() == [whole])
      two.close()
      one.close()
    }
  }

  @Test("many programs that change one promise at once lose nothing")
  func changedTogether() throws {
    try withFolder { folder in
      let path = folder + "/journal.sqlite"
      let first = try JournalStore.open(at: path)
      try first.add(Promise(1, "Now"), at: minute(0))
      let failures = Failures()
      DispatchQueue.concurrentPerform(iterations: 16) { number in
        do {
          let store = try JournalStore.open(at: path)
          defer { store.close() }
          try store.changePromise(promise(1), at: minute(1)) { $0.text += " \(number)" }
        } catch {
          failures.add(error)
        }
      }
      #expect(failures.count == 0)
      let words = try first.promise(prefix: promise(1).text).text.split(separator: " ")
      #expect(words.first == "Now")
      #expect(Set(words.dropFirst().compactMap { Int($0) }) == Set(0..<16))
      first.close()
    }
  }

  @Test("many programs that make promises at once lose none")
  func together() throws {
    try withFolder { folder in
      let path = folder + "/journal.sqlite"
      let first = try JournalStore.open(at: path)
      let failures = Failures()
      DispatchQueue.concurrentPerform(iterations: 8) { number in
        do {
          let store = try JournalStore.open(at: path)
          defer { store.close() }
          let made = Promise(number, "Number \(number)")
          try store.add(made, at: minute(number))
          try store.update(made.closed(.kept, on: 1), at: minute(number))
          try store.record(
            Wish(.theme(ThemeID("theme-\(number)"), .pinned), day: day(0)), at: minute(number))
        } catch {
          failures.add(error)
        }
      }
      #expect(failures.count == 0)
      #expect(try first.promises().map(\.state) == Array(repeating: .kept, count: 8))
      #expect(Set(try first.wishes()).count == 8)
      for _ in 0..<16 { try first.undo(at: minute(9)) }
      #expect(try first.promises().isEmpty)
      first.close()
    }
  }

  @Test("the first promise of an entry is added, a second one is not")
  func first() throws {
    try withJournal { store in
      try store.add([NewEntry(1, "A week"), NewEntry(2, "Another")], at: minute(0))
      for (number, entry, isAdded) in [(1, 1, true), (2, 1, false), (3, 2, true)] {
        let new = Promise(
          id: promise(number), entry: id(entry), text: "I ask first", made: day(0))
        #expect(try store.addFirst(new, at: minute(number)) == isAdded)
      }
      #expect(try store.promises().count == 2)
    }
  }
}
