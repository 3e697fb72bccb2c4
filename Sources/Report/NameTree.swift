/// A name to look for, folded.
struct NamePattern: Hashable {
  /// Its parts; between two of them any white space and punctuation may stand, or none.
  var parts: [[UInt32]]
  /// Whether it must not be a piece of a longer word.
  var standsAlone: Bool
}

/// All patterns in one tree, so that the work at a place of the text does not grow with the number
/// of names.
struct NameTree: Sendable {
  private var nodes = [Node()]
  /// The first letters below 128, so that most places of most texts are passed in one look.
  private var begins = [Bool](repeating: false, count: 128)

  private struct Node: Sendable {
    var next: [UInt32: Int] = [:]
    /// The node behind a gap.
    var gap: Int?
    /// Whether a pattern ends here, and how.
    var end: End?
  }

  private enum End { case anywhere, alone }

  var isEmpty: Bool { nodes.count == 1 }

  mutating func insert(_ pattern: NamePattern) {
    var node = 0
    for (index, part) in pattern.parts.enumerated() {
      if index > 0 {
        let next = nodes[node].gap ?? append()
        nodes[node].gap = next
        node = next
      }
      for value in part {
        let next = nodes[node].next[value] ?? append()
        nodes[node].next[value] = next
        node = next
      }
    }
    guard node > 0 else { return }
    if let first = pattern.parts.first?.first, first < 128 { begins[Int(first)] = true }
    if nodes[node].end != .anywhere { nodes[node].end = pattern.standsAlone ? .alone : .anywhere }
  }

  private mutating func append() -> Int {
    nodes.append(Node())
    return nodes.count - 1
  }

  /// The end of the longest name that begins at a place; nil where none does.
  func longestMatch(in text: FoldedText, at start: Int) -> Int? {
    let first = text.units[start].value
    if first < 128, !begins[Int(first)] { return nil }
    return match(in: text, from: start, at: start, node: 0)
  }

  private func match(in text: FoldedText, from start: Int, at place: Int, node: Int) -> Int? {
    var node = node
    var place = place
    var longest: Int?
    while true {
      switch nodes[node].end {
      case .anywhere: longest = place
      case .alone where text.isBorder(before: start) && text.isBorder(at: place): longest = place
      default: break
      }
      if let gap = nodes[node].gap {
        var behind = place
        while behind < text.units.count, text.units[behind].kind == .gap { behind += 1 }
        let end = match(in: text, from: start, at: behind, node: gap)
        longest = [longest, end].compactMap(\.self).max()
      }
      guard place < text.units.count, let next = nodes[node].next[text.units[place].value] else {
        return longest
      }
      node = next
      place += 1
    }
  }
}
