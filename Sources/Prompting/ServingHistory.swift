import Journal

/// What the ledger says about the choice for one day, gathered in one pass.
///
/// Fairness is counted in served prompts, the first choices of the days before; swaps and skips
/// change nothing in it. Repeats are counted in calendar days, and in both directions, since a clock
/// that was set back has days before it that are already written.
struct ServingHistory {
  /// The number of days before that something was served on.
  private(set) var served = 0
  /// Whether nothing was served on any other day at all.
  private(set) var isFirst = true
  /// What was served last, the newest first.
  private(set) var recent: [PastServing] = []
  /// What was chosen by score last, the newest first.
  private(set) var scored: [PastServing] = []
  /// What was served last that stands for a theme.
  private(set) var lastOfTheme: PastServing?
  /// The last day that greeted a return.
  private(set) var lastReturn: Day?
  /// The askings of all promises, on whatever day.
  private(set) var askings = PromiseAskings()
  /// Of the library's themes, by the number of prompts served since.
  private var waits: [ThemeID?: Int] = [:]
  private var sightings: [ThemeID?: Int] = [:]
  private var unserved: Set<ThemeID?>
  private var unsighted: Set<ThemeID?>
  private var shown: [PromptID: (distance: Int, isPast: Bool)] = [:]
  private var cooling: Set<PromptID> = []

  /// How far rules look back.
  private static let lookBack = 9

  init(_ ledger: [ServedDay], before day: Day, library: PromptLibrary) {
    unserved = Set(library.prompts.map(\.theme))
    unsighted = unserved
    // Newest first is how ledgers are read.
    let isOrdered = !zip(ledger, ledger.dropFirst()).contains { $0.day < $1.day }
    let days = isOrdered ? ledger : ledger.sorted { $0.day > $1.day }
    for entry in days where entry.day != day {
      guard let first = entry.choices.first else { continue }
      isFirst = false
      askings.add(entry)
      noteShown(entry, on: day, library)
      guard entry.day < day else { continue }
      noteThemes(entry)
      add(first, of: entry, library)
      served += 1
    }
  }

  /// How long ago something was is the number of prompts met before it. Once all themes were met,
  /// nothing is looked for any more: this goes through years.
  private mutating func noteThemes(_ entry: ServedDay) {
    guard !unsighted.isEmpty else { return }
    for choice in entry.choices where PastServing.kind(of: choice).hasTheme {
      guard unsighted.remove(choice.prompt.theme) != nil else { continue }
      sightings[choice.prompt.theme] = served
    }
  }

  private mutating func add(
    _ first: ServedPrompt, of entry: ServedDay, _ library: PromptLibrary
  ) {
    let isNeeded =
      !unserved.isEmpty || lastReturn == nil || lastOfTheme == nil || scored.count < Self.lookBack
    guard isNeeded else { return }
    let past = PastServing(first, on: entry.day, library: library)
    if past.hasTheme {
      if unserved.remove(past.theme) != nil { waits[past.theme] = served }
      if lastOfTheme == nil { lastOfTheme = past }
    }
    if recent.count < Self.lookBack { recent.append(past) }
    if past.kind == .scored, scored.count < Self.lookBack { scored.append(past) }
    if past.kind == .returning, lastReturn == nil { lastReturn = past.day }
  }

  private mutating func noteShown(_ entry: ServedDay, on day: Day, _ library: PromptLibrary) {
    let past = entry.day.distance(to: day)
    for index in entry.choices.indices {
      let id = entry.choices[index].prompt.id
      if shown[id].map({ $0.distance > abs(past) }) ?? true { shown[id] = (abs(past), past > 0) }
      guard abs(past) <= CoolDays.library else { continue }
      let rest = CoolDays.rest(
        isOwn: library.prompt(id)?.isOwn == true, isStanding: index == entry.standing,
        isSkipped: entry.state == .skipped)
      if abs(past) <= rest { cooling.insert(id) }
    }
  }

  /// The number of prompts served since a theme was; all of them where it never was.
  func wait(of theme: ThemeID?) -> Int { waits[theme] ?? served }

  /// The number of prompts served since a theme was last seen, as a swap too; nil where it never was.
  func sighting(of theme: ThemeID?) -> Int? { sightings[theme] }

  /// The days between a showing of a prompt and the day, of all its showings the fewest, and whether
  /// that one has passed; nil where it was never shown.
  func shown(_ prompt: PromptID) -> (distance: Int, isPast: Bool)? { shown[prompt] }

  /// Whether a prompt was shown too lately.
  func isCooling(_ prompt: PromptID) -> Bool { cooling.contains(prompt) }
}
