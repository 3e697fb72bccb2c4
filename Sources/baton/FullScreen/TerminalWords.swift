import CursesScreen
import Wording

/// Why no full screen could be had, as a sentence that ends with what to do.
enum TerminalWords {
  static func sentence(_ error: TerminalError) -> String {
    let instead = "Commands work everywhere: baton today, baton add, baton --help."
    switch error {
    case .notATerminal:
      return "The full screen needs a terminal. " + instead
    case .unnamedTerminal:
      return
        "TERM is not set, so the terminal cannot be addressed. Set it (TERM=xterm-256color fits"
        + " most). " + instead
    case .unknownTerminal(let name):
      return "The system knows no terminal “\(Plain.line(name))”. Set TERM to one it knows"
        + " (TERM=xterm-256color fits most). " + instead
    case .tooDumb(let name):
      return "The terminal “\(Plain.line(name))” cannot place its cursor. " + instead
    case .refused(let code):
      return "The system refused what the full screen needs: \(SystemError.words(code)). " + instead
    }
  }
}
