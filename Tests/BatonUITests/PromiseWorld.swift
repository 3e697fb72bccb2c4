import BatonUI
import Journal

extension World {
  /// A promise of every kind, in an order of no meaning.
  static func promising() -> World {
    let world = World()
    let entry = world.add("2026-11-16", "Tomorrow Sam runs the review, not me. We will see.")
    world.promise("Called Wei myself", made: "2026-11-03", state: .kept)
    world.promise("Have the one-to-ones again", made: "2026-11-19")
    world.promise("Tell the board", made: "2026-11-20", due: "2027-01-14")
    world.promise("Write down why we do it", made: "2026-11-20", due: "2026-11-27")
    world.promise(
      "Tomorrow Sam runs the review, not me.", made: "2026-11-16", due: "2026-11-17",
      entry: entry.id, asked: 2)
    world.promise(
      "I stay out of the review", made: "2026-11-09", due: "2026-11-10",
      plan: .init(condition: "Sam asks me to step in", action: "I ask what Sam would do"), asked: 3)
    world.promise("Rewrite the plan", made: "2026-11-05", state: .dropped)
    return world
  }
}
