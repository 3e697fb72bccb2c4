import Glibc

/// The editor of `$VISUAL` or `$EDITOR` as an argument vector. No shell is in between, so nothing
/// in it is expanded; words are split at spaces, and quotation marks hold words together.
struct EditorCommand: Hashable {
  /// The program and its arguments, without the file.
  let arguments: [String]

  /// The editor of an environment: `$VISUAL`, `$EDITOR`, or else one that is commonly there.
  init(_ environment: Environment) throws(Failure) {
    for variable in ["VISUAL", "EDITOR"] {
      if let value = environment[variable] {
        let words = Self.words(value)
        guard !words.isEmpty else { continue }
        arguments = words + Self.withoutCopies(words[0])
        return
      }
    }
    let path = (environment["PATH"] ?? "/usr/bin:/bin").split(separator: ":")
    for name in ["nano", "vim", "vi"]
    where path.contains(where: { access("\($0)/\(name)", X_OK) == 0 }) {
      arguments = [name] + Self.withoutCopies(name)
      return
    }
    throw .couldNot(
      "There is no editor to open. Set EDITOR, or give the text as a file or through a pipe.")
  }

  /// The words of a line.
  static func words(_ line: String) -> [String] {
    var words: [String] = []
    var word: String?
    var quote: Character?
    for character in line {
      if let open = quote {
        if character == open { quote = nil } else { word = (word ?? "") + String(character) }
      } else if character == "'" || character == "\"" {
        quote = character
        word = word ?? ""
      } else if character.isWhitespace {
        if let finished = word { words.append(finished) }
        word = nil
      } else {
        word = (word ?? "") + String(character)
      }
    }
    if let finished = word { words.append(finished) }
    return words
  }

  /// The arguments that keep an editor from leaving swap, backup and history files of the text.
  static func withoutCopies(_ program: String) -> [String] {
    let name = program.split(separator: "/").last.map(String.init) ?? program
    let quiet = "set nobackup nowritebackup noundofile noswapfile"
    return switch name {
    case "vim", "vimx", "vim.basic", "vim.tiny", "vim.nox": ["-n", "-i", "NONE", "-c", quiet]
    case "nvim": ["-n", "-i", "NONE", "-c", quiet]
    case "gvim": ["-f", "-n", "-i", "NONE", "-c", quiet]
    case "emacs":
      ["--eval", "(setq make-backup-files nil auto-save-default nil create-lockfiles nil)"]
    case "joe", "jmacs", "jstar": ["-nobackups"]
    case "code", "codium", "subl": ["--wait"]
    default: []
    }
  }
}
