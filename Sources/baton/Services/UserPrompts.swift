import Glibc
import Journal
import Prompting
import Wording

/// The writer's own prompt files, `$XDG_CONFIG_HOME/baton/prompts/*.toml`, and the themes of the
/// settings. What cannot be read takes nothing else away.
struct UserPrompts: Sendable {
  /// Their folder; it need not exist.
  let folder: String
  /// The themes of `config.toml`.
  var themes: [Theme] = []

  /// The most bytes of a file that is looked at.
  static let largest = 1 << 20

  /// A library with the writer's own questions, and what of them could not be used.
  struct Contents {
    /// The questions.
    var library: PromptLibrary
    /// What is wrong within files.
    var problems: [PromptProblem] = []
    /// The files that cannot be read at all, each in a sentence.
    var unreadable: [String] = []

    /// What cannot be asked, in at most four lines: three with their places, and where to find the
    /// rest. What is merely not used is left to the check.
    var notes: [String] {
      let notes =
        unreadable + problems.filter { !$0.isHarmless }.map { Plain.line($0.sentence) }
      return notes.prefix(3) + (notes.count > 3 ? ["baton prompts lint shows all."] : [])
    }
  }

  /// Reads all of it.
  func read() -> Contents {
    let (paths, problem) = paths()
    var contents = Contents(library: PromptLibrary())
    var files: [(name: String, text: String)] = []
    if let problem { contents.unreadable.append(problem) }
    for path in paths {
      do throws(Failure) {
        files.append((Self.name(of: path), try Self.text(of: path)))
      } catch {
        contents.unreadable.append(error.message)
      }
    }
    let builtIn = PromptLibrary.builtIn()
    (contents.library, contents.problems) =
      files.isEmpty && themes.isEmpty
      ? (builtIn, []) : builtIn.adding(userFiles: files, themes: themes)
    return contents
  }

  /// The library with the writer's own prompts, and what could not be used of them.
  func library() -> (library: PromptLibrary, problems: [PromptProblem]) {
    let contents = read()
    return (contents.library, contents.problems)
  }

  /// The text of a file. Bytes that are no text are named by their line.
  static func text(of path: String) throws(Failure) -> String {
    var info = stat()
    // What is no file (a pipe, a device) might never end.
    if stat(path, &info) == 0, info.st_mode & S_IFMT != S_IFREG, info.st_mode & S_IFMT != S_IFDIR {
      throw .couldNot("\(Plain.line(path)) is no file.")
    }
    let bytes = try FileBytes.read(path, limit: largest, isEntry: false)
    guard let text = String(validating: bytes, as: UTF8.self) else {
      let place = TextInput.firstInvalidByte(of: bytes)
      let line = bytes[..<place].count { $0 == 0x0A } + 1
      throw .couldNot("\(Plain.line(name(of: path))):\(line): not UTF-8 text. Save it as UTF-8.")
    }
    return text
  }

  /// The paths of the files, by name, and why there are none where the folder cannot be read.
  func paths() -> (paths: [String], problem: String?) {
    guard let directory = opendir(folder) else {
      let code = errno
      let isMissing = code == ENOENT
      return (
        [],
        isMissing
          ? nil
          : "\(Plain.line(folder)) could not be read: \(SystemError.words(code)). Check the path and"
            + " its rights."
      )
    }
    defer { closedir(directory) }
    var names: [String] = []
    while let item = readdir(directory) {
      let name = withUnsafePointer(to: &item.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name.hasSuffix(".toml"), !name.hasPrefix(".") { names.append(name) }
    }
    return (names.sorted().map { folder + "/" + $0 }, nil)
  }

  /// The last part of a path.
  static func name(of path: String) -> String {
    String(path.split(separator: "/").last ?? path[...])
  }
}
