/// A key as the person names it, whatever bytes the terminal sends for it.
///
/// Ctrl-A is `.control("a")`; Ctrl-I is `.tab` and Ctrl-M or Ctrl-J is `.enter`, since terminals send
/// the same byte for both. A printable key is its character alone: capital X carries no `.shift`.
public struct Key: Hashable, Sendable {
  /// Which key.
  public var name: KeyName
  /// What was held down with it.
  public var modifiers: Modifiers

  /// This key with these modifiers.
  public init(_ name: KeyName, _ modifiers: Modifiers = []) {
    self.name = name
    self.modifiers = modifiers
  }

  /// The key that types this character.
  public static func character(_ character: Character) -> Key { Key(.character(character)) }
  /// Control and a letter, given in lower case.
  public static func control(_ character: Character) -> Key {
    Key(.character(character), .control)
  }
  /// Alt (or Escape first) and a character.
  public static func alt(_ character: Character) -> Key { Key(.character(character), .alt) }
  /// A function key, from 1.
  public static func function(_ number: Int) -> Key { Key(.function(number)) }

  /// Return, Ctrl-M, Ctrl-J.
  public static let enter = Key(.enter)
  /// Tab, Ctrl-I.
  public static let tab = Key(.tab)
  /// Shift-Tab.
  public static let backTab = Key(.backTab)
  /// Backspace, Ctrl-H.
  public static let backspace = Key(.backspace)
  /// Delete.
  public static let delete = Key(.delete)
  /// Insert.
  public static let insert = Key(.insert)
  /// Arrow up.
  public static let up = Key(.up)
  /// Arrow down.
  public static let down = Key(.down)
  /// Arrow left.
  public static let left = Key(.left)
  /// Arrow right.
  public static let right = Key(.right)
  /// Home.
  public static let home = Key(.home)
  /// End.
  public static let end = Key(.end)
  /// Page up.
  public static let pageUp = Key(.pageUp)
  /// Page down.
  public static let pageDown = Key(.pageDown)
  /// Escape.
  public static let escape = Key(.escape)
  /// The space bar.
  public static let space = Key(.character(" "))
}

/// The names of keys.
public enum KeyName: Hashable, Sendable {
  /// A key that types a character.
  case character(Character)
  /// Return.
  case enter
  /// Tab.
  case tab
  /// Shift-Tab.
  case backTab
  /// Backspace.
  case backspace
  /// Delete.
  case delete
  /// Insert.
  case insert
  /// Arrow up.
  case up
  /// Arrow down.
  case down
  /// Arrow left.
  case left
  /// Arrow right.
  case right
  /// Home.
  case home
  /// End.
  case end
  /// Page up.
  case pageUp
  /// Page down.
  case pageDown
  /// Escape.
  case escape
  /// F1 and so on.
  case function(Int)
}

/// Keys held down with another.
public struct Modifiers: OptionSet, Hashable, Sendable {
  /// The bits.
  public let rawValue: UInt8
  /// The set of these bits.
  public init(rawValue: UInt8) { self.rawValue = rawValue }

  /// Control.
  public static let control = Modifiers(rawValue: 1)
  /// Alt, or Escape typed first.
  public static let alt = Modifiers(rawValue: 2)
  /// Shift, where it is not already in the character.
  public static let shift = Modifiers(rawValue: 4)
}
