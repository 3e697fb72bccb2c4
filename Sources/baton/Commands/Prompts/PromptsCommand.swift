import ArgumentParser

/// `baton prompts`: the questions, what the writer wishes of them, and the writer's own.
struct PromptsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "prompts",
    abstract: "List the questions, say what you wish of them, and add your own.",
    discussion: """
      baton prompts list --theme letting-go
      baton prompts mute change          no questions about change
      baton prompts on remote            the questions of a pack
      baton prompts add                  a question of your own
      baton prompts history --limit 10   what was asked, and why

      What you wish holds from the next question on; today's stays. Questions of
      your own are TOML files in $XDG_CONFIG_HOME/baton/prompts.
      """,
    subcommands: [
      PromptsListCommand.self, PromptsShowCommand.self, PromptsAddCommand.self,
      PromptsThemeCommand<Mute>.self, PromptsThemeCommand<Unmute>.self,
      PromptsThemeCommand<Pin>.self, PromptsThemeCommand<Unpin>.self,
      PromptsThemeCommand<Halve>.self, PromptsThemeCommand<Unhalve>.self,
      PromptsRetireCommand.self, PromptsRestoreCommand.self, PromptsDepthCommand.self,
      PromptsPacksCommand.self, PromptsOnCommand.self, PromptsOffCommand.self,
      PromptsLintCommand.self, PromptsHistoryCommand.self, PromptsSimulateCommand.self,
    ],
    defaultSubcommand: PromptsListCommand.self)
}
