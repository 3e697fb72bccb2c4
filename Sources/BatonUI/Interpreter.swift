import Journal

/// Does what a command asks of the services and says what came of it.
public enum Interpreter {
  /// Runs a command; commands that concern the terminal alone give no messages. A reading stops as
  /// soon as it is no longer wanted.
  public static func run(
    _ command: Command, with services: Services,
    isWanted: @escaping @Sendable () -> Bool = { true }
  ) -> [Message] {
    do throws(Failure) {
      return try attempt(command, with: services, isWanted: isWanted)
    } catch {
      switch command {
      case .keepDraft, .dropDraft: return [.draftNotKept(error)]
      case .save: return [.notSaved(error)]
      case .keepReview, .dropReview: return [.reviewNotKept(error)]
      case .saveReview: return [.reviewNotSaved(error)]
      case .changeTag(let id, _): return [.tagsNotSet(id, error)]
      case .mark(let id, _): return [.notMarked(id, error)]
      case .keepPromise: return [.promiseNotKept(error)]
      case .read(let request): return [.notHeard(request, error)]
      case .suggest(let request, _): return [.notSuggested(request, error)]
      case .weigh(let request): return [.notWeighed(request, error)]
      case .findUnread: return [.unreadFound(nil)]
      // Nobody asked for it: what stands around the text stays as it is.
      case .seeToday: return []
      default: return [.failed(error)]
      }
    }
  }

  private static func attempt(
    _ command: Command, with services: Services, isWanted: @escaping @Sendable () -> Bool
  ) throws(Failure) -> [Message] {
    switch command {
    case .loadToday:
      let today = try services.today()
      return [.todayLoaded(today, draft: try services.waitingDraft(nil))]
    case .changeQuestion(let change):
      return [.questionChanged(try services.change(change))]
    case .seeToday:
      return [.todaySeen(try services.today())]
    case .answerOffer(let offer, let isYes):
      try services.answerOffer(offer, isYes)
      return [.offerAnswered(offer, isYes)]
    case .nameEntry(let except):
      let draft = try services.waitingDraft(except)
      return [.entryNamed(services.newID(), try services.today(), draft: draft)]
    case .keepDraft(let draft):
      try services.keepDraft(draft)
      return [.draftKept(draft.id)]
    case .dropDraft(let id):
      try services.dropDraft(id)
      return []
    case .save(let draft, let then):
      return [.saved(try services.save(draft), then: then)]
    case .find(let request):
      return [.found(try services.find(request), request)]
    case .load(let id):
      return [.entryLoaded(try services.entry(id))]
    case .loadToEdit(let id):
      return [.entryToEdit(try services.entry(id))]
    case .changeTag(let id, let change):
      return [.tagsSet(try services.changeTag(id, change))]
    case .mark(let id, let mark):
      return [.marked(try services.mark(id, mark))]
    case .loadPromises:
      return [.promisesLoaded(try services.promises())]
    case .keepPromise(let draft):
      return [.promiseKept(try services.keepPromise(draft))]
    case .closePromise(let id, let state):
      return [.promiseClosed(try services.closePromise(id, state))]
    case .read(let request):
      return [.heard(request, try services.read(request.text, isWanted))]
    case .suggest(let request, let heard):
      return [.suggested(request, heard, try services.suggest(request, heard))]
    case .weigh(let request):
      return [.weighed(request, try services.weigh(request, isWanted))]
    case .findUnread(let after):
      return [.unreadFound(try services.unread(after))]
    case .delete(let id):
      try services.delete(id)
      return [.deleted(id)]
    case .undo:
      return [.undone(try services.undo())]
    case .loadCalendar(let year):
      return [.calendarLoaded(year: year, try services.calendar(year))]
    case .loadTrends:
      return [.trendsLoaded(try services.trends())]
    case .loadReview(let week):
      return [.reviewLoaded(try services.review(week))]
    case .keepReview(let draft):
      try services.keepDraft(draft)
      return [.reviewKept(draft.id)]
    case .dropReview(let id):
      try services.dropDraft(id)
      return []
    case .saveReview(let draft, let promise):
      let (saved, made) = try services.saveReview(draft, promise)
      return [.reviewSaved(saved, made)]
    case .setTargets(let changes):
      return [.targetsSet(try services.setTargets(changes))]
    case .pick(let sentence, let isPicked):
      try services.pick(sentence, isPicked)
      return []
    case .answerPin(let isYes):
      try services.answerPin(isYes)
      return []
    case .keepStart(let answers):
      try services.keepStart(answers)
      return [.startKept]
    case .waitForDraft, .waitForReading, .waitForUnread, .editOutside, .redraw, .suspend, .quit:
      return []
    }
  }
}
