/// The actions that change the text.
extension TextEditor {
  mutating func edit(_ action: EditorAction, afterKill: Bool) {
    switch action {
    case .insert(let text): insert(TypedText.bytes(text), kind: .typing)
    case .paste(let text): insert(TypedText.bytes(text), kind: .lone)
    case .newline: insert([ASCII.newline], kind: .lone)
    case .deleteBackward: delete(to: placeLeft, kind: .deletingBackward)
    case .deleteForward: delete(to: placeRight, kind: .deletingForward)
    case .killToSpaceBackward:
      kill(to: place.byte > 0 ? afterSpaceBackward : placeLeft, appending: afterKill)
    case .killWordBackward: kill(to: wordStartBackward, appending: afterKill)
    case .killWordForward: kill(to: wordEndForward, appending: afterKill)
    case .killToLineStart:
      kill(to: place.byte > 0 ? lineStart : placeLeft, appending: afterKill)
    case .killToLineEnd: kill(to: place < lineEnd ? lineEnd : placeRight, appending: afterKill)
    case .yank: insert(killed, kind: .lone)
    case .undo:
      guard let step = history.popPast() else { return }
      replay(step, from: step.inserted, to: step.removed)
      place = step.before
    case .redo:
      guard let step = history.popFuture() else { return }
      place = replay(step, from: step.removed, to: step.inserted)
    default: break
    }
    place = document.border(notBefore: place)
  }

  private mutating func insert(_ bytes: [UInt8], kind: UndoHistory.Kind) {
    guard !bytes.isEmpty else { return }
    // A newline among what is typed ends the step as the key does.
    let kind = bytes.contains(ASCII.newline) ? .lone : kind
    replace(from: place, to: place, with: bytes, kind: kind)
  }

  private mutating func delete(to other: TextPoint, kind: UndoHistory.Kind) {
    guard other != place else { return }
    replace(from: min(place, other), to: max(place, other), with: [], kind: kind)
  }

  /// Deletes and keeps what was deleted, in reading order, for `yank`.
  private mutating func kill(to other: TextPoint, appending: Bool) {
    isKilling = true
    guard other != place else {
      isKilling = appending
      return
    }
    let isBackward = other < place
    let cut = document.bytes(from: min(place, other), to: max(place, other))
    if !appending {
      killed = cut
    } else if isBackward {
      killed.insert(contentsOf: cut, at: 0)
    } else {
      killed += cut
    }
    delete(to: other, kind: .lone)
  }

  /// Changes the text, puts the cursor behind what is new and makes an undo step of it.
  mutating func replace(
    from start: TextPoint, to end: TextPoint, with bytes: [UInt8], kind: UndoHistory.Kind
  ) {
    history.record(
      UndoHistory.Step(
        start: start, removed: start == end ? [] : document.bytes(from: start, to: end),
        inserted: bytes, before: place, kind: kind))
    place = document.replace(from: start, to: end, with: bytes)
    revision += 1
  }

  @discardableResult
  private mutating func replay(
    _ step: UndoHistory.Step, from old: [UInt8], to new: [UInt8]
  ) -> TextPoint {
    revision += 1
    return document.replace(
      from: step.start, to: step.start.advanced(over: old), with: new)
  }
}
