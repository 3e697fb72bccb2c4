/// Finds words in a text to mark them, letter case aside.
enum Matching {
  /// Where a word or phrase stands, at most a hundred times, in Unicode scalars.
  static func places(of word: String, in text: String) -> [Range<Int>] {
    let wanted = word.unicodeScalars.map(lowered)
    let scalars = text.unicodeScalars.map(lowered)
    guard let first = wanted.first, wanted.count <= scalars.count else { return [] }
    var places: [Range<Int>] = []
    var start = 0
    while start <= scalars.count - wanted.count, places.count < 100 {
      let isWordStart = start == 0 || !scalars[start - 1].properties.isAlphabetic
      if scalars[start] == first, isWordStart || !first.isASCII,
        scalars[start..<start + wanted.count].elementsEqual(wanted)
      {
        places.append(start..<start + wanted.count)
        start += wanted.count
      } else {
        start += 1
      }
    }
    return places
  }

  private static func lowered(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    if scalar.isASCII {
      let isUpper = (0x41...0x5A).contains(scalar.value)
      return isUpper ? Unicode.Scalar(UInt8(scalar.value) + 0x20) : scalar
    }
    let mapping = scalar.properties.lowercaseMapping.unicodeScalars
    return mapping.count == 1 ? mapping.first ?? scalar : scalar
  }
}
