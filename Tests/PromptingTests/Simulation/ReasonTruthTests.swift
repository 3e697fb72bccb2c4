import Journal
import Testing

@testable import Prompting

@Suite("Property 11: the line under the question is true, and short")
struct ReasonTruthTests {
  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]
  private static let weekdays = [
    "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday",
  ]

  @Test("every line has 76 characters at most, and its code belongs to its rule")
  func length() async {
    let kinds: [String: ServedKind] = [
      "RETURN": .returning, "COMMIT": .promise, "CARRIED": .carried, "YOURS": .rhythm,
    ]
    for journal in await SimulatedJournals.all() {
      for choice in journal.after.ledger.flatMap(\.choices) {
        #expect(choice.reasonText.count <= 76)
        #expect(!choice.reasonText.isEmpty)
        guard choice.reasonCode != "SWAP" else { continue }
        #expect(choice.kind == kinds[choice.reasonCode] ?? .scored, "\(choice.reasonCode)")
      }
    }
  }

  @Test("what a line says can be counted again from the ledger and the entries")
  func truth() async {
    var codes: [String: Int] = [:]
    for journal in await SimulatedJournals.all() {
      for step in journal.steps {
        codes[step.first.reasonCode, default: 0] += 1
        let oracle = RuleOracle(step, journal.chooser)
        let said = "\(journal.name), \(step.day.iso): \(step.first.reasonText)"
        #expect(isTrue(step, oracle), "\(said)")
      }
    }
    let expected = [
      "FIRST", "RETURN", "COMMIT", "DAY", "WAIT", "WIN", "OPEN", "GAP", "FRUIT", "NEW", "AGAIN",
    ]
    for code in expected { #expect(codes[code] ?? 0 > 0, "\(code)") }
    #expect(Set(codes.keys) == Set(expected))
  }

  @Test("no line speaks of one axis twice in five days")
  func noNagging() async {
    for journal in await SimulatedJournals.all() {
      let gaps = journal.steps.enumerated().filter { $0.element.first.reasonCode == "GAP" }
      for (one, other) in zip(gaps, gaps.dropFirst())
      where one.element.first.traits?.axis == other.element.first.traits?.axis {
        #expect(other.offset - one.offset >= 5, "\(journal.name)")
      }
      var last: [Axis: Int] = [:]
      for (place, step) in gaps {
        guard let axis = step.first.traits?.axis else { continue }
        #expect(place - (last[axis] ?? -5) >= 5, "\(journal.name)")
        last[axis] = place
      }
    }
  }

  private func isTrue(_ step: SimulatedJournal.Step, _ oracle: RuleOracle) -> Bool {
    let line = step.first.reasonText
    let prompt = oracle.chooser.library.prompt(step.first.prompt.id)
    switch step.first.reasonCode {
    case "FIRST":
      return oracle.past.isEmpty && line == "The first one. A few plain sentences are enough."
    case "RETURN": return isReturn(step, oracle)
    case "COMMIT": return isPromise(step, oracle)
    case "DAY":
      let name = Self.weekdays[step.day.weekday.rawValue]
      let isMonday = step.day.weekday == .monday
      return line == "\(name): one \(isMonday ? "intention" : "look back")."
        && (isMonday || step.day.weekday == .friday)
        && prompt?.days.contains(isMonday ? .intention : .review) == true
    case "WAIT": return isWait(step, oracle)
    case "WIN": return isWin(line, prompt, oracle)
    case "OPEN":
      return prompt?.axis == nil && line == "An open one. It is aimed at nothing."
    case "GAP": return GapLine(line)?.isTrue(of: step) == true
    case "FRUIT": return isFruit(step)
    case "NEW":
      return oracle.lastShown(step.first.prompt.id) == nil && line == "You have not had this one."
    case "AGAIN":
      let days = oracle.lastShown(step.first.prompt.id)?.distance(to: step.day) ?? 0
      return line == "You last had this one \(days) days ago." && days > 1
    default: return false
    }
  }

  private func isReturn(_ step: SimulatedJournal.Step, _ oracle: RuleOracle) -> Bool {
    guard let last = step.before.lastEntryDay else { return false }
    let greeted = oracle.past.filter {
      $0.day > last && $0.choices.first?.reasonCode == "RETURN"
    }
    return last.distance(to: step.day) >= 10 && greeted.isEmpty && !oracle.past.isEmpty
      && step.first.reasonText == "A fresh page. One thing worth keeping is enough."
  }

  private func isPromise(_ step: SimulatedJournal.Step, _ oracle: RuleOracle) -> Bool {
    guard let id = step.first.prompt.id.promise,
      let promise = step.before.promises.first(where: { $0.id == id })
    else { return false }
    let asked = oracle.served.count { $0.prompt.id == step.first.prompt.id }
    let times = ["", " Asked for the second time.", " Asked for the third time."]
    guard times.indices.contains(asked) else { return false }
    let start =
      if let due = promise.due {
        due == step.day
          ? "A promise of yours for today." : "A promise of yours for \(name(due, on: step.day))."
      } else {
        "A promise of yours, made \(promise.made.distance(to: step.day)) days ago."
      }
    return step.first.reasonText == start + times[asked]
      && step.first.prompt.text.hasPrefix("On \(name(promise.made, on: step.day)) you wrote: “")
      && step.first.prompt.text.contains(promise.text)
  }

  private func name(_ day: Day, on other: Day) -> String {
    let distance = day.distance(to: other)
    if distance >= 1, distance <= 6 { return Self.weekdays[day.weekday.rawValue] }
    let (year, month, number) = day.parts
    return "\(number) \(Self.months[month - 1])" + (year == other.year ? "" : " \(year)")
  }

  private func isWait(_ step: SimulatedJournal.Step, _ oracle: RuleOracle) -> Bool {
    guard let theme = step.first.prompt.theme,
      let title = oracle.chooser.library.theme(theme)?.title
    else { return false }
    let back = Array(oracle.past.reversed()).firstIndex { day in
      day.choices.contains { $0.prompt.theme == theme }
    }
    guard let back else { return step.first.reasonText == "\"\(title)\" has not come up yet." }
    let count = back == 1 ? "1 prompt" : "\(back) prompts"
    return back > 0 && step.first.reasonText == "\"\(title)\" has not come up for \(count)."
  }

  private func isWin(_ line: String, _ prompt: Prompt?, _ oracle: RuleOracle) -> Bool {
    let tones = oracle.served.suffix(4).map { oracle.chooser.library.prompt($0.prompt.id)?.tone }
    guard prompt?.tone == .win, tones.count == 4, !tones.contains(.win) else { return false }
    return tones.allSatisfy { $0 == .hard }
      ? line == "Four in a row were about the hard side. One about what works."
      : line == "None of the last four was about what works. This one is."
  }

  private func isFruit(_ step: SimulatedJournal.Step) -> Bool {
    guard let answer = step.before.answers[step.first.prompt.id]?.last else { return false }
    let words = step.before.lastAnswers.filter { $0.prompt?.promise == nil }.map(\.words).sorted()
    let reached = words.count { $0 <= answer.words }
    let isLong = words.isEmpty || reached * 2 >= words.count
    let gave =
      answer.useful == .yes
      || answer.useful == nil && (isLong || !answer.votes.isEmpty || answer.madePromise)
    let (year, month, _) = answer.day.parts
    let isOld = answer.day.distance(to: step.day) > 330
    let time = Self.months[month - 1] + (isOld ? " \(year)" : "")
    return gave && step.first.reasonText == "In \(time) this one gave you something. Again?"
  }
}

/// The line about a gap, taken apart: `Risk: 7 of 8 entries about it kept safe; you meant about half.`
private struct GapLine {
  var axis: Axis
  var count: Int
  var votes: Int
  var side: Side
  var meant: String

  private static let phrases: [(Axis, Side, String)] = [
    (.people, .leader, "encouraged"), (.people, .manager, "instructed"),
    (.authority, .leader, "persuaded"), (.authority, .manager, "used rank"),
    (.growth, .leader, "grew people"), (.growth, .manager, "organized"),
    (.horizon, .leader, "looked far"), (.horizon, .manager, "planned"),
    (.risk, .leader, "tried things"), (.risk, .manager, "kept safe"),
    (.measure, .leader, "saw the whole"), (.measure, .manager, "tracked"),
    (.conduct, .leader, "set an example"), (.conduct, .manager, "ran the day"),
  ]

  init?(_ line: String) {
    let halves = line.split(separator: "; you meant about ").map(String.init)
    let known = Self.phrases.first { line.contains(" \($0.2);") }
    guard halves.count == 2, let known, let start = halves.first,
      let end = halves.last, end.hasSuffix(".")
    else { return nil }
    (axis, side) = (known.0, known.1)
    meant = String(end.dropLast())
    let words = start.split(separator: " ")
    guard words.count > 4, words[0].lowercased() == axis.rawValue + ":", let count = Int(words[1]),
      words[2] == "of", let votes = Int(words[3])
    else { return nil }
    (self.count, self.votes) = (count, votes)
  }

  func isTrue(of step: SimulatedJournal.Step) -> Bool {
    let given = step.before.recent
      .filter { (0..<28).contains($0.day.distance(to: step.day)) }
      .compactMap { $0.votes[axis] }
    let showing = given.count { $0 == .both || $0 == (side == .leader ? .leader : .manager) }
    guard let target = step.before.targets[axis] else { return false }
    let tenths = side == .leader ? target.rawValue * 2 + 1 : 9 - target.rawValue * 2
    return step.first.traits?.axis == axis && given.count == votes && showing == count && votes >= 4
      && count * 10 > tenths * votes && meant == (tenths == 5 ? "half" : "\(tenths) in 10")
  }
}
