/// A page read by rules far stricter than HTML's: what a browser would mend is an error here.
///
/// Tags are balanced, names in lower case and on a list, values in double quotes, and `<`, `>` and
/// `&` stand for nothing but markup.
struct StrictPage {
  /// All text outside of the style sheet, decoded.
  private(set) var text = ""
  /// The style sheet.
  private(set) var sheet = ""
  /// The elements in the order in which they open.
  private(set) var elements: [Element] = []

  struct Element {
    var name: String
    var attributes: [String: String] = [:]
    /// The text inside, decoded.
    var text = ""
    /// The names of the elements around it, the outermost first.
    var path: [String]
  }

  enum Problem: Error {
    case noDocumentType, unfinished, unexpected(String), unknownElement(String)
    case unknownAttribute(String), badEntity, unbalanced(String), repeatedAttribute(String)
    case repeatedID(String), lostReference(String)
  }

  static let allowedElements: Set<String> = [
    "html", "head", "meta", "title", "style", "body", "main", "header", "section", "footer",
    "figure", "figcaption", "blockquote", "article", "details", "summary", "h1", "h2", "h3", "p",
    "div", "span", "b", "time", "ul", "li", "dl", "dt", "dd", "table", "caption", "thead", "tbody",
    "tr", "th", "td", "svg", "desc", "rect", "line", "circle", "path", "polyline", "text",
  ]
  static let allowedAttributes: Set<String> = [
    "lang", "charset", "name", "content", "http-equiv", "id", "class", "dir", "role", "scope",
    "datetime", "tabindex", "aria-labelledby", "aria-label", "viewBox", "width", "height", "x", "y",
    "x1", "y1", "x2", "y2", "cx", "cy", "r", "rx", "d", "points", "text-anchor",
  ]
  private static let entities: [String: Character] = [
    "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "#39": "'",
  ]

  private let bytes: [UInt8]
  private var place = 0
  private var open: [Int] = []

  init(_ page: String) throws {
    let start = "<!DOCTYPE html>"
    guard page.hasPrefix(start) else { throw Problem.noDocumentType }
    bytes = Array(page.utf8)
    place = start.utf8.count
    while let byte = next {
      if byte == UInt8(ascii: "<") {
        try readTag()
      } else {
        add(try readText(upTo: UInt8(ascii: "<")))
      }
    }
    guard open.isEmpty else { throw Problem.unfinished }
    try checkReferences()
  }

  /// The elements of a name.
  func elements(_ name: String) -> [Element] { elements.filter { $0.name == name } }

  /// The elements that have a class.
  func elements(class name: String) -> [Element] {
    elements.filter {
      $0.attributes["class"]?.split(separator: " ").contains { $0 == name } ?? false
    }
  }

  private mutating func add(_ text: String) {
    self.text += text
    for index in open { elements[index].text += text }
  }

  private var next: UInt8? { place < bytes.count ? bytes[place] : nil }

  private mutating func take(_ byte: Unicode.Scalar) -> Bool {
    guard next == UInt8(ascii: byte) else { return false }
    place += 1
    return true
  }

  private mutating func readTag() throws {
    _ = take("<")
    if take("/") {
      let name = readName()
      guard let index = open.popLast(), elements[index].name == name, take(">") else {
        throw Problem.unbalanced(name)
      }
      return
    }
    let name = readName()
    guard Self.allowedElements.contains(name) else { throw Problem.unknownElement(name) }
    var element = Element(name: name, path: open.map { elements[$0].name })
    while take(" ") {
      let attribute = readName()
      guard Self.allowedAttributes.contains(attribute) else {
        throw Problem.unknownAttribute(attribute)
      }
      guard take("="), take("\"") else { throw Problem.unexpected(attribute) }
      let value = try readText(upTo: UInt8(ascii: "\""))
      guard take("\"") else { throw Problem.unfinished }
      guard element.attributes.updateValue(value, forKey: attribute) == nil else {
        throw Problem.repeatedAttribute(attribute)
      }
    }
    elements.append(element)
    let isClosed = take("/")
    guard take(">") else { throw Problem.unexpected(name) }
    if isClosed || name == "meta" { return }
    if name == "style" {
      try readSheet()
    } else {
      open.append(elements.count - 1)
    }
  }

  private mutating func readName() -> String {
    let start = place
    while let byte = next {
      switch byte {
      case 0x61...0x7A, 0x41...0x5A, 0x30...0x39, UInt8(ascii: "-"): place += 1
      default: return String(decoding: bytes[start..<place], as: UTF8.self)
      }
    }
    return ""
  }

  private mutating func readText(upTo end: UInt8) throws -> String {
    var text: [UInt8] = []
    while let byte = next, byte != end {
      place += 1
      switch byte {
      case UInt8(ascii: "&"):
        let name = bytes[place...].prefix(5).prefix { $0 != UInt8(ascii: ";") }
        guard let character = Self.entities[String(decoding: name, as: UTF8.self)] else {
          throw Problem.badEntity
        }
        place += name.count
        guard take(";") else { throw Problem.badEntity }
        text += String(character).utf8
      case UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""), UInt8(ascii: "'"):
        throw Problem.unexpected(String(Unicode.Scalar(byte)))
      default: text.append(byte)
      }
    }
    return String(decoding: text, as: UTF8.self)
  }

  private mutating func readSheet() throws {
    let end = Array("</style>".utf8)
    let start = place
    while !bytes[place...].starts(with: end) {
      guard place < bytes.count else { throw Problem.unfinished }
      place += 1
    }
    sheet += String(decoding: bytes[start..<place], as: UTF8.self)
    place += end.count
  }

  private func checkReferences() throws {
    var ids: Set<String> = []
    for id in elements.compactMap({ $0.attributes["id"] }) {
      guard ids.insert(id).inserted else { throw Problem.repeatedID(id) }
    }
    for reference in elements.compactMap({ $0.attributes["aria-labelledby"] }) {
      for id in reference.split(separator: " ") where !ids.contains(String(id)) {
        throw Problem.lostReference(String(id))
      }
    }
  }
}
