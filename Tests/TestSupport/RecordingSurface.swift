import Glibc
public import Screen

/// A surface without a terminal: it plays a script of events, a batch each time it is asked, and
/// keeps every frame and what was done to it. When the script is over it hangs up, so that no loop
/// runs on.
public struct RecordingSurface: ~Copyable, Surface {
  /// What was done to the surface, in order.
  public enum Deed: Hashable, Sendable {
    /// A frame was shown.
    case present
    /// The terminal was given back.
    case leave
    /// The terminal was taken again.
    case enter
    /// The program was suspended.
    case suspend
    /// Everything was repainted.
    case redraw
  }

  /// Rows and columns; a resize event of the script changes them.
  public private(set) var size: Size
  /// Readable at any time by default, since the script always has an answer.
  public let inputDescriptor: Int32
  /// Every frame shown.
  public private(set) var frames: [Frame] = []
  /// Everything done, frames too.
  public private(set) var deeds: [Deed] = []
  private var script: [[Event]]
  private let owned: Int32?

  /// A surface of this size that plays these batches of events.
  ///
  /// - Parameter inputDescriptor: what the loop waits on; nil for one that is always readable.
  public init(size: Size, script: [[Event]], inputDescriptor: Int32? = nil) {
    self.size = size
    self.script = script
    // The null device never keeps anyone waiting.
    owned = inputDescriptor == nil ? open("/dev/null", O_RDONLY | O_CLOEXEC) : nil
    self.inputDescriptor = inputDescriptor ?? owned ?? -1
  }

  deinit {
    if let owned { close(owned) }
  }

  /// A surface that plays these keys, one at a time.
  public init(size: Size, keys: [Key]) {
    self.init(size: size, script: keys.map { [.key($0)] })
  }

  /// Keeps the frame.
  public mutating func present(_ frame: Frame) {
    frames.append(frame)
    deeds.append(.present)
  }

  /// The next batch of the script, or the hang-up after it.
  public mutating func events() -> [Event] {
    guard !script.isEmpty else { return [.hangUp] }
    let batch = script.removeFirst()
    for case .resize(let size) in batch { self.size = size }
    return batch
  }

  /// Notes it.
  public mutating func leave() { deeds.append(.leave) }
  /// Notes it.
  public mutating func enter() { deeds.append(.enter) }
  /// Notes it; nothing is stopped.
  public mutating func suspend() { deeds.append(.suspend) }
  /// Notes it.
  public mutating func redraw() { deeds.append(.redraw) }
}
