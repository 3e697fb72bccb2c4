/// An encoder's weights where they stand: a validated view of the bytes of `model.bin`.
///
/// The shape in the head determines where every tensor begins and how long the file is, so a file
/// of the right length holds every place that is computed here. `Resources/Tagger/train/
/// model_file.py` writes such files and tells the format.
struct Model: Sendable {
  /// The place of a matrix of int8 in panels, its scales and its bias.
  struct Matrix: Sendable {
    let rows: Int
    let columns: Int
    let scales: Int
    let weights: Int
    let bias: Int
  }

  /// The place of what follows a vector's being brought to mean 0 and variance 1.
  struct Norm: Sendable {
    let gain: Int
    let bias: Int
  }

  struct Layer: Sendable {
    let attentionIn: Matrix
    let attentionOut: Matrix
    let attentionNorm: Norm
    let inner: Matrix
    let outer: Matrix
    let outerNorm: Norm
  }

  let bytes: ModelBytes
  let shape: ModelShape
  let epsilon: Float
  /// The first bytes of the weights' SHA-256: which weights these are.
  let fingerprint: UInt64

  let wordScales: Int
  let words: Int
  let positions: Int
  let embeddingNorm: Norm
  let layers: [Layer]
  let heads: Int
  let headBias: Int
  let headAttention: Int?

  /// The compiled-in model.
  static func compiledIn() throws(TaggerError) -> Model { try Model(.compiledIn) }

  /// A model of bytes; an error where they are none.
  init(_ bytes: ModelBytes) throws(TaggerError) {
    let shape = try ModelShape(bytes)
    let width = shape.width
    var plan = ModelPlan()
    wordScales = plan.floats("embeddings.words", shape.words)
    words = plan.bytes(shape.words * width)
    positions = plan.floats("embeddings.positions", shape.positions * width)
    embeddingNorm = plan.norm("embeddings", width)
    layers = (0..<shape.layers).map { index in
      let attentionIn = plan.matrix("\(index).attention.in", 3 * width, width)
      let attentionOut = plan.matrix("\(index).attention.out", width, width)
      let attentionNorm = plan.norm("\(index).attention.out", width)
      let inner = plan.matrix("\(index).inner", shape.inner, width)
      let outer = plan.matrix("\(index).outer", width, shape.inner)
      return Layer(
        attentionIn: attentionIn, attentionOut: attentionOut, attentionNorm: attentionNorm,
        inner: inner, outer: outer, outerNorm: plan.norm("\(index).outer", width))
    }
    heads = plan.floats("heads", shape.outputs * width)
    headBias = plan.floats("heads.bias", shape.outputs)
    headAttention =
      shape.pooling == .attention ? plan.floats("heads.attention", shape.outputs * width) : nil
    let stated = Int(clamping: bytes.load(UInt64.self, at: 48))
    guard bytes.count == plan.size else {
      throw .modelSize(expected: plan.size, found: bytes.count)
    }
    guard stated == plan.size else { throw .modelSize(expected: plan.size, found: stated) }
    epsilon = Float(bitPattern: bytes.load(UInt32.self, at: 44))
    guard epsilon.isFinite, epsilon > 0 else { throw .modelValues(tensor: "epsilon") }
    fingerprint = bytes.load(UInt64.self, at: 56)
    self.bytes = bytes
    self.shape = shape
    if let name = plan.firstWithoutNumbers(bytes) { throw .modelValues(tensor: name) }
  }
}
