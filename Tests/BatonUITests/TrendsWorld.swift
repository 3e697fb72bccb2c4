import Journal
import Synchronization

extension World {
  /// Adds entries of one tag each, some weeks back: `3 inspire` are three entries on three days of
  /// that week, from its Monday on.
  func vote(_ count: Int, _ behavior: Behavior, weeksAgo: Int, answering: PromptReference? = nil) {
    let monday = Week(containing: day).advanced(by: -weeksAgo).monday
    for index in 0..<count {
      let words = "Showed \(behavior.rawValue), number \(index) of week \(weeksAgo)."
      let day = monday.advanced(by: index % 6).iso
      add(
        day, words,
        tags: [
          Tag(
            behavior: behavior, origin: .confirmed, span: 0..<words.unicodeScalars.count,
            quote: words)
        ])
      guard let answering else { continue }
      state.withLock { $0.entries[$0.entries.count - 1].prompt = answering }
    }
  }

  /// A quarter in which the manager's side of people turned into the leader's, with a little of
  /// everything else, a target, and some checking.
  static func quarter() -> World {
    let world = World()
    for week in 0...3 { world.vote(4, .inspire, weeksAgo: week) }
    for week in 4...7 { world.vote(4, .direct, weeksAgo: week) }
    world.vote(2, .direct, weeksAgo: 1)
    world.vote(1, .inspire, weeksAgo: 5)
    world.vote(5, .plan, weeksAgo: 0)
    world.vote(2, .envision, weeksAgo: 2)
    world.vote(2, .venture, weeksAgo: 0)
    world.vote(1, .safeguard, weeksAgo: 2)
    world.vote(3, .micromanage, weeksAgo: 0)
    world.vote(2, .empower, weeksAgo: 1)
    world.vote(6, .track, weeksAgo: 10)
    world.state.withLock { state in
      state.entries.sort { $0.day < $1.day }
      state.targets = [.people: .moreLeader, .horizon: .even]
    }
    return world
  }
}
