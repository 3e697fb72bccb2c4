/// What keeps a measurement from being made.
enum BenchError: Error, Equatable {
  case help
  case interrupted
  case unknownOption(String)
  case missingValue(String)
  case system(call: String, code: Int32)
  case failed(command: String, status: Int32, said: String)
  case timedOut(command: String)
  case badLine(path: String, number: Int, problem: PassageProblem)
  case noPassages(path: String)

  var sentence: String {
    switch self {
    case .help: Options.usage
    case .interrupted: "Interrupted."
    case .unknownOption(let word): "There is no option \(word).\n\(Options.usage)"
    case .missingValue(let option): "\(option) takes a value.\n\(Options.usage)"
    case .system(let call, let code): "\(call) failed with error \(code)."
    case .failed(let command, let status, let said):
      "\(command) ended with status \(status). \(said)"
    case .timedOut(let command): "\(command) did not end in time."
    case .badLine(let path, let number, let problem): "\(path), line \(number): \(problem.words)."
    case .noPassages(let path): "\(path) holds no passage."
    }
  }
}
