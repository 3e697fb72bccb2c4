import Journal
import JournalStore
import Report
import Wording

/// Reads from the journal what a report says, and no more than its level gives away.
struct ReportReader {
  /// The journal; nil where there is none yet.
  let store: JournalStore?
  /// The days of the report.
  let days: ClosedRange<Day>

  /// The page, with the names still in it. The sentences come in the order they were picked, each
  /// once.
  func page(_ level: ReportPage.Level, _ picks: [SentencePick]) throws -> ReportPage {
    guard let store else {
      if let pick = picks.first { throw StoreError.noEntry(prefix: pick.entry) }
      return ReportPage(days: days, level: level, entries: [])
    }
    return ReportPage(
      days: days, level: level, entries: try store.taggedEntries(in: days),
      targets: try store.targets(on: days.upperBound), signs: try store.signs(in: days),
      promises: try store.promises(), sentences: try sentences(picks, store),
      texts: level == .all ? try texts(store) : [])
  }

  private func sentences(
    _ picks: [SentencePick], _ store: JournalStore
  ) throws -> [ReportSentence] {
    var known: Set<Place> = []
    var sentences: [ReportSentence] = []
    for pick in picks {
      let entry = try store.standing(pick.entry)
      guard known.insert(Place(entry: entry.id, number: pick.number)).inserted else { continue }
      guard days.contains(entry.day) else {
        throw Failure.wrongUse(
          "Entry \(try store.shortID(entry.id)) is of \(entry.day.iso), and the report of"
            + " \(days.lowerBound.iso) to \(days.upperBound.iso). Leave it out, or choose the days"
            + " with --from and --to.")
      }
      guard let sentence = ReportSentence(pick.number, of: entry) else {
        let count = Sentences.spans(in: entry.text).count
        throw Failure.wrongUse(
          "Entry \(try store.shortID(entry.id)) has"
            + " \(Phrases.count(count, "sentence", "sentences")), and no number \(pick.number)."
            + " baton tag \(try store.shortID(entry.id)) shows them.")
      }
      sentences.append(sentence)
    }
    return sentences
  }

  /// Every entry of the days, the oldest first. A review names itself in its first line, so it has
  /// no question besides.
  private func texts(_ store: JournalStore) throws -> [ReportEntry] {
    var query = Query()
    query.since = days.lowerBound
    query.until = days.upperBound
    return try store.entries(matching: query).reversed().compactMap { entry in
      var text = ReportEntry(entry)
      if entry.kind == .review { text?.question = nil }
      return text
    }
  }

  private struct Place: Hashable {
    var entry: EntryID
    var number: Int
  }
}
