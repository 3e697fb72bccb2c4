/// All that the program wants to show at one moment. The surface finds out what changed.
public struct Frame: Sendable, Equatable {
  /// The cells.
  public var buffer: Buffer
  /// Where the terminal's own cursor stands; nil hides it.
  public var cursor: Position?
  /// The title of the terminal's window, where it has one; nil leaves it alone.
  public var title: String?

  /// A frame of these cells.
  public init(buffer: Buffer, cursor: Position? = nil, title: String? = nil) {
    self.buffer = buffer
    self.cursor = cursor
    self.title = title
  }

  /// An empty frame.
  public init(size: Size) {
    self.init(buffer: Buffer(size: size))
  }
}
