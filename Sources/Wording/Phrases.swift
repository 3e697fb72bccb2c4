/// Small pieces of English that sentences are made of.
public enum Phrases {
  /// `1 entry`, `3 entries`: the number with its noun.
  public static func count(_ number: Int, _ one: String, _ many: String) -> String {
    "\(number) " + (number == 1 ? one : many)
  }

  /// `a`, `a or b`, `a, b or c`; empty for nothing.
  public static func list(_ items: [String], _ conjunction: String) -> String {
    guard let last = items.last else { return "" }
    guard items.count > 1 else { return last }
    return items.dropLast().joined(separator: ", ") + " \(conjunction) " + last
  }

  /// `Did you mean search?`; empty where nothing is near.
  public static func didYouMean(_ names: [String]) -> String {
    names.isEmpty ? "" : "Did you mean \(list(names, "or"))?"
  }
}
