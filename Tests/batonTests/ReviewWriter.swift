import Foundation
import Journal
import JournalStore
import Prompting
import Review

@testable import baton

/// A journal in a folder of its own, in which reviews are written on days that stand still.
final class ReviewWriter {
  /// The folder.
  let folder = FileManager.default.temporaryDirectory.appending(
    path: "baton-review-\(UUID().uuidString)")
  /// The journal.
  let store: JournalStore
  /// Monday 16 November 2026, in week 47.
  let monday = Day(number: 20_773)
  /// The program that writes: this one.
  let owner = DraftOwner.current()
  private var numbers = SystemRandomNumberGenerator()

  init() throws {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    store = try JournalStore.open(at: folder.path + "/journal.sqlite")
  }

  deinit {
    store.close()
    try? FileManager.default.removeItem(at: folder)
  }

  /// The nth day from Monday on.
  func day(_ number: Int) -> Day { monday.advanced(by: number) }

  /// The week that runs on Monday.
  var week: Week { Week(containing: monday) }

  /// Five in the afternoon of a day.
  func at(_ day: Day, hour: Int = 17) -> Moment {
    Moment(
      Instant(milliseconds: Int64(day.number) * 86_400_000 + Int64(hour) * 3_600_000),
      utcOffset: 0, timeZone: "UTC")
  }

  func reader(_ day: Day) -> ReviewReader {
    ReviewReader(store: store, settings: ChooserSettings(), today: day)
  }

  func keeper(_ day: Day, owner: DraftOwner? = nil) -> ReviewKeeper {
    ReviewKeeper(store: store, owner: owner ?? self.owner, today: day)
  }

  /// A program that ran once.
  func gone() throws -> DraftOwner {
    guard let owner = DraftOwner("1:gone") else { throw Failure.couldNot("") }
    return owner
  }

  func service() -> TodayService {
    TodayService(
      store: store, library: .builtIn(), settings: ChooserSettings(), dayTurn: .standard)
  }

  /// Reviews a week on a day, with the answers given.
  @discardableResult
  func review(
    _ week: Week, on day: Day, hour: Int = 17, _ answers: [ReviewQuestion: String]
  ) throws -> Entry {
    let keeper = keeper(day)
    var draft = try keeper.newDraft(of: week)
    draft.text = Self.text(draft.text, answers)
    return try keeper.save(draft, promise: nil, at: at(day, hour: hour)).saved
  }

  /// A text with answers in it.
  static func text(_ text: String, _ answers: [ReviewQuestion: String]) -> String {
    var text = ReviewText(text)
    for (question, answer) in answers { text[question] = answer }
    return text.text
  }

  /// Writes an ordinary entry with tags.
  @discardableResult
  func write(_ day: Day, _ behaviors: [Behavior] = [], prompt: PromptReference? = nil) throws
    -> EntryID
  {
    let id = EntryID(using: &numbers)
    let entry = NewEntry(
      id: id, day: day, created: at(day), text: "A few words about the day.", prompt: prompt,
      behaviors: behaviors.map { Tag(behavior: $0, origin: .added, span: nil, quote: "") })
    try store.add([entry], at: at(day))
    return id
  }
}
