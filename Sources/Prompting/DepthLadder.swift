import Journal

/// How deep questions go: up with the writer's yes, down at once.
///
/// Answers count from the day after the last word on the depth. Answers about promises do not: they
/// are asked at no depth, and short by nature.
struct DepthLadder {
  /// The level the writer's wishes say.
  let level: Int
  /// The answers since the last word on it, the newest first.
  private let answers: [WrittenEntry]
  private let hardDays: Set<Day>

  static let shortWords = 20
  static let fullWords = 60

  init(_ situation: Situation, _ wishes: Wishes, until day: Day) {
    level = wishes.level
    answers = situation.lastAnswers.filter { answer in
      answer.prompt != nil && answer.prompt?.promise == nil && answer.day <= day
        && wishes.levelDay.map { answer.day > $0 } ?? true
    }
    // Of one day the fuller first: any order will do, so long as it is the same.
    .sorted {
      ($0.day, $0.words, $0.useful == .yes ? 1 : 0) > ($1.day, $1.words, $1.useful == .yes ? 1 : 0)
    }
    hardDays = Set(
      (situation.recent + situation.lastAnswers).filter { $0.feeling == .hard }.map(\.day))
  }

  /// The level of a day: one less on the first day asked after an entry that was marked hard.
  func level(on day: Day, after lastServed: Day?) -> Int {
    let since = lastServed ?? day.advanced(by: -1)
    let isAfterHard = hardDays.contains { $0 >= since && $0 < day }
    return max(Prompt.depths.lowerBound, level - (isAfterHard ? 1 : 0))
  }

  /// Whether the last two answers were short, so that it goes one step down.
  var isTooDeep: Bool {
    let last = answers.prefix(2)
    return level > Prompt.depths.lowerBound && last.count == 2
      && last.allSatisfy { $0.words < Self.shortWords }
  }

  /// Whether four of the last six answers were full, the last of them on that day.
  func carriesMore(on day: Day) -> Bool {
    let last = answers.prefix(6)
    return level < Prompt.depths.upperBound && last.first?.day == day
      && last.count { $0.words >= Self.fullWords || $0.useful == .yes } >= 4
  }
}
