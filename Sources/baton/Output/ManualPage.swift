import FoundationEssentials

/// The manual page as roff, from the argument parser's description of the commands.
enum ManualPage {
  /// The page for a description as the argument parser dumps it; empty where that is unreadable.
  static func roff(dump: String) -> String {
    guard let help = try? JSONDecoder().decode(Dump.self, from: Data(dump.utf8)) else { return "" }
    var lines = [".TH BATON 1 \"\" \"baton \(Version.text)\" \"User Commands\"", ".SH NAME"]
    lines.append("baton \\- " + escaped(help.command.abstract ?? ""))
    lines += [".SH SYNOPSIS", ".B baton", "[command] [options]", ".SH DESCRIPTION"]
    lines += verbatim(help.command.discussion)
    lines.append(".SH COMMANDS")
    for command in help.command.shown { lines += section(command, prefix: "baton") }
    lines += [".SH ENVIRONMENT"] + environment + [".SH FILES"] + files
    lines += [".SH SETTINGS"] + settings
    lines += [".SH EXIT STATUS", "0 done, 1 could not, 2 used wrongly, 130 interrupted."]
    return lines.joined(separator: "\n") + "\n"
  }

  private static func section(_ command: Dump.Command, prefix: String) -> [String] {
    let name = prefix + " " + command.commandName
    let arguments = command.arguments?.filter { $0.shouldDisplay ?? true } ?? []
    let usage = arguments.filter { $0.kind == "positional" }.map(\.usage).joined(separator: " ")
    var lines = [".SS " + escaped(usage.isEmpty ? name : name + " " + usage)]
    lines.append(escaped(command.abstract ?? ""))
    lines += verbatim(command.discussion)
    for argument in arguments where argument.names.first != "-h" {
      lines += [".TP", ".B " + escaped(argument.title), escaped(argument.abstract ?? "")]
    }
    return lines + command.shown.flatMap { section($0, prefix: name) }
  }

  private static func verbatim(_ text: String?) -> [String] {
    guard let text, !text.isEmpty else { return [] }
    return [".PP", ".nf"]
      + text.split(separator: "\n", omittingEmptySubsequences: false).map {
        escaped(String($0))
      } + [".fi"]
  }

  /// Text without meaning for roff: hyphens stay hyphens, dots at the start of a line stay dots.
  static func escaped(_ text: String) -> String {
    let plain = text.replacing("\\", with: "\\e").replacing("-", with: "\\-")
    return plain.hasPrefix(".") || plain.hasPrefix("'") ? "\\&" + plain : plain
  }

  private static let environment = entries([
    ("BATON_JOURNAL", "Another journal, as with --journal."),
    (
      "BATON_NOW",
      "An ISO 8601 instant with offset that stands in for the clock, for demonstrations and tests."
        + " Its offset stands for the writer's clock, unless TZ names a place or the offset is Z."
    ),
    ("VISUAL, EDITOR", "The editor, with its arguments. No shell reads them."),
    ("NO_COLOR, TERM", "With NO_COLOR set, or TERM=dumb, there are no colors."),
    ("TZ", "The writer's time zone; that of the machine without it."),
  ])

  private static let files = entries([
    ("$XDG_DATA_HOME/baton/journal.sqlite", "The journal (XDG_DATA_HOME is ~/.local/share)."),
    ("$XDG_CONFIG_HOME/baton/config.toml", "The settings (XDG_CONFIG_HOME is ~/.config)."),
    ("$XDG_CONFIG_HOME/baton/prompts/*.toml", "Questions of your own."),
  ])

  private static let settings = entries([
    (#"day_turn = "04:00""#, "When the day turns, from 00:00 to 11:59."),
    (#"working_days = ["mon", "tue", "wed", "thu", "fri"]"#, "The days you work."),
    (#"audience = "reports""#, "Whom you lead: managers, reports, peers or none."),
    (
      #"strictness = "usual""#,
      "How sure a suggested behavior must be: fewer, usual, more or a number from 0 to 1."
    ),
    (#"colors = "auto""#, "auto or never."),
    (#"dates = "en""#, "The language of dates."),
    (#"themes = {hiring = "Hiring"}"#, "Themes of your own: names with their titles."),
  ])

  private static func entries(_ items: [(String, String)]) -> [String] {
    items.flatMap { [".TP", ".B " + escaped($0.0), escaped($0.1)] }
  }
}

/// What the argument parser says of the commands, as far as the page shows it.
private struct Dump: Decodable {
  let command: Command

  struct Command: Decodable {
    let commandName: String
    let abstract: String?
    let discussion: String?
    let shouldDisplay: Bool?
    let arguments: [Argument]?
    let subcommands: [Command]?

    var shown: [Command] {
      (subcommands ?? []).filter { ($0.shouldDisplay ?? true) && $0.commandName != "help" }
    }
  }

  struct Argument: Decodable {
    let kind: String
    let shouldDisplay: Bool?
    let isOptional: Bool?
    let isRepeating: Bool?
    let valueName: String?
    let abstract: String?
    private let allNames: [Name]?

    enum CodingKeys: String, CodingKey {
      case kind, shouldDisplay, isOptional, isRepeating, valueName, abstract
      case allNames = "names"
    }

    struct Name: Decodable {
      let kind: String
      let name: String
    }

    var names: [String] {
      (allNames ?? []).map { ($0.kind == "long" ? "--" : "-") + $0.name }.sorted {
        $0.count < $1.count
      }
    }

    /// `ID`, `[FILE]`, `[QUERY…]`.
    var usage: String {
      let name = (valueName ?? "").uppercased() + (isRepeating == true ? "…" : "")
      return isOptional == true ? "[\(name)]" : name
    }

    /// `-d, --day date`.
    var title: String {
      if kind == "positional" { return usage }
      return names.joined(separator: ", ") + (kind == "option" ? " " + (valueName ?? "") : "")
    }
  }
}
