import Journal
import Testing

@testable import baton

@Suite("Places and times")
struct PlacesTests {
  @Test("the journal is where the option, the environment and the base directories say, in turn")
  func journal() throws {
    let home = ["HOME": "/h"]
    let expected: [(String?, [String: String], String)] = [
      (nil, home, "/h/.local/share/baton/journal.sqlite"),
      (nil, ["HOME": "/h", "XDG_DATA_HOME": "/d"], "/d/baton/journal.sqlite"),
      (nil, ["HOME": "/h", "XDG_DATA_HOME": "/d/"], "/d/baton/journal.sqlite"),
      (nil, ["HOME": "/h", "XDG_DATA_HOME": "d"], "/h/.local/share/baton/journal.sqlite"),
      (nil, ["HOME": "/h", "XDG_DATA_HOME": ""], "/h/.local/share/baton/journal.sqlite"),
      (nil, ["HOME": "/h", "BATON_JOURNAL": "b"], "b"),
      (nil, ["HOME": "/h", "BATON_JOURNAL": ""], "/h/.local/share/baton/journal.sqlite"),
      ("o", ["HOME": "/h", "BATON_JOURNAL": "b"], "o"),
      ("~/o", home, "/h/o"),
    ]
    for (option, variables, path) in expected {
      #expect(try Paths(journal: option, environment: Environment(variables)).journal == path)
    }
  }

  @Test("settings and prompts are in the configuration directory")
  func settings() throws {
    let paths = try Paths(journal: nil, environment: Environment(["HOME": "/h"]))
    #expect(paths.config == "/h/.config/baton/config.toml")
    #expect(paths.prompts == "/h/.config/baton/prompts")
    let moved = try Paths(
      journal: nil, environment: Environment(["HOME": "/h", "XDG_CONFIG_HOME": "/c"]))
    #expect(moved.config == "/c/baton/config.toml")
  }

  @Test("BATON_NOW stands in for the clock, with its own offset")
  func now() throws {
    let clock = try Clock(Environment(["BATON_NOW": "2026-11-22T17:42:00+01:00"]))
    #expect(clock.now().instant.seconds == 1_795_365_720)
    #expect(clock.now() == clock.now())
    for text in ["yesterday", "2026-11-22", "2026-11-22T17:42:00", "2026-13-01T00:00Z"] {
      #expect(throws: Failure.self) { try Clock(Environment(["BATON_NOW": text])) }
    }
  }

  @Test("an editor's words are split without a shell")
  func editor() throws {
    let expected = [
      ("vim -f", ["vim", "-f"]), ("'/a b/ed' -w  x", ["/a b/ed", "-w", "x"]),
      ("ed \"$(rm x)\"", ["ed", "$(rm x)"]), ("  ", []), ("a''", ["a"]), ("''", [""]),
    ]
    for (line, words) in expected { #expect(EditorCommand.words(line) == words) }
    let vim = try EditorCommand(Environment(["VISUAL": "/usr/bin/vim", "EDITOR": "nano"]))
    #expect(vim.arguments.prefix(4) == ["/usr/bin/vim", "-n", "-i", "NONE"])
    #expect(try EditorCommand(Environment(["EDITOR": "nano"])).arguments == ["nano"])
    #expect(throws: Failure.self) { try EditorCommand(Environment(["PATH": "/nowhere"])) }
  }
}
