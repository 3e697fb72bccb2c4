@testable import Tagging

/// The bytes of a very small model, with any weights: two layers of 32, five words.
struct SmallModel {
  var words = 5
  var positions = 8
  var width = 32
  var heads = 2
  var inner = 48
  var layers = 2
  var outputs = 3
  var pooling = 0

  /// The head, with a size that fits unless another is given.
  func head(size: Int? = nil, format: Int = 1) -> [UInt8] {
    var head = Array("batonTAG".utf8)
    let numbers = [
      format, words, positions, width, heads, inner, layers, outputs, pooling,
      Int(Float(1e-12).bitPattern),
    ]
    for number in numbers { append(UInt32(number), to: &head) }
    append(UInt64(size ?? self.size), to: &head)
    append(UInt64(0x1122_3344_5566_7788), to: &head)
    return head
  }

  /// A whole file. Every float is positive and small, every int8 any number.
  func bytes() -> [UInt8] {
    var bytes = head()
    var number: UInt32 = 1
    for (isFloat, count) in tensors {
      bytes += [UInt8](repeating: 0, count: (64 - bytes.count % 64) % 64)
      for _ in 0..<count {
        number = number &* 1_664_525 &+ 1_013_904_223
        if isFloat {
          append((Float(number >> 16) / 65536 * 0.02 + 0.001).bitPattern, to: &bytes)
        } else {
          bytes.append(UInt8(number >> 24))
        }
      }
    }
    return bytes
  }

  private var size: Int {
    tensors.reduce(64) { size, tensor in
      (size + 63) / 64 * 64 + tensor.count * (tensor.isFloat ? 4 : 1)
    }
  }

  /// In the order of the file.
  private var tensors: [(isFloat: Bool, count: Int)] {
    func matrix(_ rows: Int, _ columns: Int) -> [(isFloat: Bool, count: Int)] {
      [(true, rows), (false, rows * columns), (true, rows)]
    }
    let norm = [(isFloat: true, count: width), (isFloat: true, count: width)]
    var all = [(true, words), (false, words * width), (true, positions * width)] + norm
    for _ in 0..<layers {
      all += matrix(3 * width, width) + matrix(width, width) + norm
      all += matrix(inner, width) + matrix(width, inner) + norm
    }
    all += [(true, outputs * width), (true, outputs)]
    if pooling == 1 { all.append((true, outputs * width)) }
    return all
  }

  private func append(_ number: some FixedWidthInteger, to bytes: inout [UInt8]) {
    withUnsafeBytes(of: number.littleEndian) { bytes += $0 }
  }
}
