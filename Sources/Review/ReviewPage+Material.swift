public import Journal
import Trends

extension ReviewPage {
  /// The days of each window that a quarter's finding is looked for in.
  public static let quarterDays = 90
  /// After so many weeks of a lasting watch its theme is offered to come more often.
  public static let weeksForOffer = 4
  /// The most characters of the question that is proposed.
  public static let longestProposal = 140

  /// The days whose entries a page needs: up to the last day looked at, twice 90 of them.
  public static func days(of week: Week, today: Day) -> ClosedRange<Day> {
    let through = ReviewMaterial.through(week, today: today)
    return through.advanced(by: 1 - 2 * quarterDays)...through
  }

  /// The page of a week, made of what the journal has.
  public init(_ material: ReviewMaterial) {
    let through = ReviewMaterial.through(material.week, today: material.today)
    let occasion = ReviewOccasion(material.week)
    let window = TrendWindow(through: through)
    let entries = material.entries
    let month = entries.filter { window.days.contains($0.day) }
    let isOver = material.week.days.upperBound < material.today
    let standings = AxisStanding.standings(
      through: through, entries: entries, targets: material.targets)
    let isQuarter = occasion == .quarter
    let claims =
      isQuarter
      ? AxisStanding.standings(
        through: through, days: Self.quarterDays, entries: entries, targets: material.targets)
      : standings
    let bars = window.bars(of: month)
    let watch = Watch(through: through, entries: entries)
    let promises = PromiseCount(material.promises, in: window.days)
    // What was promised later is not of a week that is over.
    let undecided = material.undecided.filter { $0.made <= through }
    self.init(
      week: material.week, through: through, occasion: occasion,
      amount: Amount(bars, of: month, days: material.daysWritten),
      sentences: SentenceChoice.sentences(
        of: material.week.monday...through, entries: month),
      bars: bars, standings: standings, fits: FitCount.counts(of: month), watch: watch,
      saysWatch: material.saysWatch && watch.state != .quiet && !isOver,
      offersPin: material.mayOfferPin && !isOver
        && Watch.isSustained(weeks: Self.weeksForOffer, through: through, entries: entries),
      promises: promises, undecided: undecided, signs: material.signs,
      finding: Finding.first(among: claims), claims: claims,
      claimDays: isQuarter ? Self.quarterDays : 28,
      questions: ReviewQuestion.questions(
        of: occasion, withPromises: promises[.open] > 0 || !undecided.isEmpty),
      proposal: "", lastMeaning: material.lastMeaning, overall: Overall(bars), isOver: isOver)
    proposal = Proposal.question(of: self)
  }
}

extension ReviewPage.Amount {
  /// The amount of a window's bars and of the entries in it; of days those with an entry, counted
  /// here where that is not known.
  init(_ bars: TrendBars, of entries: [TaggedEntry], days: Int?) {
    let tags = entries.flatMap(\.tags).filter { $0.origin != .rejected }
    self.init(
      week: bars.currentEntries, fourWeeks: entries.count, open: entries.count(where: \.isOpen),
      days: days ?? Set(entries.map(\.day)).count,
      confirmed: tags.count { $0.origin == .confirmed || $0.origin == .added }, tags: tags.count)
  }
}

extension ReviewPage.FitCount {
  /// The counts of the behaviors that something was said of, those with most words first, else in
  /// the order of the axes.
  static func counts(of entries: [TaggedEntry]) -> [ReviewPage.FitCount] {
    var table: [Behavior: ReviewPage.FitCount] = [:]
    for entry in entries {
      let votes = entry.tags.filter(\.isVote)
      for behavior in Set(votes.map(\.behavior)) {
        let fits = Set(votes.filter { $0.behavior == behavior }.compactMap(\.fit))
        var count = table[behavior] ?? ReviewPage.FitCount(behavior: behavior, entries: 0)
        count.entries += 1
        // Where words of one entry differ, the doubt stands.
        if fits.contains(.no) {
          count.no += 1
        } else if fits.contains(.unsure) {
          count.unsure += 1
        } else if fits.contains(.yes) {
          count.yes += 1
        }
        table[behavior] = count
      }
    }
    let inOrder = Axis.allCases.flatMap { axis in
      Side.allCases.compactMap { table[axis.behavior($0)] }
    }
    return inOrder.filter { $0.words > 0 }.enumerated()
      .sorted { ($1.element.words, $0.offset) < ($0.element.words, $1.offset) }
      .map(\.element)
  }

  /// How many entries the writer said something of.
  var words: Int { yes + no + unsure }
}

extension ReviewPage.PromiseCount {
  /// Those closed in some days, and those open at their end.
  init(_ promises: [Promise], in days: ClosedRange<Day>) {
    self.init()
    for promise in promises where promise.made <= days.upperBound {
      let closed = promise.closed.flatMap { $0 <= days.upperBound ? $0 : nil }
      guard let closed else {
        counts[.open, default: 0] += 1
        continue
      }
      if days.contains(closed) { counts[promise.state, default: 0] += 1 }
    }
  }
}

extension ReviewPage.Overall {
  /// The blocks of the seven balances.
  init(_ bars: TrendBars) {
    self.init()
    for bar in bars.axes where bar.axis.isBalance {
      leader += bar.total.blocks(.leader)
      manager += bar.total.blocks(.manager)
    }
  }
}
