import Journal
import Review
import Screen

/// The page of a week as it is drawn: all of it, of which the screen shows some rows, and where the
/// things stand that one can act on.
struct ReviewLayout: Equatable, Sendable {
  /// What it was made of.
  let source: Source
  /// The whole page.
  let buffer: Buffer
  /// The things that one can act on, in their order.
  let places: [Place]

  /// What a page is made of.
  struct Source: Equatable, Sendable {
    let page: ReviewPage
    let bars: TrendsPage?
    let answers: [Answer]
    let typing: ReviewQuestion?
    let staysOpen: Set<PromiseID>
    let columns: Int
    /// The rows from one axis to the next.
    let pitch: Int
  }

  /// A question and what is answered so far.
  struct Answer: Equatable, Sendable {
    let question: ReviewQuestion
    /// The answer; empty for the one that is being typed, which is drawn over the page.
    let text: String
  }

  /// Where a thing stands.
  struct Place: Equatable, Sendable {
    let stop: ReviewStop
    /// Its rows.
    let rows: Range<Int>
    /// The part that shows that it is chosen.
    let label: Rect
    /// Where its line is typed; nil where it has none.
    var line: Rect?
  }

  init(_ source: Source) {
    self.source = source
    let rows = ReviewRows(source)
    buffer = rows.buffer
    places = rows.places
  }

  var rows: Int { buffer.size.rows }

  /// The place of a stop in their order; nil where it is not on the page.
  func index(of stop: ReviewStop?) -> Int? { places.firstIndex { $0.stop == stop } }

  /// The first row to show, from `scroll` on, so that a place is in sight with a little of what
  /// stands around it; the page's own head with the first one, its end with the last.
  func scroll(_ scroll: Int, showing index: Int, in height: Int) -> Int {
    let rows = places[index].rows
    let above = index == 0 ? 0 : max(0, rows.lowerBound - 2)
    let below = index == places.count - 1 ? self.rows : min(self.rows, rows.upperBound + 1)
    var first = max(scroll, below - height)
    first = min(first, above)
    // What is chosen comes before what stands around it.
    first = max(first, rows.upperBound - height)
    return clamped(min(first, rows.lowerBound), in: height)
  }

  /// A first row that leaves no blank rows at the end.
  func clamped(_ scroll: Int, in height: Int) -> Int {
    max(0, min(scroll, rows - height))
  }
}
