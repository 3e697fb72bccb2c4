import BatonUI
import Journal
import Screen
import Synchronization

/// What the world's tagger does: it hears what it was told to hear.
extension World {
  /// The version of this tagger.
  static let model = "ears"

  /// Has the tagger hear a behavior in every sentence with these words.
  func hear(_ behavior: Behavior, in words: String, _ probability: Double = 0.8) {
    state.withLock { $0.ears.append((words, behavior, probability)) }
  }

  func read(_ text: String, _ isWanted: () -> Bool) throws(Failure) -> Heard? {
    guard isWanted() else { return nil }
    let (ears, refusal, isDeaf) = state.withLock { ($0.ears, $0.refusal, $0.isDeaf) }
    guard !isDeaf else { throw Failure("The tagger cannot be had.") }
    if let refusal { return Heard(refusal: refusal) }
    var suggestions: [Tag] = []
    for span in Sentences.spans(in: text) {
      let quote = text.text(in: span) ?? ""
      for ear in ears where quote.contains(ear.words) {
        suggestions.append(
          Tag(
            behavior: ear.behavior, origin: .suggested, probability: ear.probability, span: span,
            quote: quote, model: Self.model))
      }
    }
    let vow = state.withLock(\.vow)
    let promise = vow.flatMap { vow in
      Sentences.spans(in: text).compactMap { text.text(in: $0) }.first { $0.contains(vow) }
    }
    let caller = state.withLock(\.caller)
    return Heard(
      suggestions: suggestions, promise: promise.map { HeardPromise(quote: $0) },
      isSign: caller.map { text.contains($0) } == true)
  }

  func suggest(_ request: ReadRequest, _ heard: Heard) throws(Failure) -> Entry? {
    guard !state.withLock({ $0.isFull }) else { throw Failure("The disk is full.") }
    return state.withLock { state in
      guard let index = state.entries.firstIndex(where: { $0.id == request.id }),
        !state.entries[index].isDeleted, state.entries[index].revision == request.revision
      else { return nil }
      state.entries[index].tags = Tags.merged(heard.suggestions, into: state.entries[index].tags)
      state.read[request.id] = request.revision
      return state.entries[index]
    }
  }

  /// Each word weighs what its number in the sentence is, in hundredths; short ones speak against.
  func weigh(_ request: WhyRequest) throws(Failure) -> [WeighedWord] {
    guard !state.withLock({ $0.isDeaf }) else { throw Failure("The tagger cannot be had.") }
    var words: [WeighedWord] = []
    var place = 0
    for word in request.sentence.split(separator: " ", omittingEmptySubsequences: false) {
      let count = word.unicodeScalars.count
      let weight = count < 4 ? -0.1 : Double(words.count + 1) / 100
      words.append(WeighedWord(span: place..<place + count, weight: weight))
      place += count + 1
    }
    return words
  }

  func unread(_ after: EntryID?) -> Entry? {
    state.withLock { state in
      state.entries.last { !$0.isDeleted && $0.id != after && state.read[$0.id] != $0.revision }
    }
  }
}

/// What the tests of readings are told with.
extension World {
  /// A text whose sentences a tagger can hear something in.
  static let handed =
    "Handed the vendor call to Priya and left the room. She took the smaller contract."
    + " In the afternoon I rewrote Ben's rollout plan because it was quicker."

  /// A world whose tagger hears something in each of these sentences.
  static func listening() -> World {
    let world = World()
    world.hear(.empower, in: "left the room", 0.91)
    world.hear(.micromanage, in: "rewrote", 0.68)
    world.hear(.venture, in: "smaller contract", 0.42)
    return world
  }
}

extension Session {
  /// A program in which that text was saved.
  static func saved(_ world: World? = nil, rows: Int = 24, columns: Int = 80) -> Session {
    var session = Session(world ?? .listening(), rows: rows, columns: columns)
    session.type(World.handed)
    session.press(.control("s"))
    return session
  }

  /// How the behaviors of the newest entry stand.
  var origins: [Behavior: TagOrigin] {
    let tags = world.entries.last?.tags ?? []
    return Dictionary(tags.map { ($0.behavior, $0.origin) }) { first, _ in first }
  }
}
