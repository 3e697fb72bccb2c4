import Journal

/// The same work by jrnl, from PyPI into a folder of the run: a journal of 10,000 entries in its
/// own format of plain text.
struct JrnlRows {
  private let workshop: Workshop

  init(_ workshop: Workshop) { self.workshop = workshop }

  func print() throws {
    let table = Table("Beside it: jrnl, 10,000 entries in plain text")
    guard var python = workshop.tool("python3", ["-m", "venv", workshop.path("jrnl")]) else {
      return table.note("jrnl", "no python3 (apt-get install python3-venv, pip install jrnl)")
    }
    Console.progress("jrnl ...")
    // Installed with the home that the person has: some Pythons live in it.
    for name in ["HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME"] {
      python.environment[name] = Workshop.variable(name)
    }
    var install = python
    install.program = workshop.path("jrnl/bin/pip")
    install.arguments = ["install", "--quiet", "jrnl"]
    do {
      _ = try ProcessRun(python)
      _ = try ProcessRun(install)
    } catch let BenchError.failed(command, status, _) {
      return table.note("jrnl", "\(command) ended with status \(status)")
    }
    try makeJournal()
    try measure(table, "jrnl --version", ["--version"])
    try measure(table, "add", ["today:", "Priya ran the review and asked the better question."])
    try measure(table, "-n 20", ["-n", "20", "--short"])
    try measure(table, "-contains, a rare word", ["-contains", "merger", "-n", "50", "--short"])
    try measure(table, "-contains, a common word", ["-contains", "meeting", "-n", "50", "--short"])
  }

  private func makeJournal() throws(BenchError) {
    var text = ""
    for entry in SampleTexts.entries(10_000) {
      text += "[\(entry.day.iso) 17:30] \(entry.text)\n\n"
    }
    try Files.write(Array(text.utf8), to: workshop.path("jrnl.txt"))
    let settings = """
      colors: {body: none, date: none, tags: none, title: none}
      default_hour: 9
      default_minute: 0
      editor: ''
      encrypt: false
      highlight: true
      indent_character: '|'
      journals:
        default:
          journal: \(workshop.path("jrnl.txt"))
      linewrap: 79
      tagsymbols: '#@'
      template: false
      timeformat: '%Y-%m-%d %H:%M'
      version: v4.2

      """
    try Files.write(Array(settings.utf8), to: workshop.path("jrnl.yaml"))
  }

  private func measure(_ table: Table, _ what: String, _ arguments: [String]) throws {
    let command = Invocation(
      program: workshop.path("jrnl/bin/jrnl"),
      arguments: ["--config-file", workshop.path("jrnl.yaml")] + arguments,
      environment: workshop.environment)
    do {
      table.row(what, try ProcessRun.samples(20, warmUps: 1) { _ in command })
    } catch let BenchError.failed(_, status, _) {
      table.note(what, "ended with status \(status)")
    }
  }
}
