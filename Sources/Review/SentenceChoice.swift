import Journal
import Trends

/// The two or three sentences of a week that its page shows: evidence before numbers, of both sides
/// where both were written, none of them twice.
struct SentenceChoice {
  private struct Candidate {
    var evidence: Evidence
    /// The place of its entry in the journal.
    var place: Int
    var probability: Double
    var isWord: Bool
    var isVote: Bool

    /// Where it stands in its entry; after everything where that is not known.
    var start: Int { evidence.span?.lowerBound ?? .max }
  }

  /// At most three sentences of some days, the oldest first. `entries` come as the journal orders
  /// them. Those that count as votes come first; where they are fewer than two, suggestions that
  /// count only once they are confirmed fill the page up, so that nobody looks at numbers alone.
  static func sentences(of days: ClosedRange<Day>, entries: [TaggedEntry]) -> [Evidence] {
    let ranked = candidates(of: days, entries: entries).sorted(by: isBetter)
    let votes = choice(among: ranked.filter(\.isVote))
    return votes.count < 2 ? choice(among: ranked) : votes
  }

  private static func choice(among ranked: [Candidate]) -> [Evidence] {
    guard let best = ranked.first else { return [] }
    let side = best.evidence.behavior.side
    var chosen = [best]
    func possible(_ isMeant: (Behavior) -> Bool) -> [Candidate] {
      ranked.filter { candidate in
        isMeant(candidate.evidence.behavior)
          && !chosen.contains { $0.evidence.quote == candidate.evidence.quote }
      }
    }
    /// The best one, of another day if there is one.
    func elsewhere(_ candidates: [Candidate]) -> Candidate? {
      candidates.first { candidate in
        !chosen.contains { $0.evidence.day == candidate.evidence.day }
      } ?? candidates.first
    }
    if let other = possible({ $0.side != side }).first { chosen.append(other) }
    let behaviors = chosen.map(\.evidence.behavior)
    if let next = elsewhere(possible { !behaviors.contains($0) }) {
      chosen.append(next)
    } else if chosen.count == 1, let next = elsewhere(possible { $0.side == side }) {
      chosen.append(next)
    }
    return chosen.sorted {
      ($0.evidence.day, $0.place, $0.start) < ($1.evidence.day, $1.place, $1.start)
    }.map(\.evidence)
  }

  private static func candidates(
    of days: ClosedRange<Day>, entries: [TaggedEntry]
  ) -> [Candidate] {
    entries.enumerated().filter { days.contains($0.element.day) }.flatMap { place, entry in
      entry.tags.filter { $0.origin != .rejected && $0.quote.contains { !$0.isWhitespace } }.map {
        tag in
        Candidate(
          evidence: Evidence(
            entry: entry.id, day: entry.day, behavior: tag.behavior, origin: tag.origin,
            quote: tag.quote, span: tag.span, fit: tag.fit),
          place: place, probability: tag.probability ?? 1, isWord: tag.origin != .suggested,
          isVote: tag.isVote)
      }
    }
  }

  /// The writer's own word before a suggestion, of suggestions the surer one, else the newer one.
  private static func isBetter(_ a: Candidate, _ b: Candidate) -> Bool {
    if a.isWord != b.isWord { return a.isWord }
    if !a.isWord, a.probability != b.probability { return a.probability > b.probability }
    if a.evidence.day != b.evidence.day { return a.evidence.day > b.evidence.day }
    if a.place != b.place { return a.place > b.place }
    if a.start != b.start { return a.start < b.start }
    return a.evidence.behavior.rawValue < b.evidence.behavior.rawValue
  }
}
