import Glibc
import Journal

/// The time, from the machine or from `BATON_NOW`.
///
/// `BATON_NOW` is an ISO 8601 instant with an offset. Its offset stands for the writer's clock,
/// unless `TZ` names a place or the offset is `Z`: then the zone of `TZ` or of the machine does.
struct Clock: Sendable {
  private let fixed: Moment?
  private let zone: TimeZoneName

  /// A clock for an environment.
  init(_ environment: Environment) throws(Failure) {
    tzset()
    zone = TimeZoneName(environment)
    guard let text = environment["BATON_NOW"] else {
      fixed = nil
      return
    }
    guard let moment = Moment(iso8601: text) else {
      throw .wrongUse(
        "BATON_NOW cannot be read as an instant. Write it like 2026-11-22T17:42:00+01:00, or unset"
          + " it.")
    }
    let local = zone.moment(moment.instant)
    let hasOffset = !text.hasSuffix("Z") && !text.hasSuffix("z")
    fixed = hasOffset && !zone.isPlace && local.utcOffset != moment.utcOffset ? moment : local
  }

  /// The moment it is.
  func now() -> Moment {
    if let fixed { return fixed }
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    return zone.moment(
      Instant(milliseconds: Int64(time.tv_sec) * 1000 + Int64(time.tv_nsec) / 1_000_000))
  }
}

/// The zone that the machine's local time follows, and its IANA name where it has one.
struct TimeZoneName: Sendable {
  private static let folder = "/usr/share/zoneinfo/"

  /// The IANA name, nil where only offsets are known.
  let name: String?
  /// Whether `TZ` names a place, rather than UTC or nothing.
  let isPlace: Bool

  init(_ environment: Environment) {
    guard var value = environment["TZ"] else {
      name = Self.systemName()
      isPlace = false
      return
    }
    if value.hasPrefix(":") { value.removeFirst() }
    if value.hasPrefix(Self.folder) { value.removeFirst(Self.folder.count) }
    let isKnown =
      !value.isEmpty && !value.hasPrefix("/") && !value.contains("..")
      && access(Self.folder + value, R_OK) == 0
    name = isKnown ? value : nil
    isPlace = !value.uppercased().contains("UTC") && !["GMT", "Z"].contains(value)
  }

  /// The moment of an instant where the zone's clocks stood then.
  func moment(_ instant: Instant) -> Moment {
    var seconds = time_t(instant.seconds)
    var parts = tm()
    localtime_r(&seconds, &parts)
    let offset = Int(parts.tm_gmtoff)
    return Moment(
      instant, utcOffset: offset,
      timeZone: name ?? (offset == 0 ? "UTC" : Moment.offsetName(offset)))
  }

  private static func systemName() -> String? {
    guard let text = RealPath.of("/etc/localtime"),
      let range = text.firstRange(of: "zoneinfo/")
    else { return nil }
    return String(text[range.upperBound...])
  }
}
