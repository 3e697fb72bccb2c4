public import Journal

/// A made-up journal, the same for the same arguments on every machine, the oldest entry first.
///
/// Its last quarter is a story written by hand about one small team; what is asked for beyond it is
/// composed of stock sentences, years backwards. Entries are made one at a time as they are taken,
/// so that a hundred thousand need no more memory than one.
public struct DemoJournal: Sequence, IteratorProtocol, Sendable {
  /// As many entries as the story gives for thirteen weeks.
  public static let standardCount = 65
  /// The most entries of a journal.
  public static let mostEntries = 10_000_000

  /// How many entries there are in all.
  public let count: Int
  /// The day of the first entry; `through` where there is none.
  public let firstDay: Day

  private let story: [(day: Day, scene: Story.Scene)]
  private let calendar: DemoCalendar
  private let composer: Composer
  private let firstWeek: Week
  private let through: Day
  private let seed: UInt64
  private let dayTurn: DayTurn
  private let timeZone: String
  private let utcOffset: @Sendable (Day) -> Int
  private var position = 0

  /// A journal of `entries` entries, none of a day after `through`.
  ///
  /// The story ends on the last Friday up to `through`; the working days since then have an entry
  /// each. Entries are saved when the work is done, so that `through` is the day before today for a
  /// journal that holds nothing of the future. `utcOffset` gives the writer's clock on a day in seconds east of UTC. `wordsPerEntry` is
  /// the mean length of composed entries: 90 unless said otherwise, 150 in a journal of more than a
  /// thousand.
  public init(
    entries: Int = DemoJournal.standardCount, through: Day, seed: UInt64 = 1,
    dayTurn: DayTurn = .standard, timeZone: String = "UTC",
    utcOffset: @escaping @Sendable (Day) -> Int = { _ in 0 }, wordsPerEntry: Int? = nil
  ) {
    count = Swift.min(Swift.max(entries, 0), Self.mostEntries)
    let friday = through.advanced(by: -((through.weekday.rawValue + 3) % 7))
    let firstWeek = Week(containing: friday.advanced(by: -7 * (Story.weeks - 1)))
    self.firstWeek = firstWeek
    story = Story.scenes
      .map { (day: Story.Date($0.week, $0.weekday).day(from: firstWeek), scene: $0) }
      .filter { $0.day <= through }.suffix(count)
    calendar = DemoCalendar(entries: count - story.count, before: firstWeek)
    firstDay =
      calendar.entries > 0
      ? Swift.min(calendar.place(of: 0, seed: seed).day, through) : story.first?.day ?? through
    composer = Composer(words: wordsPerEntry ?? (count > 1000 ? 150 : 90))
    self.through = through
    self.seed = seed
    self.dayTurn = dayTurn
    self.timeZone = timeZone
    self.utcOffset = utcOffset
  }

  /// The balances its writer means to keep, from the first day on.
  public var targets: [DatedTarget] {
    let positions: [(Axis, TargetPosition)] = [
      (.people, .moreLeader), (.authority, .mostlyLeader), (.growth, .moreLeader),
      (.horizon, .even), (.risk, .even), (.measure, .moreLeader), (.conduct, .even),
    ]
    return positions.map { DatedTarget(axis: $0, position: $1, since: firstDay) }
  }

  /// The promises that its writer made in the story, in the order they were made.
  public var promises: [DemoPromise] {
    Story.pledges.compactMap { pledge in
      let made = pledge.made.day(from: firstWeek)
      guard let index = story.firstIndex(where: { $0.day == made }) else { return nil }
      var plan: Promise.Plan?
      if let condition = pledge.condition, let action = pledge.action {
        plan = Promise.Plan(condition: condition, action: action)
      }
      return DemoPromise(
        entry: calendar.entries + index, text: pledge.text, plan: plan,
        obstacle: pledge.obstacle, intends: pledge.intends, made: made,
        due: pledge.due?.day(from: firstWeek), state: pledge.state,
        closed: pledge.closed?.day(from: firstWeek),
        asked: pledge.asked.map { $0.day(from: firstWeek) })
    }
  }

  /// The reviews that its writer made, the oldest first: of its last weeks, as far as they were over
  /// on the last day, and of the end of a quarter in its time.
  ///
  /// They come on top of the entries, and only where the journal is the story and nothing else, so
  /// that a journal of any other number has that many.
  public func reviews(isEndOfQuarter: (Week) -> Bool) -> [DemoReview] {
    guard count == Self.standardCount else { return [] }
    return (1...Story.weeks).compactMap { number in
      let day = Story.Date(number, .friday).day(from: firstWeek)
      let week = Week(containing: day)
      let retrospect = Story.retrospects.first { $0.week == number }
      let isEnd = isEndOfQuarter(week)
      guard retrospect != nil || isEnd, week < Week(containing: through.advanced(by: 1)) else {
        return nil
      }
      var random = DemoRandom(seed: seed, stream: -1000 - number)
      let answers = Story.atQuarter.merging(retrospect?.answers ?? [:]) { $1 }
      return DemoReview(
        week: week, day: day,
        // After the entry of the day, which is written by ten to seven.
        created: moment(day, second: 68_400 + random.below(1200), random: &random),
        answers: answers, state: retrospect?.state ?? .open,
        closed: retrospect?.closed?.day(from: firstWeek))
    }
  }

  /// The next entry, in the order of days and of moments; nil after the last.
  public mutating func next() -> DemoEntry? {
    guard position < count else { return nil }
    defer { position += 1 }
    if position < calendar.entries { return composed(position) }
    let index = position - calendar.entries
    return story.indices.contains(index) ? told(index) : nil
  }

  private func composed(_ index: Int) -> DemoEntry {
    let (place, turn, turns) = calendar.place(of: index, seed: seed)
    // Where the calendar itself begins, weeks cannot reach further back.
    let day = Swift.min(place, through)
    var random = DemoRandom(seed: seed, stream: index)
    let draft = composer.compose(age: calendar.entries - index, random: &random)
    // One entry is written when the work is done, several over the whole day from half past eight.
    let second: Int
    if turns == 1 {
      second = 60 * random.number(in: 1000...1130) + random.below(60)
    } else {
      let share = 37_800 / turns
      second = 30_600 + turn * share + random.below(Swift.max(share - 1, 1))
    }
    return DemoEntry(
      day: day, created: moment(day, second: second, random: &random), text: draft.text,
      theme: draft.theme, tags: draft.tags, sign: draft.sign, useful: draft.useful)
  }

  private func told(_ index: Int) -> DemoEntry {
    let (day, scene) = story[index]
    // Streams below zero, so that the story has the same tags whatever stands before it.
    var random = DemoRandom(seed: seed, stream: index - story.count - 1)
    var second = 60 * random.number(in: 1000...1130) + random.below(60)
    if scene.isEvening { second += 4 * 3600 }
    if scene.isLate {
      // Five past one to five to two, where the night still belongs to the day before.
      second = dayTurn.minutes >= 120 ? 90_300 + random.below(3000) : 84_000
    }
    let confirmed = scene.week <= 9 ? 55 : 25
    let tags = scene.body.marks.map { mark in
      DemoTagger.tag(
        mark.behavior, mark.manner, fit: mark.fit, span: mark.span, quote: mark.quote,
        confirmed: confirmed, random: &random)
    }
    return DemoEntry(
      day: day, created: moment(day, second: second, random: &random), text: scene.body.text,
      theme: scene.theme, tags: tags, sign: scene.sign, useful: scene.useful,
      feeling: scene.feeling)
  }

  /// A moment from the seconds since the midnight that begins a day.
  private func moment(_ day: Day, second: Int, random: inout DemoRandom) -> Moment {
    let offset = utcOffset(day)
    let seconds = Int64(day.number) * 86_400 + Int64(second - offset)
    return Moment(
      Instant(milliseconds: seconds * 1000 + Int64(random.below(1000))), utcOffset: offset,
      timeZone: timeZone)
  }
}
