import Journal

/// How much a prompt gave when it was answered before.
struct Fruit {
  private let answers: [PromptID: PromptAnswers]
  /// The words that half of the last answers reach, doubled; nil without any answer.
  private let doubledMedian: Int?

  /// From here on an answer was fruitful, and the prompt comes again after a while.
  static let fruitful = 0.6
  private static let dry = 0.3
  private static let rests = [35, 70, 140]

  init(_ situation: Situation) {
    answers = situation.answers
    let words = situation.lastAnswers.filter { $0.prompt?.promise == nil }.map(\.words).sorted()
    let middle = words.count / 2
    guard words.indices.contains(middle) else {
      doubledMedian = nil
      return
    }
    doubledMedian =
      words.count.isMultiple(of: 2) ? words[middle - 1] + words[middle] : 2 * words[middle]
  }

  /// The last answer to a prompt, where it was fruitful.
  func lastFruitful(_ prompt: PromptID) -> WrittenEntry? {
    answers[prompt].flatMap { rating(of: $0.last) >= Self.fruitful ? $0.last : nil }
  }

  /// How much an answer gave: the writer's own word, or else what shows in it.
  func rating(of answer: WrittenEntry) -> Double {
    switch answer.useful {
    case .yes: return 1
    case .soSo: return 0.5
    case .no: return 0
    case nil: break
    }
    let isLong = doubledMedian.map { 2 * answer.words >= $0 } ?? true
    let hasBorne = !answer.votes.isEmpty || answer.madePromise
    return 0.4 + (isLong ? 0.3 : 0) + (hasBorne ? 0.3 : 0)
  }

  /// The term of the score, in [0, 1].
  func term(for prompt: PromptID, on day: Day) -> Double {
    guard let answered = answers[prompt] else { return 0.5 }
    let rating = rating(of: answered.last)
    guard rating >= Self.dry else { return 0 }
    guard rating >= Self.fruitful else { return 0.5 }
    let rest = Self.rests[min(max(0, answered.count - 1), Self.rests.count - 1)]
    return answered.last.day.distance(to: day) >= rest ? 1 : 0
  }
}
