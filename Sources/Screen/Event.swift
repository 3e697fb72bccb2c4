/// What the terminal tells the program.
public enum Event: Hashable, Sendable {
  /// A key was pressed.
  case key(Key)
  /// Text was pasted: one event however long, line ends as `\n`, no control character but `\n` and
  /// tab.
  case paste(String)
  /// The screen has another size.
  case resize(Size)
  /// The terminal is gone. The loop ends after the message for it.
  case hangUp
  /// A signal asks the program to end. The loop ends after the message for it.
  case terminate(signal: Int32)
  /// The program stands in the foreground again after it was stopped.
  case resumed
}
