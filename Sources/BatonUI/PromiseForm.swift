public import Journal
import Screen
import Wording

/// A promise while it is shaped: its words, the if–then, what may get in the way, the day it is for.
///
/// Five lines, each edited like the search box. They stay as they are typed; `draft` puts them
/// together only when they are asked for. The screens own a form and do what its steps say.
public struct PromiseForm: Equatable, Sendable {
  /// The line at hand.
  public private(set) var field: Field
  /// Whether it is on its way into the store.
  public var isKeeping = false
  /// Why it could not be kept; nil where nothing is wrong, and as soon as a key is pressed.
  public var problem: String?
  /// What the form is about.
  let subject: Subject
  /// The day that dates count from; nil where it is not known.
  let today: Day?
  private var lines: [LineField]
  /// What the form was opened with.
  private let opened: PromiseDraft

  /// The lines, in their order.
  public enum Field: Int, CaseIterable, Sendable {
    case text, condition, action, obstacle, due
  }

  /// What a form can be about: what was typed and left comes back for the same.
  enum Subject: Hashable, Sendable {
    /// A new promise, from an entry or made by hand.
    case new(EntryID?)
    /// A promise there is.
    case change(PromiseID)
    /// What a promise became.
    case successor(PromiseID)
  }

  /// What a key did, and what is to be done for it.
  public enum Step: Equatable, Sendable {
    /// It stays open.
    case stays
    /// It is closed, nothing is kept.
    case closes
    /// It is to be kept; the form closes once that is done.
    case keeps(PromiseDraft)
  }

  /// A form with a draft in it; `old` is the promise that changed into this one.
  public init(_ draft: PromiseDraft, after old: PromiseID? = nil, today: Day? = nil) {
    opened = draft
    self.today = today
    subject = old.map(Subject.successor) ?? draft.id.map(Subject.change) ?? .new(draft.entry)
    field = .text
    lines = Self.lines(of: draft)
  }

  /// What is done then stays empty where it says what the promise says: so it follows the promise.
  private static func lines(of draft: PromiseDraft) -> [LineField] {
    let action = draft.action == draft.text ? "" : draft.action
    return [draft.text, draft.condition, action, draft.obstacle, draft.due].map { LineField($0) }
  }

  /// A line as it is typed.
  func line(_ field: Field) -> LineField { lines[field.rawValue] }

  /// What stands in a line, without the white space around it.
  public subscript(field: Field) -> String { String(line(field).text.trimmingWhitespace()) }

  /// Whether anything was typed in it since it was opened.
  public var isTouched: Bool { lines.map(\.text) != Self.lines(of: opened).map(\.text) }

  /// What is typed, as it is handed on. Where only the if is filled, the promise's own words are what
  /// is done then; where only what is done then is filled, it becomes the promise.
  public var draft: PromiseDraft {
    var draft = opened
    draft.text = self[.text]
    draft.condition = self[.condition]
    draft.action = self[.action]
    draft.obstacle = self[.obstacle]
    draft.due = self[.due]
    if draft.condition.isEmpty, !draft.action.isEmpty {
      draft.text = draft.action
      draft.action = ""
    } else if draft.text.isEmpty {
      draft.text = draft.action
    } else if !draft.condition.isEmpty, draft.action.isEmpty {
      draft.action = draft.text
    }
    return draft
  }

  /// Does what a key asks of the form.
  mutating func perform(_ key: Key, _ action: Action?) -> Step {
    if action == .back || action == .interrupt { return .closes }
    guard !isKeeping else { return .stays }
    problem = nil
    switch action {
    case .open:
      guard field != .due else { return keep() }
      move(by: 1)
    case .save: return keep()
    case .up: move(by: -1)
    case .down: move(by: 1)
    case nil: lines[field.rawValue].perform(key)
    default: break
    }
    return .stays
  }

  /// Puts pasted text into the field one is in.
  mutating func paste(_ text: String) {
    guard !isKeeping else { return }
    problem = nil
    lines[field.rawValue].paste(text)
  }

  /// It could not be kept: it stays as it is, with the reason, the cursor where that is.
  mutating func refuse(_ failure: Failure) {
    isKeeping = false
    problem = failure.sentence
    let day = today.flatMap { DueWord(self[.due], today: $0)?.due }
    if failure.sentence == day.map(PromiseWords.past) { field = .due }
    if failure.sentence == PromiseWords.noDate(self[.due]) { field = .due }
  }

  private mutating func move(by step: Int) {
    field = Field(rawValue: field.rawValue + step) ?? field
  }

  private mutating func keep() -> Step {
    let draft = draft
    guard !draft.text.isEmpty else {
      field = .text
      problem = PromiseWords.empty
      return .stays
    }
    // Whether a word is a date does not depend on the day.
    guard DueWord(draft.due, today: today ?? Day(number: 0)) != nil else {
      field = .due
      problem = PromiseWords.noDate(draft.due)
      return .stays
    }
    return .keeps(draft)
  }
}
