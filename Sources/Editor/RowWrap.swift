/// Where a row of the screen ends. A pure function of the text from the row's start on, which is
/// what lets a layout be repaired in the middle.
///
/// - White space at the end of a row hangs: it takes no room and never begins a row.
/// - A word longer than a row is broken between clusters; a cluster wider than a row has one to
///   itself.
/// - A row may end on both sides of a wide character, but not before a closing or after an opening
///   mark, and after a hyphen between letters.
enum RowWrap {
  /// The byte where the row after the one from `start` begins; nil if that is the line's last.
  static func nextRow(in bytes: [UInt8], from start: Int, width: Int) -> Int? {
    let end = bytes.count
    var index = start
    var column = 0
    var lastBreak = start
    var previous: Cluster?
    var hyphenJoinsLetters = false
    while index < end {
      let cluster = Cluster.at(index, in: bytes)
      if cluster.role == .space {
        column = min(column + cluster.columns(from: column), width)
      } else {
        if let previous, mayBreak(previous, cluster, hyphenJoinsLetters) { lastBreak = index }
        if column + cluster.width > width, index > start {
          return lastBreak > start ? lastBreak : index
        }
        column += cluster.width
      }
      hyphenJoinsLetters = cluster.role == .hyphen && previous?.role == .letter
      previous = cluster
      index += cluster.length
      // Letters of ASCII do not part from each other: the rest of a run that fits needs no thought.
      if cluster.length == 1, cluster.role == .letter {
        while column < width, index + 1 < end, isASCIILetter(bytes[index]), bytes[index + 1] < 0x80
        {
          index += 1
          column += 1
        }
      }
    }
    return nil
  }

  private static func isASCIILetter(_ byte: UInt8) -> Bool {
    byte &- 0x61 < 26 || byte &- 0x41 < 26 || byte &- 0x30 < 10
  }

  private static func mayBreak(
    _ left: Cluster, _ right: Cluster, _ hyphenJoinsLetters: Bool
  ) -> Bool {
    switch (left.role, right.role) {
    case (.glue, _), (_, .glue): false
    case (.space, _), (.softSpace, _): true
    case (.opening, _), (_, .closing): false
    case (.hyphen, .letter): hyphenJoinsLetters
    default: left.isWide || right.isWide
    }
  }
}
