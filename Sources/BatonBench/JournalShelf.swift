import Glibc

/// A journal that is measured: a copy, which the measuring may change.
struct MeasuredJournal {
  /// How many entries it was made with.
  let entries: Int
  /// Where it is.
  let path: String

  /// The bar of a command that reads it.
  var bar: String { isLarge ? "60 ms" : "40 ms" }
  /// The bar of a search.
  var searchBar: String { isLarge ? "100 ms" : "40 ms" }
  /// The bar of what is counted over weeks and months.
  var lookingBackBar: String { isLarge ? "100 ms" : "40 ms" }
  /// The bar of the full screen's memory.
  var memoryBar: String { isLarge ? "60 MB" : "40 MB" }

  private var isLarge: Bool { entries > 10_000 }
}

/// Made-up journals, made by `baton demo` where they do not stand there from an earlier run.
struct JournalShelf {
  private let workshop: Workshop

  init(_ workshop: Workshop) { self.workshop = workshop }

  /// A fresh copy of the journal of so many entries.
  func copy(entries: Int) throws -> String {
    let copy = workshop.path("journal-\(entries).sqlite")
    guard let shelf = workshop.options.journals else {
      try make(entries, at: copy)
      return copy
    }
    mkdir(shelf, 0o700)
    let kept = "\(shelf)/baton-bench-\(entries).sqlite"
    if Files.size(kept) == nil {
      // Under another name until it is whole, so that an interrupted run leaves nothing half made.
      workshop.removeFile(kept + ".part")
      try make(entries, at: kept + ".part")
      rename(kept + ".part", kept)
    }
    try Files.copy(kept, to: copy)
    return copy
  }

  private func make(_ entries: Int, at path: String) throws {
    Console.progress("making a journal of \(Text.grouped(entries)) entries ...")
    let run = try ProcessRun(workshop.baton("demo", "--entries", "\(entries)", "--path", path))
    Console.progress("  \(Text.fixed(run.milliseconds / 1000, decimals: 1)) s")
  }
}
