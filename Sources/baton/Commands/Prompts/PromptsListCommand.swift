import ArgumentParser
import Journal
import Prompting
import Screen
import Wording

/// `baton prompts list`.
struct PromptsListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "List the questions.",
    discussion: """
      baton prompts list
      baton prompts list --theme letting-go --json
      baton prompts list --pack remote

      Behind a question that does not come stands why: [off] for its pack, [muted]
      for its theme, [retired] for itself; [needs managers] for whom you lead
      (audience in config.toml).
      """)

  @Option(
    name: .long, parsing: .unconditional, help: ArgumentHelp("Only this theme.", valueName: "theme")
  )
  var theme: String?

  @Option(
    name: .long, parsing: .unconditional, help: ArgumentHelp("Only this pack.", valueName: "pack"))
  var pack: String?

  @Flag(name: .long, help: "Print JSON.")
  var json = false

  @OptionGroup var global: GlobalOptions

  func run() throws {
    let catalog = try PromptCatalog(Workspace(global))
    let theme = try theme.map { word in try catalog.theme(word) }
    let pack = try pack.map { word in try catalog.pack(word) }
    let prompts = catalog.library.prompts.filter {
      (theme == nil || $0.theme == theme) && (pack == nil || $0.pack == pack?.id)
    }
    let output = Output()
    if json {
      var stream = JSONStream(output)
      for prompt in prompts {
        try stream.item { json in json.object { $0.members(of: prompt, in: catalog) } }
      }
      try stream.end()
    } else {
      let width = prompts.map(\.id.text.count).max() ?? 0
      for prompt in prompts {
        let state = catalog.state(of: prompt)
        try output.line(
          Width.pad(prompt.id.text, to: width) + "  " + Plain.line(prompt.text)
            + (state == .on ? "" : "  [\(state.rawValue)]")
            + (catalog.fits(prompt) ? "" : "  [needs \(prompt.needs.rawValue)]"))
      }
    }
    try output.flush()
  }
}
