/// The two answers to an axis's question. Both are needed; neither is the better one.
public enum Side: String, CaseIterable, Hashable, Sendable {
  case leader, manager
}

/// One question about how a person leads, with a leader's and a manager's answer.
public enum Axis: String, CaseIterable, Hashable, Sendable {
  case people, authority, ownership, growth, horizon, risk, measure, conduct

  /// The question behind the axis.
  public var question: String {
    switch self {
    case .people: "How do I get people moving?"
    case .authority: "Where does my say come from?"
    case .ownership: "Who decides how it is done?"
    case .growth: "What do I build the team for?"
    case .horizon: "How far ahead do I look?"
    case .risk: "What do I do with change?"
    case .measure: "What do I count?"
    case .conduct: "What do I do with my own day?"
    }
  }

  /// Whether both sides are to be kept in a balance the writer chooses. `ownership` is none: its
  /// manager side is watched, has no target and enters no proportion.
  public var isBalance: Bool { self != .ownership }

  /// The axes with a balance, in their order.
  public static let balances: [Axis] = allCases.filter(\.isBalance)

  /// The behavior of a side.
  public func behavior(_ side: Side) -> Behavior {
    switch (self, side) {
    case (.people, .leader): .inspire
    case (.people, .manager): .direct
    case (.authority, .leader): .influence
    case (.authority, .manager): .command
    case (.ownership, .leader): .empower
    case (.ownership, .manager): .micromanage
    case (.growth, .leader): .grow
    case (.growth, .manager): .organize
    case (.horizon, .leader): .envision
    case (.horizon, .manager): .plan
    case (.risk, .leader): .venture
    case (.risk, .manager): .safeguard
    case (.measure, .leader): .align
    case (.measure, .manager): .track
    case (.conduct, .leader): .exemplify
    case (.conduct, .manager): .operate
    }
  }
}

/// What a sentence can show its writer doing: sixteen acts in eight pairs.
public enum Behavior: String, CaseIterable, Hashable, Sendable {
  case inspire, direct
  case influence, command
  case empower, micromanage
  case grow, organize
  case envision, plan
  case venture, safeguard
  case align, track
  case exemplify, operate

  /// The axis it answers.
  public var axis: Axis {
    switch self {
    case .inspire, .direct: .people
    case .influence, .command: .authority
    case .empower, .micromanage: .ownership
    case .grow, .organize: .growth
    case .envision, .plan: .horizon
    case .venture, .safeguard: .risk
    case .align, .track: .measure
    case .exemplify, .operate: .conduct
    }
  }

  /// The side it takes on its axis.
  public var side: Side { axis.behavior(.leader) == self ? .leader : .manager }

  /// Its meaning in one line of at most 54 columns, in the writer's own "I did".
  public var meaning: String {
    switch self {
    case .inspire: "encouraged, thanked, gave the work its meaning, cared"
    case .direct: "assigned, instructed, set the deadline"
    case .influence: "listened, persuaded, built trust, spoke for the team"
    case .command: "settled it by rank, overruled, demanded"
    case .empower: "handed over the decision, stayed reachable, made room"
    case .micromanage: "closer than the work needed: hovered, redid, took back"
    case .grow: "coached, asked instead of answering, had others lead"
    case .organize: "hired, staffed, gave roles, reviewed, held one-to-ones"
    case .envision: "said where this goes and why, years ahead"
    case .plan: "scheduled, budgeted, set the coming weeks' priorities"
    case .venture: "tried something new, took a risk, let a failure teach"
    case .safeguard: "kept it stable, followed process, said no to protect"
    case .align: "tied the work to customers or to the whole"
    case .track: "looked at progress, numbers, status"
    case .exemplify: "led by example, owned a mistake, kept a standard"
    case .operate: "ran the day, decided what was mine, did the work"
    }
  }
}
