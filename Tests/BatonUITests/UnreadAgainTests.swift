import BatonUI
import Journal
import Synchronization
import Testing

@Suite("Reading on")
struct UnreadAgainTests {
  @Test("an undo has the tagger look again where it had found nothing more, and only there")
  func undone() {
    let world = World.listening()
    world.add("2026-11-10", "I left the room.")
    var session = Session(world)
    for _ in 0..<2 {
      session.rests = false
      session.send(.unreadDue)
    }
    #expect(!session.rests)
    #expect(world.state.withLock { $0.read.count } == 1)
    // The very entry that was read last is unread again.
    world.state.withLock { $0.read = [:] }
    session.send(.undone("Took back a change."))
    #expect(session.rests)
    session.rests = false
    session.send(.undone("Took back a change."))
    #expect(!session.rests)
    session.send(.unreadDue)
    #expect(world.state.withLock { $0.read.count } == 1)
  }

  @Test("a reading that is overtaken, or cannot be kept, leaves other writes on their way")
  func otherWrites() {
    for isOvertaken in [true, false] {
      var session = Session.saved()
      guard let entry = session.world.entries.last else {
        Issue.record("no entry")
        return
      }
      let request = ReadRequest(entry, number: 9)
      session.model.tagWrites[entry.id] = 2
      session.send(
        isOvertaken
          ? .suggested(request, Heard(), nil) : .notSuggested(request, Failure("The disk is full."))
      )
      #expect(session.model.tagWrites[entry.id] == 1)
      session.send(.tagsNotSet(entry.id, Failure("The disk is full.")))
      #expect(session.model.tagWrites.isEmpty)
    }
  }
}
