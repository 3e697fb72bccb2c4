/// All that a key can do to the text under the cursor.
///
/// A *line* is what stands between two newlines (a paragraph of prose); a *row* is one row of the
/// screen, of which a long line has several. A *cluster* is what a reader calls one character.
public enum EditorAction: Hashable, Sendable {
  /// Text as typed: joins the typing before it in one undo step, word by word.
  case insert(String)
  /// Text from elsewhere: always one undo step.
  case paste(String)
  /// A newline at the cursor.
  case newline

  /// Deletes the cluster before the cursor, or joins with the line before.
  case deleteBackward
  /// Deletes the cluster after the cursor, or joins with the line after.
  case deleteForward
  /// Cuts back to white space, as `^W` does in a shell.
  case killToSpaceBackward
  /// Cuts back to the start of a word of letters and digits.
  case killWordBackward
  /// Cuts to the end of the word at or after the cursor.
  case killWordForward
  /// Cuts back to the start of the line; at its start, joins with the line before.
  case killToLineStart
  /// Cuts to the end of the line; at its end, joins with the line after.
  case killToLineEnd
  /// Puts back what was cut last. Cuts right after each other count as one.
  case yank

  /// Takes the last step back.
  case undo
  /// Does again what was undone.
  case redo

  /// One cluster back.
  case left
  /// One cluster on.
  case right
  /// One row up, as near as possible to the column where the vertical motion began.
  case up
  /// One row down, as near as possible to the column where the vertical motion began.
  case down
  /// To the start of the word before.
  case wordLeft
  /// To the end of the word after.
  case wordRight
  /// To the start of the row; from there, to the start of the line.
  case rowStart
  /// To the end of the row; from there, to the end of the line.
  case rowEnd
  /// To the start of the line.
  case lineStart
  /// To the end of the line.
  case lineEnd
  /// To the start of the line; from there, to the line before that is not empty.
  case paragraphUp
  /// To the start of the next line that is not empty, or to the end of the text.
  case paragraphDown
  /// One screen up, less a row.
  case pageUp
  /// One screen down, less a row.
  case pageDown
  /// To the start of the text.
  case documentStart
  /// To the end of the text.
  case documentEnd
}

extension EditorAction {
  /// Whether it can change the text.
  var isEdit: Bool {
    switch self {
    case .insert, .paste, .newline, .deleteBackward, .deleteForward, .killToSpaceBackward,
      .killWordBackward, .killWordForward, .killToLineStart, .killToLineEnd, .yank, .undo, .redo:
      true
    default: false
    }
  }

  /// Whether it keeps the column that vertical motion aims at.
  var isVertical: Bool {
    switch self {
    case .up, .down, .pageUp, .pageDown: true
    default: false
    }
  }
}
