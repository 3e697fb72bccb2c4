import ArgumentParser

/// `baton completions`: what a shell needs to complete the command line.
struct CompletionsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "completions",
    abstract: "Print completions for a shell.",
    discussion: """
      baton completions bash > ~/.local/share/bash-completion/completions/baton
      baton completions zsh > ~/.local/share/zsh/site-functions/_baton
      baton completions fish > ~/.config/fish/completions/baton.fish
      """)

  /// The shells that completions are made for.
  enum Shell: String, CaseIterable, ExpressibleByArgument { case bash, zsh, fish }

  @Argument(help: "bash, zsh or fish.")
  var shell: Shell

  @OptionGroup var global: GlobalOptions

  func run() throws {
    let script =
      switch shell {
      case .bash: Baton.completionScript(for: .bash)
      case .zsh: Baton.completionScript(for: .zsh)
      case .fish: Baton.completionScript(for: .fish)
      }
    let output = Output()
    try output.write(script.utf8)
    if !script.hasSuffix("\n") { try output.write("\n".utf8) }
    try output.flush()
  }
}
