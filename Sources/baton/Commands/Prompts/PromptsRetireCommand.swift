import ArgumentParser
import Journal
import Prompting
import Wording

/// `baton prompts retire`.
struct PromptsRetireCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "retire",
    abstract: "Do not ask a question any more.",
    discussion: """
      baton prompts retire letting-go-03
      """)

  @Argument(help: ArgumentHelp("The question.", valueName: "id"), completion: PromptsLists.prompts)
  var id: String

  @OptionGroup var global: GlobalOptions

  func run() throws {
    let workspace = try Workspace(global)
    let catalog = try PromptCatalog(workspace)
    let prompt = try catalog.prompt(id).id
    guard !catalog.wishes.isRetired(prompt) else {
      return Message.write("\(prompt.text) is retired already.")
    }
    try workspace.record(
      .prompt(prompt, isRetired: true), in: catalog,
      saying: WishWords.prompt(prompt, isRetired: true))
  }
}

/// `baton prompts restore`.
struct PromptsRestoreCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "restore",
    abstract: "Ask a retired question again.",
    discussion: """
      baton prompts restore letting-go-03
      """)

  @Argument(help: ArgumentHelp("The question.", valueName: "id"), completion: PromptsLists.prompts)
  var id: String

  @OptionGroup var global: GlobalOptions

  func run() throws {
    let workspace = try Workspace(global)
    let catalog = try PromptCatalog(workspace)
    // One that left the library may come back to it.
    let prompt = PromptID(id.lowercased())
    guard catalog.wishes.isRetired(prompt) else {
      return Message.write("\(try catalog.prompt(id).id.text) is not retired.")
    }
    try workspace.record(
      .prompt(prompt, isRetired: false), in: catalog,
      saying: WishWords.prompt(prompt, isRetired: false))
  }
}

/// What shells complete the names of questions and packs with: the program itself, asked.
enum PromptsLists {
  /// The names of the questions.
  static let prompts = CompletionKind.shellCommand("baton prompts list 2>/dev/null | cut -d' ' -f1")
  /// The names of the packs.
  static let packs = CompletionKind.shellCommand("baton prompts packs 2>/dev/null | cut -d' ' -f1")
}
