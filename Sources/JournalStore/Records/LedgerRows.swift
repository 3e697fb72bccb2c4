import GRDB
import Journal

/// Served days as rows: one for the day, one for each prompt that was shown.
enum LedgerRows {
  static func day(_ db: Database, _ day: Day) throws -> ServedDay? {
    try days(db, before: day.number + 1, last: 1).first { $0.day == day }
  }

  /// The last days before one that is named by its number, the newest first; all where `last` is −1.
  static func days(_ db: Database, before end: Int, last: Int) throws -> [ServedDay] {
    var days: [ServedDay] = []
    try db.eachFilled(
      "SELECT day, standing, state FROM served_days WHERE day < ? ORDER BY day DESC LIMIT ?",
      [end, last]
    ) { row in
      days.append(
        ServedDay(
          day: row.day(0), choices: [], standing: Int(row.number(1)), state: try row.named(2)))
    }
    guard let oldest = days.last?.day, let newest = days.first?.day else { return [] }
    // Both go by day, the prompts upward: each is of the day at hand or of a later one.
    var place = days.count - 1
    let isWhole = try Schema.hasPromises(db)
    try db.eachFilled(
      """
      SELECT day, prompt_id, prompt_text, ifnull(prompt_theme, ''), reason_code, reason_text
        \(isWhole ? further : "")
      FROM served_prompts WHERE day BETWEEN ? AND ? ORDER BY day, place
      """, [oldest.number, newest.number]
    ) { row in
      let day = row.day(0)
      while place > 0, days[place].day < day { place -= 1 }
      days[place].choices.append(try prompt(row, isWhole: isWhole))
    }
    return days
  }

  private static let further = """
    , ifnull(kind, ''), ifnull(axis, ''), ifnull(depth, 0), ifnull(is_win, 0), ifnull(facts, ''),
    seed IS NOT NULL, ifnull(seed, 0)
    """

  private static func prompt(_ row: Columns, isWhole: Bool) throws -> ServedPrompt {
    var served = ServedPrompt(
      prompt: PromptReference(
        id: PromptID(row.text(1)), text: row.text(2), theme: row.filled(3).map { ThemeID($0) }),
      reasonCode: row.text(4), reasonText: row.text(5))
    guard isWhole else { return served }
    served.kind = try row.optionallyNamed(6)
    let depth = Int(row.number(8))
    if depth > 0 {
      served.traits = ServedTraits(
        axis: try row.optionallyNamed(7), isWin: row.number(9) != 0, depth: depth)
    }
    if let facts = row.filled(10) { served.facts = try FactsText.facts(facts) }
    if row.number(11) != 0 { served.seed = UInt64(bitPattern: row.number(12)) }
    return served
  }

  static func insert(_ db: Database, _ served: ServedDay, at: Moment) throws {
    try db.run(
      """
      INSERT INTO served_days (day, standing, state, at, utc_offset, time_zone)
      VALUES (?, 0, ?, ?, ?, ?)
      """,
      [
        served.day.number, served.state.rawValue, at.instant.milliseconds, at.utcOffset,
        at.timeZone.stored,
      ])
    try extend(db, ServedDay(day: served.day, choices: []), to: served)
  }

  /// Adds the choices that `old` lacks and sets the rest.
  static func extend(_ db: Database, _ old: ServedDay, to new: ServedDay) throws {
    let choices = new.choices.prefix(ServedDay.mostChoices)
    for (place, choice) in choices.enumerated().dropFirst(old.choices.count) {
      try db.run(
        """
        INSERT INTO served_prompts (day, place, prompt_id, prompt_text, prompt_theme, reason_code,
          reason_text, kind, axis, is_win, depth, facts, seed)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
        [
          new.day.number, place, choice.prompt.id.text.stored, choice.prompt.text.stored,
          choice.prompt.theme?.text.stored, choice.reasonCode.stored, choice.reasonText.stored,
          choice.kind?.rawValue, choice.traits?.axis?.rawValue, choice.traits?.isWin,
          choice.traits?.depth, FactsText.text(choice.facts),
          choice.seed.map(Int64.init(bitPattern:)),
        ])
    }
    let last = max(old.choices.count, choices.count) - 1
    try db.run(
      "UPDATE served_days SET standing = ?, state = ? WHERE day = ?",
      [max(0, min(new.standing, last)), new.state.rawValue, new.day.number])
  }
}
