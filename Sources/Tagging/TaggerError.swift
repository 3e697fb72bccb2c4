/// What is wrong with the tagger's files. Those compiled in are right, or a test fails; others are
/// met while new ones are made.
public enum TaggerError: Error, Hashable, Sendable {
  /// The weights do not begin as a model does.
  case notAModel
  /// The weights have a format that is not read.
  case modelFormat(found: Int)
  /// A size in the header that the encoder cannot compute with, or that the tagger has no use for.
  case modelShape(name: String, found: Int)
  /// The bytes are more or fewer than the header and the shapes say.
  case modelSize(expected: Int, found: Int)
  /// A tensor with values that are no numbers.
  case modelValues(tensor: String)
  /// A token that the model has no vector for.
  case tokenOutOfRange(token: Int, words: Int)
  /// More tokens in a text than the model has positions for, or none.
  case tokenCount(found: Int, most: Int)
  /// The vocabulary has not as many words as the model.
  case vocabularySize(expected: Int, found: Int)
  /// A word that the vocabulary must have, `[CLS]` for one, is missing.
  case vocabularyWord(missing: String)
  /// A line of the thresholds, counted from 1, does not hold what it must.
  case thresholdLine(Int)
  /// The thresholds have no line of this name.
  case thresholdMissing(name: String)
}
