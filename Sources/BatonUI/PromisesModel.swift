public import Journal

/// The screen Promises: what was promised, the one chosen, the form while it is open.
///
/// The choice is a promise and not a place in the list: it stays when the list is read again, and
/// when the promise moves to another group.
public struct PromisesModel: Equatable, Sendable {
  /// What there is; nil before it is read.
  public var page: PromisesPage? { didSet { arrange() } }
  /// The promise chosen; nil where there is none.
  public var chosen: PromiseID?
  /// The form, while it is open on this screen.
  public var form: PromiseForm?
  /// Whether it is asked what became of the promise chosen.
  public var asksOutcome = false
  /// The first row of the promise chosen, while that stands alone to be read whole.
  public var reading: Int?
  /// The entry that was opened from here in the Journal: leaving it leads back.
  public var openedEntry: EntryID?
  /// Whether the form was opened from the review: leaving it leads back.
  var leadsToReview = false
  /// The promise that is being closed as changed: what it became is asked once that is done.
  var changing: PromiseID?
  /// The promises in the order of the screen, under their headings.
  private(set) var groups: [PromiseGroup] = []
  /// Forms that were left with something typed in them.
  private var left: [PromiseForm.Subject: PromiseForm] = [:]

  /// A screen before anything is read.
  public init() {}

  /// Where keys go on this screen.
  var context: Context {
    if form != nil { return .promiseForm }
    return asksOutcome ? .promiseOutcome : .promises
  }

  /// The promises in the order of the screen.
  var lines: [PromiseLine] { groups.flatMap(\.lines) }

  /// The line of the promise chosen.
  public var line: PromiseLine? {
    for group in groups {
      if let line = group.lines.first(where: { $0.promise.id == chosen }) { return line }
    }
    return nil
  }

  /// Moves the choice by some lines, as far as there are any.
  mutating func move(by step: Int) {
    let lines = lines
    let place = lines.firstIndex { $0.promise.id == chosen } ?? 0
    let (sum, isTooFar) = place.addingReportingOverflow(step)
    let next = isTooFar ? (step < 0 ? 0 : lines.count) : sum
    chosen = lines.isEmpty ? nil : lines[min(max(0, next), lines.count - 1)].promise.id
  }

  /// Puts a promise as it is now in its place, until all are read again.
  mutating func take(_ promise: Promise) {
    guard var page else { return }
    if let index = page.lines.firstIndex(where: { $0.promise.id == promise.id }) {
      page.lines[index].promise = promise
      page.lines[index].isDue = promise.isOpen && page.lines[index].isDue
    } else {
      page.lines.append(PromiseLine(promise: promise))
    }
    self.page = page
  }

  /// Groups what there is. A choice that is gone passes to the promise in its place.
  private mutating func arrange() {
    let before = lines
    groups = page.map { PromiseGroup.groups(of: $0) } ?? []
    let after = lines
    guard !after.contains(where: { $0.promise.id == chosen }) else { return }
    asksOutcome = false
    reading = nil
    let place = before.firstIndex { $0.promise.id == chosen } ?? 0
    chosen = after.isEmpty ? nil : after[min(place, after.count - 1)].promise.id
  }

  /// A form as it was left with something typed in it, else as it is.
  mutating func reopened(_ form: PromiseForm) -> PromiseForm {
    left.removeValue(forKey: form.subject) ?? form
  }

  /// A form is left: what is typed in it stays for the next time.
  mutating func leave(_ form: PromiseForm) {
    var form = form
    form.problem = nil
    left[form.subject] = form.isTouched ? form : nil
  }
}
