import Journal

/// A wish as three words of a row: what it is of, on what, and which.
struct WishWords: Equatable {
  var kind: String
  var subject: String
  var value: String
}

extension Wish.Kind {
  /// The wish as the words of its row.
  var words: WishWords {
    switch self {
    case .theme(let theme, let wish):
      WishWords(kind: "theme", subject: theme.text, value: wish.rawValue)
    case .prompt(let prompt, let isRetired):
      WishWords(kind: "prompt", subject: prompt.text, value: isRetired ? "retired" : "restored")
    case .pack(let pack, let isOn):
      WishWords(kind: "pack", subject: pack.text, value: isOn ? "on" : "off")
    case .depth(let depth, let cause):
      WishWords(kind: "depth", subject: String(depth), value: cause.rawValue)
    case .declined(.deeper(let depth)):
      WishWords(kind: "declined", subject: String(depth), value: "deeper")
    case .declined(.retire(let prompt)):
      WishWords(kind: "declined", subject: prompt.text, value: "retire")
    case .declined(.fewer(let theme)):
      WishWords(kind: "declined", subject: theme.text, value: "fewer")
    }
  }

  /// The wish of a row; nil for words that none has.
  init?(_ words: WishWords) {
    switch (words.kind, words.value) {
    case ("theme", let value):
      guard let wish = ThemeWish(rawValue: value) else { return nil }
      self = .theme(ThemeID(words.subject), wish)
    case ("prompt", "retired"), ("prompt", "restored"):
      self = .prompt(PromptID(words.subject), isRetired: words.value == "retired")
    case ("pack", "on"), ("pack", "off"):
      self = .pack(PackID(words.subject), isOn: words.value == "on")
    case ("depth", let value):
      guard let depth = Int(words.subject), let cause = DepthCause(rawValue: value) else {
        return nil
      }
      self = .depth(depth, cause)
    case ("declined", "deeper"):
      guard let depth = Int(words.subject) else { return nil }
      self = .declined(.deeper(depth))
    case ("declined", "retire"): self = .declined(.retire(PromptID(words.subject)))
    case ("declined", "fewer"): self = .declined(.fewer(ThemeID(words.subject)))
    default: return nil
    }
  }
}
