/// A program as values: a model and messages go in, the next model and commands come out.
public protocol Program: Sendable {
  /// All that the program knows.
  associatedtype Model
  /// What happened.
  associatedtype Message: Sendable
  /// What is to be done.
  associatedtype Command: Equatable & Sendable
  /// What an event of the terminal means.
  static func message(for event: Event) -> Message
  /// Pure and total: the next model, and what is to be done.
  static func update(_ model: inout Model, _ message: Message) -> [Command]
  /// Pure: the model as a picture of this size.
  static func view(_ model: Model, size: Size) -> Frame
}

/// What the loop is to do for a command.
public enum Effect<Message: Sendable> {
  /// Work off the main thread. The loop calls the closure, which starts the work and returns at
  /// once; what comes of it is posted.
  case background(@Sendable (Mailbox<Message>) -> Void)
  /// Work on the main thread with the terminal given back: `$EDITOR`.
  case outside(() -> Message?)
  /// Stop the process group until the shell continues it.
  case suspend
  /// Repaint everything.
  case redraw
  /// Leave the loop with this exit code.
  case quit(Int32)
}

/// Why the loop ended.
public enum LoopEnd: Hashable, Sendable {
  /// The program wanted to, with this exit code.
  case quit(Int32)
  /// The terminal is gone.
  case hangUp
  /// This signal asked for it; the caller gives up the surface and dies by it.
  case signal(Int32)
}
