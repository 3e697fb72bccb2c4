/// What of typed and pasted text goes into the journal.
enum TypedText {
  /// The UTF-8 of `text`: every kind of line end a newline, no control characters but newline and
  /// tab, all else as it came.
  static func bytes(_ text: String) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count)
    var afterReturn = false
    for byte in text.utf8 {
      let isReturn = byte == ASCII.carriageReturn
      if isReturn {
        bytes.append(ASCII.newline)
      } else if byte == ASCII.newline {
        if !afterReturn { bytes.append(byte) }
      } else if byte >= ASCII.space && byte != ASCII.delete || byte == ASCII.tab {
        bytes.append(byte)
      }
      afterReturn = isReturn
    }
    return bytes
  }
}
