import Journal
import JournalStore
import Prompting

/// All that a command or the full screen works with: the places, the settings, the time, and the
/// journal, which is opened when it is first asked for.
final class Workspace {
  /// The variables of the environment.
  let environment: Environment
  /// Where things live.
  let paths: Paths
  /// The settings of `config.toml`.
  let config: Config
  /// The time.
  let clock: Clock
  /// Whether colors may be shown on a terminal: `--no-color` before the environment before the
  /// settings.
  let showsColors: Bool
  private var opened: JournalStore?

  /// A workspace for the options of a command line. Nothing of the journal is touched.
  init(_ options: GlobalOptions, environment: Environment = .live) throws(Failure) {
    self.environment = environment
    paths = try Paths(journal: options.journal, environment: environment)
    config = try ConfigReader.read(paths.config)
    clock = try Clock(environment)
    showsColors =
      !options.noColor && environment["NO_COLOR"] == nil && environment["TERM"] != "dumb"
      && config.colors != .never
  }

  /// Where the journal is.
  var journalPath: String { paths.journal }

  /// The moment it is.
  func now() -> Moment { clock.now() }

  /// The day it is for the writer.
  func today() -> Day { now().civilDay(dayTurn: config.dayTurn) }

  /// The journal, made where there is none yet.
  func store() throws -> JournalStore {
    if let opened { return opened }
    if !paths.isJournalNamed { JournalPlace.restrictFolder(of: journalPath) }
    let store = try JournalStore.open(at: journalPath, create: true)
    opened = store
    return store
  }

  /// The journal; nil where there is none yet, which an empty file is too. Nothing is made.
  func existingStore() throws -> JournalStore? {
    if let opened { return opened }
    guard !JournalPlace.isVacant(journalPath) else { return nil }
    if !paths.isJournalNamed { JournalPlace.restrictFolder(of: journalPath) }
    let store = try JournalStore.open(at: journalPath, create: false)
    opened = store
    return store
  }

  /// The journal to look an entry up in; with none there, no entry has that name.
  func store(holding prefix: String) throws -> JournalStore {
    guard let store = try existingStore() else { throw StoreError.noEntry(prefix: prefix) }
    return store
  }

  /// Closes the journal.
  func close() {
    opened?.close()
    opened = nil
  }

  /// The writer's own prompts, and the themes of the settings.
  var userPrompts: UserPrompts { UserPrompts(folder: paths.prompts, themes: config.themes) }

  /// The prompts: those that come with the program, and the writer's own.
  func library() -> PromptLibrary { userPrompts.read().library }

  /// The prompts, with a word on standard error about files of the writer's own that are broken.
  func libraryWithNotes() -> PromptLibrary {
    let contents = userPrompts.read()
    for note in contents.notes { Message.write(note) }
    return contents.library
  }

  /// The settings that bear on the choice of a prompt.
  var chooserSettings: ChooserSettings {
    ChooserSettings(audience: config.audience, workingDays: config.workingDays)
  }

  /// The questions of the days.
  func questions(from library: PromptLibrary? = nil) throws -> TodayService {
    try TodayService(
      store: store(), library: library ?? self.library(), settings: chooserSettings,
      dayTurn: config.dayTurn)
  }

  /// The day a date on the command line means; today without one.
  func day(_ word: String?) throws(Failure) -> Day {
    guard let word else { return today() }
    switch DateWord(word, today: today()) {
    case .day(let day): return day
    case .week(let week):
      throw .wrongUse(
        "\(week.iso) is a whole week. Name one day of it, like \(week.monday.iso).")
    case nil:
      throw .wrongUse("“\(word)” is no date. Write \(DateWord.dayForms).")
    }
  }
}
