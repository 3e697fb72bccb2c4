import Foundation
import Testing

/// What is wished of the questions: themes, packs, single questions, depth.
@Suite("Wishes from the command line")
struct PromptsWishTests {
  private let baton: BatonProcess

  init() throws { baton = try BatonProcess() }

  @Test("a wish for a theme says what changed and how it is taken back, and what is so already")
  func themes() throws {
    let steps = [
      (
        "mute trust",
        "“Trust and say” does not come any more. baton prompts unmute trust takes it back.",
        "muted"
      ),
      ("mute trust", "“Trust and say” is muted already.", "muted"),
      ("unpin trust", "“Trust and say” is not pinned; it is muted.", "muted"),
      ("unhalve trust", "“Trust and say” is not halved; it is muted.", "muted"),
      (
        "pin trust",
        "“Trust and say” comes more often from now on. baton prompts mute trust takes it back.",
        "on"
      ),
      ("pin TRUST", "“Trust and say” comes more often already.", "on"),
      ("unmute trust", "“Trust and say” is not muted; it comes more often.", "on"),
      (
        "unpin trust",
        "“Trust and say” comes like any other theme again. baton prompts pin trust takes it"
          + " back.", "on"
      ),
      ("unpin trust", "“Trust and say” is not pinned; it comes like any other.", "on"),
      (
        "halve trust",
        "“Trust and say” comes half as often from now on. baton prompts unhalve trust takes it"
          + " back.", "on"
      ),
      ("halve trust", "“Trust and say” comes half as often already.", "on"),
      (
        "unhalve trust",
        "“Trust and say” comes like any other theme again. baton prompts halve trust takes"
          + " it back.", "on"
      ),
    ]
    for (line, sentence, state) in steps {
      let result = try baton.run("prompts \(line)")
      #expect(result.status == 0, "\(line)")
      #expect(result.output == "", "\(line)")
      #expect(result.messages == sentence + "\n", "\(line)")
      #expect(
        try baton.states("prompts list --theme trust --pack standard --json") == [state], "\(line)")
    }
    #expect(
      try baton.run("prompts list --theme trust").lines.contains { $0.hasSuffix("[muted]") }
        == false)
  }

  @Test("a retired question does not come until it is restored")
  func retire() throws {
    for (line, sentence, state) in [
      ("restore trust-01", "trust-01 is not retired.", "on"),
      (
        "retire trust-01",
        "trust-01 does not come any more. baton prompts restore trust-01 takes it back.", "retired"
      ),
      ("retire Trust-01", "trust-01 is retired already.", "retired"),
      (
        "restore trust-01", "trust-01 can come again. baton prompts retire trust-01 takes it back.",
        "on"
      ),
    ] {
      let result = try baton.run("prompts \(line)")
      #expect(result.status == 0, "\(line)")
      #expect(result.messages == sentence + "\n", "\(line)")
      let shown = try json(baton.run("prompts show trust-01 --json").output) as? [String: Any]
      #expect(shown?["state"] as? String == state, "\(line)")
    }
  }

  @Test("a pack is switched on and off")
  func packs() throws {
    let packs = try baton.objects("prompts packs --json")
    #expect(packs.first?["name"] as? String == "standard")
    #expect(packs.count == 7)
    #expect(packs.allSatisfy { ($0["questions"] as? Int ?? 0) >= 8 })
    #expect(packs.map { $0["on"] as? Bool } == [true] + Array(repeating: false, count: 6))
    #expect(packs.allSatisfy { ($0["about"] as? String)?.hasSuffix(".") == true })
    let count = try #require(
      packs.first { $0["name"] as? String == "remote" }?["questions"] as? Int)
    for (line, sentence, state) in [
      ("off remote", "“Remote” is off already.", "off"),
      (
        "on remote",
        "“Remote” is on: \(count) questions more. baton prompts off remote takes it"
          + " back.", "on"
      ),
      ("on REMOTE", "“Remote” is on already.", "on"),
      ("on standard", "“The standard questions” is on already.", "on"),
      (
        "off remote",
        "“Remote” is off: \(count) questions less. baton prompts on remote takes it"
          + " back.", "off"
      ),
    ] {
      let result = try baton.run("prompts \(line)")
      #expect(result.status == 0, "\(line)")
      #expect(result.messages == sentence + "\n", "\(line)")
      #expect(try baton.states("prompts list --pack remote --json") == [state], "\(line)")
      let row = try baton.run("prompts packs").lines.first { $0.hasPrefix("remote ") }
      #expect(row?.contains("  \(state) ") == true, "\(line)")
    }
  }

  @Test("the depth is set at once, shown with its day, and kept where it is so already")
  func depth() throws {
    let set = try baton.run("prompts depth 3")
    #expect(set.output == "")
    #expect(
      set.messages
        == "Questions go to depth 3 from the next one on. baton prompts depth 1 takes it back.\n")
    #expect(try baton.run("prompts depth").output == "3 of 4, since 2026-11-22, as you asked\n")
    #expect(try baton.run("prompts depth 3").messages == "Questions go to depth 3 already.\n")
    #expect(
      try baton.run("prompts depth 2 --json").output
        == #"{"depth":2,"of":4,"since":"2026-11-22","cause":"request"}"# + "\n")
  }

  @Test("where wishes leave nothing to ask, it is said when the last is taken away and on the day")
  func nothingLeft() throws {
    try baton.settings("config.toml", "audience = \"none\"\n")
    let themes = Set(
      try baton.objects("prompts list --pack standard --json").compactMap { $0["theme"] as? String }
    )
    for (index, theme) in themes.sorted().enumerated() {
      let messages = try baton.run("prompts mute \(theme)").messages.split(separator: "\n")
      #expect(messages.count == (index == themes.count - 1 ? 2 : 1), "\(theme)")
    }
    let today = try baton.run("today")
    #expect(today.status == 1)
    #expect(today.messages.contains("No question fits"))
    #expect(
      try baton.run("prompts simulate --days 3").messages.hasPrefix(
        "No question fits the settings and your wishes."))
    // A library of one question is one.
    try baton.settings(
      "prompts/mine.toml", "[[prompt]]\nid = \"mine-1\"\ntext = \"What did you keep?\"\n")
    #expect(try baton.run("today").output.contains("What did you keep?"))
    let other = try baton.run("today --another")
    #expect(other.status == 1)
    #expect(other.messages.hasPrefix("No other question fits today."))
    #expect(try baton.objects("prompts simulate --days 5 --json").count == 5)
  }

  @Test("a pack counts what it brings, and says where it brings nothing")
  func nothingMore() throws {
    let all = try baton.objects("prompts list --pack remote --json")
    let theme = try #require(all.first?["theme"] as? String)
    let others = all.count { $0["theme"] as? String != theme }
    try baton.run("prompts mute \(theme)")
    #expect(
      try baton.run("prompts on remote").messages.hasPrefix("“Remote” is on: \(others) questions "))
    // Managers of managers are met by those who have them.
    #expect(
      try baton.run("prompts list --pack managers-of-managers").lines.contains {
        $0.hasSuffix("[off]  [needs managers]")
      })
    try baton.settings("config.toml", "audience = \"none\"\n")
    for prompt in try baton.objects("prompts list --pack managers-of-managers --json")
    where prompt["fits"] as? Bool == true {
      try baton.run(["prompts", "retire", prompt["id"] as? String ?? ""])
    }
    #expect(
      try baton.run("prompts on managers-of-managers").messages
        == "“Managers of managers” is on, which changes nothing now: none of its questions can be"
        + " asked. baton prompts list --pack managers-of-managers shows why.\n")
  }

  @Test("a journal that cannot be written to takes no wish and shows all")
  func readOnly() throws {
    try baton.run("add", input: "x")
    let wishes = ["mute trust", "retire trust-01", "on remote", "depth 2"]
    try baton.run("prompts mute change")
    // Rights do not hold for everybody; a folder in the place of the log does.
    let broken = baton.folder.path + "/broken.sqlite"
    try Data("no journal".utf8).write(to: URL(filePath: broken))
    baton.environment["BATON_JOURNAL"] = broken
    for line in wishes + ["list", "packs", "depth", "history", "simulate --days 2"] {
      let result = try baton.run("prompts \(line)")
      #expect(result.status == 1, "\(line)")
      #expect(result.messages.contains("is not a baton journal"), "\(line)")
    }
    #expect(try baton.run("prompts lint").status == 0)
    baton.environment["BATON_JOURNAL"] = baton.journal
    #expect(try baton.states("prompts list --theme change --pack standard --json") == ["muted"])
  }

  @Test("wishes are no changes of the journal: undo leaves them alone")
  func undo() throws {
    let id = try baton.run("add", input: "x").lines[0]
    try baton.run("prompts mute trust")
    #expect(try baton.run("undo").messages.contains(id))
    #expect(try baton.states("prompts list --theme trust --pack standard --json") == ["muted"])
    #expect(try baton.run("undo").status == 1)
  }

  @Test(
    "a muted theme, a retired question and a pack that is off come on no day; a pack that is on does"
  )
  func heeded() throws {
    for line in ["mute letting-go", "halve trust", "pin granted", "on remote", "retire trust-02"] {
      try baton.run("prompts \(line)")
    }
    let days = try baton.objects("prompts simulate --days 120 --json")
    #expect(days.count == 120)
    let asked = days.compactMap { ($0["prompt"] as? [String: Any])?["id"] as? String }
    let themes = days.compactMap { ($0["prompt"] as? [String: Any])?["theme"] as? String }
    #expect(!themes.contains("letting-go"))
    #expect(!asked.contains("trust-02"))
    #expect(asked.contains { $0.hasPrefix("remote-") })
    #expect(!asked.contains { $0.hasPrefix("reorganization-") })
    #expect(themes.count { $0 == "granted" } > themes.count { $0 == "trust" })
  }
}
