import Foundation
import Glibc
import Journal
import Prompting
import Testing

@testable import baton

@Suite("Settings that the program writes")
final class ConfigWriterTests {
  private let folder = FileManager.default.temporaryDirectory.appending(
    path: "baton-config-\(UUID().uuidString)")
  private var path: String { folder.path + "/deep/baton/config.toml" }
  private var writer: ConfigWriter { ConfigWriter(path: path) }
  private let lines = "audience = \"peers\"\nworking_days = [\"mon\", \"sun\"]\n"

  deinit { try? FileManager.default.removeItem(at: folder) }

  private func put(_ bytes: some Sequence<UInt8>, at path: String? = nil) throws {
    let path = path ?? self.path
    try FileManager.default.createDirectory(
      at: URL(filePath: path).deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(bytes).write(to: URL(filePath: path))
  }

  private func write() throws {
    try writer.write(audience: .peers, workingDays: [.sunday, .monday])
  }

  private func found(_ path: String? = nil) -> [UInt8]? {
    FileManager.default.contents(atPath: path ?? self.path).map { Array($0) }
  }

  private func rights(_ path: String) -> mode_t {
    var info = stat()
    return stat(path, &info) == 0 ? info.st_mode & 0o777 : 0
  }

  @Test("a missing file is made with its folders, for the writer alone")
  func missing() throws {
    try writer.write(audience: nil, workingDays: nil)
    try writer.write(audience: nil, workingDays: [])
    #expect(!FileManager.default.fileExists(atPath: folder.path))
    try write()
    #expect(found() == Array(lines.utf8))
    #expect(rights(path) == 0o600)
    for place in ["/deep/baton", "/deep"] { #expect(rights(folder.path + place) == 0o700) }
    let config = try ConfigReader.read(path)
    #expect(config.audience == .peers && config.workingDays == [.monday, .sunday])
    #expect(config.named == ["audience", "working_days"])
  }

  @Test("what stands in a file stays to the byte, and new lines come before it")
  func before() throws {
    let mark = "\u{FEFF}"
    for (old, head, end) in [
      ("", "", "\n"), ("# mine, ünïcode, no end of line", "", "\n"),
      ("day_turn = \"03:30\"\n\n[themes]\nhiring = \"Hiring\"\n", "", "\n"),
      ("[themes]\r\nhiring = \"Hiring\"\r\n", "", "\r\n"),
      (mark + "colors = \"never\"", mark, "\n"),
      (mark, mark, "\n"), ("# audience = \"managers\"\nthemes.audience = \"A\"\n", "", "\n"),
    ] {
      try put(old.utf8)
      let before = try ConfigReader.read(path)
      try write()
      let rest = Array(old.utf8).dropFirst(head.utf8.count)
      let new = lines.replacing("\n", with: end)
      #expect(found() == Array(head.utf8) + Array(new.utf8) + rest, "\(old)")
      var config = try ConfigReader.read(path)
      #expect(config.audience == .peers && config.workingDays == [.monday, .sunday])
      (config.audience, config.workingDays, config.named) =
        (before.audience, before.workingDays, before.named)
      #expect(config == before)
    }
  }

  @Test("a setting that is there already is not written again")
  func already() throws {
    for (old, new) in [
      ("audience = \"none\"\n", "working_days = [\"mon\", \"sun\"]\n"),
      ("working_days = [\"tue\"]\n", "audience = \"peers\"\n"),
      ("\"audience\" = 'none'\nworking_days = [\"tue\"]\n", ""),
    ] {
      try put(old.utf8)
      try write()
      #expect(found() == Array((new + old).utf8), "\(old)")
      try write()
      #expect(found() == Array((new + old).utf8), "\(old)")
    }
  }

  @Test("a file that is a link stays one, and its rights stay")
  func link() throws {
    let target = folder.path + "/elsewhere/dotfile.toml"
    try put("# mine\n".utf8, at: target)
    chmod(target, 0o640)
    try FileManager.default.createDirectory(
      atPath: folder.path + "/deep/baton", withIntermediateDirectories: true)
    symlink("../../elsewhere/dotfile.toml", path)
    try write()
    #expect(found(target) == Array((lines + "# mine\n").utf8))
    #expect(rights(target) == 0o640)
    var info = stat()
    #expect(lstat(path, &info) == 0 && info.st_mode & S_IFMT == S_IFLNK)
    unlink(target)
    let failure = #expect(throws: Failure.self) { try self.write() }
    #expect(failure?.message.contains("is a link that leads nowhere") == true)
    #expect(lstat(path, &info) == 0 && info.st_mode & S_IFMT == S_IFLNK)
  }

  @Test("what cannot be read or written is said, and left as it is")
  func refuses() throws {
    for (bytes, words) in [
      (Array("a = = 1".utf8), "line 1, cannot be read as TOML"),
      (Array("nonsense = 1".utf8), "there is no setting"), ([0xFF], "is not UTF-8 text"),
      ([0], "holds a zero byte"),
    ] {
      try put(bytes)
      let failure = #expect(throws: Failure.self) { try self.write() }
      #expect(failure?.message.contains(words) == true, "\(failure?.message ?? "")")
      #expect(found() == bytes)
    }
    unlink(path)
    mkdir(path, 0o700)
    let isFolder = #expect(throws: Failure.self) { try self.write() }
    #expect(isFolder?.message.contains("is no file") == true)
    rmdir(path)
    try? FileManager.default.removeItem(atPath: folder.path)
    try put(Array("a".utf8), at: folder.path + "/deep")
    let inFile = #expect(throws: Failure.self) { try self.write() }
    #expect(inFile?.message.contains("could not be written") == true)
    #expect(found(folder.path + "/deep") == Array("a".utf8))
  }

  @Test(
    "a file or a folder that may not be written to is left, and said", .enabled(if: geteuid() != 0))
  func readOnly() throws {
    try put("# mine\n".utf8)
    for (rights, place) in [(mode_t(0o400), path), (0o500, folder.path + "/deep/baton")] {
      chmod(place, rights)
      let failure = #expect(throws: Failure.self) { try self.write() }
      #expect(failure?.message.contains("could not be written") == true)
      #expect(found() == Array("# mine\n".utf8))
      chmod(place, 0o700)
    }
  }
}
