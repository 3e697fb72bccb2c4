/// onnxruntime on the tagger's own weights as fp32, one thread, one sentence at a time: run by a
/// script that comes with the weights, where a Python has what it needs.
enum OnnxRun {
  case notMeasured(String)
  /// A sentence's milliseconds, the name with its version, and how far its logits are from the
  /// reference at most.
  case measured(milliseconds: Double, name: String, difference: String)

  private static let script = "Resources/Tagger/train/onnx_bench.py"
  private static let model = "Resources/Tagger/model.bin"

  init(_ workshop: Workshop, _ texts: [[Int]]) throws(BenchError) {
    guard Files.size(Self.script) != nil, Files.size(Self.model) != nil else {
      self = .notMeasured("\(Self.script) is not in this folder")
      return
    }
    let name = Workshop.variable("PYTHON") ?? "python3"
    guard var python = Self.python(name, workshop) else {
      self = .notMeasured("no \(name); PYTHON names another")
      return
    }
    // Some Pythons live in the person's home.
    python.environment["HOME"] = Workshop.variable("HOME")
    python.arguments = ["-c", "import numpy, onnx, onnxruntime"]
    do {
      _ = try ProcessRun(python)
    } catch .failed {
      self = .notMeasured("\(name) lacks numpy, onnx or onnxruntime (pip install them)")
      return
    }
    let ids = workshop.path("tokens.txt")
    let lines = texts.map { $0.map(String.init).joined(separator: " ") + "\n" }
    try Files.write(Array(lines.joined().utf8), to: ids)
    python.arguments = [Self.script, Self.model, workshop.options.isQuick ? "2" : "8"]
    python.input = ids
    do {
      let words = try ProcessRun(python).text.split(whereSeparator: \.isWhitespace)
      guard words.count == 4, let milliseconds = Double(words[0]) else {
        self = .notMeasured("the script said something else")
        return
      }
      self = .measured(
        milliseconds: milliseconds, name: "\(words[2]) \(words[3])", difference: String(words[1]))
    } catch .failed(_, let status, _) {
      self = .notMeasured("the script ended with status \(status)")
    }
  }

  private static func python(_ name: String, _ workshop: Workshop) -> Invocation? {
    guard name.contains("/") else { return workshop.tool(name, []) }
    guard Files.size(name) != nil else { return nil }
    return Invocation(program: name, arguments: [], environment: workshop.environment)
  }
}
