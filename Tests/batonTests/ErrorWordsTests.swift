import ArgumentParser
import Journal
import JournalStore
import Testing

@testable import baton

@Suite("Errors in words")
struct ErrorWordsTests {
  @Test("every error of the journal is a sentence that ends with what to do")
  func sentences() throws {
    let id = try #require(EntryID("4k7m2q9x4k7m2q9x4k7m2q9x4k"))
    let day = try #require(Day(iso: "2026-11-22"))
    let expected: [(StoreError, String)] = [
      (
        .notAJournal(path: "/j"),
        "/j is not a baton journal and was left as it is. Name another file with --journal or"
          + " BATON_JOURNAL."
      ),
      (
        .newerJournal(path: "/j", version: 3, known: 1),
        "/j was written by a later baton (version 3 of its form; this one knows 1) and was left as"
          + " it is. Install the later baton."
      ),
      (
        .cannotOpen(path: "/j", reason: .notPermitted),
        "The journal /j could not be opened: the rights do not suffice. Check the rights of the file"
          + " and its folder."
      ),
      (
        .cannotCreate(path: "/j", reason: .notAFolder),
        "No journal could be made at /j: a file stands where a folder should. Name another path with"
          + " --journal or BATON_JOURNAL."
      ),
      (
        .diskFull(path: "/j"),
        "The disk that holds /j is full, so nothing was changed. Make room and try again."
      ),
      (
        .busy(path: "/j"),
        "Another program holds the journal /j, so nothing was changed. Try again in a moment."
      ),
      (
        .noEntry(prefix: "a\u{7}"),
        "No entry's identifier begins with “a␇”. baton list shows the identifiers."
      ),
      (
        .ambiguous(prefix: "4", candidates: ["4a", "4b"]),
        "Several entries begin with “4”: 4a, 4b. Give more characters."
      ),
      (
        .noPromise(prefix: "a\u{7}"),
        "No promise's identifier begins with “a␇”. baton promises list --all shows the identifiers."
      ),
      (
        .ambiguousPromise(prefix: "4", candidates: ["4a2c", "4b7d"]),
        "Several promises begin with “4”: 4a2c, 4b7d. Give more characters."
      ),
      (
        .promiseExists(id: try #require(PromiseID(id.text))),
        "A promise with the identifier 4k7m2q9x exists already, so nothing was added. Try again."
      ),
      (
        .deleted(id: id),
        "Entry 4k7m2q9x is deleted. baton undo may bring it back; baton history 4k7m2q9x shows it."
      ),
      (.nothingToUndo, "There is nothing to undo: no change stands that was not taken back."),
      (
        .dayIsFull(day),
        "2026-11-22 holds as many entries as a day can, so nothing was added. Choose another day."
      ),
      (
        .sqlite(code: 1, path: "/j"),
        "The journal /j gave the error 1, so nothing was changed. Try again; if it stays, keep a"
          + " copy of the file."
      ),
    ]
    for (error, sentence) in expected {
      #expect(ErrorWords.failure(error) == .couldNot(sentence))
    }
  }

  @Test(
    "wrong use has its own exit status, exit codes pass through, the rest has no words of its own")
  func kinds() {
    #expect(ErrorWords.failure(StoreError.noTarget(axis: .ownership)).kind == .wrongUse)
    #expect(ErrorWords.failure(QueryError(reason: .emptyRange, offset: 0)).kind == .wrongUse)
    #expect(ErrorWords.failure(ExitCode(130)) == Failure(kind: .interrupted, message: ""))
    struct Unforeseen: Error { let text = "secret" }
    #expect(!ErrorWords.failure(Unforeseen()).message.contains("secret"))
  }
}
