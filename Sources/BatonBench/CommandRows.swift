/// The commands of every day on a journal of a size.
struct CommandRows {
  private let workshop: Workshop
  private let journal: MeasuredJournal

  init(_ workshop: Workshop, _ journal: MeasuredJournal) {
    self.workshop = workshop
    self.journal = journal
  }

  func print() throws {
    Console.progress("commands ...")
    let texts = try [0, 1].map { index in
      let path = workshop.path("entry-\(index).txt")
      let text = SampleTexts.entries(2)[index].text + "\n"
      try Files.write(Array(text.utf8), to: path)
      return path
    }
    let listed = try ProcessRun(command("list", "--limit", "20")).text.split(separator: "\n")
    guard let id = listed.last?.split(separator: " ").first.map(String.init) else { return }
    let table = Table("Commands")
    // As many are taken back as were added, so that the journal goes on as it began.
    try measure(table, "add, its text on standard input") { _ in
      command("add", "-", input: texts[0])
    }
    table.row(
      "  beside it: 4 KiB written and synced, same folder",
      try Files.syncs(4 * workshop.options.runs, in: workshop.folder))
    try measure(table, "undo of an add") { _ in command("undo") }
    try measure(table, "show ID") { _ in command("show", id) }
    try measure(table, "today") { _ in command("today") }
    try measure(table, "list --limit 20") { _ in command("list", "--limit", "20") }
    try measure(table, "status") { _ in command("status") }
    try measure(table, "tag ID, the sentences") { _ in command("tag", id) }
    try measure(table, "tag ID +venture and -venture in turn") { index in
      command("tag", id, index.isMultiple(of: 2) ? "+venture" : "-venture")
    }
    try measure(table, "edit ID FILE") { index in command("edit", id, texts[index % 2]) }
  }

  private func measure(
    _ table: Table, _ what: String, _ next: (Int) throws -> Invocation
  ) throws {
    do {
      table.row(
        what, try ProcessRun.samples(workshop.options.runs, next), bar: journal.bar)
    } catch let BenchError.failed(command, status, _) {
      table.note(what, "\(command) ended with status \(status)")
    }
  }

  private func command(_ arguments: String..., input: String = "/dev/null") -> Invocation {
    var command = workshop.baton(input: input)
    command.arguments = arguments + ["--journal", journal.path]
    return command
  }
}
