import BatonUI
import Journal
import Review
import Synchronization
import Trends

/// The review in memory.
extension World {
  /// A week of some writing: two sides, a promise that waits for a word, one that is closed, a sign.
  static func reviewed(_ text: String = "2026-11-20T16:10:00+01:00") -> World {
    let world = World(text)
    world.tell(
      "2026-11-16", "Handed the vendor call to Priya and left the room.", .empower)
    world.tell(
      "2026-11-17",
      "In the afternoon I rewrote Ben's rollout plan because it was quicker than explaining.",
      .micromanage)
    world.tell("2026-11-19", "Asked Wei what he would do, and did not answer first.", .grow)
    world.vote(3, .inspire, weeksAgo: 1)
    world.vote(4, .inspire, weeksAgo: 2)
    world.vote(5, .direct, weeksAgo: 3)
    world.vote(3, .plan, weeksAgo: 1)
    world.vote(1, .envision, weeksAgo: 2)
    world.promise(
      "I stay out of the review", made: "2026-11-02", due: "2026-11-03",
      plan: .init(condition: "Sam asks me to step in", action: "I ask what Sam would do"),
      asked: 3)
    world.promise("Called Wei myself", made: "2026-11-03", state: .kept)
    world.state.withLock { state in
      state.entries.sort { $0.day < $1.day }
      state.targets = [.people: .moreLeader, .horizon: .even]
      state.entries[0].sign = true
    }
    return world
  }

  /// Adds an entry of one sentence that shows a behavior.
  @discardableResult
  func tell(_ day: String, _ sentence: String, _ behavior: Behavior, fit: Fit? = nil) -> Entry {
    add(
      day, sentence,
      tags: [
        Tag(
          behavior: behavior, origin: .confirmed, span: 0..<sentence.unicodeScalars.count,
          quote: sentence, fit: fit)
      ])
  }

  /// The entries that review a week, the newest last.
  func reviews(of week: String) -> [Entry] {
    entries.filter { $0.prompt?.id.reviewedWeek?.iso == week }
  }

  /// The text of the one review of a week.
  func review(of week: String) -> ReviewText? {
    reviews(of: week).last.map { ReviewText($0.text) }
  }

  /// The drafts of reviews.
  var reviewDrafts: [Draft] { state.withLock { $0.drafts.filter(\.isReview) } }

  func review(_ week: Week?) throws(Failure) -> ReviewLoad {
    let week = week ?? Week(containing: day)
    let through = ReviewMaterial.through(week, today: day)
    let written = entries
    let days = TrendsPage.days(through: through)
    let tagged = written.filter { $0.prompt?.id.reviewedWeek == nil && days.contains($0.day) }
      .sorted { $0.day < $1.day }
      .map { TaggedEntry(id: $0.id, day: $0.day, isOpen: $0.prompt == nil, tags: $0.tags) }
    let lines = page().lines
    return state.withLock { state in
      let meanings = written.filter {
        $0.prompt?.id.reviewedWeek.map { $0 < week } ?? false
      }.map { ReviewText($0.text)[.meaning] }
      let page = ReviewPage(
        ReviewMaterial(
          week: week, today: day, entries: tagged, targets: state.targets,
          promises: state.promises, undecided: lines.filter(\.waitsForWord).map(\.promise),
          signs: written.count { $0.sign }, mayOfferPin: state.pins.isEmpty,
          lastMeaning: meanings.last { !$0.isEmpty }))
      return ReviewLoad(
        page: page,
        trends: TrendsPage(
          bars: page.bars, targets: state.targets, entries: tagged, standings: page.standings,
          watch: page.watch, saysWatch: page.saysWatch),
        entry: written.last { $0.prompt?.id.reviewedWeek == week },
        draft: state.drafts.last { $0.prompt?.id.reviewedWeek == week },
        newID: EntryID(using: &state.names))
    }
  }

  func saveReview(_ draft: Draft, _ promise: PromiseDraft?) throws(Failure) -> (Saved, Promise?) {
    let saved = try save(review: draft)
    guard let promise, !promises.contains(where: { $0.entry == draft.id }) else {
      return (saved, nil)
    }
    return (saved, try keep(promise))
  }
}
