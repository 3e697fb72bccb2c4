import Foundation
import Glibc
import Journal
import Tagging
import Testing

@testable import baton

@Suite("Behaviors of any text")
struct SuggestionTests {
  private static let text =
    "Handed the vendor call to Priya. I rewrote Ben’s plan \u{1F600} myself."

  /// Everything is suggested from a probability of 0 on: so these tests hold for every model.
  private func tags(_ output: String) throws -> [[String: Any]] {
    try #require((json(output) as? [String: Any])?["tags"] as? [[String: Any]])
  }

  @Test("a suggestion says how sure it is, which behavior, and where it stands")
  func evidence() throws {
    let baton = try BatonProcess()
    let result = try baton.run("suggest --json --why --strictness 0", input: Self.text + "\n")
    #expect(result.status == 0)
    let tags = try tags(result.output)
    #expect(Set(tags.compactMap { $0["behavior"] as? String }).count == 16)
    let scalars = Array(Self.text.unicodeScalars)
    func words(_ start: Any?, _ end: Any?) throws -> String {
      var view = String.UnicodeScalarView()
      let (start, end) = (try #require(start as? Int), try #require(end as? Int))
      view.append(contentsOf: scalars[start..<end])
      return String(view)
    }
    var last = 1.0
    for tag in tags {
      #expect(try words(tag["start"], tag["end"]) == tag["quote"] as? String)
      let probability = try #require(tag["probability"] as? Double)
      #expect(0...last ~= probability)
      last = probability
      let reasons = try #require(tag["why"] as? [[String: Any]])
      #expect(reasons.count <= 8)
      var heaviest = 1.0
      for reason in reasons {
        #expect(try words(reason["start"], reason["end"]) == reason["word"] as? String)
        let weight = try #require(reason["weight"] as? Double)
        #expect(0...heaviest ~= weight)
        heaviest = weight
      }
    }
    let plain = try baton.run("suggest --strictness 0", input: Self.text)
    #expect(plain.lines.count >= 16)
    #expect(
      plain.lines.prefix(16).allSatisfy {
        $0.wholeMatch(of: /(clear|likely|perhaps|a guess) \d+% +[a-z]+ +\S.*/) != nil
      })
    #expect(plain.messages == "")
    #expect(try baton.run("suggest --strictness 1", input: Self.text).status == 0)
  }

  @Test("every line is answered by one line, in order, whatever is in it")
  func eachLine() throws {
    let baton = try BatonProcess()
    let file = baton.folder.appending(path: "lines")
    var bytes = Data("\u{FEFF}Handed it over.\r\n\n\u{1F600}\n\"'{}\\\u{0}\u{2028}\n".utf8)
    bytes += Data([0x61, 0xFF, 0x62, 0x0A, 0xC3])
    bytes += Data("\n".utf8) + Data(repeating: 0x61, count: 100_000) + Data("\nRewrote it.".utf8)
    try bytes.write(to: file)
    let result = try baton.run(["suggest", "--each-line", "--strictness", "0", file.path])
    #expect(result.status == 0)
    #expect(result.lines.count == 8)
    let quotes = try result.lines.map { try tags($0).first?["quote"] as? String }
    #expect(quotes[0] == "Handed it over.")
    #expect(quotes[1] == nil)
    #expect(quotes[7] == "Rewrote it.")
    #expect(
      result.messages == """
        Line 5 is not UTF-8, from byte 2 on: U+FFFD stands for what cannot be read.
        Line 6 is not UTF-8, from byte 1 on: U+FFFD stands for what cannot be read.

        """)
    #expect(try baton.run("suggest --each-line", input: "").output == "")
  }

  @Test("each line is answered while the pipe is still open, and Ctrl-C ends it with 130")
  func streams() throws {
    let baton = try BatonProcess()
    let process = Process()
    let (input, output) = (Pipe(), Pipe())
    process.executableURL = BatonProcess.program
    process.arguments = ["suggest", "--each-line"]
    process.environment = baton.environment
    process.standardInput = input
    process.standardOutput = output
    try process.run()
    for text in ["Handed it over.", "", "Rewrote it."] {
      input.fileHandleForWriting.write(Data((text + "\n").utf8))
      // This waits for as long as it takes, and for ever where nothing comes.
      var line = Data()
      while line.last != 0x0A { line += output.fileHandleForReading.readData(ofLength: 1) }
      #expect(String(decoding: line, as: UTF8.self).hasPrefix(#"{"tags":["#))
    }
    kill(process.processIdentifier, SIGINT)
    process.waitUntilExit()
    #expect(process.terminationReason == .exit)
    #expect(process.terminationStatus == 130)
  }

  @Test("a text without a sentence, or in another language, gets nothing and says so")
  func refusals() throws {
    let baton = try BatonProcess()
    for (text, key) in [
      ("", "no-sentence"), (" \n\t", "no-sentence"), ("!!! ---", "no-sentence"),
      (
        "Heute habe ich das Gespräch mit dem Kunden abgegeben und bin nach Hause gegangen.",
        "not-english"
      ),
    ] {
      let result = try baton.run("suggest --json --strictness 0", input: text)
      #expect(result.status == 0)
      #expect(
        result.output
          == #"{"tags":[],"promise":null,"sign":false,"refusal":"\#(key)"}"# + "\n")
      #expect(result.messages.hasSuffix("nothing is suggested.\n"))
      let plain = try baton.run("suggest", input: text)
      #expect(plain.output == "")
      #expect(plain.messages == result.messages)
    }
  }

  @Test("what is asked for wrongly is said, and a reader that goes away ends it quietly")
  func wrongUse() throws {
    let baton = try BatonProcess()
    for word in ["2", "-1", "much", "0x1", "nan"] {
      let result = try baton.run(["suggest", "--strictness=" + word], input: "x")
      #expect(result.status == 2)
      #expect(result.messages.contains("Write fewer, usual, more or a number from 0 to 1."))
    }
    #expect(try baton.run("suggest /nowhere").status == 1)
    #expect(
      try baton.run("suggest /nowhere").messages
        == "/nowhere could not be read: No such file or directory. Check the path and its rights.\n"
    )
    let closed = try baton.shell("yes 'Went home.' | \"$BATON\" suggest --each-line | head -2")
    #expect(closed.lines.count == 2)
    #expect(closed.messages == "")
    #expect(!FileManager.default.fileExists(atPath: baton.journal))
  }

  @Test("the strictness of the settings is in force, and is shown")
  func settings() throws {
    let baton = try BatonProcess()
    let folder = baton.folder.appending(path: ".config/baton")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try Data("strictness = 0".utf8).write(to: folder.appending(path: "config.toml"))
    #expect(try tags(baton.run("suggest --json", input: Self.text).output).count == 16)
    let shown = try #require(json(baton.run("tagger --json").output) as? [String: Any])
    #expect(shown["strictness"] as? Double == 0)
    let thresholds = try #require(shown["thresholds"] as? [[String: Any]])
    #expect(
      thresholds.map { $0["behavior"] as? String } == Behavior.allCases.map { $0.rawValue })
    #expect(thresholds.allSatisfy { $0["inForce"] as? Double == 0 })
    let version = try #require(shown["version"] as? String)
    let plain = try baton.run("tagger").output
    #expect(plain.contains(version))
    #expect(plain.contains("strictness 0.0: one threshold for every behavior"))
    let card = try baton.run("tagger --card").output
    #expect(!card.isEmpty)
    #expect(try baton.run("tagger --card --json").output.contains(#""card":""#))
  }

  @Test("a tagger that cannot be used is said, and what to do")
  func damaged() {
    let failure = ErrorWords.failure(TaggerError.notAModel)
    #expect(failure.kind == .couldNot)
    #expect(failure.message.hasSuffix("Install baton again."))
  }

  @Test("words and numbers for a strictness come back as they were given")
  func words() {
    for word in ["fewer", "usual", "more", "0.7", "0.25"] {
      #expect(Strictness(word: word)?.word == word)
    }
    #expect(Strictness(word: "More") == .more)
    #expect(Strictness(word: ".5") == .probability(0.5))
    for word in ["", ".", "1.01", "-0", "1e-1", "inf", "½"] {
      #expect(Strictness(word: word) == nil, "\(word)")
    }
  }
}
