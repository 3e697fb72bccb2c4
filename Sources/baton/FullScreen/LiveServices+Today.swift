import BatonUI
import Journal
import JournalStore
import Prompting
import Wording

/// What stands around the text on Today, and the promises.
extension LiveServices {
  func loadToday() throws -> Today {
    let now = clock.now()
    let day = now.civilDay(dayTurn: dayTurn)
    let standing = try store.served(on: day)
    var answered = try answered(standing)
    var served = standing
    var next: String?
    var offer: Offered?
    // Until it is answered or skipped a question that stands needs nothing of the library; reading
    // that would double the time to the first frame.
    if standing == nil || answered != nil || standing?.state != .asked {
      let questions = questions()
      served = try questions.serve(day, at: now)
      answered = try self.answered(served)
      next = served?.current.flatMap { questions.library.prompt($0.prompt.id)?.next }
      offer = try offered(on: day, by: questions)
    }
    let book = try promiseBook(day)
    return Today(
      day: day, now: now, served: served, answered: answered,
      daysWritten: try daysWritten(through: day),
      duePromises: try book.promises(.due).map { try line($0, in: book) },
      askedPromise: try served?.current?.prompt.id.promise.flatMap { id in
        try book.promises.first { $0.id == id }.map { try line($0, in: book) }
      },
      next: next, offer: offer, start: try start.needs())
  }

  private func offered(on day: Day, by questions: TodayService) throws -> Offered? {
    try questions.offer(on: day).map { offer in
      let title = questions.library.title(of: offer)
      return Offered(
        offer: offer, sentence: OfferWords.sentence(offer, title: title), title: title)
    }
  }

  func set(_ mark: EntryMark, of id: EntryID) throws -> Entry {
    let now = clock.now()
    switch mark {
    case .useful(let useful): try store.setUseful(id, useful, at: now)
    case .feeling(let feeling): try store.setFeeling(id, feeling, at: now)
    case .sign(let isSign): try store.setSign(id, isSign, at: now)
    }
    return try store.entry(id)
  }

  private func promiseBook(_ day: Day) throws -> PromiseBook {
    try PromiseBook(store, today: day, settings: settings)
  }

  func promiseKeeper() -> PromiseKeeper {
    PromiseKeeper(store: store, today: clock.now().civilDay(dayTurn: dayTurn))
  }

  func promises() throws -> PromisesPage {
    let today = clock.now().civilDay(dayTurn: dayTurn)
    let book = try promiseBook(today)
    return PromisesPage(today: today, lines: try book.promises.map { try line($0, in: book) })
  }

  /// A promise as the screens show it; one whose entry is deleted shows none.
  private func line(_ promise: Promise, in book: PromiseBook) throws -> PromiseLine {
    let entry = try promise.entry.flatMap { try store.existing($0) }
    return PromiseLine(
      promise: promise, asked: book.asked(promise), isDue: book.isDue(promise),
      entryDay: entry.flatMap { $0.isDeleted ? nil : $0.day })
  }
}
