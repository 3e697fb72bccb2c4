import BatonUI
import Journal
import Screen
import Synchronization
import TestSupport
import Trends

/// The journal's tags, not those of the testing library.
typealias Tag = Journal.Tag

/// A journal in memory, for the screens: entries, drafts and a question, and a clock that stands.
final class World: Sendable {
  struct State {
    var entries: [Entry] = []
    var drafts: [Draft] = []
    var served: ServedDay?
    var answered: Moment?
    var undo: [(entries: [Entry], promises: [Promise])] = []
    var promises: [Promise] = []
    /// How often each promise was asked about.
    var asked: [PromiseID: Int] = [:]
    /// The line that may follow an answer, and what is offered.
    var next: String?
    var offer: Offered?
    /// The answers to offers, as they came.
    var answers: [Bool] = []
    /// What the first start asks, and what was answered.
    var start: StartNeeds?
    var starts: [StartAnswers] = []
    /// The sentences picked for a report.
    var picked: Set<PickedSentence> = []
    /// The answers to whether the theme of letting go is to come more often.
    var pins: [Bool] = []
    var targets: [Axis: TargetPosition] = [:]
    var isFull = false
    /// What the tagger hears: a behavior in every sentence with these words.
    var ears: [(words: String, behavior: Behavior, probability: Double)] = []
    /// The words of a sentence that promises something.
    var vow: String?
    /// The words of a text in which somebody comes unasked.
    var caller: String?
    var refusal: Heard.Refusal?
    var isDeaf = false
    /// The revisions that were read.
    var read: [EntryID: Int] = [:]
    var names = SplitMix64(seed: 1)

    var daysWritten: Int { Set(entries.filter { !$0.isDeleted }.map(\.day)).count }
  }

  let state = Mutex(State())

  /// The clock, apart from the rest: it is looked at while the rest changes.
  private let time = Mutex(Moment(Instant(milliseconds: 0), utcOffset: 0, timeZone: "UTC"))

  var moment: Moment { time.withLock(\.self) }
  var day: Day { moment.civilDay(dayTurn: .standard) }

  init(_ text: String = "2026-11-22T17:42:00+01:00") {
    time.withLock { $0 = Moment(iso8601: text) ?? $0 }
    let served = ServedDay(
      day: day,
      choices: [
        ServedPrompt(
          prompt: PromptReference(
            id: PromptID("empowering-01"),
            text: "Which decision did someone make this week that used to be yours?",
            theme: ThemeID("empowering")),
          reasonCode: "WAIT",
          reasonText: "\"Empowering others\" has not come up for 19 prompts.")
      ])
    state.withLock { $0.served = served }
  }

  /// Lets the time pass to another day, which has a question of its own.
  func turn(to text: String, asking question: String) {
    time.withLock { $0 = Moment(iso8601: text) ?? $0 }
    let served = ServedDay(
      day: day,
      choices: [
        ServedPrompt(
          prompt: PromptReference(id: PromptID("letting-go-01"), text: question, theme: nil),
          reasonCode: "NEW", reasonText: "You have not had this one.")
      ])
    state.withLock { state in
      state.served = served
      state.answered = nil
    }
  }

  /// Adds an entry of a day, written at five in the afternoon.
  @discardableResult
  func add(_ day: String, _ text: String, tags: [Tag] = []) -> Entry {
    state.withLock { state in
      let entry = Entry(
        id: EntryID(using: &state.names), day: Day(iso: day) ?? self.day,
        created: Moment(iso8601: day + "T17:00:00+01:00") ?? moment, text: text, tags: tags)
      state.entries.append(entry)
      return entry
    }
  }

  var entries: [Entry] { state.withLock { $0.entries.filter { !$0.isDeleted } } }

  var services: Services {
    Services(
      now: { self.moment },
      newID: { self.state.withLock { EntryID(using: &$0.names) } },
      today: { () throws(Failure) in self.today() },
      waitingDraft: { id throws(Failure) in
        self.state.withLock { $0.drafts.last { $0.id != id && !$0.isReview } }
      },
      keepDraft: { draft throws(Failure) in try self.keep(draft) },
      dropDraft: { id throws(Failure) in self.state.withLock { $0.drafts.removeAll { $0.id == id } }
      },
      save: { draft throws(Failure) in try self.save(draft) },
      change: { change throws(Failure) in self.change(change) },
      find: { request throws(Failure) in self.find(request) },
      entry: { id throws(Failure) in try self.entry(id) },
      changeTag: { id, change throws(Failure) in
        guard !self.state.withLock({ $0.isFull }) else { throw Failure("The disk is full.") }
        self.remember()
        self.state.withLock { state in
          guard let index = state.entries.firstIndex(where: { $0.id == id }) else { return }
          change.apply(to: &state.entries[index].tags)
        }
        return try self.entry(id)
      },
      mark: { id, mark throws(Failure) in try self.mark(id, mark) },
      answerOffer: { offer, isYes throws(Failure) in try self.answer(offer, isYes) },
      promises: { () throws(Failure) in self.page() },
      keepPromise: { draft throws(Failure) in try self.keep(draft) },
      closePromise: { id, state throws(Failure) in try self.close(id, state) },
      read: { text, isWanted throws(Failure) in try self.read(text, isWanted) },
      suggest: { request, heard throws(Failure) in try self.suggest(request, heard) },
      weigh: { request, _ throws(Failure) in try self.weigh(request) },
      unread: { after throws(Failure) in self.unread(after) },
      delete: { id throws(Failure) in
        self.remember()
        self.state.withLock { state in
          guard let index = state.entries.firstIndex(where: { $0.id == id }) else { return }
          state.entries[index].isDeleted = true
        }
      },
      undo: { () throws(Failure) in try self.undo() },
      calendar: { year throws(Failure) in
        Dictionary(
          self.entries.filter { $0.day.year == year }.map { ($0.day, 1) }, uniquingKeysWith: +)
      },
      trends: { () throws(Failure) in self.trends() },
      review: { week throws(Failure) in try self.review(week) },
      saveReview: { draft, promise throws(Failure) in try self.saveReview(draft, promise) },
      setTargets: { changes throws(Failure) in
        guard !self.state.withLock({ $0.isFull }) else { throw Failure("The disk is full.") }
        return self.state.withLock { state in
          for change in changes { state.targets[change.axis] = change.position }
          return state.targets
        }
      },
      pick: { sentence, isPicked throws(Failure) in
        guard !self.state.withLock({ $0.isFull }) else { throw Failure("The disk is full.") }
        self.state.withLock { state in
          if isPicked { state.picked.insert(sentence) } else { state.picked.remove(sentence) }
        }
      },
      answerPin: { isYes throws(Failure) in self.state.withLock { $0.pins.append(isYes) } },
      keepStart: { answers throws(Failure) in
        guard !self.state.withLock({ $0.isFull }) else { throw Failure("The disk is full.") }
        self.state.withLock { $0.starts.append(answers) }
      })
  }

  func save(review draft: Draft) throws(Failure) -> Saved { try save(draft) }

  func remember() { state.withLock { $0.undo.append(($0.entries, $0.promises)) } }

  private func today() -> Today {
    let lines = page().lines
    return state.withLock { state in
      let asked = state.served?.current?.prompt.id.promise
      return Today(
        day: day, now: moment, served: state.served, answered: state.answered,
        daysWritten: state.daysWritten, duePromises: lines.filter(\.isDue),
        askedPromise: lines.first { $0.promise.id == asked }, next: state.next,
        offer: state.offer, start: state.starts.isEmpty ? state.start : nil)
    }
  }

  private func keep(_ draft: Draft) throws(Failure) {
    guard !state.withLock({ $0.isFull }) else { throw Failure("The disk is full.") }
    state.withLock { state in
      state.drafts.removeAll { $0.id == draft.id }
      state.drafts.append(draft)
    }
  }

  private func save(_ draft: Draft) throws(Failure) -> Saved {
    guard !state.withLock({ $0.isFull }) else { throw Failure("The disk is full.") }
    remember()
    return state.withLock { state in
      state.drafts.removeAll { $0.id == draft.id }
      var wasChangedElsewhere = false
      var entry = Entry(
        id: draft.id, day: draft.day, created: moment, text: draft.text, prompt: draft.prompt)
      if let index = state.entries.firstIndex(where: { $0.id == draft.id }) {
        entry = state.entries[index]
        wasChangedElsewhere = draft.revises && draft.baseRevision != entry.revision
        entry.isDeleted = false
        entry.tags = Tags.reanchored(entry.tags, from: entry.text, to: draft.text).kept
        entry.text = draft.text
        entry.revision += 1
        state.entries[index] = entry
      } else {
        state.entries.append(entry)
      }
      let asked = state.served?.choices.map(\.prompt.id) ?? []
      if state.answered == nil, let id = entry.prompt?.id, asked.contains(id) {
        state.answered = entry.created
      }
      return Saved(
        entry: entry, at: moment, wasChangedElsewhere: wasChangedElsewhere,
        daysWritten: state.daysWritten)
    }
  }

  private func change(_ change: QuestionChange) -> ServedDay {
    let questions = [
      "What did you try this week without knowing that it would work?",
      "Who spoke least in your last meeting?",
    ]
    return state.withLock { state in
      var served = state.served ?? ServedDay(day: day, choices: [])
      switch change {
      case .another:
        let place = served.choices.count
        if place < ServedDay.mostChoices, served.standing == place - 1 {
          served.choices.append(
            ServedPrompt(
              prompt: PromptReference(
                id: PromptID("change-0\(place)"), text: questions[(place + 1) % 2],
                theme: ThemeID("change")),
              reasonCode: "SWAP",
              reasonText: place == 1
                ? "Your second choice for today." : "Your third choice for today."))
        }
        served.standing = (served.standing + 1) % served.choices.count
        served.state = .asked
      case .skip: served.state = .skipped
      case .none: served.state = .none
      }
      state.served = served
      return served
    }
  }

  private func find(_ request: FindRequest) -> Found {
    let query: Query
    do {
      query = try Query(request.query, today: day)
    } catch {
      return Found(total: 0, offset: 0, entries: [], problem: "A quotation mark has no partner.")
    }
    let found = entries.reversed().filter { entry in
      query.terms.allSatisfy { entry.text.lowercased().contains($0.text.lowercased()) }
        && query.behaviors.allSatisfy { wanted in entry.tags.contains { $0.behavior == wanted } }
        && (query.anniversary.map { $0 == Query.MonthDay(of: entry.day) } ?? true)
    }
    let place = request.day.map { day in found.filter { $0.day > day }.count }
    let offset = place.map { max(0, $0 - request.limit / 2) } ?? request.offset
    let stretch = found.dropFirst(offset).prefix(request.limit).map {
      ListedEntry(
        id: $0.id, day: $0.day, firstLine: $0.firstLine,
        behaviors: $0.tags.filter(\.isVote).map(\.behavior))
    }
    return Found(
      total: found.count, offset: offset, entries: Array(stretch), place: place,
      words: query.terms.map(\.text))
  }

  private func entry(_ id: EntryID) throws(Failure) -> Entry {
    guard let entry = state.withLock({ $0.entries.first { $0.id == id } }) else {
      throw Failure("There is no such entry.")
    }
    return entry
  }

  private func undo() throws(Failure) -> String {
    let hasAny = state.withLock { state in
      guard let before = state.undo.popLast() else { return false }
      let gone = state.entries.filter { entry in !before.entries.contains { $0.id == entry.id } }
      state.promises = before.promises
      state.entries =
        before.entries
        + gone.map { entry in
          var deleted = entry
          deleted.isDeleted = true
          deleted.revision += 1
          return deleted
        }
      return true
    }
    guard hasAny else { throw Failure("There is nothing to undo.") }
    return "Took back the last change."
  }

  private func trends() -> TrendsPage {
    let days = TrendsPage.days(through: day)
    let tagged = entries.filter { days.contains($0.day) }.sorted { $0.day < $1.day }.map {
      TaggedEntry(id: $0.id, day: $0.day, isOpen: $0.prompt == nil, tags: $0.tags)
    }
    return TrendsPage(
      through: day, entries: tagged, targets: state.withLock { $0.targets })
  }
}
