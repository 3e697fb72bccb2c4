import Foundation
import GRDB
import Journal
import JournalStore
import Synchronization
import Testing

@Suite("Opening a journal") struct OpeningTests {
  @Test("makes folders and files for the writer's eyes only, whatever the umask")
  func rights() throws {
    for mask in [mode_t(0), 0o022, 0o077] {
      try withFolder { folder in
        let old = umask(mask)
        defer { _ = umask(old) }
        let path = folder + "/a/b/journal.sqlite"
        let store = try JournalStore.open(at: path)
        try store.add([NewEntry(1, "one")], at: minute(0))
        #expect(mode(folder + "/a") == 0o700)
        #expect(mode(folder + "/a/b") == 0o700)
        for suffix in ["", "-wal", "-shm"] { #expect(mode(path + suffix) == 0o600) }
        store.close()
      }
    }
  }

  @Test("takes others' rights to an existing journal away")
  func tightens() throws {
    try withFolder { folder in
      let path = folder + "/journal.sqlite"
      try JournalStore.open(at: path).close()
      try FileManager.default.setAttributes([.posixPermissions: 0o644], ofItemAtPath: path)
      try JournalStore.open(at: path).close()
      #expect(mode(path) == 0o600)
    }
  }

  @Test("an empty file becomes a journal")
  func emptyFile() throws {
    try withFolder { folder in
      let path = folder + "/journal.sqlite"
      try Data().write(to: URL(fileURLWithPath: path))
      let store = try JournalStore.open(at: path)
      try store.add([NewEntry(1, "one")], at: minute(0))
      #expect(try store.count() == 1)
    }
  }

  @Test("does not make one where it must not")
  func missing() throws {
    try withFolder { folder in
      let path = folder + "/none/journal.sqlite"
      #expect(throws: StoreError.cannotOpen(path: path, reason: .missing)) {
        try JournalStore.open(at: path, create: false)
      }
      #expect(!FileManager.default.fileExists(atPath: folder + "/none"))
    }
  }

  @Test("a file that is no journal stays as it is")
  func foreign() throws {
    try withFolder { folder in
      let other = folder + "/other.sqlite"
      let queue = try DatabaseQueue(path: other)
      try queue.write { try $0.execute(sql: "CREATE TABLE notes (text); PRAGMA user_version = 1") }
      try queue.close()
      let files: [String: Data] = [
        "text": Data("Dear diary".utf8), "zeros": Data(count: 4096), "one": Data([0]),
        "magic": Data("SQLite format 3\0".utf8), "other.sqlite": try #require(bytes(other)),
      ]
      for (name, content) in files {
        let path = folder + "/" + name
        try content.write(to: URL(fileURLWithPath: path))
        #expect(throws: StoreError.notAJournal(path: path), "\(name)") {
          try JournalStore.open(at: path)
        }
        #expect(bytes(path) == content, "\(name)")
        for suffix in ["-wal", "-shm", "-journal"] {
          #expect(!FileManager.default.fileExists(atPath: path + suffix), "\(name)")
        }
      }
    }
  }

  @Test("a folder or a folder that is a file is an error")
  func folders() throws {
    try withFolder { folder in
      #expect(throws: StoreError.cannotOpen(path: folder, reason: .isFolder)) {
        try JournalStore.open(at: folder)
      }
      let file = folder + "/file"
      try Data("x".utf8).write(to: URL(fileURLWithPath: file))
      #expect(throws: StoreError.self) { try JournalStore.open(at: file + "/journal.sqlite") }
      #expect(bytes(file) == Data("x".utf8))
    }
  }

  @Test("a journal of a later version stays as it is")
  func newer() throws {
    try withFolder { folder in
      let path = folder + "/journal.sqlite"
      try JournalStore.open(at: path).close()
      let queue = try DatabaseQueue(path: path)
      try queue.write { try $0.execute(sql: "PRAGMA user_version = 99") }
      try queue.close()
      let content = bytes(path)
      #expect(throws: StoreError.newerJournal(path: path, version: 99, known: 3)) {
        try JournalStore.open(at: path)
      }
      #expect(bytes(path) == content)
      #expect(!FileManager.default.fileExists(atPath: path + "-wal"))
      #expect(!FileManager.default.fileExists(atPath: path + "-shm"))
    }
  }

  @Test("a later version that stands only in the log is seen too")
  func newerInLog() throws {
    try withFolder { folder in
      let path = folder + "/journal.sqlite"
      try JournalStore.open(at: path).close()
      let queue = try DatabaseQueue(path: path)
      try queue.write { try $0.execute(sql: "PRAGMA user_version = 99") }
      let copy = folder + "/copy.sqlite"
      for suffix in ["", "-wal"] {
        try #require(bytes(path + suffix)).write(to: URL(fileURLWithPath: copy + suffix))
      }
      try queue.close()
      let before = [bytes(copy), bytes(copy + "-wal")]
      #expect(throws: StoreError.newerJournal(path: copy, version: 99, known: 3)) {
        try JournalStore.open(at: copy)
      }
      #expect([bytes(copy), bytes(copy + "-wal")] == before)
      #expect(!FileManager.default.fileExists(atPath: copy + "-shm"))
    }
  }

  @Test("a log without its journal is not thrown away")
  func abandonedLog() throws {
    try withFolder { folder in
      let path = folder + "/journal.sqlite"
      let log = Data("what was written".utf8)
      try log.write(to: URL(fileURLWithPath: path + "-wal"))
      for isEmpty in [false, true] {
        if isEmpty { try Data().write(to: URL(fileURLWithPath: path)) }
        #expect(throws: StoreError.damaged(path: path)) { try JournalStore.open(at: path) }
        #expect(bytes(path + "-wal") == log)
      }
    }
  }

  @Test("what was acknowledged is there after a death at any moment")
  func recovery() throws {
    try withFolder { folder in
      let path = folder + "/journal.sqlite"
      let store = try JournalStore.open(at: path)
      for number in 1...5 {
        try store.add([NewEntry(number, "entry \(number)")], at: minute(number))
        // The files as they lie there now are what a killed program leaves.
        let copy = folder + "/copy\(number).sqlite"
        for suffix in ["", "-wal"] {
          try #require(bytes(path + suffix)).write(to: URL(fileURLWithPath: copy + suffix))
        }
        let left = try JournalStore.open(at: copy)
        #expect(try left.count() == number)
        left.close()
      }
      store.close()
    }
  }

  @Test("several programs that make and fill a journal at once all succeed")
  func manyAtOnce() throws {
    try withFolder { folder in
      let path = folder + "/deep/journal.sqlite"
      let failures = Failures()
      DispatchQueue.concurrentPerform(iterations: 8) { program in
        do {
          let store = try JournalStore.open(at: path)
          for number in 0..<25 {
            try store.add([NewEntry(program * 100 + number, "entry")], at: minute(number))
          }
          store.close()
        } catch {
          failures.add(error)
        }
      }
      #expect(failures.count == 0)
      let store = try JournalStore.open(at: path)
      #expect(try store.count() == 200)
      store.close()
    }
  }

  @Test("a journal that another program makes or migrates at that moment is waited for")
  func waits() throws {
    try withFolder { folder in
      let path = folder + "/journal.sqlite"
      try JournalStore.open(at: path).close()
      // As it stands between its first commit and its log, with somebody else's lock on it.
      var configuration = Configuration()
      configuration.allowsUnsafeTransactions = true
      let queue = try DatabaseQueue(path: path, configuration: configuration)
      try queue.writeWithoutTransaction { db in
        #expect(try String.fetchOne(db, sql: "PRAGMA journal_mode = DELETE") == "delete")
        try db.execute(sql: "BEGIN IMMEDIATE")
      }
      let failures = Failures()
      let opened = DispatchGroup()
      DispatchQueue.global().async(group: opened) {
        do {
          let store = try JournalStore.open(at: path)
          try store.add([NewEntry(1, "one")], at: minute(0))
          store.close()
        } catch {
          failures.add(error)
        }
      }
      usleep(100_000)
      try queue.writeWithoutTransaction { try $0.execute(sql: "COMMIT") }
      try queue.close()
      opened.wait()
      #expect(failures.count == 0)
    }
  }

  @Test("a closed journal answers with an error, not a trap")
  func closed() throws {
    try withJournal { store in
      store.close()
      store.close()
      #expect(throws: StoreError.self) { try store.count() }
      #expect(throws: StoreError.self) { try store.add([NewEntry(1, "one")], at: minute(0)) }
    }
  }

  @Test("each journal has a number of its own")
  func salt() throws {
    let salts = try (0..<2).map { _ in
      try withJournal { store in
        let salt = try store.salt()
        #expect(try store.salt() == salt)
        return salt
      }
    }
    #expect(salts[0] != salts[1])
  }
}

/// What went wrong in other threads.
final class Failures: Sendable {
  private let errors = Mutex<[any Error]>([])

  func add(_ error: any Error) { errors.withLock { $0.append(error) } }

  var count: Int { errors.withLock { $0.count } }
}
