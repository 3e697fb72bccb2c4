import CTagger

/// One group of texts on its way through the layers. The model has been validated, and so have the
/// tokens.
struct EncoderPass {
  let model: Model
  let base: UnsafeRawPointer
  let level: CTaggerLevel

  private var width: Int { model.shape.width }

  func logits(of texts: ArraySlice<[Int]>, _ scratch: borrowing EncoderScratch) -> [[Float]] {
    let tokens = embed(texts, scratch)
    for layer in model.layers {
      attend(texts, tokens, layer, scratch)
      think(tokens, layer, scratch)
    }
    return pool(texts, scratch)
  }

  private func floats(_ place: Int) -> UnsafePointer<Float> {
    base.advanced(by: place).assumingMemoryBound(to: Float.self)
  }

  private func weights(_ place: Int) -> UnsafePointer<Int8> {
    base.advanced(by: place).assumingMemoryBound(to: Int8.self)
  }

  private func embed(_ texts: ArraySlice<[Int]>, _ scratch: borrowing EncoderScratch) -> Int {
    var count = 0
    for text in texts {
      for (position, token) in text.enumerated() {
        CTaggerEmbed(
          level, weights(model.words + token * width), floats(model.wordScales)[token],
          floats(model.positions + 4 * position * width), width, scratch.states + count * width)
        count += 1
      }
    }
    norm(model.embeddingNorm, count, scratch)
    return count
  }

  private func norm(_ norm: Model.Norm, _ tokens: Int, _ scratch: borrowing EncoderScratch) {
    CTaggerNorm(
      level, scratch.states, tokens, width, floats(norm.gain), floats(norm.bias), model.epsilon)
  }

  /// The sums of a matrix times vectors of floats.
  private func multiply(
    _ matrix: Model.Matrix, _ vectors: UnsafeRawPointer, _ tokens: Int,
    _ scratch: borrowing EncoderScratch
  ) {
    CTaggerQuantize(level, vectors, tokens, matrix.columns, scratch.values, scratch.scales)
    CTaggerLinear(
      level, weights(matrix.weights), matrix.rows, matrix.columns, scratch.values, tokens,
      scratch.sums)
  }

  /// Each token hears the others of its text.
  private func attend(
    _ texts: ArraySlice<[Int]>, _ tokens: Int, _ layer: Model.Layer,
    _ scratch: borrowing EncoderScratch
  ) {
    let (entry, exit) = (layer.attentionIn, layer.attentionOut)
    multiply(entry, scratch.states, tokens, scratch)
    CTaggerScale(
      level, scratch.sums, tokens, entry.rows, scratch.scales, floats(entry.scales),
      floats(entry.bias))
    var first = 0
    for text in texts {
      CTaggerAttention(
        level, scratch.sums + first * 3 * width, text.count, width, model.shape.heads,
        scratch.notes, scratch.heard + first * width)
      first += text.count
    }
    multiply(exit, scratch.heard, tokens, scratch)
    CTaggerScaleAdd(
      level, scratch.sums, tokens, exit.rows, scratch.scales, floats(exit.scales),
      floats(exit.bias), scratch.states)
    norm(layer.attentionNorm, tokens, scratch)
  }

  /// Each token by itself.
  private func think(
    _ tokens: Int, _ layer: Model.Layer, _ scratch: borrowing EncoderScratch
  ) {
    let (inner, outer) = (layer.inner, layer.outer)
    multiply(inner, scratch.states, tokens, scratch)
    CTaggerScaleGELU(
      level, scratch.sums, tokens, inner.rows, scratch.scales, floats(inner.scales),
      floats(inner.bias))
    multiply(outer, scratch.sums, tokens, scratch)
    CTaggerScaleAdd(
      level, scratch.sums, tokens, outer.rows, scratch.scales, floats(outer.scales),
      floats(outer.bias), scratch.states)
    norm(layer.outerNorm, tokens, scratch)
  }

  private func pool(
    _ texts: ArraySlice<[Int]>, _ scratch: borrowing EncoderScratch
  ) -> [[Float]] {
    var first = 0
    return texts.map { text in
      let states = scratch.states + first * width
      first += text.count
      return (0..<model.shape.outputs).map { output in
        CTaggerPool(
          level, states, text.count, width, floats(model.heads + 4 * output * width),
          floats(model.headBias)[output],
          model.headAttention.map { floats($0 + 4 * output * width) }, scratch.notes)
      }
    }
  }
}
