extension PromptID {
  private static let reviewMark = "review:"
  private static let carriedMark = "carried:"

  /// The name that the answers of a week's review are kept under: with a colon, which no prompt's
  /// name has. Entries and drafts with such a name are reviews.
  public init(reviewing week: Week) { self.init(Self.reviewMark + week.iso) }

  /// The week that is reviewed; nil for any other prompt.
  public var reviewedWeek: Week? {
    text.hasPrefix(Self.reviewMark) ? Week(iso: String(text.dropFirst(Self.reviewMark.count))) : nil
  }

  /// The name of the question that the review of a week left to take along.
  public init(carriedFrom week: Week) { self.init(Self.carriedMark + week.iso) }
}

extension Draft {
  /// Whether it holds the answers of a review: those are no text for Today.
  public var isReview: Bool { prompt?.id.reviewedWeek != nil }
}
