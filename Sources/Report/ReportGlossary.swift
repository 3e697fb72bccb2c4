import Journal

/// What the words of the axes mean, for a reader who does not know the journal.
enum ReportGlossary {
  static func write(into markup: inout Markup) {
    markup.element(.section) { markup in
      markup.element(.h2, text: "The words")
      markup.element(.dl, [.class("words")]) { markup in
        for axis in ReportBars.order {
          markup.element(.div) { markup in
            markup.element(.dt) { markup in
              markup.element(.b, text: axis.rawValue)
              markup.text(" ")
              markup.element(.span, text: axis.question)
            }
            for side in [Side.manager, .leader] {
              let behavior = axis.behavior(side)
              markup.element(.dd) { markup in
                markup.element(
                  .span, [.class("behavior \(side.rawValue)")], text: behavior.rawValue)
                markup.text(" \(behavior.meaning)")
              }
            }
          }
        }
      }
    }
  }
}
