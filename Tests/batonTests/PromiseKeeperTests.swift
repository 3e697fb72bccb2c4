import BatonUI
import Journal
import Testing

@testable import baton

@Suite("What is typed as a promise")
struct PromiseKeeperTests {
  private let today = Day(iso: "2026-11-22") ?? Day(number: 0)

  private func reading(_ draft: PromiseDraft, into old: Promise? = nil) throws -> Promise {
    let id = try #require(PromiseID("4k7m2q9x4k7m2q9x4k7m2q9x4k"))
    return try PromiseKeeper.reading(
      draft, into: old ?? Promise(id: id, text: "", made: today), today: today)
  }

  @Test("a part is one line, whatever it was broken for")
  func lines() {
    for (typed, line) in [
      ("a\nb", "a b"), ("  a \r\n\t b\u{2028}c ", "a b c"), ("a  b", "a  b"), ("\n", ""),
      ("a\u{A0}b", "a\u{A0}b"), ("Cafe\u{301} 🙂", "Cafe\u{301} 🙂"),
    ] {
      #expect(PromiseText.line(typed) == line)
    }
  }

  @Test("control characters are refused by their number, and length has an end")
  func refused() {
    for (character, name) in [
      ("\u{0}", "U+0000"), ("\u{7}", "U+0007"), ("\u{7F}", "U+007F"), ("\u{9B}", "U+009B"),
      ("\u{2066}", "U+2066"),
    ] {
      #expect {
        try reading(PromiseDraft(text: "a\(character)b"))
      } throws: { error in
        (error as? baton.Failure)?.message.contains(" \(name),") == true
      }
    }
    let longest = String(repeating: "x", count: PromiseText.longest)
    for draft in [
      PromiseDraft(text: longest + "x"), PromiseDraft(text: "a", obstacle: longest + "x"),
      PromiseDraft(text: "a", condition: longest + "x", action: "b"),
      // Together too long to be the words of the promise.
      PromiseDraft(condition: longest, action: "b"),
    ] {
      #expect(throws: PromiseText.tooLong) { try reading(draft) }
    }
    #expect(throws: Never.self) { try reading(PromiseDraft(text: longest, obstacle: longest)) }
  }

  @Test("blank parts are left out, and of the words and the if–then one is enough")
  func parts() throws {
    let blank = PromiseDraft(
      text: " I ask. ", condition: " ", action: "\n", obstacle: " ", due: " ")
    let promise = try reading(blank)
    #expect(promise.text == "I ask.")
    #expect(promise.plan == nil && promise.obstacle == nil && promise.due == nil)
    let words = try reading(PromiseDraft(text: "I ask.", condition: "it slips"))
    #expect(words.plan == Promise.Plan(condition: "it slips", action: "I ask."))
    let action = try reading(PromiseDraft(action: "I ask."))
    #expect(action.text == "I ask." && action.plan == nil)
    for (text, condition, action) in [("", "a", " "), ("x", "", "b"), ("", "", ""), (" ", " ", "")]
    {
      let lacking = PromiseDraft(text: text, condition: condition, action: action)
      #expect(throws: baton.Failure.self) { try reading(lacking) }
    }
  }

  @Test("what is done then follows the words as long as it is the same")
  func following() throws {
    let first = try reading(PromiseDraft(text: "I ask.", condition: "it slips"))
    var draft = PromiseDraft(first)
    draft.text = "I wait."
    let second = try reading(draft, into: first)
    #expect(second.plan?.action == "I wait.")
    draft = PromiseDraft(second)
    draft.action = "I sing."
    let third = try reading(draft, into: second)
    #expect(third.plan?.action == "I sing." && third.text == "I wait.")
    draft = PromiseDraft(third)
    draft.text = "I hum."
    #expect(try reading(draft, into: third).plan?.action == "I sing.")
  }

  @Test("words made of an if–then follow it until others are written")
  func words() throws {
    let first = try reading(PromiseDraft(condition: "it rains", action: "I walk"))
    #expect(first.text == "If it rains, then I walk.")
    var draft = PromiseDraft(first)
    draft.action = "I run"
    let second = try reading(draft, into: first)
    #expect(second.text == "If it rains, then I run.")
    draft = PromiseDraft(second)
    draft.text = "Rain is fine."
    let third = try reading(draft, into: second)
    draft = PromiseDraft(third)
    draft.action = "I sing"
    #expect(try reading(draft, into: third).text == "Rain is fine.")
    draft.condition = ""
    draft.action = ""
    #expect(try reading(draft, into: third).plan == nil)
  }

  @Test("a closed promise that is edited stays closed, on its day")
  func closed() throws {
    var promise = try reading(PromiseDraft(text: "I ask."))
    promise.state = .partly
    promise.closed = today.advanced(by: -3)
    promise.due = today.advanced(by: -5)
    var draft = PromiseDraft(promise)
    draft.obstacle = "Monday."
    let changed = try reading(draft, into: promise)
    #expect(changed.state == .partly && changed.closed == promise.closed)
    #expect(changed.due == promise.due && changed.made == promise.made)
    #expect(changed.obstacle == "Monday.")
  }
}
