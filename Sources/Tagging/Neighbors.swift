/// With what a sentence is read.
enum Neighbors: Hashable, Sendable {
  /// Alone.
  case none
  /// Behind the one before it, as one text.
  case previous

  /// The pieces to read for a sentence: as much of the end of the one before as has room.
  func pieces(_ sentence: [Int], previous: [Int]) -> [Int] {
    switch self {
    case .none: sentence
    case .previous: previous.suffix(max(0, TokenWindows.width - sentence.count)) + sentence
    }
  }
}
