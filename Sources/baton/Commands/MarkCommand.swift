import ArgumentParser
import Journal
import JournalStore
import Wording

/// `baton mark`: what the writer says of an entry besides its text.
struct MarkCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "mark",
    abstract: "Mark how an entry's day, its question and its moments were.",
    discussion: """
      baton mark 4k7m2q9x fit empower yes
      baton mark 4k7m2q9x sign on
      baton mark 4k7m2q9x useful so-so
      baton mark 4k7m2q9x felt hard

      fit: was it right for that moment (yes, no, unsure). sign: people came
      unasked (on, off). useful: was it useful to write this (yes, so-so, no; none
      takes it back). felt: did it go well or was it hard (well, hard; no takes it
      back); after a hard day the next question goes less deep.
      """)

  @Argument(help: ArgumentHelp("The entry.", valueName: "id"))
  var id: String

  @Argument(
    help: ArgumentHelp(
      "fit BEHAVIOR yes|no|unsure, sign on|off, useful yes|so-so|no|none, felt well|hard|no.",
      valueName: "mark"), completion: .list(Mark.vocabulary))
  var words: [String]

  @OptionGroup var global: GlobalOptions

  func run() throws {
    let mark = try Mark(words)
    let workspace = try Workspace(global)
    let store = try workspace.store(holding: id)
    let entry = try store.standing(id)
    let now = workspace.now()
    switch mark {
    case .sign(let isOn): try store.setSign(entry.id, isOn, at: now)
    case .useful(let useful): try store.setUseful(entry.id, useful, at: now)
    case .felt(let feeling): try store.setFeeling(entry.id, feeling, at: now)
    case .fit(let behavior, let fit):
      try store.changeTags(entry.id, at: now) { tags, _ in
        let places = tags.indices.filter {
          tags[$0].behavior == behavior && tags[$0].origin != .rejected
        }
        guard !places.isEmpty else {
          throw Failure.couldNot(
            "The entry is not tagged \(behavior.rawValue). Add it first: baton tag \(id)"
              + " +\(behavior.rawValue).")
        }
        for index in places { tags[index].fit = fit }
      }
    }
    Message.write("Marked \(try store.shortID(entry.id)): \(words.joined(separator: " ")).")
  }
}

/// A mark as it is typed.
enum Mark: Hashable {
  case fit(Behavior, Fit)
  case sign(Bool)
  case useful(Usefulness?)
  case felt(Feeling?)

  /// Every word of a mark.
  static let vocabulary =
    ["fit", "sign", "useful", "felt"] + Behavior.allCases.map(\.rawValue)
    + ["yes", "so-so", "no", "none", "unsure", "on", "off", "well", "hard"]

  /// Reads the words behind the entry.
  init(_ words: [String]) throws(Failure) {
    let lowered = words.map { $0.lowercased() }
    switch (lowered.first, lowered.count) {
    case ("fit", 3):
      guard let behavior = Behavior(rawValue: lowered[1]) else {
        throw .wrongUse(BehaviorWords.unknown(words[1]))
      }
      guard let fit = Fit(rawValue: lowered[2]) else {
        throw .wrongUse("fit takes yes, no or unsure. Write fit \(behavior.rawValue) yes.")
      }
      self = .fit(behavior, fit)
    case ("sign", 2) where ["on", "off"].contains(lowered[1]): self = .sign(lowered[1] == "on")
    case ("useful", 2):
      let useful = Usefulness(rawValue: lowered[1])
      guard useful != nil || lowered[1] == "none" else {
        throw .wrongUse("useful takes yes, so-so, no or none. Write useful yes.")
      }
      self = .useful(useful)
    case ("felt", 2):
      let feeling = Feeling(rawValue: lowered[1])
      guard feeling != nil || lowered[1] == "no" else {
        throw .wrongUse("felt takes well, hard or no. Write felt well.")
      }
      self = .felt(feeling)
    default:
      throw .wrongUse(
        "A mark is fit BEHAVIOR yes|no|unsure, sign on|off, useful yes|so-so|no|none, or felt"
          + " well|hard|no. Write one of these behind the entry.")
    }
  }
}
