/// The lines of a text and the one change that can be made to them.
///
/// Lines are kept apart so that a key touches one of them, each with its own layout; nothing here
/// looks at the whole text except what says so.
struct Document: Sendable, Equatable {
  private(set) var lines: [Line]
  private(set) var width: Int

  init(_ text: String, width: Int) {
    self.width = max(1, width)
    lines = Self.lines(of: Array(text.utf8), width: self.width)
  }

  /// The place behind the last byte.
  var end: TextPoint {
    TextPoint(line: lines.count - 1, byte: lines.last?.bytes.count ?? 0)
  }

  var isEmpty: Bool { lines.count == 1 && lines[0].bytes.isEmpty }

  /// Lays everything out at another width.
  mutating func setWidth(_ width: Int) {
    let width = max(1, width)
    guard width != self.width else { return }
    self.width = width
    for index in lines.indices { lines[index].layOut(width: width) }
  }

  /// All bytes of the text.
  var bytes: [UInt8] {
    var joined: [UInt8] = []
    joined.reserveCapacity(lines.reduce(0) { $0 + $1.bytes.count + 2 })
    for line in lines {
      joined += line.bytes
      joined += line.ending.bytes
    }
    return joined
  }

  /// The bytes between two places.
  func bytes(from start: TextPoint, to end: TextPoint) -> [UInt8] {
    if start.line == end.line, end.byte <= lines[end.line].bytes.count {
      return Array(lines[start.line].bytes[start.byte..<end.byte])
    }
    var joined: [UInt8] = []
    for index in start.line...end.line {
      let line = lines[index]
      let whole = line.bytes + line.ending.bytes
      joined +=
        whole[
          (index == start.line ? start.byte : 0)..<(index == end.line ? end.byte : whole.count)]
    }
    return joined
  }

  /// Puts `new` in the place of what stands from `start` to `end`; returns the place behind it.
  ///
  /// Both places may be inside a line's ending: undoing can take apart what typing put together.
  @discardableResult
  mutating func replace(from start: TextPoint, to end: TextPoint, with new: [UInt8]) -> TextPoint {
    let start = outsideEnding(start)
    let end = outsideEnding(end)
    let behind = start.advanced(over: new)
    if end.line > start.line {
      // Everything between the two goes, the ending of the first too.
      lines[start.line].replace(start.byte..<lines[start.line].bytes.count, with: [], width: width)
      lines[end.line].replace(0..<end.byte, with: [], width: width)
      let tail = lines[end.line]
      lines.removeSubrange(start.line + 1...end.line)
      lines[start.line].join(tail, width: width)
    } else if start.byte < end.byte, new.contains(ASCII.newline) {
      lines[start.line].replace(start.byte..<end.byte, with: [], width: width)
    }
    insert(new, at: start, replacing: start.line == end.line ? end.byte : start.byte)
    for index in start.line...max(behind.line, start.line) {
      lines[index].normalizeEnding(width: width)
    }
    return behind
  }

  private mutating func insert(_ new: [UInt8], at start: TextPoint, replacing end: Int) {
    guard let firstNewline = new.firstIndex(of: ASCII.newline) else {
      if start.byte < end || !new.isEmpty {
        lines[start.line].replace(start.byte..<end, with: new, width: width)
      }
      return
    }
    var last = lines[start.line].split(at: start.byte, width: width)
    var added = Self.lines(of: Array(new[(firstNewline + 1)...]), width: width)
    if let loose = added.popLast(), !loose.bytes.isEmpty {
      last.replace(0..<0, with: loose.bytes, width: width)
    }
    if firstNewline > 0 {
      let end = lines[start.line].bytes.count
      lines[start.line].replace(end..<end, with: Array(new[..<firstNewline]), width: width)
    }
    added.append(last)
    lines.insert(contentsOf: added, at: start.line + 1)
  }

  /// The same place, not inside an ending: behind one is the next line's start, and in the middle
  /// of `\r\n` the carriage return counts as text until the change is made.
  private mutating func outsideEnding(_ point: TextPoint) -> TextPoint {
    let line = lines[point.line]
    guard point.byte > line.bytes.count else { return point }
    if point.byte >= line.bytes.count + line.ending.bytes.count, line.ending != .none {
      return TextPoint(line: point.line + 1, byte: 0)
    }
    lines[point.line].openEnding(width: width)
    return point
  }

  private static func lines(of bytes: [UInt8], width: Int) -> [Line] {
    var lines: [Line] = []
    var start = 0
    while let newline = bytes[start...].firstIndex(of: ASCII.newline) {
      let isPair = newline > start && bytes[newline - 1] == ASCII.carriageReturn
      lines.append(
        Line(
          bytes: Array(bytes[start..<(isPair ? newline - 1 : newline)]),
          ending: isPair ? .carriageReturnNewline : .newline, width: width))
      start = newline + 1
    }
    lines.append(Line(bytes: Array(bytes[start...]), ending: .none, width: width))
    return lines
  }
}
