/// Clusters of a letter and its marks, measured without a `Character`: accents that stand on their
/// own, Thai, Devanagari. The same as the standard library and `Width` say, only many times faster,
/// which is what keeps a long text in these scripts as quick to edit as any other.
enum MarkedCluster {
  /// What a scalar does to the letter before it.
  enum Part {
    /// Begins a cluster.
    case letter
    /// Begins a cluster, unless a linker binds it to the consonant before.
    case consonant
    /// Stands on the letter, without a column of its own.
    case mark
    /// Belongs to the letter and takes a column.
    case spacingMark
    /// A mark that binds the next consonant (virama).
    case linker
    /// Not known here.
    case other
  }

  static func part(of value: UInt32) -> Part {
    switch value {
    case 0x20..<0x7F: .letter
    case 0x300...0x36F: .mark
    case 0x0E01...0x0E30, 0x0E32, 0x0E3F...0x0E46: .letter
    case 0x0E31, 0x0E34...0x0E3A, 0x0E47...0x0E4E: .mark
    case 0x0E33: .spacingMark
    case 0x0904...0x0914, 0x093D, 0x0950, 0x0960...0x0961, 0x0964...0x0970: .letter
    case 0x0915...0x0939, 0x0958...0x095F, 0x0978...0x097F: .consonant
    case 0x0900...0x0902, 0x093A, 0x093C, 0x0941...0x0948, 0x0962...0x0963: .mark
    case 0x0903, 0x093B, 0x093E...0x0940, 0x0949...0x094C, 0x094E...0x094F: .spacingMark
    case 0x094D: .linker
    default: PlainScalars.columns(of: value) > 0 ? .letter : .other
    }
  }

  /// The cluster at a border; nil where something in it or behind it is not known here.
  static func at(_ start: Int, in bytes: [UInt8]) -> Cluster? {
    let value = UTF8Bytes.scalar(in: bytes, at: start)
    let first = part(of: value)
    guard first == .letter || first == .consonant else { return nil }
    let plain = PlainScalars.columns(of: value)
    var width = max(1, plain)
    var isConjunct = first == .consonant
    var isLinked = false
    var hasMarks = false
    var index = start + UTF8Bytes.length(leading: bytes[start])
    scan: while index < bytes.count {
      let lead = bytes[index]
      if lead < ASCII.space { break }
      let next = UTF8Bytes.scalar(in: bytes, at: index)
      switch part(of: next) {
      case .letter: break scan
      case .consonant:
        guard isConjunct, isLinked else { break scan }
        width += 1
        isLinked = false
      case .mark:
        // Which marks of other scripts let a conjunct go on is left to the standard library.
        if isConjunct, next > 0x36F, next < 0x900 || next > 0x97F { return nil }
      case .spacingMark:
        width += 1
        isConjunct = false
        isLinked = false
      case .linker: isLinked = true
      case .other: return nil
      }
      hasMarks = true
      index += UTF8Bytes.length(leading: lead)
    }
    let role = PlainScalars.role(of: value)
    return Cluster(
      length: index - start, width: width,
      role: hasMarks && role == .space ? .letter : role, isWide: plain == 2)
  }
}
