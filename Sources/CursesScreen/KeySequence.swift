import Screen

/// The grammar of what terminals send after an Escape.
///
/// The terminal's own description goes first; then come the forms that xterm, rxvt, the Linux
/// console and their likes share, so that Ctrl-arrows work where a multiplexer's description does
/// not mention them.
struct KeySequence {
  enum Meaning: Equatable {
    case key(Key)
    case pasteBegins
    /// Complete and unknown: swallowed.
    case nothing
    case unfinished
  }

  /// Sequences with an Escape at the beginning and no other.
  let keys: [[UInt8]: Key]
  let longest: Int

  /// What the bytes, the first of which is an Escape, mean, and how many of them belong to it.
  func read(_ bytes: ArraySlice<UInt8>, settled: Bool) -> (Meaning, Int) {
    let start = bytes.startIndex
    let known = bytes.prefix(longest)
    let stop = known.dropFirst().firstIndex(of: 0x1B) ?? known.endIndex
    for count in stride(from: stop - start, to: 1, by: -1) {
      if let key = keys[Array(bytes.prefix(count))] { return (.key(key), count) }
    }
    guard bytes.count > 1 else { return settled ? (.key(.escape), 1) : (.unfinished, 0) }
    switch bytes[start + 1] {
    case UInt8(ascii: "["): return readCSI(bytes, settled)
    case UInt8(ascii: "O"): return readSS3(bytes, settled)
    case 0x1B:
      // Only the last two of many can be Alt and a key; so nothing ever looks far ahead.
      if bytes.count > 2, bytes[start + 2] == 0x1B { return (.key(.escape), 1) }
      let (meaning, count) = read(bytes.dropFirst(), settled: settled)
      guard case .key(var key) = meaning else { return (meaning, count == 0 ? 0 : count + 1) }
      if key == .escape { return (.key(.escape), 1) }
      key.modifiers.insert(.alt)
      return (.key(key), count + 1)
    // Answers of the terminal: OSC, DCS and their likes, up to BEL or ESC \.
    case UInt8(ascii: "]"), UInt8(ascii: "P"), UInt8(ascii: "_"), UInt8(ascii: "^"):
      if let end = endOfString(bytes) { return (.nothing, end) }
      if !settled, bytes.count < Self.longestString { return (.unfinished, 0) }
    default: break
    }
    return readAlt(bytes, settled)
  }

  private func readAlt(_ bytes: ArraySlice<UInt8>, _ settled: Bool) -> (Meaning, Int) {
    let rest = bytes.dropFirst()
    if let first = rest.first, var key = Self.control(first) {
      key.modifiers.insert(.alt)
      return (.key(key), 2)
    }
    switch UTF8Scalar(rest) {
    case .scalar(let scalar, let count): return (.key(.alt(Character(scalar))), count + 1)
    case .unfinished where !settled: return (.unfinished, 0)
    case .unfinished, .invalid: return (.nothing, 2)
    }
  }

  /// No answer of a terminal is longer.
  private static let longestString = 4096

  /// Where a string ends, or is broken off by the Escape of the next sequence; nil if neither is in
  /// sight, or if there is nothing in it.
  private func endOfString(_ bytes: ArraySlice<UInt8>) -> Int? {
    let body = bytes.prefix(Self.longestString).dropFirst(2)
    guard let stop = body.firstIndex(where: { $0 == 0x07 || $0 == 0x1B }) else { return nil }
    let offset = stop - bytes.startIndex
    if bytes[stop] == 0x07 { return offset + 1 }
    guard stop + 1 < bytes.endIndex else { return nil }
    if bytes[stop + 1] == UInt8(ascii: "\\") { return offset + 2 }
    return stop > body.startIndex ? offset : nil
  }

  private func readCSI(_ bytes: ArraySlice<UInt8>, _ settled: Bool) -> (Meaning, Int) {
    var parameters: [UInt8] = []
    for (offset, byte) in bytes.enumerated().dropFirst(2) {
      switch byte {
      // The Linux console's F1 to F5 are ESC [ [ A to E.
      case UInt8(ascii: "[") where offset == 2: parameters.append(byte)
      // rxvt ends Shift with a dollar sign; elsewhere it stands before the last byte.
      case UInt8(ascii: "$")
      where parameters.last.map(Self.isDigit) == true
        && parameters.first != UInt8(ascii: "?"):
        return (Self.csi(parameters, byte), offset + 1)
      case 0x20...0x3F: parameters.append(byte)
      case 0x40...0x7E: return (Self.csi(parameters, byte), offset + 1)
      default: return (.nothing, offset)
      }
    }
    if !settled, bytes.count < 64 { return (.unfinished, 0) }
    return bytes.count == 2 ? (.key(.alt("[")), 2) : (.nothing, bytes.count)
  }

  private func readSS3(_ bytes: ArraySlice<UInt8>, _ settled: Bool) -> (Meaning, Int) {
    var parameters: [UInt8] = []
    for (offset, byte) in bytes.enumerated().dropFirst(2) {
      if Self.isDigit(byte) || byte == UInt8(ascii: ";") {
        parameters.append(byte)
        continue
      }
      guard (0x40...0x7E).contains(byte) else { return (.nothing, offset) }
      return (Self.ss3(parameters, byte), offset + 1)
    }
    if !settled, bytes.count < 16 { return (.unfinished, 0) }
    return bytes.count == 2 ? (.key(.alt("O")), 2) : (.nothing, bytes.count)
  }

  static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  /// The key of a control byte; nil for Escape and for what is text.
  static func control(_ byte: UInt8) -> Key? {
    switch byte {
    case 0x00: return .control(" ")
    case 0x08, 0x7F: return .backspace
    case 0x09: return .tab
    case 0x0A, 0x0D: return .enter
    case 0x1B: return nil
    case 0x01...0x1A: return .control(Character(Unicode.Scalar(byte + 0x60)))
    case 0x1C...0x1F: return .control(Character(Unicode.Scalar(byte + 0x40)))
    default: return nil
    }
  }
}
