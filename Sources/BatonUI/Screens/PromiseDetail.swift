import Journal
import Screen
import Wording

/// The promise chosen, whole: what it says, how it stands, where it came from.
enum PromiseDetail {
  /// A row of words in a style.
  struct Row: Equatable {
    let text: String
    let style: Style
  }

  /// Its rows at a width.
  static func rows(in model: Model, width: Int) -> [Row] {
    guard let line = model.promises.line else { return [] }
    let today = model.promises.page?.today ?? model.question.day
    return parts(of: line, today: today).flatMap { part in
      Wrapping.rows(part.text, width: width).map { Row(text: String($0.text), style: part.style) }
    }
  }

  /// What is said of a promise, the most important first.
  private static func parts(of line: PromiseLine, today: Day) -> [Row] {
    let promise = line.promise
    var parts = [Row(text: words(PromiseWords.sentence(promise)), style: Style(bold: true))]
    func add(_ text: String, _ style: Style = .plain) {
      parts.append(Row(text: text, style: style))
    }
    add(standing(of: line, today: today), .faint)
    if line.waitsForWord {
      add("It does not come back by itself any more: keep it, change it or drop it.")
    }
    // Often the words of the promise are the sentence, or what is done then.
    let isSaid = [promise.plan?.action, PromiseWords.sentence(promise)].contains(promise.text)
    if !isSaid {
      add("In your words: " + words(promise.text))
    }
    if let obstacle = promise.obstacle { add("In the way: " + words(obstacle)) }
    if let behavior = promise.intends { add("Behavior meant: " + behavior.rawValue) }
    add(origin(of: line, today: today), .faint)
    return parts
  }

  /// `Due Fri 27 Nov, made Mon 16 Nov, asked about twice.`
  private static func standing(of line: PromiseLine, today: Day) -> String {
    let promise = line.promise
    var facts = [PromiseWords.due(promise.due, today: today)]
    facts.append("made " + PromiseWords.day(promise.made, today: today))
    if let asked = PromiseWords.asked(line.asked) { facts.append(asked) }
    if !promise.isOpen {
      let day = promise.closed.map { " on " + PromiseWords.day($0, today: today) } ?? ""
      facts.append("closed as " + PromiseWords.name(promise.state) + day)
    }
    return Phrases.capitalized(facts.joined(separator: ", ")) + "."
  }

  private static func origin(of line: PromiseLine, today: Day) -> String {
    guard line.promise.entry != nil else { return "Made by hand." }
    guard let day = line.entryDay else { return "The entry it came from is deleted." }
    return "From the entry of " + PromiseWords.day(day, today: today) + "."
  }

  /// The writer's words on one line, nothing raw in them.
  static func words(_ text: String) -> String { Plain.line(text) }

  /// A text in so many rows, the last one cut where it is longer.
  static func rows(of text: String, width: Int, limit: Int) -> [String] {
    guard limit > 0 else { return [] }
    let text = words(text)
    let rows = Wrapping.rows(text, width: width, limit: limit + 1)
    guard rows.count > limit else { return rows.map { String($0.text) } }
    let rest = String(text.unicodeScalars.dropFirst(rows[limit - 1].start))
    return rows.prefix(limit - 1).map { String($0.text) } + [Width.elide(rest, to: width)]
  }

  /// How many of its rows show in a part of the screen: where it is longer, a row says so.
  static func height(of count: Int, in rect: Rect) -> Int {
    count > rect.rows ? max(0, rect.rows - 1) : rect.rows
  }

  /// Draws it from a row on, and says where it goes on.
  static func draw(_ model: Model, in rect: Rect, into buffer: inout Buffer) {
    let rows = rows(in: model, width: rect.columns)
    let height = height(of: rows.count, in: rect)
    let reading = model.promises.reading
    let first = min(max(0, reading ?? 0), max(0, rows.count - height))
    for (line, row) in zip(rect.row..<(rect.row + height), rows[first...]) {
      buffer.put(
        row.text, row: line, column: rect.column, limit: rect.columns, style: row.style)
    }
    guard height < rows.count else { return }
    let note = reading == nil ? "→ reads on" : "\(first + height) of \(rows.count) lines"
    buffer.put(note, row: rect.bottom - 1, column: rect.column, style: .faint)
  }

  /// What can be said of the promise chosen, with the key of each.
  static func drawOutcomes(_ model: Model, in rect: Rect, into buffer: inout Buffer) {
    guard let promise = model.promises.line?.promise else { return }
    let choices = outcomes(of: promise)
    let room = max(0, rect.rows - choices.count)
    let sentence = rows(
      of: PromiseWords.sentence(promise), width: rect.columns, limit: max(0, room - 1))
    var row = rect.row
    for text in sentence {
      buffer.put(text, row: row, column: rect.column, style: Style(bold: true))
      row += 1
    }
    if room > 0 {
      buffer.put("What became of it?", row: row, column: rect.column, limit: rect.columns)
      row += 1
    }
    for (line, choice) in zip(row..<max(row, rect.bottom), choices) {
      buffer.put(choice.key, row: line, column: rect.column, style: Style(bold: true))
      buffer.put(choice.name, row: line, column: rect.column + 3, limit: rect.columns - 3)
      buffer.put(
        choice.meaning, row: line, column: rect.column + 14, limit: rect.columns - 14,
        style: .faint)
    }
  }

  private static func outcomes(
    of promise: Promise
  ) -> [(key: String, name: String, meaning: String)] {
    KeyMap.bindings(in: .promiseOutcome).compactMap { binding in
      guard case .close(let state) = binding.action else { return nil }
      guard state != .open else {
        return promise.isOpen ? nil : (binding.label, "open", "open again")
      }
      return (binding.label, PromiseWords.name(state), PromiseWords.meaning(state))
    }
  }
}
