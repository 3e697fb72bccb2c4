import Wording

/// A text of the writer's as a question: no longer than any other.
public enum QuestionText {
  /// A text of at most as many characters as a question may have.
  public static func cut(_ text: String) -> String {
    Phrases.cut(text, to: PromptLint.longestText)
  }
}
