import Prompting
import Synchronization

/// The settings that bear on the choice of questions, while the program runs: the first start may
/// set some of them.
final class LiveSettings: Sendable {
  private let held: Mutex<ChooserSettings>

  init(_ settings: ChooserSettings) { held = Mutex(settings) }

  /// The settings now.
  var value: ChooserSettings { held.withLock { $0 } }

  /// Puts others in their place.
  func set(_ settings: ChooserSettings) { held.withLock { $0 = settings } }
}
