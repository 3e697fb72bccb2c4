import Testing

@testable import Tagging

@Suite("Promises by their form")
struct PromiseWordingTests {
  @Test(
    "a plain form with a time to come promises something",
    arguments: [
      "I won't look at the plan until Friday.", "I will not look at the plan until Friday.",
      "I’m not going to open the tickets this week.", "From now on the team picks its own dates.",
      "Sam runs the review on Thursday, not me.", "Tomorrow Sam runs the review, not me.",
      "From tomorrow on call belongs to the ward.", "Starting Monday the rota is theirs.",
      "If it slips again, I ask first instead of fixing it.",
      "If the demo slips tomorrow, I'll ask first.", "I promised Ana an answer by Wednesday.",
    ])
  func promises(_ sentence: String) { #expect(PromiseWording.promises(sentence)) }

  @Test(
    "what was, what only might be, what others say and what one knows is none",
    arguments: [
      "I will never forget the look on his face.", "I should talk to Marcus.",
      "Tomorrow is Friday.", "They will ship on Monday.", "Sam ran the review on Thursday, not me.",
      "If I am honest, I did it again.", "If nobody speaks up, I fill the silence.",
      "If the build broke again, I fixed it.", "From now on, he said, nobody is late.",
      "I promised.", "I promised to be kinder.", "I will not lie.", "Will I ask her on Friday?",
      "From the beginning on Monday it was a mess.", "He told Ben, not me.", "", "No.",
      "I won't say it was easy this week.",
    ])
  func others(_ sentence: String) { #expect(!PromiseWording.promises(sentence)) }
}
