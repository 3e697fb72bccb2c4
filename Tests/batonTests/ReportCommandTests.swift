import Foundation
import Testing

@Suite("A page to hand on")
struct ReportCommandTests {
  private let baton: BatonProcess

  init() throws { baton = try BatonProcess() }

  private func path(_ name: String) -> String { baton.folder.path + "/" + name }

  private func page(_ name: String) throws -> String {
    try String(contentsOfFile: path(name), encoding: .utf8)
  }

  /// Adds entries as JSON lines; their short identifiers.
  private func add(_ lines: String) throws -> [String] {
    let added = try baton.run("add --each-line --json", input: lines)
    #expect(added.status == 0)
    let entries = try json(added.output) as? [[String: Any]]
    return (entries ?? []).compactMap { ($0["id"] as? String).map { String($0.prefix(8)) } }
  }

  @Test("counts are the default, and hold no word of any entry, question or promise")
  func counts() throws {
    _ = try add(
      """
      {"text":"Zugzwang at the quillwork.","day":"2026-11-20","tags":["empower","micromanage"]}
      {"text":"Old xylograph.","day":"2026-08-30","tags":["plan"]}
      """)
    try baton.run("add --today", input: "Vexillology again, said Quackenbush.")
    try baton.run(["promises", "add", "I leave the ombudsman alone."])
    let asked = try baton.run("today --json").output
    let question = try #require(
      ((try json(asked) as? [String: Any])?["prompt"] as? [String: Any])?["text"] as? String)
    let result = try baton.run(["report", "-o", path("page.html")])
    #expect(result.status == 0)
    #expect(result.output == "")
    #expect(
      result.messages == """
        Counts only: 2 entries, no sentence, no name. The page says that it is self-report: what \
        was written, not what others saw.

        """)
    let html = try page("page.html")
    #expect(html.contains("31 August to 22 November 2026"))
    #expect(html.contains("This is what was written, not what others saw."))
    let words = [
      "zugzwang", "quillwork", "xylograph", "vexillology", "quackenbush", "ombudsman",
    ]
    for word in words { #expect(!html.lowercased().contains(word), "\(word)") }
    #expect(!html.contains(question.prefix(30)))
  }

  @Test("of sentences those are there that were picked, by the numbers of tag, each once")
  func picks() throws {
    let ids = try add(
      """
      {"text":"Alpha stayed. Bravo went. Charlie sat.","day":"2026-11-20","tags":[]}
      {"text":"Delta ran.\\nEcho hid.","day":"2026-11-02","tags":[]}
      """)
    try #require(ids.count == 2)
    try baton.run("tag \(ids[0]) +empower --sentence 2")
    let line =
      "report --level sentences --pick \(ids[0]):2 --pick \(ids[1].uppercased()):1 --pick"
      + " \(ids[0].prefix(6)):2 -o -"
    let result = try baton.run(line)
    #expect(result.status == 0)
    #expect(
      result.messages.hasPrefix(
        "2 sentences, word for word, and the counts of 2 entries. No name was given to take out;"
          + " --mask NAME does. The page says"))
    let html = result.output
    #expect(html.components(separatedBy: "<blockquote").count == 3)
    let (bravo, delta) = (html.firstRange(of: "Bravo went."), html.firstRange(of: "Delta ran."))
    let first = try #require(bravo)
    #expect(try first.lowerBound < #require(delta).lowerBound)
    for word in ["Alpha", "Charlie", "Echo"] { #expect(!html.contains(word), "\(word)") }
    #expect(html[first.upperBound...].prefix(200).contains("empower"))
    // None picked: none there.
    let none = try baton.run("report --level sentences -o -")
    #expect(!none.output.contains("<blockquote"))
    #expect(
      none.messages.hasPrefix(
        "Counts only: 2 entries, no sentence, no name. --pick ID:N takes a sentence in."))
  }

  @Test("all is every entry of the days, the oldest first, with its question")
  func all() throws {
    _ = try add(
      """
      {"text":"Alpha.","day":"2026-11-20"}
      {"text":"Bravo.","day":"2026-11-16"}
      {"text":"Charlie.","day":"2026-11-09"}
      """)
    try baton.run("add --prompt trust-03", input: "Delta.")
    let html = try baton.run("report --from 2026-W47 --to today --level all -o -").output
    #expect(html.contains("16 to 22 November 2026"))
    let places = ["Bravo.", "Alpha.", "Delta."].map { html.firstRange(of: $0)?.lowerBound }
    #expect(places.allSatisfy { $0 != nil })
    #expect(places.compactMap(\.self) == places.compactMap(\.self).sorted())
    #expect(html.contains("Did anyone leave your last meeting or call unheard?"))
    #expect(!html.contains("Charlie."))
  }

  @Test("a review stands among all entries, named once, and counts as none")
  func reviews() throws {
    try baton.run(["review", "--answer", "retell=Zugzwang."])
    let alone = try baton.run("report --level all -o -")
    #expect(alone.messages.hasPrefix("1 review, word for word. "))
    _ = try add("{\"text\":\"Alpha.\",\"day\":\"2026-11-20\",\"tags\":[\"empower\"]}\n")
    let both = try baton.run("report --level all -o -")
    #expect(both.messages.hasPrefix("1 entry and 1 review, word for word. "))
    #expect(both.output.contains("Zugzwang.") && both.output.contains("A weekly review."))
    #expect(both.output.components(separatedBy: "Review of week 47").count == 2)
    let counts = try baton.run("report -o -")
    #expect(counts.messages.hasPrefix("Counts only: 1 entry, "))
    #expect(!counts.output.contains("Zugzwang"))
  }

  @Test("whatever an entry holds, it is text on the page")
  func hostile() throws {
    let texts = [
      "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>",
      "</style></title><svg/onload>",
      "<!-- --> ]]> &lt;b&gt; &amp;#60;", "' onmouseover='x", "\u{1B}[2J\u{7}", "\u{202E}txt.exe",
      "<meta http-equiv=refresh content=0>", "javascript:alert(1)//", "{{7*7}} ${x} %3Cscript%3E",
    ]
    let lines = try texts.map { try BatonProcess.line(["text": $0 + " And so on."]) }
    _ = try add(lines.joined(separator: "\n"))
    let html = try baton.run("report --level all -o -").output
    let body = try #require(html.firstRange(of: "<body>")).upperBound
    #expect(html.contains("&lt;script&gt;alert(1)&lt;/script&gt;"))
    #expect(html.contains("&quot;&gt;&lt;img src=x onerror=alert(1)&gt;"))
    #expect(html.contains("&amp;lt;b&amp;gt; &amp;amp;#60;"))
    #expect(html.contains("&#39; onmouseover=&#39;x"))
    for markup in ["<script", "<img", "<svg/", "<!--", "<meta", "</style", "onload>"] {
      #expect(!html[body...].contains(markup), "\(markup)")
    }
    let unseen: Set<Unicode.Scalar> = ["\u{1B}", "\u{7}", "\u{202E}"]
    #expect(!html.unicodeScalars.contains(where: unseen.contains))
  }

  @Test("a journal that is empty, or not there yet, gives a page that says so")
  func empty() throws {
    let missing = try baton.run(["report", "--level", "all", "-o", path("page.html")])
    #expect(missing.status == 0)
    #expect(missing.messages.hasPrefix("There is no journal at \(baton.journal) yet, so the page"))
    #expect(missing.messages.contains("\nCounts only: 0 entries, no sentence, no name."))
    #expect(!FileManager.default.fileExists(atPath: baton.journal))
    let before = try page("page.html")
    #expect(before.contains("<main>") && before.hasSuffix("</html>\n"))
    let id = try baton.run("add", input: "x").lines[0]
    try baton.run("delete \(id)")
    let empty = try baton.run(["report", "--level", "all", "-o", path("page.html")])
    #expect(empty.messages.hasPrefix("Counts only: 0 entries, no sentence, no name."))
    #expect(try page("page.html") == before)
    for to in ["0001-01-01", "9999-12-31"] {
      #expect(try baton.run("report --to \(to) -o -").output.hasSuffix("</html>\n"), "\(to)")
    }
  }

  @Test("what is used wrongly ends with 2 and what cannot be with 1, and nothing is written")
  func wrong() throws {
    let ids = try add(
      """
      {"text":"Alpha. Bravo.","day":"2026-11-20"}
      {"text":"Charlie.","day":"2026-01-05"}
      """)
    try #require(ids.count == 2)
    let gone = try baton.run("add", input: "Delta.").lines[0]
    try baton.run("delete \(gone)")
    let forms = "2026-11-20, today, yesterday, mon…sun, -3d, -2w or 2026-W47"
    let pick = "--level sentences --pick"
    let expected: [(String, Int32, String)] = [
      ("--from soon", 2, "“soon” is no date. Write \(forms)."),
      ("--to 2026-02-30", 2, "“2026-02-30” is no date. Write \(forms)."),
      ("--to \u{1B}", 2, "“␛” is no date."),
      ("--from today --to -3d", 2, "2026-11-22 comes after 2026-11-19, so there is no day"),
      ("--from tomorrow", 2, "“tomorrow” is no date."),
      ("--from 2016-11-01", 2, "From 2016-11-01 to 2026-11-22 are more than ten years."),
      ("--level most", 2, "The value 'most' is invalid for '--level <level>'."),
      ("--pick \(ids[0]):1", 2, "--pick is for sentences, and the level counts has none."),
      ("--mask-initials", 2, "--mask-initials is for the initials of names."),
      ("--mask …", 2, "“…” is no name to take out."),
      ("--mask-file \(path("none"))", 1, "\(path("none")) could not be read: No such file"),
      ("\(pick) \(ids[0]):3", 2, "Entry \(ids[0]) has 2 sentences, and no number 3. baton tag"),
      ("\(pick) \(ids[0]):0", 2, "“\(ids[0]):0” picks no sentence. Write the entry and the"),
      ("\(pick) \(ids[0])", 2, "“\(ids[0])” picks no sentence."),
      ("\(pick) \(ids[0]):", 2, "“\(ids[0]):” picks no sentence."),
      ("\(pick) :1", 2, "“:1” picks no sentence."),
      ("\(pick) \(ids[0]):1:2", 2, "“\(ids[0]):1:2” picks no sentence."),
      ("\(pick) \(ids[0]):99999999999999999999", 2, "“\(ids[0]):99999999999999999999” picks no"),
      ("\(pick) zzzz:1", 1, "No entry's identifier begins with “zzzz”."),
      ("\(pick) \(gone):1", 1, "Entry \(gone) is deleted."),
      (
        "\(pick) \(ids[1]):1", 2,
        "Entry \(ids[1]) is of 2026-01-05, and the report of 2026-08-31 to 2026-11-22."
      ),
    ]
    for (line, status, beginning) in expected {
      let result = try baton.run("report \(line) -o \(path("page.html"))")
      #expect(result.status == status, "\(line)")
      #expect(result.messages.hasPrefix(beginning), "\(line): \(result.messages)")
      #expect(result.output == "", "\(line)")
      #expect(!FileManager.default.fileExists(atPath: path("page.html")), "\(line)")
    }
  }
}
