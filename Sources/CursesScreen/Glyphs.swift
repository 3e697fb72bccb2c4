import CNCurses
import Glibc
import Screen

/// What the terminal can hold of a cell.
///
/// ncurses keeps track of the cursor by its own widths, and the terminal moves it by a third
/// opinion. A scalar that ncurses measures as we do is sent; anything else is replaced by something
/// on whose width all agree, so that the cells after it are never torn out of their columns.
struct Glyphs {
  /// One column or two of ncurses' screen.
  struct Piece: Equatable {
    var scalars: [wchar_t]
    var columns: Int
  }

  let onlyASCII: Bool
  /// Whether the terminal's font has Braille patterns; ASCII of the same height stands for them else.
  let hasBraille: Bool

  init(onlyASCII: Bool, hasBraille: Bool = true) {
    self.onlyASCII = onlyASCII
    self.hasBraille = hasBraille
  }

  /// Marks beside the base that `setcchar` takes.
  private static let markLimit = 4

  /// The pieces of a cell, whose columns add up to its width.
  func pieces(_ cell: Cell) -> [Piece] {
    guard cell.width > 0, let base = cell.text.unicodeScalars.first else { return [] }
    if onlyASCII || !hasBraille && (0x2800...0x28FF).contains(base.value) {
      return Self.plain(cell.ascii)
    }
    if base.isASCII, cell.width == 1 { return [Self.piece(base, marks(cell), 1)] }
    let measured = Int(cn_width(wchar_t(bitPattern: base.value)))
    if cell.width == 2, Self.isRegional(base) {
      // Few terminals join two letters to a flag, and those disagree on the width.
      return Self.plain(cell.ascii)
    }
    if measured == cell.width { return [Self.piece(base, marks(cell), cell.width)] }
    if measured == 1, cell.text.unicodeScalars.count > 1 {
      // U+FE0F asks for two columns, which half of the terminals grant: one, and a blank.
      return [Self.piece(base, [], 1), Self.blank]
    }
    let replacement: Unicode.Scalar = cn_width(0xFFFD) == 1 ? "\u{FFFD}" : "?"
    let piece = Self.piece(replacement, [], 1)
    return cell.width == 2 ? [piece, Self.blank] : [piece]
  }

  /// The marks that stand on the base itself: an emoji is shown up to its first joiner, without
  /// skin tone, since ncurses puts one spacing scalar into a cell and drops the rest.
  private func marks(_ cell: Cell) -> [Unicode.Scalar] {
    let joined = cell.text.unicodeScalars.dropFirst().prefix { scalar in
      scalar.value != 0x200D && !(0xFE00...0xFE0F).contains(scalar.value)
        && cn_width(wchar_t(bitPattern: scalar.value)) == 0
    }
    return Array(joined.prefix(Self.markLimit))
  }

  private static let blank = Piece(scalars: [0x20], columns: 1)

  private static func piece(
    _ base: Unicode.Scalar, _ marks: [Unicode.Scalar], _ columns: Int
  ) -> Piece {
    Piece(scalars: ([base] + marks).map { wchar_t(bitPattern: $0.value) }, columns: columns)
  }

  private static func plain(_ text: String) -> [Piece] {
    text.unicodeScalars.map { piece($0, [], 1) }
  }

  private static func isRegional(_ scalar: Unicode.Scalar) -> Bool {
    (0x1F1E6...0x1F1FF).contains(scalar.value)
  }
}
