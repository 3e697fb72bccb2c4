extension Tagger {
  /// A sentence as the encoder takes it, cut where it is too long for it: what another program needs to
  /// compute the same.
  public func tokens(of sentence: String) -> [Int] {
    TokenWindows.tokens(wordPiece.pieces(of: sentence.unicodeScalars).prefix(TokenWindows.width))
  }
}
