import Glibc
import Report
import Wording

/// Where a report goes: to standard output, or into a file that only its writer can read.
///
/// A file is replaced whole or not at all, and only where baton report wrote it, it is empty, or
/// its writer insists. A journal, and what is no ordinary file, is never replaced.
enum ReportPlace: Hashable {
  case standardOutput
  case file(String)

  /// The place that is meant by what follows `-o`, if a page may go there. Nothing is written yet.
  init(_ path: String, journal: String, isForced: Bool) throws(Failure) {
    guard path != "-" else {
      self = .standardOutput
      return
    }
    // A link stays one: what it leads to is replaced.
    let target = Self.resolved(path)
    self = .file(target)
    let logs = ["", "-wal", "-shm", "-journal"]
    guard !logs.map({ Self.resolved(journal + $0) }).contains(target) else {
      throw .wrongUse("\(Plain.line(path)) is the journal itself. Name another file.")
    }
    var info = stat()
    guard lstat(target, &info) == 0 else { return }
    switch info.st_mode & S_IFMT {
    case S_IFREG: break
    case S_IFDIR:
      throw .couldNot("\(Plain.line(path)) is a folder. Name a file in it.")
    case S_IFLNK:
      throw .couldNot(
        "\(Plain.line(path)) is a link that leads nowhere. Name a file.")
    default:
      throw .couldNot(
        "\(Plain.line(path)) is no ordinary file. Name one, or use -o - for standard output.")
    }
    guard info.st_size > 0 else { return }
    let beginning = try Self.beginning(of: target)
    guard !beginning.starts(with: "SQLite format 3\0".utf8) else {
      throw .couldNot("\(Plain.line(path)) is a journal, or another database. Name another file.")
    }
    guard isForced || ReportHTML.isBeginning(beginning) else {
      throw .couldNot(
        "\(Plain.line(path)) stands there already and is no page of baton report, so it was left as"
          + " it is. Name another file, or add --force.")
    }
  }

  /// Writes the page.
  func write(_ page: String) throws(Failure) {
    switch self {
    case .standardOutput:
      let output = Output()
      try output.write(page.utf8)
      try output.flush()
    case .file(let path): try AtomicFile.write(page, to: path)
    }
  }

  /// A path without links in it; where nothing stands there yet, without those of its folder.
  private static func resolved(_ path: String) -> String {
    if let real = RealPath.of(path) { return real }
    let slash = path.lastIndex(of: "/")
    let folder = slash.map { String(path[...$0]) } ?? "."
    let name = slash.map { path[path.index(after: $0)...] } ?? path[...]
    guard !name.isEmpty, let real = RealPath.of(folder) else { return path }
    return (real == "/" ? "" : real) + "/" + name
  }

  private static func beginning(of path: String) throws(Failure) -> [UInt8] {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else {
      throw .couldNot(
        "\(Plain.line(path)) stands there already and cannot be read: \(SystemError.words(errno))."
          + " Name another file.")
    }
    defer { close(descriptor) }
    var bytes = [UInt8](repeating: 0, count: ReportHTML.beginningLength)
    let count = bytes.withUnsafeMutableBytes { read(descriptor, $0.baseAddress, $0.count) }
    return Array(bytes.prefix(max(0, count)))
  }
}
