import ArgumentParser

/// `baton promises`: what was promised, and what became of it.
struct PromisesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "promises",
    abstract: "List, make, change and close promises.",
    discussion: """
      baton promises                          those that are open
      baton promises add "Tomorrow Sam runs the review, not me." --due tomorrow
      baton promises add --if "the demo slips" --then "I ask first" --due fri
      baton promises close 4k7m kept          or partly, changed, dropped

      A promise comes back as a day's question when its day has come, three times at
      most; without a date after three working days. baton undo takes a change back.
      """,
    subcommands: [
      PromisesListCommand.self, PromisesAddCommand.self, PromisesShowCommand.self,
      PromisesEditCommand.self, PromisesCloseCommand.self,
    ],
    defaultSubcommand: PromisesListCommand.self)
}
