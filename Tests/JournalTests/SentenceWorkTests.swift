import Testing

@testable import Journal

@Suite("The work of finding sentences")
struct SentenceWorkTests {
  /// Counts how often any of some scalars is looked at.
  private final class Count {
    var looks = 0
  }

  private struct CountedScalars: RandomAccessCollection {
    let scalars: [Unicode.Scalar]
    let count: Count
    var startIndex: Int { 0 }
    var endIndex: Int { scalars.count }
    subscript(place: Int) -> Unicode.Scalar {
      count.looks += 1
      return scalars[place]
    }
  }

  private func work(_ text: String) -> Int {
    let count = Count()
    var splitter = SentenceSplitter(
      CountedScalars(scalars: Array(text.unicodeScalars), count: count))
    #expect(splitter.split() == Sentences.spans(in: text))
    return count.looks
  }

  private static let shapes = [
    " ", "\nx", ".", "\"", "\n", "> ", "#", "`", "\r\n ", "\u{200B}", "a. ", "7", "( ", "x\n ", "😀",
    "。", "- ", "```\n", "e.g.",
  ]

  @Test(
    "twice the text is at most about twice the work, whatever is joined to whatever",
    arguments: shapes)
  func linear(first: String) {
    func text(_ joint: String, _ second: String, _ count: Int) -> String {
      "x\n" + String(repeating: first, count: count) + joint
        + String(repeating: second, count: count)
    }
    for joint in ["", "x", "X.\n"] {
      for second in Self.shapes {
        let half = work(text(joint, second, 60))
        let whole = work(text(joint, second, 120))
        #expect(
          whole <= half * 9 / 4 + 100,
          "\(first.debugDescription) \(joint.debugDescription) \(second.debugDescription)")
      }
    }
  }
}
