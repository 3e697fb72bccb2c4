import Journal

extension BehaviorPanel {
  /// What an action did to the panel.
  enum Step { case moved, changed, closed }

  /// Does what an action asks of the panel or of the list open over it.
  mutating func take(_ action: Action?) -> Step {
    if let place = picker { return takeInPicker(action, place) }
    switch action {
    case .up: move(by: -1)
    case .down: move(by: 1)
    case .pageUp: move(by: -8)
    case .pageDown: move(by: 8)
    case .top: selected = 0
    case .bottom: move(by: rows.count)
    case .add: picker = row?.span == nil ? nil : 0
    case .confirm:
      if confirm() { return .changed }
      if tag == nil { picker = row?.span == nil ? nil : 0 }
    case .reject: return reject() ? .changed : .moved
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
      return add(Behavior.allCases[place]) ? .changed : .moved
    case .back, .interrupt: picker = nil
    default: break
    }
    return .moved
  }
}
