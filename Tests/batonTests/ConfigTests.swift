import Journal
import Prompting
import Tagging
import Testing

@testable import baton

@Suite("The settings")
struct ConfigTests {
  @Test("every key is read")
  func reads() throws {
    let text = """
      # mine
      day_turn = "03:30"
      working_days = ["sun", "mon"]
      audience = "peers"
      strictness = 0.7
      colors = "never"
      dates = "en"
      [themes]
      hiring = "Hiring"
      "2nd-site" = " The second site "
      """
    let config = try ConfigReader.parse(text, path: "config.toml")
    #expect(config.dayTurn.minutes == 210)
    #expect(config.workingDays == [.sunday, .monday])
    #expect(config.audience == .peers)
    #expect(config.strictness == .probability(0.7))
    #expect(config.colors == .never)
    #expect(
      config.themes == [
        Theme(id: ThemeID("2nd-site"), title: "The second site"),
        Theme(id: ThemeID("hiring"), title: "Hiring"),
      ])
    #expect(
      try ConfigReader.parse("themes = {hiring = \"Hiring\"}", path: "c").themes.map(\.title)
        == ["Hiring"])
    for (value, strictness) in [
      ("1", Strictness.probability(1)), ("0", .probability(0)), ("0.0", .probability(0)),
      (#""fewer""#, .fewer), (#""usual""#, .usual), (#""more""#, .more),
    ] {
      #expect(
        try ConfigReader.parse("strictness = " + value, path: "c").strictness == strictness)
    }
  }

  @Test("no file and an empty file mean the defaults")
  func defaults() throws {
    #expect(try ConfigReader.read("/nowhere/config.toml") == Config())
    #expect(try ConfigReader.parse("", path: "c") == Config())
    #expect(Config().dayTurn == .standard)
    #expect(Config().strictness == .usual)
    #expect(Config().workingDays.count == 5)
  }

  @Test("what cannot be understood is named with its line and what is allowed")
  func refuses() {
    let strictness =
      #"c, line 1: strictness takes "fewer", "usual", "more" or a number from 0 to 1."#
    let title = "c, line 2: themes takes a title of at most 40 characters for each name."
    let strictness3 = strictness.replacing("line 1", with: "line 3")
    let expected = [
      (
        "\nday_tern = 1",
        "c, line 2: there is no setting “day_tern”. Did you mean day_turn? The settings are"
          + " day_turn, working_days, audience, strictness, colors, dates and themes."
      ),
      ("\n\nday_turn = \"12:00\"", "c, line 3: day_turn takes a time from \"00:00\" to \"11:59\"."),
      ("day_turn = 4", "c, line 1: day_turn takes a time from \"00:00\" to \"11:59\"."),
      ("day_turn = \"+4:-1\"", "c, line 1: day_turn takes a time from \"00:00\" to \"11:59\"."),
      ("day_turn = \"03:75\"", "c, line 1: day_turn takes a time from \"00:00\" to \"11:59\"."),
      (
        "working_days = [\"mo\"]",
        "c, line 1: working_days takes a list of one or more of \"mon\", \"tue\", \"wed\", \"thu\","
          + " \"fri\", \"sat\", \"sun\"."
      ),
      (
        "working_days = \"mon\"",
        "c, line 1: working_days takes a list of one or more of \"mon\", \"tue\", \"wed\", \"thu\","
          + " \"fri\", \"sat\", \"sun\"."
      ),
      (
        "audience = \"boss\"",
        "c, line 1: audience takes \"managers\", \"reports\", \"peers\" or \"none\"."
      ),
      ("strictness = 2", strictness), ("\n#\nstrictness = -0.1", strictness3),
      (#"strictness = "strict""#, strictness), (#"strictness = "0.5""#, strictness),
      ("strictness = nan", strictness), ("strictness = []", strictness),
      ("colors = true", "c, line 1: colors takes \"auto\" or \"never\"."),
      ("themes = 1", "c, line 1: themes takes names with titles, hiring = \"Hiring\"."),
      (
        "[themes]\nHiring = \"Hiring\"",
        "c, line 2: themes takes names of a-z, 0-9 and hyphens."
      ),
      ("[themes]\nhiring = 1", title), ("[themes]\nhiring = \" \"", title),
      ("[themes]\nhiring = \"a\\u001bb\"", title),
      ("[themes]\nhiring = \"\(String(repeating: "a", count: 41))\"", title),
      ("themes = {hiring = []}", title.replacing("line 2", with: "line 1")),
      ("a = 1\nb = = 2", "c, line 2, cannot be read as TOML. Correct that line."),
    ]
    for (text, sentence) in expected {
      #expect(throws: Failure.couldNot(sentence), "\(text)") {
        try ConfigReader.parse(text, path: "c")
      }
    }
  }
}
