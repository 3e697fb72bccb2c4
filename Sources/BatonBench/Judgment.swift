import Journal
import Tagging

/// A labelled passage beside what the tagger said of it.
struct Judgment {
  /// A yes or no that is known, and the one that was said.
  struct Answer {
    var isTrue: Bool
    var isSaid: Bool
  }

  /// The behaviors that the passage shows.
  var shown = BehaviorSet()
  /// The behaviors that were suggested.
  var said = BehaviorSet()
  /// Those of them at 0.5 and above, which count in the trends without being confirmed.
  var votes = BehaviorSet()
  /// The probability of each behavior, in the order of `Behavior.allCases`.
  var probabilities: [Double] = []
  /// Whether a promise is made; nil where the passage does not say.
  var promise: Answer?
  /// Whether people came unasked; nil where the passage does not say.
  var sign: Answer?
  /// Whether the tagger would not read it.
  var isRefused = false
}

extension Judgment {
  /// Has a passage read just as a writer's text is read.
  init(_ passage: Passage, by tagger: Tagger) {
    let reading = tagger.read(passage.text) ?? Reading()
    shown = BehaviorSet(passage.labels)
    said = BehaviorSet(reading.suggestions.map(\.behavior))
    votes = BehaviorSet(reading.suggestions.filter { $0.probability >= 0.5 }.map(\.behavior))
    probabilities = tagger.probabilities(of: passage.text).behaviors
    promise = passage.commitment.map { Answer(isTrue: $0, isSaid: reading.promise != nil) }
    sign = passage.sign.map { Answer(isTrue: $0, isSaid: reading.isSign) }
    isRefused = reading.refusal != nil
  }
}
