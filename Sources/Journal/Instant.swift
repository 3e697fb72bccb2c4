/// A moment on the time line, in whole milliseconds since 1970-01-01T00:00:00Z.
///
/// The domain never asks a clock: instants come in as arguments.
public struct Instant: Hashable, Comparable, Sendable {
  /// Milliseconds since 1970-01-01T00:00:00Z; negative before it.
  public var milliseconds: Int64

  /// An instant from milliseconds since 1970-01-01T00:00:00Z.
  public init(milliseconds: Int64) { self.milliseconds = milliseconds }

  /// Whole seconds since 1970-01-01T00:00:00Z, rounded down.
  public var seconds: Int64 { milliseconds.flooredQuotient(by: 1000) }

  /// The order of the values.
  public static func < (a: Instant, b: Instant) -> Bool { a.milliseconds < b.milliseconds }
}

/// An instant together with where the writer's clock stood: enough to show the time as it was lived,
/// whatever the zone of the machine is later.
public struct Moment: Hashable, Sendable {
  /// The instant itself.
  public var instant: Instant
  /// Seconds east of UTC at that instant and place, −64,800…64,800.
  public var utcOffset: Int
  /// The IANA name of the zone (`Europe/Berlin`), or `UTC+05:30` where only an offset is known.
  public var timeZone: String

  /// A moment of its parts; `utcOffset` is in seconds east of UTC.
  public init(_ instant: Instant, utcOffset: Int, timeZone: String) {
    self.instant = instant
    self.utcOffset = utcOffset
    self.timeZone = timeZone
  }

  /// Seconds since 1970-01-01T00:00 of the local clock.
  public var localSeconds: Int64 { instant.seconds &+ Int64(utcOffset) }

  /// The day on the calendar at this moment, turning at midnight.
  public var calendarDay: Day {
    Day(number: Int(localSeconds.flooredQuotient(by: 86_400)))
  }

  /// The day the writer means: one that turns at `dayTurn` minutes after midnight.
  public func civilDay(dayTurn: DayTurn) -> Day {
    Day(number: Int((localSeconds - Int64(dayTurn.minutes) * 60).flooredQuotient(by: 86_400)))
  }

  /// The local time of day as minutes after midnight, 0…1439.
  public var minuteOfDay: Int {
    Int((localSeconds - localSeconds.flooredQuotient(by: 86_400) * 86_400) / 60)
  }
}

/// When the writer's day turns, in minutes after midnight. Nights belong to the day before.
public struct DayTurn: Hashable, Sendable {
  /// 0…719.
  public let minutes: Int
  /// Four in the morning.
  public static let standard = DayTurn(uncheckedMinutes: 240)

  private init(uncheckedMinutes: Int) { minutes = uncheckedMinutes }

  /// A turn from minutes after midnight; nil outside 0…719, since a day that turns after noon would
  /// give mornings the wrong name.
  public init?(minutes: Int) {
    guard (0..<720).contains(minutes) else { return nil }
    self.minutes = minutes
  }
}

extension FixedWidthInteger where Self: SignedInteger {
  /// Division rounding toward negative infinity, so that times before 1970 fall into the right day.
  /// The divisor must be positive.
  public func flooredQuotient(by divisor: Self) -> Self {
    let (quotient, remainder) = quotientAndRemainder(dividingBy: divisor)
    return remainder < 0 ? quotient - 1 : quotient
  }
}
