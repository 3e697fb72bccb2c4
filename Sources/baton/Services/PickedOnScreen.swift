import Journal
import JournalStore
import Report
import Wording

/// The sentences that were picked on the screen, as far as a report can take them.
struct PickedOnScreen: Hashable {
  /// Those of the report's days that their entries still show, the oldest first.
  var sentences: [ReportSentence] = []
  /// How many are of other days.
  var ofOtherDays = 0
  /// How many were changed, rejected or deleted since.
  var gone = 0

  /// What became of them, for the person who is about to hand the page on.
  var sentence: String {
    guard !sentences.isEmpty || ofOtherDays + gone > 0 else {
      return "No sentence is picked. On the screens Trends and Review, p picks one."
    }
    var parts = [
      "Picked on the screen: \(Phrases.count(sentences.count, "sentence", "sentences"))."
    ]
    if ofOtherDays > 0 { parts.append("\(ofOtherDays) of other days left out.") }
    if gone > 0 { parts.append("\(gone) left out that no longer stand as they were picked.") }
    return parts.joined(separator: " ")
  }

  /// Takes what is picked of an entry: the words of its tags, as the screen showed them.
  fileprivate mutating func take(_ picked: Set<PickedSentence>, of entry: Entry) {
    var left = picked
    for tag in entry.tags where tag.isVote {
      guard left.remove(PickedSentence(tag.quote, of: entry.id)) != nil else { continue }
      // A sentence may show several behaviors.
      let behaviors = Behavior.allCases.filter { behavior in
        entry.tags.contains { $0.isVote && $0.quote == tag.quote && $0.behavior == behavior }
      }
      sentences.append(ReportSentence(day: entry.day, text: tag.quote, behaviors: behaviors))
    }
    gone += left.count
  }
}

extension ReportReader {
  /// Looks up the sentences that were picked on the screen.
  func pickedOnScreen() throws -> PickedOnScreen {
    var found = PickedOnScreen()
    guard let store else { return found }
    let picked = Dictionary(grouping: try store.pickedSentences(), by: \.entry)
    var entries: [Entry] = []
    for (id, sentences) in picked {
      if let entry = try store.existing(id) {
        entries.append(entry)
      } else {
        found.gone += sentences.count
      }
    }
    entries.sort { ($0.day, $0.created.instant, $0.id) < ($1.day, $1.created.instant, $1.id) }
    for entry in entries {
      let sentences = Set(picked[entry.id] ?? [])
      if entry.isDeleted {
        found.gone += sentences.count
      } else if days.contains(entry.day) {
        found.take(sentences, of: entry)
      } else {
        found.ofOtherDays += sentences.count
      }
    }
    return found
  }
}
