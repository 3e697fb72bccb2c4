import CTagger

/// The bytes of a model, wherever they are: the compiled-in ones stay in the program's read-only
/// part and are never copied.
enum ModelBytes: Sendable {
  case compiledIn
  case array([UInt8])

  /// Lends the bytes.
  func withBytes<Result, Failure: Error>(
    _ body: (UnsafeRawBufferPointer) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    switch self {
    case .compiledIn:
      let file = CTaggerModel()
      return try body(UnsafeRawBufferPointer(start: file.bytes, count: file.length))
    case .array(let bytes):
      let result = bytes.withUnsafeBytes { bytes -> Swift.Result<Result, Failure> in
        do throws(Failure) { return .success(try body(bytes)) } catch { return .failure(error) }
      }
      return try result.get()
    }
  }

  var count: Int { withBytes { $0.count } }

  func starts(with bytes: [UInt8]) -> Bool { withBytes { $0.starts(with: bytes) } }

  /// The number of 32 bits at a place; 0 beyond the end.
  func integer(at place: Int) -> Int { Int(load(UInt32.self, at: place)) }

  /// A number at a place; 0 beyond the end.
  func load<Number: FixedWidthInteger & BitwiseCopyable>(_: Number.Type, at place: Int) -> Number {
    withBytes { bytes in
      guard place >= 0, place + MemoryLayout<Number>.size <= bytes.count else { return 0 }
      return Number(littleEndian: bytes.loadUnaligned(fromByteOffset: place, as: Number.self))
    }
  }
}
