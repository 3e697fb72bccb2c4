/// Pieces of a sentence as the model takes them: between marks of start and end, at most so many.
///
/// A longer sentence is read through windows that overlap by half, so that every clause is seen
/// whole by one of them. Nothing of it is left out.
enum TokenWindows {
  /// The most tokens that the model takes, marks included.
  static let most = 128
  /// The most pieces in a window.
  static let width = most - 2

  /// The parts of so many pieces, in order; one empty part where there are none.
  static func parts(of count: Int) -> [Range<Int>] {
    guard count > width else { return [0..<count] }
    var parts: [Range<Int>] = []
    var start = 0
    while start + width < count {
      parts.append(start..<start + width)
      start += width / 2
    }
    parts.append(count - width..<count)
    return parts
  }

  /// Pieces between their marks.
  static func tokens(_ pieces: some Sequence<Int>) -> [Int] {
    [WordPiece.Special.start] + pieces + [WordPiece.Special.end]
  }
}
