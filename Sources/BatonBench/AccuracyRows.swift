import Glibc
import Journal
import Tagging

/// How often the compiled-in tagger is right: on the fifth of the project's own passages that
/// nobody learns from, and on a file that the variable `EVAL` names.
///
/// What counts is what a writer would see, the suggestions at the usual strictness; calibration
/// alone is judged by the bare probabilities.
struct AccuracyRows {
  private static let folder = "Resources/Tagger/corpus"
  /// Files whose passages have no relatives among the texts that were learned from.
  private static let unrelated = "corpus-a.jsonl"..."corpus-h.jsonl"

  private let options: Options
  private let given: (path: String, passages: [Passage])?

  /// Reads the file that was given at once: what is wrong with it is better said before an hour of
  /// measuring than after it.
  init(_ options: Options) throws(BenchError) {
    self.options = options
    if let path = options.passages {
      given = (path, try Passages.read(path))
    } else {
      given = nil
    }
  }

  func print() throws {
    Console.progress("accuracy ...")
    let tagger = try Tagger.compiledIn()
    Console.print(
      "\nAccuracy of the tagger \(tagger.version), as its suggestions are shown usually")
    try printCorpus(tagger)
    if let given {
      let judgments = try judge(given.passages, by: tagger)
      AccuracyTable(given.path, judgments, bars: .othersTexts).print()
    }
  }

  private func printCorpus(_ tagger: Tagger) throws {
    var unrelated: [Judgment] = []
    var others: [Judgment] = []
    for name in Self.files() {
      var passages = try Passages.readHeldOut("\(Self.folder)/\(name)")
      if options.isQuick {
        passages = passages.enumerated().filter { $0.offset % 5 == 0 }.map(\.element)
      }
      let judgments = try judge(passages, by: tagger)
      if Self.unrelated.contains(name) { unrelated += judgments } else { others += judgments }
    }
    guard !unrelated.isEmpty || !others.isEmpty else {
      Console.print(
        "  not measured on the project's own passages: no \(Self.folder) in this folder")
      return
    }
    let fifth = options.isQuick ? "Part of the held-out fifth" : "Held-out fifth of the corpus"
    AccuracyTable("\(fifth), files a to h", unrelated, bars: .ownTexts).print()
    AccuracyTable("\(fifth), all files", unrelated + others, bars: .ownTexts).print()
  }

  private func judge(_ passages: [Passage], by tagger: Tagger) throws(BenchError) -> [Judgment] {
    var judgments: [Judgment] = []
    for passage in passages {
      try Interruption.check()
      judgments.append(Judgment(passage, by: tagger))
    }
    return judgments
  }

  /// The names of the corpus's files, in order.
  private static func files() -> [String] {
    var found = glob_t()
    defer { globfree(&found) }
    guard glob("\(folder)/corpus-*.jsonl", 0, nil, &found) == 0 else { return [] }
    return (0..<Int(found.gl_pathc)).compactMap { index in
      found.gl_pathv[index].map { String(String(cString: $0).dropFirst(folder.count + 1)) }
    }
  }
}
