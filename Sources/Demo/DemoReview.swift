public import Journal

/// A review of the made-up journal: what its writer answered, by the names of the questions. Whoever
/// writes it into a journal makes a text of it.
public struct DemoReview: Hashable, Sendable {
  /// The week looked back on.
  public var week: Week
  /// The civil day, the Friday of the week.
  public var day: Day
  /// When it was saved.
  public var created: Moment
  /// The answers, each one line, by the names of their questions; those of a month's or a quarter's
  /// end are among them only there.
  public var answers: [String: String]
  /// What became of its if–then, where it has one.
  public var state: PromiseState
  /// The day the if–then was closed; set exactly where it is not open.
  public var closed: Day?

  /// A review of its parts.
  public init(
    week: Week, day: Day, created: Moment, answers: [String: String], state: PromiseState = .open,
    closed: Day? = nil
  ) {
    self.week = week
    self.day = day
    self.created = created
    self.answers = answers
    self.state = state
    self.closed = closed
  }
}
