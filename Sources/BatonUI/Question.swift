public import Journal

/// What the day asks, how the writer took it, and what stands beside it.
public struct Question: Equatable, Sendable {
  /// The civil day.
  public var day: Day
  /// The ledger's word; nil before it is read, or where there is nothing to ask.
  public var served: ServedDay?
  /// When it was answered.
  public var answered: Moment?
  /// How many of the last 28 days have an entry; nil before that is counted.
  public var daysWritten: Int?
  /// The promises that are due, the one that is asked about left out.
  public private(set) var due: [PromiseLine] = []
  /// The promise that is asked about.
  public var asked: Promise?
  /// Whether its writer said "not yet" of it today.
  public var isNotYet = false
  /// What the promise that is asked about became, to be promised in its place; nil where nothing is
  /// to be.
  public var became: PromiseDraft?
  /// The line that may follow an answer.
  public private(set) var next: String?
  /// What is offered, whatever the question's state; nil once it is answered.
  public private(set) var offered: Offered?
  /// Whether an offer was answered on this day: there is one a day at most.
  private var isOfferAnswered = false

  /// A question not yet read.
  public init(day: Day) { self.day = day }

  /// The prompt that stands, nil where it was skipped or put aside.
  public var prompt: PromptReference? {
    served?.state == .asked ? served?.current?.prompt : nil
  }

  /// What is offered now: to go deeper after the day's answer, to ask less after a skip.
  public var offer: Offered? {
    switch offered?.offer {
    case .deeper: answered == nil ? nil : offered
    case .retire, .fewer: served?.state == .skipped ? offered : nil
    case nil: nil
    }
  }

  /// Whether the day greets its writer after an absence: nothing is counted on it.
  public var isReturn: Bool { served?.choices.first?.kind == .returning }

  /// Takes what was looked up.
  mutating func take(_ today: Today) {
    if day != today.day {
      isOfferAnswered = false
      isNotYet = false
      became = nil
    }
    day = today.day
    served = today.served
    answered = today.answered
    daysWritten = today.daysWritten
    asked = today.askedPromise?.promise
    if asked.map({ $0.state != .changed }) == true { became = nil }
    let id = asked?.id ?? served?.current?.prompt.id.promise
    due = today.duePromises.filter { $0.promise.id != id }
    next = today.next
    offered = isOfferAnswered ? nil : today.offer
  }

  /// Takes the question that stands now; what belongs to another one is looked up again.
  mutating func take(_ served: ServedDay) {
    if served.current?.prompt.id != self.served?.current?.prompt.id {
      next = nil
      asked = nil
    }
    self.served = served
  }

  /// The offer is answered, or as good as that.
  mutating func endOffer() {
    offered = nil
    isOfferAnswered = true
  }
}
