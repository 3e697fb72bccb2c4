import Journal
import Wording

/// One change to the tags of an entry: `+behavior` or `-behavior`.
struct TagRequest: Hashable {
  /// The behavior.
  let behavior: Behavior
  /// Whether it is added, rather than taken away.
  let isAddition: Bool

  /// Reads a change as it is typed.
  init(_ word: String) throws(Failure) {
    guard let sign = word.first, sign == "+" || sign == "-" else {
      throw .wrongUse(
        "“\(Plain.line(word))” is no change. Write +\(Plain.line(word)) to add a behavior or"
          + " -\(Plain.line(word)) to take it away.")
    }
    let name = String(word.dropFirst())
    guard let behavior = Behavior(rawValue: name.lowercased()) else {
      throw .wrongUse(BehaviorWords.unknown(name))
    }
    self.behavior = behavior
    isAddition = sign == "+"
  }

  /// That changes left everything as it was.
  static func unchanged(_ requests: [TagRequest]) -> String {
    func names(_ isAddition: Bool) -> [String] {
      requests.filter { $0.isAddition == isAddition }.map(\.behavior.rawValue)
    }
    let (added, rejected) = (names(true), names(false))
    guard Set(added).isDisjoint(with: rejected) else {
      return "Unchanged: one change takes back the other."
    }
    var parts: [String] = []
    if !added.isEmpty { parts.append("the entry has \(Phrases.list(added, "and")) already") }
    if !rejected.isEmpty {
      parts.append(
        Phrases.list(rejected, "and") + (rejected.count == 1 ? " is" : " are")
          + " rejected already")
    }
    return "Unchanged: " + parts.joined(separator: ", and ") + "."
  }

  /// Changes the tags of a text. `span` is the sentence that is meant; nil for the whole entry when
  /// adding, and for wherever the behavior stands when taking away.
  func apply(to tags: inout [Tag], of text: String, on span: Range<Int>?) throws(Failure) {
    let places = tags.indices.filter { index in
      guard tags[index].behavior == behavior else { return false }
      guard let span else { return true }
      return tags[index].span?.overlaps(span) ?? false
    }
    if isAddition {
      try add(to: &tags, of: text, on: span, places)
    } else {
      guard !places.isEmpty else {
        throw .couldNot(
          "The entry is not tagged \(behavior.rawValue)\(span == nil ? "" : " on that sentence")."
            + " baton tag ID shows its behaviors.")
      }
      for index in places.reversed() {
        if tags[index].origin == .added {
          tags.remove(at: index)
        } else {
          tags[index].origin = .rejected
        }
      }
    }
  }

  private func add(
    to tags: inout [Tag], of text: String, on span: Range<Int>?, _ places: [Int]
  ) throws(Failure) {
    guard places.isEmpty else {
      for index in places where tags[index].origin != .added { tags[index].origin = .confirmed }
      return
    }
    guard let whole = span ?? Tags.wholeSpan(of: text),
      let tag = Tags.added(behavior, on: whole, of: text)
    else { throw .couldNot("The entry has no words to tag. Edit it first.") }
    tags.append(tag)
    tags.sort { ($0.span?.lowerBound ?? .max) < ($1.span?.lowerBound ?? .max) }
  }
}

/// The sentences of an entry, numbered, each with its tags.
enum SentenceList {
  /// The lines to print. Tags on the whole entry, and those whose sentence was edited since, come
  /// after the sentences.
  static func lines(of entry: Entry) -> [String] {
    var lines: [String] = []
    var shown: Set<Int> = []
    for (number, span) in Sentences.spans(in: entry.text).enumerated() {
      lines.append("\(number + 1)  " + Plain.line(entry.text.text(in: span) ?? ""))
      for (index, tag) in entry.tags.enumerated() {
        guard let place = tag.span, place.lowerBound >= span.lowerBound,
          place.upperBound <= span.upperBound
        else { continue }
        shown.insert(index)
        lines.append("   " + BehaviorWords.standing(tag))
      }
    }
    for (index, tag) in entry.tags.enumerated() where !shown.contains(index) {
      let place = tag.span == nil ? "A sentence edited since" : "Several sentences"
      lines.append("\(place): \(BehaviorWords.standing(tag)): \(Plain.line(tag.quote))")
    }
    return lines
  }
}
