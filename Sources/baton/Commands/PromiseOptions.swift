import ArgumentParser
import BatonUI
import Glibc
import Journal
import Wording

/// The parts of a promise as they are given on the command line.
struct PromiseOptions: ParsableArguments {
  @Option(
    name: .customLong("if"), parsing: .unconditional,
    help: ArgumentHelp("The situation it is for.", valueName: "situation"))
  var condition: String?

  @Option(
    name: .customLong("then"), parsing: .unconditional,
    help: ArgumentHelp("What you do then.", valueName: "action"))
  var action: String?

  @Option(
    name: .long, parsing: .unconditional,
    help: ArgumentHelp("What may get in the way.", valueName: "obstacle"))
  var obstacle: String?

  @Option(
    name: .long, parsing: .unconditional,
    help: ArgumentHelp("The day it is for: \(DueWord.forms).", valueName: "date"))
  var due: String?

  @Option(
    name: .long, parsing: .unconditional,
    help: ArgumentHelp("The behavior it is to bring about, or none.", valueName: "behavior"),
    completion: .list(Behavior.allCases.map(\.rawValue)))
  var intends: String?

  @Option(
    name: .long, parsing: .unconditional,
    help: ArgumentHelp("The entry it comes from, or none.", valueName: "id"))
  var entry: String?

  /// Whether any of them is given.
  var isEmpty: Bool {
    [condition, action, obstacle, due, intends, entry].allSatisfy { $0 == nil }
  }

  /// Whether what is promised is given by them, so that no other words are needed.
  var holdPlan: Bool { condition != nil || action != nil }

  /// Puts what is given in the place of what a draft has; nothing at all for a part takes it away.
  func fill(_ draft: inout PromiseDraft, _ workspace: Workspace) throws {
    if let condition { draft.condition = condition }
    if let action { draft.action = action }
    // An if–then is taken away whole.
    if condition?.isBlank == true, action == nil { draft.action = "" }
    if action?.isBlank == true, condition == nil { draft.condition = "" }
    if let obstacle { draft.obstacle = obstacle }
    if let due { draft.due = due }
    if let intends { draft.intends = try Self.behavior(intends) }
    if let entry {
      draft.entry =
        Self.isNone(entry) ? nil : try workspace.store(holding: entry).standing(entry).id
    }
  }

  private static func behavior(_ word: String) throws(Failure) -> Behavior? {
    if isNone(word) { return nil }
    guard let behavior = Behavior(rawValue: word.lowercased()) else {
      throw .wrongUse(BehaviorWords.unknown(word))
    }
    return behavior
  }

  private static func isNone(_ word: String) -> Bool {
    word.isBlank || word.lowercased() == "none"
  }
}

/// The words of a promise on the command line: arguments, of which one that is `-` stands for
/// standard input.
struct PromiseWordsArgument: ParsableArguments {
  @Argument(
    help: ArgumentHelp("What you promise, or - for standard input.", valueName: "text"))
  var words: [String] = []

  /// The words; nil where there are none.
  func text(_ workspace: Workspace) throws(Failure) -> String? {
    guard !words.isEmpty else { return nil }
    if words == ["-"] { return try Self.standardInput(workspace) }
    return words.joined(separator: " ")
  }

  /// What comes from standard input.
  static func standardInput(_ workspace: Workspace) throws(Failure) -> String {
    try TextSource.standardInput.read(workspace.environment) ?? ""
  }
}
