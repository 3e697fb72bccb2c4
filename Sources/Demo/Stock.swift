import Journal

/// The stock that entries before the story are composed of.
struct Stock: Sendable {
  /// Sentences that show nothing, the common ones first.
  let plain: [Template]
  /// Sentences by what they show, in the order of `Behavior.allCases`.
  let telling: [[Template]]
  /// Sentences of people who came unasked.
  let signs: [Template]
  /// The people of the years before the story.
  let people: [Phrase]
  /// What fills the other places, the common words first.
  let topics: [Phrase]
  let things: [Phrase]
  let rareThings: [Phrase]
  let papers: [Phrase]
  let guests: [Phrase]
  let times: [Phrase]

  /// The one stock. A line that cannot be read is left out; the tests read each one.
  static let standard = Stock()

  private init() {
    let templates = Self.lines(of: Self.sources).compactMap { try? Template($0) }
    plain = templates.filter { $0.kind == .plain }
    telling = Behavior.allCases.map { behavior in
      templates.filter { $0.kind == .behavior(behavior) }
    }
    signs = templates.filter { $0.kind == .sign }
    people = Self.phrases(stockPeople)
    topics = Self.phrases(stockTopics)
    things = Self.phrases(stockThings)
    rareThings = Self.phrases(stockRareThings)
    papers = Self.phrases(stockPapers)
    guests = Self.phrases(stockGuests)
    times = Self.phrases(stockTimes)
  }

  /// All sources of sentences.
  static let sources: [String] = [
    stockPlain1, stockPlain2, stockTelling1, stockTelling2, stockTelling3,
  ]

  /// The sentences that tell the same.
  func templates(_ kind: Template.Kind) -> [Template] {
    switch kind {
    case .plain: plain
    case .sign: signs
    case .behavior(let behavior): telling[Behavior.allCases.firstIndex(of: behavior) ?? 0]
    }
  }

  /// The lines of sources, empty ones left out.
  static func lines(of sources: [String]) -> [Substring] {
    sources.flatMap { $0.split(separator: "\n") }
  }

  private static func phrases(_ source: String) -> [Phrase] {
    source.split(separator: "\n").map { Phrase(String($0)) }
  }
}
