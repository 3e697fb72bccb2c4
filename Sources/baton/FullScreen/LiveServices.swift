import BatonUI
import Journal
import JournalStore
import Prompting
import Trends
import Wording

/// The services of the full screen over the journal, the clock and the library.
struct LiveServices: Sendable {
  let store: JournalStore
  let clock: Clock
  let dayTurn: DayTurn
  let prompts: UserPrompts
  let start: FirstStart
  private let chosen: LiveSettings
  let owner: DraftOwner
  let reading: LiveReading

  init(_ workspace: Workspace) throws {
    store = try workspace.store()
    clock = workspace.clock
    dayTurn = workspace.config.dayTurn
    prompts = workspace.userPrompts
    chosen = LiveSettings(workspace.chooserSettings)
    start = FirstStart(
      store: store, config: workspace.paths.config, named: workspace.config.named)
    owner = DraftOwner.current()
    reading = LiveReading(store: store, strictness: workspace.config.strictness)
  }

  /// The settings that bear on the choice of questions, as they are now.
  var settings: ChooserSettings { chosen.value }

  /// Takes up what was set while the program runs.
  func take(_ settings: ChooserSettings) { chosen.set(settings) }

  /// The drafts of this program.
  var drafts: DraftKeeper { DraftKeeper(store: store, owner: owner) }

  /// All of them, with failures in words.
  var services: Services {
    Services(
      now: { clock.now() },
      newID: { newID() },
      today: { () throws(BatonUI.Failure) in try inWords { try loadToday() } },
      waitingDraft: { except throws(BatonUI.Failure) in
        try inWords { try waitingDraft(except: except) }
      },
      keepDraft: { draft throws(BatonUI.Failure) in
        try inWords { try keep(draft) }
      },
      dropDraft: { id throws(BatonUI.Failure) in
        try inWords { try store.deleteDraft(id, owner: owner.text) }
      },
      save: { draft throws(BatonUI.Failure) in try inWords { try save(draft) } },
      change: { change throws(BatonUI.Failure) in try inWords { try apply(change) } },
      find: { request throws(BatonUI.Failure) in try inWords { try find(request) } },
      entry: { id throws(BatonUI.Failure) in try inWords { try store.entry(id) } },
      changeTag: { id, change throws(BatonUI.Failure) in
        try inWords {
          try store.changeTags(id, at: clock.now()) { tags, text in
            change.placed(in: text).apply(to: &tags)
          }.entry
        }
      },
      mark: { id, mark throws(BatonUI.Failure) in try inWords { try set(mark, of: id) } },
      answerOffer: { offer, isYes throws(BatonUI.Failure) in
        try inWords {
          let now = clock.now()
          try questions().answerOffer(
            offer, isYes, on: now.civilDay(dayTurn: dayTurn), at: now)
        }
      },
      promises: { () throws(BatonUI.Failure) in try inWords { try promises() } },
      keepPromise: { draft throws(BatonUI.Failure) in
        try inWords { try promiseKeeper().keep(draft, at: clock.now()) }
      },
      closePromise: { id, state throws(BatonUI.Failure) in
        try inWords { try promiseKeeper().close(id, as: state, at: clock.now()) }
      },
      read: { text, isWanted throws(BatonUI.Failure) in
        try inWords { try reading.read(text, isWanted: isWanted) }
      },
      suggest: { request, heard throws(BatonUI.Failure) in
        try inWords { try reading.keep(heard, of: request, at: clock.now()) }
      },
      weigh: { request, isWanted throws(BatonUI.Failure) in
        try inWords { try reading.weigh(request, isWanted: isWanted) }
      },
      unread: { done throws(BatonUI.Failure) in try inWords { try reading.next(after: done) } },
      delete: { id throws(BatonUI.Failure) in
        try inWords { try store.delete(id, at: clock.now()) }
      },
      undo: { () throws(BatonUI.Failure) in try inWords { try undo() } },
      calendar: { year throws(BatonUI.Failure) in try inWords { try calendar(year) } },
      trends: { () throws(BatonUI.Failure) in try inWords { try trends() } },
      review: { week throws(BatonUI.Failure) in try inWords { try loadReview(week) } },
      saveReview: { draft, promise throws(BatonUI.Failure) in
        try inWords { try saveReview(draft, promise) }
      },
      setTargets: { changes throws(BatonUI.Failure) in try inWords { try setTargets(changes) } },
      pick: { sentence, isPicked throws(BatonUI.Failure) in
        try inWords { try store.pick(sentence, isPicked) }
      },
      answerPin: { isYes throws(BatonUI.Failure) in try inWords { try answerPin(isYes) } },
      keepStart: { answers throws(BatonUI.Failure) in try inWords { try keepStart(answers) } })
  }

  func newID() -> EntryID {
    var random = SystemRandomNumberGenerator()
    return EntryID(using: &random)
  }

  func inWords<Value>(_ body: () throws -> Value) throws(BatonUI.Failure) -> Value {
    do {
      return try body()
    } catch {
      throw BatonUI.Failure(ErrorWords.failure(error).message)
    }
  }

  func questions() -> TodayService {
    TodayService(
      store: store, library: prompts.read().library, settings: settings, dayTurn: dayTurn)
  }

  func answered(_ served: ServedDay?) throws -> Moment? {
    guard let served, try store.isAnswered(served.day) else { return nil }
    var query = Query()
    query.since = served.day
    query.until = served.day
    let asked = served.choices.map(\.prompt.id)
    return try store.entries(matching: query).last { entry in
      entry.prompt.map { asked.contains($0.id) } ?? false
    }?.created
  }

  func daysWritten(through day: Day) throws -> Int {
    try store.daysWritten(in: day.advanced(by: -27)...day).count
  }

  private func apply(_ change: QuestionChange) throws -> ServedDay {
    let now = clock.now()
    let day = now.civilDay(dayTurn: dayTurn)
    let service = questions()
    guard let served = try service.serve(day, at: now) else {
      throw Failure.couldNot("There is no question today that could be changed.")
    }
    switch change {
    case .another:
      guard let next = try service.another(for: served, at: now) else {
        throw Failure.couldNot("There is no other question left for today.")
      }
      return next
    case .skip: return try service.skip(served, at: now)
    case .none: return try service.putAside(served, at: now)
    }
  }

  /// The newest draft for Today: the answers of a review are none.
  private func waitingDraft(except id: EntryID?) throws -> Draft? {
    try drafts.waiting { $0.id != id && !$0.isReview }
  }

  /// Keeps a draft, unless a save came first that has all of it.
  func keep(_ draft: Draft) throws { try drafts.keep(draft, at: clock.now()) }

  private func save(_ draft: Draft) throws -> Saved {
    let now = clock.now()
    let (entry, wasChangedElsewhere) = try drafts.save(draft, at: now)
    return Saved(
      entry: entry, at: now, wasChangedElsewhere: wasChangedElsewhere,
      daysWritten: try daysWritten(through: now.civilDay(dayTurn: dayTurn)))
  }

  private func find(_ request: FindRequest) throws -> Found {
    let today = clock.now().civilDay(dayTurn: dayTurn)
    let query: Query
    do {
      query = try Query(request.query, today: today)
    } catch {
      return Found(total: 0, offset: 0, entries: [], problem: QueryWords.sentence(error))
    }
    if Themes.areNamed(in: query) {
      let themes = Themes(library: prompts.read().library, store: store)
      if let error = try themes.error(of: query, request.query) {
        return Found(total: 0, offset: 0, entries: [], problem: QueryWords.sentence(error))
      }
    }
    let total = try store.count(matching: query)
    var offset = request.offset
    var place: Int?
    if let day = request.day {
      let newer = min(try store.offset(of: day, matching: query), max(0, total - 1))
      place = newer
      offset = max(0, newer - request.limit / 2)
    }
    let entries = try store.summaries(
      matching: query, order: .newest, limit: request.limit, offset: offset)
    return Found(
      total: total, offset: offset,
      entries: entries.map {
        ListedEntry(id: $0.id, day: $0.day, firstLine: $0.firstLine, behaviors: $0.behaviors)
      }, place: place, words: query.terms.map(\.text))
  }

  func undo() throws -> String {
    let undone = try store.undo(at: clock.now())
    reading.putBack(undone.unread)
    // No screen shows an identifier, but every one a day.
    let days = try undone.entries.prefix(UndoWords.mostNamed).map { try store.entry($0).day }
    return UndoWords.sentence(
      undone.kind, days: days, count: undone.entries.count, axes: undone.targets,
      behaviors: undone.behaviors)
  }

  private func calendar(_ year: Int) throws -> [Day: Int] {
    guard let first = Day(year: year, month: 1, day: 1),
      let last = Day(year: year, month: 12, day: 31)
    else { return [:] }
    return try store.daysWritten(in: first...last)
  }

  /// The watch speaks in words once a week; where that cannot be noted down, it speaks each time.
  private func trends() throws -> TrendsPage {
    let today = clock.now().civilDay(dayTurn: dayTurn)
    let entries = try store.taggedEntries(in: TrendsPage.days(through: today))
    let reviews = ReviewReader(store: store, settings: settings, today: today)
    let isDue = try reviews.saysWatch()
    var page = TrendsPage(
      through: today, entries: entries, targets: try store.targets(on: today), saysWatch: isDue)
    if isDue, page.watch.map({ $0.state != .quiet }) ?? false { reviews.noteWatch() }
    page.picked = try store.pickedSentences()
    return page
  }
}
