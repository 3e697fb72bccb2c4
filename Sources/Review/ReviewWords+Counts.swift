import Journal
import Trends
import Wording

/// What there is, in counts: entries, fits, promises and signs.
extension ReviewWords {
  /// How much there is, and what a week of one to three entries can say.
  public static func amount(_ page: ReviewPage) -> [String] {
    let amount = page.amount
    let week = weekName(page)
    guard amount.week > 0 else {
      let silence =
        "Nothing is written of \(week)\(page.isOver ? "" : " so far")."
        + " That is silence, not a week in which nothing happened."
      guard amount.fourWeeks > 0 else { return [silence] }
      let entries = Phrases.count(amount.fourWeeks, "entry", "entries")
      return [silence, counts(amount, start: "\(entries) in four weeks")]
    }
    let entries = Phrases.count(amount.week, "entry", "entries")
    let place = page.isOver ? "in \(week)" : week
    let lines = [
      counts(amount, start: "\(entries) \(place), \(amount.fourWeeks) in four weeks")
    ]
    switch amount.week {
    case 1: return lines + ["One entry says nothing about the week; it says what it says."]
    case 2, 3:
      return lines + [
        NumberWords.start(amount.week)
          + " entries say nothing about the week; they say what they say."
      ]
    default: return lines
    }
  }

  private static func counts(_ amount: ReviewPage.Amount, start: String) -> String {
    let days = "\(amount.days) of 28 days \(amount.days == 1 ? "has" : "have") an entry."
    return ["\(start); \(open(amount)).", confirmed(amount), days].compactMap(\.self)
      .joined(separator: " ")
  }

  private static func open(_ amount: ReviewPage.Amount) -> String {
    switch (amount.open, amount.fourWeeks) {
    case (0, 1): "not to an open question"
    case (_, 1): "to an open question or none"
    case (0, _): "none of them to an open question"
    case (amount.fourWeeks, _): "all of them to an open question or none"
    default: "\(amount.open) of them to an open question or none"
    }
  }

  private static func confirmed(_ amount: ReviewPage.Amount) -> String? {
    let tags = Phrases.count(amount.tags, "tag", "tags")
    let isOne = amount.fourWeeks == 1
    return switch (amount.confirmed, amount.tags) {
    case (_, 0): nil
    case (0, 1): "\(isOne ? "Its" : "Their") one tag is not confirmed."
    case (_, 1): "You confirmed \(isOne ? "its" : "their") one tag."
    case (0, _): "You confirmed none of \(tags)."
    case (2, 2): "You confirmed both tags."
    case (amount.tags, _): "You confirmed all \(tags)."
    default: "You confirmed \(amount.confirmed) of \(tags)."
    }
  }

  /// What the writer found right: `Directed 6 times: right 4 times, wrong once, unsure once.`
  public static func fit(_ count: ReviewPage.FitCount) -> String {
    let rest = max(0, count.entries - count.yes - count.no - count.unsure)
    let parts = [
      ("right", count.yes), ("wrong", count.no), ("unsure", count.unsure), ("not said", rest),
    ].filter { $0.1 > 0 }.map { "\($0.0) \(Phrases.times($0.1))" }
    let times = "\(done(count.behavior)) \(Phrases.times(count.entries))"
    return parts.isEmpty ? times + "." : "\(times): \(parts.joined(separator: ", "))."
  }

  /// What became of promises, as counts; a rate from ten closed ones on. Empty where there are
  /// none.
  public static func promises(_ page: ReviewPage) -> [String] {
    let count = page.promises
    let open = count[.open]
    guard count.closed + open > 0 else { return [] }
    let isOpen = Phrases.count(open, "promise is open", "promises are open")
    guard count.closed > 0 else { return ["\(isOpen); none was closed in four weeks."] }
    let outcomes = PromiseState.outcomes.filter { count[$0] > 0 }
      .map { "\(count[$0]) \(PromiseWords.name($0))" }
    var lines = [
      "\(Phrases.count(count.closed, "promise", "promises")) closed in four weeks: "
        + outcomes.joined(separator: ", ") + ".",
      open > 0 ? "\(isOpen)." : "None is open.",
    ]
    // Where all or none were kept, the counts say so.
    if count.closed >= ReviewPage.PromiseCount.leastForRate, count[.kept] > 0,
      count[.kept] < count.closed
    {
      let tenths = (count[.kept] * 10 + count.closed / 2) / count.closed
      lines.insert("About \(tenths) in 10 of them were kept.", at: 1)
    }
    return lines
  }

  /// `Three times somebody came to you unasked.`; nil where no entry is marked so.
  public static func signs(_ page: ReviewPage) -> String? {
    page.signs > 0 ? "\(NumberWords.timesAtStart(page.signs)) somebody came to you unasked." : nil
  }

  /// What was done, at the start of a sentence.
  private static func done(_ behavior: Behavior) -> String {
    switch behavior {
    case .inspire: "Inspired"
    case .direct: "Directed"
    case .influence: "Influenced"
    case .command: "Commanded"
    case .empower: "Empowered"
    case .micromanage: "Micromanaged"
    case .grow: "Grew others"
    case .organize: "Organized"
    case .envision: "Envisioned"
    case .plan: "Planned"
    case .venture: "Ventured"
    case .safeguard: "Safeguarded"
    case .align: "Aligned"
    case .track: "Tracked"
    case .exemplify: "Exemplified"
    case .operate: "Operated"
    }
  }
}
