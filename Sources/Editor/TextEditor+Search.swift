extension TextEditor {
  /// Whether a search is going on.
  public var isSearching: Bool { search != nil }

  /// What the search stands on, in Unicode scalars of the text; nil where nothing was found.
  public var match: Range<Int>? {
    guard let match = search?.match else { return nil }
    let start = document.scalars(before: match.lowerBound)
    return start..<max(start, document.scalars(before: match.upperBound))
  }

  /// Begins a search at the cursor.
  public mutating func startSearch() {
    history.close()
    isKilling = false
    goalColumn = nil
    search = Search(origin: place, originTop: top)
  }

  /// Looks for another needle, from where the search began and on from the start behind the end.
  /// Without a match the cursor is back where it was. Case and accents make no difference.
  /// Returns whether there is one.
  @discardableResult
  public mutating func setNeedle(_ needle: String) -> Bool {
    guard var search else { return false }
    search.needle = needle
    search.match = document.find(FoldedText(needle), from: search.origin, isForward: true)
    self.search = search
    place = search.match?.lowerBound ?? search.origin
    if search.match == nil { top = search.originTop }
    scrollToCursor()
    return search.match != nil
  }

  /// Goes to the next match, behind the end of the text to its first.
  @discardableResult
  public mutating func findNext() -> Bool { findAgain(isForward: true) }

  /// Goes to the match before, at the start of the text to its last.
  @discardableResult
  public mutating func findPrevious() -> Bool { findAgain(isForward: false) }

  /// Ends the search and leaves the cursor where it is.
  public mutating func endSearch() { search = nil }

  private mutating func findAgain(isForward: Bool) -> Bool {
    guard var search, let match = search.match else { return false }
    search.match = document.find(
      FoldedText(search.needle), from: match.lowerBound, isForward: isForward, isAgain: true)
    self.search = search
    if let found = search.match { place = found.lowerBound }
    scrollToCursor()
    return search.match != nil
  }
}
