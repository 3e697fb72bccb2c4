import Glibc

/// A reading of the monotonic clock.
struct Stopwatch: Comparable {
  private let nanoseconds: UInt64

  /// The reading now.
  static var now: Stopwatch {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Stopwatch(nanoseconds: UInt64(time.tv_sec) * 1_000_000_000 + UInt64(time.tv_nsec))
  }

  /// The milliseconds since an earlier reading.
  func since(_ start: Stopwatch) -> Double {
    nanoseconds > start.nanoseconds ? Double(nanoseconds - start.nanoseconds) / 1_000_000 : 0
  }

  static func < (left: Stopwatch, right: Stopwatch) -> Bool {
    left.nanoseconds < right.nanoseconds
  }
}
