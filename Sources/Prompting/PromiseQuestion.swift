import Journal
import Wording

/// A promise as a question, in the writer's own words: no longer than any other question.
struct PromiseQuestion {
  var promise: Promise
  var day: Day

  /// `On Tuesday you wrote: “If the demo slips, then I ask first.” How did it go, and what helped or
  /// came between?`
  var reference: PromptReference {
    let start = "On \(PromiseAsking.name(of: promise.made, on: day)) you wrote: “"
    let end = "” How did it go, and what helped or came between?"
    let room = PromptLint.longestText - start.count - end.count
    return PromptReference(
      id: PromptID(asking: promise.id),
      text: start + Self.cut(Self.ended(PromiseWords.sentence(promise)), to: room) + end,
      theme: nil)
  }

  /// A text with a full stop, where it has no end of its own.
  private static func ended(_ text: String) -> String {
    text.last.map { $0.isPunctuation && !",;:-–".contains($0) } ?? true ? text : text + "."
  }

  /// A text of at most so many characters, cut at a blank where one is near the end.
  private static func cut(_ text: String, to room: Int) -> String {
    guard text.count > room else { return text }
    let kept = text.prefix(max(0, room - 1))
    let blank = kept.lastIndex { $0.isWhitespace }
    let whole = blank.map { kept[..<$0] } ?? kept
    return (whole.count * 4 >= kept.count * 3 ? whole : kept).trimmingWhitespace() + "…"
  }
}
