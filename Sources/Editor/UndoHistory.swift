/// The steps back to the text as it was first, and forth again.
///
/// A step is one replacement of some bytes by others: typing, deleting, cutting and pasting all
/// are. Steps of one kind that continue each other grow together: typing up to the end of a word,
/// backspaces in a row.
struct UndoHistory: Sendable, Equatable {
  /// What made a step; `lone` ones never grow.
  enum Kind: UInt8, Sendable {
    case typing, deletingBackward, deletingForward, lone
  }

  struct Step: Sendable, Equatable {
    var start: TextPoint
    var removed: [UInt8]
    var inserted: [UInt8]
    /// Where the cursor was.
    var before: TextPoint
    var kind: Kind

    /// What it holds in memory, about.
    var cost: Int { removed.count + inserted.count + 96 }
  }

  /// The most that the steps may hold together, in bytes, before the oldest are dropped.
  let capacity: Int

  private var past: [Step] = []
  private var future: [Step] = []
  private var cost = 0
  /// Whether the last step may still grow.
  private var isOpen = false

  /// A history without steps.
  init(capacity: Int = 8 << 20) { self.capacity = capacity }

  /// Whether there is a step to take back.
  var canUndo: Bool { !past.isEmpty }
  /// Whether there is a step to do again.
  var canRedo: Bool { !future.isEmpty }

  /// Ends the last step: what comes next is another.
  mutating func close() { isOpen = false }

  /// Takes in what was just done.
  mutating func record(_ step: Step) {
    for undone in future { cost -= undone.cost }
    future.removeAll()
    if !grow(with: step) {
      past.append(step)
      cost += step.cost
      forgetOldest()
    }
    isOpen = step.kind != .lone
  }

  /// The step to take back now.
  mutating func popPast() -> Step? {
    isOpen = false
    guard let step = past.popLast() else { return nil }
    future.append(step)
    return step
  }

  /// The step to do again now.
  mutating func popFuture() -> Step? {
    isOpen = false
    guard let step = future.popLast() else { return nil }
    past.append(step)
    return step
  }

  private mutating func grow(with step: Step) -> Bool {
    guard isOpen, let index = past.indices.last, past[index].kind == step.kind else { return false }
    switch step.kind {
    case .typing:
      guard step.removed.isEmpty,
        past[index].start.advanced(over: past[index].inserted) == step.start,
        !Self.beginsWord(step.inserted, after: past[index].inserted)
      else { return false }
      past[index].inserted += step.inserted
      cost += step.inserted.count
    case .deletingBackward:
      guard step.start.advanced(over: step.removed) == past[index].start else { return false }
      past[index].removed.insert(contentsOf: step.removed, at: 0)
      past[index].start = step.start
      cost += step.removed.count
    case .deletingForward:
      guard step.start == past[index].start else { return false }
      past[index].removed += step.removed
      cost += step.removed.count
    case .lone:
      return false
    }
    return true
  }

  /// A step of typing is a word with the white space before it.
  private static func beginsWord(_ new: [UInt8], after old: [UInt8]) -> Bool {
    guard let first = new.first, let last = old.last else { return false }
    return isSpace(first) && !isSpace(last)
  }

  private static func isSpace(_ byte: UInt8) -> Bool { byte == ASCII.space || byte == ASCII.tab }

  /// Drops the oldest steps, a quarter at a time so that this is rare.
  private mutating func forgetOldest() {
    guard cost > capacity else { return }
    var count = 0
    while cost > capacity / 4 * 3, count < past.count - 1 {
      cost -= past[count].cost
      count += 1
    }
    past.removeFirst(count)
  }
}
