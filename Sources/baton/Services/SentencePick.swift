import Wording

/// A sentence as it is picked on the command line: `4k7m2q9x:2`, an entry and the number that
/// `baton tag` shows.
struct SentencePick: Hashable {
  /// The beginning of the entry's identifier.
  let entry: String
  /// Which sentence of it, 1 for the first.
  let number: Int

  /// Reads a pick as it is typed.
  init(_ word: String) throws(Failure) {
    let parts = word.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 2, let entry = parts.first, let digits = parts.last, !entry.isEmpty,
      !digits.isEmpty, digits.utf8.allSatisfy({ (48...57).contains($0) }),
      let number = Int(digits), number > 0
    else {
      throw .wrongUse(
        "“\(Plain.line(word))” picks no sentence. Write the entry and the number, as in 4k7m2q9x:2;"
          + " baton tag ID shows the numbers.")
    }
    self.entry = String(entry)
    self.number = number
  }
}
