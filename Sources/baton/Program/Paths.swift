import Glibc

/// Where things live, after the XDG Base Directory Specification. Relative values of the variables
/// are ignored, as it asks.
struct Paths: Hashable, Sendable {
  /// The journal's file.
  let journal: String
  /// `config.toml`.
  let config: String
  /// The folder of the writer's own prompts.
  let prompts: String
  /// Whether the journal was named on the command line or in the environment.
  let isJournalNamed: Bool

  /// Finds the places; `journal` is the value of `--journal`, which wins over `BATON_JOURNAL`.
  init(journal option: String?, environment: Environment) throws(Failure) {
    let home = Self.home(environment)
    let named = option.flatMap { $0.isEmpty ? nil : $0 } ?? environment["BATON_JOURNAL"]
    isJournalNamed = named != nil
    if let named {
      journal = Self.expanded(named, home: home)
    } else {
      journal =
        try Self.base("XDG_DATA_HOME", or: ".local/share", environment, home)
        + "/baton/journal.sqlite"
    }
    let settings = try Self.base("XDG_CONFIG_HOME", or: ".config", environment, home) + "/baton"
    config = settings + "/config.toml"
    prompts = settings + "/prompts"
  }

  private static func base(
    _ variable: String, or folder: String, _ environment: Environment, _ home: String?
  ) throws(Failure) -> String {
    if let value = environment[variable], value.hasPrefix("/") {
      return value.count > 1 && value.hasSuffix("/") ? String(value.dropLast()) : value
    }
    guard let home else {
      throw .couldNot(
        "There is no home directory to keep the journal in. Set HOME, or name a journal with"
          + " --journal PATH.")
    }
    return home + "/" + folder
  }

  private static func home(_ environment: Environment) -> String? {
    if let home = environment["HOME"], home.hasPrefix("/") { return home }
    guard let record = getpwuid(getuid()), let directory = record.pointee.pw_dir else { return nil }
    return String(cString: directory)
  }

  /// A path with a leading `~/` read as the home directory, which a shell leaves alone in
  /// `--journal=~/x`.
  private static func expanded(_ path: String, home: String?) -> String {
    guard path.hasPrefix("~/"), let home else { return path }
    return home + path.dropFirst()
  }
}
