import Journal
import JournalStore
import Testing

@Suite("Open entries")
struct OpenEntryTests {
  @Test("they answer no question, or one that was aimed at nothing when it was asked that day")
  func open() throws {
    let open = ServedTraits(axis: nil, isWin: false, depth: 1)
    let aimed = ServedTraits(axis: .risk, isWin: false, depth: 1)
    let cases: [(kind: ServedKind?, traits: ServedTraits?, isOpen: Bool)] = [
      (.scored, open, true), (.returning, open, true), (.rhythm, open, true),
      (.scored, aimed, false), (.carried, open, false), (.promise, nil, false), (nil, nil, false),
    ]
    try withJournal { store in
      for (number, example) in cases.enumerated() {
        let prompt = PromptReference(id: PromptID("p\(number)"), text: "A question?", theme: nil)
        try store.record(
          ServedDay(
            day: day(number),
            choices: [
              ServedPrompt(
                prompt: prompt, reasonCode: "NEW", reasonText: "New.", kind: example.kind,
                traits: example.traits)
            ]), at: minute(number))
        var answer = NewEntry(number, on: number, "An answer")
        answer.prompt = prompt
        try store.add([answer], at: minute(number))
        let found = try store.taggedEntries(in: day(number)...day(number))
        #expect(found.map(\.isOpen) == [example.isOpen])
      }
      // An open question that was asked on another day was chosen by the writer.
      var late = NewEntry(50, on: 50, "An answer")
      late.prompt = PromptReference(id: PromptID("p0"), text: "A question?", theme: nil)
      try store.add([late, NewEntry(51, on: 51, "Without a question")], at: minute(99))
      #expect(try store.taggedEntries(in: day(50)...day(51)).map(\.isOpen) == [false, true])
    }
  }
}
