import Demo
import Journal
import Testing
import Trends

@testable import BatonBench

@Suite("What the trends may say of made-up writers")
struct ClaimTests {
  @Test(
    "of few writers something is said where nothing changes, also where the questions change",
    arguments: [(12, 0.65), (20, 0.65), (40, 0.65), (40, 0.85)])
  func falseClaims(votes: Int, aimedLater: Double) {
    let claims = ClaimWriter(votes: votes, aimedLater: aimedLater).falseClaims(writers: 500)
    #expect(claims.either <= ClaimRows.mostFalse)
    #expect(claims.either >= max(claims.changed, claims.offTarget))
  }

  @Test("a large shift is seen at forty votes a window")
  func power() {
    let seen = (0..<200).count { seed in
      var random = DemoRandom(seed: UInt64(seed))
      return ClaimWriter(votes: 40).standing(from: 0.5, to: 0.9, using: &random).change == .leader
    }
    #expect(seen > 160)
  }
}
