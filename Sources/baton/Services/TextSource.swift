import Glibc

/// Where the text of an entry comes from on the command line.
enum TextSource: Hashable {
  /// A file.
  case file(String)
  /// Standard input.
  case standardInput
  /// The editor.
  case editor

  /// What is meant by the FILE of a command line: a path, `-`, or nothing; then a pipe is read, and
  /// on a terminal the editor opens.
  init(argument: String?, isTerminal: Bool = isatty(STDIN_FILENO) == 1) {
    switch argument {
    case "-": self = .standardInput
    case .some(let path): self = .file(path)
    case nil: self = isTerminal ? .editor : .standardInput
    }
  }

  /// The text; nil where the editor was left without a change. `text` is what the editor begins
  /// with.
  func read(editing text: String = "", _ environment: Environment) throws(Failure) -> String? {
    switch self {
    case .file(let path):
      return try TextInput.text(FileBytes.read(path, limit: TextInput.largest + 4))
    case .standardInput:
      let bytes = try FileBytes.read(
        STDIN_FILENO, limit: TextInput.largest + 4, name: "Standard input")
      return try TextInput.text(bytes)
    case .editor:
      return try ExternalEditor(environment).run(text: text)
    }
  }
}
