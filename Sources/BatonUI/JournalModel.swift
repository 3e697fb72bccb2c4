public import Editor
public import Journal

/// The screen Journal: what is looked for, what was found, what is shown of it.
public struct JournalModel: Equatable, Sendable {
  /// The one box for words and conditions.
  public var box = TextEditor()
  /// Whether keys go into the box.
  public var isSearching = false
  /// The number of the last request.
  public var lastRequest = 0
  /// What was found; nil before the first answer.
  public var found: Found?
  /// What the answer in `found` was asked for.
  public var request: FindRequest?
  /// The chosen entry, counted from the newest found.
  public var selected = 0
  /// An entry to choose as soon as it is among those found.
  public var wanted: EntryID?
  /// The entry in the preview.
  public var entry: Entry?
  /// The first row of the preview.
  public var scroll = 0
  /// Whether arrows move in the preview instead of the list.
  public var isReading = false
  /// The behaviors of the entry, while one is tagging.
  public var panel: BehaviorPanel?
  /// The calendar, while it is open.
  public var calendar: CalendarModel?
  /// The date to jump to, while it is asked for.
  public var jump: TextEditor?

  /// A screen on which nothing was looked for yet.
  public init() {}

  /// How many entries are read at once.
  static let stretch = 200

  /// The entry chosen in the list, where it is among those read.
  public var chosen: ListedEntry? {
    guard let found, found.entries.indices.contains(selected - found.offset) else { return nil }
    return found.entries[selected - found.offset]
  }

  /// The next request for what stands in the box, around a place.
  mutating func nextRequest(around place: Int = 0, day: Day? = nil) -> FindRequest {
    lastRequest += 1
    return FindRequest(
      query: box.text, offset: max(0, place - Self.stretch / 2), limit: Self.stretch, day: day,
      number: lastRequest)
  }
}

/// A year of days.
public struct CalendarModel: Equatable, Sendable {
  /// The chosen day.
  public var day: Day
  /// How many entries each day of the year has; nil before they are counted.
  public var written: [Day: Int]?

  /// A calendar on a day.
  public init(day: Day) { self.day = day }
}
