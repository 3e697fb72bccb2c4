import ArgumentParser
import Journal
import JournalStore
import Prompting
import Wording

/// `baton prompts depth`: how far questions go.
struct PromptsDepthCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "depth",
    abstract: "Show or set how deep questions go.",
    discussion: """
      baton prompts depth        the depth, from 1 to 4, and since when
      baton prompts depth 1      facts of the day
      baton prompts depth --json

      Questions begin at 1, facts of the day, and go to 4, a look at oneself. They
      go deeper when you agree to it or ask for it, and back up after two short
      answers in a row. Now and then one is a step above or below.
      """)

  @Argument(
    help: ArgumentHelp("1, 2, 3 or 4.", valueName: "depth"),
    completion: .list(Prompt.depths.map(String.init)))
  var depth: String?

  @Flag(name: .long, help: "Print JSON.")
  var json = false

  @OptionGroup var global: GlobalOptions

  func run() throws {
    let depth = try depth.map { word in try Self.depth(word) }
    let workspace = try Workspace(global)
    if let depth { try set(depth, workspace) }
    if depth == nil || json { try show(workspace) }
  }

  private func set(_ depth: Int, _ workspace: Workspace) throws {
    let catalog = try PromptCatalog(workspace)
    let old = catalog.wishes.level
    guard old != depth else { return Message.write("Questions go to depth \(depth) already.") }
    try workspace.record(
      .depth(depth, .request), in: catalog, saying: WishWords.depth(from: old, to: depth))
  }

  private func show(_ workspace: Workspace) throws {
    let said = try workspace.existingStore()?.wishes() ?? []
    let last = said.last { if case .depth = $0.kind { true } else { false } }
    let level = Wishes(said).level
    let cause: DepthCause? = if case .depth(_, let cause) = last?.kind { cause } else { nil }
    let output = Output()
    if json {
      try output.json { json in
        json.object { json in
          json.member("depth", level)
          json.member("of", Prompt.depths.upperBound)
          json.member("since", last?.day.iso)
          json.member("cause", cause?.rawValue)
        }
      }
    } else {
      let since =
        if let last, let cause { ", since \(last.day.iso), \(WishWords.cause(cause))" } else { "" }
      try output.line("\(level) of \(Prompt.depths.upperBound)\(since)")
    }
    try output.flush()
  }

  private static func depth(_ word: String) throws(Failure) -> Int {
    guard let depth = Int(word), Prompt.depths.contains(depth) else {
      throw .wrongUse(
        "“\(Plain.line(word))” is no depth. Write a number from \(Prompt.depths.lowerBound), facts"
          + " of the day, to \(Prompt.depths.upperBound), a look at oneself.")
    }
    return depth
  }
}
