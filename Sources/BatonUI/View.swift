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

  private func header(_ model: Model, into buffer: inout Buffer) {
    let isWide = size.columns >= 64
    var column = 1
    if isWide {
      buffer.put("baton", row: 0, column: 1, style: Style(.accent, bold: true))
      column = 9
    }
    for tab in Tab.allCases {
      let style = tab == model.tab ? Style(bold: true, underline: true) : .plain
      column += buffer.put("\(tab.rawValue + 1)", row: 0, column: column, style: .faint) + 1
      column += buffer.put(tab.title, row: 0, column: column, style: style) + (isWide ? 3 : 1)
    }
    var right = Dates.short(model.question.day)
    if let written = model.question.daysWritten {
      let long = right + " · \(written) of 28 days"
      if column + Width.of(long) + 1 < size.columns { right = long }
    }
    let width = Width.of(right)
    if column + width + 1 <= size.columns {
      buffer.put(right, row: 0, column: size.columns - width - 1, style: .faint)
    }
  }

  /// A sentence that is longer than the line takes the rows it needs, from the bottom up.
  private func spread(_ notice: Notice, into buffer: inout Buffer) {
    let rows = Wrapping.rows(notice.text, width: size.columns - 2, limit: 4)
    let rect = Rect(size).split(bottom: rows.count).1
    buffer.fill(rect)
    buffer.put(rows[...], in: rect.inset(left: 1, right: 1), style: Style(bold: notice.isProblem))
  }

  private func footer(_ model: Model, into buffer: inout Buffer) {
    let row = size.rows - 1
    var end = size.columns - 1
    if let notice = model.notice {
      if Width.of(notice.text) > size.columns - 2 {
        return spread(notice, into: &buffer)
      }
      let text = notice.text
      end = size.columns - 1 - Width.of(text)
      let style = notice.isProblem ? Style(bold: true) : Style.plain
      buffer.put(text, row: row, column: end, style: style)
      end -= 2
    }
    var column = 1
    if case .find(let needle) = model.focus, model.tab == .today, model.help == nil {
      column += buffer.put("Find: ", row: row, column: column, style: .faint)
      column += buffer.put(needle, row: row, column: column, limit: max(0, end - column)) + 3
    }
    for binding in KeyMap.bindings(in: model.context) {
      guard let short = binding.short else { continue }
      let key = String(binding.label.prefix { $0 != " " })
      let width = Width.of(key) + 1 + Width.of(short)
      guard column + width <= end else { break }
      buffer.put(key, row: row, column: column, style: Style(bold: true))
      buffer.put(short, row: row, column: column + Width.of(key) + 1, style: .faint)
      column += width + 2
    }
  }
}
