import Journal

@testable import Prompting

/// Libraries of twelve themes with as many prompts each as wanted, made so that every slot has open
/// prompts and wins from many themes.
enum MadeUpLibrary {
  static let themes = (0..<12).map { index in
    let name = "theme-" + String(UnicodeScalar(UInt8(97 + index)))
    return Theme(id: ThemeID(name), title: "Theme \(index + 1)")
  }

  static func of(_ perTheme: Int) -> PromptLibrary {
    PromptLibrary(
      themes: themes,
      prompts: themes.indices.flatMap { theme in
        (0..<perTheme).map { prompt(theme, $0) }
      })
  }

  private static func prompt(_ theme: Int, _ number: Int) -> Prompt {
    let turn = theme + number
    let isOpen = turn.isMultiple(of: 3)
    let axis = Axis.allCases[(theme * 3 + number) % Axis.allCases.count]
    let leans: [Lean] = axis == .ownership ? [.leader, .both] : [.leader, .manager, .both]
    let depth = [1, 2, 1, 2, 3, 1, 2, 2, 3, 1][number % 10]
    let isWin = turn % 3 == 1 || turn.isMultiple(of: 12)
    var days: Set<DaySlot> =
      number == 0 ? [.any, .intention] : number == 1 ? [.any, .review] : [.any]
    if isOpen, depth == 1 { days.insert(.return) }
    return Prompt(
      id: PromptID("\(themes[theme].id.text)-\(number)"),
      text: "What did you leave to somebody today (\(theme), \(number))?",
      theme: themes[theme].id, axis: isOpen ? nil : axis,
      lean: isOpen ? nil : leans[turn % leans.count], depth: depth,
      tone: isWin ? .win : turn.isMultiple(of: 5) ? .hard : .neutral, days: days)
  }
}
