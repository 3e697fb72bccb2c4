import Foundation
import Testing

/// What the reference says of passages: token ids and logits, as
/// `Resources/Tagger/train/fixtures.py` writes them.
struct LogitsFixture {
  struct Passage {
    let tokens: [Int]
    let logits: [Double]
  }

  let fingerprint: UInt64
  let passages: [Passage]

  init(file: String = #filePath) throws {
    let folder = URL(filePath: file).deletingLastPathComponent()
    let text = try String(
      contentsOf: folder.appending(path: "Fixtures/logits.txt"), encoding: .utf8)
    let lines = text.split(separator: "\n")
    fingerprint = try #require(UInt64(lines.first ?? "", radix: 16))
    passages = try lines.dropFirst().map { line in
      let parts = line.split(separator: "\t")
      try #require(parts.count == 2)
      return Passage(
        tokens: try parts[0].split(separator: " ").map { try #require(Int($0)) },
        logits: try parts[1].split(separator: " ").map { try #require(Double($0)) })
    }
  }
}
