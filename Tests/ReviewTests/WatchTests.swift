import Journal
import Review
import Testing
import Trends

@Suite("The watch in a review")
struct ReviewWatchTests {
  private static let fourWeeks = """
    2026-10-24 *2 | micromanage
    2026-11-04 *2 | micromanage
    2026-11-07 *2 | micromanage
    2026-11-14 | micromanage
    2026-11-20 | micromanage

    """

  @Test("four weeks with two entries each are a reason for the offer")
  func sustained() {
    for (notation, lasts) in [
      (Self.fourWeeks, true),
      (Self.fourWeeks.replacing("10-24", with: "10-23"), false),
      (Self.fourWeeks.replacing("11-14", with: "11-13"), false),
      (
        Self.fourWeeks.replacing("2026-11-20 | micromanage", with: "2026-11-21 | micromanage"),
        false
      ),
      (
        Self.fourWeeks.replacing("2026-11-20 | micromanage", with: "2026-11-20 | micromanage/yes"),
        false
      ),
      (
        Self.fourWeeks.replacing("2026-11-20 | micromanage", with: "2026-11-20 | micromanage/no"),
        true
      ),
      (
        Self.fourWeeks.replacing("2026-11-20 | micromanage", with: "2026-11-20 | ?49 micromanage"),
        false
      ),
      (
        Self.fourWeeks.replacing("2026-11-20 | micromanage", with: "2026-11-20 | -micromanage"),
        false
      ),
      ("", false),
    ] {
      let page = page("2026-W47", today: "2026-11-20", notation, mayOfferPin: true)
      #expect(page.offersPin == lasts)
    }
  }

  @Test("nothing is offered where it may not be, nor in a week that is over")
  func offer() {
    #expect(!page("2026-W47", today: "2026-11-20", Self.fourWeeks).offersPin)
    let past = page("2026-W47", today: "2026-11-23", Self.fourWeeks, mayOfferPin: true)
    #expect(!past.offersPin)
  }

  @Test("the watch speaks only in the running week, when it may, and when there is something")
  func speaks() {
    let quiet = "2026-11-20 *3 | micromanage | empower"
    for (name, today, notation, may, says) in [
      ("2026-W47", "2026-11-20", Self.fourWeeks, true, true),
      ("2026-W47", "2026-11-22", Self.fourWeeks, true, true),
      ("2026-W47", "2026-11-23", Self.fourWeeks, true, false),
      ("2026-W47", "2026-11-20", Self.fourWeeks, false, false),
      ("2026-W47", "2026-11-20", quiet, true, false),
      ("2026-W47", "2026-11-20", "", true, false),
    ] {
      let page = page(name, today: today, notation, saysWatch: may)
      #expect(page.saysWatch == says)
      let words = ReviewWords.watch(page)
      #expect(words.count == (says ? 3 : 1))
      #expect(words.joined().contains("In four weeks: "))
    }
  }

  @Test("its counts read well")
  func counts() {
    for (notation, words) in [
      ("", "In four weeks: no hand-over written about."),
      ("2026-11-20 | empower", "In four weeks: 1 hand-over written about, none with checking."),
      (
        "2026-11-20 *2 | empower | micromanage/yes",
        "In four weeks: 2 hand-overs written about, none with checking."
      ),
      (
        "2026-11-20 *7 | empower\n2026-11-20 *3 | micromanage",
        "In four weeks: 10 hand-overs written about, 3 with checking."
      ),
    ] {
      #expect(
        ReviewWords.watch(page("2026-W47", today: "2026-11-20", notation)) == [words])
    }
  }
}
