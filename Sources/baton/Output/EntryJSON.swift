import Journal

/// The shapes of entries, tags and revisions as JSON. Keys may be added, never changed.
extension JSONWriter {
  /// A whole entry, every key always there.
  mutating func entry(_ entry: Entry) {
    object { json in
      json.member("id", entry.id.text)
      json.member("day", entry.day.iso)
      json.member("created", entry.created.iso8601)
      json.member("timeZone", entry.created.timeZone)
      json.member("text", entry.text)
      json.key("prompt")
      if let prompt = entry.prompt {
        json.object { json in
          json.member("id", prompt.id.text)
          json.member("text", prompt.text)
        }
      } else {
        json.null()
      }
      json.key("tags")
      json.array(entry.tags) { json, tag in json.object { $0.members(of: tag) } }
      json.member("kind", entry.kind.rawValue)
      json.member("sign", entry.sign)
      json.member("useful", entry.useful?.rawValue)
      json.member("felt", entry.feeling?.rawValue)
      json.member("revision", entry.revision)
    }
  }

  /// The members of a tag; `start` and `end` count Unicode scalars of the text, `end` exclusive.
  mutating func members(of tag: Tag) {
    member("behavior", tag.behavior.rawValue)
    member("axis", tag.behavior.axis.rawValue)
    member("side", tag.behavior.side.rawValue)
    member("origin", tag.origin.rawValue)
    member("probability", tag.probability)
    member("start", tag.span?.lowerBound)
    member("end", tag.span?.upperBound)
    member("quote", tag.quote)
    member("fit", tag.fit?.rawValue)
  }

  /// One revision of an entry.
  mutating func revision(_ revision: Revision) {
    object { json in
      json.member("number", revision.number)
      json.member("saved", revision.saved.iso8601)
      json.member("timeZone", revision.saved.timeZone)
      json.member("change", revision.change.rawValue)
      json.member("day", revision.day.iso)
      json.member("deleted", revision.isDeleted)
      json.member("text", revision.text)
    }
  }
}

extension Output {
  /// Writes one JSON value on a line of its own.
  func json(_ body: (inout JSONWriter) -> Void) throws(Failure) {
    var json = JSONWriter()
    body(&json)
    try write(json.bytes)
    try write(CollectionOfOne(10))
  }
}

/// An array that goes out item by item, so that a journal of any size needs no more memory than one
/// of its entries.
struct JSONStream {
  private let output: Output
  private var json = JSONWriter()
  private var isFirst = true

  init(_ output: Output) { self.output = output }

  /// Writes an item on a line of its own.
  mutating func item(_ body: (inout JSONWriter) -> Void) throws(Failure) {
    try output.write((isFirst ? "[\n" : ",\n").utf8)
    isFirst = false
    json.removeAll()
    body(&json)
    try output.write(json.bytes)
  }

  /// Closes the array.
  mutating func end() throws(Failure) {
    try output.write((isFirst ? "[]\n" : "\n]\n").utf8)
  }
}
