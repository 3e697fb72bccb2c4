import Journal
import TestSupport
import Testing

@testable import Prompting

@Suite struct PromptChooserTests {
  private let builtIn = PromptLibrary.builtIn()

  /// The days of the built-in library, for the tests that look at nothing else.
  private static let plainDays = opened(PromptLibrary.builtIn())

  /// 200 days with weekends off, with swaps now and then and three times away.
  private static func opened(
    _ library: PromptLibrary, settings: ChooserSettings = ChooserSettings(), count: Int = 200
  ) -> OpenedDays {
    var days = OpenedDays(library, settings: settings)
    for offset in 0..<count {
      let day = monday.advanced(by: offset)
      let isAway = [60..<75, 100..<130, 170..<182].contains { $0.contains(offset) }
      guard day.weekday < .saturday, !isAway else { continue }
      days.open(day, swaps: [0, 1, 0, 2, 0, 0, 3][offset % 7])
    }
    return days
  }

  @Test("the order of files, prompts, themes and packs changes no choice")
  func shuffled() {
    var chance = SplitMix64(seed: 1)
    let files = PromptLibrary.builtInFiles().map {
      (name: $0.name, text: String(decoding: $0.bytes, as: UTF8.self))
    }
    let plain = Self.opened(builtIn, count: 60).ledger
    for _ in 0..<2 {
      let library = PromptLibrary.reading(builtIn: files.shuffled(using: &chance)).library
      #expect(library == builtIn)
      let mixed = PromptLibrary(
        themes: library.themes.shuffled(using: &chance),
        packs: library.packs.shuffled(using: &chance),
        prompts: library.prompts.shuffled(using: &chance))
      #expect(Self.opened(mixed, count: 60).ledger == plain)
    }
  }

  @Test("the order of ledger, entries and promises changes no choice")
  func shuffledSituation() {
    var chance = SplitMix64(seed: 2)
    let days = Self.plainDays
    for (choice, day, before) in days.choices.suffix(20) {
      var situation = before
      situation.targets = [.risk: .even, .people: .moreLeader]
      situation.recent = (0..<40).map { number in
        WrittenEntry(
          day: day.advanced(by: -number), words: number,
          votes: [.risk: .manager, .people: number.isMultiple(of: 3) ? .both : .manager])
      }
      let plain = days.chooser.choose(for: day, in: situation)
      situation.ledger.shuffle(using: &chance)
      situation.recent.shuffle(using: &chance)
      #expect(days.chooser.choose(for: day, in: situation) == plain)
      #expect(choice.reference.theme != nil)
    }
  }

  @Test("asked again for a day that is served, the choice is the same")
  func idempotent() {
    for (choice, day, before) in Self.plainDays.choices.prefix(60) {
      var after = before
      after.ledger.append(ServedDay(day: day, choices: [choice.served]))
      #expect(Self.plainDays.chooser.choose(for: day, in: before) == choice)
      #expect(Self.plainDays.chooser.choose(for: day, in: after) == choice)
    }
  }

  @Test("another salt is another order")
  func salts() {
    func themes(_ salt: UInt64) -> [ThemeID?] {
      var days = OpenedDays(builtIn, salt: salt)
      days.openWorkingDays(0..<20)
      return days.choices.map(\.choice.reference.theme)
    }
    #expect(themes(1) != themes(2))
    #expect(themes(1) == themes(1))
  }

  @Test("the prompts of a day are of three themes, and there is no fourth")
  func swaps() {
    let days = Self.plainDays
    #expect(days.ledger.count { $0.choices.count == 3 } >= 15)
    for day in days.ledger {
      #expect(Set(day.choices.map(\.prompt.theme)).count == day.choices.count)
      #expect(day.choices.count <= ServedDay.mostChoices)
      for (index, choice) in day.choices.enumerated().dropFirst() {
        #expect(choice.reasonCode == "SWAP")
        #expect(choice.reasonText == "Your \(["", "second", "third"][index]) choice for today.")
        #expect(choice.seed != day.choices.first?.seed)
      }
    }
  }

  @Test("swaps and skips change nothing in waits and caps")
  func fairCounts() {
    let plain = Self.plainDays.situation
    var changed = plain
    let extra = served("other", theme: "letting-go", on: monday).choices
    for index in changed.ledger.indices {
      changed.ledger[index].state = index.isMultiple(of: 2) ? .skipped : .none
      changed.ledger[index].choices = changed.ledger[index].choices.prefix(1) + extra
      changed.ledger[index].standing = 1
    }
    let day = monday.advanced(by: 400)
    func history(_ situation: Situation) -> ServingHistory {
      ServingHistory(situation.ledger, before: day, library: builtIn)
    }
    let (before, after) = (history(plain), history(changed))
    #expect(after.served == before.served)
    #expect(after.recent == before.recent)
    #expect(after.scored == before.scored)
    for theme in builtIn.themes { #expect(after.wait(of: theme.id) == before.wait(of: theme.id)) }
  }

  @Test("the first day is light and says so")
  func first() {
    for salt in UInt64(0)..<20 {
      for day in [monday, monday.advanced(by: 1), monday.advanced(by: 4)] {
        let chooser = PromptChooser(library: builtIn, salt: salt)
        // An old journal that is new to the program has a first day, not a return.
        let choice = chooser.choose(for: day, in: Situation(lastEntryDay: Day(number: 0)))
        #expect(choice?.reason == .first)
        #expect(choice?.prompt?.depth == 1)
        #expect(choice?.prompt?.tone != .hard)
      }
    }
  }

  @Test("after ten days without an entry comes one fresh page, and one only")
  func absence() {
    var days = OpenedDays(builtIn)
    days.open(monday)
    // Nine days are no absence; ten are.
    for (gap, isReturn) in [(9, false), (10, true), (400, true)] {
      let choice = days.chooser.choose(for: monday.advanced(by: gap), in: days.situation)
      #expect((choice?.reason == .returning) == isReturn)
      #expect((choice?.kind == .returning) == isReturn)
      #expect((choice?.prompt?.days == [.return]) == isReturn)
    }
    days.open(monday.advanced(by: 10), swaps: 2, isWritten: false)
    #expect(days.ledger.first?.choices.count == 3)
    for choice in days.ledger.first?.choices ?? [] {
      let prompt = builtIn.prompt(choice.prompt.id)
      #expect(prompt?.days.contains(.return) == true)
      #expect(choice.kind == .returning)
    }
    // Greeted once, whether an answer came or not, until there is another absence.
    days.open(monday.advanced(by: 11), isWritten: false)
    #expect(days.ledger.first?.choices.first?.kind == .scored)
    days.situation.lastEntryDay = monday.advanced(by: 11)
    days.open(monday.advanced(by: 21))
    #expect(days.ledger.first?.choices.first?.kind == .returning)
  }

  @Test("a return goes before a promise, a promise before what was carried, that before a rhythm")
  func order() {
    var wednesdays = sound("own", theme: nil)
    (wednesdays.every, wednesdays.isOwn, wednesdays.pack) = (.weekdays([.monday]), true, .own)
    let library = PromptLibrary(themes: builtIn.themes, prompts: builtIn.prompts + [wednesdays])
    let chooser = PromptChooser(library: library, salt: 5)
    let day = monday.advanced(by: 28)
    var situation = Situation(
      ledger: [served("letting-go-01", theme: "letting-go", on: monday)], lastEntryDay: monday,
      promises: [Promise(id: promiseID(1), text: "I ask first.", made: monday, due: day)],
      carried: PromptReference(id: PromptID("take"), text: "What?", theme: ThemeID("trust")))
    func next() -> PromptChoice? { chooser.choose(for: day, in: situation) }
    #expect(next()?.kind == .returning)
    situation.lastEntryDay = day
    #expect(next()?.kind == .promise)
    situation.promises = []
    #expect(next()?.kind == .carried)
    #expect(next()?.reference == PromptReference(id: PromptID("take"), text: "What?", theme: nil))
    #expect(next()?.served.traits?.isOpen == true)
    situation.carried = nil
    #expect(next()?.kind == .rhythm)
    #expect(next()?.reason == .rhythm(.weekdays([.monday]), .monday))
    situation.wishes = [Wish(.prompt(PromptID("own"), isRetired: true), day: day)]
    #expect(next()?.kind == .scored)
  }

  @Test("a question is carried to the first working day of a week only")
  func carried() {
    let question = PromptReference(id: PromptID("take"), text: "What?", theme: nil)
    let situation = Situation(
      ledger: [served("a", on: monday.advanced(by: -7))], carried: question)
    func days(_ working: Set<Weekday>) -> [Int] {
      let chooser = PromptChooser(
        library: builtIn, settings: ChooserSettings(workingDays: working), salt: 1)
      return (0..<7).filter {
        chooser.choose(for: monday.advanced(by: $0), in: situation)?.kind == .carried
      }
    }
    #expect(days(ChooserSettings.defaultWorkingDays) == [0])
    #expect(days([.sunday, .monday, .tuesday]) == [6])
    #expect(days([.tuesday]) == Array(0..<7))
    let swapped = PromptChooser(library: builtIn, salt: 1).another(
      for: ServedDay(
        day: monday, choices: served("take", theme: nil, on: monday, kind: .carried).choices),
      in: situation)
    #expect(swapped?.kind == .scored)
  }

  @Test("what the writer muted, retired or switched off is not asked, not even as a swap")
  func wishes() {
    let muted = builtIn.themes.prefix(9).map(\.id)
    let left = builtIn.prompts.filter {
      $0.pack == .standard && !($0.theme.map(muted.contains) ?? true)
    }
    let retired = left.filter { $0.id.text.hasSuffix("1") }.map(\.id)
    #expect(!retired.isEmpty)
    var days = OpenedDays(builtIn)
    days.situation.wishes =
      muted.map { Wish(.theme($0, .muted), day: monday) }
      + retired.map { Wish(.prompt($0, isRetired: true), day: monday) }
      + [Wish(.pack(PackID("remote"), isOn: true), day: monday)]
    for offset in 0..<120 { days.open(monday.advanced(by: offset), swaps: 2) }
    let shown = Set(days.ledger.flatMap(\.choices).map(\.prompt.id))
    let prompts = shown.compactMap { builtIn.prompt($0) }
    #expect(prompts.count == shown.count)
    #expect(Set(prompts.map(\.pack)) == [.standard, PackID("remote")])
    for prompt in prompts {
      #expect(!(prompt.theme.map(muted.contains) ?? true))
      #expect(!retired.contains(prompt.id))
    }
  }

  @Test("whom one leads decides what can be asked", arguments: Audience.allCases)
  func audience(audience: Audience) {
    let settings = ChooserSettings(audience: audience)
    let days = Self.opened(builtIn, settings: settings, count: 120)
    let needs = Set(days.ledger.flatMap(\.choices).map { builtIn.prompt($0.prompt.id)?.needs })
    #expect(needs.isSubset(of: audience.needsMet.map { $0 }))
  }

  @Test("ledgers from before rules were kept are read with the help of codes and library")
  func oldLedgers() {
    let days = Self.plainDays
    var old = days.situation
    for index in old.ledger.indices {
      for place in old.ledger[index].choices.indices {
        old.ledger[index].choices[place].kind = nil
        old.ledger[index].choices[place].traits = nil
        old.ledger[index].choices[place].facts = [:]
        old.ledger[index].choices[place].seed = nil
      }
    }
    let day = monday.advanced(by: 200)
    #expect(
      days.chooser.choose(for: day, in: old) == days.chooser.choose(for: day, in: days.situation))
    let history = ServingHistory(old.ledger, before: day, library: builtIn)
    #expect(
      history.recent == ServingHistory(days.ledger, before: day, library: builtIn).recent)
  }
}
