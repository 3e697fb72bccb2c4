public import Journal

/// What the journal offers, and that it was heard.
public enum OfferWords {
  /// The question, for yes or no. `title` is the theme's title, `question` the words of the prompt.
  public static func sentence(_ offer: Offer, title: String? = nil) -> String {
    switch offer {
    case .deeper: "One step deeper for a while?"
    case .retire: "You skipped this question twice. Retire it?"
    case .fewer(let theme): "Fewer questions about “\(title ?? theme.text)”?"
    }
  }

  /// What became of it.
  public static func answered(_ offer: Offer, _ isYes: Bool, title: String? = nil) -> String {
    guard isYes else { return "It stays as it is." }
    return switch offer {
    case .deeper: "From tomorrow on one step deeper. baton prompts depth takes it back."
    case .retire: "It will not come again. baton prompts restore brings it back."
    case .fewer(let theme):
      "“\(title ?? theme.text)” comes half as often. baton prompts unhalve takes it back."
    }
  }
}
