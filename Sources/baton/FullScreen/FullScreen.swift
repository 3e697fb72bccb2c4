import BatonUI
import CursesScreen
import Dispatch
import Glibc
import Journal
import Screen
import Synchronization
import Wording

/// Runs the full screen on the writer's journal until they leave it; the exit status.
///
/// What Today shows is read before the terminal is touched: a journal that cannot be opened is said
/// in the shell, and the first picture is a whole one.
func runFullScreen(_ workspace: Workspace) throws -> Int32 {
  let live = try LiveServices(workspace)
  let services = live.services
  let now = services.now()
  let day = now.civilDay(dayTurn: workspace.config.dayTurn)
  let size = Size(rows: 24, columns: 80)
  var model = Model(size: size, id: services.newID(), day: day)
  for message in Interpreter.run(.loadToday, with: services) {
    if case .failed(let failure) = message { throw Failure.couldNot(failure.sentence) }
    _ = BatonProgram.update(&model, message)
  }
  let end = try show(&model, workspace, services)
  if model.leavesDraft {
    Message.write(
      model.writing.isKept
        ? "The text you did not save is kept as a draft; baton offers it again."
        : "The text you did not save could not be kept. " + (model.notice?.text ?? ""))
  }
  switch end {
  case .quit(let code): return code
  case .hangUp: dieBySignal(SIGHUP)
  case .signal(let number): dieBySignal(number)
  }
  return 1
}

/// The time that the terminal is ours: it is given back when this returns.
private func show(
  _ model: inout Model, _ workspace: Workspace, _ services: Services
) throws -> LoopEnd {
  // An editor or a pager that ends early must not end the screen, which would not be restored.
  signal(SIGPIPE, SIG_IGN)
  let desk = Desk(services: services, environment: workspace.environment)
  do {
    let mailbox = try Mailbox<BatonUI.Message>()
    var surface = try CursesScreen(colors: workspace.showsColors ? .automatic : .never)
    _ = BatonProgram.update(&model, .resized(surface.size))
    let end = run(
      BatonProgram.self, model: &model, on: &surface, mailbox: mailbox,
      interpret: { desk.effect(of: $0) })
    // What was on its way into the journal arrives there, and the model hears of it.
    desk.finish()
    for message in mailbox.drain() { _ = BatonProgram.update(&model, message) }
    return end
  } catch let error as TerminalError {
    throw Failure.couldNot(TerminalWords.sentence(error))
  }
}

/// Where commands are done: those that ask the services on a queue of their own, one after the
/// other, the rest by the loop.
private final class Desk: Sendable {
  private let services: Services
  private let environment: Environment
  private let worker = DispatchQueue(label: "baton.store")
  /// The number of the latest search: older ones that have not begun are not begun any more, so
  /// that fast typing is answered once and no draft waits behind searches.
  private let latestFind = Mutex(0)

  init(services: Services, environment: Environment) {
    self.services = services
    self.environment = environment
  }

  /// Waits until all that was commanded is done.
  func finish() { worker.sync {} }

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
      return .background { mailbox in
        DispatchQueue.global().asyncAfter(deadline: .now() + .milliseconds(milliseconds)) {
          mailbox.post(.draftDue)
        }
      }
    case .find(let request):
      latestFind.withLock { $0 = max($0, request.number) }
      return run(command) { [self] in latestFind.withLock { $0 } <= request.number }
    default:
      return run(command) { true }
    }
  }

  private func run(
    _ command: Command, if isWanted: @escaping @Sendable () -> Bool
  ) -> Effect<BatonUI.Message> {
    .background { [self] mailbox in
      worker.async { [self] in
        guard isWanted() else { return }
        for message in Interpreter.run(command, with: services) { mailbox.post(message) }
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
