import Journal

/// A term of a query as expressions of FTS5. Every expression is of quoted words without a quotation
/// mark in them, so that no text of a query is ever syntax.
struct SearchTerm {
  /// What to look for in the index of stems; nil where only the exact words count.
  var stem: String?
  /// What to look for in the index of plain words; nil where stems cover it.
  var plain: String?

  /// The terms that hold no word that an index could have, as they stand in the texts.
  static func literals(_ terms: [Query.Term]) -> [String] {
    var seen: Set<String> = []
    return terms.compactMap { term in
      let text = SearchText.indexed(String(term.text.trimmingWhitespace()))
      let isLiteral = !text.isEmpty && SearchText.words(text).isEmpty
      return isLiteral && seen.insert(text).inserted ? text : nil
    }
  }

  /// Nil where the term holds no word that an index could have.
  init?(_ term: Query.Term) {
    let words = SearchText.words(term.text)
    guard let last = words.last else { return nil }
    let phrase = "\"" + words.joined(separator: " ") + "\""
    switch term.match {
    case .word:
      stem = phrase
    case .phrase:
      plain = phrase
    case .beginning:
      stem = phrase
      if !SearchText.endsAlone(last) { plain = phrase + " *" }
    }
  }
}
