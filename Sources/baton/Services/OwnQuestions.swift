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
    let target = realpath(path, nil).map { pointer in
      defer { free(pointer) }
      return String(cString: pointer)
    }
    try AtomicFile.write(text, to: target ?? path)
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

/// Files that are replaced whole or not at all.
enum AtomicFile {
  /// Writes a text to a new file of the writer's alone, and puts it in the place of the old one.
  static func write(_ text: String, to path: String) throws(Failure) {
    var template = Array((path + ".XXXXXX").utf8CString)
    let descriptor = mkstemp(&template)
    guard descriptor >= 0 else { throw failure(path, errno) }
    let new = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    var code = fill(descriptor, text)
    close(descriptor)
    if code == 0, rename(new, path) != 0 { code = errno }
    guard code == 0 else {
      unlink(new)
      throw failure(path, code)
    }
    let folder = open(
      path.lastIndex(of: "/").map { String(path[...$0]) } ?? ".",
      O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    if folder >= 0 {
      fsync(folder)
      close(folder)
    }
  }

  /// Writes all of a text and has it on the disk; the system's error, 0 for none.
  private static func fill(_ descriptor: Int32, _ text: String) -> Int32 {
    var bytes = Array(text.utf8)[...]
    while !bytes.isEmpty {
      let count = bytes.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if count > 0 {
        bytes = bytes.dropFirst(count)
      } else if errno != EINTR {
        return errno
      }
    }
    return fsync(descriptor) == 0 ? 0 : errno
  }

  private static func failure(_ path: String, _ code: Int32) -> Failure {
    .couldNot(
      "\(Plain.line(path)) could not be written: \(SystemError.words(code)). Check the rights and the"
        + " room of its folder.")
  }
}
