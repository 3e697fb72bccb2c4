import Glibc

/// A folder that only its owner can look into, in memory where the machine has such a place.
struct PrivateFolder {
  /// Where it is.
  let path: String

  /// Makes one in `$XDG_RUNTIME_DIR`, `/dev/shm`, `$TMPDIR` or `/tmp`, the first that allows it.
  init(_ environment: Environment, inMemory: Bool = true) throws(Failure) {
    let inMemoryPlaces = inMemory ? [environment["XDG_RUNTIME_DIR"], "/dev/shm"] : []
    for place in inMemoryPlaces + [environment["TMPDIR"], "/tmp"] {
      guard let place, place.hasPrefix("/") else { continue }
      var template = Array((place + "/baton-XXXXXX").utf8CString)
      // The folder's mode is 0700, whatever the umask.
      if mkdtemp(&template) != nil {
        path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
        return
      }
    }
    throw .couldNot(
      "No temporary folder could be made. Set TMPDIR to a folder that can be written to.")
  }

  /// Writes a new file that only its owner can read.
  func write(_ text: String, to path: String) throws(Failure) {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw failure(errno) }
    defer { close(descriptor) }
    let code = FileBytes.write(text.utf8, to: descriptor)
    guard code == 0 else { throw failure(code) }
  }

  /// Removes the folder with everything an editor left in it.
  func remove() {
    if let directory = opendir(path) {
      while let item = readdir(directory) {
        let name = withUnsafePointer(to: &item.pointee.d_name) { pointer in
          pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
        }
        unlink(path + "/" + name)
      }
      closedir(directory)
    }
    rmdir(path)
  }

  private func failure(_ code: Int32) -> Failure {
    .couldNot(
      "A temporary file could not be written: \(SystemError.words(code)). Make room, or set TMPDIR"
        + " to another folder.")
  }
}
