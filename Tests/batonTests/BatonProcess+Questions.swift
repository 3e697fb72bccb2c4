import Foundation

/// What the tests of the questions ask of the program, and give it.
extension BatonProcess {
  /// The objects of an array that a command prints.
  func objects(_ line: String) throws -> [[String: Any]] {
    try json(run(line).output) as? [[String: Any]] ?? []
  }

  /// The states among them.
  func states(_ line: String) throws -> Set<String> {
    Set(try objects(line).compactMap { $0["state"] as? String })
  }

  /// Puts a file into the folder of the settings.
  func settings(_ name: String, _ text: String) throws {
    let file = folder.appending(path: ".config/baton/" + name)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
  }
}
