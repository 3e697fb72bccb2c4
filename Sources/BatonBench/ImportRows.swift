import Journal

/// Many entries at once, from a pipe.
struct ImportRows {
  private let workshop: Workshop

  init(_ workshop: Workshop) { self.workshop = workshop }

  func print() throws {
    Console.progress("import ...")
    let count = 10_000
    let lines = workshop.path("entries.jsonl")
    var text = ""
    for entry in SampleTexts.entries(count) {
      text += "{\"day\":\"\(entry.day.iso)\",\"text\":\(SampleTexts.json(entry.text))}\n"
    }
    try Files.write(Array(text.utf8), to: lines)
    let table = Table("Import")
    let target = workshop.path("import.sqlite")
    var milliseconds: [Double] = []
    for _ in 0..<(workshop.options.isQuick ? 1 : 3) {
      workshop.removeFile(target)
      let command = workshop.baton("add", "--each-line", "--journal", target, input: lines)
      milliseconds.append(try ProcessRun(command).milliseconds)
    }
    let samples = Samples(milliseconds)
    let rate = Int(Double(count) * 1000 / max(samples.median, 0.001))
    table.row("add --each-line, \(Text.grouped(count)) entries", samples)
    table.row("entries a second", value: Text.grouped(rate))
    table.row("size of the lines", value: Machine.size(of: lines))
    table.row("size of the journal", value: Machine.size(of: target))
    workshop.removeFile(target)
  }
}
