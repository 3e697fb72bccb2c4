/// Whether a sentence is English: the tagger learned from nothing else, and would guess.
///
/// Every word speaks for or against it. The vocabulary of the model was made from English, common
/// words first, so a word that it has near its beginning speaks for English, one that falls into
/// pieces against it; most against it speak the small words of other languages. Names, numbers,
/// abbreviations and words with a capital say little, since an English journal is full of those of
/// all the world. A sentence that says little follows the others of its text.
struct EnglishCheck: Sendable {
  let wordPiece: WordPiece

  /// Whether a sentence is taken for English.
  /// - Parameters:
  ///   - evidence: the sentence's own.
  ///   - others: the sum of the evidence of the text's other sentences.
  static func isEnglish(_ evidence: Double, others: Double) -> Bool {
    evidence + benefitOfDoubt + min(2, max(-2, 0.4 * others)) >= 0
  }

  /// A person who keeps a journal here writes English, as long as little speaks against it.
  private static let benefitOfDoubt = 2.7

  /// Whether words make up most of what stands there: figures, codes and rubbish are no sentence in
  /// any language, and a model that knows nothing else than sentences would hear something in them.
  static func hasWords(_ sentence: ArraySlice<Unicode.Scalar>) -> Bool {
    var inWords = 0
    var others = 0
    var position = sentence.startIndex
    while position < sentence.endIndex {
      if sentence[position].properties.isAlphabetic {
        let word = word(at: position, in: sentence)
        let counts =
          !isPartOfCode(word, in: sentence) && (word.count > 1 || isSyllable(word, sentence))
        if counts, word.count <= longestWord || !isLatin(sentence[position]) {
          inWords += word.count
        } else {
          others += word.count
        }
        position = word.upperBound
      } else {
        if !isSpaceOrPunctuation(sentence[position]) { others += 1 }
        position += 1
      }
    }
    return inWords > others
  }

  /// One letter that is a word: I, or a sign of a script that writes words with one.
  private static func isSyllable(_ word: Range<Int>, _ text: ArraySlice<Unicode.Scalar>) -> Bool {
    let scalar = text[word.lowerBound]
    return scalar == "I" || scalar == "a" || scalar == "A" || !isLatin(scalar)
  }

  private static func isSpaceOrPunctuation(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.properties.isWhitespace { return true }
    switch scalar.properties.generalCategory {
    case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation,
      .initialPunctuation, .finalPunctuation, .otherPunctuation, .nonspacingMark, .format,
      // Emoji, with what belongs to them.
      .otherSymbol, .modifierSymbol, .enclosingMark, .spacingMark:
      return scalar.value != 0xFFFD
    default: return false
    }
  }

  /// What a sentence's words say: above zero that it is English.
  func evidence(of sentence: ArraySlice<Unicode.Scalar>) -> Double {
    var sum = 0.0
    var position = sentence.startIndex
    while position < sentence.endIndex {
      guard sentence[position].properties.isAlphabetic else {
        position += 1
        continue
      }
      let word = Self.word(at: position, in: sentence)
      if !Self.isPartOfCode(word, in: sentence) { sum += evidence(ofWord: sentence[word]) }
      position = word.upperBound
    }
    return sum
  }

  /// The letters from a place on, with apostrophes between them.
  private static func word(at start: Int, in text: ArraySlice<Unicode.Scalar>) -> Range<Int> {
    var end = start
    while end < text.endIndex {
      if isLetter(text[end]) {
        end += 1
      } else if isApostrophe(text[end]), end + 1 < text.endIndex, isLetter(text[end + 1]) {
        end += 2
      } else {
        break
      }
    }
    return start..<end
  }

  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII { return scalar.properties.isAlphabetic }
    return scalar.properties.isAlphabetic || scalar.properties.generalCategory == .nonspacingMark
  }

  private static func isApostrophe(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "'" || scalar == "’"
  }

  /// Addresses, handles, versions, paths and the like.
  private static func isPartOfCode(_ word: Range<Int>, in text: ArraySlice<Unicode.Scalar>) -> Bool
  {
    if word.lowerBound > text.startIndex {
      let before = text[word.lowerBound - 1]
      if isDigit(before) || "@#/_.&".unicodeScalars.contains(before) { return true }
    }
    guard word.upperBound < text.endIndex else { return false }
    let after = text[word.upperBound]
    if isDigit(after) || "@/_&".unicodeScalars.contains(after) { return true }
    return after == "." && word.upperBound + 1 < text.endIndex
      && isLetter(text[word.upperBound + 1])
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool {
    ("0"..."9").contains(scalar)
  }

  private static func isLatin(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x370, 0x1E00..<0x1F00, 0x2019: true
    default: false
    }
  }
}

/// What single words say.
extension EnglishCheck {
  /// Beyond this a run of letters is no word of any language.
  private static let longestWord = 40

  private func evidence(ofWord word: ArraySlice<Unicode.Scalar>) -> Double {
    guard word.allSatisfy(Self.isLatin) else {
      // Where words have no spaces between them, a run of letters is several.
      return word.count == 1 && word.allSatisfy { !$0.properties.isIdeographic }
        ? 0 : -3 * Double(max(1, word.count / 3))
    }
    guard word.count <= Self.longestWord else { return 0 }
    if word.count == 1 { return word.first == "I" ? 1.2 : 0 }
    let folded = Self.folded(word)
    if word.contains(where: Self.isApostrophe) { return Self.evidence(ofElision: folded) }
    if OtherLanguages.words.contains(folded) { return -2.5 }
    if OtherLanguages.shared.contains(folded) { return 0.4 }
    return evidence(ofContent: word, folded: folded)
  }

  /// A word as its pieces show it; less where it has a capital, nothing where it has several.
  private func evidence(ofContent word: ArraySlice<Unicode.Scalar>, folded: String) -> Double {
    guard !word.dropFirst().contains(where: \.properties.isUppercase) else { return 0 }
    var evidence = evidence(ofPieces: wordPiece.pieces(of: word))
    if evidence < 0, Self.endings.contains(where: folded.hasSuffix) { evidence += 1.5 }
    if word.contains(where: { !$0.isASCII }) { evidence = min(evidence, 0) - 1 }
    guard word.first?.properties.isUppercase == true else { return evidence }
    return evidence * (evidence < 0 ? 0.35 : 0.5)
  }

  private static let endings = ["ing", "ed", "ly"]
  /// The pieces -s, -ed, -ing, -ly and -er.
  private static let inflections: Set<Int> = [2015, 2098, 2075, 2135, 2121]

  /// About the logarithm of how much oftener English words fall into such pieces than those of other
  /// languages. Words put together of long pieces (rollback) are common in English too.
  private func evidence(ofPieces pieces: [Int]) -> Double {
    guard let first = pieces.first else { return 0 }
    if first == WordPiece.Special.unknown { return -3.2 }
    let shortest = pieces.lazy.map(wordPiece.vocabulary.length).min() ?? 0
    switch (pieces.count, shortest) {
    case (1, _): return first < 3000 ? 1.9 : first < 8000 ? 0.8 : first < 16000 ? -0.3 : -0.9
    case (2, 4...): return -0.8
    case (2, _) where isInflected(pieces): return -0.5
    case (2, 3), (3, 3...): return -1.8
    case (2...3, _): return -3
    default: return -4
    }
  }

  /// Whether a piece of a longer word with an English ending is all there is: councillor, -s.
  private func isInflected(_ pieces: [Int]) -> Bool {
    guard let stem = pieces.first, let ending = pieces.last else { return false }
    return wordPiece.vocabulary.length(of: stem) >= 5 && Self.inflections.contains(ending)
  }

  /// English shortens behind the apostrophe, Romance languages before it.
  private static func evidence(ofElision word: String) -> Double {
    let parts = word.split(separator: "'").map(String.init)
    guard let first = parts.first, let last = parts.last else { return 0 }
    if ["t", "s", "ve", "ll", "d", "re", "m"].contains(last) { return 1.5 }
    return OtherLanguages.elisions.contains(first) ? -3 : 0
  }

  /// A word in small letters without accents.
  private static func folded(_ word: ArraySlice<Unicode.Scalar>) -> String {
    var folded = String.UnicodeScalarView()
    for scalar in word {
      switch FoldedScalar(scalar) {
      case .letter(let letter): folded.append(letter)
      case .alone: folded.append("'")
      case .gone, .space, .syllable: break
      }
    }
    return String(folded)
  }
}
