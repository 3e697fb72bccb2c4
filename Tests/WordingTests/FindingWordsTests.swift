import Journal
import Testing
import Trends
import Wording

@Suite("The finding in words")
struct FindingWordsTests {
  private func standing(
    _ axis: Axis = .people, _ now: (Int, Int), _ before: (Int, Int), target: TargetPosition? = nil
  ) -> AxisStanding {
    let now = AxisCount(axis: axis, leader: now.0, manager: now.1)
    let before = AxisCount(axis: axis, leader: before.0, manager: before.1)
    return AxisStanding(count: now, open: now, before: before, openBefore: before, target: target)
  }

  private func words(_ standings: [AxisStanding]) -> String {
    FindingWords.sentence(Finding.first(among: standings), among: standings)
  }

  @Test("a change says its direction and the shares in tenths")
  func change() {
    #expect(
      words([standing(.people, (18, 2), (4, 16))])
        == "People moved towards the leader's side against the four weeks before:"
        + " about 2 in 10 leader's then, about 9 in 10 now. Open entries moved the same way.")
  }

  @Test("shares that round alike are left away")
  func alike() {
    let standing = standing(.risk, (5400, 4600), (4600, 5400))
    #expect(standing.change == .leader)
    #expect(
      words([standing])
        == "Risk moved towards the leader's side against the four weeks before."
        + " Open entries moved the same way.")
  }

  @Test("a distance to a target names both")
  func offTarget() {
    #expect(
      words([standing(.horizon, (1, 19), (0, 0), target: .even)])
        == "Horizon lies further on the manager's side than meant: about 1 in 10 leader's,"
        + " meant about even. Open entries say the same.")
  }

  @Test("windows that are no four weeks are named")
  func quarter() {
    for (standing, words) in [
      (
        standing(.people, (18, 2), (4, 16)),
        "People moved towards the leader's side against the 90 days before:"
          + " about 2 in 10 leader's then, about 9 in 10 now. Open entries moved the same way."
      ),
      (
        standing(.horizon, (1, 19), (0, 0), target: .even),
        "Over 90 days horizon lies further on the manager's side than meant: about 1 in 10"
          + " leader's, meant about even. Open entries say the same."
      ),
      (standing(.risk, (1, 1), (0, 0)), "Nothing here that the counts can carry. That is usual."),
    ] {
      let finding = Finding.first(among: [standing])
      #expect(FindingWords.sentence(finding, among: [standing], days: 90) == words)
    }
  }

  @Test("small counts carry nothing, whatever they are")
  func nothing() {
    for leader in 0...9 {
      for manager in 0...(9 - leader) {
        let standing = standing(
          .people, (leader, manager), (manager, leader), target: .mostlyManager)
        #expect(words([standing]) == FindingWords.none)
      }
    }
    #expect(words([]) == FindingWords.none)
  }

  @Test("the watch is silent while quiet, and asks where it speaks")
  func watch() {
    func watch(_ days: [Int], fit: Fit? = nil) -> Watch {
      let today = Day(number: 20_779)
      var names = Names()
      let entries = days.sorted(by: >).map { age in
        TaggedEntry(
          id: EntryID(using: &names), day: today.advanced(by: -age), isOpen: true,
          tags: [
            Journal.Tag(
              behavior: .micromanage, origin: .confirmed, span: 0..<4, quote: "Redid", fit: fit)
          ])
      }
      return Watch(through: today, entries: entries)
    }
    for quiet in [watch([]), watch([1]), watch([1, 1]), watch([1, 2, 3], fit: .yes)] {
      #expect(WatchWords.sentence(quiet) == nil)
      #expect(WatchWords.short(quiet) == nil)
    }
    #expect(
      WatchWords.sentence(watch([1, 2, 20]))
        == "Micromanage stands in 2 entries of the last two weeks."
        + " In four weeks: 3 hand-overs written about, 3 with checking.")
    #expect(
      WatchWords.sentence(watch([1, 2, 8, 9]))
        == "Micromanage stands in 4 entries, in both of the last two weeks."
        + " In four weeks: 4 hand-overs written about, 4 with checking.")
    #expect(WatchWords.questions.filter { $0 == "?" }.count == 3)
    let all = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map { watch(Array(0..<$0)) }
      .flatMap { [WatchWords.sentence($0), WatchWords.short($0)] }.compactMap(\.self)
    for words in all + [WatchWords.questions, WatchWords.offer] {
      for verdict in ["!", "%", "warning", "too much", "bad", "should", "only"] {
        #expect(!words.lowercased().contains(verdict), "\(words)")
      }
    }
  }

  private struct Names: RandomNumberGenerator {
    var state: UInt64 = 0
    mutating func next() -> UInt64 {
      state += 1
      return state
    }
  }
}
