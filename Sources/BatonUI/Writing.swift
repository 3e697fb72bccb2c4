public import Editor
public import Journal
import Screen

/// The entry under the cursor: its text, what of it is safe, and what it answers.
public struct Writing: Equatable, Sendable {
  /// The text and its cursor.
  public var editor: TextEditor
  /// The name the entry has or will have.
  public var id: EntryID
  /// The civil day it is for.
  public var day: Day
  /// The question it answers.
  public var prompt: PromptReference?
  /// The entry as it was last saved or read; nil before the first save.
  public var entry: Entry? { didSet { settled = BehaviorPanel.settledRows(of: entry) } }
  /// The behaviors that show under the text, found once and not at every key.
  public private(set) var settled: [BehaviorPanel.Row] = []
  /// What is typed in the line that follows the answer, as long as it is no paragraph of the text.
  /// It is in the draft and in no risk.
  public private(set) var line = LineField()
  /// How often that changed.
  private var lineEdits = 0
  /// Whether the line was answered or passed over: it does not come again for this entry.
  public var isFollowedUp = false
  /// The sentence of the saved text that promises something.
  public var heardPromise: HeardPromise?
  /// Whether the saved text tells that somebody came unasked, and its writer did not say so yet.
  public var heardSign = false
  /// How the reading of its text for behaviors stands; nil where none was asked for.
  public var hearing: Hearing?
  /// Whether an entry written before was opened again, rather than a page of today begun.
  public var isRevisit = false
  /// Whether the entry exists already.
  public var revises: Bool
  /// The revision the text started from.
  public var baseRevision: Int
  /// The edition of the text that is in an entry; nil for a draft that is in none.
  public var savedEdition: Int?
  /// The edition of the text on its way into an entry: one at a time.
  public var savingEdition: Int?
  /// What was asked for while a save was on its way.
  public var saveAgain: AfterSave?
  /// The edition of the text that was last sent to be kept as a draft; nil after a failure.
  public var sentEdition: Int?
  /// The edition of the text that is known to be kept as a draft.
  public var keptEdition: Int?
  /// Whether `draftDue` is on its way.
  public var awaitsDraft = false
  /// Whether the day and its question are still to be looked up: the day may have turned since the
  /// empty text was opened.
  public var awaitsDay = false
  /// When it was last saved.
  public var savedAt: Moment?

  /// Goes on with a draft. One without text is as good as saved.
  public init(_ draft: Draft) {
    editor = TextEditor(text: draft.text, cursor: draft.cursor)
    id = draft.id
    day = draft.day
    prompt = draft.prompt
    revises = draft.revises
    baseRevision = draft.baseRevision
    // What follows an answer was there when it was first saved.
    isFollowedUp = draft.revises
    savedEdition = draft.text.isEmpty ? editor.revision : nil
    sentEdition = editor.revision
    keptEdition = editor.revision
  }

  /// Revises an entry.
  public init(revising entry: Entry) {
    editor = TextEditor(text: entry.text, cursor: 0)
    editor.perform(.documentEnd)
    id = entry.id
    day = entry.day
    prompt = entry.prompt
    revises = true
    isRevisit = true
    baseRevision = entry.revision
    self.entry = entry
    settled = BehaviorPanel.settledRows(of: entry)
    savedEdition = editor.revision
  }

  /// The edition of all that is typed: rises with every change of it.
  public var edition: Int { editor.revision + lineEdits }

  /// Whether the text differs from what is known to be saved.
  public var isModified: Bool { edition != savedEdition }

  /// The entry as it stands in the journal; nil before the first save, and once it is deleted.
  public var standing: Entry? { entry?.isDeleted == true ? nil : entry }

  /// Whether there is text that is in no entry yet.
  public var isUnsaved: Bool { isModified && !isBlank }

  /// Whether the text as it stands is known to be kept as a draft.
  public var isKept: Bool { keptEdition == edition }

  /// Whether there is nothing but white space.
  public var isBlank: Bool {
    line.isBlank && (editor.isEmpty || editor.text.trimmingWhitespace().isEmpty)
  }

  /// All of it as a draft.
  public var draft: Draft {
    Draft(
      id: id, revises: revises, baseRevision: baseRevision, day: day, prompt: prompt,
      text: editor.text + paragraph, cursor: editor.cursor)
  }

  /// What is typed in the line as a further paragraph, with the blank line before it.
  private var paragraph: String {
    guard !line.isBlank else { return "" }
    let text = editor.text
    let gap = text.isEmpty || text.hasSuffix("\n\n") ? "" : text.hasSuffix("\n") ? "\n" : "\n\n"
    return gap + line.text.trimmingWhitespace()
  }

  /// Types in the line.
  mutating func typeInLine(_ key: Key) { if line.perform(key) { lineEdits += 1 } }

  /// Pastes into the line.
  mutating func pasteInLine(_ text: String) { if line.paste(text) { lineEdits += 1 } }

  /// Makes what is typed in the line the last paragraph of the text, as one step that can be undone.
  mutating func takeLine() {
    let paragraph = paragraph
    guard !paragraph.isEmpty else { return }
    line = LineField()
    isFollowedUp = true
    editor.perform(.documentEnd)
    editor.perform(.paste(paragraph))
  }

  /// Takes note of a save.
  mutating func took(_ saved: Saved) {
    guard saved.entry.id == id else { return }
    entry = saved.entry
    revises = true
    baseRevision = saved.entry.revision
    savedEdition = savingEdition ?? savedEdition
    savingEdition = nil
    // The save has ended the draft.
    sentEdition = nil
    keptEdition = nil
    savedAt = saved.at
  }
}
