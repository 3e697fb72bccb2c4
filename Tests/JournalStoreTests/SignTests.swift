import Journal
import JournalStore
import Testing

@Suite("Signs") struct SignTests {
  @Test("they are counted by their days, those taken back and those of deleted entries left out")
  func counted() throws {
    try withJournal { store in
      #expect(try store.signs(in: day(0)...day(9)) == 0)
      try store.add((0..<6).map { NewEntry($0, on: $0, "x") }, at: minute(0))
      for number in [1, 2, 4, 5] { try store.setSign(id(number), true, at: minute(1)) }
      #expect(try store.signs(in: day(0)...day(5)) == 4)
      #expect(try store.signs(in: day(2)...day(4)) == 2)
      #expect(try store.signs(in: day(3)...day(3)) == 0)
      try store.setSign(id(2), false, at: minute(2))
      try store.delete(id(4), at: minute(3))
      #expect(try store.signs(in: day(0)...day(5)) == 2)
      #expect(try store.signs(in: day(2)...day(4)) == 0)
    }
  }
}
