import GRDB
import Journal

/// A query as SQL that gives positions, the newest first.
///
/// Each word being typed is found by its stem or by its beginning, in two indexes; so the words make
/// a union of alternatives, each with at most one expression an index. An alternative streams from
/// one index by falling row id, and SQLite merges the alternatives in that order, so that a limit
/// ends the work early. All other conditions are sets of positions, made once for a statement.
///
/// What is asked for twice counts once, and all words that are left out make one expression an index:
/// so the statement has a size of its own however long a query is.
struct SearchPlan {
  /// One way to satisfy all the words: an expression for each index, at least one of them.
  struct Alternative {
    var stem: String?
    var plain: String?
  }

  /// A set of entries that what is found must be in, or must not: SQL for their positions and, where
  /// that is cheaper when there are no words, an expression on a row of `entries`.
  struct Condition {
    var isExcluded = false
    var positions: String
    var test: String?
    var arguments: [any DatabaseValueConvertible] = []
  }

  /// More words that are being typed than this are found by their beginning alone.
  private static let mostAlternatives = 4

  private var alternatives: [Alternative] = []
  private var conditions: [Condition] = []
  private let range: ClosedRange<Int64>?

  /// A plan for a query. `span` are the first and last day of the journal, for anniversaries.
  init(_ query: Query, span: ClosedRange<Day>?) {
    let since = query.since ?? Day(number: Day.validNumbers.lowerBound)
    let until = query.until ?? Day(number: Day.validNumbers.upperBound)
    range = since <= until ? Position.range(since...until) : nil
    alternatives = Self.alternatives(query.terms.unique.compactMap(SearchTerm.init))
    let excluded = query.excluded.unique.compactMap(SearchTerm.init)
    exclude("search_stem", excluded.compactMap(\.stem))
    exclude("search_plain", excluded.compactMap(\.plain))
    addLiterals(SearchTerm.literals(query.terms), isExcluded: false)
    addLiterals(SearchTerm.literals(query.excluded), isExcluded: true)
    addTagConditions(query)
    addPromptConditions(query)
    if let anniversary = query.anniversary { addAnniversary(anniversary, span: span) }
  }

  private static func alternatives(_ terms: [SearchTerm]) -> [Alternative] {
    guard !terms.isEmpty else { return [] }
    var found: [(stem: [String], plain: [String])] = [([], [])]
    for term in terms {
      let both = term.stem != nil && term.plain != nil
      let canSplit = found.count * 2 <= mostAlternatives
      var next: [(stem: [String], plain: [String])] = []
      for one in found {
        if let stem = term.stem, !both || canSplit { next.append((one.stem + [stem], one.plain)) }
        if let plain = term.plain { next.append((one.stem, one.plain + [plain])) }
      }
      found = next
    }
    func joined(_ parts: [String]) -> String? {
      parts.isEmpty ? nil : parts.joined(separator: " AND ")
    }
    return found.map { Alternative(stem: joined($0.stem), plain: joined($0.plain)) }
  }

  private mutating func exclude(_ index: String, _ expressions: [String]) {
    guard !expressions.isEmpty else { return }
    conditions.append(
      Condition(
        isExcluded: true, positions: "SELECT rowid FROM \(index) WHERE \(index) MATCH ?",
        arguments: [expressions.joined(separator: " OR ")]))
  }

  /// Terms without a letter or digit, such as an emoji, which no index has: the texts are looked
  /// through for them.
  private mutating func addLiterals(_ literals: [String], isExcluded: Bool) {
    guard !literals.isEmpty else { return }
    let wanted = isExcluded ? "EXISTS" : "NOT EXISTS"
    let found = isExcluded ? "> 0" : "= 0"
    conditions.append(
      Condition(
        isExcluded: isExcluded,
        positions: """
          SELECT position FROM search_text WHERE \(wanted)
          (SELECT 1 FROM json_each(?) WHERE instr(search_text.text, value) \(found))
          """,
        arguments: [list(literals)]))
  }

  private mutating func addTagConditions(_ query: Query) {
    func add(_ behaviors: [Behavior], isExcluded: Bool, isCommon: Bool = false) {
      let names = behaviors.map { "'\($0.rawValue)'" }.joined(separator: ", ")
      let condition =
        "tags.ended_by IS NULL AND tags.behavior IN (\(names)) AND \(TagRows.isVote)"
      conditions.append(
        Condition(
          isExcluded: isExcluded,
          positions: """
            SELECT tagged.position FROM tags JOIN entries AS tagged ON tagged.seq = tags.entry
            WHERE \(condition)
            """,
          test: isCommon
            ? "EXISTS (SELECT 1 FROM tags WHERE tags.entry = entries.seq AND \(condition))"
            : "seq IN (SELECT entry FROM tags WHERE \(condition))"))
    }
    for behavior in query.behaviors.unique { add([behavior], isExcluded: false) }
    for behavior in query.excludedBehaviors.unique { add([behavior], isExcluded: true) }
    for axis in query.axes.unique {
      add(Behavior.allCases.filter { $0.axis == axis }, isExcluded: false)
    }
    for axis in query.excludedAxes.unique {
      add(Behavior.allCases.filter { $0.axis == axis }, isExcluded: true)
    }
    // Most entries show a side, so one look an entry ends early; a set of all of them would not.
    for side in query.sides.unique {
      add(Behavior.allCases.filter { $0.side == side }, isExcluded: false, isCommon: true)
    }
    for side in query.excludedSides.unique {
      add(Behavior.allCases.filter { $0.side == side }, isExcluded: true, isCommon: true)
    }
  }

  private mutating func addPromptConditions(_ query: Query) {
    func add(_ themes: [ThemeID], isExcluded: Bool) {
      guard !themes.isEmpty else { return }
      conditions.append(
        Condition(
          isExcluded: isExcluded,
          positions: """
            SELECT position FROM entries WHERE prompt_theme IN (SELECT value FROM json_each(?))
            """,
          arguments: [list(themes.unique.map(\.text.stored))]))
    }
    add(query.themes, isExcluded: false)
    add(query.excludedThemes, isExcluded: true)
  }

  private mutating func addAnniversary(_ anniversary: Query.MonthDay, span: ClosedRange<Day>?) {
    let years = span.map { $0.lowerBound.year...$0.upperBound.year }
    let days = (years.map(Array.init) ?? []).compactMap { year in
      Day(year: year, month: anniversary.month, day: anniversary.day)
    }
    conditions.append(
      Condition(
        positions: """
          SELECT position FROM json_each(?) AS first JOIN entries
          ON position BETWEEN first.value AND first.value + \(Position.slots - 1)
          """, arguments: [list(days.map(Position.first(of:)))]))
  }

  /// SQL for the positions, newest first; nil where nothing can be found.
  func positions() -> (sql: String, arguments: StatementArguments)? {
    guard let range else { return nil }
    var arguments: [any DatabaseValueConvertible] = []
    var parts: [String] = []
    if alternatives.isEmpty {
      arguments += [range.lowerBound, range.upperBound]
      parts.append(
        "SELECT position FROM entries WHERE deleted = 0 AND position BETWEEN ? AND ?"
          + filter(&arguments) { $0.test ?? "position IN (\($0.positions))" })
    }
    for alternative in alternatives {
      parts.append(select("rowid", alternative, range, &arguments))
    }
    return (
      parts.joined(separator: " UNION ") + " ORDER BY 1 DESC", StatementArguments(arguments)
    )
  }

  /// SQL for the positions, those where the words fit best first; nil where there are no words or
  /// nothing can be found.
  ///
  /// What has the words themselves stands before what has only beginnings of them. So the list begins
  /// with what `isBeginning` asks for: the first alternative alone, for which the others, with a score
  /// for each entry where a letter occurs, need not be looked at.
  func ranked(isBeginning: Bool = false) -> (sql: String, arguments: StatementArguments)? {
    guard let range, let first = alternatives.first else { return nil }
    var arguments: [any DatabaseValueConvertible] = []
    func scored(_ alternative: Alternative, _ place: Int) -> String {
      let index = alternative.stem == nil ? "search_plain" : "search_stem"
      return select(
        "rowid AS position, \(place) AS place, bm25(\(index)) AS score", alternative, range,
        &arguments)
    }
    if isBeginning || alternatives.count == 1 {
      let sql = scored(first, 0) + " ORDER BY score, position DESC"
      return (sql, StatementArguments(arguments))
    }
    let parts = alternatives.enumerated().map { scored($1, $0) }
    // Beside min() SQLite gives the score of the row where the minimum stands.
    return (
      "WITH scored AS MATERIALIZED (" + parts.joined(separator: " UNION ALL ")
        + ") SELECT position, min(place), score FROM scored GROUP BY position"
        + " ORDER BY 2, 3, position DESC", StatementArguments(arguments)
    )
  }

  private func select(
    _ columns: String, _ alternative: Alternative, _ range: ClosedRange<Int64>,
    _ arguments: inout [any DatabaseValueConvertible]
  ) -> String {
    let driver = alternative.stem == nil ? "search_plain" : "search_stem"
    arguments += [alternative.stem ?? alternative.plain ?? "", range.lowerBound, range.upperBound]
    var sql = "SELECT \(columns) FROM \(driver) WHERE \(driver) MATCH ? AND rowid BETWEEN ? AND ?"
    if alternative.stem != nil, let plain = alternative.plain {
      sql += " AND +rowid IN (SELECT rowid FROM search_plain WHERE search_plain MATCH ?)"
      arguments.append(plain)
    }
    return sql + filter(&arguments) { "+rowid IN (\($0.positions))" }
  }

  private func filter(
    _ arguments: inout [any DatabaseValueConvertible], _ test: (Condition) -> String
  ) -> String {
    conditions.map { condition in
      arguments += condition.arguments
      return " AND \(condition.isExcluded ? "NOT " : "")(\(test(condition)))"
    }.joined()
  }
}

extension Array where Element: Hashable {
  /// The elements in their order, each once.
  fileprivate var unique: [Element] {
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }
  }
}
