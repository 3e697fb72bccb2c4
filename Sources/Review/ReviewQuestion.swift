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
