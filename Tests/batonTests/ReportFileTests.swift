import Foundation
import Testing

@Suite("Where a report goes")
struct ReportFileTests {
  private let baton: BatonProcess

  init() throws {
    baton = try BatonProcess()
    try baton.run("add", input: "Alpha.")
  }

  private func path(_ name: String) -> String { baton.folder.path + "/" + name }

  private func report(_ name: String, _ more: String...) throws -> BatonProcess.Result {
    try baton.run(["report", "-o", path(name)] + more)
  }

  @Test("without -o a sentence says what to write, on a terminal too, and nothing goes out")
  func nowhere() throws {
    let sentence = "Say where the page goes: -o report.html, or -o - for standard output."
    for line in ["report", "report -o"] {
      let result = try baton.run(line)
      #expect(result.status == 2, "\(line)")
      #expect(result.output == "", "\(line)")
    }
    #expect(try baton.run("report").messages.hasPrefix(sentence))
    #expect(try baton.run(["report", "-o", ""]).messages.hasPrefix(sentence))
    let terminal = try baton.runOnTerminal("report")
    #expect(terminal.status == 2)
    #expect(terminal.shown.hasPrefix(sentence))
    #expect(try baton.run("report -o -").output.hasPrefix("<!DOCTYPE html>\n<html lang=\"en\">"))
    #expect(try baton.run("report --output=-").output.hasSuffix("</html>\n"))
  }

  @Test("the file is its writer's alone, whatever the umask, and nothing is left beside it")
  func mode() throws {
    let line = "umask 0; \"$BATON\" report -o \(path("page.html"))"
    #expect(try baton.shell(line).status == 0)
    #expect(try baton.shell("stat -c %a \(path("page.html"))").output == "600\n")
    // A page whose rights were widened is replaced by one of its own.
    _ = try baton.shell("chmod 644 \(path("page.html"))")
    #expect(try baton.shell(line).status == 0)
    #expect(try baton.shell("stat -c %a \(path("page.html"))").output == "600\n")
    #expect(try baton.shell("ls \(baton.folder.path) | grep -c page").output == "1\n")
    let inside = try baton.shell("cd \(baton.folder.path) && \"$BATON\" report -o here.html")
    #expect(inside.status == 0)
    #expect(FileManager.default.fileExists(atPath: path("here.html")))
  }

  @Test("what baton report did not write stays as it is, unless its writer insists")
  func foreign() throws {
    let contents = [
      "my notes", "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<title>Mine</title>",
      "<!DOCTYPE html><title>x</title><meta name=\"generator\" content=\"baton report\">",
      "\u{0}",
    ]
    for text in contents {
      try Data(text.utf8).write(to: URL(filePath: path("page.html")))
      let result = try report("page.html")
      #expect(result.status == 1)
      #expect(
        result.messages == """
          \(path("page.html")) stands there already and is no page of baton report, so it was left \
          as it is. Name another file, or add --force.

          """)
      #expect(try String(contentsOfFile: path("page.html"), encoding: .utf8) == text)
    }
    #expect(try report("page.html", "--force").status == 0)
    for level in ["counts", "sentences", "all"] {
      #expect(try report("page.html", "--level", level).status == 0, "\(level)")
    }
    try Data().write(to: URL(filePath: path("empty.html")))
    #expect(try report("empty.html").status == 0)
  }

  @Test("a journal, a folder and what is no file are never replaced")
  func never() throws {
    let before = try Data(contentsOf: URL(filePath: baton.journal))
    _ = try baton.shell("cp \(baton.journal) \(path("other.sqlite"))")
    _ = try baton.shell("mkfifo \(path("pipe")); mkdir \(path("folder"))")
    _ = try baton.shell("ln -s nowhere \(path("loose")); ln -s journal.sqlite \(path("link"))")
    let expected: [(String, Int32, String)] = [
      ("journal.sqlite", 2, "is the journal itself. Name another file."),
      ("folder/../journal.sqlite", 2, "is the journal itself. Name another file."),
      ("link", 2, "is the journal itself. Name another file."),
      ("journal.sqlite-wal", 2, "is the journal itself. Name another file."),
      ("other.sqlite", 1, "is a journal, or another database. Name another file."),
      ("folder", 1, "is a folder. Name a file in it."),
      ("loose", 1, "is a link that leads nowhere. Name a file."),
      ("pipe", 1, "is no ordinary file. Name one, or use -o - for standard output."),
      ("none/page.html", 1, "could not be written: No such file or directory."),
      ("journal.sqlite/page.html", 1, "could not be written: Not a directory."),
    ]
    for (name, status, words) in expected {
      let result = try report(name, "--force")
      #expect(result.status == status, "\(name)")
      #expect(result.messages.hasPrefix("\(path(name)) \(words)"), "\(name): \(result.messages)")
    }
    #expect(try Data(contentsOf: URL(filePath: baton.journal)) == before)
    #expect(!FileManager.default.fileExists(atPath: path("nowhere")))
    // A journal that is not there yet is one too.
    baton.environment["BATON_JOURNAL"] = path("new.sqlite")
    #expect(try report("new.sqlite", "--force").status == 2)
    #expect(!FileManager.default.fileExists(atPath: path("new.sqlite")))
  }

  @Test("a link to a page stays a link")
  func link() throws {
    #expect(try report("page.html").status == 0)
    _ = try baton.shell("ln -s page.html \(path("latest.html"))")
    #expect(try report("latest.html", "--level", "all").status == 0)
    #expect(try baton.shell("readlink \(path("latest.html"))").output == "page.html\n")
    #expect(try String(contentsOfFile: path("page.html"), encoding: .utf8).contains("Alpha."))
  }
}
