import Glibc
import Prompting
import Wording

/// The writer's own prompt files, `$XDG_CONFIG_HOME/baton/prompts/*.toml`.
struct UserPrompts {
  /// Their folder; it need not exist.
  let folder: String

  /// The most bytes of a file that is looked at.
  static let largest = 1 << 20

  /// The paths of the files, by name.
  func paths() -> [String] {
    guard let directory = opendir(folder) else { return [] }
    defer { closedir(directory) }
    var names: [String] = []
    while let item = readdir(directory) {
      let name = withUnsafePointer(to: &item.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name.hasSuffix(".toml"), !name.hasPrefix(".") { names.append(name) }
    }
    return names.sorted().map { folder + "/" + $0 }
  }

  /// What of the writer's own questions cannot be asked, in at most four lines: three with their
  /// places, and where to find the rest. What is merely not used is left to the check.
  func notes() -> [String] {
    var notes: [String] = []
    for path in paths() {
      do throws(Failure) {
        _ = try FileBytes.read(path, limit: Self.largest, isEntry: false)
      } catch {
        notes.append(error.message)
      }
    }
    notes += library().problems.filter { !$0.isHarmless }.map { Plain.line($0.sentence) }
    return notes.prefix(3) + (notes.count > 3 ? ["baton prompts lint shows all."] : [])
  }

  /// The library with the writer's own prompts, and what could not be used of them. A file that
  /// cannot be read takes nothing else away.
  func library() -> (library: PromptLibrary, problems: [PromptProblem]) {
    let builtIn = PromptLibrary.builtIn()
    let files = paths().compactMap { path -> (name: String, text: String)? in
      guard let bytes = try? FileBytes.read(path, limit: Self.largest, isEntry: false) else {
        return nil
      }
      return (Self.name(of: path), String(decoding: bytes, as: UTF8.self))
    }
    return files.isEmpty ? (builtIn, []) : builtIn.adding(userFiles: files)
  }

  /// The last part of a path.
  static func name(of path: String) -> String {
    String(path.split(separator: "/").last ?? path[...])
  }
}
