public import Journal

/// A made-up writer: how often they write, what their entries show, what they promise and wish.
/// Shares are in percent, so that chance is drawn in whole numbers only.
public struct SimulatedWriter: Hashable, Sendable {
  /// On how many of a hundred days an entry is written.
  public var writes: Int
  /// How many of a hundred entries vote on an axis that they were not asked about.
  public var votes: Int
  /// How many of a hundred votes take the leader's side; by axis, where one differs.
  public var leads: Int
  /// The axes where that share is another one.
  public var leadsOn: [Axis: Int]
  /// After how many days an entry shows micromanaging; nil for never.
  public var micromanagesEvery: Int?
  /// How many of a hundred entries make a promise.
  public var promises: Int
  /// The balance that is meant, put in place of that of the journal.
  public var targets: [Axis: TargetPosition]
  /// How many themes, the first of the library, are wished more often.
  public var pins: Int
  /// How many themes, the last of the library, are wished half as often.
  public var halves: Int
  /// How many of a hundred questions are swapped for another.
  public var swaps: Int
  /// How many of a hundred days are skipped.
  public var skips: Int
  /// After how many working days the writer is away for two weeks; nil for never.
  public var awayEvery: Int?

  /// A writer of their parts: one who writes each day, on both sides alike, unless said otherwise.
  public init(
    writes: Int = 100, votes: Int = 20, leads: Int = 50, leadsOn: [Axis: Int] = [:],
    micromanagesEvery: Int? = nil, promises: Int = 0, targets: [Axis: TargetPosition] = [:],
    pins: Int = 0, halves: Int = 0, swaps: Int = 0, skips: Int = 0, awayEvery: Int? = nil
  ) {
    self.writes = writes
    self.votes = votes
    self.leads = leads
    self.leadsOn = leadsOn
    self.micromanagesEvery = micromanagesEvery
    self.promises = promises
    self.targets = targets
    self.pins = pins
    self.halves = halves
    self.swaps = swaps
    self.skips = skips
    self.awayEvery = awayEvery
  }

  /// The same writer, who now and then asks for another question or skips one.
  public func restless() -> SimulatedWriter {
    var writer = self
    writer.swaps = 20
    writer.skips = 10
    return writer
  }
}

/// The writers that the choice is measured with.
public enum WriterProfile: String, CaseIterable, Hashable, Sendable {
  /// Opens the journal and writes nothing.
  case silent = "nothing written"
  /// Both sides alike, with a promise in most entries.
  case promising = "balanced, many promises"
  /// Always the manager's side, though both are meant.
  case managing = "all manager side"
  /// As meant, but for one axis.
  case lopsided = "one axis far off (risk)"
  /// Closer than needed every second day.
  case micromanaging = "micromanages every second day"
  /// One theme more often, one half as often.
  case wishing = "pinned and halved themes"
  /// Writes on less than half of the days.
  case seldom = "writes on 45% of days"

  /// The writer of that kind.
  public var writer: SimulatedWriter {
    let even = Dictionary(uniqueKeysWithValues: Axis.balances.map { ($0, TargetPosition.even) })
    return switch self {
    case .silent: SimulatedWriter(writes: 0, targets: even)
    case .promising: SimulatedWriter(promises: 70, targets: even)
    case .managing: SimulatedWriter(leads: 0, targets: even)
    case .lopsided: SimulatedWriter(leadsOn: [.risk: 0], targets: even)
    case .micromanaging: SimulatedWriter(micromanagesEvery: 2, targets: even)
    case .wishing: SimulatedWriter(targets: even, pins: 1, halves: 1)
    case .seldom: SimulatedWriter(writes: 45, targets: even)
    }
  }
}
