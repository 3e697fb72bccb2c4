/// A piece of a prompt file: the head, or one `[[prompt]]` with its keys.
struct PromptFilePiece {
  /// The number of its first line in the file, 1 for the first.
  let line: Int
  private let bytes: ArraySlice<UInt8>

  var text: String { String(decoding: bytes, as: UTF8.self) }

  /// The head, and then a piece for each line that begins with `[[prompt]]`.
  static func pieces(of bytes: [UInt8]) -> [PromptFilePiece] {
    let mark = Array("[[prompt]]".utf8)
    var pieces: [PromptFilePiece] = []
    var start = bytes.startIndex
    var startLine = 1
    var line = 0
    forEachLine(of: bytes[...]) { begin, content in
      line += 1
      // `[[ prompt ]]` is the same to TOML.
      guard content.first(where: { !isBlank($0) }) == UInt8(ascii: "[") else { return }
      let packed = content.prefix(40).filter { !isBlank($0) }
      guard packed.starts(with: mark) else { return }
      pieces.append(PromptFilePiece(line: startLine, bytes: bytes[start..<begin]))
      (start, startLine) = (begin, line)
    }
    pieces.append(PromptFilePiece(line: startLine, bytes: bytes[start...]))
    return pieces
  }

  /// The line of a key: the first one that begins with it, or else that of the piece.
  func line(of key: String) -> Int {
    let name = Array(key.utf8)
    var found: Int?
    var current = line
    Self.forEachLine(of: bytes) { _, content in
      defer { current += 1 }
      guard found == nil else { return }
      var rest = content.drop(while: Self.isBlank)
      let quote = rest.first.flatMap {
        $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "'") ? $0 : nil
      }
      if quote != nil { rest = rest.dropFirst() }
      guard rest.starts(with: name) else { return }
      let after = rest.dropFirst(name.count).first
      let ends = [quote] + Array(" \t=.]".utf8)
      if ends.contains(after) { found = current }
    }
    return found ?? line
  }

  /// The first line with something that would not survive the way through C strings: a byte 0, or
  /// the escape for one. Nil where there is none.
  var lineOfForbiddenByte: Int? {
    guard bytes.contains(where: { $0 == 0 || $0 == UInt8(ascii: "\\") }) else { return nil }
    var found: Int?
    var current = line
    Self.forEachLine(of: bytes) { _, content in
      if found == nil, content.contains(0) || Self.escapesZero(content) { found = current }
      current += 1
    }
    return found
  }

  /// Whether `\u0000` or `\U00000000` stands in a line.
  private static func escapesZero(_ content: ArraySlice<UInt8>) -> Bool {
    guard content.contains(UInt8(ascii: "\\")) else { return false }
    let text = String(decoding: content, as: UTF8.self)
    return text.contains("\\u0000") || text.contains("\\U00000000")
  }

  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t")
  }

  private static func forEachLine(
    of bytes: ArraySlice<UInt8>, _ body: (_ begin: Int, _ content: ArraySlice<UInt8>) -> Void
  ) {
    var begin = bytes.startIndex
    while begin < bytes.endIndex {
      let end = bytes[begin...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.endIndex
      body(begin, bytes[begin..<end])
      begin = end == bytes.endIndex ? end : end + 1
    }
  }
}
