public import Journal

/// What the first start has to ask: what the settings do not say.
public struct StartNeeds: Hashable, Sendable {
  /// Whether it is asked whom one leads.
  public var asksAudience: Bool
  /// Whether it is asked which days one works.
  public var asksWorkingDays: Bool

  /// Needs of their parts.
  public init(asksAudience: Bool = true, asksWorkingDays: Bool = true) {
    self.asksAudience = asksAudience
    self.asksWorkingDays = asksWorkingDays
  }
}

/// What was answered at the first start; nil and nothing for what was skipped.
public struct StartAnswers: Hashable, Sendable {
  /// Whom one leads, by the word of the setting: `managers`, `reports`, `peers` or `none`.
  public var audience: String?
  /// The days one works.
  public var workingDays: Set<Weekday>?
  /// The sides one means to lean to.
  public var targets: [TargetChange]

  /// Answers of their parts.
  public init(
    audience: String? = nil, workingDays: Set<Weekday>? = nil, targets: [TargetChange] = []
  ) {
    self.audience = audience
    self.workingDays = workingDays
    self.targets = targets
  }

  /// Where it was noted; nil where nothing was answered.
  var noted: String? {
    let hasSettings = audience != nil || workingDays != nil
    switch (hasSettings, !targets.isEmpty) {
    case (true, true): return "Noted in config.toml, and on Trends."
    case (true, false): return "Noted in config.toml."
    case (false, true): return "Noted; t on Trends changes it."
    case (false, false): return nil
    }
  }
}

/// The questions of the first start while they are asked, one after the other, under the day's own.
///
/// They give way to writing: a key that is no choice is none of theirs, and the caller gives it to
/// the text. Arrows always belong to them, since in an empty text they do nothing.
public struct StartForm: Equatable, Sendable {
  /// The questions there are to ask, in their order.
  let questions: [Question]
  /// The place of the question at hand.
  private(set) var place = 0
  /// Whom one leads, as a place among the choices; nil before it is said.
  private(set) var audience: Int?
  /// The days one works.
  private(set) var days: Set<Weekday> = [.monday, .tuesday, .wednesday, .thursday, .friday]
  /// Whether a day was turned on or off.
  private var hasDays = false
  /// The sides one means to lean to.
  private(set) var sides = TargetsForm([:])

  /// A question of the first start.
  enum Question: Equatable, Sendable { case audience, workingDays, sides }

  /// Whom one may lead: the word of the setting, and what it says.
  static let audiences: [(setting: String, words: String)] = [
    ("reports", "people who report to me"), ("managers", "managers"),
    ("peers", "peers, without the title"), ("none", "nobody yet"),
  ]

  /// What a key did.
  enum Step: Equatable {
    case stays, ends
    /// It is no choice: the key is for the text.
    case isText
  }

  /// A form at its first question.
  public init(_ needs: StartNeeds) {
    questions =
      (needs.asksAudience ? [.audience] : []) + (needs.asksWorkingDays ? [.workingDays] : [])
      + [.sides]
  }

  /// The question at hand.
  var question: Question { questions.indices.contains(place) ? questions[place] : .sides }

  /// What was answered so far.
  public var answers: StartAnswers {
    StartAnswers(
      audience: audience.map { Self.audiences[$0].setting }, workingDays: hasDays ? days : nil,
      targets: sides.changes)
  }

  /// What going on means here, in a word: a question without an answer is skipped.
  var goesOn: String {
    let isAnswered: Bool
    switch question {
    case .audience: isAnswered = audience != nil
    case .workingDays: isAnswered = hasDays
    case .sides: isAnswered = !sides.changes.isEmpty
    }
    guard isAnswered else { return "skip" }
    return place + 1 < questions.count ? "next" : "keep"
  }

  /// Does what an action asks of the question at hand.
  mutating func perform(_ action: Action?) -> Step {
    switch action {
    case .back: return .ends
    case .open: return goOn()
    case .previous:
      place = max(0, place - 1)
      return .stays
    case .choose(let number): return choose(number)
    case .up: step(-1)
    case .down: step(1)
    case .left, .right:
      if question == .sides { _ = sides.perform(action) }
    case .position where question == .sides: _ = sides.perform(action)
    default: return .isText
    }
    return .stays
  }

  private mutating func choose(_ number: Int) -> Step {
    switch question {
    case .audience:
      guard Self.audiences.indices.contains(number - 1) else { return .isText }
      audience = number - 1
      return goOn()
    case .workingDays:
      guard let day = Weekday(rawValue: number - 1) else { return .isText }
      // One day at least stays: with none nothing would ever be due.
      guard days != [day] else { return .stays }
      days.formSymmetricDifference([day])
      hasDays = true
    case .sides:
      guard number == 0 || TargetPosition(rawValue: number - 1) != nil else { return .isText }
      _ = sides.perform(.position(TargetPosition(rawValue: number - 1)))
    }
    return .stays
  }

  private mutating func step(_ step: Int) {
    switch question {
    case .audience:
      let last = Self.audiences.count - 1
      audience = audience.map { min(max(0, $0 + step), last) } ?? (step < 0 ? last : 0)
    case .workingDays: break
    case .sides: _ = sides.perform(step < 0 ? .up : .down)
    }
  }

  private mutating func goOn() -> Step {
    guard place + 1 < questions.count else { return .ends }
    place += 1
    return .stays
  }
}
