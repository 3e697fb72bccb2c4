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
      text: start + Phrases.cut(Phrases.ended(PromiseWords.sentence(promise)), to: room) + end,
      theme: nil)
  }
}
