import BatonUI
import CursesScreen
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
    Message.write(
      model.writing.isKept
        ? "The text you did not save is kept as a draft; baton offers it again."
        : "The text you did not save could not be kept. " + (model.notice?.text ?? ""))
  }
  if model.leavesReview {
    Message.write(
      model.review.answers?.isKept == true
        ? "The review you did not save is kept as a draft; Review (4) goes on with it."
        : "The review you did not save could not be kept. " + (model.notice?.text ?? ""))
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
      interpret: { desk.effect(of: $0) },
      // Entries that were never read are read when the first keys are over.
      first: [.waitForUnread(milliseconds: 3000)])
    desk.stopReading()
    // What was on its way into the journal arrives there, and the model hears of it.
    desk.finish()
    for message in mailbox.drain() { _ = BatonProgram.update(&model, message) }
    return end
  } catch let error as TerminalError {
    throw Failure.couldNot(TerminalWords.sentence(error))
  }
}
