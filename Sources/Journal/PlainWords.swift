/// The words of a text in their plainest form, for phrases that are looked for word by word.
public enum PlainWords {
  /// The words in order, in lower case, the apostrophe in its plain form.
  public static func of(_ text: String) -> [String] {
    text.lowercased().replacing("’", with: "'")
      .split { !$0.isLetter && !$0.isNumber && $0 != "'" }.map(String.init)
  }
}
