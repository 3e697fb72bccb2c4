import Journal
import Testing

@testable import Prompting

@Suite struct PromptFileTests {
  private func read(_ text: String) -> (library: PromptLibrary, problems: [PromptProblem]) {
    PromptLibrary().adding(userFiles: [("own.toml", text)])
  }

  private let whole = """
    theme = "night-shift"
    title = "The night shift"

    [[prompt]]
    id = "night-01"
    text = "What did you hand on at dawn?"
    axis = "risk"
    lean = "manager"
    depth = 1
    tone = "win"
    form = "debrief"
    day = ["any", "review"]
    needs = "peers"
    minutes = 3
    next = "What helped?"

    [[prompt]]
    id = "night-02"
    text = "What were you glad of?"
    """

  @Test("every key is read, and what is left out has a default")
  func keys() {
    let (library, problems) = read(whole)
    #expect(problems == [])
    #expect(library.themes == [Theme(id: ThemeID("night-shift"), title: "The night shift")])
    #expect(
      library.prompts == [
        Prompt(
          id: PromptID("night-01"), text: "What did you hand on at dawn?",
          theme: ThemeID("night-shift"), axis: .risk, lean: .manager, depth: 1, tone: .win,
          form: .debrief, days: [.any, .review], needs: .peers, minutes: 3, next: "What helped?",
          pack: .own, isOwn: true, source: PromptSource(file: "own.toml", line: 4)),
        Prompt(
          id: PromptID("night-02"), text: "What were you glad of?", theme: ThemeID("night-shift"),
          pack: .own, isOwn: true, source: PromptSource(file: "own.toml", line: 17)),
      ])
  }

  @Test("line ends of other systems change nothing but the bytes")
  func lineEnds() {
    let (library, problems) = read(whole.replacing("\n", with: "\r\n"))
    #expect(problems == [])
    #expect(library == read(whole).library)
  }

  @Test("the mark that some editors put before a text hides nothing")
  func byteOrderMark() {
    let start = whole.firstRange(of: "[[prompt]]")?.lowerBound ?? whole.startIndex
    for text in [whole, String(whole[start...])] {
      let marked = read("\u{FEFF}" + text)
      #expect(marked.problems == [])
      #expect(marked.library == read(text).library)
      #expect(marked.library.prompts.count == 2)
    }
  }

  @Test("what cannot be read is told with its line, and the prompts around it stay")
  func broken() {
    let cases: [(lines: String, line: Int, reason: PromptProblem.Reason?)] = [
      ("id = \"b\"\ntext = \"Do you?", 6, nil),
      ("id = \"b\"\ntext = Do you?", 6, nil),
      ("id = \"b\"\ntext = \"Do you?\" \"no\"", 6, nil),
      ("id = \"b\"\nid = \"c\"\ntext = \"Do you?\"", 6, nil),
      ("id = \"b\"\n= 5\ntext = \"Do you?\"", 6, nil),
      ("id = \"b\"\ntext", 6, nil),
      ("id = \"b\"\nday = [\"any\"", 6, nil),
      ("id = \"b\"\ntext = \"\\q\"", 6, nil),
      ("id = \"b\"\ntext = \"\"\"Do you?", 6, nil),
      ("text = \"Do you?\"", 4, .missing(key: "id")),
      ("id = \"b\"", 4, .missing(key: "text")),
      ("id = 5\ntext = \"Do you?\"", 5, .wrongKind(key: "id", expected: .text)),
      ("id = \"B 1\"\ntext = \"Do you?\"", 5, .badName(key: "id")),
      ("id = \"b\"\ntext = \" \"", 6, .blank(key: "text")),
      ("id = \"b\"\ntext = \"Do\\u0007 you?\"", 6, .controlCharacter(key: "text")),
      ("id = \"b\"\ntext = \"Do\\n you?\"", 6, .controlCharacter(key: "text")),
      ("id = \"b\"\ntext = \"Do\\u202E you?\"", 6, .controlCharacter(key: "text")),
      ("id = \"b\"\ntext = \"Do\\u0000 you?\"", 6, .controlCharacter(key: nil)),
      ("id = \"b\"\ntext = \"Do\0 you?\"", 6, .controlCharacter(key: nil)),
      ("id = \"b\"\ntext = \"Do you?\"\nnext = \"\\u001b[0m\"", 7, .controlCharacter(key: "next")),
      ("id = \"b\"\ntext = \"Do you?\"\ndepth = 5", 7, .outOfRange(key: "depth", 1...4)),
      (
        "id = \"b\"\ntext = \"Do you?\"\ndepth = \"2\"", 7,
        .wrongKind(key: "depth", expected: .number)
      ),
      ("id = \"b\"\ntext = \"Do you?\"\nminutes = 0", 7, .outOfRange(key: "minutes", 1...5)),
      (
        "id = \"b\"\ntext = \"Do you?\"\nminutes = 2.5", 7,
        .wrongKind(key: "minutes", expected: .number)
      ),
      (
        "id = \"b\"\ntext = \"Do you?\"\ntone = \"sad\"", 7,
        .notOneOf(key: "tone", allowed: ["win", "neutral", "hard"])
      ),
      (
        "id = \"b\"\ntext = \"Do you?\"\nday = [\"any\", \"mon\"]", 7,
        .notOneOf(key: "day", allowed: ["any", "intention", "review", "return"])
      ),
      ("id = \"b\"\ntext = \"Do you?\"\nday = [1]", 7, .wrongKind(key: "day", expected: .texts)),
      ("id = \"b\"\ntext = \"Do you?\"\nday = []", 7, .blank(key: "day")),
      (
        "id = \"b\"\ntext = \"Do you?\"\nday = 1979-05-27", 7,
        .wrongKind(key: "day", expected: .texts)
      ),
      ("id = \"b\"\ntext = \"Do you?\"\nevery = \"someday\"", 7, .badRhythm(key: "every")),
      ("id = \"b\"\ntext = \"Do you?\"\nevery = \"wednesday\"", 7, .badRhythm(key: "every")),
      (
        "id = \"b\"\ntext = \"Do you?\"\nevery = [\"mon\", \"month\"]", 7,
        .badRhythm(key: "every")
      ),
      ("id = \"b\"\ntext = \"Do you?\"\nevery = []", 7, .blank(key: "every")),
      ("id = \"b\"\ntext = \"Do you?\"\nevery = 3", 7, .wrongKind(key: "every", expected: .texts)),
      (
        "id = \"b\"\ntext = \"Do you?\"\ntheme = \"nowhere\"", 7,
        .unknownTheme(ThemeID("nowhere"), known: [])
      ),
      ("id = \"b\"\ntext = [[[\"Do you?\"]]]", 6, .wrongKind(key: "text", expected: .text)),
      ("id = \"b\"\ntext = { a = 1 }", 6, .wrongKind(key: "text", expected: .text)),
    ]
    for (lines, line, reason) in cases {
      let text = """
        [[prompt]]
        id = "before"
        text = "Did you?"
        [[prompt]]
        \(lines)
        [[prompt]]
        id = "after"
        text = "Would you?"
        """
      let (library, problems) = read(text)
      #expect(library.prompts.map(\.id.text) == ["after", "before"], "\(lines)")
      #expect(problems.map(\.line) == [line], "\(lines)")
      #expect(
        problems.map(\.file) == ["own.toml"] && !problems.contains { $0.isHarmless }, "\(lines)")
      if let reason {
        #expect(problems.map(\.reason) == [reason], "\(lines)")
      } else if case .notTOML(let detail)? = problems.first?.reason {
        #expect(!detail.isEmpty)
      } else {
        Issue.record("no fault of the format: \(lines)")
      }
    }
  }

  @Test("a key that is not known is told and does no harm")
  func unknownKeys() {
    let text = "themes = 1\n[[prompt]]\nid = \"a\"\ntext = \"Do you?\"\nmood = 1\n[other]\nx = 1"
    let (library, problems) = read(text)
    #expect(library.prompts.map(\.id.text) == ["a"])
    #expect(
      problems.map(\.reason) == [.unknownKey("themes"), .unknownKey("other"), .unknownKey("mood")])
    #expect(problems.map(\.line) == [1, 6, 5])
    #expect(problems.count(where: \.isHarmless) == 3)
  }

  @Test("a file without a prompt, or too large, is told")
  func emptyFiles() {
    for text in ["", "\n\n", "# nothing", "theme = \"a\"", "\u{FEFF}"] {
      #expect(read(text).problems.map(\.reason) == [.noPrompts], "\(text)")
    }
    let large = String(repeating: "#", count: PromptFile.mostBytes + 1)
    #expect(read(large).problems.map(\.reason) == [.tooLarge(bytes: large.utf8.count)])
  }

  @Test("no cut of a file and no stray byte in it stops the reader")
  func noise() {
    let scalars = Array(whole.unicodeScalars)
    for end in stride(from: 0, to: scalars.count, by: 3) {
      var cut = String.UnicodeScalarView(scalars[..<end])
      _ = read(String(cut))
      cut.append(contentsOf: "\u{0}\"[[=\u{7F}".unicodeScalars)
      cut.append(contentsOf: scalars[end...])
      let (library, problems) = read(String(cut))
      #expect(library.prompts.count < 2 || problems.isEmpty == false)
    }
  }

  @Test("deep nesting is a problem and no overflow")
  func nesting() {
    let deep = String(repeating: "[", count: 100_000)
    let (library, problems) = read("[[prompt]]\nid = \"a\"\ntext = \(deep)")
    #expect(library.prompts.isEmpty)
    #expect(problems.count == 1)
  }

  @Test("a name that is taken is told with the place of the first, in whatever order files come")
  func duplicates() {
    let files = [
      (name: "b.toml", text: "[[prompt]]\nid = \"x\"\ntext = \"Second?\""),
      (name: "a.toml", text: "\n[[prompt]]\nid = \"x\"\ntext = \"First?\""),
      (name: "c.toml", text: "[[prompt]]\nid = \"trust-01\"\ntext = \"Third?\""),
    ]
    let first = PromptSource(file: "a.toml", line: 2)
    let builtIn = PromptLibrary.builtIn()
    let trust = builtIn.prompt(PromptID("trust-01"))?.source ?? first
    for order in [files, files.reversed()] {
      let (library, problems) = builtIn.adding(userFiles: order)
      #expect(library.prompts.count == builtIn.prompts.count + 1)
      #expect(library.prompt(PromptID("x"))?.text == "First?")
      #expect(
        problems == [
          PromptProblem(file: "b.toml", line: 1, reason: .duplicate(PromptID("x"), first: first)),
          PromptProblem(
            file: "c.toml", line: 1, reason: .duplicate(PromptID("trust-01"), first: trust)),
        ])
    }
  }

  @Test("a prompt's own theme goes before that of its file")
  func ownTheme() {
    let text = """
      theme = "trust"
      [[prompt]]
      id = "mine-1"
      text = "What did you leave unsaid today?"
      theme = "letting-go"
      [[prompt]]
      id = "mine-2"
      text = "What did you say first today?"
      """
    let (library, problems) = PromptLibrary.builtIn().adding(userFiles: [("mine.toml", text)])
    #expect(problems.isEmpty)
    #expect(library.prompt(PromptID("mine-1"))?.theme == ThemeID("letting-go"))
    #expect(library.prompt(PromptID("mine-2"))?.theme == ThemeID("trust"))
  }

  @Test("a rhythm is a weekday, several, or once a month")
  func rhythms() {
    let cases: [(String, Rhythm)] = [
      ("\"wed\"", .weekdays([.wednesday])),
      ("\"Sun\"", .weekdays([.sunday])),
      ("[\"mon\", \"fri\", \"mon\"]", .weekdays([.monday, .friday])),
      ("\"month\"", .firstWorkingDayOfMonth),
      ("[\"month\"]", .firstWorkingDayOfMonth),
    ]
    for (value, rhythm) in cases {
      let text = "[[prompt]]\nid = \"a\"\ntext = \"Do you?\"\nevery = \(value)"
      let (library, problems) = read(text)
      #expect(problems == [])
      #expect(library.prompt(PromptID("a"))?.every == rhythm, "\(value)")
    }
  }

  @Test("a problem is one line that names place and remedy")
  func sentences() {
    let problem = PromptProblem(
      file: "own.toml", line: 7, reason: .outOfRange(key: "depth", Prompt.depths))
    #expect(problem.sentence == "own.toml:7: depth must be a number from 1 to 4.")
    #expect(
      PromptProblem.Reason.duplicate(
        PromptID("x"), first: PromptSource(file: "a.toml", line: 2)
      ).sentence == "x is taken already by a.toml:2.")
    #expect(
      PromptProblem.Reason.badRhythm(key: "every").sentence
        == "every must be a weekday (mon, tue, wed, thu, fri, sat, sun), a list of weekdays, "
        + "or month for the first working day of every month.")
  }
}
