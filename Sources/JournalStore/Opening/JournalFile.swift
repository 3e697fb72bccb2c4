import Glibc

/// The file of a journal as the system sees it, before and beside SQLite.
enum JournalFile {
  /// What stands at a path.
  enum Finding: Equatable {
    case missing
    /// A file without a byte: a journal that is still to be made.
    case empty
    /// A journal, by its header, of some version.
    case journal(version: Int)
    /// Anything else.
    case foreign
    /// No journal, but a log with what was written to one. SQLite would delete it.
    case abandonedLog
  }

  /// A file's place on its disk, whatever it is called.
  struct Identity: Hashable {
    var device: UInt64
    var inode: UInt64
  }

  /// An absolute path, so that no path is ever taken for a `file:` URI.
  static func absolute(_ path: String) -> String {
    guard !path.hasPrefix("/"), let folder = getcwd(nil, 0) else { return path }
    defer { free(folder) }
    return String(cString: folder) + "/" + path
  }

  /// The identity of an existing file.
  static func identity(_ path: String) -> Identity? {
    var info = stat()
    guard stat(path, &info) == 0 else { return nil }
    return Identity(device: UInt64(info.st_dev), inode: UInt64(info.st_ino))
  }

  /// Looks at a path without changing anything.
  static func look(at path: String) throws(StoreError) -> Finding {
    // The log first: a journal in the making has bytes before it has a log, so that a log seen here
    // beside an empty file seen below was not left by a program that is at work.
    let log = resolved(path) + "-wal"
    let hasLog = size(of: log) > 0
    var info = stat()
    guard stat(path, &info) == 0 else {
      guard errno == ENOENT else {
        throw .cannotOpen(path: path, reason: StoreError.Reason(errno))
      }
      return hasLog ? .abandonedLog : .missing
    }
    switch info.st_mode & S_IFMT {
    case S_IFDIR: throw .cannotOpen(path: path, reason: .isFolder)
    case S_IFREG: break
    default: return .foreign
    }
    if info.st_size == 0 { return hasLog ? .abandonedLog : .empty }
    guard let file = ReadableFile(path) else {
      throw .cannotOpen(path: path, reason: StoreError.Reason(errno))
    }
    guard let header = FileHeader(file.bytes(at: 0, count: FileHeader.length)) else {
      return .foreign
    }
    var newest = header
    if hasLog, let log = ReadableFile(log), let header = WriteAheadLog.header(in: log) {
      newest = header
    }
    guard newest.applicationID == Schema.applicationID, newest.version > 0 else { return .foreign }
    return .journal(version: Int(newest.version))
  }

  /// Makes an empty file and the folders above it, for the writer's eyes only whatever the umask.
  static func create(_ path: String) throws(StoreError) {
    try createFolder(above: path, for: path)
    let descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw failure(path) }
    defer { close(descriptor) }
    guard fchmod(descriptor, 0o600) == 0 else { throw failure(path) }
  }

  /// Takes other people's rights to a journal away, where there are any; best effort, since the file
  /// may belong to somebody else.
  static func restrict(_ path: String) {
    var info = stat()
    guard stat(path, &info) == 0, info.st_mode & 0o077 != 0, info.st_uid == geteuid() else {
      return
    }
    _ = chmod(path, 0o600)
  }

  private static func createFolder(above path: String, for journal: String) throws(StoreError) {
    guard let slash = path.lastIndex(of: "/"), slash > path.startIndex else { return }
    let folder = String(path[..<slash])
    var info = stat()
    if stat(folder, &info) == 0 {
      guard info.st_mode & S_IFMT == S_IFDIR else {
        throw .cannotCreate(path: journal, reason: .notAFolder)
      }
      return
    }
    try createFolder(above: folder, for: journal)
    if mkdir(folder, 0o700) == 0 {
      guard chmod(folder, 0o700) == 0 else { throw failure(journal) }
    } else if errno != EEXIST {
      throw failure(journal)
    }
  }

  private static func failure(_ path: String) -> StoreError {
    errno == ENOSPC || errno == EDQUOT
      ? .diskFull(path: path) : .cannotCreate(path: path, reason: StoreError.Reason(errno))
  }

  /// The path behind symbolic links, which is what SQLite names the log after.
  private static func resolved(_ path: String) -> String {
    guard let real = realpath(path, nil) else { return path }
    defer { free(real) }
    return String(cString: real)
  }

  /// Whether the file may not be written to.
  static func isProtected(_ path: String) -> Bool { access(path, W_OK) != 0 }

  /// Whether a log with something in it lies beside a journal.
  static func hasLog(_ path: String) -> Bool { size(of: resolved(path) + "-wal") > 0 }

  /// Whether the disk has room for a few pages more.
  static func hasRoom(_ path: String) -> Bool {
    var info = statvfs()
    guard statvfs(path, &info) == 0 else { return true }
    // Some file systems without a limit of their own say numbers whose product is none of ours.
    let (room, overflow) = UInt64(info.f_bavail)
      .multipliedReportingOverflow(by: UInt64(info.f_frsize))
    return overflow || room >= 65_536
  }

  private static func size(of path: String) -> Int {
    var info = stat()
    return stat(path, &info) == 0 ? Int(info.st_size) : 0
  }
}

extension StoreError.Reason {
  /// The reason behind an `errno`.
  init(_ code: Int32) {
    switch code {
    case ENOENT: self = .missing
    case EACCES, EPERM: self = .notPermitted
    case EISDIR: self = .isFolder
    case ENOTDIR: self = .notAFolder
    case EROFS: self = .readOnlyFileSystem
    default: self = .system(code)
    }
  }
}
