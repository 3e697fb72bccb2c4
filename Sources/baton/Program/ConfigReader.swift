import Glibc
import Journal
import Prompting
import TOMLKit
import Tagging
import Wording

/// Reads `config.toml`. A file that cannot be understood stops the command with the line and what is
/// allowed there; no file means the defaults.
enum ConfigReader {
  /// The keys, for messages.
  static let keys = [
    "day_turn", "working_days", "audience", "strictness", "colors", "dates", "themes",
  ]

  /// The settings of the file at a path.
  static func read(_ path: String) throws(Failure) -> Config {
    // A file that is there and out of reach is no missing one.
    guard access(path, F_OK) == 0 || (errno != ENOENT && errno != ENOTDIR) else { return Config() }
    let bytes = try FileBytes.read(path, limit: 1 << 20, isEntry: false)
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw .couldNot("\(path) is not UTF-8 text. Save it as UTF-8.")
    }
    return try parse(text, path: path)
  }

  /// The settings of a text.
  static func parse(_ text: String, path: String) throws(Failure) -> Config {
    // The TOML library hands text on as a C string, which would end at a zero byte unnoticed.
    guard !text.utf8.contains(0), !text.contains("\\u0000") else {
      throw .couldNot("\(path) holds a zero byte. Take it out.")
    }
    let table: TOMLTable
    do {
      table = try TOMLTable(string: text)
    } catch let error as TOMLParseError {
      throw .couldNot(
        "\(path), line \(error.source.begin.line), cannot be read as TOML. Correct that line.")
    } catch {
      throw .couldNot("\(path) cannot be read as TOML. Correct the file.")
    }
    let reader = TableReader(table: table, text: text, path: path)
    return try reader.config()
  }
}

private struct TableReader {
  let table: TOMLTable
  let text: String
  let path: String

  func config() throws(Failure) -> Config {
    for key in table.keys.sorted(by: { line($0) ?? 0 < line($1) ?? 0 })
    where !ConfigReader.keys.contains(key) {
      let near = Nearest.names(to: key, among: ConfigReader.keys)
      let hint = near.isEmpty ? "" : " " + Phrases.didYouMean(near)
      throw .couldNot(
        "\(place(key)): there is no setting “\(Plain.line(key))”.\(hint) The settings are "
          + Phrases.list(ConfigReader.keys, "and") + ".")
    }
    var config = Config()
    config.named = Set(table.keys)
    if let value = table["day_turn"] { config.dayTurn = try dayTurn(value.string) }
    if let value = table["working_days"] { config.workingDays = try days(value.array) }
    if let value = table["audience"] { config.audience = try choice("audience", value.string) }
    if let value = table["colors"] { config.colors = try choice("colors", value.string) }
    if let value = table["dates"] { config.dates = try choice("dates", value.string) }
    if let value = table["strictness"] {
      config.strictness = try strictness(value.string, value.double ?? value.int.map(Double.init))
    }
    if let value = table["themes"] { config.themes = try themes(value.table) }
    return config
  }

  private func dayTurn(_ text: String?) throws(Failure) -> DayTurn {
    let parts = (text ?? "").split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 2, parts.allSatisfy({ $0.utf8.count == 2 && !$0.hasPrefix("+") }),
      let hours = Int(parts[0]), let minutes = Int(parts[1]), (0...59).contains(minutes),
      let turn = DayTurn(minutes: hours * 60 + minutes)
    else { throw wrong("day_turn", #"takes a time from "00:00" to "11:59""#) }
    return turn
  }

  private func strictness(_ name: String?, _ number: Double?) throws(Failure) -> Strictness {
    if let name = TaggingWords.strictness.map(\.name).first(where: { $0 == name }),
      let strictness = Strictness(word: name)
    {
      return strictness
    }
    guard let number, (0...1).contains(number) else {
      throw wrong("strictness", #"takes "fewer", "usual", "more" or a number from 0 to 1"#)
    }
    return .probability(number)
  }

  private func days(_ array: TOMLArray?) throws(Failure) -> Set<Weekday> {
    var days: Set<Weekday> = []
    for value in array ?? TOMLArray() {
      guard let day = value.string.flatMap({ Weekday(abbreviation: $0) }) else {
        days = []
        break
      }
      days.insert(day)
    }
    guard !days.isEmpty else {
      let names = Weekday.allCases.map { "\"\($0.abbreviation)\"" }
      throw wrong("working_days", "takes a list of one or more of " + names.joined(separator: ", "))
    }
    return days
  }

  /// Themes by name; the names are those of prompt files, the titles one line.
  private func themes(_ table: TOMLTable?) throws(Failure) -> [Theme] {
    guard let table else { throw wrong("themes", #"takes names with titles, hiring = "Hiring""#) }
    var themes: [Theme] = []
    for name in table.keys.sorted() {
      let known = Set("abcdefghijklmnopqrstuvwxyz0123456789-")
      guard !name.isEmpty, name.utf8.count <= 64, name.allSatisfy(known.contains) else {
        throw wrong("themes", "takes names of a-z, 0-9 and hyphens", at: name)
      }
      guard let value = table[name], value.type == .string, let title = value.string,
        !title.isBlank, title.count <= Self.longestTitle, Plain.line(title) == title
      else {
        throw wrong(
          "themes", "takes a title of at most \(Self.longestTitle) characters for each name",
          at: name)
      }
      themes.append(Theme(id: ThemeID(name), title: String(title.trimmingWhitespace())))
    }
    return themes
  }

  private static let longestTitle = 40

  private func choice<Value: RawRepresentable & CaseIterable>(
    _ key: String, _ text: String?
  ) throws(Failure) -> Value where Value.RawValue == String {
    guard let text, let value = Value(rawValue: text) else {
      let names = Value.allCases.map { "\"\($0.rawValue)\"" }
      throw wrong(key, "takes " + Phrases.list(names, "or"))
    }
    return value
  }

  /// `key` takes something else; the line is that of a key within it, where there is one.
  private func wrong(_ key: String, _ allowed: String, at inner: String? = nil) -> Failure {
    let hasLine = inner.map { line($0) != nil } ?? false
    return .couldNot("\(place(hasLine ? inner ?? key : key)): \(key) \(allowed).")
  }

  private func place(_ key: String) -> String {
    line(key).map { "\(path), line \($0)" } ?? path
  }

  /// The line that sets a key, or opens its table.
  private func line(_ key: String) -> Int? {
    let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    for (index, line) in lines.enumerated() {
      let trimmed = line.trimmingWhitespace().drop { $0 == "[" || $0 == "\"" || $0 == "'" }
      guard trimmed.hasPrefix(key) else { continue }
      let next = trimmed.dropFirst(key.count).drop { $0 == " " || $0 == "\t" || $0 == "\"" }.first
      if let next, "=].'".contains(next) { return index + 1 }
    }
    return nil
  }
}
