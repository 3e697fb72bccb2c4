import Journal
import Testing

@testable import Demo

@Suite struct MarkedTextTests {
  @Test("marks leave the text and stand as spans of Unicode scalars")
  func spans() throws {
    let marked = try MarkedText("Lucía 👩‍🚒 sat. [[empower|I left.]] [[+grow,?track=no|É fin.]] End.")
    #expect(marked.text == "Lucía 👩‍🚒 sat. I left. É fin. End.")
    #expect(marked.marks.map(\.behavior) == [.empower, .grow, .track])
    #expect(marked.marks.map(\.manner) == [nil, .added, .weak])
    #expect(marked.marks.map(\.fit) == [nil, nil, .no])
    for mark in marked.marks { #expect(marked.text.text(in: mark.span) == mark.quote) }
  }

  @Test("lines are joined, an empty line begins a paragraph, ends have no white space")
  func lines() throws {
    let marked = try MarkedText(
      lines: "\n\n  a\n b  \n\n\n[[plan|c\nd.]]\n\n".split(
        separator: "\n", omittingEmptySubsequences: false))
    #expect(marked.text == "a b\n\nc d.")
    #expect(marked.marks.first?.quote == "c d.")
  }

  @Test("every manner and every behavior can be written")
  func all() throws {
    for behavior in Behavior.allCases {
      for manner in MarkedText.Manner.allCases {
        let marked = try MarkedText("[[\(manner.rawValue)\(behavior.rawValue)|So.]]")
        #expect(marked.marks.map(\.behavior) == [behavior])
        #expect(marked.marks.map(\.manner) == [manner])
      }
    }
  }

  @Test("a broken mark is an error, at every place it can break")
  func failures() {
    let broken: [(String, MarkedText.Failure)] = [
      ("a [[empower|b", .openMark(2)),
      ("[[empower|b]", .openMark(0)),
      ("é [[empower]]", .noBar(2)),
      ("[[empower|]]", .emptyMark(0)),
      ("[[walk|b]]", .unknownBehavior("walk")),
      ("[[grow=maybe|b]]", .unknownFit("maybe")),
    ]
    for (source, failure) in broken {
      #expect(throws: failure) { try MarkedText(source) }
    }
  }
}
