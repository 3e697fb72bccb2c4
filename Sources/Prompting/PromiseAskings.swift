public import Journal

/// How often promises were asked about, and when: counted from the ledger, of which only the first
/// choice of a day counts. Nothing of this is kept with the promise itself.
public struct PromiseAskings: Hashable, Sendable {
  /// By the name under which a promise is asked about.
  private var days: [PromptID: [Day]] = [:]

  /// The askings as a journal counts them, in any order.
  public init(_ days: [PromiseID: [Day]]) {
    for (promise, asked) in days { self.days[PromptID(asking: promise)] = asked }
  }

  /// The askings of a ledger, in any order.
  public init(_ ledger: some Sequence<ServedDay> = []) {
    for served in ledger { add(served) }
  }

  mutating func add(_ served: ServedDay) {
    guard let first = served.choices.first, PastServing.kind(of: first) == .promise else { return }
    days[first.prompt.id, default: []].append(served.day)
  }

  /// How often a promise was asked about.
  public func count(of promise: PromiseID) -> Int { days(of: promise).count }

  /// The days it was asked about on, in no order.
  public func days(of promise: PromiseID) -> [Day] { days[PromptID(asking: promise)] ?? [] }

  /// Whether it was asked about as often as a promise is; what becomes of it is the writer's word.
  public func isWaitingForWord(_ promise: Promise) -> Bool {
    promise.isOpen && count(of: promise.id) >= Promise.mostAskings
  }
}
