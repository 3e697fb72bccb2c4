public import Editor
public import Journal
import Screen

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
  /// The chosen entry, counted from the newest found.
  public var selected = 0
  /// An entry to choose as soon as it is among those found.
  public var wanted: EntryID?
  /// The entry in the preview.
  public var entry: Entry?
  /// The entry in the preview, broken into rows, with what is marked in it.
  var preview: Preview?
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

/// An entry as it is read: its rows at a width and the marks in its text, found once and not each
/// time the screen is drawn.
struct Preview: Equatable, Sendable {
  let entry: Entry
  let width: Int
  let words: [String]
  let rows: [WrappedRow]
  /// The question it answers, broken into at most three rows.
  let question: [WrappedRow]
  /// The row with the first of the words looked for; 0 where there is none.
  let firstHit: Int
  /// The sentences that show a behavior, underlined and in the hue of its side, and the words looked
  /// for.
  let marks: [Mark]
  /// How the behaviors stand whose sentences begin in a row, in the order of the text, for the margin
  /// beside it.
  let signs: [Int: String]
  /// The behaviors, for the list under the text.
  let settled: [BehaviorPanel.Row]

  /// A part of the text in a style of its own.
  struct Mark: Equatable, Sendable {
    let span: Range<Int>
    let style: Style
  }

  init(of entry: Entry, width: Int, words: [String]) {
    self.entry = entry
    self.width = width
    self.words = words
    let rows = Wrapping.rows(entry.text, width: width)
    self.rows = rows
    var marks: [Mark] = []
    var signs: [Int: [String]] = [:]
    let settled = BehaviorPanel.settledRows(of: entry)
    for tag in settled.compactMap({ $0.tag.map { entry.tags[$0] } }) {
      guard let span = tag.span else { continue }
      let hue: Hue = tag.behavior.side == .leader ? .leader : .manager
      marks.append(Mark(span: span, style: Style(hue, underline: true)))
      guard let row = rows.lastIndex(where: { $0.start <= span.lowerBound }) else { continue }
      signs[row, default: []].append(BehaviorView.sign(of: tag))
    }
    self.signs = signs.mapValues(Self.fitted)
    self.settled = settled
    for word in words {
      marks += Matching.places(of: word, in: entry.text).map {
        Mark(span: $0, style: Style(bold: true, underline: true))
      }
    }
    self.marks = marks
    question = Wrapping.rows(entry.standsUnder, width: width, limit: 3)
    let hit = marks.filter(\.style.bold).map(\.span.lowerBound).min()
    firstHit = hit.flatMap { hit in rows.lastIndex { $0.start <= hit } } ?? 0
  }

  /// How many signs the margin has room for: as many as there are kinds of them.
  static let mostSigns = 3

  /// The signs of a row; where they are too many, one of each kind, so that none is hidden.
  private static func fitted(_ signs: [String]) -> String {
    guard signs.count > mostSigns else { return signs.joined() }
    var kinds: [String] = []
    for sign in signs where !kinds.contains(sign) { kinds.append(sign) }
    return kinds.joined()
  }

  /// The first row to show of so many, from `scroll` on, so that a span is in sight.
  func scroll(_ scroll: Int, showing span: Range<Int>, in height: Int) -> Int {
    let first = rows.lastIndex { $0.start <= span.lowerBound } ?? 0
    let last = rows.lastIndex { $0.start < span.upperBound } ?? first
    return min(first, max(scroll, last - height + 1))
  }

  /// Whether it shows this entry, this wide, with these words.
  func shows(_ entry: Entry, width: Int, words: [String]) -> Bool {
    self.width == width && self.words == words && self.entry == entry
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

extension Entry {
  /// What it answers, in the line above it; a review's own first line names its week.
  var standsUnder: String {
    prompt?.id.reviewedWeek == nil ? prompt?.text ?? "An open entry." : "A weekly review."
  }
}
