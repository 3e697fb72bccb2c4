import Journal
import Report
import Wording

/// What went into a report, for the person who is about to hand it on.
struct ReportTally: Hashable {
  private let page: ReportPage
  private let hasNames: Bool
  /// How often a name was taken out.
  let names: Int
  /// How often an e-mail address was.
  let addresses: Int

  /// What lies between a page and the same one without its names.
  init(_ page: ReportPage, _ masked: ReportPage, hasNames: Bool) {
    self.page = page
    self.hasNames = hasNames
    func added(_ mark: String) -> Int {
      max(0, Self.count(mark, in: masked) - Self.count(mark, in: page))
    }
    names = added(NameMask.name)
    addresses = added(NameMask.address)
  }

  /// `Counts only: 21 entries, no sentence, no name. The page says…`.
  var sentences: String {
    [content, removal, Self.selfReport].compactMap(\.self).joined(separator: " ")
  }

  private var holdsWords: Bool { !page.sentences.isEmpty || !page.texts.isEmpty }

  private var content: String {
    let entries = Phrases.count(page.entries, "entry", "entries")
    let picked = Phrases.count(page.sentences.count, "sentence", "sentences")
    guard holdsWords else {
      let counts = "Counts only: \(entries), no sentence, no name."
      return page.level == .sentences ? counts + " --pick ID:N takes a sentence in." : counts
    }
    guard page.level == .all else {
      return "\(picked), word for word, and the counts of \(entries)."
    }
    let reviews = page.texts.count { $0.kind == .review }
    let texts = [
      page.entries == 0 && reviews > 0 ? nil : entries,
      reviews == 0 ? nil : Phrases.count(reviews, "review", "reviews"),
    ]
    return "\(Phrases.list(texts.compactMap(\.self), "and")), word for word"
      + (page.sentences.isEmpty ? "." : ", and \(picked) on top.")
  }

  private var removal: String? {
    guard holdsWords else { return nil }
    var parts: [String] = []
    if names > 0 { parts.append("names \(Phrases.times(names))") }
    if addresses > 0 { parts.append("e-mail addresses \(Phrases.times(addresses))") }
    let removed = parts.isEmpty ? nil : "Taken out: \(Phrases.list(parts, "and"))."
    guard names == 0 else { return removed }
    let note =
      hasNames
      ? "None of the names to take out stands in it."
      : "No name was given to take out; --mask NAME does."
    return [removed, note].compactMap(\.self).joined(separator: " ")
  }

  private static let selfReport =
    "The page says that it is self-report: what was written, not what others saw."

  private static func count(_ mark: String, in page: ReportPage) -> Int {
    let texts =
      page.sentences.map(\.text) + page.texts.map(\.text) + page.texts.compactMap(\.question)
    return texts.reduce(0) { $0 + count(Array(mark.utf8), in: $1) }
  }

  private static func count(_ mark: [UInt8], in text: String) -> Int {
    var text = text
    return text.withUTF8 { bytes in
      var count = 0
      var rest = bytes[...]
      while let place = rest.firstIndex(of: mark.first ?? 0) {
        rest = rest[place...]
        if rest.starts(with: mark) { count += 1 }
        rest = rest.dropFirst()
      }
      return count
    }
  }
}
