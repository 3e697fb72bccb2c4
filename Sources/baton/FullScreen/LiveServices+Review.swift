import BatonUI
import Journal
import JournalStore
import Prompting
import Review

/// The review, the balances that are meant, and the first start.
extension LiveServices {
  func loadReview(_ week: Week?) throws -> ReviewLoad {
    let now = clock.now()
    let today = now.civilDay(dayTurn: dayTurn)
    let reader = ReviewReader(store: store, settings: settings, today: today)
    let material = try reader.material(of: week ?? reader.runningWeek)
    let page = ReviewPage(material)
    var load = ReviewLoad(
      page: page, trends: TrendsPage(page, of: material),
      entry: try reader.entry(of: page.week), draft: try keeper(today).draft(of: page.week),
      newID: newID())
    load.trends.picked = try store.pickedSentences()
    reader.said(page, at: now)
    return load
  }

  func saveReview(_ draft: Draft, _ promise: PromiseDraft?) throws -> (Saved, Promise?) {
    let now = clock.now()
    let today = now.civilDay(dayTurn: dayTurn)
    let (entry, made, wasChangedElsewhere) = try keeper(today).save(
      draft, promise: promise, at: now)
    let saved = Saved(
      entry: entry, at: now, wasChangedElsewhere: wasChangedElsewhere,
      daysWritten: try daysWritten(through: today))
    return (saved, made)
  }

  private func keeper(_ today: Day) -> ReviewKeeper {
    ReviewKeeper(store: store, owner: owner, today: today)
  }

  func setTargets(_ changes: [TargetChange]) throws -> [Axis: TargetPosition] {
    let now = clock.now()
    let day = now.civilDay(dayTurn: dayTurn)
    try store.setTargets(
      changes.map { $0.since(day) }, at: now)
    return try store.targets(on: day)
  }

  func answerPin(_ isYes: Bool) throws {
    let now = clock.now()
    let reader = ReviewReader(
      store: store, settings: settings, today: now.civilDay(dayTurn: dayTurn))
    try reader.answerPin(isYes, at: now)
  }

  /// What was set bears on the questions from now on, not from the next start.
  func keepStart(_ answers: StartAnswers) throws {
    let now = clock.now()
    take(answers.settings(over: settings))
    try start.keep(answers, on: now.civilDay(dayTurn: dayTurn), at: now)
  }
}

extension StartAnswers {
  /// Settings with what was answered in their place.
  fileprivate func settings(over old: ChooserSettings) -> ChooserSettings {
    var settings = old
    if let audience = audience.flatMap(Audience.init(rawValue:)) { settings.audience = audience }
    if let workingDays, !workingDays.isEmpty { settings.workingDays = workingDays }
    return settings
  }
}

extension TrendsPage {
  /// The bars of a review's page, with the sentences behind them.
  fileprivate init(_ page: ReviewPage, of material: ReviewMaterial) {
    self.init(
      bars: page.bars, targets: material.targets, entries: material.entries,
      standings: page.standings, watch: page.watch, saysWatch: page.saysWatch)
  }
}
