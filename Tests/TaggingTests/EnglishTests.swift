import Testing

@testable import Tagging

@Suite("English alone")
struct EnglishTests {
  /// A tagger whose model hears every behavior everywhere.
  private let tagger: Tagger

  init() throws { tagger = try SmallTagger.hearingEverything() }

  @Test("of eighty sentences in eight languages at most two are read")
  func otherLanguages() throws {
    let lines = try Fixture.text("other-languages.txt").split(separator: "\n")
      .filter { !$0.hasPrefix("#") }
    try #require(lines.count == 80)
    let read = try lines.filter { line in
      let sentence = try #require(line.split(separator: "\t").last)
      return tagger.read(String(sentence))?.refusal != .notEnglish
    }
    #expect(read.count <= 2, "\(read)")
  }

  @Test(
    "other scripts are not read",
    arguments: [
      "Сегодня я дал Ане самой решить.", "今日は田中さんに決めてもらいました。", "今天我让小李自己决定怎么做。",
      "오늘은 민지가 스스로 결정하게 했다.", "اليوم تركت سارة تقرر بنفسها.", "आज मैंने प्रिया को खुद फैसला करने दिया।",
      "Σήμερα άφησα τη Μαρία να αποφασίσει.", "วันนี้ฉันให้เธอตัดสินใจเอง",
    ])
  func otherScripts(text: String) {
    #expect(tagger.read(text) == Reading(refusal: .notEnglish))
  }

  @Test("of the corpus hardly a passage is refused")
  func corpus() throws {
    let texts = try TokensFixture().texts.prefix(800)
    let check = EnglishCheck(wordPiece: tagger.wordPiece)
    let refused = texts.filter {
      !EnglishCheck.isEnglish(check.evidence(of: $0.scalars[...]), others: 0)
    }
    #expect(refused.count <= 2)
  }

  @Test(
    "short English notes are read, full of names and shorthand though they are",
    arguments: [
      "Bit my tongue.", "Asked Priya. Listened.", "1:1 w/ DW re OKRs, CI flaky again", "Long day.",
      "Rested.", "OK", "Delegated the Q3 roadmap to Søren.", "PR reviews x5, merged 3",
      "Thanked José, Zoë and François.", "Hired Nguyễn.", "Coached Wojciech & Agnieszka.",
      "Deployed v2.3.1 to prod", "SLA breach; RCA done", "1:1s: Anja, Björn, Céline", "Ugh.",
      "Wrote ADR-12 re Kafka vs RabbitMQ", "Ward round, handover to Siobhán.", "Quiet. Read.",
      "Merde, what a day.", "we didn’t ship", "ASKED THE TEAM", "Asked Wei: \"好吗?\" He said yes.",
    ])
  func shortNotes(text: String) {
    #expect(tagger.read(text)?.refusal == nil)
  }

  @Test("in a mixed entry the English sentences alone are read")
  func mixed() {
    let english = "I asked the team what they thought of the plan."
    let german = "Ich fragte das Team, was es davon hält, und hörte zu."
    for text in [
      "\(english) \(german)", "\(german) \(english)", "\(german)\n\(english)\n\(german)",
    ] {
      let reading = tagger.read(text)
      #expect(reading?.refusal == nil)
      #expect(Set(reading?.suggestions.map(\.quote) ?? []) == [english])
      #expect(reading?.promise?.quote == english)
    }
  }
}
