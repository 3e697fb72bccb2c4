/// Why no full screen could be had.
public enum TerminalError: Error, Hashable {
  /// Input or output is a file, a pipe or nothing.
  case notATerminal
  /// `TERM` is not set.
  case unnamedTerminal
  /// The system has no description of the terminal of this name.
  case unknownTerminal(String)
  /// The terminal of this name cannot place its cursor.
  case tooDumb(String)
  /// The system refused a pipe or a descriptor; the number is `errno`.
  case refused(Int32)
}
