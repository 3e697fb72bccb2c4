import Glibc
import Wording

/// Files that are replaced whole or not at all.
enum AtomicFile {
  /// Writes a text to a new file of the writer's alone, and puts it in the place of the old one.
  static func write(_ text: String, to path: String) throws(Failure) {
    var template = Array((path + ".XXXXXX").utf8CString)
    let descriptor = mkstemp(&template)
    guard descriptor >= 0 else { throw failure(path, errno) }
    let new = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    var code = FileBytes.write(text.utf8, to: descriptor)
    if code == 0, fsync(descriptor) != 0 { code = errno }
    close(descriptor)
    if code == 0, rename(new, path) != 0 { code = errno }
    guard code == 0 else {
      unlink(new)
      throw failure(path, code)
    }
    let folder = open(
      path.lastIndex(of: "/").map { String(path[...$0]) } ?? ".",
      O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    if folder >= 0 {
      fsync(folder)
      close(folder)
    }
  }

  private static func failure(_ path: String, _ code: Int32) -> Failure {
    .couldNot(
      "\(Plain.line(path)) could not be written: \(SystemError.words(code)). Check the rights and the"
        + " room of its folder.")
  }
}
