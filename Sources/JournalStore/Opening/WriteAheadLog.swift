/// The newest header of a journal may stand in the write-ahead log beside it.
enum WriteAheadLog {
  private static let headerLength = 32
  private static let frameHeaderLength = 24

  /// The header on the last committed copy of page 1 in a log; nil where there is none.
  ///
  /// Frames of an earlier use of the log carry other salts and end the walk. Checksums are left to
  /// SQLite: a torn frame here would at worst let it open a file that it then judges itself.
  static func header(in file: borrowing ReadableFile) -> FileHeader? {
    let head = file.bytes(at: 0, count: headerLength)
    let magic = head.bigEndian32(at: 0)
    guard head.count == headerLength, magic & ~1 == 0x377f_0682 else { return nil }
    let pageSize = Int(head.bigEndian32(at: 8))
    guard pageSize >= 512, pageSize <= 65_536 else { return nil }
    let salts = Array(head[16..<24])
    var offset = headerLength
    var pending: FileHeader?
    var committed: FileHeader?
    while true {
      let frame = file.bytes(at: offset, count: frameHeaderLength)
      guard frame.count == frameHeaderLength, Array(frame[8..<16]) == salts else { break }
      if frame.bigEndian32(at: 0) == 1 {
        pending = FileHeader(
          file.bytes(at: offset + frameHeaderLength, count: FileHeader.length))
      }
      if frame.bigEndian32(at: 4) != 0 { committed = pending ?? committed }
      offset += frameHeaderLength + pageSize
    }
    return committed
  }
}
