import Glibc

/// The one thing a terminal must do. Tests have one that records.
public protocol Surface: ~Copyable {
  /// Rows and columns now.
  var size: Size { get }
  /// Readable whenever `events()` has something to tell.
  var inputDescriptor: Int32 { get }
  /// Shows the frame; only what changed is sent.
  mutating func present(_ frame: Frame)
  /// Everything that waits, without blocking.
  mutating func events() -> [Event]
  /// Gives the terminal back as it was found: before an editor, before a suspension.
  mutating func leave()
  /// Takes the terminal again and repaints all of it.
  mutating func enter()
  /// Gives the terminal back, stops the process group until it is continued, takes it again.
  mutating func suspend()
  /// Repaints all of it, for when something else wrote on the terminal.
  mutating func redraw()
}

extension Surface where Self: ~Copyable {
  /// Stops the whole process group, as a shell expects of Ctrl-Z.
  public mutating func suspend() {
    leave()
    _ = kill(0, SIGTSTP)
    enter()
  }

  /// Leaves and enters.
  public mutating func redraw() {
    leave()
    enter()
  }
}
