public import Journal
public import Screen

/// What happened. `update` turns it into a changed model and commands.
public enum Message: Hashable, Sendable {
  /// A key was pressed.
  case key(Key)
  /// Text was pasted.
  case pasted(String)
  /// The terminal has this size now.
  case resized(Size)
  /// The terminal or the system asks the program to go; the draft must be safe.
  case endAsked
  /// The program came back after a suspension.
  case resumed

  /// The day's question and the draft that waits: at the start, on coming back, and when a text is
  /// begun.
  case todayLoaded(Today, draft: Draft?)
  /// The question was changed.
  case questionChanged(ServedDay)
  /// What stands around the text was looked up again.
  case todaySeen(Today)
  /// An offer was answered.
  case offerAnswered(Offer, Bool)
  /// A new name for the next entry.
  case entryNamed(EntryID, Today, draft: Draft?)
  /// The time came to keep what was typed.
  case draftDue
  /// A draft is in the store.
  case draftKept(EntryID)
  /// A draft could not be kept.
  case draftNotKept(Failure)
  /// An entry was saved.
  case saved(Saved, then: AfterSave)
  /// An entry could not be saved; the text is still in the editor.
  case notSaved(Failure)
  /// Text came back from the writer's own editor; nil where nothing is to change, with the reason.
  case edited(String?, Failure?)

  /// Entries were found.
  case found(Found, FindRequest)
  /// An entry was read.
  case entryLoaded(Entry)
  /// An entry was read to be edited.
  case entryToEdit(Entry)
  /// A change of a tag is in the store.
  case tagsSet(Entry)
  /// Tags could not be stored; the entry has those it had.
  case tagsNotSet(EntryID, Failure)
  /// A mark of an entry is in the store.
  case marked(Entry)
  /// A mark could not be stored; the entry has those it had.
  case notMarked(EntryID, Failure)
  /// The promises were read.
  case promisesLoaded(PromisesPage)
  /// A promise is in the store.
  case promiseKept(Promise)
  /// A promise could not be kept; what was typed is still in the form.
  case promiseNotKept(Failure)
  /// What became of a promise is in the store.
  case promiseClosed(Promise)
  /// A text was read; nil where another reading took its place.
  case heard(ReadRequest, Heard?)
  /// A text could not be read.
  case notHeard(ReadRequest, Failure)
  /// A reading goes on for longer than a moment.
  case readingLasts(number: Int)
  /// What was heard stands beside the tags; nil where the text is no longer the one that was read.
  case suggested(ReadRequest, Heard, Entry?)
  /// What was heard could not be stored.
  case notSuggested(ReadRequest, Failure)
  /// The words of a sentence were weighed.
  case weighed(WhyRequest, [WeighedWord])
  /// The words of a sentence could not be weighed.
  case notWeighed(WhyRequest, Failure)
  /// The time came to look for an entry that was never read.
  case unreadDue
  /// An entry that was never read; nil where there is none, or none can be looked for.
  case unreadFound(Entry?)
  /// An entry was deleted.
  case deleted(EntryID)
  /// The last change was taken back.
  case undone(String)
  /// A year's days were counted.
  case calendarLoaded(year: Int, [Day: Int])
  /// The trends were counted.
  case trendsLoaded(TrendsPage)
  /// The page of a week was read, with what was answered.
  case reviewLoaded(ReviewLoad)
  /// What was answered so far is kept.
  case reviewKept(EntryID)
  /// What was answered so far could not be kept.
  case reviewNotKept(Failure)
  /// The answers of a review are in an entry; with them the promise that was made of its if–then.
  case reviewSaved(Saved, Promise?)
  /// The answers could not be saved; they still stand on the screen.
  case reviewNotSaved(Failure)
  /// Balances that are meant are in the store.
  case targetsSet([Axis: TargetPosition])
  /// The answers of the first start are kept.
  case startKept
  /// Something could not be done.
  case failed(Failure)
}

/// What the writer wanted besides saving.
public enum AfterSave: Hashable, Sendable {
  /// Nothing more.
  case stay
  /// To look at the behaviors.
  case behaviors
  /// To make a promise of it.
  case promise
  /// To begin another entry.
  case another
}
