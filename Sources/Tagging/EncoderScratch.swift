/// The memory of one reading: room for the vectors of so many tokens.
struct EncoderScratch: ~Copyable {
  /// A vector of `width` for each token.
  let states: UnsafeMutablePointer<Float>
  /// What attention heard, `width` for each token.
  let heard: UnsafeMutablePointer<Float>
  /// Sums of products, or floats in their place: `widest` for each token.
  let sums: UnsafeMutablePointer<Int32>
  /// Integers of 14 bits that stand for floats: `inner` or `width` for each token.
  let values: UnsafeMutablePointer<Int16>
  /// What one of those integers is worth, for each token.
  let scales: UnsafeMutablePointer<Float>
  /// What attention and pooling note down.
  let notes: UnsafeMutablePointer<Float>

  init(tokens: Int, notes: Int, shape: ModelShape) {
    let widest = max(3 * shape.width, shape.inner)
    states = .allocate(capacity: tokens * shape.width)
    heard = .allocate(capacity: tokens * shape.width)
    sums = .allocate(capacity: tokens * widest)
    values = .allocate(capacity: tokens * widest)
    scales = .allocate(capacity: tokens)
    self.notes = .allocate(capacity: notes)
  }

  deinit {
    states.deallocate()
    heard.deallocate()
    sums.deallocate()
    values.deallocate()
    scales.deallocate()
    notes.deallocate()
  }
}
