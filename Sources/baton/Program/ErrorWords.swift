import ArgumentParser
import Journal
import JournalStore
import Tagging
import Wording

/// Every error as a sentence that says what was wrong and what to do. The full screen shows the same
/// sentences. No error has the writer's words in it, so none can show them.
enum ErrorWords {
  /// How a command ends for an error.
  static func failure(_ error: any Error) -> Failure {
    switch error {
    case let failure as Failure: failure
    case let error as StoreError: Failure(kind: kind(error), message: sentence(error))
    case is TaggerError: .couldNot(TaggingWords.unusable)
    case let error as QueryError: .wrongUse(QueryWords.sentence(error))
    case let code as ExitCode:
      Failure(kind: Failure.Kind(rawValue: code.rawValue) ?? .couldNot, message: "")
    default:
      .couldNot(
        "Something unforeseen went wrong (\(type(of: error))). What was saved before is safe; run the"
          + " command again.")
    }
  }

  private static func kind(_ error: StoreError) -> Failure.Kind {
    if case .noTarget = error { .wrongUse } else { .couldNot }
  }

  /// The sentence for what can go wrong with a journal.
  static func sentence(_ error: StoreError) -> String {
    switch error {
    case .notAJournal(let path):
      "\(path) is not a baton journal and was left as it is. Name another file with --journal or"
        + " BATON_JOURNAL."
    case .newerJournal(let path, let version, let known):
      "\(path) was written by a later baton (version \(version) of its form; this one knows"
        + " \(known)) and was left as it is. Install the later baton."
    case .cannotOpen(let path, let reason):
      "The journal \(path) could not be opened: \(words(reason)). \(remedy(reason))"
    case .cannotCreate(let path, let reason):
      "No journal could be made at \(path): \(words(reason)). \(remedy(reason))"
    case .diskFull(let path):
      "The disk that holds \(path) is full, so nothing was changed. Make room and try again."
    case .readOnly(let path):
      "The journal \(path) can be read and not written, so nothing was changed. Check the rights of"
        + " the file and its folder."
    case .busy(let path):
      "Another program holds the journal \(path), so nothing was changed. Try again in a moment."
    case .damaged(let path):
      "The journal \(path) is damaged and was left as it is. Keep a copy of it with its -wal file,"
        + " and go back to a backup."
    case .noEntry(let prefix):
      "No entry's identifier begins with “\(Plain.line(prefix))”. baton list shows the identifiers."
    case .ambiguous(let prefix, let candidates):
      "Several entries begin with “\(Plain.line(prefix))”: "
        + candidates.joined(separator: ", ") + ". Give more characters."
    case .noPromise(let prefix):
      "No promise's identifier begins with “\(Plain.line(prefix))”. baton promises list --all shows"
        + " the identifiers."
    case .ambiguousPromise(let prefix, let candidates):
      "Several promises begin with “\(Plain.line(prefix))”: "
        + candidates.joined(separator: ", ") + ". Give more characters."
    case .promiseExists(let id):
      "A promise with the identifier \(id.text.prefix(8)) exists already, so nothing was added. Try"
        + " again."
    case .deleted(let id):
      "Entry \(id.short) is deleted. baton undo may bring it back; baton history \(id.short) shows"
        + " it."
    case .entryExists(let id):
      "An entry with the identifier \(id.short) exists already, so nothing was added. Try again."
    case .nothingToUndo: UndoWords.nothing
    case .dayIsFull(let day):
      "\(day.iso) holds as many entries as a day can, so nothing was added. Choose another day."
    case .noTarget: TargetWords.noOwnership
    case .ioFailure(let path):
      "The disk failed on \(path), so nothing was changed. Check the disk and try again."
    case .sqlite(let code, let path):
      "The journal \(path) gave the error \(code), so nothing was changed. Try again; if it stays,"
        + " keep a copy of the file."
    }
  }

  private static func words(_ reason: StoreError.Reason) -> String {
    switch reason {
    case .missing: "it is not there"
    case .notPermitted: "the rights do not suffice"
    case .isFolder: "a folder stands there"
    case .notAFolder: "a file stands where a folder should"
    case .readOnlyFileSystem: "the file system can only be read"
    case .system(let code): SystemError.words(code)
    }
  }

  private static func remedy(_ reason: StoreError.Reason) -> String {
    switch reason {
    case .missing: "Check the path."
    case .notPermitted: "Check the rights of the file and its folder."
    case .isFolder, .notAFolder: "Name another path with --journal or BATON_JOURNAL."
    case .readOnlyFileSystem: "Name a place that can be written to with --journal."
    case .system: "Check the path and its folder."
    }
  }
}
