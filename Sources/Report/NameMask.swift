/// Takes names and e-mail addresses out of a text that is to leave the machine.
///
/// A name is found whatever its letter case, its accents and the way these are encoded, with
/// invisible characters in it, and inside a longer word or handle: then the whole run of letters,
/// digits, `_`, inner `-` and inner `.` goes, so that `priya.kumar_2` leaves nothing of whom it
/// names. Too much is taken out rather than too little: the name Tim takes `time` along. Only a
/// name of one or two letters has to stand as a word, or as a part of a handle, of its own; in
/// scripts that know no capitals every name is found anywhere.
///
/// A name of several words is masked whole, with any white space or punctuation between its words
/// and in either order, and by each word of three letters and more, particles such as `van` and
/// `der` excepted. E-mail addresses are masked always. The work grows with the length of the text.
public struct NameMask: Sendable {
  /// What stands for a name.
  public static let name = "[name]"
  /// What stands for an e-mail address.
  public static let address = "[e-mail]"

  private let names: NameTree
  private let initials: InitialsSearch
  private let letters: LetterFolding

  /// A mask for these names; with `initials`, for `P.`, `PK` and `P. K.` in capitals too, where
  /// they stand as a word of their own. A name without any letter, digit or symbol is none.
  public init(names: [String] = [], initials: Bool = false) {
    let letters = LetterFolding(names: names)
    var tree = NameTree()
    var forms: Set<[UInt32]> = []
    for name in names.flatMap(NameWords.spellings) {
      let words = NameWords(name, letters: letters)
      for pattern in words.patterns { tree.insert(pattern) }
      if initials { forms.formUnion(words.initials) }
    }
    self.letters = letters
    self.names = tree
    self.initials = InitialsSearch(forms)
  }

  /// The text without names and addresses.
  public func masking(_ text: String) -> String {
    let bytes = Array(text.utf8)
    let hasAddress = bytes.contains { $0 == UInt8(ascii: "@") || $0 == 0xEF }
    guard hasAddress || !names.isEmpty || !initials.isEmpty else { return text }
    let folded = FoldedText(bytes, letters: letters)
    var masks: [Mask] = []
    if hasAddress { AddressSearch.addMasks(in: folded, to: &masks) }
    if !names.isEmpty { addNames(in: folded, to: &masks) }
    if !initials.isEmpty { initials.addMasks(in: folded, to: &masks) }
    guard !masks.isEmpty else { return text }
    return replacing(Mask.merged(masks), in: bytes, folded)
  }

  private func addNames(in text: FoldedText, to masks: inout [Mask]) {
    var covered = 0
    for place in text.units.indices {
      guard let end = names.longestMatch(in: text, at: place), end > covered else { continue }
      // What is covered already is not walked through again, so that a run is walked through once.
      let run = text.run(around: place..<text.wholeEnd(end), notBefore: covered)
      masks.append(Mask(units: min(run.lowerBound, place)..<run.upperBound, isAddress: false))
      covered = run.upperBound
    }
  }

  private func replacing(_ masks: [Mask], in bytes: [UInt8], _ text: FoldedText) -> String {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var copied = 0
    for mask in masks {
      let start = text.origin(mask.units.lowerBound)
      result += bytes[copied..<max(copied, start)]
      result += (mask.isAddress ? Self.address : Self.name).utf8
      copied = max(copied, text.origin(mask.units.upperBound))
    }
    result += bytes[copied...]
    return String(decoding: result, as: UTF8.self)
  }
}

/// A stretch of a folded text that is taken out.
struct Mask: Hashable {
  /// Where it lies, in units.
  var units: Range<Int>
  /// Whether it is an e-mail address rather than a name.
  var isAddress: Bool

  /// The masks in the order of the text, those that overlap as one.
  static func merged(_ masks: [Mask]) -> [Mask] {
    var merged: [Mask] = []
    for mask in masks.sorted(by: { $0.units.lowerBound < $1.units.lowerBound }) {
      if let last = merged.last, mask.units.lowerBound < last.units.upperBound {
        let end = max(last.units.upperBound, mask.units.upperBound)
        merged[merged.count - 1] = Mask(
          units: last.units.lowerBound..<end, isAddress: last.isAddress || mask.isAddress)
      } else {
        merged.append(mask)
      }
    }
    return merged
  }
}
