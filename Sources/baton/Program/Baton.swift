import ArgumentParser

/// The root of the commands. Without one of them, the full screen opens.
struct Baton: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "baton",
    abstract: "A coaching journal for people who lead others.",
    discussion: """
      baton                              open the full screen on today's question
      baton today                        the question, and why this one
      echo "Let Priya decide." | baton add --today
      baton search reorg -vendor since:-2w
      baton trends --weeks 8
      baton review                       the week on one page, and its questions

      Leading and managing are both needed; the journal shows their proportion
      and leaves the verdict to its writer. Everything stays on this machine, in
      one file: $XDG_DATA_HOME/baton/journal.sqlite, or the one that --journal or
      BATON_JOURNAL names. --journal PATH and --no-color work with every command,
      before or after its name.
      """,
    version: Version.text,
    subcommands: [
      OpenCommand.self, TodayCommand.self, AddCommand.self, ListCommand.self, SearchCommand.self,
      ShowCommand.self, EditCommand.self, DeleteCommand.self, UndoCommand.self,
      HistoryCommand.self, PurgeCommand.self, TagCommand.self, SuggestCommand.self,
      TaggerCommand.self, MarkCommand.self, TrendsCommand.self, ReviewCommand.self,
      TargetCommand.self, ReportCommand.self, PromptsCommand.self, PromisesCommand.self,
      StatusCommand.self,
      DemoCommand.self, CompletionsCommand.self, ManCommand.self,
    ],
    defaultSubcommand: OpenCommand.self
  )
}
