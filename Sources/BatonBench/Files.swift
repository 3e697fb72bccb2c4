import Glibc

/// Whole files, read and written.
enum Files {
  /// The bytes of a file; none where it cannot be read.
  static func read(_ path: String) -> [UInt8] { (try? bytes(of: path)) ?? [] }

  /// The bytes of a file. Files of `/proc` have no length, so it is read to its end.
  static func bytes(of path: String) throws(BenchError) -> [UInt8] {
    let file = open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { throw .system(call: "reading \(path)", code: errno) }
    defer { close(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = Glibc.read(file, &buffer, buffer.count)
      guard count >= 0 else { throw .system(call: "reading \(path)", code: errno) }
      guard count > 0 else { return bytes }
      bytes.append(contentsOf: buffer[..<count])
    }
  }

  /// The lines of a file of text.
  static func lines(_ path: String) -> [Substring] {
    String(decoding: read(path), as: UTF8.self).split(separator: "\n")
  }

  /// Writes a file anew, for its owner only.
  static func write(_ bytes: [UInt8], to path: String) throws(BenchError) {
    let file = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
    guard file >= 0 else { throw .system(call: "making \(path)", code: errno) }
    defer { close(file) }
    try write(bytes[...], to: file)
  }

  private static func write(_ bytes: ArraySlice<UInt8>, to file: Int32) throws(BenchError) {
    var rest = bytes
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(file, $0.baseAddress, $0.count) }
      guard count > 0 else { throw .system(call: "writing a file", code: errno) }
      rest = rest.dropFirst(count)
    }
  }

  /// Copies a file.
  static func copy(_ source: String, to target: String) throws(BenchError) {
    let input = open(source, O_RDONLY | O_CLOEXEC)
    guard input >= 0 else { throw .system(call: "reading \(source)", code: errno) }
    defer { close(input) }
    let output = open(target, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
    guard output >= 0 else { throw .system(call: "making \(target)", code: errno) }
    defer { close(output) }
    var buffer = [UInt8](repeating: 0, count: 1 << 20)
    while true {
      let count = Glibc.read(input, &buffer, buffer.count)
      if count <= 0 { break }
      try write(buffer[..<count], to: output)
    }
    // What is not on disk yet would be paid for by the first commands that are measured.
    fsync(output)
  }

  /// The size of a file in bytes; nil where there is none.
  static func size(_ path: String) -> Int? {
    var status = stat()
    return stat(path, &status) == 0 ? Int(status.st_size) : nil
  }

  /// The milliseconds of writing 4 KiB to the end of a file and having it on disk.
  static func syncs(_ count: Int, in folder: String) throws(BenchError) -> Samples {
    let path = folder + "/sync"
    let file = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
    guard file >= 0 else { throw .system(call: "making \(path)", code: errno) }
    defer {
      close(file)
      unlink(path)
    }
    let page = [UInt8](repeating: 7, count: 4096)
    var milliseconds: [Double] = []
    for index in 0..<(count + 3) {
      let start = Stopwatch.now
      try write(page[...], to: file)
      guard fsync(file) == 0 else { throw .system(call: "fsync", code: errno) }
      if index >= 3 { milliseconds.append(Stopwatch.now.since(start)) }
    }
    return Samples(milliseconds)
  }
}
