public import Journal

/// A text that is to be read for behaviors.
public struct ReadRequest: Hashable, Sendable {
  /// Its entry.
  public var id: EntryID
  /// The revision that has the text.
  public var revision: Int
  /// The text as it was saved.
  public var text: String
  /// The number of the request: of several for one entry only the latest is wanted.
  public var number: Int
  /// Whether nobody waits for it: it then gives way to every other.
  public var isQuiet: Bool

  /// A request to read an entry as it stands.
  public init(_ entry: Entry, number: Int, isQuiet: Bool = false) {
    id = entry.id
    revision = entry.revision
    text = entry.text
    self.number = number
    self.isQuiet = isQuiet
  }
}

/// What was heard in a text.
public struct Heard: Hashable, Sendable {
  /// The behaviors suggested, each on its sentence.
  public var suggestions: [Tag]
  /// Why nothing was read; nil where the text was read.
  public var refusal: Refusal?
  /// The sentence that promises something; nil where none does.
  public var promise: HeardPromise?
  /// Whether someone came unasked.
  public var isSign: Bool

  /// Why a text is not read.
  public enum Refusal: Hashable, Sendable {
    /// It is in another language than English.
    case notEnglish
    /// It holds no sentence.
    case noSentence
  }

  /// What was heard, of its parts.
  public init(
    suggestions: [Tag] = [], refusal: Refusal? = nil, promise: HeardPromise? = nil,
    isSign: Bool = false
  ) {
    self.suggestions = suggestions
    self.refusal = refusal
    self.promise = promise
    self.isSign = isSign
  }
}

/// The question why a sentence is taken to show a behavior.
public struct WhyRequest: Hashable, Sendable {
  /// The behavior.
  public var behavior: Behavior
  /// The words of the sentence.
  public var sentence: String

  /// A question of its parts.
  public init(behavior: Behavior, sentence: String) {
    self.behavior = behavior
    self.sentence = sentence
  }
}

/// A word of a sentence, and how much speaks for the behavior because of it.
public struct WeighedWord: Hashable, Sendable {
  /// Where it stands, in Unicode scalars of the sentence.
  public var span: Range<Int>
  /// How much the probability falls without it; below zero for a word that speaks against.
  public var weight: Double

  /// A word of its parts.
  public init(span: Range<Int>, weight: Double) {
    self.span = span
    self.weight = weight
  }
}

/// How the reading of the entry being written stands, for the line under its text.
public struct Hearing: Equatable, Sendable {
  /// The number of the request.
  public var number: Int
  /// How far it is.
  public var state: State

  /// How far a reading is.
  public enum State: Equatable, Sendable {
    /// Begun a moment ago; nothing is said of it.
    case begun
    /// Under way for longer than that.
    case lasting
    /// Done, and the suggestions say the rest.
    case done
    /// Done, and nothing was heard.
    case nothing
    /// Not done.
    case refused(Heard.Refusal)
    /// Could not be done.
    case failed
  }

  /// A line of words for it; nil where there is nothing to say.
  var note: String? {
    switch state {
    case .begun, .done: nil
    case .lasting: "reading…"
    case .nothing: "No behavior noticed; ^T adds one."
    case .refused(.notEnglish): "Not English, so not read; ^T adds one."
    case .refused(.noSentence): "There is no sentence in it to read."
    case .failed: "Saved. It was not read for behaviors."
    }
  }

  /// A few words for it where the behaviors are open; nil where there is nothing to say.
  var panelNote: String? {
    switch state {
    case .begun, .done, .nothing, .refused(.noSentence): nil
    case .lasting: "reading…"
    case .refused(.notEnglish): "not English, so not read"
    case .failed: "not read"
    }
  }
}
