import CTagger
import Glibc
import Journal
import Tagging

/// What hearing behaviors costs: in a process of its own as in one that goes on, and beside
/// onnxruntime on the same weights and sentences.
struct TaggerRows {
  private let workshop: Workshop

  init(_ workshop: Workshop) { self.workshop = workshop }

  func print() throws {
    Console.progress("tagger ...")
    let table = Table("Tagger")
    do throws(TaggerError) {
      try measureHere(table)
    } catch {
      return table.note("the tagger", "not measured: \(error)")
    }
    try measureProcess(table)
    let weights = Double(CTaggerModel().length) / 1_000_000
    table.row("size of the weights", value: Text.fixed(weights, decimals: 1) + " MB", bar: "25 MB")
    try compare(table)
  }

  /// In this process. Memory comes first: before, nothing of the tagger has been touched.
  private func measureHere(_ table: Table) throws(TaggerError) {
    let words = SampleTexts.text(words: 200).split(whereSeparator: \.isWhitespace).prefix(200)
    let entry = words.joined(separator: " ")
    let long = SampleTexts.text(words: 5000)
    let before = Memory.now
    Memory.forgetPeak()
    let tagger = try Tagger.compiledIn()
    _ = tagger.read(entry)
    let after = Memory.peak
    _ = tagger.read(long)
    let more = Memory.peak
    let samples = Samples(
      (0..<workshop.options.runs).map { _ in
        let start = Stopwatch.now
        _ = tagger.read(entry)
        return Stopwatch.now.since(start)
      })
    table.row("an entry of 200 words, warm", samples, bar: "150 ms")
    func row(_ what: String, _ peak: Double) {
      let megabytes = Text.fixed(max(0, peak - before) / 1_000_000, decimals: 1) + " MB"
      table.row("memory added while tagging " + what, value: megabytes, bar: "80 MB")
    }
    row("200 words", after)
    row("5,000 words", more)
  }

  /// A process that starts, hears one sentence, and ends.
  private func measureProcess(_ table: Table) throws {
    let path = workshop.path("sentence.txt")
    let sentence =
      "I asked the whole team what they would change first and left the choice of it to Priya and Sam.\n"
    try Files.write(Array(sentence.utf8), to: path)
    let what = "first suggestion of a process, a sentence of 20 words"
    do {
      let samples = try ProcessRun.samples(workshop.options.runs) { _ in
        workshop.baton("suggest", "-", input: path)
      }
      table.row(what, samples, bar: "150 ms")
    } catch let BenchError.failed(command, status, _) {
      table.note(what, "\(command) ended with status \(status)")
    }
  }

  /// Sentences one by one, with the best instructions, with the plainest, and by onnxruntime.
  private func compare(_ table: Table) throws {
    let tagger = try Tagger.compiledIn()
    let texts = Self.sentences(workshop.options.isQuick ? 20 : 60).map(tagger.tokens)
    let tokens = texts.reduce(0) { $0 + $1.count } / max(texts.count, 1)
    let best = try Encoder.compiledIn(instructions: .best)
    let plain = try Encoder.compiledIn(instructions: .baseline)
    var ours = EncoderTimes(texts.count)
    var plainest = EncoderTimes(texts.count)
    // Half before and half after the other, so that neither has the quieter moment.
    let rounds = workshop.options.isQuick ? 5 : 20
    try ours.measure(best, texts, rounds: rounds)
    try plainest.measure(plain, texts, rounds: rounds)
    let other = try OnnxRun(workshop, texts)
    try ours.measure(best, texts, rounds: rounds)
    try plainest.measure(plain, texts, rounds: rounds)
    func name(_ encoder: Encoder) -> String { encoder.instructions.rawValue }
    func row(_ what: String, _ milliseconds: Double) {
      table.row(what, value: Text.fixed(milliseconds, decimals: 2) + " ms")
    }
    row("a sentence of \(tokens) tokens (mean of \(texts.count)), \(name(best))", ours.mean)
    row("  the plainest instructions: \(name(plain))", plainest.mean)
    switch other {
    case .notMeasured(let reason): table.note("  beside it: onnxruntime", "not measured: " + reason)
    case .measured(let milliseconds, let version, let difference):
      row("  beside it: \(version), fp32, one thread", milliseconds)
      func ratio(_ times: EncoderTimes) -> String {
        Text.fixed(times.mean / max(milliseconds, 0.001), decimals: 2)
      }
      table.row("ratio to onnxruntime, \(name(best))", value: ratio(ours), bar: "1.0")
      table.row("ratio to onnxruntime, \(name(plain))", value: ratio(plainest))
      table.row("its greatest difference of a logit from the reference", value: difference)
    }
  }

  /// Sentences of the made-up journal that have at least eight words.
  private static func sentences(_ count: Int) -> [String] {
    let all = SampleTexts.entries(count).lazy.flatMap { entry in
      let scalars = Array(entry.text.unicodeScalars)
      return Sentences.spans(in: entry.text).map { span in
        scalars[span].reduce(into: "") { $0.unicodeScalars.append($1) }
      }
    }
    return Array(all.filter { $0.count { $0 == " " } >= 7 }.prefix(count))
  }
}

/// The medians of sentences, each encoded by itself, round after round.
private struct EncoderTimes {
  private var milliseconds: [[Double]]

  init(_ count: Int) { milliseconds = Array(repeating: [], count: count) }

  mutating func measure(_ encoder: Encoder, _ texts: [[Int]], rounds: Int) throws(TaggerError) {
    for _ in 0..<rounds {
      for (index, text) in texts.enumerated() {
        let start = Stopwatch.now
        _ = try encoder.logits(of: [text])
        milliseconds[index].append(Stopwatch.now.since(start))
      }
    }
  }

  var mean: Double {
    milliseconds.reduce(0) { $0 + Samples($1).median } / Double(max(milliseconds.count, 1))
  }
}

/// What this process holds in memory, in bytes.
private enum Memory {
  static var now: Double { bytes("VmRSS:") }
  static var peak: Double { bytes("VmHWM:") }

  /// Lets the peak begin anew.
  static func forgetPeak() { try? Files.write(Array("5".utf8), to: "/proc/self/clear_refs") }

  private static func bytes(_ name: String) -> Double {
    let line = Files.lines("/proc/self/status").first { $0.hasPrefix(name) }
    let kilobytes = line?.split(whereSeparator: \.isWhitespace).dropFirst().first
    return (kilobytes.flatMap { Double($0) } ?? 0) * 1024
  }
}
