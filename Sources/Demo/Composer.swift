import Journal

/// Composes entries out of the stock: a few people and one topic an entry, plain sentences and
/// telling ones mixed, in one to three paragraphs.
struct Composer: Sendable {
  /// What a composed entry consists of.
  struct Draft: Sendable {
    var text: String
    var tags: [Tag]
    var theme: ThemeID?
    var sign: Bool
    var useful: Usefulness?
  }

  /// The mean number of words, 5…2000.
  private let words: Int
  private let stock = Stock.standard

  /// A composer for entries of so many words on the average.
  init(words: Int) { self.words = min(max(words, 5), 2000) }

  /// The themes of the library whose questions the entries answer.
  static let themes: [ThemeID] = [
    "letting-go", "empowering", "creating-leaders", "trust", "meaning", "direction", "change",
    "what-counts", "own-example", "managing-well", "straight-talk", "granted",
  ].map { ThemeID($0) }

  /// Makes an entry that lies `age` entries before the story. With age the manager's sides of
  /// ownership and growth come up more often, so that years show a slow turn.
  func compose(age: Int, random: inout DemoRandom) -> Draft {
    var page = Page(stock: stock, random: &random)
    // Between half and one and a half times the mean.
    let wanted = words / 2 + random.below(words + 1)
    let behaviors = behaviors(age: age, random: &random)
    let sentences = max(wanted / 13, behaviors.count + 1)
    let hasSign = random.chance(4)
    var pending = behaviors.map { Template.Kind.behavior($0) }[...]
    if hasSign { pending.append(.sign) }
    var written = 0
    var index = 0
    var paragraph = 0
    while written < wanted || !pending.isEmpty {
      let left = max(sentences - index, 1)
      if index - paragraph >= 3, random.chance(25) {
        page.beginParagraph()
        paragraph = index
      }
      if !pending.isEmpty, random.below(left) < pending.count, let next = pending.popFirst() {
        written += page.write(next, random: &random)
      } else {
        written += page.write(.plain, random: &random)
      }
      index += 1
    }
    let isOpen = random.chance(40)
    return Draft(
      text: page.text, tags: page.tags,
      theme: isOpen ? nil : Self.themes[random.below(Self.themes.count)],
      sign: hasSign,
      useful: isOpen || random.chance(60) ? nil : random.chance(70) ? .yes : .soSo)
  }

  /// None to three behaviors, each once.
  private func behaviors(age: Int, random: inout DemoRandom) -> [Behavior] {
    let many = [0, 1, 1, 1, 1, 2, 2, 2, 3, 3][random.below(10)]
    var chosen: [Behavior] = []
    for _ in 0..<many {
      let behavior = behavior(age: age, random: &random)
      if !chosen.contains(behavior) { chosen.append(behavior) }
    }
    return chosen
  }

  private func behavior(age: Int, random: inout DemoRandom) -> Behavior {
    // A turn over some four hundred entries, after which it stays.
    let turned = 4 * min(age, 400) / 400
    func weight(_ behavior: Behavior) -> Int {
      switch behavior {
      case .direct, .influence, .operate: 9
      case .inspire, .track, .plan: 7
      case .empower, .grow: 7 - turned
      case .micromanage, .organize: 4 + turned
      case .align, .exemplify, .safeguard: 5
      case .envision, .venture: 4
      case .command: 3
      }
    }
    let total = Behavior.allCases.reduce(0) { $0 + weight($1) }
    var left = random.below(total)
    for behavior in Behavior.allCases {
      left -= weight(behavior)
      if left < 0 { return behavior }
    }
    return .operate
  }
}
