import Demo
import Glibc
import Journal
import JournalStore
import Prompting

/// Writes the made-up journal, with questions of the library for its themes.
struct DemoWriter {
  private let workspace: Workspace
  private let entries: Int
  private let seed: UInt64

  init(_ workspace: Workspace, entries: Int, seed: UInt64) {
    self.workspace = workspace
    self.entries = entries
    self.seed = seed
  }

  /// Writes it in pieces, and says how far it is where a person waits.
  func write() throws {
    let store = try workspace.store()
    let now = workspace.now()
    // It ends yesterday: today's page is the writer's own.
    let journal = DemoJournal(
      entries: entries, through: workspace.today().advanced(by: -1), seed: seed,
      dayTurn: workspace.config.dayTurn,
      timeZone: now.timeZone, utcOffset: { [offset = now.utcOffset] _ in offset })
    let ledgerStart = workspace.today().advanced(by: -91)
    var questions = QuestionsByTheme(workspace.library())
    var random = DemoRandom(seed: seed)
    let reviews = DemoReviews(workspace, journal)
    let promises = journal.promises
    let origins = Set(promises.map(\.entry))
    var names: [Int: EntryID] = [:]
    var openDays: Set<Day> = []
    var place = 0
    var piece: [NewEntry] = []
    let isWatched = isatty(STDERR_FILENO) == 1 && entries > 2000
    var written = 0
    for demo in journal {
      let carried = try reviews.serve(on: demo.day, in: store, at: now)
      let prompt = carried == nil ? questions.next(of: demo.theme) : nil
      if let prompt, demo.day >= ledgerStart { try serve(prompt, on: demo.day, in: store, at: now) }
      let reference = carried ?? prompt?.reference
      if reference == nil, demo.day >= ledgerStart { openDays.insert(demo.day) }
      let id = EntryID(using: &random)
      if origins.contains(place) { names[place] = id }
      place += 1
      piece.append(
        NewEntry(
          id: id, day: demo.day, created: demo.created, text: demo.text, prompt: reference,
          behaviors: demo.tags, sign: demo.sign, useful: demo.useful, feeling: demo.feeling))
      if piece.count == 2000 {
        _ = try store.add(piece, at: now)
        written += piece.count
        piece.removeAll(keepingCapacity: true)
        if isWatched { Message.write("\(written) of \(entries) entries") }
      }
    }
    if !piece.isEmpty { _ = try store.add(piece, at: now) }
    for promise in promises {
      try add(promise, from: names[promise.entry], PromiseID(using: &random), to: store, at: now)
    }
    try reviews.write(to: store, random: &random, at: now)
    try store.setTargets(journal.targets, at: now)
    try putAside(openDays, in: store, at: now)
    if entries <= DemoJournal.standardCount { try read(store) }
  }

  /// The story's suggestions are what the tagger says of it, not what its author would like it to
  /// say; what its writer confirmed, added and rejected stays. Larger journals take too long for
  /// that, and are read like any other.
  private func read(_ store: JournalStore) throws {
    let tagger = try EntryTagger(store: store, strictness: workspace.config.strictness)
    let unread = try store.unread(by: tagger.reader)
    _ = try TagAll(tagger, now: workspace.now).run(unread, isStopped: { false }, report: { _ in })
  }
}

extension DemoWriter {
  /// Puts a question of the last quarter into the ledger, so that today's is chosen as it would be
  /// after such a quarter.
  private func serve(
    _ prompt: Prompt, on day: Day, in store: JournalStore, at now: Moment
  ) throws {
    let reason = ChoiceReason.new
    _ = try store.record(
      ServedDay(
        day: day,
        choices: [
          ServedPrompt(
            prompt: prompt.reference, reasonCode: reason.code, reasonText: reason.line,
            kind: .scored, traits: prompt.traits)
        ]),
      at: now)
  }
}

extension DemoWriter {
  /// Days that were written without a question had one as well: what would have been asked, put
  /// aside. So no theme waits longer than it does in a journal that is lived with.
  private func putAside(_ days: Set<Day>, in store: JournalStore, at now: Moment) throws {
    let chooser = PromptChooser(
      library: workspace.library(), settings: workspace.chooserSettings, salt: try store.salt())
    for day in days.sorted() where try store.served(on: day) == nil {
      var situation = try SituationReader(store: store, dayTurn: workspace.config.dayTurn)
        .situation(for: day)
      // When they were asked about, the story says.
      situation.promises = []
      guard let choice = chooser.choose(for: day, in: situation) else { continue }
      _ = try store.record(
        ServedDay(day: day, choices: [choice.served], state: .none), at: now)
    }
  }
}

extension DemoWriter {
  /// Adds a promise, and the days it was asked about on to the ledger.
  private func add(
    _ demo: DemoPromise, from entry: EntryID?, _ id: PromiseID, to store: JournalStore,
    at now: Moment
  ) throws {
    var promise = Promise(
      id: id, entry: entry, text: demo.text, plan: demo.plan, obstacle: demo.obstacle,
      intends: demo.intends, made: demo.made, due: demo.due)
    let chooser = PromptChooser(
      library: workspace.library(), settings: workspace.chooserSettings, salt: try store.salt())
    for day in demo.asked {
      let choice = chooser.choose(for: day, in: Situation(promises: [promise]))
      guard let choice, choice.kind == .promise else { continue }
      _ = try store.record(ServedDay(day: day, choices: [choice.served]), at: now)
    }
    promise.state = demo.state
    promise.closed = demo.closed
    try store.add(promise, at: now)
  }
}

/// The questions of each theme, one after the other and round again.
private struct QuestionsByTheme {
  private let library: PromptLibrary
  private var position: [ThemeID: Int] = [:]

  init(_ library: PromptLibrary) { self.library = library }

  mutating func next(of theme: ThemeID?) -> Prompt? {
    guard let theme else { return nil }
    // The questions of a pack come only where it is on.
    let prompts = library.prompts(of: theme).filter { $0.pack == .standard }
    guard !prompts.isEmpty else { return nil }
    let index = position[theme, default: 0]
    position[theme] = index + 1
    return prompts[index % prompts.count]
  }
}
