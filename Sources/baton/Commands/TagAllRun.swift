import Journal
import JournalStore
import Wording

/// `baton tag --all`: the run of it, with its progress and its end.
struct TagAllRun {
  private let workspace: Workspace
  private let words: [String]
  private let json: Bool

  init(_ workspace: Workspace, words: [String], _ json: Bool) {
    self.workspace = workspace
    self.words = words
    self.json = json
  }

  func run() throws {
    // Before the journal is opened, so that no thread is there that would take the signal.
    Interruption.hold()
    let query = try workspace.query(words)
    guard let store = try workspace.existingStore() else {
      try finish(TagAll.Outcome())
      return Message.write(
        "There is no journal at \(workspace.journalPath) yet. baton add begins one.")
    }
    let tagger = try EntryTagger(store: store, strictness: workspace.config.strictness)
    let unread = try store.unread(by: tagger.reader, matching: query)
    guard !unread.isEmpty else {
      try finish(TagAll.Outcome())
      return Message.write(TaggingWords.allRead)
    }
    var progress = ProgressLine(total: unread.count)
    if progress.isWatched {
      progress.show(0)
    } else {
      Message.write(TaggingWords.begins(unread.count))
    }
    defer { progress.end() }
    let outcome = try TagAll(tagger, now: workspace.now).run(
      unread, isStopped: { Interruption.isWanted }, report: { progress.show($0) })
    progress.end()
    try finish(outcome)
    guard !outcome.isStopped else {
      throw Failure(
        kind: .interrupted,
        message: TaggingWords.stopped(read: outcome.read, remaining: outcome.remaining))
    }
    Message.write(
      TaggingWords.done(
        read: outcome.read, behaviors: outcome.suggestions, refused: outcome.refused,
        overtaken: outcome.overtaken))
  }

  private func finish(_ outcome: TagAll.Outcome) throws {
    guard json else { return }
    let output = Output()
    try output.json { json in
      json.object { json in
        json.member("read", outcome.read)
        json.member("remaining", outcome.remaining)
        json.member("suggestions", outcome.suggestions)
        json.member("refused", outcome.refused)
      }
    }
    try output.flush()
  }
}
