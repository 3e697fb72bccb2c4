import Journal
import Prompting

/// What became of the questions of some simulated journals of one profile.
struct EngineFigures {
  /// A least and a greatest value of several journals.
  struct Span {
    private(set) var least = Double.infinity
    private(set) var greatest = -Double.infinity

    mutating func add(_ value: Double) {
      least = min(least, value)
      greatest = max(greatest, value)
    }

    /// `.077–.088`; a dash where there was nothing.
    var words: String {
      guard least <= greatest else { return "–" }
      return "\(Self.short(least))–\(Self.short(greatest))"
    }

    private static func short(_ value: Double) -> String {
      let text = Text.fixed(value, decimals: 3)
      return text.hasPrefix("0") ? String(text.dropFirst()) : text
    }
  }

  private(set) var picks = 0
  /// The share of a theme among the questions that have one.
  private(set) var themeShare = Span()
  /// The most questions from one of a theme to its next.
  private(set) var longestWait = 0
  /// The fewest days from a showing of a prompt to its next; nil where none came twice.
  private(set) var shortestRepeat: Int?
  /// The share of open prompts among the scored ones.
  private(set) var open = Span()
  /// The share of prompts on `ownership` among the scored ones.
  private(set) var ownership = Span()
  /// The share of promises asked about among all questions.
  private(set) var promises = Span()
  /// The most scored prompts in a row without a win, and without an open one.
  private(set) var withoutWin = 0
  private(set) var withoutOpen = 0
  /// How often each rule had to be relaxed.
  private(set) var relaxed: [ChoiceRule: Int] = [:]

  /// Adds what was asked in one journal.
  mutating func add(_ days: [SimulatedDay], themes: [ThemeID]) {
    let served = days.compactMap(\.first)
    guard !served.isEmpty else { return }
    picks += served.count
    for rule in days.flatMap(\.relaxed) { relaxed[rule, default: 0] += 1 }
    addThemes(served, themes)
    addRepeats(days)
    let scored = served.filter { $0.kind == .scored }.compactMap(\.traits)
    guard !scored.isEmpty else { return }
    func share(_ count: Int, of all: Int) -> Double { Double(count) / Double(all) }
    open.add(share(scored.count(where: \.isOpen), of: scored.count))
    ownership.add(share(scored.count { $0.axis == .ownership }, of: scored.count))
    promises.add(share(served.count { $0.kind == .promise }, of: served.count))
    withoutWin = max(withoutWin, Self.longestRun(scored) { !$0.isWin })
    withoutOpen = max(withoutOpen, Self.longestRun(scored) { !$0.isOpen })
  }

  private mutating func addThemes(_ served: [ServedPrompt], _ themes: [ThemeID]) {
    let all = served.count { $0.prompt.theme != nil }
    for theme in themes {
      let places = served.indices.filter { served[$0].prompt.theme == theme }
      themeShare.add(Double(places.count) / Double(max(1, all)))
      let ends = [-1] + places + [served.count]
      for (place, next) in zip(ends, ends.dropFirst()) {
        longestWait = max(longestWait, next - place)
      }
    }
  }

  private mutating func addRepeats(_ days: [SimulatedDay]) {
    var shown: [PromptID: Day] = [:]
    for day in days {
      guard let first = day.first, first.kind != .promise else { continue }
      if let last = shown[first.prompt.id] {
        let distance = last.distance(to: day.served.day)
        shortestRepeat = min(shortestRepeat ?? distance, distance)
      }
      shown[first.prompt.id] = day.served.day
    }
  }

  private static func longestRun(
    _ scored: [ServedTraits], where holds: (ServedTraits) -> Bool
  ) -> Int {
    var longest = 0
    var run = 0
    for traits in scored {
      run = holds(traits) ? run + 1 : 0
      longest = max(longest, run)
    }
    return longest
  }
}
