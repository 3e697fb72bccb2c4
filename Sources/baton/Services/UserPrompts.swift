import Glibc
import Prompting

/// The writer's own prompt files, `$XDG_CONFIG_HOME/baton/prompts/*.toml`.
struct UserPrompts {
  /// Their folder; it need not exist.
  let folder: String

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

  /// The library with the writer's own prompts, and what could not be used of them. A file that
  /// cannot be read takes nothing else away.
  func library() -> (library: PromptLibrary, problems: [PromptProblem]) {
    let builtIn = PromptLibrary.builtIn()
    let files = paths().compactMap { path -> (name: String, text: String)? in
      guard let bytes = try? FileBytes.read(path, limit: 1 << 20) else { return nil }
      return (Self.name(of: path), String(decoding: bytes, as: UTF8.self))
    }
    return files.isEmpty ? (builtIn, []) : builtIn.adding(userFiles: files)
  }

  /// The last part of a path.
  static func name(of path: String) -> String {
    String(path.split(separator: "/").last ?? path[...])
  }
}
