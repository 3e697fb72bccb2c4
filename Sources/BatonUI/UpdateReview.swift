import Journal
import Review
import Screen
import Trends
import Wording

/// The screen Review: choosing on the page, and what can be done there.
extension Model {
  mutating func pressOnReview(_ key: Key, _ action: Action?) -> [Command] {
    if review.line != nil { return pressInReviewLine(key, action) }
    if let list = review.bars.evidence { return pressInReviewEvidence(list, action) }
    notice = nil
    if review.asksFit { return judgeSentence(action) }
    if review.asksOutcome { return decidePromise(action) }
    if [.open, .fit, .pick, .outcome].contains(action), !isStopInSight {
      // Nothing is done to what is not seen.
      review.isToReveal = true
      return []
    }
    switch action {
    case .save: return saveReview()
    case .open: return openOnReview()
    case .fit:
      guard review.sentence != nil else { return [] }
      review.asksFit = true
      notice = Notice(WatchWords.fitQuestion)
    case .pick:
      guard let place = review.sentence, let item = review.page?.sentences[place] else { return [] }
      return pick(item, at: \.review.bars)
    case .outcome:
      guard case .promise? = review.stop else { return [] }
      review.asksOutcome = true
      notice = Notice("Keep, change or drop it?")
    case .answer(let isYes): return answerPin(isYes)
    case .targets:
      guard let bars = review.bars.page else { return [] }
      var chosen: Axis?
      if case .axis(let axis)? = review.stop { chosen = axis }
      openTargets(bars.targets, at: chosen)
    case .weekBefore: return go(to: (review.week ?? runningWeek).advanced(by: -1))
    case .weekAfter: return go(to: (review.week ?? runningWeek).advanced(by: 1))
    default: moveOnReview(action)
    }
    return []
  }

  // MARK: - Choosing

  private var isStopInSight: Bool {
    guard let layout = review.layout, let index = layout.index(of: review.stop) else {
      return false
    }
    let first = layout.places[index].rows.lowerBound
    return (review.scroll..<(review.scroll + ReviewView.height(size))).contains(first)
  }

  /// Moves the choice, or the page where the next thing is further away than a page.
  private mutating func moveOnReview(_ action: Action?) {
    guard let layout = review.layout, !layout.places.isEmpty else { return }
    let height = ReviewView.height(size)
    let page = max(1, height - 2)
    let sight = review.scroll..<(review.scroll + height)
    let places = layout.places
    let current = layout.index(of: review.stop).flatMap {
      sight.contains(places[$0].rows.lowerBound) ? $0 : nil
    }
    switch action {
    case .down:
      let next =
        current.map { $0 + 1 } ?? places.firstIndex { $0.rows.lowerBound >= sight.lowerBound }
      guard let next, next < places.count else { return scrollReview(by: page) }
      let shift = layout.scroll(review.scroll, showing: next, in: height) - review.scroll
      if shift > page { scrollReview(by: page) } else { choose(places[next].stop) }
    case .up:
      let next =
        current.map { $0 - 1 } ?? places.lastIndex { $0.rows.lowerBound < sight.upperBound }
      guard let next, next >= 0 else { return scrollReview(by: -page) }
      let shift = layout.scroll(review.scroll, showing: next, in: height) - review.scroll
      if -shift > page { scrollReview(by: -page) } else { choose(places[next].stop) }
    case .pageDown: turnReview(by: page)
    case .pageUp: turnReview(by: -page)
    case .top:
      choose(places[0].stop)
      review.scroll = 0
    case .bottom:
      choose(places[places.count - 1].stop)
      review.scroll = layout.rows
    default: break
    }
  }

  private mutating func choose(_ stop: ReviewStop) {
    review.stop = stop
    review.isToReveal = true
  }

  private mutating func scrollReview(by rows: Int) {
    guard let layout = review.layout else { return }
    review.scroll = layout.clamped(review.scroll + rows, in: ReviewView.height(size))
  }

  /// Turns the page; what is chosen then is the first thing on it, at the very end the last.
  private mutating func turnReview(by rows: Int) {
    guard let layout = review.layout else { return }
    let height = ReviewView.height(size)
    scrollReview(by: rows)
    let sight = review.scroll..<(review.scroll + height)
    let isEnd = rows > 0 && review.scroll + height >= layout.rows
    let shown = layout.places.filter { sight.contains($0.rows.lowerBound) }
    guard let place = isEnd ? shown.last : shown.first else { return }
    review.stop = place.stop
  }

  // MARK: - Doing

  private mutating func openOnReview() -> [Command] {
    switch review.stop {
    case .sentence:
      guard let place = review.sentence, let item = review.page?.sentences[place] else { return [] }
      return openFromReview(item.entry, open(item))
    case .axis(let axis):
      review.bars.axis = axis
      review.bars.side = nil
      let items = review.bars.items
      if items.isEmpty {
        notice = Notice("No sentence stands behind this bar.")
      } else {
        review.bars.evidence = EvidenceList(items: items)
      }
    case .promise:
      review.asksOutcome = true
      notice = Notice("Keep, change or drop it?")
    case .question(let question): type(question)
    case .pin: notice = Notice("Y for yes, N for no.")
    case nil: break
    }
    return []
  }

  /// The Journal is open on an entry, and leads back here.
  private mutating func openFromReview(_ entry: EntryID, _ commands: [Command]) -> [Command] {
    review.openedEntry = entry
    return commands
  }

  private mutating func pressInReviewEvidence(
    _ list: EvidenceList, _ action: Action?
  ) -> [Command] {
    let commands = press(action, in: list, at: \.review.bars)
    if tab == .journal, let entry = list.chosen?.entry { return openFromReview(entry, commands) }
    return afterJudging(commands)
  }

  /// The answer to whether the sentence chosen was right for its moment; any other key gives none.
  private mutating func judgeSentence(_ action: Action?) -> [Command] {
    review.asksFit = false
    guard case .judge(let fit) = action, let place = review.sentence,
      let item = review.page?.sentences[place]
    else { return [] }
    let commands = judge(item, fit, at: \.review.bars)
    if !commands.isEmpty { review.page?.sentences[place].fit = fit }
    return afterJudging(commands)
  }

  /// What was judged changes the counts of the page.
  private func afterJudging(_ commands: [Command]) -> [Command] {
    let hasJudged = commands.contains { command in
      if case .changeTag = command { return true }
      return false
    }
    return commands + (hasJudged ? [.loadReview(review.week)] : [])
  }

  private mutating func decidePromise(_ action: Action?) -> [Command] {
    review.asksOutcome = false
    guard case .promise(let id)? = review.stop else { return [] }
    switch action {
    case .keepOpen:
      review.staysOpen.insert(id)
      notice = Notice("It stays open.")
      return []
    case .close(let state):
      promises.changing = nil
      if state == .changed {
        // What is pressed meanwhile is for the form that comes.
        promises.changing = id
        held = held ?? []
      }
      return [.closePromise(id, state)]
    default: return []
    }
  }

  /// What became of a promise is in the store; of one that changed it is asked what it became, on
  /// the screen of promises, which leads back here.
  mutating func hearOfReviewPromise(_ promise: Promise) -> [Command] {
    notice = Notice(PromiseWords.closed(promise.state))
    guard promises.changing == promise.id else { return [.loadReview(review.week)] }
    tab = .promises
    promises.chosen = promise.id
    promises.leadsToReview = true
    return []
  }

  private mutating func answerPin(_ isYes: Bool) -> [Command] {
    guard review.page?.offersPin == true else { return [] }
    guard review.stop == .pin, isStopInSight else {
      // Nothing is answered that is not seen: it is shown first.
      choose(.pin)
      return []
    }
    review.page?.offersPin = false
    notice = Notice(
      isYes ? "Questions about letting go come more often now." : "Nothing changes.")
    return [.answerPin(isYes)]
  }
}
