import Wording

/// Puts the words of a command line into the form that the argument parser reads.
///
/// Three things work as typed that it would not take: global options before the command's name move
/// behind it; words of ours that begin with a minus sign (`-vendor`, `-plan`) go behind a `--`;
/// and a command that does not exist is named together with the one that was meant.
enum ArgumentRewriter {
  /// The arguments in order, the program's name left out.
  static func rewritten(_ arguments: [String]) throws(Failure) -> [String] {
    var globals: [String] = []
    var rest = arguments[...]
    while let first = rest.first {
      if CommandTable.globalValued.contains(first) {
        globals += rest.prefix(2)
        rest = rest.dropFirst(2)
      } else if CommandTable.globalFlags.contains(first) || isJoined(first) {
        globals.append(first)
        rest = rest.dropFirst()
      } else {
        break
      }
    }
    guard let name = rest.first, !name.hasPrefix("-") || name == "-" else {
      return globals + rest
    }
    guard let shape = CommandTable.shapes[name] else { throw unknown(name) }
    rest = rest.dropFirst()
    if name == "help" {
      if let topic = rest.first(where: { !$0.hasPrefix("-") }), CommandTable.shapes[topic] == nil {
        throw unknown(topic)
      }
      return [name] + rest
    }
    if let nested = CommandTable.nested[name] {
      return try [name] + self.nested(name, nested, globals, Array(rest), shape)
    }
    guard shape.takesDashedWords else { return [name] + globals + rest }
    return [name] + globals + separated(Array(rest), shape)
  }

  /// What stands before the name of a command's own command goes behind it.
  private static func nested(
    _ name: String, _ commands: [String], _ globals: [String], _ rest: [String],
    _ shape: CommandTable.Shape
  ) throws(Failure) -> [String] {
    let valued = shape.valued.union(CommandTable.globalValued)
    var isValue = false
    for (index, argument) in rest.enumerated() {
      guard !isValue, !argument.hasPrefix("-") else {
        isValue = !isValue && valued.contains(argument)
        continue
      }
      guard commands.contains(argument) else {
        throw unknown(argument, of: name + " ", among: commands)
      }
      return [argument] + globals + rest[..<index] + rest[(index + 1)...]
    }
    return rest + globals
  }

  /// Options first, then `--`, then the words.
  private static func separated(
    _ arguments: [String], _ shape: CommandTable.Shape
  ) -> [String] {
    var options: [String] = []
    var words: [String] = []
    var rest = arguments[...]
    while let argument = rest.popFirst() {
      if argument == "--" {
        words += rest
        break
      } else if shape.valued.contains(argument) || CommandTable.globalValued.contains(argument) {
        options.append(argument)
        if let value = rest.popFirst() { options.append(value) }
      } else if argument == "-h" || argument.hasPrefix("--") {
        options.append(argument)
      } else {
        words.append(argument)
      }
    }
    return options + (words.isEmpty ? [] : ["--"] + words)
  }

  private static func isJoined(_ argument: String) -> Bool {
    CommandTable.globalValued.contains { argument.hasPrefix($0 + "=") }
  }

  private static func unknown(
    _ name: String, of parent: String = "", among names: [String] = CommandTable.names
  ) -> Failure {
    let near = Nearest.names(to: name, among: names)
    let hint = near.isEmpty ? "" : " " + Phrases.didYouMean(near)
    return .wrongUse(
      "There is no command “\(parent)\(Plain.line(name))”.\(hint) baton \(parent)--help lists the"
        + " commands.")
  }
}
