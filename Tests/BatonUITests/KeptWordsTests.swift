import BatonUI
import Editor
import Journal
import Screen
import Synchronization
import TestSupport
import Testing

/// Whatever one presses, and in whatever order the answers come: no word that was typed is lost.
@Suite("No word is lost")
struct KeptWordsTests {
  private static let keys: [Key] =
    [
      .control("s"), .control("r"), .control("p"), .control("x"), .control("g"), .escape, .enter,
      .control("n"), .control("t"), .control("o"), .tab, .space,
    ] + "eapxtsw+-yonYNkc1235".map { .character($0) }

  /// All that is safe: in entries, deleted ones too, and in drafts.
  private func kept(_ session: Session) -> String {
    session.world.state.withLock { state in
      (state.entries.map(\.text) + state.drafts.map(\.text)).joined(separator: "\n")
    }
  }

  @Test("two hundred writers press keys at random, and the system ends the program")
  func random() {
    for seed in 0..<200 {
      var random = SplitMix64(seed: UInt64(seed))
      let world = World.listening()
      world.state.withLock { state in
        state.next = "And then?"
        state.vow = "word"
        state.offer = Offered(offer: .deeper(2), sentence: "Deeper?")
      }
      let promise = world.promise("Call Wei.", due: "2026-11-22")
      if seed % 3 == 0 { world.ask(about: promise, "How did it go?", reason: "Due.") }
      world.add("2026-11-20", "An entry of before.")
      var session = Session(world)
      var typed: [String] = []
      var hasTurned = false
      for step in 0..<80 {
        switch Int.random(in: 0..<20, using: &random) {
        case 0..<8:
          guard session.model.tab == .today, session.model.help == nil, session.model.held == nil,
            session.model.focus == .text || session.model.focus == .followUp
          else { continue }
          let word = "word\(step)."
          session.type(" " + word + " ")
          typed.append(word)
        case 8: session.wait()
        case 9: if session.slow == nil { session.slow = [] }
        case 10: session.answer()
        case 11: session.send(.resumed)
        case 12 where seed % 5 == 0 && !hasTurned && step > 30:
          hasTurned = true
          world.turn(to: "2026-11-23T05:00:00+01:00", asking: "What will you leave alone?")
        default:
          if let key = Self.keys.randomElement(using: &random) { session.press(key) }
        }
      }
      session.answer()
      session.send(.endAsked)
      session.answer()
      let kept = kept(session)
      let lost = typed.filter { !kept.contains($0) }
      #expect(lost.isEmpty, "seed \(seed)")
    }
  }
}
