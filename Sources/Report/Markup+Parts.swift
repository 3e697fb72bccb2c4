/// Parts of the page that several of its sections are made of.
extension Markup {
  /// Numbers side by side, each with what it counts.
  mutating func facts(_ facts: [(Int, String)]) {
    element(.dl, [.class("facts")]) { markup in
      for (number, words) in facts {
        markup.element(.div) { markup in
          markup.element(.dt, text: words)
          markup.element(.dd, text: String(number))
        }
      }
    }
  }

  /// A picture with its name and what it shows, for those who do not see it.
  mutating func picture(
    _ id: String, title: String, description: String, _ attributes: [Attribute],
    content: (inout Markup) -> Void
  ) {
    let named = [
      Attribute(.role, "img"), Attribute(.labelled, "\(id)-title \(id)-description"),
    ]
    element(.svg, named + attributes) { markup in
      markup.element(.title, [.id(id + "-title")], text: title)
      markup.element(.desc, [.id(id + "-description")], text: description)
      content(&markup)
    }
  }

  /// A table under a line that opens it: what the pictures above it show, in numbers.
  mutating func table(
    summary: String, caption: String, columns: [String], rows: [(head: String, cells: [String])]
  ) {
    element(.details) { markup in
      markup.element(.summary, text: summary)
      markup.table(caption: caption, columns: columns, rows: rows)
    }
  }

  /// A table whose first column heads its rows.
  mutating func table(
    caption: String, columns: [String], rows: [(head: String, cells: [String])]
  ) {
    element(
      .div,
      [
        .class("wide"), Attribute(.role, "region"), Attribute(.label, caption),
        Attribute(.tabindex, "0"),
      ]
    ) { markup in
      markup.element(.table) { markup in
        markup.element(.caption, text: caption)
        markup.element(.thead) { markup in
          markup.element(.tr) { markup in
            for column in columns {
              markup.element(.th, [Attribute(.scope, "col")], text: column)
            }
          }
        }
        markup.element(.tbody) { markup in
          for row in rows {
            markup.element(.tr) { markup in
              markup.element(.th, [Attribute(.scope, "row")], text: row.head)
              for cell in row.cells { markup.element(.td, text: cell) }
            }
          }
        }
      }
    }
  }

  /// A line of a picture.
  mutating func line(_ name: String, x: (String, String), y: (String, String)) {
    element(
      .line,
      [.class(name), .init(.x1, x.0), .init(.y1, y.0), .init(.x2, x.1), .init(.y2, y.1)])
  }
}

/// Numbers as attributes of pictures are written.
enum Measure {
  /// With two decimals at most: `12.5`.
  static func text(_ value: Double) -> String {
    let hundredths = Int((value * 100).rounded())
    let whole = abs(hundredths) / 100
    let rest = abs(hundredths) % 100
    var text = (hundredths < 0 ? "-" : "") + String(whole)
    if rest > 0 {
      text += "." + (rest < 10 ? "0" : "") + String(rest % 10 == 0 ? rest / 10 : rest)
    }
    return text
  }

  /// A share as a percentage of the width.
  static func percent(_ share: Double) -> String { text(share * 100) + "%" }
}
