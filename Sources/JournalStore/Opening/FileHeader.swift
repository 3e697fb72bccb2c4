/// The first bytes of a file, as far as they tell whether it is a journal and by whom written.
///
/// They are read before SQLite sees the file, because SQLite may write to what it opens: it rolls
/// back, it makes a log beside it. A file that is refused must stay as it is, byte for byte.
struct FileHeader: Equatable {
  /// What marks the program the file belongs to.
  var applicationID: Int32
  /// The version of its schema.
  var version: Int32
  /// The size of a page in bytes.
  var pageSize: Int

  /// The number of bytes that are needed.
  static let length = 100

  /// Reads a header; nil where the bytes do not begin an SQLite database.
  init?(_ bytes: [UInt8]) {
    guard bytes.count >= Self.length, bytes.starts(with: "SQLite format 3\0".utf8) else {
      return nil
    }
    let size = Int(bytes[16]) << 8 | Int(bytes[17])
    pageSize = size == 1 ? 65_536 : size
    applicationID = Int32(bitPattern: bytes.bigEndian32(at: 68))
    version = Int32(bitPattern: bytes.bigEndian32(at: 60))
  }
}

extension [UInt8] {
  /// Four bytes as a number, the highest first; 0 where the array is shorter.
  func bigEndian32(at offset: Int) -> UInt32 {
    guard offset >= 0, offset + 4 <= count else { return 0 }
    return self[offset..<offset + 4].reduce(0) { $0 << 8 | UInt32($1) }
  }
}
