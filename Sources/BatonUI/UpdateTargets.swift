import Journal
import Screen

/// The balances that are meant, set over the screen one is on.
extension Model {
  /// Opens the form with the targets in force, at an axis.
  mutating func openTargets(_ targets: [Axis: TargetPosition], at axis: Axis? = nil) {
    notice = nil
    targetsForm = TargetsForm(targets, at: axis)
  }

  mutating func pressInTargets(_ action: Action?) -> [Command] {
    notice = nil
    guard var form = targetsForm else { return [] }
    switch form.perform(action) {
    case .stays: targetsForm = form
    case .closes: targetsForm = nil
    case .keeps(let changes):
      form.isKeeping = true
      targetsForm = form
      // What is pressed meanwhile is for the screen below, or for the form if it has to stay.
      held = held ?? []
      return [.setTargets(changes)]
    }
    return []
  }

  /// Answers about the forms that stand over a screen.
  mutating func hearOfForms(_ message: Message) -> [Command] {
    // The answers of the first start need no word: what was answered was noted at once.
    guard case .targetsSet(let targets) = message else { return [] }
    trends.page?.targets = targets
    review.bars.page?.targets = targets
    let reading: [Command]
    switch tab {
    case .trends: reading = [.loadTrends]
    case .review: reading = [.loadReview(review.week)]
    case .today, .journal, .promises: reading = []
    }
    guard let form = targetsForm, form.isKeeping else { return reading }
    targetsForm = nil
    notice = Notice(TargetsForm.kept(form.changes))
    return reading + release()
  }
}
