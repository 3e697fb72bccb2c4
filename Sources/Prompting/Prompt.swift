public import Journal

/// A question of the library or of the writer's own.
public struct Prompt: Hashable, Sendable, Identifiable {
  /// Its stable name.
  public var id: PromptID
  /// The words that are shown.
  public var text: String
  /// Its theme; nil for a question of the writer's own that belongs to none.
  public var theme: ThemeID?
  /// The axis it asks about; nil for an open question, which is aimed at nothing.
  public var axis: Axis?
  /// The side of the axis it asks about; set exactly where the axis is.
  public var lean: Lean?
  /// How far it goes: 1, a fact of the day, to 4, a look at oneself.
  public var depth: Int
  /// What it is likely to bring up.
  public var tone: Tone
  /// Which way it looks.
  public var form: Form
  /// The days it is for.
  public var days: Set<DaySlot>
  /// Whom its writer must have to be able to answer.
  public var needs: Needs
  /// How long an answer takes, 1…5 minutes.
  public var minutes: Int
  /// A line for after the answer; nil where there is none.
  public var next: String?
  /// The pack it belongs to.
  public var pack: PackID
  /// When it comes by itself; nil for a prompt that is chosen among others.
  public var every: Rhythm?
  /// Whether it is the writer's own.
  public var isOwn: Bool
  /// Whether one of the writer's own stands in a pack of the program's: it then comes with the pack.
  public var joinsBuiltInPack = false
  /// Where it stands.
  public var source: PromptSource

  /// The depths in use.
  public static let depths = 1...4
  /// The minutes in use.
  public static let minuteRange = 1...5

  /// A prompt of its parts.
  public init(
    id: PromptID, text: String, theme: ThemeID? = nil, axis: Axis? = nil, lean: Lean? = nil,
    depth: Int = 2, tone: Tone = .neutral, form: Form = .back, days: Set<DaySlot> = [.any],
    needs: Needs = .none, minutes: Int = 5, next: String? = nil,
    pack: PackID = .standard, every: Rhythm? = nil, isOwn: Bool = false,
    source: PromptSource = PromptSource(file: "", line: 0)
  ) {
    self.id = id
    self.text = text
    self.theme = theme
    self.axis = axis
    self.lean = lean
    self.depth = depth
    self.tone = tone
    self.form = form
    self.days = days
    self.needs = needs
    self.minutes = minutes
    self.next = next
    self.pack = pack
    self.every = every
    self.isOwn = isOwn
    self.source = source
  }

  /// Whether it comes where nothing was said about its pack: the writer's own do, packs of the
  /// program do not.
  public var comesUnasked: Bool { isOwn && !joinsBuiltInPack }

  /// Whether it is aimed at nothing.
  public var isOpen: Bool { axis == nil }

  /// What it is aimed at, as the ledger keeps it.
  public var traits: ServedTraits { ServedTraits(axis: axis, isWin: tone == .win, depth: depth) }

  /// The prompt as the ledger and an entry keep it.
  public var reference: PromptReference { PromptReference(id: id, text: text, theme: theme) }
}

/// A family of prompts; days are shared fairly among themes, however many prompts each has.
public struct Theme: Hashable, Sendable, Identifiable {
  /// Its stable name.
  public var id: ThemeID
  /// Its name for people.
  public var title: String

  /// A theme of its parts.
  public init(id: ThemeID, title: String) {
    self.id = id
    self.title = title
  }
}

/// Where a prompt stands in its file.
public struct PromptSource: Hashable, Sendable {
  /// The file's name, without a folder.
  public var file: String
  /// The line its table begins at, 1 for the first; 0 for a prompt from no file.
  public var line: Int

  /// A place of its parts.
  public init(file: String, line: Int) {
    self.file = file
    self.line = line
  }
}
