public import Screen

extension TextEditor {
  /// What a key does to the text; nil for a key that is the program's (save, find, leave, quit …).
  public static func action(for key: Key) -> EditorAction? {
    if case .character(let character) = key.name {
      if key.modifiers.isSubset(of: .shift) { return .insert(String(character)) }
      if key.modifiers == .control { return controlAction(character) }
      if key.modifiers == .alt { return altAction(character) }
      return nil
    }
    let modifiers = key.modifiers.subtracting(.shift)
    if modifiers.isEmpty { return plainAction(key.name) }
    if modifiers == .control { return controlAction(key.name) }
    if modifiers == .alt { return altAction(key.name) }
    return nil
  }

  private static func plainAction(_ name: KeyName) -> EditorAction? {
    switch name {
    case .enter: .newline
    case .tab: .insert("\t")
    case .backspace: .deleteBackward
    case .delete: .deleteForward
    case .left: .left
    case .right: .right
    case .up: .up
    case .down: .down
    case .home: .rowStart
    case .end: .rowEnd
    case .pageUp: .pageUp
    case .pageDown: .pageDown
    default: nil
    }
  }

  private static func controlAction(_ name: KeyName) -> EditorAction? {
    switch name {
    case .left: .wordLeft
    case .right: .wordRight
    case .up: .paragraphUp
    case .down: .paragraphDown
    case .home: .documentStart
    case .end: .documentEnd
    case .backspace: .killWordBackward
    case .delete: .killWordForward
    default: nil
    }
  }

  private static func altAction(_ name: KeyName) -> EditorAction? {
    switch name {
    case .left: .wordLeft
    case .right: .wordRight
    case .up: .paragraphUp
    case .down: .paragraphDown
    case .backspace: .killWordBackward
    case .delete: .killWordForward
    default: nil
    }
  }

  private static func controlAction(_ character: Character) -> EditorAction? {
    switch character {
    case "a": .lineStart
    case "e": .lineEnd
    case "w": .killToSpaceBackward
    case "u": .killToLineStart
    case "k": .killToLineEnd
    case "v": .yank
    case "z": .undo
    case "y": .redo
    default: nil
    }
  }

  private static func altAction(_ character: Character) -> EditorAction? {
    switch character {
    case "b": .wordLeft
    case "f": .wordRight
    case "d": .killWordForward
    default: nil
    }
  }
}
