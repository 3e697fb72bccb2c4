import BatonUI
import Dispatch
import Glibc
import Journal
import Screen
import Synchronization

/// Where commands are done: those that ask the journal on a queue of their own, one after the
/// other; those that ask the tagger on another, so that no save and no search waits for a reading;
/// the rest by the loop.
final class Desk: Sendable {
  private let services: Services
  private let environment: Environment
  private let worker = DispatchQueue(label: "baton.store")
  /// Nothing else is of this quality, so its threads can be told to give way to all others.
  private let reader = DispatchQueue(label: "baton.tagger", qos: .background)
  /// The number of the latest search: older ones that have not begun are not begun any more, so
  /// that fast typing is answered once and no draft waits behind searches.
  private let latestFind = Mutex(0)
  private let readings = Mutex(Readings())

  /// What the tagger is wanted for.
  private struct Readings {
    /// The latest reading of each entry: a save supersedes the reading of the text before it.
    var latest: [EntryID: Int] = [:]
    /// How many things the writer waits for; what nobody waits for gives way.
    var awaited = 0
    /// Whether the program ends.
    var isOver = false
  }

  /// How far the reading of texts stands back behind the keys, where both want the processor.
  private static let readingNiceness: Int32 = 10

  init(services: Services, environment: Environment) {
    self.services = services
    self.environment = environment
  }

  /// Waits until all that was commanded is done, but for readings.
  func finish() { worker.sync {} }

  /// Has the tagger stop where it is: what it did not read stays unread.
  func stopReading() { readings.withLock { $0.isOver = true } }

  /// What the loop is to do with a command.
  func effect(of command: Command) -> Effect<BatonUI.Message> {
    switch command {
    case .redraw: return .redraw
    case .suspend:
      finish()
      return .suspend
    case .quit(let code): return .quit(code)
    case .editOutside(let text):
      return .outside { [self] in
        finish()
        return edit(text)
      }
    case .waitForDraft(let milliseconds):
      return later(milliseconds, .draftDue)
    case .waitForReading(let number, let milliseconds):
      return later(milliseconds, .readingLasts(number: number))
    case .waitForUnread(let milliseconds):
      return later(milliseconds, .unreadDue)
    case .find(let request):
      latestFind.withLock { $0 = max($0, request.number) }
      return run(command, on: worker) { [self] in latestFind.withLock { $0 } <= request.number }
    case .read(let request):
      readings.withLock { $0.latest[request.id] = request.number }
      return read(command, isAwaited: !request.isQuiet) { readings in
        readings.latest[request.id] == request.number
          && !(request.isQuiet && readings.awaited > 0)
      }
    case .weigh: return read(command, isAwaited: true) { _ in true }
    case .findUnread: return read(command, isAwaited: false) { _ in true }
    default: return run(command, on: worker) { true }
    }
  }

  private func later(
    _ milliseconds: Int, _ message: BatonUI.Message
  ) -> Effect<BatonUI.Message> {
    .background { mailbox in
      DispatchQueue.global().asyncAfter(deadline: .now() + .milliseconds(milliseconds)) {
        mailbox.post(message)
      }
    }
  }

  private func run(
    _ command: Command, on queue: DispatchQueue, if isWanted: @escaping @Sendable () -> Bool
  ) -> Effect<BatonUI.Message> {
    .background { [self] mailbox in
      queue.async { [self] in
        guard isWanted() else { return }
        for message in Interpreter.run(command, with: services) { mailbox.post(message) }
      }
    }
  }

  /// Has the tagger do something, for as long as it is wanted.
  private func read(
    _ command: Command, isAwaited: Bool, while isWanted: @escaping @Sendable (Readings) -> Bool
  ) -> Effect<BatonUI.Message> {
    if isAwaited { readings.withLock { $0.awaited += 1 } }
    return .background { [self] mailbox in
      reader.async { [self] in
        _ = setpriority(Int32(PRIO_PROCESS.rawValue), 0, Self.readingNiceness)
        let messages = Interpreter.run(command, with: services) { [self] in
          readings.withLock { !$0.isOver && isWanted($0) }
        }
        for message in messages { mailbox.post(message) }
        readings.withLock { readings in
          if isAwaited { readings.awaited -= 1 }
          if case .read(let request) = command, readings.latest[request.id] == request.number {
            readings.latest[request.id] = nil
          }
        }
      }
    }
  }

  private func edit(_ text: String) -> BatonUI.Message {
    do {
      return .edited(try ExternalEditor(environment).run(text: text), nil)
    } catch {
      return .edited(nil, BatonUI.Failure(ErrorWords.failure(error).message))
    }
  }
}
