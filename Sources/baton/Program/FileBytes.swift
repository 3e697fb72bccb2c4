import Glibc
import Wording

/// Reads files and standard input, as far as a limit, and writes bytes whole.
enum FileBytes {
  /// The bytes of a file. `isEntry`: they are on their way into the journal, so that a failure says
  /// what became of them.
  static func read(_ path: String, limit: Int, isEntry: Bool = true) throws(Failure) -> [UInt8] {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw unreadable(path, errno, isEntry) }
    defer { close(descriptor) }
    return try read(descriptor, limit: limit, name: path, isEntry: isEntry)
  }

  /// The bytes that come from a descriptor until its end.
  static func read(
    _ descriptor: Int32, limit: Int, name: String, isEntry: Bool = true
  ) throws(Failure) -> [UInt8] {
    var bytes: [UInt8] = []
    var piece = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = piece.withUnsafeMutableBytes { Glibc.read(descriptor, $0.baseAddress, $0.count) }
      if count < 0 {
        if errno == EINTR { continue }
        throw unreadable(name, errno, isEntry)
      }
      guard count > 0 else { return bytes }
      bytes.append(contentsOf: piece[..<count])
      guard bytes.count <= limit else {
        throw .couldNot(
          "\(Plain.line(name)) holds more than \(limit >> 20) MB. "
            + (isEntry ? "Give a shorter text; nothing was saved." : "Shorten it."))
      }
    }
  }

  /// Writes all of some bytes; the system's error, 0 for none.
  static func write(_ bytes: some Sequence<UInt8>, to descriptor: Int32) -> Int32 {
    var rest = Array(bytes)[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if count > 0 {
        rest = rest.dropFirst(count)
      } else if errno != EINTR {
        return errno
      }
    }
    return 0
  }

  private static func unreadable(_ name: String, _ code: Int32, _ isEntry: Bool) -> Failure {
    .couldNot(
      "\(Plain.line(name)) could not be read: \(SystemError.words(code)). "
        + (isEntry ? "Check the path; nothing was saved." : "Check the path and its rights."))
  }
}
