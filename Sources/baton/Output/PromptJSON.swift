import Journal
import Prompting

/// The shapes of questions as JSON. Keys may be added, never changed.
extension JSONWriter {
  /// A question of the library, and how it stands.
  mutating func members(of prompt: Prompt, in catalog: PromptCatalog) {
    member("id", prompt.id.text)
    member("text", prompt.text)
    member("theme", prompt.theme?.text)
    details(of: prompt)
    key("day")
    array(DaySlot.allCases.filter(prompt.days.contains)) { $0.string($1.rawValue) }
    member("needs", prompt.needs.rawValue)
    member("minutes", prompt.minutes)
    member("state", catalog.state(of: prompt).rawValue)
    member("fits", catalog.fits(prompt))
  }

  /// What is known of a question beside its words; null for one that left the library.
  mutating func details(of prompt: Prompt?) {
    member("axis", prompt?.axis?.rawValue)
    member("lean", prompt?.lean?.rawValue)
    member("depth", prompt?.depth)
    member("tone", prompt?.tone.rawValue)
    member("pack", prompt?.pack.text)
  }

  /// A question as it was asked.
  mutating func asked(_ prompt: PromptReference) {
    object { json in
      json.member("id", prompt.id.text)
      json.member("text", prompt.text)
      json.member("theme", prompt.theme?.text)
    }
  }

  /// A reason as it was shown.
  mutating func reason(_ served: ServedPrompt?) {
    object { json in
      json.member("code", served?.reasonCode)
      json.member("text", served?.reasonText)
    }
  }
}
