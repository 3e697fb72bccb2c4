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
    let questions = questions()
    let served = try questions.serve(day, at: now)
    let book = try promiseBook(day)
    let current = served?.current?.prompt.id
    let library = questions.library
    let offer = try questions.offer(on: day).map { offer in
      let title = library.title(of: offer)
      return Offered(
        offer: offer, sentence: OfferWords.sentence(offer, title: title), title: title)
    }
    return Today(
      day: day, now: now, served: served, answered: try answered(served),
      daysWritten: try daysWritten(through: day),
      duePromises: try book.promises(.due).map { try line($0, in: book) },
      askedPromise: try current?.promise.flatMap { id in
        try book.promises.first { $0.id == id }.map { try line($0, in: book) }
      },
      next: current.flatMap { library.prompt($0)?.next }, offer: offer)
  }

  func set(_ mark: EntryMark, of id: EntryID) throws -> Entry {
    let now = clock.now()
    switch mark {
    case .useful(let useful): try store.setUseful(id, useful, at: now)
    case .feeling(let feeling): try store.setFeeling(id, feeling, at: now)
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
    let entry = try promise.entry.flatMap { try existing($0) }
    return PromiseLine(
      promise: promise, asked: book.asked(promise), isDue: book.isDue(promise),
      entryDay: entry.flatMap { $0.isDeleted ? nil : $0.day })
  }
}
