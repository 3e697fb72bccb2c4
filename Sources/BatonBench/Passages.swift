import FoundationEssentials
import Journal

/// A text with what people found in it.
struct Passage: Hashable {
  var text: String
  /// The behaviors it shows.
  var labels: [Behavior]
  /// Whether it makes a promise; nil where nobody said.
  var commitment: Bool?
  /// Whether people came unasked; nil where nobody said.
  var sign: Bool?
}

/// What keeps a line from being a passage.
enum PassageProblem: Error, Hashable {
  case notUTF8
  case notAnObject
  case missing(key: String)
  case wrongKind(key: String, kind: String)
  case unknownBehavior(key: String)

  var words: String {
    switch self {
    case .notUTF8: "it is not UTF-8"
    case .notAnObject: "it is no JSON object"
    case .missing(let key): "it has no \(key)"
    case .wrongKind(let key, let kind): "\(key) is not \(kind)"
    case .unknownBehavior(let key): "\(key) names something that is no behavior"
    }
  }
}

/// Passages in a file, a JSON object a line. Of a line that is none only the number is ever said.
enum Passages {
  /// All passages of a file that holds at least one.
  static func read(_ path: String) throws(BenchError) -> [Passage] {
    let passages = try passages(in: Files.bytes(of: path), of: path) { _ in true }
    guard !passages.isEmpty else { throw .noPassages(path: path) }
    return passages
  }

  /// The passages of a file of the corpus that are held out, which nobody learns from.
  static func readHeldOut(_ path: String) throws(BenchError) -> [Passage] {
    try passages(in: Files.bytes(of: path), of: path, where: isHeldOut)
  }

  /// Whether the line with this number, the first being 0, lies in a fifth run of 40.
  static func isHeldOut(line: Int) -> Bool { line / 40 % 5 == 4 }

  /// The passages on the lines that are wanted. Each line is looked at, blank ones excepted.
  static func passages(
    in bytes: [UInt8], of path: String, where isWanted: (Int) -> Bool
  ) throws(BenchError) -> [Passage] {
    var passages: [Passage] = []
    let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    for (number, line) in lines.enumerated() {
      let isMarked = number == 0 && line.starts(with: [0xEF, 0xBB, 0xBF])
      let content = isMarked ? line.dropFirst(3) : line
      guard content.contains(where: { ![0x20, 0x09, 0x0D].contains($0) }) else { continue }
      do {
        let passage = try Passage(content)
        if isWanted(number) { passages.append(passage) }
      } catch {
        throw .badLine(path: path, number: number + 1, problem: error)
      }
    }
    return passages
  }
}

extension Passage {
  /// The passage that a line holds.
  init(_ line: ArraySlice<UInt8>) throws(PassageProblem) {
    guard String(validating: line, as: UTF8.self) != nil else { throw .notUTF8 }
    do {
      self = try JSONDecoder().decode(PassageFields.self, from: Data(line)).passage
    } catch let problem as PassageProblem {
      throw problem
    } catch {
      throw .notAnObject
    }
  }
}

/// The keys of a line that are looked at.
private struct PassageFields: Decodable {
  enum Key: String, CodingKey {
    case text, labels, intends, commitment, sign
  }

  let passage: Passage

  init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Key.self)
    func value<Value: Decodable>(_ key: Key, _ kind: String) throws -> Value? {
      do {
        return try container.decodeIfPresent(Value.self, forKey: key)
      } catch {
        throw PassageProblem.wrongKind(key: key.rawValue, kind: kind)
      }
    }
    func behaviors(_ key: Key) throws -> [Behavior]? {
      let names: [String]? = try value(key, "a list of behaviors")
      return try names?.map { name in
        guard let behavior = Behavior(rawValue: name) else {
          throw PassageProblem.unknownBehavior(key: key.rawValue)
        }
        return behavior
      }
    }
    guard let text: String = try value(.text, "a string") else {
      throw PassageProblem.missing(key: Key.text.rawValue)
    }
    guard let labels = try behaviors(.labels) else {
      throw PassageProblem.missing(key: Key.labels.rawValue)
    }
    // No figure needs them, yet a line that has them wrong is wrong elsewhere too.
    _ = try behaviors(.intends)
    passage = Passage(
      text: text, labels: labels, commitment: try value(.commitment, "true or false"),
      sign: try value(.sign, "true or false"))
  }
}
