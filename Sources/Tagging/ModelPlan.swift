/// Where tensors stand in a file that holds one after the other.
struct ModelPlan {
  private static let alignment = 64
  /// The size of the file so far.
  private(set) var size = ModelShape.headSize
  private var floats: [(name: String, place: Int, count: Int)] = []

  /// The place of so many bytes.
  mutating func bytes(_ count: Int) -> Int {
    let place = (size + Self.alignment - 1) / Self.alignment * Self.alignment
    size = place + count
    return place
  }

  /// The place of so many floats.
  mutating func floats(_ name: String, _ count: Int) -> Int {
    let place = bytes(4 * count)
    floats.append((name, place, count))
    return place
  }

  mutating func norm(_ name: String, _ width: Int) -> Model.Norm {
    let gain = floats(name + ".norm.gain", width)
    return Model.Norm(gain: gain, bias: floats(name + ".norm.bias", width))
  }

  mutating func matrix(_ name: String, _ rows: Int, _ columns: Int) -> Model.Matrix {
    let scales = floats(name, rows)
    let weights = bytes(rows * columns)
    let bias = floats(name + ".bias", rows)
    return Model.Matrix(
      rows: rows, columns: columns, scales: scales, weights: weights, bias: bias)
  }

  /// The first tensor of floats with one that is infinite or no number. The few floats are looked
  /// at; the millions of int8, any of which is a number, are not.
  func firstWithoutNumbers(_ model: ModelBytes) -> String? {
    model.withBytes { bytes in
      floats.first { tensor in
        let end = tensor.place + 4 * tensor.count
        guard end <= bytes.count else { return true }
        return stride(from: tensor.place, to: end, by: 4).contains {
          !bytes.loadUnaligned(fromByteOffset: $0, as: Float.self).isFinite
        }
      }?.name
    }
  }
}
