import Journal
import JournalStore
import Prompting
import Review
import Trends

/// Reads from the journal what a review looks back on, for the command and the full screen. Reading
/// alone changes nothing; what was then shown is noted by `said`.
struct ReviewReader: Sendable {
  /// The journal.
  let store: JournalStore
  /// The settings that bear on when a promise is due.
  let settings: ChooserSettings
  /// The civil day.
  let today: Day

  /// The theme that is offered to come more often.
  static let pinned = ThemeID("letting-go")
  /// After an offer there is silence for so many days.
  private static let daysOfSilence = 56
  /// How many quarters back it is looked for what was said of the two words.
  private static let quartersBack = 4

  /// The week that runs.
  var runningWeek: Week { Week(containing: today) }

  /// The page of a week.
  func page(of week: Week) throws -> ReviewPage { ReviewPage(try material(of: week)) }

  /// The review of a week; nil where there is none.
  func entry(of week: Week) throws -> Entry? { try store.review(of: week) }

  /// What the page of a week is made of. A week that has not begun is an error.
  func material(of week: Week) throws -> ReviewMaterial {
    try checkBegun(week)
    let through = ReviewMaterial.through(week, today: today)
    let book = try PromiseBook(store, today: today, settings: settings)
    return ReviewMaterial(
      week: week, today: today,
      entries: try store.taggedEntries(in: ReviewPage.days(of: week, today: today)),
      targets: try store.targets(on: through), promises: book.promises,
      undecided: book.promises.filter { book.standing($0) == .undecided },
      daysWritten: try store.daysWritten(in: TrendWindow(through: through).days).count,
      signs: try store.signs(in: TrendWindow(through: through).days),
      saysWatch: try week == runningWeek && saysWatch(),
      mayOfferPin: try week == runningWeek && mayOfferPin(),
      lastMeaning: try lastMeaning(before: week))
  }

  /// That a week has begun.
  func checkBegun(_ week: Week) throws(Failure) {
    guard week <= runningWeek else {
      throw .wrongUse(
        "Week \(week.iso) has not begun. The week that runs is \(runningWeek.iso); name that one or"
          + " one before it.")
    }
  }

  /// Notes what a page has said that is said only now and then. Where the journal cannot be written
  /// to, it is said each time.
  func said(_ page: ReviewPage, at now: Moment) {
    guard page.week == runningWeek else { return }
    if page.saysWatch, page.watch.state != .quiet { noteWatch() }
    if page.offersPin, (try? standingOffer()) == nil {
      try? store.setPinOffer(PinOffer(day: today))
    }
  }

  /// Notes that the watch was put into words today.
  func noteWatch() {
    guard let said = try? store.watchDay(), said == today else {
      try? store.setWatchDay(today)
      return
    }
  }

  /// Whether the watch may be put into words, which it is on one day of a week.
  func saysWatch() throws -> Bool {
    try store.watchDay().map { $0 == today || Week(containing: $0) < runningWeek } ?? true
  }

  /// Takes the answer to the offer. A yes becomes the wish, unless the writer was there first.
  func answerPin(_ isYes: Bool, at now: Moment) throws {
    if isYes, Wishes(try store.wishes()).wish(for: Self.pinned) != .pinned {
      try store.record(Wish(.theme(Self.pinned, .pinned), day: today), at: now)
    }
    try store.setPinOffer(
      PinOffer(day: try standingOffer()?.day ?? today, isAnswered: true))
  }

  /// The offer that was shown this week and waits for an answer; nil where there is none.
  private func standingOffer() throws -> PinOffer? {
    guard let offer = try store.pinOffer(), !offer.isAnswered,
      Week(containing: offer.day) == runningWeek
    else { return nil }
    return offer
  }

  private func mayOfferPin() throws -> Bool {
    let wish = Wishes(try store.wishes()).wish(for: Self.pinned)
    guard wish != .pinned, wish != .muted else { return false }
    guard let last = try store.pinOffer() else { return true }
    // Also where the clock was set back since.
    return try standingOffer() != nil
      || abs(last.day.distance(to: today)) >= Self.daysOfSilence
  }

  /// What was answered in the last of the quarters before a week; nil for a week that does not ask.
  private func lastMeaning(before week: Week) throws -> String? {
    guard ReviewOccasion(week) == .quarter else { return nil }
    var left = Self.quartersBack
    var back = -1
    while left > 0 {
      let earlier = week.advanced(by: back)
      back -= 1
      guard earlier.monday.number > Day.validNumbers.lowerBound else { return nil }
      guard ReviewOccasion(earlier) == .quarter else { continue }
      left -= 1
      guard let review = try store.review(of: earlier) else { continue }
      let answer = ReviewText(review.text)[.meaning]
      if !answer.isEmpty { return answer }
    }
    return nil
  }
}
