import Foundation
import Testing

@Suite("Names do not leave the machine")
struct ReportNamesTests {
  private static let names = [
    "Priya Kumar", "José", "Zoë Ångström", "O'Brien", "Łukasz", "Андрей", "李伟",
  ]
  private static let texts = [
    "PRIYA'S plan: priya.kumar_2, @PriyaK, Priyas and Kumar, Priya (p_kumar@post.example).",
    "José, JOSE\u{301} and jose’s desk. Zoe\u{308} A\u{30A}ngstro\u{308}m called zoe_99.",
    "o’brien's, OBRIEN and #O'Brien; ŁUKASZ, lukasz. Андреи\u{306} и АНДРЕЙ. 李伟 came.",
    "Pri\u{AD}ya and <b>Priya</b> &priya; \"kumar\" x/priya/y. Kumar\nPriya. P.K. walked slowly.",
  ]
  private static let traces = [
    "priya", "kumar", "jose", "zoe", "angstr", "brien", "lukasz", "ukasz", "андре", "李", "伟",
    "@post", "post.example",
  ]

  private let baton: BatonProcess

  init() throws { baton = try BatonProcess() }

  /// Adds entries; their short identifiers.
  private func add(_ texts: [String]) throws -> [String] {
    let lines = try texts.map { try BatonProcess.line(["text": $0]) }
    return try baton.run("add --each-line", input: lines.joined(separator: "\n")).lines
  }

  /// Plain letters in lower case, without what is seen by nobody.
  private func plain(_ html: String) -> String {
    let letters = html.decomposedStringWithCanonicalMapping.unicodeScalars.filter {
      $0 != "\u{AD}" && !(0x300...0x36F).contains($0.value)
    }
    return String(String.UnicodeScalarView(letters)).lowercased().replacing("ł", with: "l")
  }

  private func write(_ text: String, _ name: String) throws -> String {
    let path = baton.folder.path + "/" + name
    try Data(text.utf8).write(to: URL(filePath: path))
    return path
  }

  @Test("the bytes of the page hold none of them, in any case, ending, encoding or handle")
  func gone() throws {
    let ids = try add(Self.texts)
    let options = Self.names.flatMap { ["--mask", $0] }
    let file = try write(
      "\u{FEFF}" + Self.names.joined(separator: "\r\n\r\n") + "\r\n", "names.txt")
    let some = try write(Self.names.dropFirst(2).joined(separator: "\n"), "some.txt")
    let split = ["--mask", "Priya Kumar", "--mask-file", some, "--mask", "José"]
    let picks = ids.flatMap { ["--pick", $0 + ":1"] }
    for names in [options, ["--mask-file", file], split] {
      for level in [["--level", "all"], ["--level", "sentences"] + picks] {
        let path = baton.folder.path + "/page.html"
        let result = try baton.run(["report", "-o", path] + level + names)
        #expect(result.status == 0)
        let taken = try #require(result.messages.firstMatch(of: /names (\d+) times/)).1
        #expect(try #require(Int(taken)) >= 10)
        #expect(result.messages.contains("e-mail addresses once"))
        let bytes = try Data(contentsOf: URL(filePath: path))
        let html = plain(String(decoding: bytes, as: UTF8.self))
        for trace in Self.traces { #expect(!html.contains(trace), "\(trace) \(level)") }
        #expect(html.contains("[name]") && html.contains("[e-mail]"))
      }
    }
  }

  @Test("without names addresses go all the same, and it is said that no name was given")
  func none() throws {
    _ = try add([Self.texts[0]])
    let result = try baton.run("report --level all -o -")
    #expect(!result.output.contains("@post") && !result.output.contains("post.example"))
    #expect(result.output.contains("PRIYA&#39;S plan"))
    #expect(
      result.messages.hasPrefix(
        "1 entry, word for word. Taken out: e-mail addresses once. No name was given to take out;"
          + " --mask NAME does."))
    let other = try baton.run("report --level all --mask Zebedee -o -")
    #expect(other.messages.contains("None of the names to take out stands in it."))
  }

  @Test("initials go where that is asked for")
  func initials() throws {
    _ = try add([Self.texts[3]])
    let with = try baton.run([
      "report", "--level", "all", "--mask", "Priya Kumar", "--mask-initials", "-o", "-",
    ])
    let without = try baton.run([
      "report", "--level", "all", "--mask", "Priya Kumar", "-o", "-",
    ])
    #expect(!with.output.contains("P.K."))
    #expect(without.output.contains("P.K. walked slowly."))
    #expect(with.output.contains("walked slowly."))
  }

  @Test("the question an entry answers is masked too")
  func question() throws {
    try baton.run("add --prompt trust-03", input: "Alpha.")
    let html = try baton.run("report --level all --mask Meeting -o -").output
    #expect(html.contains("Did anyone leave your last [name] or call unheard?"))
  }

  @Test("a file of names that cannot be relied on stops the report")
  func files() throws {
    _ = try add(["Priya."])
    let empty = try write("\n  \r\n…\n", "empty.txt")
    let broken = baton.folder.path + "/broken.txt"
    try Data([0x50, 0x72, 0xFF, 0x0A]).write(to: URL(filePath: broken))
    let expected = [
      (empty, "\(empty) holds no name. Write one a line; nothing was written.\n"),
      (
        broken,
        "\(broken) is not UTF-8: it goes wrong at byte 3. Convert it to UTF-8 first; nothing was"
          + " written.\n"
      ),
      (
        baton.folder.path,
        "\(baton.folder.path) could not be read: Is a directory. Check the path and its rights.\n"
      ),
    ]
    for (path, sentence) in expected {
      let result = try baton.run(["report", "--level", "all", "--mask-file", path, "-o", "-"])
      #expect(result.status == 1, "\(sentence)")
      #expect(result.messages == sentence)
      #expect(result.output == "")
    }
  }
}
