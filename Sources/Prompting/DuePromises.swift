import Journal

/// Which promise is asked about on a day, if any: never on two days running, at most two of any five
/// days, each promise three times at most and three days apart.
struct DuePromises {
  let context: ChoiceContext
  let settings: ChooserSettings

  private static let daysApart = 3

  /// The promise to ask about and the number of the asking.
  func next(of promises: [Promise]) -> (promise: Promise, asked: Int)? {
    let recent = context.history.recent
    guard recent.first?.kind != .promise, recent.prefix(4).count(where: { $0.kind == .promise }) < 2
    else { return nil }
    let due = promises.filter(canBeAsked)
    let first = due.min {
      (settings.dueDay(of: $0), $0.id) < (settings.dueDay(of: $1), $1.id)
    }
    return first.map { ($0, context.history.askings.count(of: $0.id) + 1) }
  }

  private func canBeAsked(_ promise: Promise) -> Bool {
    let askings = context.history.askings
    return settings.isDue(promise, on: context.day)
      && askings.count(of: promise.id) < Promise.mostAskings
      && !askings.days(of: promise.id).contains {
        abs($0.distance(to: context.day)) < Self.daysApart
      }
  }
}
