/// The side of an axis that a prompt asks about.
public enum Lean: String, CaseIterable, Hashable, Sendable { case leader, manager, both }

/// What a prompt is likely to bring up.
public enum Tone: String, CaseIterable, Hashable, Sendable {
  /// Something that went well.
  case win
  /// Neither.
  case neutral
  /// Something that was difficult.
  case hard
}

/// Which way a prompt looks.
public enum Form: String, CaseIterable, Hashable, Sendable {
  /// At something that was.
  case back
  /// At something to come.
  case ahead
  /// At one event and what it meant.
  case debrief
  /// At what the writer put into something.
  case effort
}

/// The days a prompt is for.
public enum DaySlot: String, CaseIterable, Hashable, Sendable {
  /// Any day between; the first and the last working day have prompts of their own.
  case any
  /// The first working day of the week.
  case intention
  /// The last working day of the week.
  case review
  /// The first day after an absence.
  case `return`
}

/// Whom the writer must have to be able to answer a prompt.
public enum Needs: String, CaseIterable, Hashable, Sendable { case none, peers, reports, managers }

/// Whom the writer leads, the widest first; it decides which prompts fit.
public enum Audience: String, CaseIterable, Hashable, Sendable {
  /// Managers with reports of their own.
  case managers
  /// People who report to the writer.
  case reports
  /// A team without a title.
  case peers
  /// Nobody yet, or people outside work.
  case none

  /// The needs that are met.
  public var needsMet: Set<Needs> {
    switch self {
    case .managers: [.none, .peers, .reports, .managers]
    case .reports: [.none, .peers, .reports]
    case .peers: [.none, .peers]
    case .none: [.none]
    }
  }
}
