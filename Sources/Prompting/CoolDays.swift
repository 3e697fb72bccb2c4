/// The calendar days a prompt rests after it was shown.
enum CoolDays {
  /// A prompt of the program's.
  static let library = 28
  /// One of the writer's own.
  static let own = 14
  /// One that was skipped.
  static let skipped = 14
  /// One that was swapped for another.
  static let swapped = 7

  static func rest(isOwn: Bool, isStanding: Bool, isSkipped: Bool) -> Int {
    guard isStanding else { return swapped }
    return isSkipped ? skipped : isOwn ? own : library
  }
}
