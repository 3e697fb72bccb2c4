import ArgumentParser
import BatonUI
import Glibc
import Journal
import JournalStore
import Wording

/// `baton promises add`: a promise made by hand.
struct PromisesAddCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "add",
    abstract: "Make a promise.",
    discussion: """
      baton promises add                      asks for its parts, each can be skipped
      baton promises add "Tomorrow Sam runs the review, not me." --due tomorrow
      baton promises add --if "the demo slips" --then "I ask first" \\
        --obstacle "I know the answer already" --due fri --intends empower
      echo "I leave the plan to Ben." | baton promises add --due +3d --entry 5r9t

      Prints its identifier. An if-then by itself is enough; --entry names the entry
      it comes from.
      """)

  @OptionGroup var text: PromiseWordsArgument
  @OptionGroup var options: PromiseOptions

  @Flag(name: .long, help: "Print the promise as JSON.")
  var json = false

  @OptionGroup var global: GlobalOptions

  func run() throws {
    let workspace = try Workspace(global)
    var draft = PromiseDraft()
    try options.fill(&draft, workspace)
    if let words = try text.text(workspace) {
      draft.text = words
    } else if !options.holdPlan {
      if isatty(STDIN_FILENO) == 1 {
        // A journal that cannot be opened is better known before the questions than after them.
        _ = try workspace.store()
        try PromiseInterview(today: workspace.today(), isNew: true).fill(&draft, options)
      } else {
        draft.text = try PromiseWordsArgument.standardInput(workspace)
      }
    }
    // What is wrong with it is said before a journal is made for it.
    let new = Promise(id: workspace.newPromiseID(), text: "", made: workspace.today())
    _ = try PromiseKeeper.reading(draft, into: new, today: workspace.today())
    let store = try workspace.store()
    let promise = try PromiseKeeper(store: store, today: workspace.today())
      .keep(draft, at: workspace.now())
    try workspace.show(promise, in: store, asJSON: json, named: true)
    if !json { Message.write(PromiseWords.saved(promise.due, today: workspace.today())) }
  }
}

extension Workspace {
  /// A name for a promise.
  func newPromiseID() -> PromiseID {
    var random = SystemRandomNumberGenerator()
    return PromiseID(using: &random)
  }

  /// Prints a promise that was made or changed: as JSON where that is wanted, else its identifier
  /// where it has a new one.
  func show(
    _ promise: Promise, in store: JournalStore, asJSON: Bool, named isNew: Bool
  ) throws {
    let output = Output()
    if asJSON {
      let book = try promiseBook(store)
      try output.json { $0.promise(promise, in: book) }
    } else if isNew {
      try output.line(store.shortID(promise.id))
    }
    try output.flush()
  }
}
