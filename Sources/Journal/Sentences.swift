/// Where the sentences of a text stand.
///
/// A journal is typed in a hurry: lines without a final stop, lists, quotations, abbreviations,
/// Markdown, no capitals, other scripts. The rules lean toward leaving words together, since a tag
/// on half a sentence says less than a tag on one and a half. Whatever the text, the work grows
/// with its length alone.
public enum Sentences {
  /// The spans of the sentences of a text, in Unicode scalars, in order, without the white space
  /// and list marks around them. A sentence holds at least one letter or digit. Code between fences
  /// holds none.
  public static func spans(in text: String) -> [Range<Int>] {
    var splitter = SentenceSplitter(Array(text.unicodeScalars))
    return splitter.split()
  }

  /// The span of the sentence at a place, or of the one before it; nil in a text without sentences.
  public static func span(at offset: Int, in text: String) -> Range<Int>? {
    let all = spans(in: text)
    return all.last { $0.lowerBound <= offset } ?? all.first
  }
}
