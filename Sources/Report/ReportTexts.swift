public import Journal
public import Trends

/// A sentence that was picked for a report.
public struct ReportSentence: Hashable, Sendable {
  /// The civil day of its entry.
  public var day: Day
  /// The sentence.
  public var text: String
  /// What it shows, as far as that counts as a vote.
  public var behaviors: [Behavior]

  /// A sentence of its parts.
  public init(day: Day, text: String, behaviors: [Behavior]) {
    self.day = day
    self.text = text
    self.behaviors = behaviors
  }

  /// A sentence behind a bar, in its words when it was tagged.
  public init(_ evidence: Evidence) {
    self.init(day: evidence.day, text: evidence.quote, behaviors: [evidence.behavior])
  }

  /// Sentence `number` of an entry, 1 for the first, with the tags that lie in it; nil where the
  /// entry has no such sentence, or is deleted.
  public init?(_ number: Int, of entry: Entry) {
    let spans = Sentences.spans(in: entry.text)
    guard !entry.isDeleted, spans.indices.contains(number - 1),
      let text = entry.text.text(in: spans[number - 1])
    else { return nil }
    let sentence = spans[number - 1]
    let tags = entry.tags.filter { tag in
      tag.isVote && (tag.span.map { $0.overlaps(sentence) } ?? false)
    }
    self.init(day: entry.day, text: text, behaviors: tags.behaviors)
  }
}

/// A whole entry of a report.
public struct ReportEntry: Hashable, Sendable {
  /// The civil day.
  public var day: Day
  /// The question it answers; nil for an open entry.
  public var question: String?
  /// Its text.
  public var text: String
  /// What it shows, as far as that counts as a vote.
  public var behaviors: [Behavior]
  /// An ordinary entry or a weekly review.
  public var kind: EntryKind
  /// Whether somebody came unasked that day.
  public var sign: Bool

  /// An entry of its parts.
  public init(
    day: Day, question: String?, text: String, behaviors: [Behavior], kind: EntryKind = .entry,
    sign: Bool = false
  ) {
    self.day = day
    self.question = question
    self.text = text
    self.behaviors = behaviors
    self.kind = kind
    self.sign = sign
  }

  /// An entry of the journal; nil where it is deleted.
  public init?(_ entry: Entry) {
    guard !entry.isDeleted else { return nil }
    self.init(
      day: entry.day, question: entry.prompt?.text, text: entry.text,
      behaviors: entry.tags.filter(\.isVote).behaviors, kind: entry.kind, sign: entry.sign)
  }
}

extension Sequence<Tag> {
  /// Their behaviors, each once, in the order of the axes.
  fileprivate var behaviors: [Behavior] {
    let found = Set(map(\.behavior))
    return Behavior.allCases.filter(found.contains)
  }
}

extension ReportPage {
  /// The page with names and addresses taken out of every text that comes from the journal.
  public func masked(by mask: NameMask) -> ReportPage {
    var page = self
    for index in page.sentences.indices {
      page.sentences[index].text = mask.masking(page.sentences[index].text)
    }
    for index in page.texts.indices {
      page.texts[index].text = mask.masking(page.texts[index].text)
      page.texts[index].question = page.texts[index].question.map(mask.masking)
    }
    return page
  }
}
