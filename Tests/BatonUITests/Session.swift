import BatonUI
import Journal
import Screen
import TestSupport

/// The program on a world: keys go in, pictures come out. Commands are run at once, but for the
/// timers, which wait until they are let go.
struct Session {
  let world: World
  var model: Model
  /// Commands that concern the terminal, as they came.
  var terminal: [Command] = []
  /// Whether the timer of the draft runs.
  var timerRuns = false
  /// The readings that may come to last longer than a moment.
  var lasting: [Int] = []
  /// Whether the tagger rests before it looks for an entry that was never read.
  var rests = false
  /// Commands whose answers are held back, as a slow disk does; nil where none are.
  var slow: [Command]?
  /// Commands whose answers are held back, as a slow tagger does; nil where none are.
  var reading: [Command]?
  /// The latest reading of each entry: no other is wanted.
  private var latest: [EntryID: Int] = [:]

  init(_ world: World = World(), rows: Int = 24, columns: Int = 80) {
    self.world = world
    model = Model(
      size: Size(rows: rows, columns: columns), id: world.services.newID(), day: world.day)
    run([.loadToday])
    send(.resized(Size(rows: rows, columns: columns)))
  }

  mutating func send(_ message: Message) { run(BatonProgram.update(&model, message)) }

  private mutating func run(_ commands: [Command]) {
    for command in commands {
      switch command {
      case .waitForDraft: timerRuns = true
      case .waitForReading(let number, _): lasting.append(number)
      case .waitForUnread: rests = true
      case .editOutside, .redraw, .suspend, .quit: terminal.append(command)
      case .read(let request):
        latest[request.id] = request.number
        if reading == nil { carryOut(command) } else { reading?.append(command) }
      case .weigh where reading != nil: reading?.append(command)
      default: if slow == nil { carryOut(command) } else { slow?.append(command) }
      }
    }
  }

  private mutating func carryOut(_ command: Command) {
    var isWanted = true
    if case .read(let request) = command { isWanted = latest[request.id] == request.number }
    let messages = Interpreter.run(command, with: world.services) { [isWanted] in isWanted }
    for message in messages { send(message) }
  }

  /// The slow disk does what it was asked for, one after the other.
  mutating func answer() {
    while let command = slow?.first {
      slow?.removeFirst()
      for message in Interpreter.run(command, with: world.services) { send(message) }
    }
    slow = nil
  }

  /// The slow tagger does what it was asked for, one after the other.
  mutating func hear() {
    while let command = reading?.first {
      reading?.removeFirst()
      carryOut(command)
    }
    reading = nil
  }

  /// More than a moment passes.
  mutating func linger() {
    let numbers = lasting
    lasting = []
    for number in numbers { send(.readingLasts(number: number)) }
  }

  mutating func press(_ keys: Key...) { for key in keys { send(.key(key)) } }

  mutating func type(_ text: String) {
    for character in text { send(.key(character == "\n" ? .enter : .character(character))) }
  }

  /// The time for the draft has come.
  mutating func wait() {
    guard timerRuns else { return }
    timerRuns = false
    send(.draftDue)
  }

  var frame: Frame { BatonProgram.view(model, size: model.size) }

  func picture(styles: Bool = false) -> String {
    TestSupport.picture(frame, styles: styles)
  }

  /// One line of the picture.
  func line(_ row: Int) -> String {
    let lines = picture().split(separator: "\n", omittingEmptySubsequences: false)
    return lines.indices.contains(row) ? String(lines[row]) : ""
  }

  var status: String { model.notice?.text ?? "" }
}
