import Testing

@testable import Tagging

@Suite("Word pieces")
struct WordPieceTests {
  private let wordPiece: WordPiece

  init() throws {
    wordPiece = try SmallTagger.wordPiece()
  }

  private func pieces(_ text: String) -> [Int] {
    wordPiece.pieces(of: Array(text.unicodeScalars))
  }

  @Test("two thousand texts fall into the reference's pieces")
  func reference() throws {
    let texts = try TokensFixture().texts
    try #require(texts.count == 2000)
    for (line, text) in texts.enumerated() {
      #expect(wordPiece.pieces(of: text.scalars) == text.pieces, "line \(line + 1)")
    }
  }

  @Test("a word is cut into its longest pieces, or unknown as a whole")
  func cutting() {
    #expect(pieces("") == [])
    #expect(pieces("Delegated") == pieces("delegated"))
    #expect(pieces("the the") == [1996, 1996])
    #expect(pieces("a\u{200B}\u{AD}b") == pieces("ab"))
    #expect(pieces("ab\u{E000}") == pieces("ab"))
    #expect(pieces("x\u{10FF}x") == [WordPiece.Special.unknown])
    #expect(pieces(String(repeating: "a", count: 100)) != [WordPiece.Special.unknown])
    #expect(pieces(String(repeating: "a", count: 101)) == [WordPiece.Special.unknown])
  }

  @Test("a vocabulary without the special pieces is refused")
  func incomplete() {
    for list in ["", "the\nof", "[PAD]\n[UNK]\n[CLS]\n[SEP]\n[MASK]", "\n\n", "##", "#\n##\n###"] {
      #expect(throws: TaggerError.self) { try WordPiece(Vocabulary(list.utf8)) }
    }
  }

  @Test("pieces that begin a word and those that go on with it are told apart")
  func places() {
    let vocabulary = Vocabulary("ing\r\n##ing\n##\n#\ning".utf8)
    #expect(vocabulary.count == 5)
    #expect(vocabulary.number(of: "ing") == 0)
    #expect(vocabulary.number(of: "##") == 2)
    #expect(vocabulary.number(of: "##ing") == nil)
    #expect(vocabulary.number(of: "in") == nil)
    var hash = Vocabulary.Place.wordRest.rawValue
    for byte in "ing".utf8 { hash = Vocabulary.hash(hash, byte) }
    #expect(vocabulary.number(of: Array("ing".utf8)[...], at: .wordRest, hash: hash) == 1)
    #expect(Vocabulary([]).number(of: "a") == nil)
  }
}

/// What the reference makes of texts, as `Resources/Tagger/train/tokenizer_fixture.py` writes it.
struct TokensFixture {
  struct Text {
    let scalars: [Unicode.Scalar]
    let pieces: [Int]
  }

  let texts: [Text]

  init() throws {
    let lines = try Fixture.text("tokens.txt").unicodeScalars.split(separator: "\n")
    texts = try lines.map { line in
      let parts = line.split(separator: "\t", omittingEmptySubsequences: false)
      try #require(parts.count == 2)
      let pieces = try parts[1].split(separator: " ").map {
        try #require(Int(String($0), radix: 36))
      }
      return Text(scalars: try Self.scalars(parts[0]), pieces: pieces)
    }
  }

  private static func scalars(_ written: String.UnicodeScalarView.SubSequence) throws
    -> [Unicode.Scalar]
  {
    if written.first == "=" { return Array(written.dropFirst()) }
    return try written.split(separator: " ").flatMap { part in
      let numbers = part.split(separator: "*").map(String.init)
      let value = try #require(UInt32(numbers[0], radix: 16))
      let scalar = try #require(Unicode.Scalar(value))
      return try Array(repeating: scalar, count: #require(Int(numbers.dropFirst().first ?? "1")))
    }
  }
}
