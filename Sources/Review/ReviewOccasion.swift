public import Journal

/// What a review looks back on beside its week.
public enum ReviewOccasion: String, CaseIterable, Hashable, Sendable {
  /// The week alone.
  case week
  /// A month that ends with the week.
  case month
  /// A quarter, and so a month, that ends with the week.
  case quarter

  /// The occasion of a week. As ISO 8601 has it for years, a week belongs to the month that its
  /// Thursday lies in; the last week of a month is the occasion for its questions.
  public init(_ week: Week) {
    let month = week.monday.advanced(by: 3).parts.month
    let next = week.advanced(by: 1).monday.advanced(by: 3).parts.month
    self = month == next ? .week : month.isMultiple(of: 3) ? .quarter : .month
  }
}
