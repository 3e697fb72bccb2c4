import Journal
import Review
import Trends

/// A day that the test knows to exist.
func day(_ iso: String) -> Day { Day(iso: iso) ?? Day(number: 0) }

/// A week that the test knows to exist.
func week(_ iso: String) -> Week { Week(iso: iso) ?? Week(containing: Day(number: 0)) }

/// Entries in a notation of one line each: the day, `open` where it answers no question, and after
/// each bar a tag with its sentence: `2026-11-20 open | empower/yes Gave Ana the choice.`.
/// A name alone is a confirmed tag, `+` one added, `-` one rejected, `?61` one suggested at 61%.
/// `*3` after the day stands for three such entries. Without a sentence each tag has its own.
func entries(_ notation: String) -> [TaggedEntry] {
  var found: [TaggedEntry] = []
  for line in notation.split(separator: "\n") {
    let parts = line.split(separator: "|")
    guard let head = parts.first?.split(separator: " "),
      let date = head.first.flatMap({ Day(iso: String($0)) })
    else { continue }
    let times = head.first { $0.hasPrefix("*") }.flatMap { Int($0.dropFirst()) } ?? 1
    for _ in 0..<times {
      let number = found.count
      found.append(
        TaggedEntry(
          id: identifier(number), day: date, isOpen: head.contains("open"),
          tags: parts.dropFirst().enumerated().compactMap { tag(String($1), $0, of: number) }))
    }
  }
  return found.enumerated().sorted { ($0.element.day, $0.offset) < ($1.element.day, $1.offset) }
    .map(\.element)
}

private func tag(_ part: String, _ place: Int, of entry: Int) -> Tag? {
  var words = part.split(separator: " ")
  guard var name = words.first else { return nil }
  words.removeFirst()
  var (origin, probability) = (TagOrigin.confirmed, Double?.none)
  switch name.first {
  case "+": (origin, name) = (.added, name.dropFirst())
  case "-": (origin, name) = (.rejected, name.dropFirst())
  case "?":
    (origin, probability) = (.suggested, Int(name.dropFirst()).map { Double($0) / 100 })
    name = words.isEmpty ? "" : words.removeFirst()
  default: break
  }
  let fit = name.split(separator: "/")
  guard let behavior = fit.first.flatMap({ Behavior(rawValue: String($0)) }) else { return nil }
  let quote = words.isEmpty ? "Sentence \(entry).\(place)." : words.joined(separator: " ")
  return Tag(
    behavior: behavior, origin: origin, probability: probability,
    span: 100 * place..<100 * place + 50, quote: quote,
    fit: fit.count > 1 ? Fit(rawValue: String(fit[1])) : nil)
}

/// The identifier of a number.
func identifier(_ number: Int) -> EntryID {
  var generator = Counting(state: UInt64(number) &* 31)
  return EntryID(using: &generator)
}

/// A promise; its name comes of its words.
func promise(
  _ text: String, made: String = "2026-11-02", _ state: PromiseState = .open, closed: String? = nil
) -> Promise {
  var generator = Counting(state: text.utf8.reduce(7) { $0 &* 31 &+ UInt64($1) })
  return Promise(
    id: PromiseID(using: &generator), text: text, made: day(made), state: state,
    closed: closed.map { day($0) })
}

/// A generator that counts: enough for names that differ.
struct Counting: RandomNumberGenerator {
  var state: UInt64
  mutating func next() -> UInt64 {
    state &+= 1
    return state
  }
}

/// The page of a week on a day.
func page(
  _ name: String, today: String, _ notation: String, targets: [Axis: TargetPosition] = [:],
  promises: [Promise] = [], undecided: [Promise] = [], signs: Int = 0, saysWatch: Bool = true,
  mayOfferPin: Bool = false, lastMeaning: String? = nil
) -> ReviewPage {
  ReviewPage(
    ReviewMaterial(
      week: week(name), today: day(today), entries: entries(notation), targets: targets,
      promises: promises, undecided: undecided, signs: signs, saysWatch: saysWatch,
      mayOfferPin: mayOfferPin, lastMeaning: lastMeaning))
}

/// A page as text, in its order; bars as `people 3:2 of 4:2` (this week's of all, leader's first).
func picture(_ page: ReviewPage) -> String {
  var lines = [ReviewWords.title(page.week)]
  lines += [ReviewWords.occasion(page)].compactMap(\.self)
  lines += ReviewWords.amount(page)
  lines += page.sentences.map { "\($0.day.iso) \($0.behavior): \($0.quote)" }
  lines += page.bars.axes.filter { $0.total.votes > 0 }.map { bar in
    let (now, all) = (bar.current, bar.total)
    return "\(bar.axis) \(now.blocks(.leader)):\(now.blocks(.manager))"
      + " of \(all.blocks(.leader)):\(all.blocks(.manager))"
  }
  lines += page.fits.map(ReviewWords.fit)
  lines += ReviewWords.watch(page)
  lines += page.offersPin ? [ReviewWords.pin] : []
  lines += ReviewWords.promises(page)
  lines += page.undecided.map(ReviewWords.undecided)
  lines += [ReviewWords.signs(page)].compactMap(\.self)
  lines += [ReviewWords.finding(page)]
  lines += [page.questions.map(\.rawValue).joined(separator: " ")]
  lines += ["> " + page.proposal]
  lines += [ReviewWords.overall(page)].filter { !$0.isEmpty }
  return lines.joined(separator: "\n")
}
