/// Text as it comes, for what reads and saves nothing: what is not UTF-8 in it becomes U+FFFD, and a
/// byte order mark goes.
struct LooseText: Hashable {
  /// The text.
  let text: String
  /// The first byte that is not UTF-8, 1 for the first; nil where all are.
  let firstInvalid: Int?

  /// The text of bytes; `isBeginning` where a byte order mark may come first.
  init(_ bytes: [UInt8], isBeginning: Bool = true) {
    let hasMark = isBeginning && bytes.starts(with: [0xEF, 0xBB, 0xBF])
    let content = hasMark ? bytes.dropFirst(3) : bytes[...]
    if let valid = String(validating: content, as: UTF8.self) {
      text = valid
      firstInvalid = nil
    } else {
      text = String(decoding: content, as: UTF8.self)
      firstInvalid = TextInput.firstInvalidByte(of: bytes) + 1
    }
  }

  /// What is to be said where it had to be mended; nil where not. `name` is what was read: `The text`.
  func note(_ name: String) -> String? {
    firstInvalid.map { place in
      "\(name) is not UTF-8, from byte \(place) on: U+FFFD stands for what cannot be read."
    }
  }
}
