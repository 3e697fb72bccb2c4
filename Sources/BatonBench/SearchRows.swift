/// Searching a journal, and the same by the shell of SQLite on the same file.
struct SearchRows {
  private let workshop: Workshop
  private let journal: MeasuredJournal

  /// In nearly every entry of the made-up journal, in about half of them, and in a few of many.
  private let everywhere = "the"
  private let common = "meeting"
  private let rare = "merger"

  init(_ workshop: Workshop, _ journal: MeasuredJournal) {
    self.workshop = workshop
    self.journal = journal
  }

  func print() throws {
    Console.progress("search ...")
    let table = Table("search --limit 50 (entries that match)")
    try measure(table, "a rare word: \(rare)", [rare])
    try measure(table, "a common word: \(common)", [common])
    try measure(table, "a word in every entry: \(everywhere)", [everywhere])
    try measure(table, "a common word --json", [common], ["--json"])
    try measure(table, "a phrase: \"two meetings\"", ["two meetings"])
    try measure(table, "an unfinished word: me", ["me"])
    try measure(table, "a letter: m", ["m"])
    try measure(table, "a Chinese character: 问", ["问"])
    try measure(table, "three words, one not: the meeting -vendor", ["the", common, "-vendor"])
    try measure(table, "a word, a behavior, a year", [common, "tag:empower", "since:-52w"])
    try measure(table, "a rare word --by rank", [rare], ["--by", "rank"])
    try measure(table, "a common word --by rank", [common], ["--by", "rank"])
    try measure(table, "a word in every entry --by rank", [everywhere], ["--by", "rank"])
    try compare(table)
  }

  private func measure(
    _ table: Table, _ what: String, _ words: [String], _ options: [String] = []
  ) throws {
    var command = workshop.baton()
    let journal = ["--journal", journal.path]
    command.arguments = ["search"] + words + journal
    let found = try ProcessRun(command).output.count { $0 == UInt8(ascii: "\n") }
    command.arguments = ["search", "--limit", "50"] + options + words + journal
    let samples = try ProcessRun.samples(workshop.options.runs) { _ in command }
    table.row("\(what) (\(Text.grouped(found)))", samples, bar: self.journal.searchBar)
  }

  private func compare(_ table: Table) throws {
    guard workshop.tool("sqlite3", []) != nil else {
      return table.note("beside it: sqlite3", "not installed (apt-get install sqlite3)")
    }
    func match(_ word: String, by order: String) -> String {
      """
      SELECT position, substr(text, 1, 80) FROM search_text WHERE position IN (
        SELECT rowid FROM search_stem WHERE search_stem MATCH '"\(word)"'
        ORDER BY \(order) LIMIT 50);
      """
    }
    func like(_ word: String) -> String {
      """
      SELECT position, substr(text, 1, 80) FROM search_text WHERE text LIKE '%\(word)%'
      ORDER BY position DESC LIMIT 50;
      """
    }
    try sqlite(table, "opening the file", "SELECT count(*) FROM settings;")
    try sqlite(table, "MATCH, a rare word", match(rare, by: "rowid DESC"))
    try sqlite(table, "MATCH, a common word", match(common, by: "rowid DESC"))
    try sqlite(table, "MATCH, a common word by rank", match(common, by: "rank"))
    try sqlite(table, "LIKE, a rare word", like(rare))
    try sqlite(table, "LIKE, a common word", like(common))
  }

  private func sqlite(_ table: Table, _ what: String, _ statement: String) throws {
    let arguments = ["-readonly", journal.path, statement]
    guard let command = workshop.tool("sqlite3", arguments) else { return }
    do {
      let samples = try ProcessRun.samples(workshop.options.runs) { _ in command }
      table.row("  beside it: sqlite3, \(what)", samples)
    } catch let BenchError.failed(_, status, _) {
      table.note("  beside it: sqlite3, \(what)", "ended with status \(status)")
    }
  }
}
