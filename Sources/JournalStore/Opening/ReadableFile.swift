import Glibc

/// A file opened for reading; closed when it goes out of use.
struct ReadableFile: ~Copyable {
  private let descriptor: Int32

  /// Opens a file; nil where that cannot be done, with the reason in `errno`.
  init?(_ path: String) {
    let opened = open(path, O_RDONLY | O_CLOEXEC)
    // Before the file counts as one: closing what was never opened would put another reason there.
    guard opened >= 0 else { return nil }
    descriptor = opened
  }

  deinit { close(descriptor) }

  /// The bytes from an offset on, fewer where the file ends.
  borrowing func bytes(at offset: Int, count: Int) -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: count)
    var done = 0
    while done < count {
      let read = bytes.withUnsafeMutableBytes { buffer in
        pread(
          descriptor, buffer.baseAddress?.advanced(by: done), count - done, off_t(offset + done))
      }
      guard read > 0 else { break }
      done += read
    }
    return Array(bytes.prefix(done))
  }
}
