import Journal
import Review
import Screen
import Trends
import Wording

/// The page of a week as plain text, in the order of the screen: evidence, counts, what they can
/// carry, questions. No drawing characters, so that it reads the same in a pipe and on paper.
struct ReviewPrint {
  private let sheet: ReviewSheet
  private let names: Names
  /// Where it goes.
  let output: Output
  /// How it is broken.
  let paragraph: Paragraph
  /// What is printed.
  var page: ReviewPage { sheet.page }

  /// The most sentences of the watch on the page.
  static let mostWatched = 3

  /// The short names of what a page names.
  struct Names: Hashable {
    var entries: [EntryID: String] = [:]
    var promises: [PromiseID: String] = [:]
  }

  init(_ sheet: ReviewSheet, _ names: Names, to output: Output) {
    self.sheet = sheet
    self.names = names
    self.output = output
    paragraph = Paragraph(for: output)
  }

  /// Prints the page but for its questions.
  func printPage() throws(Failure) {
    try write(ReviewWords.title(page.week))
    if let occasion = ReviewWords.occasion(page) { try write(occasion) }
    try section("How much there is", ReviewWords.amount(page))
    if !page.sentences.isEmpty {
      try heading("Your sentences")
      try sentences(page.sentences)
    }
    try bars()
    try section("Right for its moment", page.fits.map(ReviewWords.fit))
    try watch()
    try promises()
    try section("Signs", [ReviewWords.signs(page)].compactMap(\.self))
    try section("What the counts carry", [ReviewWords.finding(page), ReviewWords.overall(page)])
  }

  /// Prints the offer to have a theme come more often, where one is made, and how to take it.
  func printOffer() throws(Failure) {
    guard page.offersPin else { return }
    try section("An offer, once", [ReviewWords.pin])
    try write("baton prompts pin letting-go", after: "    ")
  }

  /// Prints the questions with their answers so far.
  func printQuestions() throws(Failure) {
    try heading("Questions")
    let room = (sheet.questions.map { Width.of($0.rawValue) }.max() ?? 0) + 4
    for question in sheet.questions {
      let name = Width.pad("  " + question.rawValue, to: room)
      try write(ReviewWords.question(question), after: name)
      let answer = sheet.answers[question]
      let indent = String(repeating: " ", count: room + 2)
      if !answer.isEmpty {
        try write(answer, after: indent)
      } else if question == .along, !page.proposal.isEmpty {
        try write("(proposed: \(page.proposal))", after: indent)
      }
    }
  }

  // MARK: - Parts

  private func sentences(_ sentences: [Evidence]) throws(Failure) {
    for sentence in sentences {
      let words = [
        sentence.behavior.side.rawValue, sentence.origin == .suggested ? "suggested" : nil,
        sentence.fit.map(WatchWords.name),
      ]
      let note = words.compactMap(\.self).joined(separator: ", ")
      try write(
        "\(Dates.short(sentence.day)), \(sentence.behavior.rawValue) (\(note))",
        after: "  \(names.entries[sentence.entry] ?? sentence.entry.short)  ")
      try write("“\(sentence.quote)”", after: "    ")
    }
  }

  /// The watch; where it speaks, with its sentences and how to say that one was right.
  private func watch() throws(Failure) {
    let lines = ReviewWords.watch(page)
    guard page.speaksOfWatch, let first = lines.first else { return try section("Watch", lines) }
    try section("Watch", [first])
    try sentences(Array(page.watch.sentences.prefix(Self.mostWatched)))
    for line in lines.dropFirst() { try write(line, after: "  ") }
    try write("baton mark ID fit micromanage yes", after: "    ")
  }

  private func promises() throws(Failure) {
    let counts = ReviewWords.promises(page)
    guard !counts.isEmpty || !page.undecided.isEmpty else { return }
    try section("Promises", counts.isEmpty ? ["To be decided:"] : counts)
    for promise in page.undecided {
      let name = names.promises[promise.id] ?? promise.id.text
      try write(ReviewWords.undecided(promise), after: "  \(name)  ")
    }
  }

  private func section(_ title: String, _ sentences: [String]) throws(Failure) {
    let sentences = sentences.filter { !$0.isEmpty }
    guard !sentences.isEmpty else { return }
    try heading(title)
    for sentence in sentences { try write(sentence, after: "  ", hanging: 2) }
  }

  /// A heading, after an empty row.
  func heading(_ title: String) throws(Failure) {
    try output.line()
    try write(title)
  }

  /// A text, the writer's words in it made plain.
  func write(
    _ text: String, after first: String = "", hanging: Int? = nil
  ) throws(Failure) {
    for row in paragraph.rows(Plain.line(text), after: first, hanging: hanging) {
      try output.line(row)
    }
  }
}

extension ReviewPage {
  /// Whether the watch is put into words.
  fileprivate var speaksOfWatch: Bool { saysWatch && watch.state != .quiet }
}
