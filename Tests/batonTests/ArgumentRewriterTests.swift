import Testing

@testable import baton

@Suite("The command line as typed")
struct ArgumentRewriterTests {
  private func rewritten(_ line: String) throws -> String {
    try ArgumentRewriter.rewritten(line.split(separator: " ").map(String.init))
      .joined(separator: " ")
  }

  @Test("words of ours with a minus sign go behind a --, options stay before it")
  func dashedWords() throws {
    let expected = [
      ("search reorg -vendor since:-2w", "search -- reorg -vendor since:-2w"),
      ("search reorg --limit 5 -vendor --json", "search --limit 5 --json -- reorg -vendor"),
      ("search --by rank budget", "search --by rank -- budget"),
      ("search -tag:plan", "search -- -tag:plan"),
      ("search -h", "search -h"),
      ("search a -h", "search -h -- a"),
      ("search --limt 5 a", "search --limt -- 5 a"),
      ("search a -- --json -b", "search -- a --json -b"),
      ("search a --limit=5", "search --limit=5 -- a"),
      ("list since:-2w", "list -- since:-2w"),
      ("list", "list"),
      ("tag 4k +empower -plan --json", "tag --json -- 4k +empower -plan"),
      ("tag 4k +grow --quote -x --sentence 2", "tag --quote -x --sentence 2 -- 4k +grow"),
      ("add -d -3d", "add -d -3d"),
      ("show 4k", "show 4k"),
      ("", ""),
      ("--version", "--version"),
      ("-h", "-h"),
      ("search a --limit", "search --limit -- a"),
    ]
    for (typed, parsed) in expected { #expect(try rewritten(typed) == parsed, "\(typed)") }
  }

  @Test("global options work before and after the command")
  func globals() throws {
    let expected = [
      ("--journal x list", "list --journal x"),
      ("--journal=x list a", "list --journal=x -- a"),
      ("--no-color --journal x show 4k", "show --no-color --journal x 4k"),
      ("list --journal x -a", "list --journal x -- -a"),
      ("--journal x", "--journal x"),
      ("--journal", "--journal"),
      ("--journal x prompts list", "prompts list --journal x"),
      ("prompts --journal x list", "prompts list --journal x"),
      ("prompts lint --journal x a.toml", "prompts lint --journal x a.toml"),
      ("prompts --help", "prompts --help"),
      ("prompts", "prompts"),
      ("--journal x prompts", "prompts --journal x"),
      ("prompts --json", "prompts --json"),
      ("prompts --theme list show trust-01", "prompts show --theme list trust-01"),
      ("prompts --json mute list", "prompts mute --json list"),
      ("--no-color prompts depth 2", "prompts depth --no-color 2"),
    ]
    for (typed, parsed) in expected { #expect(try rewritten(typed) == parsed, "\(typed)") }
  }

  @Test("a command that does not exist is named with the one that was meant")
  func unknown() {
    let expected = [
      (
        "serach x",
        "There is no command “serach”. Did you mean search? baton --help lists the commands."
      ),
      (
        "--no-color lst",
        "There is no command “lst”. Did you mean list? baton --help lists the commands."
      ),
      (
        "help serach",
        "There is no command “serach”. Did you mean search? baton --help lists the commands."
      ),
      (
        "prompts lst",
        "There is no command “prompts lst”. Did you mean list? baton prompts --help lists the"
          + " commands."
      ),
      (
        "--no-color prompts --json mutr trust",
        "There is no command “prompts mutr”. Did you mean mute? baton prompts --help lists the"
          + " commands."
      ),
      ("xyzzy", "There is no command “xyzzy”. baton --help lists the commands."),
      ("a\u{1B}[2J", "There is no command “a␛[2J”. baton --help lists the commands."),
    ]
    for (typed, sentence) in expected {
      #expect(throws: Failure.wrongUse(sentence)) { try rewritten(typed) }
    }
  }
}
