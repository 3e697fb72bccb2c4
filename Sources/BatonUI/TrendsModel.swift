public import Journal
public import Trends

/// The screen Trends: the bars, the one chosen, the sentences behind it.
public struct TrendsModel: Equatable, Sendable {
  /// What was counted; nil before that.
  public var page: TrendsPage?
  /// The chosen axis.
  public var axis: Axis = .people
  /// The chosen side; nil for both.
  public var side: Side?
  /// The sentences behind the bar, while they are listed.
  public var evidence: EvidenceList?

  /// A screen before anything is counted.
  public init() {}
}

/// The sentences behind a bar, one chosen.
public struct EvidenceList: Equatable, Sendable {
  /// The sentences, the newest first.
  public var items: [Evidence]
  /// The chosen one.
  public var selected = 0

  /// A list of sentences.
  public init(items: [Evidence]) { self.items = items }
}
