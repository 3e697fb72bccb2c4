import Journal
import JournalStore

/// That the journal holds days which, by the clock, are still to come: the clock was set back, or
/// ran ahead before. Nothing is refused for it; a day is what the clock says.
struct ClockNote {
  /// The civil day.
  let today: Day
  /// The last day that something was asked on. Entries do not tell: one may be written for a day to
  /// come.
  let latest: Day

  /// The note for two days; nil where there is nothing to say. A single day ahead is no more than a
  /// journey across the date line.
  init?(today: Day, latest: Day?) {
    guard let latest, today.distance(to: latest) > 1 else { return nil }
    self.today = today
    self.latest = latest
  }

  /// The note for a journal.
  init?(_ store: JournalStore, today: Day) throws {
    self.init(today: today, latest: try store.servedDays(last: 1).first?.day)
  }

  /// The note for a person.
  var sentence: String {
    "The clock says \(today.iso), and questions were asked up to \(latest.iso). Where the clock is"
      + " wrong, set it right; what is in the journal stays as it is."
  }
}
