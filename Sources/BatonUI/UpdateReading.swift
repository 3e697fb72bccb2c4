import Journal

/// How long a reading may take before a word is said of it, in milliseconds.
private let moment = 400
/// How long the tagger rests between entries that nobody waits for, in milliseconds.
private let rest = 500

extension Model {
  /// Has the text of a saved entry read, in place of any text it had before.
  mutating func listen(to entry: Entry) -> [Command] {
    lastReading += 1
    let request = ReadRequest(entry, number: lastReading)
    if writing.id == entry.id { writing.hearing = Hearing(number: lastReading, state: .begun) }
    return [.read(request), .waitForReading(number: lastReading, milliseconds: moment)]
  }

  /// Answers about readings.
  mutating func hearOfReading(_ message: Message) -> [Command] {
    switch message {
    case .heard(let request, .some) where request.isQuiet && isTagging:
      // Nothing changes under the eyes of someone who tags: it is read again later.
      return [.waitForUnread(milliseconds: rest)]
    case .heard(let request, let heard?):
      tagWrites[request.id, default: 0] += 1
      return [.suggest(request, heard)]
    case .heard(let request, nil):
      return request.isQuiet ? [.waitForUnread(milliseconds: rest)] : []
    case .notHeard(let request, _):
      // Nobody waits for a quiet one; where one fails, the next one would too.
      if request.isQuiet { looksForUnread = false }
      if writing.hearing?.number == request.number {
        writing.heardPromise = nil
        writing.heardSign = false
      }
      set(.failed, for: request)
    case .readingLasts(let number):
      if writing.hearing?.number == number, writing.hearing?.state == .begun {
        writing.hearing?.state = .lasting
      }
    case .suggested(let request, let heard, let entry):
      return take(heard, entry, request)
    case .notSuggested(let request, _):
      unwritten(request.id)
      if request.isQuiet { looksForUnread = false }
      set(.failed, for: request)
      return request.isQuiet ? [] : [.load(request.id)]
    case .weighed(let request, let words): answer(request) { .words(words) }
    case .notWeighed(let request, let failure): answer(request) { .failed(failure.sentence) }
    case .unreadDue:
      let isInTheWay = isBusy || isTagging
      isBusy = false
      return isInTheWay
        ? [.waitForUnread(milliseconds: rest)] : [.findUnread(after: readQuietly)]
    case .unreadFound(let entry): return take(unread: entry)
    default: break
    }
    return []
  }

  /// Looks for unread entries again, since an undo may have made some, the last one read too.
  mutating func lookForUnread() -> [Command] {
    readQuietly = nil
    guard !looksForUnread else { return [] }
    looksForUnread = true
    return [.waitForUnread(milliseconds: rest)]
  }

  /// Whether behaviors are open on a screen.
  private var isTagging: Bool {
    if case .behaviors = focus { return true }
    return journal.panel != nil
  }

  private mutating func set(_ state: Hearing.State, for request: ReadRequest) {
    guard writing.hearing?.number == request.number else { return }
    writing.hearing?.state = state
  }

  private mutating func take(
    _ heard: Heard, _ entry: Entry?, _ request: ReadRequest
  ) -> [Command] {
    var next: [Command] = []
    if request.isQuiet {
      readQuietly = request.id
      next = [.waitForUnread(milliseconds: rest)]
    }
    if let refusal = heard.refusal {
      set(.refused(refusal), for: request)
    } else {
      set(heard.suggestions.isEmpty ? .nothing : .done, for: request)
    }
    var promises: [Command] = []
    if writing.id == request.id, writing.hearing?.number == request.number {
      // Whether it is promised already is looked up.
      writing.heardPromise = entry == nil ? nil : heard.promise
      if writing.heardPromise != nil { promises = [.loadPromises] }
      writing.heardSign = entry != nil && heard.isSign
    }
    guard let entry else {
      // The text was changed meanwhile; what other answers left out is looked up.
      unwritten(request.id)
      set(.done, for: request)
      let isShown = writing.entry?.id == request.id || journal.entry?.id == request.id
      return isShown ? [.load(request.id)] + next : next
    }
    written(request.id, entry)
    return promises + next
  }

  /// Reads an entry that was never read, unless it is the one that is done.
  private mutating func take(unread entry: Entry?) -> [Command] {
    guard let entry, entry.id != readQuietly else {
      looksForUnread = false
      return []
    }
    lastReading += 1
    return [.read(ReadRequest(entry, number: lastReading, isQuiet: true))]
  }

  private mutating func answer(_ request: WhyRequest, _ answer: () -> BehaviorPanel.Answer) {
    if case .behaviors(var panel) = focus {
      panel.take(answer(), to: request)
      focus = .behaviors(panel)
    }
    journal.panel?.take(answer(), to: request)
  }
}
