import Glibc
import Wording

/// The file that questions are added to, `mine.toml` among the writer's own, and the drafts beside it:
/// texts that could not be added yet.
///
/// What is written is written whole or not at all, to a new file that takes the old one's place, by
/// one program at a time. Folders and files are the writer's alone.
struct OwnQuestions {
  /// The folder of the writer's own questions; it need not exist.
  let folder: String

  /// The file.
  var path: String { folder + "/mine.toml" }

  /// A text that waits to be added.
  struct Draft {
    let path: String
    let text: String

    /// Takes it away.
    func remove() { unlink(path) }
  }

  /// The text that was kept last time, the first of several.
  func draft() -> Draft? {
    for path in draftPaths {
      if let bytes = try? FileBytes.read(path, limit: UserPrompts.largest, isEntry: false),
        let text = String(validating: bytes, as: UTF8.self)
      {
        return Draft(path: path, text: text)
      }
    }
    return nil
  }

  /// Keeps a text that cannot be added, over the draft it was made of, and says where. A draft that
  /// another program keeps meanwhile stays.
  func keep(_ text: String, over draft: Draft?) throws(Failure) -> String {
    try makeFolder()
    let lock = FolderLock(folder)
    defer { lock.release() }
    let free = draftPaths.first { access($0, F_OK) != 0 }
    guard let path = draft?.path ?? free else {
      throw .couldNot("\(folder) holds \(Self.mostDrafts) drafts already. Remove some.")
    }
    try replace(path, with: text.hasSuffix("\n") ? text : text + "\n")
    return path
  }

  /// Puts questions behind those of the file.
  ///
  /// `isFine` judges what the file would be; where it throws, the file stays as it is.
  func append(_ questions: String, if isFine: (String) throws(Failure) -> Void) throws(Failure) {
    try makeFolder()
    let lock = FolderLock(folder)
    defer { lock.release() }
    var old = ""
    if access(path, F_OK) == 0 {
      let bytes = try FileBytes.read(path, limit: UserPrompts.largest, isEntry: false)
      guard let text = String(validating: bytes, as: UTF8.self) else {
        throw .couldNot("\(path) is not UTF-8 text. Save it as UTF-8.")
      }
      old = text
    }
    if !old.isEmpty { old += old.hasSuffix("\n") ? "\n" : "\n\n" }
    try isFine(old + questions)
    try replace(path, with: old + questions)
  }

  private static let mostDrafts = 9

  private var draftPaths: [String] {
    (1...Self.mostDrafts).map { folder + "/mine" + ($0 == 1 ? "" : "-\($0)") + ".draft" }
  }

  private func makeFolder() throws(Failure) {
    var made = ""
    for part in folder.split(separator: "/") {
      made += "/" + part
      guard mkdir(made, 0o700) == 0 || errno == EEXIST || access(made, X_OK) == 0 else {
        throw .couldNot(
          "\(made) could not be made: \(SystemError.words(errno)). Check the rights of its folder.")
      }
    }
    JournalPlace.restrictFolder(of: path)
  }

  private func replace(_ path: String, with text: String) throws(Failure) {
    // A link stays one: what it leads to is replaced.
    try AtomicFile.write(text, to: RealPath.of(path) ?? path)
  }
}

/// Holds a folder against other programs that would write to it at the same time.
private struct FolderLock {
  private let descriptor: Int32

  init(_ folder: String) {
    descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    while flock(descriptor, LOCK_EX) == -1, errno == EINTR {}
  }

  func release() { close(descriptor) }
}
