import Screen

/// Bytes from the terminal to events: a value without a terminal, a clock or a locale.
///
/// ncurses could do this with `keypad` and `define_key`, but reads byte by byte, hands unknown
/// sequences on as typed text, and knows no paste. Here a sequence that is not known is swallowed
/// whole, a paste of any length is one event, and text is UTF-8 whatever the locale says.
struct KeyDecoder {
  /// A paste keeps this many bytes; the rest of a longer one is dropped.
  static let pasteLimit = 16 << 20

  /// Sequences of the terminal's own description, each beginning with Escape.
  let keys: [[UInt8]: Key]
  let longest: Int
  private var pending: [UInt8] = []
  private var paste: [UInt8]?
  private var text = String.UnicodeScalarView()
  private var events: [Event] = []

  init(keys: [[UInt8]: Key] = [:]) {
    self.keys = keys
    longest = keys.keys.map(\.count).max() ?? 0
  }

  /// Whether the bytes so far end in the middle of a sequence.
  var isWaiting: Bool { !pending.isEmpty && paste == nil }
  /// Whether a paste has begun and not ended.
  var isPasting: Bool { paste != nil }

  mutating func feed(_ bytes: some Sequence<UInt8>) {
    pending.append(contentsOf: bytes)
  }

  /// The events of all bytes so far.
  ///
  /// - Parameter settled: nothing follows in time: an Escape alone is the key, an unfinished
  ///   sequence is dropped, an unfinished paste is over.
  mutating func drain(settled: Bool) -> [Event] {
    var position = 0
    while position < pending.count {
      if paste != nil {
        guard let next = continuePaste(position, settled) else { break }
        position = next
      } else if let next = step(position, settled) {
        position = next
      } else {
        break
      }
    }
    pending.removeFirst(position)
    if settled, paste != nil { endPaste() }
    flushText()
    let drained = events
    events = []
    return drained
  }

  /// Takes what stands at the position and answers what comes after; nil to wait for more.
  private mutating func step(_ position: Int, _ settled: Bool) -> Int? {
    let byte = pending[position]
    if byte == 0x1B {
      flushText()
      let (meaning, count) = KeySequence(keys: keys, longest: longest)
        .read(pending[position...], settled: settled)
      switch meaning {
      case .unfinished: return nil
      case .key(let key): events.append(.key(key))
      case .pasteBegins: paste = []
      case .nothing: break
      }
      return position + count
    }
    if let key = KeySequence.control(byte) {
      flushText()
      events.append(.key(key))
      return position + 1
    }
    switch UTF8Scalar(pending[position...]) {
    case .scalar(let scalar, let count):
      if scalar.value >= 0xA0 || scalar.value < 0x7F { text.append(scalar) }
      return position + count
    case .unfinished where !settled: return nil
    case .unfinished, .invalid: return position + 1
    }
  }

  /// Text that arrived together is cut into characters, so that an emoji of several scalars is one
  /// key.
  private mutating func flushText() {
    guard !text.isEmpty else { return }
    for character in String(text) { events.append(.key(.character(character))) }
    text = String.UnicodeScalarView()
  }

  // MARK: - Paste

  private static let pasteEnd: [UInt8] = Array("\u{1B}[201~".utf8)

  private mutating func continuePaste(_ position: Int, _ settled: Bool) -> Int? {
    let rest = pending[position...]
    let stop = rest.firstIndex(of: 0x1B) ?? rest.endIndex
    if stop > position {
      let room = max(0, Self.pasteLimit - (paste?.count ?? 0))
      paste?.append(contentsOf: rest[..<stop].prefix(room))
      return stop
    }
    if rest.starts(with: Self.pasteEnd) {
      endPaste()
      return position + Self.pasteEnd.count
    }
    if !settled, rest.count < Self.pasteEnd.count, Self.pasteEnd.starts(with: rest) { return nil }
    return position + 1
  }

  private mutating func endPaste() {
    guard let bytes = paste else { return }
    paste = nil
    events.append(.paste(Self.cleaned(bytes)))
  }

  /// Line ends become `\n`; other control characters but tab are dropped, and so are the bytes that
  /// are no UTF-8.
  static func cleaned(_ bytes: [UInt8]) -> String {
    var lines: [UInt8] = []
    lines.reserveCapacity(bytes.count)
    var previous: UInt8 = 0
    for byte in bytes {
      switch byte {
      case 0x0D: lines.append(0x0A)
      case 0x0A: if previous != 0x0D { lines.append(0x0A) }
      case 0x09, 0x20...0x7E, 0x80...: lines.append(byte)
      default: break
      }
      previous = byte
    }
    let decoded = String(decoding: lines, as: UTF8.self)
    // The replacement character stands for invalid bytes; C1 controls are two bytes each in UTF-8.
    var scalars = String.UnicodeScalarView()
    for scalar in decoded.unicodeScalars {
      if scalar.value == 0xFFFD || (0x80..<0xA0).contains(scalar.value) { continue }
      scalars.append(scalar)
    }
    return String(scalars)
  }
}
