import Journal

extension BehaviorPanel {
  /// What an action did to the panel, and what is to be done for it.
  enum Step {
    case moved, closed
    case changed(TagChange)
    case asked(WhyRequest)
    case takingBack, saving
  }

  /// Where keys go while the panel is open.
  var context: Context { picker != nil ? .picker : why != nil ? .why : .behaviors }

  /// Does what an action asks of the panel or of what is open over it.
  mutating func take(_ action: Action?) -> Step {
    sentence = nil
    isTouched = true
    if let place = picker { return takeInPicker(action, place) }
    if why != nil { return takeInWhy(action) }
    switch action {
    case .up: move(by: -1)
    case .down: move(by: 1)
    case .pageUp: move(by: -8)
    case .pageDown: move(by: 8)
    case .top: selected = 0
    case .bottom: move(by: rows.count)
    case .add: picker = row?.span == nil ? nil : 0
    case .confirm:
      return confirm().map { .changed($0) } ?? .moved
    case .reject: return reject().map { .changed($0) } ?? .moved
    case .why: return ask().map { .asked($0) } ?? .moved
    case .undo: return .takingBack
    case .save: return .saving
    case .back, .interrupt: return .closed
    default: break
    }
    return .moved
  }

  private mutating func takeInPicker(_ action: Action?, _ place: Int) -> Step {
    let last = Behavior.allCases.count - 1
    switch action {
    case .up: picker = max(0, place - 1)
    case .down: picker = min(last, place + 1)
    case .pageUp: picker = max(0, place - 8)
    case .pageDown: picker = min(last, place + 8)
    case .left: picker = place & ~1
    case .right: picker = place | 1
    case .top: picker = 0
    case .bottom: picker = last
    case .open:
      picker = nil
      guard Behavior.allCases.indices.contains(place) else { return .moved }
      return add(Behavior.allCases[place]).map { .changed($0) } ?? .moved
    case .back, .interrupt: picker = nil
    default: break
    }
    return .moved
  }

  private mutating func takeInWhy(_ action: Action?) -> Step {
    switch action {
    case .up, .pageUp: return askNext(-1).map { .asked($0) } ?? .moved
    case .down, .pageDown: return askNext(1).map { .asked($0) } ?? .moved
    case .confirm: return confirm().map { .changed($0) } ?? .moved
    case .reject: return reject().map { .changed($0) } ?? .moved
    case .undo: return .takingBack
    case .save: return .saving
    case .back, .interrupt: why = nil
    default: break
    }
    return .moved
  }
}

extension Model {
  /// The behaviors that are open on the screen one is on.
  var panel: BehaviorPanel? {
    switch tab {
    case .today:
      if case .behaviors(let panel) = focus { return panel }
      return nil
    case .journal: return journal.panel
    case .trends, .review, .promises: return nil
    }
  }

  /// Does what an action asks of the open behaviors, and says whether they stay open.
  mutating func press(
    _ action: Action?, in panel: inout BehaviorPanel
  ) -> (isOpen: Bool, commands: [Command]) {
    let step = panel.take(action)
    notice = panel.sentence.map { Notice($0) }
    switch step {
    case .closed: return (false, [])
    case .moved: return (true, [])
    case .asked(let request): return (true, [.weigh(request)])
    case .changed(let change):
      tagChanges[panel.entry.id, default: []].append(change)
      return (true, write(change, shown: panel.entry))
    case .takingBack: return (true, takeBack(in: &panel))
    case .saving:
      if tab == .today, writing.isUnsaved { return (true, save(then: .behaviors)) }
      notice = Notice("Saved. Each change here is, at once.")
      return (true, [])
    }
  }

  /// Takes back the last change of a tag of this entry, and no other change.
  private mutating func takeBack(in panel: inout BehaviorPanel) -> [Command] {
    guard let change = tagChanges[panel.entry.id]?.popLast() else {
      notice = Notice("There is no change of a behavior to take back here.")
      return []
    }
    let back = panel.takeBack(change)
    if let name = (back.after ?? back.before)?.behavior.rawValue {
      notice = Notice("Took back the last change to \(name).")
    }
    return write(back, shown: panel.entry)
  }
}
