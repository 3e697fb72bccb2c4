import Journal

/// Behaviors as the bits of a number: thousands of passages are counted a thousand times over.
struct BehaviorSet: Hashable {
  private(set) var bits: UInt16 = 0

  init(_ behaviors: some Sequence<Behavior> = []) {
    for behavior in behaviors {
      if let place = Behavior.allCases.firstIndex(of: behavior) { bits |= 1 << UInt16(place) }
    }
  }

  func contains(place: Int) -> Bool { bits & (1 << UInt16(place)) != 0 }

  private static let leader = BehaviorSet(Behavior.allCases.filter { $0.side == .leader })
  private static let manager = BehaviorSet(Behavior.allCases.filter { $0.side == .manager })

  /// The side that a passage with these behaviors takes.
  var side: PassageSide {
    switch (bits & Self.leader.bits != 0, bits & Self.manager.bits != 0) {
    case (true, true): .both
    case (true, false): .leader
    case (false, true): .manager
    case (false, false): .none
    }
  }
}

/// What a whole passage shows of the two sides.
enum PassageSide: Hashable, CaseIterable {
  case leader, manager, none, both

  /// The sides that count in their macro-F1.
  static let scored: [PassageSide] = [.leader, .manager, .none]
}
