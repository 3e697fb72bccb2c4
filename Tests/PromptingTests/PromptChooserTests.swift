import Journal
import Testing

@testable import Prompting

@Suite struct PromptChooserTests {
  private let builtIn = PromptLibrary.builtIn()

  /// The days of the built-in library, for the tests that look at nothing else.
  private static let plainDays = opened(PromptLibrary.builtIn())

  /// 400 days with weekends off, and unless absences are left out, with swaps now and then and
  /// three times away.
  private static func opened(
    _ library: PromptLibrary, settings: ChooserSettings = ChooserSettings(), salt: UInt64 = 7,
    absences: Bool = true, count: Int = 400
  ) -> OpenedDays {
    var days = OpenedDays(library, settings: settings, salt: salt)
    for offset in 0..<count {
      let day = monday.advanced(by: offset)
      let isAway = absences && [100..<115, 200..<230, 300..<312].contains { $0.contains(offset) }
      guard day.weekday < .saturday, !isAway else { continue }
      days.open(day, swaps: absences ? [0, 1, 0, 2, 0, 0, 3][offset % 7] : 0)
    }
    return days
  }

  @Test("the order of files and prompts changes no choice")
  func shuffled() {
    var chance = Seeded(state: 1)
    let files = PromptLibrary.builtInFiles().map {
      (name: $0.name, text: String(decoding: $0.bytes, as: UTF8.self))
    }
    let plain = Self.opened(builtIn, count: 150).ledger
    for _ in 0..<2 {
      let library = PromptLibrary().adding(userFiles: files.shuffled(using: &chance)).library
      let mixed = PromptLibrary(
        themes: library.themes.shuffled(using: &chance),
        prompts: library.prompts.shuffled(using: &chance))
      #expect(Self.opened(mixed, count: 150).ledger == plain)
    }
  }

  @Test("the order of the ledger changes no choice")
  func shuffledLedger() {
    var chance = Seeded(state: 2)
    let days = Self.plainDays
    for (choice, day, before) in days.choices.suffix(40) {
      let again = days.chooser.choose(
        for: day, ledger: before.shuffled(using: &chance), lastEntryDay: day.advanced(by: -1))
      let plain = days.chooser.choose(
        for: day, ledger: before, lastEntryDay: day.advanced(by: -1))
      #expect(again == plain)
      #expect(choice.prompt.theme != nil)
    }
  }

  @Test("asked again for a day that is served, the choice is the same")
  func idempotent() {
    let days = Self.opened(builtIn, absences: false, count: 150)
    for (choice, day, before) in days.choices {
      let entry = before.first?.day
      for ledger in [before, [ServedDay(day: day, choices: [choice.served])] + before] {
        #expect(days.chooser.choose(for: day, ledger: ledger, lastEntryDay: entry) == choice)
      }
    }
  }

  @Test("another salt is another order")
  func salts() {
    let first = Self.opened(builtIn, salt: 1, count: 20).choices.prefix(12).map(
      \.choice.prompt.theme)
    let second = Self.opened(builtIn, salt: 2, count: 20).choices.prefix(12).map(
      \.choice.prompt.theme)
    #expect(first != second)
    #expect(Set(first) == Set(second))
  }

  @Test("every theme has its turn, whomever one leads", arguments: Audience.allCases)
  func fairness(audience: Audience) {
    let settings = ChooserSettings(audience: audience)
    for (absences, bound) in [(false, 12), (true, 24)] {
      let days = Self.opened(builtIn, settings: settings, absences: absences)
      let served = days.choices.map(\.choice.prompt.theme)
      for theme in builtIn.themes {
        let turns = [-1] + served.indices.filter { served[$0] == theme.id } + [served.count]
        let longest = zip(turns, turns.dropFirst()).map { $1 - $0 }.max() ?? .max
        #expect(longest <= bound, "\(theme.title)")
      }
      // And nobody is asked about people they do not have.
      let needs = Set(days.ledger.flatMap(\.choices).map { builtIn.prompt($0.prompt.id)?.needs })
      #expect(needs.isSubset(of: audience.needsMet.map { $0 }))
    }
  }

  @Test("nothing comes again while something unseen in its theme fits the day")
  func noRepeat() {
    for settings in [ChooserSettings(), ChooserSettings(audience: .none)] {
      var repeats = 0
      for (choice, day, before) in Self.opened(builtIn, settings: settings).choices {
        let shown = Set(before.flatMap(\.choices).map(\.prompt.id))
        guard choice.reason != .returning, shown.contains(choice.prompt.id) else { continue }
        repeats += 1
        let slot = settings.slot(of: day)
        let asked = choice.prompt.days.contains(slot) ? slot : .any
        let unseen = builtIn.prompts(of: choice.prompt.theme).filter {
          !shown.contains($0.id) && $0.days.contains(asked) && $0.depth < 4
            && settings.audience.needsMet.contains($0.needs)
        }
        #expect(unseen.isEmpty)
      }
      #expect(repeats > 0)
    }
  }

  @Test("the prompts of a day are of three themes, and there is no fourth")
  func swaps() {
    let days = Self.plainDays
    #expect(days.ledger.count { $0.choices.count == 3 } > 40)
    for day in days.ledger {
      #expect(Set(day.choices.map(\.prompt.theme)).count == day.choices.count)
      #expect(day.choices.count <= ServedDay.mostChoices)
      for (index, choice) in day.choices.enumerated().dropFirst() {
        #expect(choice.reasonCode == "SWAP")
        #expect(choice.reasonText == "Your \(["", "second", "third"][index]) choice for today.")
      }
    }
  }

  @Test("swaps and skips change no waiting")
  func fairCounts() {
    var chance = Seeded(state: 3)
    var plain = Self.plainDays.ledger
    let before = ServingHistory(plain)
    for index in plain.indices {
      plain[index].state = index.isMultiple(of: 2) ? .skipped : .none
      guard let other = builtIn.prompts.randomElement(using: &chance) else { continue }
      plain[index].choices.append(PromptChoice(prompt: other, reason: .swap(choice: 2)).served)
      plain[index].standing = 1
    }
    let after = ServingHistory(plain)
    #expect(after.served == before.served)
    for theme in builtIn.themes { #expect(after.wait(of: theme.id) == before.wait(of: theme.id)) }
  }

  @Test("the first working day asks for an intention, the last looks back, the others do neither")
  func slots() {
    for (choice, day, _) in Self.plainDays.choices.dropFirst() {
      guard choice.reason != .returning else { continue }
      let slot: DaySlot =
        switch day.weekday {
        case .monday: .intention
        case .friday: .review
        default: .any
        }
      #expect(choice.prompt.days.contains(slot))
      #expect((choice.reason.code == "DAY") == (slot != .any))
    }
  }

  @Test("the first day is light, and depth comes with time")
  func depth() {
    for salt in UInt64(0)..<5 {
      let days = Self.opened(builtIn, salt: salt, count: 150)
      for (index, served) in days.choices.enumerated() {
        let prompt = served.choice.prompt
        #expect(prompt.depth <= (index == 0 ? 1 : index < 12 ? 2 : index < 30 ? 3 : 4))
        if index == 0 {
          #expect(served.choice.reason == .first)
          #expect(prompt.tone != .hard)
        }
        if prompt.depth == 4 {
          #expect(days.choices[..<index].suffix(4).count { $0.choice.prompt.depth == 4 } == 0)
          #expect(served.day.weekday != .monday)
        }
      }
    }
  }

  @Test("after ten days without an entry comes one fresh page, and one only")
  func absence() {
    var days = OpenedDays(builtIn)
    days.open(monday)
    // Nine days are no absence; ten are.
    for (gap, isReturn) in [(9, false), (10, true), (400, true)] {
      let choice = days.chooser.choose(
        for: monday.advanced(by: gap), ledger: days.ledger, lastEntryDay: monday)
      #expect((choice?.reason == .returning) == isReturn)
      #expect((choice?.prompt.days == [.return]) == isReturn)
    }
    days.open(monday.advanced(by: 10), swaps: 2, isWritten: false)
    for choice in days.ledger.first?.choices ?? [] {
      let prompt = builtIn.prompt(choice.prompt.id)
      #expect(prompt?.days.contains(.return) == true)
    }
    let next = days.chooser.choose(
      for: monday.advanced(by: 11), ledger: days.ledger, lastEntryDay: monday)
    #expect(next != nil)
    #expect(next?.reason != .returning)
    // An old journal that is new to the program has a first day, not a return.
    let first = days.chooser.choose(for: monday, ledger: [], lastEntryDay: Day(number: 0))
    #expect(first?.reason == .first)
  }

  @Test("a library of any size has an answer on every day, or none where it has nothing that fits")
  func smallLibraries() {
    let empty = PromptChooser(library: PromptLibrary(), salt: 1)
    #expect(empty.choose(for: monday, ledger: [ServedDay](), lastEntryDay: nil) == nil)
    let unfit = PromptLibrary(prompts: [
      Prompt(id: PromptID("a"), text: "Do you?", needs: .managers)
    ])
    let alone = PromptChooser(library: unfit, settings: ChooserSettings(audience: .none), salt: 1)
    #expect(alone.choose(for: monday, ledger: [ServedDay](), lastEntryDay: nil) == nil)

    for prompts in [
      [sound("a")], [sound("a", theme: nil)], [sound("a"), sound("b")], smallLibrary().prompts,
    ] {
      for slot in DaySlot.allCases {
        let library = PromptLibrary(
          prompts: prompts.map { prompt in
            var prompt = prompt
            prompt.days = [slot]
            return prompt
          })
        let days = Self.opened(library, count: 130)
        #expect(days.ledger.count == days.choices.count)
        #expect(days.ledger.count == days.opened)
        #expect(Set(days.ledger.flatMap(\.choices).map(\.prompt.id)).count == prompts.count)
        let themes = Set(prompts.map(\.theme)).count
        #expect(!days.ledger.contains { $0.choices.count > themes })
      }
    }
  }

  @Test("a day for which nothing could be served does no harm")
  func emptyDay() {
    let hollow = ServedDay(day: monday, choices: [])
    let chooser = PromptChooser(library: builtIn, salt: 1)
    let choice = chooser.choose(
      for: monday.advanced(by: 1), ledger: [hollow], lastEntryDay: nil)
    #expect(choice?.reason == .first)
    #expect(chooser.another(for: hollow, ledger: [hollow], lastEntryDay: nil) != nil)
  }

  @Test("ledger and days at the ends of the calendar do no harm")
  func extremes() {
    let chooser = PromptChooser(library: builtIn, salt: .max)
    let ends = [Day(number: .min), Day(number: 0), Day(number: .max)]
    for day in ends {
      for entry in ends {
        var days = OpenedDays(builtIn, salt: .max)
        days.open(entry)
        #expect(chooser.choose(for: day, ledger: days.ledger, lastEntryDay: entry) != nil)
      }
    }
  }
}
