import GRDB
import Journal

/// Served days as rows: one for the day, one for each prompt that was shown.
enum LedgerRows {
  static func day(_ db: Database, _ day: Day) throws -> ServedDay? {
    try days(db, [day]).first
  }

  /// Those of some days that stand in the ledger, in the order given.
  static func days(_ db: Database, _ days: [Day]) throws -> [ServedDay] {
    let numbers = list(days.map { Int64($0.number) })
    var found: [Day: ServedDay] = [:]
    try db.each(
      """
      SELECT day, standing, state FROM served_days
      WHERE day IN (SELECT value FROM json_each(?))
      """, [numbers]
    ) { row in
      found[row.day(0)] = ServedDay(
        day: row.day(0), choices: [], standing: row[1], state: try row.named(2))
    }
    try db.each(
      """
      SELECT day, prompt_id, prompt_text, prompt_theme, reason_code, reason_text
      FROM served_prompts WHERE day IN (SELECT value FROM json_each(?)) ORDER BY day, place
      """, [numbers]
    ) { row in
      guard let prompt = row.prompt(1) else { throw UnknownValue() }
      found[row.day(0)]?.choices.append(
        ServedPrompt(prompt: prompt, reasonCode: row[4], reasonText: row[5]))
    }
    return days.compactMap { found[$0] }
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
        INSERT INTO served_prompts
          (day, place, prompt_id, prompt_text, prompt_theme, reason_code, reason_text)
        VALUES (?, ?, ?, ?, ?, ?, ?)
        """,
        [
          new.day.number, place, choice.prompt.id.text.stored, choice.prompt.text.stored,
          choice.prompt.theme?.text.stored, choice.reasonCode.stored, choice.reasonText.stored,
        ])
    }
    let last = max(old.choices.count, choices.count) - 1
    try db.run(
      "UPDATE served_days SET standing = ?, state = ? WHERE day = ?",
      [max(0, min(new.standing, last)), new.state.rawValue, new.day.number])
  }
}
