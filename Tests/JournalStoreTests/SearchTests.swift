import Journal
import JournalStore
import Testing

@Suite("Search") struct SearchTests {
  private static let texts: [String] = [
    "The reorganization begins.",  // 0
    "We reorganized the rota, again and again.",  // 1
    "Caf\u{E9} with Zo\u{EB}: the Stra\u{DF}e is long.",  // 2
    "Cafe\u{301} with Ren\u{E9}e.",  // 3
    "I don't like e-mails about plans.",  // 4
    "今日は東京で会議をした。",  // 5
    "한국어로 회의를 했다",  // 6
    "วันนี้เราประชุมกัน",  // 7
    "Handed the vendor call to Priya; she took the smaller contract.",  // 8
    "Planning the plan: 2026 budget.",  // 9
  ]

  private func found(_ store: JournalStore, _ terms: Query.Term...) throws -> [Int] {
    var query = Query()
    query.terms = terms
    return try numbers(store, query)
  }

  private func numbers(
    _ store: JournalStore, _ query: Query, order: QueryOrder = .newest
  ) throws -> [Int] {
    try store.entries(matching: query, order: order).compactMap { entry in
      Self.texts.indices.first { id($0) == entry.id }
    }
  }

  private func withTexts(_ body: (JournalStore) throws -> Void) throws {
    try withJournal { store in
      try store.add(
        Self.texts.enumerated().map { NewEntry($0, on: $0, $1) }, at: minute(0))
      try body(store)
    }
  }

  @Test("finds words by stem, beginnings unstemmed, phrases as they stand")
  func words() throws {
    try withTexts { store in
      let cases: [(String, Query.Match, [Int])] = [
        ("reorganizing", .word, [1, 0]), ("reorganiz", .word, []),
        ("reorganiz", .beginning, [1, 0]), ("reorganizat", .word, []),
        ("reorganizati", .beginning, [0]), ("REORGANIZATION", .beginning, [1, 0]),
        ("r", .beginning, [3, 1, 0]), ("reorganized", .phrase, [1]), ("reorganiz", .phrase, []),
        ("cafe", .word, [3, 2]), ("CAFÉ", .word, [3, 2]), ("cafe\u{301}", .phrase, [3, 2]),
        ("caf", .beginning, [3, 2]), ("zoe", .word, [2]), ("renee", .phrase, [3]),
        ("don't", .word, [4]), ("don’t", .word, [4]), ("don", .beginning, [4]),
        ("e-mail", .word, [4]), ("e-mai", .beginning, [4]), ("plans", .word, [9, 4]),
        ("the vendor call", .phrase, [8]), ("vendor the call", .phrase, []),
        ("2026", .word, [9]), ("20", .beginning, [9]), ("zebra", .beginning, []),
      ]
      for (text, match, expected) in cases {
        let numbers = try found(store, Query.Term(text, match))
        #expect(numbers == expected, "\(text) \(match)")
      }
    }
  }

  @Test("a sign that no index has is found in the texts, and kept out of what is found")
  func signs() throws {
    try withJournal { store in
      let texts = ["Shipped it 👍🏽 today.", "Shipped it today.", "Nobody; came."]
      try store.add(texts.enumerated().map { NewEntry($0, on: $0, $1) }, at: minute(0))
      func found(_ terms: [Query.Term], without: [Query.Term] = []) throws -> [EntryID] {
        var query = Query()
        query.terms = terms
        query.excluded = without
        return try store.entries(matching: query).map(\.id)
      }
      #expect(try found([.init("👍🏽", .word)]) == [id(0)])
      #expect(try found([.init("👍", .beginning)]) == [id(0)])
      #expect(try found([.init("👎", .word)]) == [])
      #expect(try found([.init(";", .word)]) == [id(2)])
      #expect(try found([.init("shipped", .word), .init("👍", .word)]) == [id(0)])
      #expect(try found([.init("shipped", .word)], without: [.init("👍", .word)]) == [id(1)])
    }
  }

  @Test("finds any part of a text written without spaces")
  func substrings() throws {
    try withTexts { store in
      for match in [Query.Match.word, .beginning, .phrase] {
        for (text, entry) in [("今日は東京で会議をした", 5), ("한국어로", 6), ("วันนี้เราประชุมกัน", 7)] {
          let characters = Array(text)
          for start in characters.indices {
            for end in start..<characters.count {
              let part = String(characters[start...end])
              let numbers = try found(store, Query.Term(part, match))
              #expect(numbers.contains(entry), "\(part) \(match)")
            }
          }
        }
        let wrongOrder = try found(store, Query.Term("京東", match))
        #expect(wrongOrder.isEmpty)
        let decomposed = try found(store, Query.Term("\u{1112}\u{1161}\u{11AB}국", match))
        #expect(decomposed == [6])
      }
    }
  }

  @Test("several words must all occur, excluded ones must not")
  func combinations() throws {
    try withTexts { store in
      let today = day(0)
      let cases: [(String, [Int])] = [
        ("the plan ", [9]), ("the pla", [9]), ("pla th", []), ("plan th", [9]),
        ("the -plan ", [8, 2, 1, 0]),
        ("\"the rota\" again", [1]), ("the \"the rota\" ag*", [1]), ("rota -again", []),
        ("-the", [7, 6, 5, 4, 3]), ("t* p* b*", [9]), ("a* b* p* t*", []), ("会議 東", [5]),
        ("the since:2026-11-17 until:2026-11-18", [2, 1]), ("on:11-18", [2]),
        ("on:11-18 café", [2]), ("on:02-29", []), ("\"!?\" the ", []), ("; the ", [8]),
      ]
      for (text, expected) in cases {
        let query = try Query(text, today: today)
        #expect(try numbers(store, query) == expected, "\(text)")
        #expect(try store.count(matching: query) == expected.count, "\(text)")
        #expect(
          try Set(numbers(store, query, order: .rank)) == Set(expected), "\(text) by rank")
        #expect(
          try store.entries(matching: query, limit: 1, offset: 1).count
            == min(1, max(0, expected.count - 1)), "\(text)")
      }
    }
  }

  @Test("by rank, what fits best comes first")
  func rank() throws {
    try withTexts { store in
      let query = try Query("again", today: day(0))
      try store.add(
        [NewEntry(50, on: 20, "Once again I said that this would be another long day")],
        at: minute(0))
      #expect(try store.entries(matching: query, order: .newest).first?.id == id(50))
      #expect(try store.entries(matching: query, order: .rank).first?.id == id(1))
    }
  }

  @Test("by rank, words come before beginnings, and pages are parts of one list")
  func rankedPages() throws {
    try withJournal { store in
      // Every third has the word, every other one only a longer one, some have both.
      let texts = (0..<60).map { number in
        (number % 3 == 0 ? "The plan. " : "") + (number % 2 == 0 ? "The planet turns. " : "Day. ")
          + String(repeating: "And so on. ", count: number % 7)
      }
      try store.add(texts.enumerated().map { NewEntry($0, on: $0, $1) }, at: minute(0))
      for text in ["pla", "plan", "the plan", "plan* the*", "plan "] {
        let query = try Query(text, today: day(0))
        let all = try store.entries(matching: query, order: .rank).map(\.id)
        #expect(Set(all) == Set(try store.entries(matching: query).map(\.id)), "\(text)")
        for limit in [0, 1, 7, 20, 21, 60] {
          for offset in [0, 1, 19, 20, 30] {
            let page = try store.entries(
              matching: query, order: .rank, limit: limit, offset: offset)
            #expect(
              page.map(\.id) == Array(all.dropFirst(offset).prefix(limit)),
              "\(text) \(limit) \(offset)")
          }
        }
      }
      let found = try store.entries(matching: Query("plan", today: day(0)), order: .rank)
      let isWord = found.map { $0.text.contains("plan.") }
      #expect(isWord == isWord.sorted { $0 && !$1 })
      #expect(isWord.count { $0 } == 20)
    }
  }

  @Test("what is edited, deleted and undone is found as it stands")
  func upToDate() throws {
    try withTexts { store in
      try store.save(id(0), text: "Nothing of the kind.", at: minute(1))
      #expect(try found(store, Query.Term("reorganization", .word)) == [1])
      try store.save(id(1), day: day(-5), at: minute(2))
      #expect(try found(store, Query.Term("the", .word)) == [9, 8, 2, 0, 1])
      try store.delete(id(1), at: minute(3))
      #expect(try found(store, Query.Term("rota", .beginning)) == [])
      for step in 4...6 { try store.undo(at: minute(step)) }
      #expect(try found(store, Query.Term("reorganization", .word)) == [1, 0])
    }
  }

  @Test("votes are what the tag conditions find")
  func tags() throws {
    try withJournal { store in
      var sets: [[Journal.Tag]] = [[], [Tag(.empower, .added)], [Tag(.empower, .suggested, 0.5)]]
      sets.append([Tag(.empower, .suggested, 0.49)])
      sets.append([Tag(.empower, .rejected, 0.9)])
      sets.append([Tag(.micromanage, .confirmed, 0.1), Tag(.venture, .added)])
      sets.append([Tag(.plan, .added)])
      try store.add(
        sets.enumerated().map { number, tags in
          var new = NewEntry(number, on: number, "word", theme: number < 3 ? "trust" : nil)
          new.behaviors = tags
          return new
        }, at: minute(0))
      let cases: [(String, [Int])] = [
        ("tag:empower", [2, 1]), ("-tag:empower", [6, 5, 4, 3, 0]), ("axis:ownership", [5, 2, 1]),
        ("-axis:ownership", [6, 4, 3, 0]), ("side:leader", [5, 2, 1]), ("side:manager", [6, 5]),
        ("side:leader side:manager", [5]), ("-side:leader -side:manager", [4, 3, 0]),
        ("tag:micromanage tag:venture", [5]), ("theme:trust", [2, 1, 0]),
        ("-theme:trust tag:plan", [6]), ("theme:trust tag:empower", [2, 1]),
        ("theme:other theme:trust", [2, 1, 0]),
      ]
      for (text, expected) in cases {
        for words in ["", "wor", "word ", "\"word\" "] {
          let query = try Query(
            words.hasSuffix(" ") ? words + text : text + " " + words, today: day(0))
          #expect(
            try store.entries(matching: query).map(\.id) == expected.map(id), "\(text) \(words)")
        }
      }
    }
  }

  @Test("no text of a query is ever an error", arguments: 0..<4)
  func anyText(seed: Int) throws {
    try withTexts { store in
      var generator = Seeded(UInt64(seed))
      let pieces = [
        "\"", "'", "*", "^", "(", ")", "{", "}", ":", "-", "+", "NEAR", "NEAR(", "AND", "OR", "NOT",
        "text:", "search_stem", "\0", "\u{FEFF}", "\u{301}", "🎉", "👩‍👩‍👧", "東", "é", "a", "the", "%",
        "_",
        "\\", "\u{10FFFF}", "\u{E000}", "ꟊ", "\u{0E33}", "ﬁ", "Ａ", "½", " ", "\n", ";--", "?1",
      ]
      for _ in 0..<100 {
        var query = Query()
        for _ in 0..<Int.random(in: 1...4, using: &generator) {
          let text = (0..<Int.random(in: 0...5, using: &generator)).map { _ in
            pieces.randomElement(using: &generator) ?? ""
          }.joined()
          let match = [Query.Match.word, .beginning, .phrase].randomElement(using: &generator)
          let term = Query.Term(text, match ?? .word)
          if Int.random(in: 0..<4, using: &generator) == 0 {
            query.excluded.append(term)
          } else {
            query.terms.append(term)
          }
        }
        if seed == 0 { query.themes = [ThemeID("a'\0\"b")] }
        for order in QueryOrder.allCases {
          let found = try store.entries(matching: query, order: order)
          #expect(found.count == (try store.count(matching: query)))
        }
      }
    }
  }

  @Test("thousands of conditions of every kind are no error, and hold")
  func manyConditions() throws {
    try withTexts { store in
      let many = 5000
      let none = (0..<many).map { "zebra\($0)" }
      let numbers = Array(Self.texts.indices.reversed())
      func expect(_ found: [Int], _ change: (inout Query) -> Void) throws {
        for terms in [[], [Query.Term("the", .word)]] {
          var query = Query()
          query.terms = terms
          change(&query)
          let expected = terms.isEmpty ? found : found.filter { [0, 1, 2, 8, 9].contains($0) }
          for order in QueryOrder.allCases {
            #expect(try self.numbers(store, query, order: order).sorted(by: >) == expected)
          }
          #expect(try store.count(matching: query) == expected.count)
        }
      }
      for match in [Query.Match.word, .beginning, .phrase] {
        try expect(numbers.filter { $0 != 1 }) { query in
          query.excluded = none.map { Query.Term($0, match) } + [Query.Term("rota", match)]
        }
      }
      func times<Value>(_ values: [Value]) -> [Value] {
        (0..<many).map { values[$0 % values.count] }
      }
      try expect(numbers) { $0.excludedBehaviors = times(Behavior.allCases) }
      try expect(numbers) { $0.excludedAxes = times(Axis.allCases) }
      try expect(numbers) { $0.excludedSides = times(Side.allCases) }
      try expect(numbers) { $0.excludedThemes = none.map { ThemeID($0) } }
      try expect([]) { $0.behaviors = times(Behavior.allCases) }
      try expect([]) { $0.axes = times(Axis.allCases) }
      try expect([]) { $0.sides = times(Side.allCases) }
      try expect([]) { $0.themes = none.map { ThemeID($0) } }
      try expect([]) { $0.terms += none.map { Query.Term($0, .word) } }
      let text = none.map { "-\($0)" }.joined(separator: " ")
      #expect(try self.numbers(store, Query(text, today: day(0))) == numbers)
    }
  }

  @Test("very long and very many words are no error either")
  func longQueries() throws {
    try withTexts { store in
      let beginnings = (0..<600).map { Query.Term("t\($0)", .beginning) }
      let cases: [([Query.Term], Int)] = [
        ([Query.Term(String(repeating: "the vendor ", count: 5000), .phrase)], 0),
        (beginnings, 0), (Array(repeating: Query.Term("the", .word), count: 600), 5),
        ([Query.Term(String(repeating: "x", count: 100_000), .beginning)], 0),
      ]
      for (terms, count) in cases {
        var query = Query()
        query.terms = terms
        let found = try store.count(matching: query)
        #expect(found == count)
      }
    }
  }
}
