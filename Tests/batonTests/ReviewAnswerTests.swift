import Foundation
import Journal
import Review
import Testing

@testable import baton

@Suite("Answers given on the command line")
struct ReviewAnswerTests {
  private let baton: BatonProcess

  init() throws { baton = try BatonProcess() }

  private func page(_ arguments: String...) throws -> [String: Any] {
    let result = try baton.run(["review", "--json"] + arguments)
    #expect(result.status == 0, "\(result.messages)")
    return try #require(json(result.output) as? [String: Any])
  }

  private func answers(_ page: [String: Any]) -> [String: String] {
    let questions = page["questions"] as? [[String: Any]] ?? []
    return Dictionary(
      questions.compactMap { question in
        guard let name = question["name"] as? String, let answer = question["answer"] as? String
        else { return nil }
        return (name, answer)
      }, uniquingKeysWith: { $1 })
  }

  @Test("what is answered comes back, as one entry with a revision for each time")
  func roundTrip() throws {
    let first = try baton.run([
      "review", "--answer", "surprise=The = one, \"twice\".", "--answer=RETELL=-x, Ben would",
      "--answer", "obstacle=-2w of travel",
    ])
    #expect(first.status == 0)
    #expect(first.messages == "The review is saved.\n")
    let id = try #require(first.lines.first)
    #expect(id.count >= 8)
    let given = [
      "surprise": "The = one, \"twice\".", "retell": "-x, Ben would",
      "obstacle": "-2w of travel",
    ]
    #expect(answers(try page()) == given)
    let text = try baton.run("show --json \(id)").output
    let entry = try #require(json(text) as? [String: Any])
    #expect(entry["kind"] as? String == "review")
    #expect(entry["day"] as? String == "2026-11-22")

    let second = try page("--answer", "surprise=", "--answer", "along=Who\n  decides?\r\n")
    #expect(answers(second)["surprise"] == nil)
    #expect(answers(second)["along"] == "Who decides?")
    #expect(second["review"] as? String == entry["id"] as? String)
    #expect(second["draft"] as? Bool == false)
    let history = try #require(json(baton.run("history --json \(id)").output) as? [String: Any])
    #expect((history["revisions"] as? [Any])?.count == 2)

    let again = try baton.run(["review", "--answer", "along=Who decides?"])
    #expect(again.lines == [id])
    #expect(again.messages == "Unchanged: the review is as it was.\n")
    #expect(try baton.run("list").lines.count == 1)
    let shown = try baton.run("review").output
    #expect(shown.contains("-x, Ben would"))
  }

  @Test("a past week's review lies on its Sunday, beside this week's")
  func past() throws {
    try baton.run(["review", "--week", "-1w", "--answer", "surprise=Last."])
    try baton.run(["review", "--answer", "surprise=Now."])
    #expect(answers(try page("--week", "2026-W46")) == ["surprise": "Last."])
    #expect(answers(try page()) == ["surprise": "Now."])
    let entries = try baton.objects("list --json")
    #expect(entries.compactMap { $0["day"] as? String } == ["2026-11-22", "2026-11-15"])
  }

  @Test("an if–then is a promise once, and so is a then alone; an if alone is none")
  func promise() throws {
    let result = try baton.run([
      "review", "--answer", "if=the demo slips", "--answer", "then=I ask first", "--answer",
      "obstacle=Pride.",
    ])
    #expect(result.status == 0)
    let promises = try baton.objects("promises --json")
    #expect(promises.count == 1)
    #expect(promises.first?["if"] as? String == "the demo slips")
    #expect(promises.first?["then"] as? String == "I ask first")
    #expect(promises.first?["obstacle"] as? String == "Pride.")
    #expect(promises.first?["due"] is NSNull)
    let id = try #require(promises.first?["id"] as? String)
    #expect(result.messages.contains("the promise \(id.prefix(4))"))
    #expect(try page()["review"] as? String == promises.first?["entry"] as? String)
    let again = try baton.run(["review", "--answer", "then=I wait"])
    let name = id.prefix(4)
    let stays =
      "The promise \(name) stays as it was made; baton promises edit \(name) changes it.\n"
    #expect(again.messages == "The review is saved.\n" + stays)
    let cleared = try baton.run(["review", "--answer", "then="])
    #expect(cleared.messages == "The review is saved.\n" + stays)
    let other = try baton.run(["review", "--answer", "surprise=That one."])
    #expect(other.messages == "The review is saved.\n")
    #expect(try baton.objects("promises --json").count == 1)

    let alone = try baton.run(["review", "--week", "-1w", "--answer", "then=I wait."])
    #expect(alone.messages.contains("the promise"))
    #expect(
      try baton.objects("promises --json").contains {
        $0["text"] as? String == "I wait." && $0["if"] is NSNull
      })
    let none = try baton.run(["review", "--week", "-2w", "--answer", "if=it slips"])
    #expect(none.status == 0)
    #expect(none.messages.hasSuffix("The if has no then, so no promise was made of it.\n"))
    #expect(try baton.objects("promises --json").count == 2)
  }

  @Test("only what was given is answered, and the question to take along is not taken by itself")
  func along() throws {
    let page = try page("--answer", "surprise=That.")
    #expect((page["proposal"] as? String)?.isEmpty == false)
    #expect(answers(page) == ["surprise": "That."])
  }

  @Test("names that a week does not have are refused, with those that it has")
  func names() throws {
    let asks = "Week 47 asks: surprise, fitting, retell, if, then, obstacle and along."
    let expected = [
      ("suprise=x", "There is no question “suprise”. Did you mean surprise? " + asks),
      ("=x", "There is no question “”. " + asks),
      ("s\u{1B}[2J=x", "There is no question “s␛[2j”. " + asks),
      ("surprise", "--answer takes NAME=TEXT, as in --answer surprise=\"…\". " + asks),
      ("balance=x", "“balance” is asked in the last week of a month. " + asks),
      ("meaning=x", "“meaning” is asked in the last week of a quarter. " + asks),
      ("promises=x", "“promises” is asked where a promise is open, and none is. " + asks),
    ]
    for (word, message) in expected {
      let result = try baton.run(["review", "--answer", "retell=Ann.", "--answer", word])
      #expect(result.status == 2 && result.output.isEmpty, "\(word)")
      #expect(result.messages == message + "\n", "\(word)")
    }
    // A month that ends: 30 October 2026 is a Friday.
    let month = try baton.run(["review", "--week", "2026-W44", "--answer", "fitting=x"])
    #expect(month.status == 2)
    #expect(month.messages.hasPrefix("“fitting” is asked in weeks that do not end a month"))
    #expect(!FileManager.default.fileExists(atPath: baton.journal))
    #expect(
      try baton.run(["review", "--week", "2026-W44", "--answer", "balance=x"]).status == 0)
    try baton.run("promises add I ask.")
    #expect(try baton.run(["review", "--answer", "promises=Kept."]).status == 0)
    #expect(try baton.run(["review", "--answer"]).status == 2)
  }

  @Test("an answer is a line, not a text")
  func length() throws {
    let long = String(repeating: "ü", count: ReviewAnswer.longest)
    #expect(try baton.run(["review", "--answer", "retell=" + long]).status == 0)
    #expect(answers(try page())["retell"] == long)
    #expect(try baton.run("review").lines.allSatisfy { $0.count <= 78 })
    let tooLong = try baton.run(["review", "--answer", "surprise=" + long + "ü"])
    #expect(tooLong.status == 1)
    #expect(
      tooLong.messages
        == "An answer has at most 4000 characters. Shorten it, or write an entry of its own; nothing"
        + " was saved.\n")
    #expect(answers(try page())["surprise"] == nil)
    let promise = try baton.run(["review", "--answer", "then=" + long])
    #expect(promise.status == 1)
    #expect(try page()["draft"] as? Bool == false)
  }

  @Test("a review is shown by its own words, and what it retells is not read again")
  func shown() throws {
    let retold = "surprise=I rewrote Ben's plan because it was quicker."
    let id = try #require(try baton.run(["review", "--answer", retold]).lines.first)
    let shown = try baton.run("show \(id)")
    #expect(!shown.output.contains("Question:"))
    let title = "Review of week 47, 16 to 22 November 2026"
    #expect(shown.lines.filter { $0.contains(title) } == [title])
    let edited = title + "\n\n## Which sentence surprises you?\nI rewrote Ben's plan again.\n"
    #expect(try baton.run("edit \(id) -", input: edited).status == 0)
    #expect(try baton.objects("list --json").first?["tags"] as? [String] == [])
    #expect(answers(try page())["surprise"] == "I rewrote Ben's plan again.")
  }

  @Test("of two reviews begun at once both stay, and the second to be saved says so")
  func atOnce() throws {
    let screen = try RunningScreen(
      [BatonProcess.program.path, "review"], environment: baton.onTerminal())
    #expect(screen.shows("Which sentence surprises you?"))
    screen.type("Mine.\r")
    #expect(screen.shows("and which would have fitted elsewhere?"))
    let other = try baton.run(["review", "--answer", "retell=Theirs.", "--json"])
    let saved = try #require(json(other.output) as? [String: Any])
    #expect(answers(saved) == ["retell": "Theirs."])
    #expect(saved["draft"] as? Bool == false)
    let id = try #require(saved["review"] as? String).prefix(8)
    screen.type("\u{4}")
    #expect(screen.shows("The week has another review, saved meanwhile"))
    #expect(screen.shows("baton show \(id)."))
    #expect(screen.ends() == 0)
    #expect(answers(try page()) == ["surprise": "Mine."])
    #expect(try baton.run("show \(id)").output.contains("Theirs."))
  }

  @Test("what the two words meant the last time is shown once they are answered, not before")
  func meaning() throws {
    let first = try baton.run(["review", "--week", "2026-W26", "--answer", "meaning=Doing it."])
    #expect(first.messages == "The review is saved.\n")
    let week = ["review", "--week", "2026-W39"]
    for other in [["--answer", "whom=Ben."], ["--answer", "meaning="], []] {
      #expect(try !baton.run(week + other).messages.contains("Doing it."))
    }
    let second = try baton.run(week + ["--answer", "meaning=Asking."])
    #expect(second.messages == "The review is saved.\nLast time you wrote: Doing it.\n")
  }
}
