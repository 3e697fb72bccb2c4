import Glibc

/// Where a path leads once all links are followed.
enum RealPath {
  /// The path without links in it; nil where nothing stands there.
  static func of(_ path: String) -> String? {
    guard let pointer = realpath(path, nil) else { return nil }
    defer { free(pointer) }
    return String(cString: pointer)
  }
}
