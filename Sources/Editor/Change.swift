/// What differs between two texts: everything between what they begin and end with alike.
struct Change {
  let old: Range<Int>
  let new: Range<Int>

  /// The bytes that differ, widened to whole scalars.
  init(from old: [UInt8], to new: [UInt8]) {
    var start = 0
    while start < old.count, start < new.count, old[start] == new[start] { start += 1 }
    while start > 0, Self.isInside(start, old) || Self.isInside(start, new) { start -= 1 }
    var same = 0
    while same < old.count - start, same < new.count - start,
      old[old.count - same - 1] == new[new.count - same - 1]
    {
      same += 1
    }
    while same > 0, Self.isInside(old.count - same, old) { same -= 1 }
    self.old = start..<old.count - same
    self.new = start..<new.count - same
  }

  /// Whether `index` is inside a scalar.
  private static func isInside(_ index: Int, _ bytes: [UInt8]) -> Bool {
    index < bytes.count && UTF8Bytes.isContinuation(bytes[index])
  }
}
