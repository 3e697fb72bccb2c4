/// Texts as numbers of word pieces, exactly as the base model was taught to read: folded scalars,
/// words apart from punctuation, each word cut into the longest pieces that the vocabulary has.
struct WordPiece: Sendable {
  /// Numbers with a meaning of their own.
  enum Special {
    static let unknown: Int = 100
    static let start: Int = 101
    static let end: Int = 102
  }

  private static let longestWord = 100

  let vocabulary: Vocabulary
  /// Names that stand for a number of their own wherever a text holds them.
  private static let names: [(name: [Unicode.Scalar], number: Int)] = [
    ("[PAD]", 0), ("[UNK]", 100), ("[CLS]", 101), ("[SEP]", 102), ("[MASK]", 103),
  ].map { (Array($0.unicodeScalars), $1) }

  /// Reads with a vocabulary that has the special pieces at their numbers.
  init(_ vocabulary: Vocabulary) throws(TaggerError) {
    for (scalars, number) in Self.names {
      let name = String(String.UnicodeScalarView(scalars))
      guard vocabulary.number(of: name) == number else { throw .vocabularyWord(missing: name) }
    }
    self.vocabulary = vocabulary
  }

  /// The numbers of a text's pieces, without the marks of start and end.
  func pieces(of text: some Collection<Unicode.Scalar>) -> [Int] {
    var word = Word()
    var numbers: [Int] = []
    var position = text.startIndex
    while position != text.endIndex {
      let scalar = text[position]
      if scalar == "[", let (number, end) = special(in: text, at: position) {
        flush(&word, into: &numbers)
        numbers.append(number)
        position = end
        continue
      }
      switch FoldedScalar(scalar) {
      case .gone: break
      case .space: flush(&word, into: &numbers)
      case .alone(let mark):
        flush(&word, into: &numbers)
        word.append(mark)
        flush(&word, into: &numbers)
      case .letter(let letter): word.append(letter)
      case .syllable(let first, let second, let third):
        word.append(first)
        word.append(second)
        if let third { word.append(third) }
      }
      position = text.index(after: position)
    }
    flush(&word, into: &numbers)
    return numbers
  }

  /// The numbers of a text's pieces between the marks of start and end.
  func sequence(of text: some Collection<Unicode.Scalar>) -> [Int] {
    [Special.start] + pieces(of: text) + [Special.end]
  }

  private func special<Text: Collection<Unicode.Scalar>>(
    in text: Text, at position: Text.Index
  ) -> (Int, Text.Index)? {
    for (name, number) in Self.names {
      var end = position
      var matched = 0
      while matched < name.count, end != text.endIndex, text[end] == name[matched] {
        end = text.index(after: end)
        matched += 1
      }
      if matched == name.count { return (number, end) }
    }
    return nil
  }

  /// A word while it is being read: its bytes, and where its letters end. What goes beyond the
  /// longest word is counted only.
  private struct Word {
    var bytes: [UInt8] = []
    var ends: [Int] = []
    var isTooLong = false

    mutating func append(_ scalar: Unicode.Scalar) {
      guard ends.count < WordPiece.longestWord else {
        isTooLong = true
        return
      }
      bytes.append(contentsOf: UTF8.encode(scalar).map(Array.init) ?? [])
      ends.append(bytes.count)
    }

    mutating func clear() {
      bytes.removeAll(keepingCapacity: true)
      ends.removeAll(keepingCapacity: true)
      isTooLong = false
    }
  }

  private func flush(_ word: inout Word, into numbers: inout [Int]) {
    guard !word.ends.isEmpty else { return }
    let before = numbers.count
    if word.isTooLong || !cut(word, into: &numbers) {
      numbers.removeLast(numbers.count - before)
      numbers.append(Special.unknown)
    }
    word.clear()
  }

  /// The longest piece first, from left to right; false where a rest is in no piece.
  private func cut(_ word: Word, into numbers: inout [Int]) -> Bool {
    var start = 0
    var letter = 0
    var hashes: [UInt32] = []
    while letter < word.ends.count {
      let place: Vocabulary.Place = start == 0 ? .wordStart : .wordRest
      var hash = place.rawValue
      var byte = start
      hashes.removeAll(keepingCapacity: true)
      for end in word.ends[letter...] where end - start <= vocabulary.longest {
        while byte < end {
          hash = Vocabulary.hash(hash, word.bytes[byte])
          byte += 1
        }
        hashes.append(hash)
      }
      var found = false
      while let hash = hashes.popLast() {
        let end = word.ends[letter + hashes.count]
        if let number = vocabulary.number(of: word.bytes[start..<end], at: place, hash: hash) {
          numbers.append(number)
          letter += hashes.count + 1
          start = end
          found = true
          break
        }
      }
      if !found { return false }
    }
    return true
  }
}
