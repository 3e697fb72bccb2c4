import Journal
import Review
import Screen

/// The page of Review is laid out anew only where something on it changed.
extension Model {
  mutating func arrangeReview() {
    guard let page = review.page else { return }
    let body = Chrome(size).body
    let height = ReviewView.height(size)
    let typing = review.typing
    let source = ReviewLayout.Source(
      page: page, bars: review.bars.page,
      answers: review.questions.map {
        ReviewLayout.Answer(
          question: $0, text: $0 == typing ? "" : review.answers?[$0] ?? "")
      },
      typing: typing, staysOpen: review.staysOpen, columns: body.columns,
      pitch: body.rows >= 32 ? 2 : 1)
    let before = review.layout
    let isSame = before?.source == source
    let layout = isSame ? before ?? ReviewLayout(source) : ReviewLayout(source)
    if !isSame { review.layout = layout }
    keepPlace(isSame ? nil : before, layout)
    if review.height != height {
      // What was in sight stays in sight on a screen that is lower now.
      if review.height > 0 { review.isToReveal = true }
      review.height = height
    }
    if review.isToReveal, let index = layout.index(of: review.stop) {
      review.isToReveal = false
      review.scroll = layout.scroll(review.scroll, showing: index, in: height)
    }
    review.scroll = layout.clamped(review.scroll, in: height)
  }

  /// What is chosen stays chosen, and stays where it is on the screen; where it is gone, what stands
  /// in its place is chosen.
  private mutating func keepPlace(_ before: ReviewLayout?, _ layout: ReviewLayout) {
    let old = before?.index(of: review.stop)
    guard let index = layout.index(of: review.stop) else {
      let place = min(old ?? 0, layout.places.count - 1)
      review.stop = layout.places.indices.contains(place) ? layout.places[place].stop : nil
      review.asksFit = false
      review.asksOutcome = false
      if old != nil { review.isToReveal = true }
      return
    }
    guard let before, let old else { return }
    if before.source.columns != layout.source.columns { review.isToReveal = true }
    review.scroll +=
      layout.places[index].rows.lowerBound - before.places[old].rows.lowerBound
  }
}
