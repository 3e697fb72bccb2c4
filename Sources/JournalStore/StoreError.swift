public import Journal

/// What can go wrong with a journal on disk: facts for a message, never the writer's words, never
/// SQL with its arguments.
public enum StoreError: Error, Hashable, Sendable {
  /// The file is something else; it was left as it is.
  case notAJournal(path: String)
  /// A later baton wrote the journal; it was left as it is.
  case newerJournal(path: String, version: Int, known: Int)
  /// The file stands there, or should, and cannot be opened.
  case cannotOpen(path: String, reason: Reason)
  /// The file or its folder cannot be made.
  case cannotCreate(path: String, reason: Reason)
  /// No room on the disk; nothing was changed.
  case diskFull(path: String)
  /// The journal can be read and not written.
  case readOnly(path: String)
  /// Another program held the journal for longer than the time-out.
  case busy(path: String)
  /// The file contradicts itself, or its write-ahead log stands there without it.
  case damaged(path: String)
  /// No entry has such an identifier.
  case noEntry(prefix: String)
  /// Several entries begin so; at most five of them in their short forms.
  case ambiguous(prefix: String, candidates: [String])
  /// No promise has such a name.
  case noPromise(prefix: String)
  /// Several promises begin so; at most five of them in their short forms.
  case ambiguousPromise(prefix: String, candidates: [String])
  /// A promise with this name exists already.
  case promiseExists(id: PromiseID)
  /// The entry exists and is deleted.
  case deleted(id: EntryID)
  /// An entry with this identifier exists already.
  case entryExists(id: EntryID)
  /// Every change is taken back already.
  case nothingToUndo
  /// A day holds no more than 262,144 entries.
  case dayIsFull(Day)
  /// `ownership` has no target: it is watched, not balanced.
  case noTarget(axis: Axis)
  /// Reading or writing the disk failed.
  case ioFailure(path: String)
  /// Any other answer of SQLite, by its extended result code.
  case sqlite(code: Int32, path: String)

  /// Why a file or folder cannot be opened or made.
  public enum Reason: Hashable, Sendable {
    /// It is not there.
    case missing
    /// The rights do not suffice.
    case notPermitted
    /// A folder stands where the file should.
    case isFolder
    /// A file stands where a folder should.
    case notAFolder
    /// The file system is mounted for reading only.
    case readOnlyFileSystem
    /// Any other answer of the system, as its `errno`.
    case system(Int32)
  }
}
