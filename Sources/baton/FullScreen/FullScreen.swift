import BatonUI
import CursesScreen
import Dispatch
import Glibc
import Journal
import Screen
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
    Message.write("The text you did not save is kept as a draft; baton offers it again.")
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
  let worker = DispatchQueue(label: "baton.store")
  let environment = workspace.environment
  do {
    let mailbox = try Mailbox<BatonUI.Message>()
    var surface = try CursesScreen(colors: workspace.showsColors ? .automatic : .never)
    _ = BatonProgram.update(&model, .resized(surface.size))
    let end = run(
      BatonProgram.self, model: &model, on: &surface, mailbox: mailbox,
      interpret: { command in
        effect(of: command, services: services, worker: worker, environment: environment)
      })
    // What was on its way into the journal arrives there.
    worker.sync {}
    return end
  } catch let error as TerminalError {
    throw Failure.couldNot(TerminalWords.sentence(error))
  }
}

private func effect(
  of command: Command, services: Services, worker: DispatchQueue, environment: Environment
) -> Effect<BatonUI.Message> {
  switch command {
  case .redraw: return .redraw
  case .suspend: return .suspend
  case .quit(let code): return .quit(code)
  case .editOutside(let text):
    return .outside {
      do {
        return .edited(try ExternalEditor(environment).run(text: text), nil)
      } catch {
        return .edited(nil, BatonUI.Failure(ErrorWords.failure(error).message))
      }
    }
  case .waitForDraft(let milliseconds):
    return .background { mailbox in
      DispatchQueue.global().asyncAfter(deadline: .now() + .milliseconds(milliseconds)) {
        mailbox.post(.draftDue)
      }
    }
  default:
    return .background { mailbox in
      worker.async {
        for message in Interpreter.run(command, with: services) { mailbox.post(message) }
      }
    }
  }
}
