import CNCurses
import Glibc
public import Screen

extension CursesScreen {
  /// A paste is over when the terminal sends nothing for this many milliseconds.
  private static let pastePatience: Int32 = 1000

  /// Everything that waits: the new size, keys and pastes, then what ends the program.
  ///
  /// Waits only for the rest of a sequence that has begun, at most the escape delay.
  public mutating func events() -> [Event] {
    var events: [Event] = []
    var last: [Event] = []
    for signal in signals.taken() {
      switch signal {
      case SIGWINCH:
        if adoptSize() { events.append(.resize(size)) }
      case SIGTSTP:
        // Sent from outside, to us alone.
        leave()
        _ = raise(SIGTSTP)
        enter()
        events.append(.resumed)
      case SIGCONT:
        // Stopped without a warning: whoever had the terminal since has changed its modes.
        leave()
        enter()
        events.append(.resumed)
      case SIGHUP: last.append(.hangUp)
      default: last.append(.terminate(signal: signal))
      }
    }
    if !isAway {
      let isGone = readInput(into: &events)
      if isGone { last.append(.hangUp) }
    }
    return events + last
  }

  /// Reads and decodes what waits; true if the terminal is gone.
  private mutating func readInput(into events: inout [Event]) -> Bool {
    while true {
      let isGone = readBytes()
      events += decoder.drain(settled: isGone)
      if isGone { return true }
      if decoder.isPasting {
        if wait(Self.pastePatience) { continue }
      } else if decoder.isWaiting {
        if wait(settings.escapeDelay) { continue }
      } else {
        return false
      }
      events += decoder.drain(settled: true)
      return false
    }
  }

  /// Feeds the decoder with what can be read without waiting; true if the terminal is gone.
  private mutating func readBytes() -> Bool {
    var bytes = [UInt8](repeating: 0, count: 4096)
    // A bound, so that a terminal that never pauses is still answered.
    for _ in 0..<256 {
      var source = pollfd(fd: fileno(streams.input), events: Int16(POLLIN), revents: 0)
      guard poll(&source, 1, 0) > 0 else { return false }
      guard Int32(source.revents) & POLLIN != 0 else { return true }
      let count = read(fileno(streams.input), &bytes, bytes.count)
      if count > 0 {
        decoder.feed(bytes.prefix(count))
      } else if count == 0 {
        return true
      } else if errno != EINTR {
        return errno != EAGAIN
      }
    }
    return false
  }

  /// Whether input comes within so many milliseconds.
  private func wait(_ milliseconds: Int32) -> Bool {
    var source = pollfd(fd: fileno(streams.input), events: Int16(POLLIN), revents: 0)
    return poll(&source, 1, milliseconds) > 0
  }
}
