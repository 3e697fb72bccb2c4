import Journal

/// The shape of a promise as JSON. Keys may be added, never changed.
extension JSONWriter {
  /// A promise and what the ledger says of it, every key always there.
  mutating func promise(_ promise: Promise, in book: PromiseBook) {
    object { json in
      json.member("id", promise.id.text)
      json.member("text", promise.text)
      json.member("if", promise.plan?.condition)
      json.member("then", promise.plan?.action)
      json.member("obstacle", promise.obstacle)
      json.member("intends", promise.intends?.rawValue)
      json.member("made", promise.made.iso)
      json.member("due", promise.due?.iso)
      json.member("state", promise.state.rawValue)
      json.member("closed", promise.closed?.iso)
      json.member("asked", book.asked(promise))
      json.member("lastAsked", book.lastAsked(promise)?.iso)
      json.member("isDue", book.isDue(promise))
      json.member("entry", promise.entry?.text)
    }
  }
}
