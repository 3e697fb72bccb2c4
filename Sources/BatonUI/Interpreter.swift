import Journal

/// Does what a command asks of the services and says what came of it.
public enum Interpreter {
  /// Runs a command; commands that concern the terminal alone give no messages.
  public static func run(_ command: Command, with services: Services) -> [Message] {
    do throws(Failure) {
      return try attempt(command, with: services)
    } catch {
      switch command {
      case .keepDraft, .dropDraft: return [.draftNotKept(error)]
      case .save: return [.notSaved(error)]
      case .setTags(let id, _): return [.tagsNotSet(id, error)]
      default: return [.failed(error)]
      }
    }
  }

  private static func attempt(
    _ command: Command, with services: Services
  ) throws(Failure) -> [Message] {
    switch command {
    case .loadToday:
      let today = try services.today()
      return [.todayLoaded(today, draft: try services.waitingDraft(nil))]
    case .changeQuestion(let change):
      return [.questionChanged(try services.change(change))]
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
    case .setTags(let id, let tags):
      return [.tagsSet(try services.setTags(id, tags))]
    case .delete(let id):
      try services.delete(id)
      return [.deleted(id)]
    case .undo:
      return [.undone(try services.undo())]
    case .loadCalendar(let year):
      return [.calendarLoaded(year: year, try services.calendar(year))]
    case .loadTrends:
      return [.trendsLoaded(try services.trends())]
    case .waitForDraft, .editOutside, .redraw, .suspend, .quit:
      return []
    }
  }
}
