import Glibc

/// The file and the folder of a journal, before it is opened.
enum JournalPlace {
  /// Whether no journal was begun at a path: nothing stands there, or a file without a byte and
  /// without a log of what was written to it.
  static func isVacant(_ path: String) -> Bool {
    var info = stat()
    guard stat(path, &info) == 0 else { return errno == ENOENT }
    guard info.st_mode & S_IFMT == S_IFREG, info.st_size == 0 else { return false }
    return stat(path + "-wal", &info) != 0 || info.st_size == 0
  }

  /// Takes other people's rights to the folder of a journal away, where there are any. For the
  /// folder that is baton's own; one that is somebody else's, or a link, is left as it is.
  static func restrictFolder(of path: String) {
    guard let slash = path.lastIndex(of: "/"), slash > path.startIndex else { return }
    let folder = String(path[..<slash])
    var info = stat()
    guard lstat(folder, &info) == 0, info.st_mode & S_IFMT == S_IFDIR,
      info.st_mode & 0o077 != 0, info.st_uid == geteuid()
    else { return }
    _ = chmod(folder, 0o700)
  }
}
