import ArgumentParser
import BatonUI
import Glibc
import Journal
import JournalStore
import Wording

/// `baton promises edit`: other words, another day, another if–then.
struct PromisesEditCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "edit",
    abstract: "Change a promise.",
    discussion: """
      baton promises edit 4k7m                asks for its parts, Enter keeps one
      baton promises edit 4k7m --due +1w
      baton promises edit 4k7m "Sam runs the review from now on."
      baton promises edit 4k7m --due none --if "" --obstacle ""

      What is not named stays; "" takes a part away. How often it was asked about
      stays as it is.
      """)

  @Argument(help: ArgumentHelp("The promise.", valueName: "id"))
  var id: String

  @OptionGroup var text: PromiseWordsArgument
  @OptionGroup var options: PromiseOptions

  @Flag(name: .long, help: "Print the promise as JSON.")
  var json = false

  @OptionGroup var global: GlobalOptions

  func run() throws {
    let workspace = try Workspace(global)
    let store = try workspace.store(holdingPromise: id)
    let before = try store.promise(prefix: id)
    var draft = PromiseDraft(before)
    try options.fill(&draft, workspace)
    if let words = try text.text(workspace) {
      draft.text = words
    } else if options.isEmpty {
      guard isatty(STDIN_FILENO) == 1 else {
        throw Failure.wrongUse(
          "There is nothing to change. Give other words, or an option like --due fri; on a terminal"
            + " the parts are asked for.")
      }
      try PromiseInterview(today: workspace.today(), isNew: false).fill(&draft, options)
    }
    let promise = try PromiseKeeper(store: store, today: workspace.today())
      .keep(draft, since: before, at: workspace.now())
    try workspace.show(promise, in: store, asJSON: json, named: false)
    if promise == before {
      Message.write("Unchanged: the promise is as it was.")
    } else if !json {
      Message.write(PromiseWords.saved(promise.due, today: workspace.today()))
    }
  }
}
