import ArgumentParser
import Journal
import JournalStore
import Wording

/// `baton promises close`: what became of a promise.
struct PromisesCloseCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "close",
    abstract: "Say what became of a promise.",
    discussion: """
      baton promises close 4k7m kept          done as meant
      baton promises close 4k7m partly        done in part
      baton promises close 4k7m changed       something else was right
      baton promises close 4k7m dropped       let go on purpose
      baton promises close 4k7m open          it goes on after all

      None of them is better than another: each ends the asking.
      """)

  @Argument(help: ArgumentHelp("The promise.", valueName: "id"))
  var id: String

  @Argument(
    help: ArgumentHelp("kept, partly, changed, dropped; open to go on.", valueName: "outcome"),
    completion: .list(Self.words))
  var outcome: String

  @Flag(name: .long, help: "Print the promise as JSON.")
  var json = false

  @OptionGroup var global: GlobalOptions

  private static let words = (PromiseState.outcomes + [.open]).map(\.rawValue)

  func run() throws {
    let state = try Self.state(outcome)
    let workspace = try Workspace(global)
    let store = try workspace.store(holdingPromise: id)
    let before = try store.promise(prefix: id)
    let promise = try PromiseKeeper(store: store, today: workspace.today())
      .close(before.id, as: state, at: workspace.now())
    try workspace.show(promise, in: store, asJSON: json, named: false)
    guard promise != before else {
      return Message.write(
        promise.isOpen
          ? "Unchanged: the promise is open."
          : "Unchanged: the promise is closed as \(PromiseWords.name(state)) already.")
    }
    guard !json else { return }
    Message.write(PromiseWords.closed(state))
    if state == .changed {
      Message.write("What it became can be a promise of its own: baton promises add.")
    }
  }

  /// Reads an outcome.
  static func state(_ word: String) throws(Failure) -> PromiseState {
    guard let state = PromiseState(rawValue: word.lowercased()) else {
      let near = Nearest.names(to: word, among: words)
      throw .wrongUse(
        "“\(Plain.line(word))” is no outcome. "
          + (near.isEmpty ? "" : Phrases.didYouMean(near) + " ")
          + "Write " + Phrases.list(PromiseState.outcomes.map(\.rawValue), "or")
          + "; open takes it back.")
    }
    return state
  }
}
