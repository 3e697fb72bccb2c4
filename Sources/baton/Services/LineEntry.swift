import FoundationEssentials
import Journal
import JournalStore
import Wording

/// One line of `add --each-line`: a JSON object. What is wrong with it is said with the number of
/// the line and never with its text.
struct LineEntry: Hashable {
  /// The most bytes of a line: the longest text with every character escaped.
  static let largestLine = 6 * TextInput.largest + (1 << 20)

  /// The text, as an entry holds it.
  let text: String
  /// The day, where the line names one.
  let day: Day?
  /// When it was written, where the line says so.
  let created: Moment?
  /// The behaviors to tag the whole entry with.
  let behaviors: [Behavior]

  /// Reads a line; nil for a blank one.
  init?(_ line: [UInt8], number: Int) throws(Failure) {
    var content = line[...]
    if number == 1, content.starts(with: [0xEF, 0xBB, 0xBF]) { content = content.dropFirst(3) }
    guard content.contains(where: { ![0x20, 0x09, 0x0D].contains($0) }) else { return nil }
    guard String(validating: content, as: UTF8.self) != nil else {
      let place = TextInput.firstInvalidByte(of: line) + 1
      throw .line(number, "it is not UTF-8, from its byte \(place) on")
    }
    let fields: LineFields
    do {
      fields = try JSONDecoder().decode(LineFields.self, from: Data(content))
    } catch let problem as LineFields.Problem {
      throw .line(number, problem.sentence)
    } catch {
      throw .line(number, "it is no JSON object")
    }
    guard fields.keys == Self.members(of: content) else {
      throw .line(number, "it has a key twice")
    }
    if let problem = TextInput.problem(of: fields.text) {
      throw .couldNot("Line \(number): \(problem) Correct the line; nothing was saved.")
    }
    text = TextInput.trimmed(fields.text)
    if text.isBlank { throw .line(number, "its text is empty") }
    day = try Self.read(fields.day, number, "day", "a day like 2026-11-20") { Day(iso: $0) }
    created = try Self.read(
      fields.created, number, "created", "an instant with offset like 2026-11-20T17:42:05+01:00"
    ) { Moment(iso8601: $0) }
    var behaviors: [Behavior] = []
    for name in fields.tags ?? [] {
      guard let behavior = Behavior(rawValue: name) else {
        throw .line(
          number,
          "tags holds a word that is no behavior. The sixteen are "
            + Phrases.list(Behavior.allCases.map(\.rawValue), "and"))
      }
      if !behaviors.contains(behavior) { behaviors.append(behavior) }
    }
    self.behaviors = behaviors
  }

  /// The entry it makes. Without a day the day follows from when it was written.
  func entry(_ id: EntryID, now: Moment, dayTurn: DayTurn) -> NewEntry {
    let created = created ?? now
    let tags = Tags.wholeSpan(of: text).map { span in
      behaviors.compactMap { Tags.added($0, on: span, of: text) }
    }
    return NewEntry(
      id: id, day: day ?? created.civilDay(dayTurn: dayTurn), created: created, text: text,
      behaviors: tags ?? [])
  }

  /// How many members the object of a line has, counted by their colons: the decoder keeps one of
  /// several with the same key.
  private static func members(of line: ArraySlice<UInt8>) -> Int {
    var depth = 0
    var count = 0
    var isInString = false
    var isEscaped = false
    for byte in line {
      if isInString {
        if isEscaped {
          isEscaped = false
        } else if byte == UInt8(ascii: "\\") {
          isEscaped = true
        } else if byte == UInt8(ascii: "\"") {
          isInString = false
        }
        continue
      }
      switch byte {
      case UInt8(ascii: "\""): isInString = true
      case UInt8(ascii: "{"), UInt8(ascii: "["): depth += 1
      case UInt8(ascii: "}"), UInt8(ascii: "]"): depth -= 1
      case UInt8(ascii: ":") where depth == 1: count += 1
      default: break
      }
    }
    return count
  }

  private static func read<Value>(
    _ text: String?, _ number: Int, _ key: String, _ form: String, _ reader: (String) -> Value?
  ) throws(Failure) -> Value? {
    guard let text else { return nil }
    guard let value = reader(text) else { throw .line(number, "\(key) is not \(form)") }
    return value
  }
}

extension Failure {
  /// What is wrong with a line of many.
  fileprivate static func line(_ number: Int, _ problem: String) -> Failure {
    .couldNot("Line \(number): \(problem). Correct the line; nothing was saved.")
  }
}

/// The keys of a line, and nothing else.
private struct LineFields: Decodable {
  /// What is wrong with the keys of a line.
  enum Problem: Error {
    case unknownKey
    case missingText
    case wrongKind(String, String)

    var sentence: String {
      switch self {
      case .unknownKey: "it has a key that is not known. The keys are text, day, created and tags"
      case .missingText: "it has no text"
      case .wrongKind(let key, let kind): "\(key) is not \(kind)"
      }
    }
  }

  struct Key: CodingKey {
    let stringValue: String
    var intValue: Int? { nil }
    init(stringValue: String) { self.stringValue = stringValue }
    init?(intValue: Int) { nil }
  }

  let text: String
  let day: String?
  let created: String?
  let tags: [String]?
  /// How many different keys there are.
  let keys: Int

  init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Key.self)
    keys = container.allKeys.count
    for key in container.allKeys
    where !["text", "day", "created", "tags"].contains(key.stringValue) {
      throw Problem.unknownKey
    }
    guard container.contains(Key(stringValue: "text")) else { throw Problem.missingText }
    func value<Value: Decodable>(_ key: String, _ kind: String) throws -> Value? {
      do {
        return try container.decodeIfPresent(Value.self, forKey: Key(stringValue: key))
      } catch {
        throw Problem.wrongKind(key, kind)
      }
    }
    guard let text: String = try value("text", "a string") else { throw Problem.missingText }
    self.text = text
    day = try value("day", "a string")
    created = try value("created", "a string")
    tags = try value("tags", "a list of strings")
  }
}
