import Journal
import Testing
import Trends
import Wording

@Suite("Trends in words")
struct TrendWordsTests {
  private func bar(_ axis: Axis, current: (Int, Int, Int), earlier: (Int, Int, Int)) -> AxisBar {
    AxisBar(
      current: AxisCount(axis: axis, leader: current.0, manager: current.1, both: current.2),
      earlier: AxisCount(axis: axis, leader: earlier.0, manager: earlier.1, both: earlier.2))
  }

  @Test("counts are said as counts, without a share and without a verdict")
  func counts() {
    for (bar, target, words) in [
      (
        bar(.people, current: (1, 1, 0), earlier: (2, 0, 0)), nil,
        "direct 1 (1 this week), inspire 3 (1 this week)."
      ),
      (
        bar(.risk, current: (0, 0, 1), earlier: (0, 1, 0)), TargetPosition.even,
        "safeguard 2 (1 this week), venture 1 (1 this week). You mean 50% on the leader's side."
      ),
      (
        bar(.measure, current: (0, 0, 0), earlier: (0, 0, 0)), .even,
        "Nothing written on measure in four weeks."
      ),
      (
        bar(.ownership, current: (0, 0, 0), earlier: (2, 1, 0)), nil,
        "micromanage 1, empower 2. Counts only: ownership is no balance and has no target."
      ),
    ] as [(AxisBar, TargetPosition?, String)] {
      #expect(TrendWords.detail(of: bar, target: target) == words)
    }
  }
}
