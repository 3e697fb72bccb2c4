/// A search that goes on: where it began, what it looks for, what it stands on.
struct Search: Sendable, Equatable {
  /// Where the cursor was when it began, and returns to where nothing is found.
  let origin: TextPoint
  let originTop: RowAddress
  var needle = ""
  /// The place found; nil where there is none.
  var match: Range<TextPoint>?
}
