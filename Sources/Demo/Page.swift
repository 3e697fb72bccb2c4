import Journal

/// An entry while it is composed: its text, and the tags with their places in it.
struct Page {
  private(set) var text = ""
  private(set) var tags: [Tag] = []

  private let stock: Stock
  private let who: Phrase
  private let other: Phrase
  private let third: Phrase
  private let topic: Phrase
  private var scalars = 0
  private var beginsParagraph = false
  /// The sentences that stand here already, so that none comes twice.
  private var used: Set<Place> = []

  /// A sentence of the stock.
  private struct Place: Hashable {
    var kind: Template.Kind
    var index: Int
  }

  init(stock: Stock, random: inout DemoRandom) {
    self.stock = stock
    // Three different people: those left of a list after each draw.
    var people = stock.people
    func drawPerson(_ random: inout DemoRandom) -> Phrase {
      people.isEmpty
        ? Phrase("someone") : people.remove(at: random.skewed(below: people.count))
    }
    who = drawPerson(&random)
    other = drawPerson(&random)
    third = drawPerson(&random)
    topic = Self.draw(stock.topics, &random)
    text.reserveCapacity(1200)
  }

  /// Lets the next sentence begin a paragraph.
  mutating func beginParagraph() { beginsParagraph = true }

  /// Writes a sentence of a kind and perhaps its sequel, and says how many words they have.
  mutating func write(_ kind: Template.Kind, random: inout DemoRandom) -> Int {
    guard let template = template(kind, &random) else { return 1 }
    let start = scalars + separator.utf8.count
    let (sentence, count) = write(template.pieces, &random)
    if case .behavior(let behavior) = kind {
      addTag(behavior, start..<scalars, sentence, &random)
    }
    guard !template.sequel.isEmpty, random.chance(60) else { return count }
    return count + write(template.sequel, &random).words
  }

  /// What stands between the text and the next sentence.
  private var separator: String { text.isEmpty ? "" : beginsParagraph ? "\n\n" : " " }

  private mutating func write(
    _ pieces: [Template.Piece], _ random: inout DemoRandom
  ) -> (sentence: String, words: Int) {
    let separator = separator
    text += separator
    scalars += separator.utf8.count
    beginsParagraph = false
    var sentence = ""
    var words = 0
    for piece in pieces {
      let phrase =
        switch piece {
        case .words(let phrase): phrase
        case .slot(let slot): fill(slot, &random)
        }
      sentence += sentence.isEmpty ? phrase.capitalized : phrase.text
      scalars += phrase.scalars
      words += phrase.words
    }
    text += sentence
    return (sentence, max(words, 1))
  }

  private mutating func template(_ kind: Template.Kind, _ random: inout DemoRandom) -> Template? {
    let templates = stock.templates(kind)
    guard !templates.isEmpty else { return nil }
    var index = 0
    // A few draws; in a very long entry a sentence may come again.
    for _ in 0..<6 {
      index = random.skewed(below: templates.count)
      if used.insert(Place(kind: kind, index: index)).inserted { break }
    }
    return templates[index]
  }

  private func fill(_ slot: Template.Slot, _ random: inout DemoRandom) -> Phrase {
    switch slot {
    case .who: who
    case .other: other
    case .third: third
    case .topic: topic
    case .thing: Self.draw(random.chance(1) ? stock.rareThings : stock.things, &random)
    case .paper: Self.draw(stock.papers, &random)
    case .guest: Self.draw(stock.guests, &random)
    case .time: Self.draw(stock.times, &random)
    case .number: Self.numbers[random.skewed(below: Self.numbers.count)]
    }
  }

  private static let numbers: [Phrase] = [
    "two", "three", "four", "five", "six", "eight", "ten", "twelve", "fifteen", "twenty", "thirty",
    "forty",
  ].map { Phrase($0) }

  private static func draw(_ phrases: [Phrase], _ random: inout DemoRandom) -> Phrase {
    phrases.isEmpty ? Phrase("it") : phrases[random.skewed(below: phrases.count)]
  }

  private mutating func addTag(
    _ behavior: Behavior, _ span: Range<Int>, _ quote: String, _ random: inout DemoRandom
  ) {
    let manner: MarkedText.Manner? =
      switch random.below(100) {
      case 0..<5: .rejected
      case 5..<11: .weak
      case 11..<19: .added
      default: nil
      }
    let fit: Fit? = random.chance(12) ? [.yes, .yes, .no, .unsure][random.below(4)] : nil
    tags.append(
      DemoTagger.tag(
        behavior, manner, fit: manner == .rejected ? nil : fit, span: span, quote: quote,
        confirmed: 55, random: &random))
  }
}
