import Journal
import Prompting

/// The shape of a day's question as JSON. Keys may be added, never changed.
extension JSONWriter {
  /// A day's question and what stands beside it, every key always there.
  mutating func today(_ page: TodayPage) {
    let current = page.served.current
    object { json in
      json.member("day", page.served.day.iso)
      json.key("prompt")
      if let prompt = current?.prompt {
        json.object { json in
          json.member("id", prompt.id.text)
          json.member("text", prompt.text)
          json.member("theme", prompt.theme?.text)
          json.details(of: page.library.prompt(prompt.id))
        }
      } else {
        json.null()
      }
      json.key("reason")
      json.object { json in
        json.member("code", current?.reasonCode)
        json.member("text", current?.reasonText)
      }
      json.member("swapped", page.served.swapped)
      json.member("answered", page.isAnswered)
      json.member("state", page.served.state.rawValue)
      json.key("promises")
      json.array(page.due) { $0.promise($1, in: page.book) }
      json.member("kind", current?.kind?.rawValue)
      json.key("offer")
      if let offer = page.offer {
        json.object { json in
          json.member("kind", offer.key)
          json.member("subject", offer.subject)
          json.member("sentence", page.offerSentence)
        }
      } else {
        json.null()
      }
    }
  }
}
