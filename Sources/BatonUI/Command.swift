public import Journal

/// What is to be done outside the model. `Interpreter` does those that ask the services; the
/// executable does those that concern the terminal.
public enum Command: Hashable, Sendable {
  /// Read the day's question and the draft that waits.
  case loadToday
  /// Change the day's question.
  case changeQuestion(QuestionChange)
  /// Look up again what stands around the text, its drafts aside.
  case seeToday
  /// Answer an offer with yes or no.
  case answerOffer(Offer, Bool)
  /// Find a name, and a draft other than this entry's, for the next entry.
  case nameEntry(except: EntryID?)
  /// Send `draftDue` after some milliseconds.
  case waitForDraft(milliseconds: Int)
  /// Keep a draft.
  case keepDraft(Draft)
  /// Let a draft go.
  case dropDraft(EntryID)
  /// Save a draft as an entry.
  case save(Draft, then: AfterSave)
  /// Hand a text to the writer's own editor.
  case editOutside(String)

  /// Look for entries.
  case find(FindRequest)
  /// Read an entry to show it.
  case load(EntryID)
  /// Read an entry to edit it.
  case loadToEdit(EntryID)
  /// Change a tag of an entry.
  case changeTag(EntryID, TagChange)
  /// Say of an entry how its question and its day were.
  case mark(EntryID, EntryMark)
  /// Read all promises.
  case loadPromises
  /// Keep a promise.
  case keepPromise(PromiseDraft)
  /// Say what became of a promise, or open it again.
  case closePromise(PromiseID, PromiseState)
  /// Read a text for behaviors.
  case read(ReadRequest)
  /// Send `readingLasts` after some milliseconds.
  case waitForReading(number: Int, milliseconds: Int)
  /// Put what was heard in a text beside the entry's tags.
  case suggest(ReadRequest, Heard)
  /// Find out which words of a sentence weighed most.
  case weigh(WhyRequest)
  /// Send `unreadDue` after some milliseconds.
  case waitForUnread(milliseconds: Int)
  /// Find the next entry that the tagger has not read, after one that is done.
  case findUnread(after: EntryID?)
  /// Delete an entry.
  case delete(EntryID)
  /// Take back the last change.
  case undo
  /// Count a year's days.
  case loadCalendar(year: Int)
  /// Count the trends.
  case loadTrends
  /// Read the page of a week, and what was answered; the week that runs where none is named.
  case loadReview(Week?)
  /// Keep what was answered so far, as a draft.
  case keepReview(Draft)
  /// Let the draft of a review go.
  case dropReview(EntryID)
  /// Save the answers of a review, and the promise made of its if–then where there is one.
  case saveReview(Draft, PromiseDraft?)
  /// Set the balance that is meant on some axes from today on; nil takes it away.
  case setTargets([TargetChange])
  /// Pick a sentence for a report, or put it back.
  case pick(PickedSentence, Bool)
  /// Answer whether the theme of letting go is to come more often.
  case answerPin(Bool)
  /// Keep the answers of the first start.
  case keepStart(StartAnswers)

  /// Draw everything anew.
  case redraw
  /// Go to the background, as Ctrl-Z does in a shell.
  case suspend
  /// Leave with an exit code.
  case quit(code: Int32)
}
