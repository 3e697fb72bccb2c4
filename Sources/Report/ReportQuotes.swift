import Journal
import Wording

/// Words of the journal: sentences that were picked, and whole entries.
enum ReportQuotes {
  static func writeSentences(_ page: ReportPage, into markup: inout Markup) {
    guard page.level >= .sentences, !page.sentences.isEmpty else { return }
    markup.element(.section) { markup in
      markup.element(.h2, text: "Sentences")
      markup.element(.p, [.class("soft")], text: "Picked by the writer, word for word.")
      for sentence in page.sentences {
        markup.element(.figure, [.class("quote")]) { markup in
          markup.element(.blockquote, [.init(.dir, "auto")], text: sentence.text)
          markup.element(.figcaption) { markup in
            time(sentence.day, into: &markup)
            behaviors(sentence.behaviors, into: &markup)
          }
        }
      }
    }
  }

  static func writeEntries(_ page: ReportPage, into markup: inout Markup) {
    guard page.level == .all, !page.texts.isEmpty else { return }
    markup.element(.section, [.class("entries")]) { markup in
      markup.element(.h2, text: "The entries")
      for entry in page.texts {
        markup.element(.article) { markup in
          markup.element(.h3) { time(entry.day, into: &$0) }
          if entry.kind == .review {
            markup.element(.p, [.class("soft")], text: "A weekly review.")
          }
          if let question = entry.question {
            markup.element(.p, [.class("question"), .init(.dir, "auto")], text: question)
          }
          markup.element(.p, [.class("text"), .init(.dir, "auto")], text: entry.text)
          if !entry.behaviors.isEmpty || entry.sign {
            markup.element(.p, [.class("soft")]) { markup in
              behaviors(entry.behaviors, into: &markup)
              if entry.sign { markup.element(.span, text: " Somebody came unasked.") }
            }
          }
        }
      }
    }
  }

  private static func time(_ day: Day, into markup: inout Markup) {
    markup.element(.time, [.init(.datetime, day.iso)], text: Dates.long(day))
  }

  private static func behaviors(_ behaviors: [Behavior], into markup: inout Markup) {
    for behavior in behaviors {
      markup.text(" ")
      markup.element(
        .span, [.class("behavior \(behavior.side.rawValue)")], text: behavior.rawValue)
    }
  }
}
