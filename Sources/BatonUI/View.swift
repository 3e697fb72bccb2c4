import Journal
public import Screen
import Wording

extension BatonProgram {
  /// The smallest screen that shows anything but a sentence.
  static let smallest = Size(rows: 12, columns: 40)

  /// Pure: the model as a picture of this size.
  public static func view(_ model: Model, size: Size) -> Frame {
    var frame = Frame(size: size)
    frame.title = "baton"
    guard !model.isBlank else { return frame }
    guard size.rows >= smallest.rows, size.columns >= smallest.columns else {
      TooSmallView.draw(into: &frame, size: size)
      return frame
    }
    let chrome = Chrome(size)
    switch model.tab {
    case .today: TodayView.draw(model, into: &frame)
    case .journal: JournalView.draw(model, into: &frame)
    case .trends: TrendsView.draw(model, into: &frame)
    case .review: ReviewView.draw(model, into: &frame)
    case .promises: PromisesView.draw(model, into: &frame)
    }
    if model.targetsForm != nil { TargetsView.draw(model, in: chrome.body, into: &frame) }
    if model.tab == .today, model.startForm != nil {
      StartView.draw(model, in: chrome.body, into: &frame)
    }
    if model.help != nil { HelpView.draw(model, in: chrome.body, into: &frame) }
    chrome.draw(model, into: &frame.buffer)
    return frame
  }
}

/// What is drawn instead of garbage where nothing fits.
enum TooSmallView {
  static func draw(into frame: inout Frame, size: Size) {
    let smallest = BatonProgram.smallest
    let sentence =
      "baton needs \(smallest.columns) columns and \(smallest.rows) rows; here are \(size.columns) and \(size.rows). Your text is safe."
    let rows = Wrapping.rows(sentence, width: size.columns)
    frame.buffer.put(rows[...], in: Rect(size))
  }
}

/// What stands around every screen: the header, the rules, the keys and the status.
struct Chrome {
  /// The part between header and footer.
  let body: Rect
  private let size: Size
  private let hasRules: Bool

  init(_ size: Size) {
    self.size = size
    hasRules = size.rows >= 16
    let edge = hasRules ? 2 : 1
    body = Rect(size).inset(top: edge, bottom: edge)
  }

  func draw(_ model: Model, into buffer: inout Buffer) {
    header(model, into: &buffer)
    if hasRules {
      buffer.horizontalLine(row: 1, column: 0, length: size.columns, style: .faint)
      buffer.horizontalLine(row: size.rows - 2, column: 0, length: size.columns, style: .faint)
    }
    footer(model, into: &buffer)
  }

  /// The screens by name, the one that is open underlined, and the day, with how many days have an
  /// entry unless one comes back on it. What has no room goes: first the program's own name, then
  /// the number of days, the day, and at last the names of the screens that are not open.
  private func header(_ model: Model, into buffer: inout Buffer) {
    let day = Dates.short(model.question.day)
    var rights = [day, ""]
    if let written = model.question.daysWritten, !model.question.isReturn {
      rights.insert(day + " · \(written) of 28 days", at: 0)
    }
    let ways = HeaderWay.all(rights)
    let way = ways.first { $0.width(model.tab) < size.columns } ?? ways[ways.count - 1]
    if way.hasName { buffer.put("baton", row: 0, column: 1, style: Style(.accent, bold: true)) }
    var column = way.start
    for tab in Tab.allCases {
      let isOpen = tab == model.tab
      let style = isOpen ? Style(bold: true, underline: true) : .plain
      column += buffer.put("\(tab.number)", row: 0, column: column, style: .faint)
      if way.hasTitles || isOpen {
        column += 1 + buffer.put(tab.title, row: 0, column: column + 1, style: style)
      }
      column += way.gap
    }
    buffer.put(
      way.right, row: 0, column: size.columns - Width.of(way.right) - 1, style: .faint)
  }

  /// A way to put the header together.
  private struct HeaderWay {
    let right: String
    /// Whether the program's own name stands first.
    var hasName = false
    /// Whether all screens have their names.
    var hasTitles = true
    var gap = 2
    /// The first column of the screens.
    var start: Int { hasName ? 9 : 1 }

    func width(_ open: Tab) -> Int {
      let tabs = Tab.allCases.map { tab in
        (hasTitles || tab == open ? 2 + Width.of(tab.title) : 1) + gap
      }
      // Without anything behind it the last gap is none.
      return start + tabs.reduce(0, +) + (right.isEmpty ? -gap : Width.of(right))
    }

    /// All ways with these words at the right end, the best first.
    static func all(_ rights: [String]) -> [HeaderWay] {
      rights.flatMap { right in
        [
          HeaderWay(right: right, hasName: true, gap: 3), HeaderWay(right: right, hasName: true),
          HeaderWay(right: right),
        ] + (right.isEmpty ? [HeaderWay(right: right, gap: 1)] : [])
      } + rights.map { HeaderWay(right: $0, hasTitles: false) }
    }
  }

  /// A sentence that is longer than the line takes the rows it needs, from the bottom up.
  private func spread(_ notice: Notice, into buffer: inout Buffer) {
    let rows = Wrapping.rows(notice.text, width: size.columns - 2, limit: 4)
    let rect = Rect(size).split(bottom: rows.count).1
    buffer.fill(rect)
    buffer.put(rows[...], in: rect.inset(left: 1, right: 1), style: Style(bold: notice.isProblem))
  }

  /// The keys that are most useful here, the ways to the help and out among them wherever they have
  /// room, and what the program has to say: beside the keys, above them, or over them.
  private func footer(_ model: Model, into buffer: inout Buffer) {
    let row = size.rows - 1
    var end = size.columns - 1
    let shown = Self.named(in: model)
    // How the text stands is said only where it takes no key's place.
    let standing = model.standing.flatMap {
      Width.of($0.text) + 3 <= size.columns - 1 - keysWidth(shown) ? $0 : nil
    }
    if let notice = model.notice ?? standing {
      let width = Width.of(notice.text)
      let style = notice.isProblem ? Style(bold: true) : Style.plain
      // Beside the keys a few words of state never take the place of all of them.
      let isShort = !hasRules && width <= size.columns / 3
      if isShort || width + 3 <= size.columns - 1 - keysWidth(shown) {
        end -= width
        buffer.put(notice.text, row: row, column: end, style: style)
        end -= 2
      } else if hasRules, width <= size.columns - 4 {
        let text = " " + notice.text + " "
        buffer.put(text, row: row - 1, column: size.columns - 1 - width - 2, style: style)
      } else {
        return spread(notice, into: &buffer)
      }
    }
    var column = 1
    if case .find(let needle) = model.focus, model.tab == .today, model.help == nil {
      column += buffer.put("Find: ", row: row, column: column, style: .faint)
      column += buffer.put(needle, row: row, column: column, limit: max(0, end - column)) + 3
    }
    var rest = shown.filter(\.isWayOut).map(\.width).reduce(0, +)
    for key in shown {
      if key.isWayOut { rest -= key.width }
      guard column + key.width - 2 + (key.isWayOut ? 0 : rest) <= end else { continue }
      buffer.put(key.key, row: row, column: column, style: Style(bold: true))
      buffer.put(
        key.short, row: row, column: column + Width.of(key.key) + 1, style: .faint)
      column += key.width
    }
  }

  private struct NamedKey {
    let key: String
    let short: String
    /// Whether it leads to the help or out: it stays when others have no room.
    let isWayOut: Bool
    /// Its columns, with the two blanks behind it.
    let width: Int
  }

  private static func named(in model: Model) -> [NamedKey] {
    let context = model.context
    return KeyMap.bindings(in: context).compactMap { binding in
      guard let short = model.short(of: binding, in: context) else { return nil }
      let key = String(binding.label.prefix { $0 != " " })
      return NamedKey(
        key: key, short: short,
        isWayOut: [.quit, .leaveText, .back].contains(binding.action)
          || (binding.action == .help && context != .behaviors && context != .why),
        width: Width.of(key) + Width.of(short) + 3)
    }
  }

  /// The columns that keys take from a notice beside them: at most three quarters of the line.
  private func keysWidth(_ keys: [NamedKey]) -> Int {
    min(size.columns * 3 / 4, keys.map(\.width).reduce(0, +))
  }
}

extension Model {
  /// What the footer says of a key; nil where it does not name it, or it has nothing to do now.
  fileprivate func short(of binding: Binding, in context: Context) -> String? {
    guard let short = binding.short else { return nil }
    switch (context, binding.action) {
    case (.text, .another), (.today, .another):
      return asksToday && writing.entry == nil && !writing.revises ? short : nil
    case (.text, .behaviors), (.today, .behaviors):
      return writing.entry != nil || !writing.isBlank ? short : nil
    case (.today, .skip), (.today, .withoutQuestion):
      let asks = asksToday && question.served?.state == .asked
      return asks && writing.entry == nil && !writing.revises ? short : nil
    case (.text, .promise), (.today, .promise):
      // Only where it is about the question; what was heard has a line of its own.
      if case .outcome = promiseWay { return "outcome" }
      return nil
    case (.outcome, .close), (.outcome, .back), (.promiseOutcome, .close):
      // They stand above the keys.
      return nil
    case (.behaviors, .confirm), (.why, .confirm):
      return panel?.tag?.origin == .suggested ? short : nil
    case (.behaviors, .reject), (.why, .reject):
      if panel?.row?.away != nil { return "restore" }
      switch panel?.tag?.origin {
      case .suggested, .confirmed: return short
      case .rejected: return "restore"
      case .added: return "take away"
      case nil: return nil
      }
    case (.behaviors, .why): return panel?.tag?.model != nil ? short : nil
    case (.start, .open): return startForm?.goesOn
    case (.start, .left): return startForm?.question == .sides ? short : nil
    case (.reading, .back):
      return switch screenBehindEntry {
      case .promises: "promise"
      case .review: "review"
      case .trends: "trends"
      case .today, .journal, nil: short
      }
    case (.review, .open): return review.opens
    case (.review, .fit), (.review, .pick): return review.sentence != nil ? short : nil
    case (.review, .outcome):
      if case .promise? = review.stop { return short }
      return nil
    case (.review, .answer): return review.stop == .pin ? short : nil
    case (.promises, .back): return promises.reading != nil ? short : nil
    case (.promises, .edit), (.promises, .outcome): return promises.line != nil ? short : nil
    case (.promises, .open): return promises.line?.promise.entry != nil ? short : nil
    case (.promiseForm, .open): return openForm?.field == .due ? "save" : short
    case (.promiseForm, .save): return openForm?.field == .due ? nil : short
    case (.promiseOutcome, .back):
      return promises.line?.promise.isOpen == false ? "back" : short
    case (.behaviors, .undo):
      let changes = panel.flatMap { tagChanges[$0.entry.id] } ?? []
      return changes.isEmpty ? nil : short
    default: return short
    }
  }

  /// Whether there is a question of today for the text, not answered yet.
  private var asksToday: Bool {
    question.served != nil && question.answered == nil && writing.day == question.day
  }

  /// How the text stands, where there is nothing else to say: whether it is safe, and as what.
  fileprivate var standing: Notice? {
    if tab == .review, help == nil { return reviewStanding }
    guard tab == .today, help == nil else { return nil }
    switch focus {
    case .find, .behaviors, .promise, .outcome: return nil
    case .text, .outside, .followUp: break
    }
    if writing.isModified {
      return writing.isKept && !writing.isBlank ? Notice("draft kept") : nil
    }
    return writing.savedAt.map { Notice("saved \($0.clock)") }
  }
}
