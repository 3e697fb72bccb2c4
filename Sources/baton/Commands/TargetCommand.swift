import ArgumentParser
import Journal
import JournalStore
import Screen
import Wording

/// `baton target`: the balances the writer means to keep.
struct TargetCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "target",
    abstract: "Show or set the balance meant on an axis.",
    discussion: """
      baton target                 all of them
      baton target risk 0.5        the leader's share: 0.1, 0.3, 0.5, 0.7 or 0.9
      baton target risk none       no target
      baton target --history       what was meant, and from which day on
      """)

  @Argument(
    help: ArgumentHelp("The axis.", valueName: "axis"),
    completion: .list(Axis.balances.map(\.rawValue)))
  var axis: String?

  @Argument(
    help: ArgumentHelp("0.1, 0.3, 0.5, 0.7, 0.9 or none.", valueName: "value"),
    completion: .list(TargetPosition.allCases.map(TargetWords.share) + ["none"]))
  var value: String?

  @Flag(name: .long, help: "Show what was meant from which day on.")
  var history = false

  @Flag(name: .long, help: "Print JSON.")
  var json = false

  @OptionGroup var global: GlobalOptions

  func validate() throws {
    if history, value != nil {
      throw ValidationError("--history shows what was meant and sets nothing. Leave the value out.")
    }
  }

  func run() throws {
    let axis = try axis.map { word in try Self.axis(word) }
    let position = try value.map { word in try Self.position(word) }
    let workspace = try Workspace(global)
    if history { return try showHistory(of: axis, workspace) }
    if let axis, let position {
      try workspace.store().setTarget(
        axis, position, since: workspace.today(), at: workspace.now())
    }
    let targets = try workspace.existingStore()?.targets(on: workspace.today()) ?? [:]
    let output = Output()
    let axes = axis.map { [$0] } ?? Axis.balances
    if json {
      try output.json { $0.targets(axes, targets) }
    } else {
      for axis in axes {
        let target = targets[axis].map {
          TargetWords.share($0) + "  " + TargetWords.name($0)
        }
        try output.line(Width.pad(axis.rawValue, to: 10) + "  " + (target ?? "none"))
      }
    }
    try output.flush()
  }

  /// Prints what was meant, the earliest day of an axis first.
  private func showHistory(of axis: Axis?, _ workspace: Workspace) throws {
    let all = try workspace.existingStore()?.targetHistory() ?? []
    let targets = all.filter { axis == nil || $0.axis == axis }
    let output = Output()
    if json {
      try output.json { $0.history(of: targets) }
    } else {
      for target in targets {
        try output.line(
          Width.pad(target.axis.rawValue, to: 10) + "  " + target.since.iso + "  "
            + (target.position.map(TargetWords.name) ?? "none"))
      }
    }
    try output.flush()
    if targets.isEmpty, !json {
      Message.write("No target was set yet. baton target AXIS 0.7 sets one.")
    }
  }

  static func axis(_ word: String) throws(Failure) -> Axis {
    guard let axis = Axis(rawValue: word.lowercased()) else {
      let names = Axis.balances.map(\.rawValue)
      let near = Nearest.names(to: word, among: names)
      throw .wrongUse(
        "“\(Plain.line(word))” is no axis. " + (near.isEmpty ? "" : Phrases.didYouMean(near) + " ")
          + "Choose " + Phrases.list(names, "or") + ".")
    }
    guard axis.isBalance else { throw .wrongUse(TargetWords.noOwnership) }
    return axis
  }

  /// The position of a share; nil within for `none`.
  static func position(_ word: String) throws(Failure) -> TargetPosition? {
    if word.lowercased() == "none" { return nil }
    guard let position = TargetPosition(word) else {
      throw .wrongUse(
        "“\(Plain.line(word))” is no target. Write the leader's share as \(TargetWords.shares), or"
          + " none.")
    }
    return position
  }
}

extension JSONWriter {
  /// The targets of some axes: `{"targets":[{"axis","target"}]}`, null where there is none.
  fileprivate mutating func targets(_ axes: [Axis], _ targets: [Axis: TargetPosition]) {
    object { json in
      json.key("targets")
      json.array(axes) { json, axis in
        json.object { json in
          json.member("axis", axis.rawValue)
          json.member("target", targets[axis]?.share)
        }
      }
    }
  }

  /// What was meant: `{"history":[{"axis","since","target"}]}`, null where a target was taken away.
  fileprivate mutating func history(of targets: [DatedTarget]) {
    object { json in
      json.key("history")
      json.array(targets) { json, target in
        json.object { json in
          json.member("axis", target.axis.rawValue)
          json.member("since", target.since.iso)
          json.member("target", target.position?.share)
        }
      }
    }
  }
}
