import Journal
import JournalStore

/// Keeps, finds and saves drafts for one running program. Another running program's drafts are left
/// to it; those of one that is gone are taken over.
struct DraftKeeper: Sendable {
  /// The journal.
  let store: JournalStore
  /// This program.
  let owner: DraftOwner

  /// The newest wanted draft that is this program's own or that of one that runs no more.
  func waiting(where isWanted: (Draft) -> Bool) throws -> Draft? {
    for stored in try store.drafts() where isWanted(stored.draft) {
      if stored.owner == owner.text { return stored.draft }
      guard DraftOwner(stored.owner)?.isRunning != true else { continue }
      // Where another program was faster, it is that one's.
      if try store.adoptDraft(stored.draft.id, from: stored.owner, to: owner.text) {
        return stored.draft
      }
    }
    return nil
  }

  /// Keeps a draft, unless a save came first that has all of it.
  func keep(_ draft: Draft, at now: Moment) throws {
    if let entry = try store.existing(draft.id), !entry.isDeleted,
      entry.text.utf8.elementsEqual(draft.text.utf8)
    {
      try store.deleteDraft(draft.id, owner: owner.text)
    } else {
      try store.saveDraft(draft, owner: owner.text, at: now)
    }
  }

  /// Saves a draft as an entry, or as a further revision of the one with its name, and ends it.
  func save(
    _ draft: Draft, at now: Moment
  ) throws -> (saved: Entry, wasChangedElsewhere: Bool) {
    if try store.existing(draft.id) != nil {
      let (entry, wasChangedElsewhere) = try store.save(
        draft.id, text: draft.text, day: nil, basedOn: draft.baseRevision, reanchoring: true,
        at: now, endingDraft: draft.id, owner: owner.text)
      return (entry, wasChangedElsewhere)
    }
    let entry = NewEntry(
      id: draft.id, day: draft.day, created: now, text: draft.text, prompt: draft.prompt,
      kind: draft.isReview ? .review : .entry)
    _ = try store.add([entry], at: now, endingDraft: draft.id, owner: owner.text)
    return (try store.entry(draft.id), false)
  }
}

extension JournalStore {
  /// An entry, deleted or not; nil where there is none of that name.
  func existing(_ id: EntryID) throws -> Entry? {
    do {
      return try entry(id)
    } catch StoreError.noEntry {
      return nil
    }
  }
}
