public import Journal

/// The answers of a review as the text of an entry: a line that says the week, then a heading for
/// each question that was answered and the answer under it.
///
/// Whatever else stands in the text, by another hand or an older edition, stays where it is.
public struct ReviewText: Hashable, Sendable {
  /// The answers of a week of which nothing is answered yet.
  public init(week: Week) {}

  /// The answers of a text.
  public init(_ text: String) {}

  /// The answer to a question, on one line; empty where there is none.
  public subscript(question: ReviewQuestion) -> String {
    get { "" }
    set {}
  }

  /// All of it as a text.
  public var text: String { "" }

  /// Whether no question is answered and nothing else stands in it.
  public var isEmpty: Bool { true }
}
