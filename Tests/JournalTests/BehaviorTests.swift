import Journal
import TestSupport
import Testing

@Suite("Behaviors, votes and names")
struct BehaviorTests {
  @Test("the sixteen behaviors are the two sides of eight axes")
  func pairs() {
    #expect(Behavior.allCases.count == 16)
    for axis in Axis.allCases {
      for side in Side.allCases {
        #expect(axis.behavior(side).axis == axis)
        #expect(axis.behavior(side).side == side)
      }
    }
    #expect(Axis.balances.count == 7)
    for behavior in Behavior.allCases { #expect(behavior.meaning.count <= 54) }
  }

  @Test("an entry has one vote an axis, however many tags")
  func votes() {
    func tag(_ behavior: Behavior, _ origin: TagOrigin, _ probability: Double? = nil) -> Tag {
      Tag(behavior: behavior, origin: origin, probability: probability, span: 0..<1, quote: "x")
    }
    for (tags, vote) in [
      ([], nil), ([tag(.empower, .added), tag(.empower, .added)], Vote.leader),
      ([tag(.micromanage, .confirmed, 0.1)], .manager),
      ([tag(.empower, .suggested, 0.5), tag(.micromanage, .added)], .both),
      ([tag(.empower, .suggested, 0.49)], nil), ([tag(.empower, .rejected, 0.9)], nil),
      ([tag(.inspire, .added)], nil),
    ] as [([Tag], Vote?)] {
      #expect(Vote(on: .ownership, of: tags) == vote)
    }
  }

  @Test("names of entries are 26 characters that read aloud well")
  func names() {
    var random = SplitMix64(seed: 3)
    var seen: Set<String> = []
    for _ in 0..<1000 {
      let id = EntryID(using: &random)
      #expect(id.text.count == 26)
      #expect(EntryID(id.text) == id)
      #expect(!id.text.contains(where: "ilou".contains))
      seen.insert(id.short)
    }
    #expect(seen.count == 1000)
    for text in ["", "short", String(repeating: "i", count: 26), String(repeating: "A", count: 26)]
    {
      #expect(EntryID(text) == nil)
    }
  }

  @Test("a target is one of five positions")
  func targets() {
    for (text, position) in [
      ("0.7", TargetPosition.moreLeader), (".5", .even), ("90%", .mostlyLeader),
      ("0.10", .mostlyManager),
    ] {
      #expect(TargetPosition(text) == position)
    }
    for text in ["", "0.6", "1", "0", "-.5", "half", "nan", "70", "%"] {
      #expect(TargetPosition(text) == nil, "\(text)")
    }
  }

  @Test("the first line is the first with something on it")
  func firstLine() {
    #expect(Entry.firstLine(of: "\n  \n  Hello \nWorld") == "Hello")
    #expect(Entry.firstLine(of: " \n") == "")
  }
}
