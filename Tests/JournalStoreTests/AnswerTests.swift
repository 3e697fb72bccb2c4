import Journal
import JournalStore
import Testing

@Suite("What a choice is made from") struct AnswerTests {
  @Test("a word is a run between white space that holds a letter or a digit")
  func words() throws {
    let counts: [(String, Int)] = [
      ("", 0), (" \n\t", 0), ("one", 1), (" one  two\nthree\r\nfour ", 4), ("— … ! 👍", 0),
      ("it's half-done - well, 50 % of it", 6), ("\u{A0}a\u{3000}b\u{2028}c", 3),
      ("Überstunden für Özgür", 3), ("“Quoted” (words) [here]", 3), ("½ ٣ 三", 3),
      ("東京に行った", 1), ("e\u{301}tude", 1), ("…één", 1), ("👍🏽 ok 🇩🇪", 1),
    ]
    try withJournal { store in
      let entries = counts.enumerated().map { NewEntry($0, on: $0, $1.0) }
      try store.add(entries, at: minute(0))
      let written = try store.recentEntries(in: day(0)...day(counts.count))
      #expect(written.map(\.words) == counts.map(\.1))
    }
  }

  @Test("an entry's votes are those of its tags, whatever they are", arguments: 1...4)
  func votes(seed: Int) throws {
    try withJournal { store in
      var generator = Seeded(UInt64(seed))
      var tags: [[Tag]] = []
      for number in 0..<60 {
        var entry = NewEntry(number, on: number, "Gave Priya the keys, and so on")
        entry.behaviors = (0..<Int.random(in: 0...5, using: &generator)).map { place in
          Tag(
            Behavior.allCases.randomElement(using: &generator) ?? .grow,
            TagOrigin.allCases.randomElement(using: &generator) ?? .added,
            [nil, 0, 0.25, 0.5, 0.75, 1].randomElement(using: &generator) ?? nil, at: place)
        }
        try store.add([entry], at: minute(number))
        // Ended tags are none.
        if number % 3 == 0 {
          entry.behaviors.removeLast(min(1, entry.behaviors.count))
          try store.setTags(entry.id, entry.behaviors, at: minute(number))
        }
        tags.append(entry.behaviors)
      }
      let written = try store.recentEntries(in: day(0)...day(59))
      #expect(written.count == tags.count)
      for (entry, tags) in zip(written, tags) {
        for axis in Axis.allCases {
          #expect(entry.votes[axis] == Vote(on: axis, of: tags))
        }
        #expect(
          entry.showsMicromanaging == tags.contains { $0.isVote && $0.behavior == .micromanage })
      }
    }
  }

  @Test("an entry is known by its day, prompt, marks and promise, and by its newest text")
  func parts() throws {
    try withJournal { store in
      var answer = NewEntry(1, on: 1, "one two three", theme: "trust")
      answer.useful = .soSo
      answer.feeling = .hard
      answer.sign = true
      try store.add([answer, NewEntry(2, on: 2, "open"), NewEntry(3, on: 9, "out")], at: minute(0))
      try store.add([NewEntry(4, on: 2, "gone"), NewEntry(5, on: 0, "before")], at: minute(1))
      try store.delete(id(4), at: minute(2))
      try store.save(id(2), text: "open and longer", at: minute(3))
      try store.setFeeling(id(2), .well, at: minute(4))
      try store.add(Promise(1, "Leave at five.", entry: id(2)), at: minute(5))
      #expect(
        try store.recentEntries(in: day(1)...day(8)) == [
          WrittenEntry(
            day: day(1), prompt: PromptID("trust-01"), words: 3, useful: .soSo, feeling: .hard),
          WrittenEntry(day: day(2), words: 3, feeling: .well, madePromise: true),
        ])
      try store.setFeeling(id(2), nil, at: minute(6))
      try store.undo(at: minute(7))
      #expect(try store.entry(id(2)).feeling == .well)
      for _ in 0..<2 { try store.undo(at: minute(8)) }
      #expect(
        try store.recentEntries(in: day(2)...day(2)) == [WrittenEntry(day: day(2), words: 3)])
      #expect(try store.recentEntries(in: day(20)...day(30)).isEmpty)
    }
  }

  @Test("the last answers are those of the latest days, whenever they were written")
  func lastAnswers() throws {
    try withJournal { store in
      #expect(try store.lastAnswers(5).isEmpty)
      try store.add(
        [
          NewEntry(1, on: 5, "five", theme: "trust"), NewEntry(2, on: 3, "three", theme: "change"),
          NewEntry(3, on: 4, "open"), NewEntry(4, on: 1, "one", theme: "trust"),
          NewEntry(5, on: 6, "gone", theme: "trust"),
        ], at: minute(0))
      try store.delete(id(5), at: minute(1))
      #expect(try store.lastAnswers(50).map(\.day) == [5, 3, 1].map(day))
      #expect(try store.lastAnswers(2).map(\.day) == [5, 3].map(day))
      for count in [0, -1] { #expect(try store.lastAnswers(count).isEmpty) }
    }
  }

  @Test("each prompt has the number of its answers and the last of them by day")
  func answers() throws {
    try withJournal { store in
      #expect(try store.answers().isEmpty)
      try store.add(
        [
          NewEntry(1, on: 5, "the last one", theme: "trust"),
          NewEntry(2, on: 3, "a", theme: "trust"),
          NewEntry(3, on: 6, "open"), NewEntry(4, on: 1, "b c", theme: "change"),
          NewEntry(5, on: 8, "gone", theme: "trust"), NewEntry(6, on: 8, "gone", theme: "meaning"),
        ], at: minute(0))
      try store.delete([id(5), id(6)], at: minute(1))
      var asked = NewEntry(7, on: 9, "Kept.")
      asked.prompt = PromptReference(id: PromptID(asking: promise(1)), text: "?", theme: nil)
      try store.add([asked], at: minute(2))
      func answers(_ count: Int, _ prompt: PromptID, on: Int, words: Int) -> PromptAnswers {
        PromptAnswers(
          count: count, last: WrittenEntry(day: day(on), prompt: prompt, words: words))
      }
      let expected = [
        answers(2, PromptID("trust-01"), on: 5, words: 3),
        answers(1, PromptID("change-01"), on: 1, words: 2),
        answers(1, PromptID(asking: promise(1)), on: 9, words: 1),
      ]
      #expect(
        try store.answers()
          == Dictionary(
            uniqueKeysWithValues: expected.compactMap { answers in
              answers.last.prompt.map { ($0, answers) }
            }))
      try store.undo(at: minute(3))
      try store.undo(at: minute(4))
      #expect(try store.answers()[PromptID("trust-01")]?.count == 3)
      #expect(try store.answers()[PromptID("trust-01")]?.last.day == day(8))
    }
  }
}
