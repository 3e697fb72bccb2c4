import Screen

/// What the numbers and last bytes of CSI and SS3 sequences stand for.
extension KeySequence {
  static func csi(_ bytes: [UInt8], _ final: UInt8) -> Meaning {
    if bytes.first == UInt8(ascii: "[") {
      guard bytes.count == 1, (0x41...0x45).contains(final) else { return .nothing }
      return .key(.function(Int(final) - 0x40))
    }
    guard let numbers = numbers(bytes) else { return .nothing }
    let modifiers = modifiers(numbers.dropFirst().first)
    switch final {
    case UInt8(ascii: "~"):
      if numbers == [200] { return .pasteBegins }
      if numbers.first == 27, numbers.count == 3 { return typed(numbers[2], modifiers) }
      return numbered(numbers.first, modifiers)
    case UInt8(ascii: "^"): return numbered(numbers.first, .control)
    case UInt8(ascii: "$"): return numbered(numbers.first, .shift)
    case UInt8(ascii: "@"): return numbered(numbers.first, [.control, .shift])
    case UInt8(ascii: "u"): return typed(numbers.first ?? 0, modifiers)
    case UInt8(ascii: "Z"): return .key(.backTab)
    // rxvt sends Shift-arrows in lower case.
    case 0x61...0x64: return lettered(final - 0x20, .shift)
    default:
      // CSI 5;7R would be the report of a position.
      guard numbers.first ?? 1 == 1 else { return oldModified(numbers, final) }
      return lettered(final, modifiers)
    }
  }

  /// rxvt and old terminals: ESC [ 5 C is Ctrl-right.
  private static func oldModified(_ numbers: [Int], _ final: UInt8) -> Meaning {
    guard numbers.count == 1, "ABCDHF".utf8.contains(final) else { return .nothing }
    return lettered(final, modifiers(numbers[0]))
  }

  static func ss3(_ bytes: [UInt8], _ final: UInt8) -> Meaning {
    guard let numbers = numbers(bytes) else { return .nothing }
    let modifiers = modifiers(numbers.last)
    switch final {
    case UInt8(ascii: "M"): return .key(Key(.enter, modifiers))
    // rxvt sends Ctrl-arrows in lower case.
    case 0x61...0x64: return lettered(final - 0x20, .control)
    // The keypad in application mode sends its sign moved up by 0x40.
    case 0x6A...0x79: return .key(.character(Character(Unicode.Scalar(final - 0x40))))
    default: return lettered(final, modifiers)
    }
  }

  private static func lettered(_ final: UInt8, _ modifiers: Modifiers) -> Meaning {
    let name: KeyName
    switch final {
    case UInt8(ascii: "A"): name = .up
    case UInt8(ascii: "B"): name = .down
    case UInt8(ascii: "C"): name = .right
    case UInt8(ascii: "D"): name = .left
    case UInt8(ascii: "H"): name = .home
    case UInt8(ascii: "F"): name = .end
    case 0x50...0x53: name = .function(Int(final) - 0x4F)
    default: return .nothing
    }
    return .key(Key(name, modifiers))
  }

  private static func numbered(_ number: Int?, _ modifiers: Modifiers) -> Meaning {
    let name: KeyName
    switch number ?? 0 {
    case 1, 7: name = .home
    case 2: name = .insert
    case 3: name = .delete
    case 4, 8: name = .end
    case 5: name = .pageUp
    case 6: name = .pageDown
    case let number where (11...15).contains(number): name = .function(number - 10)
    case let number where (17...21).contains(number): name = .function(number - 11)
    case let number where (23...26).contains(number): name = .function(number - 12)
    case let number where (28...29).contains(number): name = .function(number - 13)
    case let number where (31...34).contains(number): name = .function(number - 14)
    default: return .nothing
    }
    return .key(Key(name, modifiers))
  }

  /// A key named by the scalar it types: xterm's modifyOtherKeys and CSI u.
  private static func typed(_ code: Int, _ modifiers: Modifiers) -> Meaning {
    switch code {
    case 9: return .key(modifiers.contains(.shift) ? .backTab : Key(.tab, modifiers))
    case 13: return .key(Key(.enter, modifiers))
    case 27: return .key(Key(.escape, modifiers))
    case 8, 127: return .key(Key(.backspace, modifiers))
    default: break
    }
    guard code >= 32, let scalar = UInt32(exactly: code).flatMap(Unicode.Scalar.init),
      scalar.value < 0x7F || scalar.value >= 0xA0
    else { return .nothing }
    var character = Character(scalar)
    var rest = modifiers
    if modifiers.contains(.control) {
      character = character.lowercased().first ?? character
    } else if modifiers.contains(.shift) {
      rest.remove(.shift)
      character = character.uppercased().first ?? character
    }
    return .key(Key(.character(character), rest))
  }

  private static func modifiers(_ number: Int?) -> Modifiers {
    guard let number, number > 1 else { return [] }
    let bits = number - 1
    var modifiers: Modifiers = []
    if bits & 1 != 0 { modifiers.insert(.shift) }
    // Meta counts as Alt.
    if bits & 10 != 0 { modifiers.insert(.alt) }
    if bits & 4 != 0 { modifiers.insert(.control) }
    return modifiers
  }

  /// Numbers between semicolons, the part before a colon of each; nil for private sequences.
  private static func numbers(_ bytes: [UInt8]) -> [Int]? {
    if bytes.isEmpty { return [] }
    var numbers: [Int] = []
    for field in bytes.split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: false) {
      let digits = field.prefix { $0 != UInt8(ascii: ":") }
      guard digits.allSatisfy(isDigit), digits.count < 8 else { return nil }
      numbers.append(digits.reduce(0) { $0 * 10 + Int($1) - 0x30 })
    }
    return numbers
  }
}
