import Journal
import Testing

@testable import BatonBench

@Suite("Labelled passages")
struct PassagesTests {
  private func read(_ text: String) throws(BenchError) -> [Passage] {
    try Passages.passages(in: Array(text.utf8), of: "file") { _ in true }
  }

  @Test("a line is a passage; what it does not say is unknown, other keys mean nothing")
  func lines() throws {
    let passages = try read(
      """
      \u{FEFF}{"text":"A","labels":["grow","plan"],"intends":["plan"],"commitment":true,"sign":false}

      {"id":7,"text":"B\\nC","labels":[],"intends":[],"commitment":false,"unsure":null}\r
      {"text":"D","labels":["track"],"intends":null,"sign":null}
      """)
    #expect(
      passages == [
        Passage(text: "A", labels: [.grow, .plan], commitment: true, sign: false),
        Passage(text: "B\nC", labels: [], commitment: false, sign: nil),
        Passage(text: "D", labels: [.track], commitment: nil, sign: nil),
      ])
  }

  @Test("a bad line is named by its number and by none of its words")
  func badLines() throws {
    let string = PassageProblem.wrongKind(key: "text", kind: "a string")
    let labels = PassageProblem.wrongKind(key: "labels", kind: "a list of behaviors")
    for (line, problem) in [
      ("secret", .notAnObject), ("[]", .notAnObject), (#"{"text":"secret""#, .notAnObject),
      (#"{"text":"secret","labels":[]} secret"#, .notAnObject),
      ("{}", .missing(key: "text")), (#"{"text":null,"labels":[]}"#, .missing(key: "text")),
      (#"{"text":"secret"}"#, .missing(key: "labels")),
      (#"{"text":["secret"],"labels":[]}"#, string),
      (#"{"text":"secret","labels":"grow"}"#, labels),
      (#"{"text":"secret","labels":[1]}"#, labels),
      (#"{"text":"secret","labels":["secret"]}"#, .unknownBehavior(key: "labels")),
      (#"{"text":"secret","labels":[],"intends":["secret"]}"#, .unknownBehavior(key: "intends")),
      (
        #"{"text":"secret","labels":[],"commitment":"secret"}"#,
        .wrongKind(key: "commitment", kind: "true or false")
      ),
      (
        #"{"text":"secret","labels":[],"sign":1}"#,
        .wrongKind(key: "sign", kind: "true or false")
      ),
    ] as [(String, PassageProblem)] {
      let text = #"{"text":"A","labels":[]}"# + "\n\n" + line + "\n"
      let error = #expect(throws: BenchError.self, "\(problem)") { try read(text) }
      #expect(error == .badLine(path: "file", number: 3, problem: problem))
      #expect(error?.sentence.contains("file, line 3: ") == true)
      #expect(error?.sentence.contains("secret") == false)
    }
    #expect(throws: BenchError.badLine(path: "file", number: 1, problem: .notUTF8)) {
      try Passages.passages(in: [0x7B, 0xFF, 0x7D], of: "file") { _ in true }
    }
  }

  @Test("every fifth run of forty lines is held out")
  func heldOut() throws {
    #expect((0..<420).filter(Passages.isHeldOut) == Array(160..<200) + Array(360..<400))
    let text = (0..<210).map { "{\"text\":\"\($0)\",\"labels\":[]}\n" }.joined()
    let passages = try Passages.passages(
      in: Array(text.utf8), of: "file", where: Passages.isHeldOut)
    #expect(passages.map(\.text) == (160..<200).map(String.init))
    // A bad line is one wherever it stands.
    #expect(throws: BenchError.badLine(path: "file", number: 211, problem: .notAnObject)) {
      try Passages.passages(in: Array((text + "x").utf8), of: "file", where: Passages.isHeldOut)
    }
  }

  @Test("a file that cannot be read or holds nothing is said to be one")
  func files() {
    for path in ["/nonexistent/passages.jsonl", "/"] {
      #expect(throws: BenchError.self) { try Passages.read(path) }
    }
    #expect(throws: BenchError.noPassages(path: "/dev/null")) { try Passages.read("/dev/null") }
  }

  @Test("accuracy alone needs no program to measure")
  func options() throws {
    #expect(throws: BenchError.missingValue("--baton")) { try Options([]) }
    #expect(throws: BenchError.missingValue("--baton")) { try Options(["--quick"]) }
    let options = try Options(["--accuracy", "--quick"])
    #expect(options.isAccuracyOnly)
    #expect(options.isQuick)
    #expect(try !Options(["--baton", "baton"]).isAccuracyOnly)
  }
}
