public import Journal

/// What was asked on a day of a simulation, and how its writer took it.
public struct SimulatedDay: Hashable, Sendable {
  /// The day as the ledger keeps it, swaps and skips included.
  public var served: ServedDay
  /// How deep questions went that day, 1…4.
  public var level: Int
  /// The rules that had to be relaxed for the day's first question.
  public var relaxed: [ChoiceRule]

  /// The prompt that was fixed for the day, with its kind, its theme and its reason.
  public var first: ServedPrompt? { served.choices.first }
}

/// A journal that is opened day after day by a made-up writer, asked by the chooser that asks real
/// ones.
///
/// It begins with any situation, that of a real journal too, and keeps its own copy: nothing is
/// written anywhere. What is asked depends on the chooser, the situation, the writer and the seed.
public struct Simulation: Sendable {
  /// What chooses.
  public let chooser: PromptChooser
  /// Who writes.
  public let writer: SimulatedWriter
  /// The journal so far, as a choice sees it.
  public private(set) var situation: Situation
  private var chance: SimulationChance
  private var days = 0

  /// A simulation that goes on from a situation. The writer's wishes are said on the first day.
  public init(
    chooser: PromptChooser, writer: SimulatedWriter = SimulatedWriter(), seed: UInt64 = 1,
    situation: Situation = Situation()
  ) {
    self.chooser = chooser
    self.writer = writer
    self.situation = situation
    self.situation.targets.merge(writer.targets) { $1 }
    chance = SimulationChance(seed: seed)
  }

  /// Opens so many working days that were not served yet, from `day` on; where no day is a working
  /// day, any day.
  public mutating func run(days count: Int, from day: Day) -> [SimulatedDay] {
    var served = Set(situation.ledger.map(\.day))
    var day = day
    var results: [SimulatedDay] = []
    for index in 0..<max(0, count) {
      if let every = writer.awayEvery, index > 0, index.isMultiple(of: every) {
        day = day.advanced(by: 14)
      }
      while !isWorking(day) || served.contains(day) {
        let next = day.advanced(by: 1)
        guard next > day else { return results }
        day = next
      }
      served.insert(day)
      if let result = open(day) { results.append(result) }
    }
    return results
  }

  private func isWorking(_ day: Day) -> Bool {
    let working = chooser.settings.workingDays
    return working.isEmpty || working.contains(day.weekday)
  }

  /// Opens a day and lets the writer answer; nil where nothing can be asked, and on a day that was
  /// opened before, which stays as it is.
  public mutating func open(_ day: Day) -> SimulatedDay? {
    guard !situation.ledger.contains(where: { $0.day == day }) else { return nil }
    if days == 0 { sayWishes(day) }
    days += 1
    situation.recent.removeAll { $0.day.distance(to: day) > Situation.recentDays }
    if let step = chooser.stepDown(on: day, in: situation) { situation.wishes.append(step) }
    guard let choice = chooser.choose(for: day, in: situation) else { return nil }
    let level = Wishes(situation.wishes).level
    if choice.kind == .carried { situation.carried = nil }
    var served = ServedDay(day: day, choices: [choice.served])
    swap(&served)
    closePromises(served)
    if chance.happens(writer.skips) {
      served.state = .skipped
    } else if chance.happens(writer.writes) {
      write(served)
    }
    situation.ledger.insert(served, at: 0)
    takeOffer(day)
    return SimulatedDay(served: served, level: level, relaxed: choice.relaxed)
  }

  private mutating func sayWishes(_ day: Day) {
    let themes = chooser.library.themes.map(\.id).sorted()
    for theme in themes.prefix(writer.pins) {
      situation.wishes.append(Wish(.theme(theme, .pinned), day: day))
    }
    for theme in themes.suffix(writer.halves) {
      situation.wishes.append(Wish(.theme(theme, .halved), day: day))
    }
  }

  /// Asks for another question, and sometimes for a third; now and then goes back to the first.
  private mutating func swap(_ served: inout ServedDay) {
    guard chance.happens(writer.swaps) else { return }
    for _ in 0..<(1 + chance.number(below: 2)) {
      var asked = situation
      asked.ledger.insert(served, at: 0)
      guard let other = chooser.another(for: served, in: asked) else { break }
      served.choices.append(other.served)
    }
    served.standing = chance.happens(25) ? 0 : served.choices.count - 1
  }

  private mutating func write(_ served: ServedDay) {
    let entry = entry(for: served)
    situation.recent.append(entry)
    situation.lastEntryDay = max(situation.lastEntryDay ?? served.day, served.day)
    guard let prompt = entry.prompt else { return }
    situation.lastAnswers.insert(entry, at: 0)
    situation.lastAnswers = Array(situation.lastAnswers.prefix(Situation.answersLookedAt))
    let count = situation.answers[prompt]?.count ?? 0
    situation.answers[prompt] = PromptAnswers(count: count + 1, last: entry)
  }

  private mutating func entry(for served: ServedDay) -> WrittenEntry {
    var entry = WrittenEntry(day: served.day, prompt: served.current?.prompt.id)
    entry.words = chance.happens(10) ? 5 + chance.number(below: 15) : 20 + chance.number(below: 120)
    for axis in Axis.allCases {
      let isAsked = served.current?.traits?.axis == axis
      guard chance.happens(isAsked ? 80 : writer.votes) else { continue }
      let leads = chance.happens(writer.leadsOn[axis] ?? writer.leads)
      entry.votes[axis] = leads ? .leader : .manager
    }
    if let every = writer.micromanagesEvery, days.isMultiple(of: every) {
      entry.showsMicromanaging = true
      entry.votes[.ownership] = entry.votes[.ownership] == .leader ? .both : .manager
    }
    if chance.happens(25) { entry.useful = chance.one(of: [.yes, .yes, .soSo, .no]) }
    if chance.happens(15) { entry.feeling = chance.one(of: [.well, .hard]) }
    if chance.happens(writer.promises) { makePromise(&entry) }
    return entry
  }

  private mutating func makePromise(_ entry: inout WrittenEntry) {
    let due = chance.happens(75) ? entry.day.advanced(by: 1 + chance.number(below: 7)) : nil
    let id = PromiseID(using: &chance)
    situation.promises.append(
      Promise(id: id, text: "I ask before I decide.", made: entry.day, due: due))
    entry.madePromise = true
  }

  /// Of the one that was asked about, half are closed; of the others a few.
  private mutating func closePromises(_ served: ServedDay) {
    let asked = served.choices.first?.prompt.id.promise
    for index in situation.promises.indices where situation.promises[index].isOpen {
      guard chance.happens(situation.promises[index].id == asked ? 50 : 2) else { continue }
      situation.promises[index].state = chance.one(of: PromiseState.outcomes) ?? .kept
      situation.promises[index].closed = served.day
    }
  }

  /// Takes half of what is offered.
  private mutating func takeOffer(_ day: Day) {
    guard let offer = chooser.offer(on: day, in: situation) else { return }
    guard chance.happens(50) else {
      situation.wishes.append(Wish(.declined(offer), day: day))
      return
    }
    let wish: Wish.Kind =
      switch offer {
      case .deeper(let level): .depth(level, .consent)
      case .retire(let prompt): .prompt(prompt, isRetired: true)
      case .fewer(let theme): .theme(theme, .halved)
      }
    situation.wishes.append(Wish(wish, day: day))
  }
}
