import Glibc
import Journal
import Prompting
import Wording

/// Writes settings to `config.toml` that do not stand there yet. What stands there stays as it is,
/// to the byte: new lines come before everything else, where no table is open.
///
/// The file is written whole or not at all; a link stays one.
struct ConfigWriter: Sendable {
  /// The path of the file.
  let path: String

  /// Writes what is given and not set already; nothing where nothing is left.
  func write(audience: Audience?, workingDays: Set<Weekday>?) throws(Failure) {
    let target = try target()
    let old = try target.map { target throws(Failure) in try Self.text(of: target) } ?? ""
    let set = try ConfigReader.parse(old, path: path).named
    var lines: [String] = []
    if let audience, !set.contains("audience") {
      lines.append("audience = \"\(audience.rawValue)\"")
    }
    if let workingDays, !workingDays.isEmpty, !set.contains("working_days") {
      let days = workingDays.sorted().map { "\"\($0.abbreviation)\"" }
      lines.append("working_days = [\(days.joined(separator: ", "))]")
    }
    guard !lines.isEmpty else { return }
    let new = Self.inserted(lines, into: old)
    _ = try ConfigReader.parse(new, path: path)
    if let target {
      try Self.replace(target, with: new)
    } else {
      try makeFolder()
      try AtomicFile.write(new, to: path)
    }
  }

  /// The file that is meant once all links are followed; nil where there is none yet.
  private func target() throws(Failure) -> String? {
    if let target = RealPath.of(path) { return target }
    let code = errno
    var info = stat()
    guard lstat(path, &info) != 0 else {
      throw .couldNot(
        "\(Plain.line(path)) is a link that leads nowhere. Make the file it names, or take the link"
          + " away.")
    }
    guard code == ENOENT else { throw Self.failure(path, code) }
    return nil
  }

  private static func text(of path: String) throws(Failure) -> String {
    var info = stat()
    // What is no file (a pipe, a device) might never end, and is not to be replaced by one.
    if stat(path, &info) == 0, info.st_mode & S_IFMT != S_IFREG {
      throw .couldNot("\(Plain.line(path)) is no file, so no settings could be written to it.")
    }
    let bytes = try FileBytes.read(path, limit: 1 << 20, isEntry: false)
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw .couldNot("\(Plain.line(path)) is not UTF-8 text. Save it as UTF-8.")
    }
    return text
  }

  /// A text with lines before everything else, but behind the mark that some editors begin with.
  private static func inserted(_ lines: [String], into old: String) -> String {
    let mark = "\u{FEFF}"
    let end = old.utf8.contains(13) ? "\r\n" : "\n"
    let new = lines.map { $0 + end }.joined()
    let isMarked = old.unicodeScalars.first == "\u{FEFF}"
    let rest = isMarked ? String(old.unicodeScalars.dropFirst()) : old
    return (isMarked ? mark : "") + new + rest
  }

  /// Replaces a file by one with the same rights. One that may not be written to is left.
  private static func replace(_ path: String, with text: String) throws(Failure) {
    guard access(path, W_OK) == 0 else { throw failure(path, errno) }
    var info = stat()
    let hasRights = stat(path, &info) == 0
    try AtomicFile.write(text, to: path)
    if hasRights { _ = chmod(path, info.st_mode & 0o777) }
  }

  private func makeFolder() throws(Failure) {
    var made = ""
    for part in path.split(separator: "/").dropLast() {
      made += "/" + part
      guard mkdir(made, 0o700) == 0 || errno == EEXIST || access(made, X_OK) == 0 else {
        throw Self.failure(made, errno)
      }
    }
    JournalPlace.restrictFolder(of: path)
  }

  private static func failure(_ path: String, _ code: Int32) -> Failure {
    .couldNot(
      "\(Plain.line(path)) could not be written: \(SystemError.words(code)). Check the rights of the"
        + " file and its folder.")
  }
}
