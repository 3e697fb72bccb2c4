/// The sizes of an encoder, as the head of its file states them.
///
/// A shape that was made is one that the loops can compute with: what they ask of sizes is asked
/// here, once, and so are bounds that keep every product of sizes far from overflow.
struct ModelShape: Hashable, Sendable {
  /// How the vectors of a text's tokens become one output.
  enum Pooling: Int, Sendable {
    /// The mean over tokens.
    case mean
    /// A mean weighted by an attention of each output's own.
    case attention
  }

  var words: Int
  var positions: Int
  var width: Int
  var heads: Int
  var inner: Int
  var layers: Int
  var outputs: Int
  var pooling: Pooling

  /// Bytes of the head.
  static let headSize = 64
  private static let magic = Array("batonTAG".utf8)
  private static let format = 1

  /// The shape in the head of a file.
  init(_ head: ModelBytes) throws(TaggerError) {
    guard head.count >= Self.headSize, head.starts(with: Self.magic) else { throw .notAModel }
    let format = head.integer(at: 8)
    guard format == Self.format else { throw .modelFormat(found: format) }
    func size(
      _ name: String, at place: Int, _ range: ClosedRange<Int>, step: Int = 1
    ) throws(TaggerError) -> Int {
      let size = head.integer(at: place)
      guard range.contains(size), size.isMultiple(of: step) else {
        throw .modelShape(name: name, found: size)
      }
      return size
    }
    words = try size("words", at: 12, 1...1_000_000)
    positions = try size("positions", at: 16, 1...4096)
    // Beyond 2064 columns a sum of products of 7 and of 13 bits may overflow.
    width = try size("width", at: 20, 16...2064, step: 16)
    heads = try size("heads", at: 24, 1...128)
    inner = try size("inner", at: 28, 16...2064, step: 16)
    layers = try size("layers", at: 32, 1...64)
    outputs = try size("outputs", at: 36, 1...1024)
    guard width.isMultiple(of: 16 * heads) else { throw .modelShape(name: "heads", found: heads) }
    let pooling = head.integer(at: 40)
    guard let known = Pooling(rawValue: pooling) else {
      throw .modelShape(name: "pooling", found: pooling)
    }
    self.pooling = known
  }
}
