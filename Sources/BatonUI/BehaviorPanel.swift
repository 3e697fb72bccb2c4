public import Journal

/// The sentences of an entry with the behaviors beside them, one row chosen.
public struct BehaviorPanel: Equatable, Sendable {
  /// The entry they belong to.
  public var entry: Entry { didSet { rows = Self.rows(of: entry, takenAway) } }
  /// The chosen row.
  public var selected: Int
  /// The list to choose a behavior from, while it is open: the place in it.
  public var picker: Int?
  /// Why the chosen behavior was suggested, while that is shown.
  public var why: Why?
  /// Where the cursor stood in the text before, and returns to.
  var cursor = 0
  /// Whether a key was pressed since it was opened. Before that the choice goes to the first
  /// suggestion that comes, after that it stays where it is.
  var isTouched = false
  /// What a rejected tag was before, so that the same key restores it.
  private var origins: [Mark: TagOrigin] = [:]
  /// Tags that were taken away while the panel is open: they stay in sight and can come back.
  private(set) var takenAway: [Tag] = []
  /// What the last change did, where the rows do not say it.
  var sentence: String?

  /// What tells one tag of an entry from another.
  private struct Mark: Hashable, Sendable {
    let behavior: Behavior
    let quote: String
    init(_ tag: Tag) {
      behavior = tag.behavior
      quote = tag.quote
    }
  }

  /// The panel of an entry, on its first tag or else on the sentence at a place in its text.
  public init(entry: Entry, near offset: Int? = nil) {
    self.entry = entry
    selected = 0
    rows = Self.rows(of: entry)
    if let offset {
      func start(_ index: Int) -> Int { rows[index].span?.lowerBound ?? .max }
      selected =
        rows.indices.filter { start($0) <= offset }.max { start($0) < start($1) } ?? 0
    } else {
      selected = firstSuggestion ?? rows.firstIndex { $0.tag != nil } ?? 0
    }
  }

  /// Why a behavior was suggested for a sentence.
  public struct Why: Equatable, Sendable {
    /// What was asked.
    public var request: WhyRequest
    /// The answer; nil before it is there.
    public var answer: Answer?
  }

  /// The answer to a why.
  public enum Answer: Equatable, Sendable {
    /// The words of the sentence, weighed.
    case words([WeighedWord])
    /// Why there is none, as a sentence.
    case failed(String)
  }

  /// The tags in the order of the text, those that lost their place last; after them the sentences
  /// without any.
  public private(set) var rows: [Row]

  /// The chosen row; nil in an entry without sentences.
  public var row: Row? {
    let rows = rows
    return rows.indices.contains(selected) ? rows[selected] : nil
  }

  /// The tag of the chosen row.
  public var tag: Tag? {
    guard let index = row?.tag, entry.tags.indices.contains(index) else { return nil }
    return entry.tags[index]
  }

  /// Moves the choice by some rows, as far as there are any.
  mutating func move(by step: Int) {
    selected = min(max(0, selected + step), max(0, rows.count - 1))
  }

  /// The first row that waits for an answer.
  private var firstSuggestion: Int? {
    rows.firstIndex { row in row.tag.map { entry.tags[$0].origin == .suggested } == true }
  }

  /// Takes the entry as it is in the store now; the same row stays chosen.
  mutating func take(_ entry: Entry) {
    let chosen = row
    let mark = (chosen?.away.map { takenAway[$0] } ?? tag).map(Mark.init)
    takenAway.removeAll { away in
      entry.tags.contains { $0.behavior == away.behavior && $0.span == away.span }
    }
    self.entry = entry
    let sameSentence = rows.indices.filter { rows[$0].span == chosen?.span }
    let same = sameSentence.first { index in
      let tag = rows[index].tag.map { entry.tags[$0] } ?? rows[index].away.map { takenAway[$0] }
      return tag.map(Mark.init) == mark
    }
    selected = same ?? sameSentence.first ?? selected
    if !isTouched, let first = firstSuggestion { selected = first }
    move(by: 0)
    // A reading may have taken the suggestion away that one asks about.
    if let why, tag?.behavior != why.request.behavior { self.why = nil }
  }

  /// Takes the answer to a why that is still asked.
  mutating func take(_ answer: Answer, to request: WhyRequest) {
    guard why?.request == request else { return }
    why?.answer = answer
  }

  /// Asks why the chosen behavior was suggested; nil, with a sentence, where it was not.
  mutating func ask() -> WhyRequest? {
    guard let tag else {
      sentence = Self.nothingHere
      return nil
    }
    guard tag.model != nil else {
      sentence = "You added this one yourself."
      return nil
    }
    let request = WhyRequest(behavior: tag.behavior, sentence: tag.quote)
    why = Why(request: request)
    return request
  }

  /// Moves to the next behavior that was suggested, and asks why; nil where there is none.
  mutating func askNext(_ step: Int) -> WhyRequest? {
    var place = selected + step
    while rows.indices.contains(place) {
      if let index = rows[place].tag, entry.tags[index].model != nil {
        selected = place
        return ask()
      }
      place += step
    }
    return nil
  }

  /// What is said where a sentence has no behavior to answer to.
  static let nothingHere = "Nothing is suggested for this sentence. a adds a behavior."

  /// Confirms the chosen suggestion; nil where there is none.
  mutating func confirm() -> TagChange? {
    if row?.isOther == true { sentence = Self.nothingHere }
    guard let index = row?.tag, entry.tags[index].origin == .suggested else { return nil }
    return setOrigin(.confirmed, at: index)
  }

  private mutating func setOrigin(_ origin: TagOrigin, at index: Int) -> TagChange {
    let before = entry.tags[index]
    entry.tags[index].origin = origin
    return TagChange(from: before, to: entry.tags[index])
  }

  /// Rejects the chosen behavior, or restores it as it was. One added by hand is taken away, and can
  /// be put back while the panel is open.
  mutating func reject() -> TagChange? {
    guard let row else { return nil }
    if let away = row.away {
      let tag = takenAway.remove(at: away)
      entry.tags.append(tag)
      choose(tag)
      return TagChange(from: nil, to: tag)
    }
    guard let index = row.tag else {
      sentence = Self.nothingHere
      return nil
    }
    let tag = entry.tags[index]
    switch tag.origin {
    case .suggested, .confirmed:
      origins[Mark(tag)] = tag.origin
      return setOrigin(.rejected, at: index)
    case .rejected:
      let before = origins[Mark(tag)] ?? (tag.probability == nil ? .added : .suggested)
      return setOrigin(before, at: index)
    case .added:
      takenAway.append(tag)
      entry.tags.remove(at: index)
      sentence = "Taken away. Space brings it back."
      selected = rows.firstIndex { $0.away == takenAway.count - 1 } ?? selected
      return TagChange(from: tag, to: nil)
    }
  }

  /// Adds a behavior to the chosen sentence; nil where the sentence has it already.
  mutating func add(_ behavior: Behavior) -> TagChange? {
    guard let span = row?.span else { return nil }
    takenAway.removeAll { $0.behavior == behavior && $0.span == span }
    let change: TagChange
    if let index = entry.tags.firstIndex(where: { $0.behavior == behavior && $0.span == span }) {
      guard entry.tags[index].origin != .added, entry.tags[index].origin != .confirmed else {
        return nil
      }
      change = setOrigin(.confirmed, at: index)
    } else {
      guard let tag = Tags.added(behavior, on: span, of: entry.text) else { return nil }
      entry.tags.append(tag)
      change = TagChange(from: nil, to: tag)
    }
    if let tag = change.after { choose(tag) }
    return change
  }

  /// Takes back a change that was made to a tag, as a change of its own.
  mutating func takeBack(_ change: TagChange) -> TagChange {
    let back = TagChange(from: change.after, to: change.before)
    if let tag = back.after {
      takenAway.removeAll { $0.behavior == tag.behavior && $0.span == tag.span }
    }
    back.apply(to: &entry.tags)
    if let tag = back.after ?? back.before { choose(tag) }
    if let why, tag?.behavior != why.request.behavior { self.why = nil }
    return back
  }

  /// Chooses the row of a tag, or else of its sentence.
  private mutating func choose(_ tag: Tag) {
    let sameSentence = rows.indices.filter { rows[$0].span == tag.span }
    let same = sameSentence.first { index in
      rows[index].tag.map { Mark(entry.tags[$0]) } == Mark(tag)
    }
    selected = same ?? sameSentence.first ?? selected
    move(by: 0)
  }
}
