import Journal

/// Ways back: an entry or the calendar that was opened from another screen leads there when it is left.
extension Model {
  /// The screen that the entry being read was opened from; nil where that is the Journal itself.
  var screenBehindEntry: Tab? {
    guard let read = journal.chosen?.id else { return nil }
    if promises.openedEntry == read { return .promises }
    if review.openedEntry == read { return .review }
    return trends.openedEntry == read ? .trends : nil
  }

  /// Leaves the entry that is read, for its list or for the screen that it was opened from.
  mutating func leaveEntry() -> [Command] {
    journal.isReading = false
    return screenBehindEntry.map { show($0) } ?? []
  }

  /// A screen was chosen by itself: nothing leads back any more.
  mutating func forgetWaysBack() {
    promises.openedEntry = nil
    promises.leadsToReview = false
    review.openedEntry = nil
    trends.openedEntry = nil
    trends.openedCalendar = false
  }
}
