import Journal

@testable import Trends

/// Entries in a notation of one line each: `2026-11-20 empower ?track -plan`, where a name
/// alone is a confirmed tag, `?` a suggestion below 0.5, `~` one of exactly 0.5, `-` a rejected
/// one, `+` an added one; `open` makes the entry an open one.
func entries(_ notation: String) -> [TaggedEntry] {
  notation.split(separator: "\n").enumerated().compactMap { index, line in
    let words = line.split(separator: " ")
    guard let day = words.first.flatMap({ Day(iso: String($0)) }) else { return nil }
    let tags = words.dropFirst().enumerated().compactMap { place, word -> Tag? in
      let sign = word.first.flatMap { "?~-+".contains($0) ? $0 : nil }
      guard let behavior = Behavior(rawValue: String(sign == nil ? word : word.dropFirst())) else {
        return nil
      }
      let start = 10 * place
      return Tag(
        behavior: behavior,
        origin: sign == "-"
          ? .rejected : sign == "+" ? .added : sign == nil ? .confirmed : .suggested,
        probability: sign == "?" ? 0.49 : sign == "~" ? 0.5 : sign == "+" ? nil : 0.8,
        span: start..<start + 9, quote: "quote \(place)")
    }
    return TaggedEntry(
      id: identifier(index), day: day, isOpen: words.contains("open"), tags: tags)
  }
}

/// The identifier of the entry in a line of the notation.
func identifier(_ index: Int) -> EntryID {
  var generator = Counting(state: UInt64(index) &* 31)
  return EntryID(using: &generator)
}

/// A generator that counts: enough for names that differ.
struct Counting: RandomNumberGenerator {
  var state: UInt64
  mutating func next() -> UInt64 {
    state += 1
    return state
  }
}

/// A day that the test knows to exist.
func day(_ iso: String) -> Day { Day(iso: iso) ?? Day(number: 0) }

/// Counts as `people 1/0/2`: leader, manager, both; axes without votes left out.
func table(_ counts: [AxisCount]) -> [String] {
  counts.filter { $0.votes > 0 }.map { "\($0.axis) \($0.leader)/\($0.manager)/\($0.both)" }
}
