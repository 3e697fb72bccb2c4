import Report
import Wording

/// The names that a report is to leave out, from the command line and from files.
struct ReportMask {
  /// What takes them out.
  let mask: NameMask
  /// Whether there is a name at all.
  let hasNames: Bool

  /// The most bytes of a file of names.
  private static let largestFile = 1 << 20

  /// Reads the names. One that nothing would be taken out for is an error: its writer would rely on
  /// it.
  init(names: [String], files: [String], initials: Bool) throws(Failure) {
    for name in names where !Self.isName(name) {
      throw .wrongUse(
        "“\(Plain.line(name))” is no name to take out. Give one with a letter or a digit.")
    }
    var all = names
    for file in files { all += try Self.names(in: file) }
    mask = NameMask(names: all, initials: initials)
    hasNames = !all.isEmpty
  }

  /// The names of a file, one a line. Lines without one are passed over.
  private static func names(in path: String) throws(Failure) -> [String] {
    let bytes = try FileBytes.read(path, limit: largestFile, isEntry: false)
    let content = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
    guard let text = String(validating: content, as: UTF8.self) else {
      throw .couldNot(
        "\(Plain.line(path)) is not UTF-8: it goes wrong at byte"
          + " \(TextInput.firstInvalidByte(of: bytes) + 1). Convert it to UTF-8 first; nothing was"
          + " written.")
    }
    let names = text.split(whereSeparator: \.isNewline).map(String.init).filter(isName)
    guard !names.isEmpty else {
      throw .couldNot(
        "\(Plain.line(path)) holds no name. Write one a line; nothing was written.")
    }
    return names
  }

  /// Whether a text is a name that can be taken out, at least of itself.
  private static func isName(_ text: String) -> Bool {
    NameMask(names: [text]).masking(text) != text
  }
}
