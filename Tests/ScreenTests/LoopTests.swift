import Glibc
import Screen
import TestSupport
import Testing

/// A program that keeps what happened and does what it is told by one letter.
private enum Diary: Program {
  struct Model {
    var events: [Event] = []
    var notes: [String] = []
  }
  enum Message: Hashable, Sendable {
    case event(Event)
    case note(String)
  }
  enum Command: Hashable, Sendable {
    case quit, suspend, redraw, outside, background, save
  }

  static func message(for event: Event) -> Message { .event(event) }

  static func update(_ model: inout Model, _ message: Message) -> [Command] {
    switch message {
    case .note(let note):
      model.notes.append(note)
      return note == "enough" ? [.quit] : []
    case .event(let event):
      model.events.append(event)
      switch event {
      case .key(.character("q")): return [.save, .quit, .redraw]
      case .key(.character("z")): return [.suspend]
      case .key(.character("l")): return [.redraw]
      case .key(.character("o")): return [.outside]
      case .key(.character("b")): return [.background]
      case .hangUp, .terminate: return [.save]
      default: return []
      }
    }
  }

  static func view(_ model: Model, size: Size) -> Frame {
    var buffer = Buffer(size: size)
    buffer.put("\(model.events.count) \(model.notes.joined(separator: " "))", row: 0, column: 0)
    return Frame(buffer: buffer)
  }
}

@Suite("The loop")
struct LoopTests {
  private struct Outcome {
    var end: LoopEnd
    var model: Diary.Model
    var deeds: [RecordingSurface.Deed]
    var pictures: [String]
    var performed: [Diary.Command]
  }

  private func play(
    _ script: [[Event]], input: Int32? = nil, mailbox: Mailbox<Diary.Message>? = nil,
    first: [Diary.Command] = []
  ) throws -> Outcome {
    let box = try mailbox ?? Mailbox<Diary.Message>()
    var model = Diary.Model()
    var performed: [Diary.Command] = []
    var surface = RecordingSurface(
      size: Size(rows: 1, columns: 20), script: script, inputDescriptor: input)
    let end = run(
      Diary.self, model: &model, on: &surface, mailbox: box,
      interpret: { command in
        performed.append(command)
        switch command {
        case .quit: return .quit(7)
        case .suspend: return .suspend
        case .redraw: return .redraw
        case .outside: return .outside { .note("back") }
        case .background: return .background { $0.post(.note("enough")) }
        case .save: return .background { _ in }
        }
      }, first: first)
    return Outcome(
      end: end, model: model, deeds: surface.deeds, pictures: surface.frames.map { picture($0) },
      performed: performed)
  }

  @Test("draws once for a batch of events and ends with the code of the command")
  func quits() throws {
    let outcome = try play([[.key(.up), .key(.down)], [.key(.character("q"))]])
    #expect(outcome.end == .quit(7))
    #expect(outcome.pictures == ["0", "2"])
    #expect(outcome.performed == [.save, .quit])
  }

  @Test("a first command can end it before anything is drawn")
  func endsFirst() throws {
    let outcome = try play([], first: [.quit])
    #expect(outcome.end == .quit(7))
    #expect(outcome.deeds == [])
  }

  @Test("a hang-up or a signal is told, answered by last commands, and ends it")
  func ends() throws {
    let hungUp = try play([[.hangUp, .key(.up)]])
    #expect(hungUp.end == .hangUp)
    #expect(hungUp.model.events == [.hangUp])
    #expect(hungUp.performed == [.save])
    let ended = try play([[.key(.up), .terminate(signal: SIGTERM)]])
    #expect(ended.end == .signal(SIGTERM))
    #expect(ended.performed == [.save])
  }

  @Test("work outside has the terminal given back around it, and its message is an update")
  func outside() throws {
    let outcome = try play([[.key(.character("o"))], [.key(.character("q"))]])
    #expect(outcome.deeds == [.present, .leave, .enter, .present])
    #expect(outcome.model.notes == ["back"])
  }

  @Test("suspension is left to the surface, and coming back is told")
  func suspends() throws {
    let outcome = try play([[.key(.character("z"))], [.key(.character("l"))]])
    #expect(outcome.deeds == [.present, .suspend, .present, .redraw, .present])
    #expect(outcome.model.events.contains(.resumed))
  }

  @Test("a message from elsewhere wakes it while no key comes")
  func wakes() throws {
    var ends: [Int32] = [0, 0]
    try #require(pipe(&ends) == 0)
    defer { ends.forEach { close($0) } }
    let mailbox = try Mailbox<Diary.Message>()
    mailbox.post(.note("one"))
    mailbox.post(.note("enough"))
    // Input that never comes: the batches are empty, the pipe is silent.
    let outcome = try play([[], []], input: ends[0], mailbox: mailbox)
    #expect(outcome.end == .quit(7))
    #expect(outcome.model.notes == ["one", "enough"])
    #expect(outcome.deeds == [.present])
  }

  @Test("background work posts into the mailbox")
  func background() throws {
    let outcome = try play([[.key(.character("b"))], [], []])
    #expect(outcome.end == .quit(7))
    #expect(outcome.model.notes == ["enough"])
  }

  @Test("a closed input ends it instead of spinning")
  func closedInput() throws {
    var ends: [Int32] = [0, 0]
    try #require(pipe(&ends) == 0)
    close(ends[1])
    // A surface that never says so itself: without the loop's own look this would run on.
    let outcome = try play(Array(repeating: [], count: 50), input: ends[0])
    close(ends[0])
    #expect(outcome.end == .hangUp)
    #expect(outcome.deeds == [.present])
    let invalid = try play(Array(repeating: [], count: 50), input: 1_000_000)
    #expect(invalid.end == .hangUp)
  }

  @Test("a mailbox keeps order, however many threads fill it")
  func mailbox() async throws {
    let mailbox = try Mailbox<Int>()
    #expect(mailbox.drain() == [])
    await withTaskGroup(of: Void.self) { group in
      for sender in 0..<4 {
        group.addTask { for number in 0..<500 { mailbox.post(sender * 1000 + number) } }
      }
    }
    let all = mailbox.drain()
    #expect(all.count == 2000)
    for sender in 0..<4 {
      let own = all.filter { $0 / 1000 == sender }
      #expect(own == own.sorted())
    }
    var wake = pollfd(fd: mailbox.wakeDescriptor, events: Int16(POLLIN), revents: 0)
    #expect(poll(&wake, 1, 0) == 0)
    mailbox.post(1)
    #expect(poll(&wake, 1, 0) == 1)
  }
}
