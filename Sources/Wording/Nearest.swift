/// The names most like a mistyped one.
public enum Nearest {
  /// The names within reach of a slip of the fingers, the nearest first, at most `limit`. Letter
  /// case does not count; a name that begins with the word is near as well.
  public static func names(
    to word: String, among names: some Sequence<String>, limit: Int = 1
  ) -> [String] {
    let typed = Array(word.lowercased().unicodeScalars.prefix(64))
    guard !typed.isEmpty else { return [] }
    let reach = max(1, (typed.count + 1) / 3)
    let ranked = names.enumerated().compactMap { place, name -> (Int, Int, String)? in
      let known = Array(name.lowercased().unicodeScalars)
      if typed.count >= 3, known.starts(with: typed) { return (0, place, name) }
      let steps = distance(typed, known)
      return steps <= reach ? (steps, place, name) : nil
    }
    return ranked.sorted { ($0.0, $0.1) < ($1.0, $1.1) }.prefix(limit).map(\.2)
  }

  /// How many letters are to be added, left out, changed, or swapped with their neighbor.
  static func distance(_ a: [Unicode.Scalar], _ b: [Unicode.Scalar]) -> Int {
    var beforeLast: [Int] = []
    var last = Array(0...b.count)
    for i in 0..<a.count {
      var current = [i + 1]
      for j in 0..<b.count {
        let substitution = last[j] + (a[i] == b[j] ? 0 : 1)
        var best = min(last[j + 1] + 1, current[j] + 1, substitution)
        if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] {
          best = min(best, beforeLast[j - 1] + 1)
        }
        current.append(best)
      }
      beforeLast = last
      last = current
    }
    return last[b.count]
  }
}
