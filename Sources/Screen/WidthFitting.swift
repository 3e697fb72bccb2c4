extension Width {
  /// The text cut to fit into so many columns, with `…` at the end if anything was cut.
  public static func elide(_ text: String, to columns: Int) -> String {
    guard columns > 0 else { return "" }
    guard exceeds(text[...], columns) else { return text }
    return prefix(text, columns: columns - 1) + "…"
  }

  /// Whether the text takes more columns than this. Looks no further than it must: a line may be a
  /// whole entry long.
  private static func exceeds(_ text: Substring, _ columns: Int) -> Bool {
    var total = 0
    walk(text, from: 0) { _, _, width in
      total += width
      return total <= columns
    }
    return total > columns
  }

  /// The text followed by as many blanks as it takes to fill so many columns; never shortened.
  public static func pad(_ text: String, to columns: Int) -> String {
    text + String(repeating: " ", count: max(0, columns - of(text)))
  }

  /// As many whole characters from the start as fit into so many columns.
  public static func prefix(_ text: String, columns: Int) -> Substring {
    var used = 0
    var index = text.startIndex
    while index < text.endIndex {
      let width = of(text[index], at: used)
      guard used + width <= columns else { break }
      used += width
      index = text.index(after: index)
    }
    return text[..<index]
  }
}
