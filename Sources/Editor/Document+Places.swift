/// Places as numbers of the whole text. All of these look at every line before the place.
extension Document {
  /// The number of bytes before a place.
  func offset(of point: TextPoint) -> Int {
    var offset = point.byte
    for index in 0..<point.line {
      offset += lines[index].bytes.count + lines[index].ending.length
    }
    return offset
  }

  /// The place behind `offset` bytes.
  func point(ofByte offset: Int) -> TextPoint {
    var left = max(0, offset)
    for index in lines.indices {
      let whole = lines[index].bytes.count + lines[index].ending.length
      if left < whole || index == lines.count - 1 {
        return TextPoint(line: index, byte: min(left, whole))
      }
      left -= whole
    }
    return end
  }

  /// The number of Unicode scalars before a place.
  func scalars(before point: TextPoint) -> Int {
    var count = 0
    for index in 0..<point.line { count += lines[index].scalarCount }
    let bytes = lines[point.line].bytes
    return count + UTF8Bytes.scalarCount(in: bytes, 0..<min(point.byte, bytes.count))
  }

  /// The place behind so many Unicode scalars; the end where there are fewer.
  func point(ofScalar scalar: Int) -> TextPoint {
    var left = max(0, scalar)
    for index in lines.indices {
      let count = lines[index].scalarCount
      if left < count {
        return TextPoint(
          line: index, byte: UTF8Bytes.offset(ofScalar: left, in: lines[index].bytes))
      }
      if index < lines.count - 1 {
        left -= count
      } else {
        return TextPoint(
          line: index, byte: UTF8Bytes.offset(ofScalar: left, in: lines[index].bytes))
      }
    }
    return end
  }

  /// The first border of clusters at or after a place.
  func border(notBefore point: TextPoint) -> TextPoint {
    let line = min(max(point.line, 0), lines.count - 1)
    guard point.byte <= lines[line].bytes.count else {
      // Inside an ending: in front of it.
      return TextPoint(line: line, byte: lines[line].bytes.count)
    }
    return TextPoint(line: line, byte: lines[line].border(notBefore: point.byte))
  }
}

extension Line {
  /// The scalars of the line with its ending.
  var scalarCount: Int {
    UTF8Bytes.scalarCount(in: bytes, 0..<bytes.count) + ending.length
  }
}

extension Line.Ending {
  /// Its bytes, which are as many scalars.
  var length: Int {
    switch self {
    case .none: 0
    case .newline: 1
    case .carriageReturnNewline: 2
    }
  }
}
