public import Journal

/// Promises as people read them.
public enum PromiseWords {
  /// The promise as one sentence: `If the demo slips, I ask first.` where it has an if–then, else
  /// its own words.
  public static func sentence(_ promise: Promise) -> String {
    guard let plan = promise.plan else { return promise.text }
    return sentence(condition: plan.condition, action: plan.action)
  }

  /// An if–then as one sentence. A word the writer typed already (`if`, `then`) is not said twice.
  public static func sentence(condition: String, action: String) -> String {
    let condition = without("if", ended(condition))
    let action = without("then", String(action.trimmingWhitespace()))
    let end = action.last.map { ".!?…".contains($0) } ?? false ? "" : "."
    return "If \(condition), then \(action)\(end)"
  }

  private static func ended(_ text: String) -> String {
    var text = text.trimmingWhitespace()
    while let last = text.last, ".,;:".contains(last) { text = text.dropLast() }
    return String(text)
  }

  private static func without(_ word: String, _ text: String) -> String {
    let start = text.prefix(word.count + 1)
    guard start.lowercased() == word + " " else { return text }
    return String(text.dropFirst(word.count + 1).trimmingWhitespace())
  }

  /// A state in a word or two.
  public static func name(_ state: PromiseState) -> String { state.rawValue }

  /// What an outcome means, for a list of choices. None of them is a defeat.
  public static func meaning(_ state: PromiseState) -> String {
    switch state {
    case .open: "goes on"
    case .kept: "done as meant"
    case .partly: "done in part"
    case .changed: "something else was right"
    case .dropped: "let go on purpose"
    }
  }

  /// That a promise is closed now: `Closed as dropped: let go on purpose.`
  public static func closed(_ state: PromiseState) -> String {
    state == .open ? "Open again." : "Closed as \(name(state)): \(meaning(state))."
  }

  /// When it is for: `due today`, `due tomorrow`, `due Fri 20 Nov`, `no date`. What lies behind is
  /// named by its day, and no days are counted.
  public static func due(_ due: Day?, today: Day) -> String {
    guard let due else { return "no date" }
    switch today.distance(to: due) {
    case 0: return "due today"
    case 1: return "due tomorrow"
    default:
      return "due " + day(due, today: today)
    }
  }

  /// The sentence once a promise is made or changed: `The promise is saved, due tomorrow.`
  public static func saved(_ due: Day?, today: Day) -> String {
    "The promise is saved, " + (due == nil ? "with no date" : self.due(due, today: today)) + "."
  }

  /// How often it was asked about: `asked about twice`; nil where it was not yet.
  public static func asked(_ count: Int) -> String? {
    switch count {
    case ...0: nil
    case 1: "asked about once"
    case 2: "asked about twice"
    case 3: "asked about three times"
    default: "asked about \(count) times"
    }
  }

  /// The day something was, with the year where that is another one: `Mon 16 Nov`.
  public static func day(_ day: Day, today: Day) -> String {
    Dates.short(day) + (day.year == today.year ? "" : " \(day.year)")
  }

  /// That a date is none: `“soon” is no date. Write …`.
  public static func noDate(_ word: String) -> String {
    "“\(Plain.line(word))” is no date for a promise. Write \(DueWord.forms)."
  }

  /// That a date lies behind.
  public static func past(_ day: Day) -> String {
    "\(day.iso) lies behind. Write today or a later day, or none."
  }

  /// That a promise without words is none.
  public static let empty = "A promise needs a few words. Write what you mean to do."
}
