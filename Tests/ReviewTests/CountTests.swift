import Journal
import Review
import Testing

@Suite("What is counted on a page")
struct CountTests {
  private func page(_ notation: String, promises: [Promise] = [], signs: Int = 0) -> ReviewPage {
    ReviewTests.page(
      "2026-W47", today: "2026-11-20", notation, promises: promises, signs: signs)
  }

  @Test("fits count entries, the doubt of one entry before its yes, most words first")
  func fits() {
    let page = page(
      """
      2026-10-23 | direct/yes
      2026-10-24 | direct/yes | direct/no | plan/unsure
      2026-11-01 | direct/yes | direct/unsure | -plan/yes | ?30 plan/yes
      2026-11-02 | direct/yes | direct | plan
      2026-11-03 | direct | track | command/no
      2026-11-04 | inspire/no
      """)
    #expect(
      page.fits.map(ReviewWords.fit) == [
        "Directed 4 times: right once, wrong once, unsure once, not said once.",
        "Inspired once: wrong once.", "Commanded once: wrong once.",
        "Planned twice: unsure once, not said once.",
      ])
  }

  @Test("each behavior has its word, and counts read well")
  func fitWords() {
    for behavior in Behavior.allCases {
      for yes in 0...3 {
        let words = ReviewWords.fit(
          ReviewPage.FitCount(behavior: behavior, entries: 3, yes: yes))
        #expect(words.hasSuffix("."))
        #expect(words.contains(" 3 times"))
        #expect(words.contains("right") == (yes > 0))
      }
    }
  }

  @Test("how much there is, in whole sentences")
  func amount() {
    for (notation, words) in [
      (
        "2026-11-16 open *4 | plan",
        "4 entries this week, 4 in four weeks; all of them to an open question or none."
          + " You confirmed all 4 tags. 1 of 28 days has an entry."
      ),
      (
        "2026-11-16 *4 | ?70 plan",
        "4 entries this week, 4 in four weeks; none of them to an open question."
          + " You confirmed none of 4 tags. 1 of 28 days has an entry."
      ),
      (
        "2026-11-16 *12 open | plan\n2026-10-25 | ?70 plan",
        "12 entries this week, 13 in four weeks; 12 of them to an open question or none."
          + " You confirmed 12 of 13 tags. 2 of 28 days have an entry."
      ),
      (
        "2026-11-16 *4 open\n2026-10-25 *2 | -plan",
        "4 entries this week, 6 in four weeks; 4 of them to an open question or none."
          + " 2 of 28 days have an entry."
      ),
      (
        "2026-11-16 | ?60 plan",
        "1 entry this week, 1 in four weeks; not to an open question."
          + " Its one tag is not confirmed. 1 of 28 days has an entry."
      ),
      (
        "2026-11-16 *3 open\n2026-11-17 | ?60 plan",
        "4 entries this week, 4 in four weeks; 3 of them to an open question or none."
          + " Their one tag is not confirmed. 2 of 28 days have an entry."
      ),
    ] {
      #expect(ReviewWords.amount(page(notation)).first == words)
    }
  }

  @Test("only one to three entries are said to say nothing")
  func few() {
    for count in 1...20 {
      let lines = ReviewWords.amount(page("2026-11-16 *\(count) open"))
      #expect(lines.count == (count <= 3 ? 2 : 1))
      #expect(
        lines.contains { $0.contains("say nothing") || $0.contains("says nothing") } == (count <= 3)
      )
    }
  }

  @Test("promises are counts; a rate is said from ten closed ones on")
  func promises() {
    func closed(_ state: PromiseState, _ count: Int) -> [Promise] {
      (0..<count).map { promise("\(state) \($0)", state, closed: "2026-11-10") }
    }
    #expect(ReviewWords.promises(page("")).isEmpty)
    #expect(
      ReviewWords.promises(page("", promises: [promise("a")]))
        == ["1 promise is open; none was closed in four weeks."])
    #expect(
      ReviewWords.promises(page("", promises: closed(.kept, 6) + closed(.dropped, 3)))
        == ["9 promises closed in four weeks: 6 kept, 3 dropped.", "None is open."])
    #expect(
      ReviewWords.promises(
        page("", promises: closed(.kept, 6) + closed(.changed, 4) + [promise("a"), promise("b")]))
        == [
          "10 promises closed in four weeks: 6 kept, 4 changed.",
          "About 6 in 10 of them were kept.", "2 promises are open.",
        ])
    for all in [closed(.kept, 12), closed(.dropped, 12)] {
      #expect(ReviewWords.promises(page("", promises: all)).count == 2)
    }
  }

  @Test("open promises are asked about, others are not")
  func promiseQuestion() {
    for (promises, asks) in [
      ([], false), ([promise("a")], true), ([promise("a", .kept, closed: "2026-11-10")], false),
    ] {
      #expect(page("", promises: promises).questions.contains(.promises) == asks)
    }
  }

  @Test("signs are said as often as they are, and nothing of none")
  func signs() {
    for (count, words) in [
      (0, nil), (1, "Once somebody came to you unasked."),
      (2, "Twice somebody came to you unasked."), (3, "Three times somebody came to you unasked."),
      (12, "Twelve times somebody came to you unasked."),
      (13, "13 times somebody came to you unasked."),
    ] {
      #expect(ReviewWords.signs(page("", signs: count)) == words)
    }
  }

  @Test("the balances together leave ownership out, and an entry with both sides is on either")
  func overall() {
    let page = page("2026-11-16 | inspire | direct | empower\n2026-11-17 | micromanage | plan")
    #expect(page.overall == ReviewPage.Overall(leader: 1, manager: 2))
    #expect(ReviewWords.overall(page) == "Over the seven balances: leader 1 : 2 manager.")
    #expect(ReviewWords.overall(self.page("2026-11-16 | empower")).isEmpty)
  }

  @Test("a week that is over knows nothing of what was promised or closed later")
  func promisesOfPastWeek() {
    let before = promise("before", made: "2026-11-02")
    let later = promise("later", made: "2026-11-17")
    let closedLater = promise("closed later", made: "2026-11-03", .kept, closed: "2026-11-18")
    let closed = promise("closed", made: "2026-11-03", .kept, closed: "2026-11-10")
    let all = [before, later, closedLater, closed]
    let past = ReviewTests.page(
      "2026-W46", today: "2026-11-20", "", promises: all, undecided: [before, later])
    #expect(past.promises == .init([.open: 2, .kept: 1]))
    #expect(past.undecided == [before])
    let now = ReviewTests.page(
      "2026-W47", today: "2026-11-20", "", promises: all, undecided: [before, later])
    #expect(now.promises == .init([.open: 2, .kept: 2]))
    #expect(now.undecided == [before, later])
  }
}
