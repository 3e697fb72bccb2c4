/// A question of the review: one line each, and every one may stay empty.
public enum ReviewQuestion: String, CaseIterable, Hashable, Sendable {
  /// Look: a sentence that surprises.
  case surprise
  /// Think: what was right for its moment.
  case fitting
  /// Think, once a month instead of `fitting`: whether the balance is the one that is meant.
  case balance
  /// Think: another's eyes.
  case retell
  /// Think, once a quarter: what the two words mean.
  case meaning
  /// Act: what becomes of promises.
  case promises
  /// Act: the situation of one if–then.
  case condition = "if"
  /// Act: what is done then.
  case action = "then"
  /// Act: what may get in the way.
  case obstacle
  /// Act, once a quarter: whom to ask for one thing to do differently.
  case whom
  /// The question to take along.
  case along
}

extension ReviewQuestion {
  /// The questions of an occasion, in their order; about promises only where one is open.
  public static func questions(
    of occasion: ReviewOccasion, withPromises: Bool
  ) -> [ReviewQuestion] {
    allCases.filter { question in
      switch question {
      case .fitting: occasion == .week
      case .balance: occasion != .week
      case .meaning, .whom: occasion == .quarter
      case .promises: withPromises
      case .surprise, .retell, .condition, .action, .obstacle, .along: true
      }
    }
  }
}
