import Wording

/// HTML under construction. Only elements and attributes of these lists can be written, every one
/// that is opened is closed, and texts and values are made safe on their way in, so that nothing
/// from a journal can become markup.
struct Markup {
  /// What was written so far.
  private(set) var html = ""

  /// An element of the page.
  enum Element: String, CaseIterable {
    case html, head, meta, title, style, body
    case main, header, section, footer, figure, figcaption, blockquote, article, details, summary
    case h1, h2, h3, p, div, span, b, time, ul, li, dl, dt, dd
    case table, caption, thead, tbody, tr, th, td
    case svg, desc, rect, line, circle, path, polyline, text

    /// Whether it has no content.
    var isEmpty: Bool { self == .meta }

    /// Whether it is a shape, written in one tag.
    var isShape: Bool {
      switch self {
      case .rect, .line, .circle, .path, .polyline: true
      default: false
      }
    }

    /// Whether a new line is begun before it, so that the file can be read.
    var beginsLine: Bool {
      switch self {
      case .title, .span, .b, .time, .desc, .text, .td, .th, .dt, .dd: false
      default: !isShape
      }
    }
  }

  /// An attribute with its value.
  struct Attribute {
    var name: Name
    var value: String

    /// An attribute's name.
    enum Name: String, CaseIterable {
      case lang, charset, name, content, httpEquiv = "http-equiv"
      case id, `class`, dir, role, scope, datetime, tabindex
      case labelled = "aria-labelledby", label = "aria-label"
      case viewBox, width, height, x, y, x1, y1, x2, y2, cx, cy, r, rx, d, points
      case anchor = "text-anchor"
    }

    init(_ name: Name, _ value: String) {
      self.name = name
      self.value = value
    }
  }

  /// Writes an element with what `content` writes inside.
  mutating func element(
    _ element: Element, _ attributes: [Attribute] = [],
    content: (inout Markup) -> Void = { _ in }
  ) {
    if element.beginsLine, !html.isEmpty { html += "\n" }
    html += "<"
    html += element.rawValue
    for attribute in attributes {
      html += " "
      html += attribute.name.rawValue
      html += "=\""
      escape(Plain.line(attribute.value))
      html += "\""
    }
    if element.isShape {
      html += "/>"
      return
    }
    html += ">"
    if element.isEmpty { return }
    content(&self)
    html += "</"
    html += element.rawValue
    html += ">"
  }

  /// Writes an element that holds a text.
  mutating func element(
    _ element: Element, _ attributes: [Attribute] = [], text: String
  ) {
    self.element(element, attributes) { $0.text(text) }
  }

  /// Writes a text: control characters as pictures, without what turns the direction of writing.
  mutating func text(_ text: String) { escape(Plain.text(text)) }

  /// Writes what comes before the first element.
  mutating func documentType() { html += "<!DOCTYPE html>" }

  /// Writes the page's own style sheet, which is part of the program and of no journal.
  mutating func style(_ sheet: StaticString) {
    element(.style) { markup in
      sheet.withUTF8Buffer { markup.html += String(decoding: $0, as: UTF8.self) }
    }
  }

  private mutating func escape(_ text: String) {
    guard text.utf8.contains(where: Self.needsCare) else {
      html += text
      return
    }
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": html += "&amp;"
      case "<": html += "&lt;"
      case ">": html += "&gt;"
      case "\"": html += "&quot;"
      case "'": html += "&#39;"
      default: html.unicodeScalars.append(Self.isNoncharacter(scalar) ? "\u{FFFD}" : scalar)
      }
    }
  }

  private static func needsCare(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""),
      UInt8(ascii: "'"), 0xEF, 0xF0...:
      true
    default: false
    }
  }

  private static func isNoncharacter(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value & 0xFFFE == 0xFFFE || (0xFDD0...0xFDEF).contains(scalar.value)
  }
}

extension Markup.Attribute {
  static func `class`(_ name: String) -> Self { Self(.class, name) }
  static func id(_ name: String) -> Self { Self(.id, name) }
}
