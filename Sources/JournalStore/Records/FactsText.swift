import Foundation

/// The numbers behind a served prompt as one JSON object, its keys in order: `{"days":12}`.
///
/// The whole ledger is read for each choice, so that what this program wrote is read by hand; any
/// other spelling of JSON goes to a decoder.
enum FactsText {
  /// The text; nil where there are no facts.
  static func text(_ facts: [String: Int]) -> String? {
    guard !facts.isEmpty else { return nil }
    let members = facts.sorted { $0.key < $1.key }.map {
      quoted($0.key.stored) + ":" + String($0.value)
    }
    return "{" + members.joined(separator: ",") + "}"
  }

  /// The facts of a text.
  static func facts(_ text: String) throws -> [String: Int] {
    var text = text
    if let facts = text.withUTF8({ plain($0) }) { return facts }
    guard let facts = try? JSONDecoder().decode([String: Int].self, from: Data(text.utf8)) else {
      throw UnknownValue()
    }
    return facts
  }

  /// Reads members without an escape, without white space, of at most 15 digits; nil for all else.
  private static func plain(_ text: UnsafeBufferPointer<UInt8>) -> [String: Int]? {
    guard text.last == UInt8(ascii: "}"), text.first == UInt8(ascii: "{") else { return nil }
    var facts = [String: Int](minimumCapacity: text.count { $0 == UInt8(ascii: ":") })
    var place = 1
    while place + 1 < text.count {
      guard text[place] == UInt8(ascii: "\"") else { return nil }
      let start = place + 1
      place = start
      while place < text.count, text[place] != UInt8(ascii: "\"") {
        guard text[place] != UInt8(ascii: "\\") else { return nil }
        place += 1
      }
      let key = text[start..<min(place, text.count)]
      guard place + 2 < text.count, text[place + 1] == UInt8(ascii: ":") else { return nil }
      place += 2
      let isNegative = text[place] == UInt8(ascii: "-")
      if isNegative { place += 1 }
      let digits = place
      var number = 0
      while place < text.count, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(text[place]) {
        guard place - digits < 15 else { return nil }
        number = number * 10 + Int(text[place] - UInt8(ascii: "0"))
        place += 1
      }
      guard place > digits, place < text.count else { return nil }
      let isLast = place + 1 == text.count
      guard text[place] == UInt8(ascii: isLast ? "}" : ",") else { return nil }
      facts[String(decoding: key, as: UTF8.self)] = isNegative ? -number : number
      place += 1
    }
    return facts
  }
}
