import Foundation
import Testing

/// The questions from the command line.
@Suite("Questions from the command line")
struct PromptsCommandTests {
  private let baton: BatonProcess

  init() throws { baton = try BatonProcess() }

  private var hasJournal: Bool { FileManager.default.fileExists(atPath: baton.journal) }

  @Test("looking at questions makes no journal")
  func looking() throws {
    for line in [
      "list", "list --json", "show trust-01", "packs", "packs --json", "depth", "depth --json",
      "history", "history --json", "simulate --days 2", "lint",
    ] {
      let result = try baton.run("prompts \(line)")
      #expect(result.status == 0, "\(line)")
      #expect(result.messages == "" || line == "lint", "\(line) \(result.messages)")
      #expect(!hasJournal, "\(line)")
    }
    #expect(try baton.run("prompts history").output == "")
    #expect(try baton.run("prompts history --json").output == "[]\n")
    #expect(try baton.run("prompts depth").output == "1 of 4\n")
    #expect(
      try baton.run("prompts depth --json").output
        == #"{"depth":1,"of":4,"since":null,"cause":null}"# + "\n")
  }

  @Test("the list can be narrowed to a theme and a pack, and says what does not come")
  func list() throws {
    let all = try baton.objects("prompts list --json")
    #expect(all.count >= 144 + 6 * 8)
    let remote = try baton.objects("prompts list --pack remote --json")
    #expect(remote.count >= 8)
    #expect(try baton.states("prompts list --pack remote --json") == ["off"])
    #expect(try baton.states("prompts list --pack standard --json") == ["on"])
    #expect(
      try baton.run("prompts list --pack remote").lines.allSatisfy { $0.hasSuffix("  [off]") })
    let trust = try baton.objects("prompts list --theme TRUST --json")
    #expect(Set(trust.map { $0["theme"] as? String }) == ["trust"])
    #expect(
      try baton.objects("prompts list --theme trust --pack remote --json").count
        == remote.count { $0["theme"] as? String == "trust" })
    // Peers have no reports, so some questions do not fit.
    #expect(all.contains { $0["needs"] as? String == "reports" && $0["fits"] as? Bool == true })
    try baton.settings("config.toml", "audience = \"none\"\n")
    for question in try baton.objects("prompts list --json") {
      #expect(question["fits"] as? Bool == (question["needs"] as? String == "none"))
    }
  }

  @Test("what there is not is wrong use, with what was meant")
  func unknown() throws {
    for (line, sentence) in [
      ("list --theme trst", "There is no theme “trst”. Did you mean trust? The themes are letting"),
      (
        "list --pack remot", "There is no pack “remot”. Did you mean remote? The packs are standard"
      ),
      ("show trust-0", "There is no question “trust-0”. Did you mean trust-0"),
      ("show nothing-like-it", "There is no question “nothing-like-it”. baton prompts list shows"),
      (
        "show promise:4k7m2q9x4k7m2q9x4k7m2q9x4k",
        "“promise:4k7m2q9x4k7m2q9x4k7m2q9x4k” asked about"
      ),
      ("mute trst", "There is no theme “trst”. Did you mean trust?"),
      ("unmute trst", "There is no theme “trst”."),
      ("pin trst", "There is no theme “trst”."),
      ("unpin trst", "There is no theme “trst”."),
      ("halve trst", "There is no theme “trst”."),
      ("unhalve trst", "There is no theme “trst”."),
      ("retire trust-0", "There is no question “trust-0”. Did you mean"),
      ("restore trust-0", "There is no question “trust-0”. Did you mean"),
      ("depth 5", "“5” is no depth. Write a number from 1, facts of the day, to 4"),
      ("depth deep", "“deep” is no depth."),
      ("on remot", "There is no pack “remot”. Did you mean remote?"),
      ("off own", "There is no pack “own”."),
      ("off standard", "The standard questions are always on."),
      ("mutr trust", "There is no command “prompts mutr”. Did you mean mute?"),
      ("history --limit 0", "--limit takes a number from 1 on."),
      ("simulate --days 0", "--days takes a number from 1 to 3650."),
      ("simulate --days 3651", "--days takes a number from 1 to 3650."),
      ("simulate", "Missing expected argument '--days <n>'"),
      ("simulate --days 2 --seed -1", "The value '-1' is invalid for '--seed <s>'"),
      ("mute", "Missing expected argument '<theme>'"),
    ] {
      let result = try baton.run("prompts \(line)")
      #expect(result.status == 2, "\(line)")
      #expect(result.output == "", "\(line)")
      #expect(result.messages.hasPrefix(sentence), "\(line): \(result.messages)")
    }
    #expect(!hasJournal)
  }

  @Test("a question is shown with all that is known of it")
  func show() throws {
    try baton.settings(
      "prompts/mine.toml",
      """
      pack = "rounds"

      [[prompt]]
      id = "mine-rounds"
      text = "What did you leave to the night shift?"
      theme = "letting-go"
      every = ["wed", "mon"]
      next = "What did they do with it?"
      minutes = 2

      """)
    baton.environment["BATON_NOW"] = "2026-11-18T12:00:00+01:00"
    #expect(
      try baton.run("today").output.contains("What did you leave to the night shift?"))
    try baton.run("add --today", input: "The ward round.")
    #expect(
      try baton.run("prompts show mine-rounds").output == """
        mine-rounds
        What did you leave to the night shift?

        theme     letting-go (Letting go)
        pack      rounds
        axis      none: an open question
        depth     2 of 4
        tone      neutral
        form      back
        day       any
        needs     none
        minutes   2
        next      What did they do with it?
        every     mon, wed
        state     on
        file      mine.toml:3
        asked     1 time, last on 2026-11-18
        answered  1 time, last on 2026-11-18

        """)
    let shown = try json(baton.run("prompts show mine-rounds --json").output) as? [String: Any]
    #expect(shown?["every"] as? [String] == ["mon", "wed"])
    #expect(shown?["asked"] as? [String] == ["2026-11-18"])
    #expect(shown?["answered"] as? Int == 1)
    #expect(shown?["lastAnswered"] as? String == "2026-11-18")
    #expect(try baton.run("prompts show trust-01").output.contains("\nasked     not yet\n"))
    try baton.run("prompts off rounds")
    #expect(try baton.run("prompts show mine-rounds").output.contains("\nstate     off\n"))
  }

  @Test("themes of the settings take questions, and a theme without a title takes none")
  func themesOfSettings() throws {
    let question = """
      [[prompt]]
      id = "mine-hiring"
      text = "Whom did you talk to about the open seat?"
      theme = "hiring"

      """
    try baton.settings("prompts/mine.toml", question)
    let without = try baton.run("prompts list --pack own")
    #expect(without.status == 2)
    #expect(without.messages.hasPrefix("mine.toml:4: there is no theme “hiring”."))
    try baton.settings("config.toml", "[themes]\nhiring = \"Hiring\"\n")
    #expect(try baton.run("prompts list --theme hiring").lines.count == 1)
    #expect(
      try baton.run("prompts mute hiring").messages.hasPrefix("“Hiring” does not come any more."))
    #expect(try baton.run("search theme:hiring").status == 0)
    // What was wished of a theme can be taken back when the theme is gone.
    try baton.settings("config.toml", "")
    try baton.settings(
      "prompts/mine.toml", "[[prompt]]\nid = \"mine-1\"\ntext = \"What did you keep?\"\n")
    #expect(
      try baton.run("prompts unmute hiring").messages.hasPrefix("“hiring” comes like any other"))
  }
}
