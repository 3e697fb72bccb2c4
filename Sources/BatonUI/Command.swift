public import Journal

/// What is to be done outside the model. `Interpreter` does those that ask the services; the
/// executable does those that concern the terminal.
public enum Command: Hashable, Sendable {
  /// Read the day's question and the draft that waits.
  case loadToday
  /// Change the day's question.
  case changeQuestion(QuestionChange)
  /// Find a name, and a draft other than this entry's, for the next entry.
  case nameEntry(except: EntryID?)
  /// Send `draftDue` after some milliseconds.
  case waitForDraft(milliseconds: Int)
  /// Keep a draft.
  case keepDraft(Draft)
  /// Let a draft go.
  case dropDraft(EntryID)
  /// Save a draft as an entry.
  case save(Draft, then: AfterSave)
  /// Hand a text to the writer's own editor.
  case editOutside(String)

  /// Look for entries.
  case find(FindRequest)
  /// Read an entry to show it.
  case load(EntryID)
  /// Read an entry to edit it.
  case loadToEdit(EntryID)
  /// Set an entry's tags.
  case setTags(EntryID, [Tag])
  /// Delete an entry.
  case delete(EntryID)
  /// Take back the last change.
  case undo
  /// Count a year's days.
  case loadCalendar(year: Int)
  /// Count the trends.
  case loadTrends

  /// Draw everything anew.
  case redraw
  /// Go to the background, as Ctrl-Z does in a shell.
  case suspend
  /// Leave with an exit code.
  case quit(code: Int32)
}
