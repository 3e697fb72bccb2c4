import CNCurses
import Screen

/// The sequences that the terminal's own description gives for keys.
enum KeyTable {
  /// The table of the terminal that ncurses has open now.
  static func current() -> [[UInt8]: Key] {
    var table: [[UInt8]: Key] = [:]
    for (capability, key) in capabilities {
      // What does not begin with Escape is a control byte, whose meaning is fixed.
      // A second Escape is Alt, which the grammar knows.
      guard let bytes = Terminfo.string(capability), bytes.count > 1, bytes.first == 0x1B,
        !bytes.dropFirst().contains(0x1B)
      else { continue }
      if table[bytes] == nil { table[bytes] = key }
    }
    return table
  }

  private static var capabilities: [(String, Key)] {
    var all: [(String, Key)] = [
      ("kcuu1", .up), ("kcud1", .down), ("kcub1", .left), ("kcuf1", .right), ("khome", .home),
      ("kend", .end), ("kpp", .pageUp), ("knp", .pageDown), ("kich1", .insert),
      ("kdch1", .delete), ("kcbt", .backTab), ("kbs", .backspace), ("kent", .enter),
    ]
    for number in 1...12 { all.append(("kf\(number)", .function(number))) }
    // Extended names: kLFT is Shift-left, kLFT5 Ctrl-left; the digit is xterm's modifier.
    let extended: [(String, KeyName)] = [
      ("kUP", .up), ("kDN", .down), ("kLFT", .left), ("kRIT", .right), ("kHOM", .home),
      ("kEND", .end), ("kPRV", .pageUp), ("kNXT", .pageDown), ("kIC", .insert), ("kDC", .delete),
    ]
    let digits: [(String, Modifiers)] = [
      ("", .shift), ("3", .alt), ("4", [.shift, .alt]), ("5", .control),
      ("6", [.shift, .control]), ("7", [.alt, .control]),
    ]
    for (name, key) in extended {
      for (digit, modifiers) in digits { all.append((name + digit, Key(key, modifiers))) }
    }
    return all
  }
}

/// Strings of the terminal's description.
enum Terminfo {
  /// The bytes of a capability of the terminal that ncurses has open now, without the pauses that
  /// only hardware needed.
  static func string(_ capability: String) -> [UInt8]? {
    guard let found = tigetstr(capability), Int(bitPattern: found) != -1 else { return nil }
    return withoutPauses(Array(String(cString: found).utf8))
  }

  /// Drops `$<5*/>` and its likes.
  static func withoutPauses(_ bytes: [UInt8]) -> [UInt8] {
    var kept: [UInt8] = []
    var index = 0
    while index < bytes.count {
      if bytes[index...].starts(with: "$<".utf8),
        let end = bytes[index...].firstIndex(of: UInt8(ascii: ">"))
      {
        index = end + 1
      } else {
        kept.append(bytes[index])
        index += 1
      }
    }
    return kept
  }
}
