import Foundation

/// Files of the Fixtures folder.
enum Fixture {
  static func text(_ name: String, file: String = #filePath) throws -> String {
    let folder = URL(filePath: file).deletingLastPathComponent()
    return try String(contentsOf: folder.appending(path: "Fixtures/\(name)"), encoding: .utf8)
  }
}
