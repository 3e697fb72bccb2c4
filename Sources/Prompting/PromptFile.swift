import Journal
import TOMLKit

/// One prompt file, read.
///
/// ```toml
/// theme = "letting-go"      # of the prompts that name none themselves; may be left out
/// title = "Letting go"      # makes the theme one, where it is new
/// pack = "remote"           # may be left out, as the two that describe it
/// pack_title = "Remote"
/// about = "For …"
///
/// [[prompt]]
/// id = "letting-go-01"      # this and text must be there, the rest has defaults
/// text = "…"
/// ```
///
/// The file is cut at the lines that begin with `[[prompt]]` and each piece is read by itself, for
/// two reasons: a broken prompt takes none of its neighbors out, and the line of a prompt is known,
/// which the TOML library tells for faults of the format only. (A line of a text over several lines
/// that begins with `[[prompt]]` would be cut too; prompts have no line breaks.)
struct PromptFile {
  /// The most bytes of a file that is read.
  static let mostBytes = 1_000_000

  /// The theme of the head, with its title where it has one.
  private(set) var theme: ThemeID?
  private(set) var title: String?
  /// The line of the head's theme.
  private(set) var themeLine = 1
  /// The pack of the head; nil where it names none.
  private(set) var pack: PackID?
  private(set) var packTitle: String?
  private(set) var about: String?
  /// Each prompt with the line of the theme it names itself, nil where it has the head's.
  private(set) var prompts: [(prompt: Prompt, themeLine: Int?)] = []
  private(set) var problems: [PromptProblem] = []
  private let name: String
  private let isOwn: Bool

  /// Reads a file of the writer's own, or one of the program's.
  init(name: String, text: String, isOwn: Bool) {
    self.name = name
    self.isOwn = isOwn
    var bytes = Array(text.utf8)
    // The mark that some editors put before a text would hide a `[[prompt]]` in the first line.
    if bytes.starts(with: [0xef, 0xbb, 0xbf]) { bytes.removeFirst(3) }
    guard bytes.count <= Self.mostBytes else {
      add(.tooLarge(bytes: bytes.count), line: 1)
      return
    }
    let pieces = PromptFilePiece.pieces(of: bytes)
    guard let head = pieces.first else { return }
    readHead(head)
    for piece in pieces.dropFirst() { readPrompt(piece) }
    if pieces.count == 1 { add(.noPrompts, line: 1) }
  }

  private mutating func add(_ reason: PromptProblem.Reason, line: Int) {
    problems.append(PromptProblem(file: name, line: line, reason: reason))
  }

  private mutating func readHead(_ piece: PromptFilePiece) {
    guard let table = table(of: piece) else { return }
    var reader = PromptTableReader(table, piece: piece)
    theme = reader.name("theme").map(ThemeID.init)
    themeLine = piece.line(of: "theme")
    title = reader.text("title")
    pack = reader.pack()
    packTitle = reader.text("pack_title")
    about = reader.text("about")
    reader.checkKeys(["theme", "title", "pack", "pack_title", "about"])
    take(reader)
  }

  private mutating func readPrompt(_ piece: PromptFilePiece) {
    guard let whole = table(of: piece), let table = whole["prompt"]?.array?.first?.table else {
      return
    }
    for key in whole.keys.sorted() where key != "prompt" {
      add(.unknownKey(key), line: piece.line(of: "[" + key))
    }
    var reader = PromptTableReader(table, piece: piece)
    let prompt = reader.prompt(
      theme: theme, pack: pack ?? (isOwn ? .own : .standard), isOwn: isOwn,
      source: PromptSource(file: name, line: piece.line))
    take(reader)
    guard let prompt else { return }
    prompts.append((prompt, table["theme"] == nil ? nil : piece.line(of: "theme")))
  }

  private mutating func take(_ reader: PromptTableReader) {
    for (line, reason) in reader.problems { add(reason, line: line) }
  }

  /// The piece as a table; a fault of the format is reported.
  private mutating func table(of piece: PromptFilePiece) -> TOMLTable? {
    if let line = piece.lineOfForbiddenByte {
      add(.controlCharacter(key: nil), line: line)
      return nil
    }
    do {
      return try TOMLTable(string: piece.text)
    } catch let error as TOMLParseError {
      add(
        .notTOML(detail: error.description), line: piece.line + max(0, error.source.begin.line - 1))
    } catch {
      add(.notTOML(detail: "unreadable"), line: piece.line)
    }
    return nil
  }
}
