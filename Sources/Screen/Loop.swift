import Glibc

/// Runs a program on a surface until it quits, the terminal hangs up or a signal ends it.
///
/// One synchronous function on the calling thread owns the surface and the model: draw, wait, take
/// the terminal's events and the mailbox, update for each, start what the model commands, draw once
/// for the whole batch.
public func run<P: Program, S: Surface & ~Copyable>(
  _ program: P.Type, model: inout P.Model, on surface: inout S, mailbox: Mailbox<P.Message>,
  interpret: (P.Command) -> Effect<P.Message>, first: [P.Command] = []
) -> LoopEnd {
  if let code = perform(
    first, program, model: &model, on: &surface, mailbox: mailbox, interpret: interpret)
  {
    return .quit(code)
  }
  while true {
    surface.present(P.view(model, size: surface.size))
    let isGone = waitForInput(surface.inputDescriptor, mailbox.wakeDescriptor)
    var events = surface.events()
    // A terminal that only says "hung up" and gives nothing would be polled forever.
    if isGone, !events.contains(where: { $0.end != nil }) { events.append(.hangUp) }
    for event in events {
      let commands = P.update(&model, P.message(for: event))
      let code = perform(
        commands, program, model: &model, on: &surface, mailbox: mailbox, interpret: interpret)
      if let end = event.end ?? code.map(LoopEnd.quit) { return end }
    }
    for message in mailbox.drain() {
      let commands = P.update(&model, message)
      if let code = perform(
        commands, program, model: &model, on: &surface, mailbox: mailbox, interpret: interpret)
      {
        return .quit(code)
      }
    }
  }
}

extension Event {
  /// How the loop ends after this event, if it does.
  fileprivate var end: LoopEnd? {
    switch self {
    case .hangUp: .hangUp
    case .terminate(let signal): .signal(signal)
    default: nil
    }
  }
}

/// Does what the model commands, and what it commands in answer; the exit code, if it quits.
private func perform<P: Program, S: Surface & ~Copyable>(
  _ commands: [P.Command], _ program: P.Type, model: inout P.Model, on surface: inout S,
  mailbox: Mailbox<P.Message>, interpret: (P.Command) -> Effect<P.Message>
) -> Int32? {
  var waiting = commands[...]
  while let command = waiting.popFirst() {
    switch interpret(command) {
    case .background(let start):
      start(mailbox)
    case .outside(let work):
      surface.leave()
      let message = work()
      surface.enter()
      if let message { waiting += P.update(&model, message) }
    case .suspend:
      surface.suspend()
      waiting += P.update(&model, P.message(for: .resumed))
    case .redraw:
      surface.redraw()
    case .quit(let code):
      return code
    }
  }
  return nil
}

/// Waits until one of the two is readable or a signal came; true if the input is gone for good.
private func waitForInput(_ input: Int32, _ wake: Int32) -> Bool {
  var descriptors = [
    pollfd(fd: input, events: Int16(POLLIN), revents: 0),
    pollfd(fd: wake, events: Int16(POLLIN), revents: 0),
  ]
  guard poll(&descriptors, 2, -1) > 0 else { return false }
  return Int32(descriptors[0].revents) & (POLLHUP | POLLERR | POLLNVAL) != 0
}
