/// A sentence that its writer picked for a report.
///
/// Its words are not kept a second time: a number made of them finds it again in its entry, as long
/// as it stands there as it was.
public struct PickedSentence: Hashable, Sendable {
  /// The entry it stands in.
  public var entry: EntryID
  /// The number of its words.
  public var words: UInt64

  /// A sentence of an entry by the number of its words.
  public init(entry: EntryID, words: UInt64) {
    self.entry = entry
    self.words = words
  }

  /// A sentence of an entry by its words; white space around them is of no account.
  public init(_ quote: String, of entry: EntryID) {
    var hash = StableHash()
    hash.combine(String(quote.trimmingWhitespace()))
    self.init(entry: entry, words: hash.value)
  }
}
