import Journal
import Testing
import Wording

@Suite("Sentences")
struct SentenceTests {
  @Test("an undo says what it took back")
  func undo() {
    let expected: [(ChangeKind, [String], [Axis], [Behavior], String)] = [
      (.add, ["4k7m2q9x"], [], [], "Took back adding entry 4k7m2q9x."),
      (.add, ["a", "b"], [], [], "Took back adding entries a and b."),
      (.add, ["a", "b", "c", "d", "e"], [], [], "Took back adding 5 entries."),
      (.edit, ["a"], [], [], "Took back the last edit of entry a."),
      (.delete, ["a"], [], [], "Brought back entry a."),
      (
        .tag, ["a"], [], [.empower, .plan],
        "Took back the last change to empower and plan on entry a."
      ),
      (.tag, ["a"], [], [], "Took back the last change to the behaviors of entry a."),
      (.mark, ["a"], [], [], "Took back the last mark on entry a."),
      (.target, [], [.risk], [], "Took back the last change of the target for risk."),
      (
        .target, [], [.people, .risk, .conduct], [],
        "Took back the last change of the targets for people, risk and conduct."
      ),
      (.target, [], [], [], "Took back the last change of a target."),
    ]
    for (kind, entries, axes, behaviors, sentence) in expected {
      #expect(
        UndoWords.sentence(kind, entries: entries, axes: axes, behaviors: behaviors) == sentence)
    }
  }

  @Test("for those who see no identifiers, entries are named by their days")
  func undoByDay() {
    let friday = Day(number: 20_777)
    let expected: [([Day], Int, String)] = [
      ([friday], 1, "Brought back the entry of Fri 20 Nov."),
      ([friday, friday], 2, "Brought back 2 entries of Fri 20 Nov."),
      (
        [friday.advanced(by: 1), friday, friday], 3,
        "Brought back 3 entries of Fri 20 Nov and Sat 21 Nov."
      ),
      ([friday, friday, friday, friday], 9, "Brought back 9 entries."),
      ([], 0, "Brought back an entry."),
    ]
    for (days, count, sentence) in expected {
      #expect(UndoWords.sentence(.delete, days: days, count: count) == sentence)
    }
  }

  @Test("an unknown behavior is answered with the nearest and all sixteen")
  func unknownBehavior() {
    #expect(
      BehaviorWords.unknown("empwr")
        == """
        “empwr” is no behavior. The sixteen are inspire, direct, influence, command, empower, \
        micromanage, grow, organize, envision, plan, venture, safeguard, align, track, exemplify \
        and operate.
        """.replacing("behavior. The", with: "behavior. Did you mean empower? The"))
  }

  @Test("a tag says how it stands")
  func standing() {
    var tag = Journal.Tag(
      behavior: .track, origin: .suggested, probability: 0.636, span: nil, quote: "")
    #expect(BehaviorWords.standing(tag) == "track, suggested at 64%")
    tag.origin = .confirmed
    tag.fit = .unsure
    #expect(BehaviorWords.standing(tag) == "track, confirmed, unsure about its moment")
  }

  @Test("a target is typed in one of five forms and no other")
  func typedTargets() {
    for text in [".1", "0.1", ".10", "0.10", "10%"] {
      #expect(TargetPosition(text) == .mostlyManager, "\(text)")
    }
    for text in [
      "0x1p-1", "5e-1", "0.50000000001", "0.500", "00.5", "+.5", " .5", ".5 ", "50.0%", "5e1%",
      "0x32%", "1", ".", "%", "", "٠.٥",
    ] {
      #expect(TargetPosition(text) == nil, "\(text)")
    }
  }

  @Test("a target has a share and a name that takes no side")
  func targets() {
    #expect(TargetPosition.allCases.map(TargetWords.share) == ["0.1", "0.3", "0.5", "0.7", "0.9"])
    #expect(
      TargetPosition.allCases.map(TargetWords.name) == [
        "mostly manager", "rather manager", "about even", "rather leader", "mostly leader",
      ])
    #expect(
      TargetWords.noOwnership
        == "The axis ownership has no target: micromanage is watched, not balanced. Choose another"
        + " axis: people, authority, growth, horizon, risk, measure or conduct.")
  }

  @Test("a count has its noun, a list its conjunction")
  func phrases() {
    #expect(Phrases.count(1, "entry", "entries") == "1 entry")
    #expect(Phrases.count(0, "entry", "entries") == "0 entries")
    #expect(Phrases.list([], "or") == "")
    #expect(Phrases.list(["a"], "or") == "a")
    #expect(Phrases.list(["a", "b", "c"], "or") == "a, b or c")
  }

  @Test("no sentence says please, praises or scolds")
  func tone() {
    let sentences =
      ChangeKind.allCases.map { UndoWords.sentence($0, entries: ["a"]) }
      + [UndoWords.nothing, TargetWords.noOwnership, BehaviorWords.unknown("x")]
    for sentence in sentences {
      #expect(sentence.hasSuffix("."))
      for word in ["please", "sorry", "great", "oops", "invalid"] {
        #expect(!sentence.lowercased().contains(word))
      }
    }
  }
}
