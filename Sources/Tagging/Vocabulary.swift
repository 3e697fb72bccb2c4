/// The pieces of words that the model knows, each with its number: the line it stands on.
///
/// A hash table over the bytes of the list, without a string a piece, so that it stands in about a
/// millisecond. Pieces that go on a word (`##ing`) are kept without their marks and told apart by
/// where the hash begins.
struct Vocabulary: Sendable {
  /// Where the hash of a piece begins.
  enum Place: UInt32 {
    case wordStart = 0x811C_9DC5
    case wordRest = 0x0135_72A1
  }

  /// The number of pieces.
  let count: Int
  /// The length of the longest piece, in bytes.
  let longest: Int
  private let bytes: [UInt8]
  /// Where the pieces begin and end, without marks.
  private let starts: [UInt32]
  private let ends: [UInt32]
  /// Numbers of pieces plus one, and whether they go on a word, by hash; 0 where nothing stands.
  private let slots: [UInt32]
  private let mask: UInt32

  /// Reads a list of pieces, one a line.
  init(_ list: some Sequence<UInt8>) {
    let bytes = Array(list)
    var starts: [UInt32] = []
    var ends: [UInt32] = []
    starts.reserveCapacity(bytes.count / 7)
    ends.reserveCapacity(bytes.count / 7)
    var rests: [Bool] = []
    rests.reserveCapacity(bytes.count / 7)
    var start = 0
    var longest = 0
    while start < bytes.count {
      var end = start
      while end < bytes.count, bytes[end] != UInt8(ascii: "\n") { end += 1 }
      let next = end + 1
      if end > start, bytes[end - 1] == UInt8(ascii: "\r") { end -= 1 }
      let isRest =
        end > start + 2 && bytes[start] == UInt8(ascii: "#")
        && bytes[start + 1] == UInt8(ascii: "#")
      starts.append(UInt32(isRest ? start + 2 : start))
      ends.append(UInt32(end))
      rests.append(isRest)
      longest = max(longest, end - start)
      start = next
    }
    var size = 16
    while size < starts.count * 2 { size *= 2 }
    let mask = UInt32(size - 1)
    var slots = [UInt32](repeating: 0, count: size)
    for number in starts.indices {
      var hash = (rests[number] ? Place.wordRest : .wordStart).rawValue
      for position in Int(starts[number])..<Int(ends[number]) {
        hash = Self.hash(hash, bytes[position])
      }
      var slot = Int(hash & mask)
      while slots[slot] != 0 { slot = (slot + 1) & (size - 1) }
      // The lowest bit tells the place, so that equal bytes of both places stay apart.
      slots[slot] = UInt32(number + 1) << 1 | (rests[number] ? 1 : 0)
    }
    self.bytes = bytes
    self.starts = starts
    self.ends = ends
    self.slots = slots
    self.mask = mask
    self.longest = longest
    count = starts.count
  }

  /// The hash of one more byte.
  @inline(__always)
  static func hash(_ hash: UInt32, _ byte: UInt8) -> UInt32 {
    (hash ^ UInt32(byte)) &* 0x0100_0193
  }

  /// The number of the piece of these bytes; nil where there is none.
  /// - Parameter hash: the hash of the bytes, begun at the place.
  func number(of piece: ArraySlice<UInt8>, at place: Place, hash: UInt32) -> Int? {
    var slot = Int(hash & mask)
    while slots[slot] != 0 {
      let number = Int(slots[slot] >> 1) - 1
      if (slots[slot] & 1 == 1) == (place == .wordRest),
        Int(ends[number] - starts[number]) == piece.count,
        bytes[Int(starts[number])..<Int(ends[number])].elementsEqual(piece)
      {
        return number
      }
      slot = (slot + 1) & Int(mask)
    }
    return nil
  }

  /// The length of a piece in bytes, without marks.
  func length(of number: Int) -> Int {
    starts.indices.contains(number) ? Int(ends[number] - starts[number]) : 0
  }

  /// The number of a whole word.
  func number(of word: String) -> Int? {
    let piece = Array(word.utf8)
    var hash = Place.wordStart.rawValue
    for byte in piece { hash = Self.hash(hash, byte) }
    return number(of: piece[...], at: .wordStart, hash: hash)
  }
}
