/// The edition of the program.
enum Version {
  /// As `--version` prints it.
  static let text = "0.4.0"
}
