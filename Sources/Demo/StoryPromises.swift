import Journal

/// What the writer of the story promised, and what became of it.
extension Story {
  /// A day of the story: a week and a day of it.
  struct Date: Hashable, Sendable {
    var week: Int
    var weekday: Weekday

    init(_ week: Int, _ weekday: Weekday) {
      self.week = week
      self.weekday = weekday
    }

    /// The civil day, where the story begins with a week.
    func day(from first: Week) -> Day {
      first.monday.advanced(by: 7 * (week - 1) + weekday.rawValue)
    }
  }

  /// A promise that an entry gave rise to.
  struct Pledge: Hashable, Sendable {
    /// The day of the entry.
    var made: Date
    var text: String
    var condition: String?
    var action: String?
    var obstacle: String?
    var intends: Behavior?
    var due: Date?
    var state = PromiseState.open
    var closed: Date?
    var asked: [Date] = []
  }

  /// The promises, in order. Of those still open one was asked about as often as may be and waits
  /// for a word; the others are for the days after the last entry.
  static let pledges: [Pledge] = [
    Pledge(
      made: Date(7, .wednesday), text: "Next time I ask Ben before I rewrite anything of his.",
      condition: "a plan of Ben's looks wrong to me",
      action: "I ask him which part he is least sure of", obstacle: "Rewriting is quicker, today.",
      intends: .grow, state: .changed, closed: Date(11, .monday)),
    Pledge(
      made: Date(7, .thursday), text: "Tomorrow I will not be in the room when he starts.",
      intends: .empower, due: Date(7, .friday), state: .kept, closed: Date(7, .friday)),
    Pledge(
      made: Date(7, .friday), text: "I find out with Amara who says so to the banks.",
      obstacle: "I do not know whom to call.", intends: .envision,
      asked: [Date(8, .wednesday), Date(9, .tuesday), Date(10, .wednesday)]),
    Pledge(
      made: Date(8, .monday), text: "I stay away from Priya's standup for a month.",
      condition: "I want to know how her team is doing",
      action: "I ask her, once, over lunch", obstacle: "Her tickets are one click away.",
      intends: .empower, due: Date(12, .monday), state: .kept, closed: Date(12, .monday)),
    Pledge(
      made: Date(9, .tuesday),
      text: "I look at the board of imports again in two weeks and not before.",
      obstacle: "The hour after supper.", intends: .empower, due: Date(11, .tuesday),
      state: .partly, closed: Date(11, .wednesday), asked: [Date(11, .tuesday)]),
    Pledge(
      made: Date(9, .thursday),
      text: "Status for Marguerite goes out in the morning, whatever she writes at six.",
      state: .dropped, closed: Date(12, .wednesday)),
    Pledge(
      made: Date(13, .tuesday), text: "Next week I will ask her what she would need for a yes.",
      condition: "Amara and I have our hour",
      action: "I ask what a yes would need, and wait",
      obstacle: "I talk when it gets quiet.", intends: .grow, due: Date(14, .friday)),
    Pledge(
      made: Date(13, .friday), text: "I do not take the Friday numbers back.",
      condition: "Marguerite asks me for the Friday numbers",
      action: "I tell her who has them, or that nobody has",
      obstacle: "It would take me ten minutes.", intends: .empower, due: Date(15, .friday)),
  ]
}
