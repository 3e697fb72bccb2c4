public import Journal
public import Trends

extension ReviewPage {
  /// The days whose entries a page needs: up to the last day looked at, twice 90 of them.
  public static func days(of week: Week, today: Day) -> ClosedRange<Day> {
    let through = ReviewMaterial.through(week, today: today)
    return through.advanced(by: -179)...through
  }

  /// The page of a week, made of what the journal has.
  public init(_ material: ReviewMaterial) {
    let through = ReviewMaterial.through(material.week, today: material.today)
    let window = TrendWindow(through: through)
    let standings = AxisStanding.standings(
      through: through, entries: material.entries, targets: material.targets)
    self.init(
      week: material.week, through: through, occasion: ReviewOccasion(material.week),
      bars: window.bars(of: material.entries), standings: standings,
      watch: Watch(through: through, entries: material.entries), claims: standings,
      questions: ReviewQuestion.allCases, proposal: "")
  }
}
