import ArgumentParser

/// `baton man`: the manual page, made of the same definitions as `--help`.
struct ManCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "man", abstract: "Print the manual page.", shouldDisplay: false)

  @OptionGroup var global: GlobalOptions

  func run() throws {
    let output = Output()
    try output.write(ManualPage.roff(dump: Baton._dumpHelp()).utf8)
    try output.flush()
  }
}
