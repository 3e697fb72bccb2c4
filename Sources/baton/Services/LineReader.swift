import Glibc
import Wording

/// Reads a descriptor line by line, holding no more than one line and a buffer.
struct LineReader {
  /// The number of the line read last, 1 for the first.
  private(set) var number = 0
  private let descriptor: Int32
  private let limit: Int
  /// What follows where reading fails: of what is on its way into the journal, nothing was saved.
  private let consequence: String
  private var buffer: [UInt8] = []
  private var position = 0
  private var isAtEnd = false

  /// The descriptor of a file, or of standard input for `-` and for nothing.
  static func descriptor(of path: String?, isEntry: Bool = true) throws(Failure) -> Int32 {
    guard let path, path != "-" else { return STDIN_FILENO }
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else {
      throw .couldNot(
        "\(Plain.line(path)) could not be read: \(SystemError.words(errno)). Check the path"
          + (isEntry ? "; nothing was saved." : " and its rights."))
    }
    return descriptor
  }

  init(_ descriptor: Int32, limit: Int, isEntry: Bool = true) {
    self.descriptor = descriptor
    self.limit = limit
    consequence = isEntry ? "; nothing was saved." : "."
  }

  /// The next line without its end; nil after the last. Lines that are too long are an error.
  mutating func next() throws(Failure) -> [UInt8]? {
    var scanned = position
    while true {
      if let end = buffer[scanned...].firstIndex(of: 10) {
        defer { position = end + 1 }
        number += 1
        return Array(buffer[position..<end])
      }
      scanned = buffer.count
      guard scanned - position <= limit else {
        throw .couldNot(
          "Line \(number + 1) is longer than \(limit >> 20) MB. Shorten it" + consequence)
      }
      if isAtEnd {
        guard position < buffer.count else { return nil }
        defer { position = buffer.count }
        number += 1
        return Array(buffer[position...])
      }
      scanned -= position
      try fill()
    }
  }

  private mutating func fill() throws(Failure) {
    buffer.removeFirst(position)
    position = 0
    var piece = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = piece.withUnsafeMutableBytes { read(descriptor, $0.baseAddress, $0.count) }
      if count < 0 {
        if errno == EINTR { continue }
        throw .couldNot(
          "The input could not be read: \(SystemError.words(errno)). Check where it comes from"
            + consequence)
      }
      isAtEnd = count == 0
      buffer.append(contentsOf: piece[..<count])
      return
    }
  }
}
