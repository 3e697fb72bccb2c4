import Journal
import JournalStore
import Prompting
import Wording

/// The questions beside what their writer wishes of them: what can be asked now, and what keeps the
/// rest from it. Looks up themes, packs and questions as they are typed.
struct PromptCatalog {
  /// How a question stands.
  enum State: String, CaseIterable {
    /// It can be asked.
    case on
    /// Its pack is off.
    case off
    /// Its theme is muted.
    case muted
    /// It is retired itself.
    case retired
  }

  /// All questions.
  let library: PromptLibrary
  /// The wishes in the order they were said.
  let said: [Wish]
  /// The wishes, summed up.
  let wishes: Wishes
  /// Whom the writer leads.
  let audience: Audience

  /// The questions of a workspace. No journal is made; without one nothing was wished yet.
  init(_ workspace: Workspace) throws {
    library = workspace.libraryWithNotes()
    said = try workspace.existingStore()?.wishes() ?? []
    wishes = Wishes(said)
    audience = workspace.config.audience
  }

  private init(_ catalog: PromptCatalog, adding wish: Wish) {
    library = catalog.library
    said = catalog.said + [wish]
    wishes = Wishes(said)
    audience = catalog.audience
  }

  /// The same with one wish more.
  func adding(_ wish: Wish) -> PromptCatalog { PromptCatalog(self, adding: wish) }

  /// How a question stands; of several reasons the one that is nearest to it.
  func state(of prompt: Prompt) -> State {
    if wishes.isRetired(prompt.id) { return .retired }
    if !wishes.isOn(prompt.pack, default: prompt.comesUnasked) { return .off }
    if let theme = prompt.theme, wishes.wish(for: theme) == .muted { return .muted }
    return .on
  }

  /// Whether a question fits whom the writer leads.
  func fits(_ prompt: Prompt) -> Bool { audience.needsMet.contains(prompt.needs) }

  /// How many questions can be asked.
  var askable: Int { library.prompts.count { fits($0) && state(of: $0) == .on } }

  /// The packs, the one that is always on before the others.
  var packs: [Pack] {
    let standard = Pack(
      id: .standard, title: "The standard questions",
      about: "In \(library.themes.count { !prompts(of: $0).isEmpty }) themes; always on.",
      isBuiltIn: true)
    return [standard] + library.packs
  }

  private func prompts(of theme: Theme) -> [Prompt] {
    library.prompts.filter { $0.theme == theme.id && $0.pack == .standard }
  }

  /// Whether the questions of a pack come.
  func isOn(_ pack: Pack) -> Bool { wishes.isOn(pack.id, default: !pack.isBuiltIn) }

  /// How many questions a pack has.
  func count(of pack: Pack) -> Int { library.prompts(of: pack.id).count }

  /// The title of a theme; its name where no file has one any more.
  func title(of theme: ThemeID) -> String { library.theme(theme)?.title ?? theme.text }

  /// The theme that is meant: one of the library, or one that was wished for before and is gone.
  func theme(_ word: String) throws(Failure) -> ThemeID {
    let theme = ThemeID(word.lowercased())
    let isWished = said.contains {
      if case .theme(theme, _) = $0.kind { true } else { false }
    }
    if library.theme(theme) != nil || isWished { return theme }
    let names = library.themes.map(\.id.text)
    throw .wrongUse(
      "There is no theme “\(Plain.line(word))”. " + Self.hint(word, names) + "The themes are "
        + Phrases.list(names, "and") + ".")
  }

  /// The pack that is meant.
  func pack(_ word: String) throws(Failure) -> Pack {
    if let pack = packs.first(where: { $0.id.text == word.lowercased() }) { return pack }
    let names = packs.map(\.id.text)
    throw .wrongUse(
      "There is no pack “\(Plain.line(word))”. " + Self.hint(word, names) + "The packs are "
        + Phrases.list(names, "and") + ".")
  }

  /// The question that is meant.
  func prompt(_ word: String) throws(Failure) -> Prompt {
    if let prompt = library.prompt(PromptID(word.lowercased())) { return prompt }
    throw Self.unknownPrompt(word, in: library)
  }

  /// That there is no such question, with those that are near.
  static func unknownPrompt(_ word: String, in library: PromptLibrary) -> Failure {
    // A list names promises by the beginning of theirs.
    if word.lowercased().hasPrefix("promise:") {
      return .wrongUse(
        "“\(Plain.line(word))” asked about a promise. baton promises list shows the promises.")
    }
    let hint = hint(word, library.prompts.map(\.id.text), limit: 3)
    return .wrongUse(
      "There is no question “\(Plain.line(word))”. \(hint)baton prompts list shows them all.")
  }

  private static func hint(_ word: String, _ names: [String], limit: Int = 1) -> String {
    let near = Nearest.names(to: word, among: names, limit: limit)
    return near.isEmpty ? "" : Phrases.didYouMean(near) + " "
  }
}
