import Journal

/// The quarter written by hand: thirteen weeks of one small team, and the first days of the week
/// after them.
struct Story: Sendable {
  /// One entry of it.
  struct Scene: Hashable, Sendable {
    /// 1…13, and 14 for the days after the quarter.
    var week: Int
    var weekday: Weekday
    var theme: ThemeID?
    var sign = false
    var useful: Usefulness?
    var feeling: Feeling?
    /// Written after midnight, for the day before.
    var isLate = false
    /// Written after supper rather than when the work is done.
    var isEvening = false
    var body: MarkedText
  }

  /// What is wrong with a source.
  enum Failure: Error, Hashable, Sendable {
    case noHeader(String)
    case badHeader(String)
    case badMark(header: String, MarkedText.Failure)
  }

  /// The weeks of the quarter.
  static let weeks = 13

  /// The whole story, in order. A source that cannot be read is left out; the tests read each one.
  static let scenes: [Scene] = sources.flatMap { source in (try? parse(source)) ?? [] }

  /// Its sources, in order.
  static let sources: [String] = [
    storyWeeks1to3, storyWeeks4to5, storyWeeks6to7, storyWeeks8to9, storyWeeks10to11,
    storyWeeks12to14,
  ]

  /// Reads scenes, each under a line such as `@ 4 tue theme=change useful=yes sign evening`.
  static func parse(_ source: String) throws(Failure) -> [Scene] {
    var scenes: [Scene] = []
    var header: Substring?
    var lines: [Substring] = []
    for line in source.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("@") {
        if let header { scenes.append(try scene(header, lines)) }
        header = line
        lines = []
      } else if header != nil {
        lines.append(line)
      } else if !line.trimmingWhitespace().isEmpty {
        throw .noHeader(String(line))
      }
    }
    if let header { scenes.append(try scene(header, lines)) }
    return scenes
  }

  private static func scene(_ header: Substring, _ lines: [Substring]) throws(Failure) -> Scene {
    var words = header.dropFirst().split(separator: " ")[...]
    guard let week = words.popFirst().flatMap({ Int($0) }), (1...weeks + 1).contains(week),
      let weekday = words.popFirst().flatMap({ Weekday(abbreviation: String($0)) })
    else { throw .badHeader(String(header)) }
    let body: MarkedText
    do { body = try MarkedText(lines: lines) } catch {
      throw .badMark(header: String(header), error)
    }
    var scene = Scene(week: week, weekday: weekday, body: body)
    for word in words {
      let parts = word.split(separator: "=")
      switch (parts.first, parts.dropFirst().first) {
      case ("theme", let value?): scene.theme = ThemeID(String(value))
      case ("useful", let value?) where Usefulness(rawValue: String(value)) != nil:
        scene.useful = Usefulness(rawValue: String(value))
      case ("felt", let value?) where Feeling(rawValue: String(value)) != nil:
        scene.feeling = Feeling(rawValue: String(value))
      case ("sign", nil): scene.sign = true
      case ("late", nil): scene.isLate = true
      case ("evening", nil): scene.isEvening = true
      default: throw .badHeader(String(header))
      }
    }
    return scene
  }
}
