/// What the command line asks for.
struct Options {
  /// The program to measure.
  var baton = ""
  /// Whether to measure less: one size, fewer runs and keys.
  var isQuick = false
  /// The one size to measure, in entries; nil for the usual ones.
  var entries: Int?
  /// Where the made-up journals are kept and taken from again; nil to make them each time.
  var journals: String?
  /// Whether to install jrnl from PyPI and measure it as well.
  var withJrnl = false
  /// Whether to measure nothing but how often the tagger is right.
  var isAccuracyOnly = false
  /// Whether to measure nothing but the choice of questions.
  var isEngineOnly = false
  /// A file of labelled passages to measure the tagger on as well.
  var passages = Workshop.variable("EVAL")

  static let usage = """
    usage: BatonBench --baton PATH [--quick] [--entries N] [--journals DIR] [--with-jrnl]
           BatonBench --accuracy [--quick]
           BatonBench --engine [--quick]

      --baton PATH     the program to measure, a release build
      --quick          10,000 entries only, fewer runs, fewer passages of the corpus, fewer seeds
      --entries N      a journal of so many entries only
      --journals DIR   keep the made-up journals there, and use those that are there
      --with-jrnl      install jrnl from PyPI into a folder of the run and measure it too
      --accuracy       nothing but how often the tagger is right
      --engine         nothing but which questions are asked, and how fast they are chosen

    EVAL=PATH in the environment names a file of labelled passages, a JSON object a line with text,
    labels, intends, commitment and sign, to measure the tagger on too.
    """

  init(_ arguments: some Sequence<String>) throws(BenchError) {
    var rest = arguments.makeIterator()
    while let word = rest.next() {
      switch word {
      case "--baton": baton = try Self.value(rest.next(), of: word)
      case "--journals": journals = try Self.value(rest.next(), of: word)
      case "--entries":
        let word = try Self.value(rest.next(), of: word)
        guard let number = Int(word), (100...1_000_000).contains(number) else {
          throw .unknownOption("--entries \(word)")
        }
        entries = number
      case "--quick": isQuick = true
      case "--with-jrnl": withJrnl = true
      case "--accuracy": isAccuracyOnly = true
      case "--engine": isEngineOnly = true
      case "--help", "-h": throw .help
      default: throw .unknownOption(word)
      }
    }
    if baton.isEmpty && !isAccuracyOnly && !isEngineOnly { throw .missingValue("--baton") }
  }

  private static func value(_ word: String?, of option: String) throws(BenchError) -> String {
    guard let word, !word.isEmpty else { throw .missingValue(option) }
    return word
  }

  /// The sizes of journals to measure, in entries.
  var sizes: [Int] {
    if let entries { return [entries] }
    return isQuick ? [10_000] : [10_000, 100_000]
  }
  /// How often a whole process is run after the warm-up.
  var runs: Int { isQuick ? 20 : 50 }
  /// How many keys of a kind are pressed in the editor.
  var keys: Int { isQuick ? 250 : 1000 }
}
