import Screen

/// The keys on Journal.
extension KeyMap {
  static let journal: [Binding] = [
    Binding([.character("/")], "/", "search", short: "search", .search),
    Binding([.enter], "Enter", "read the entry", short: "read", .open),
    Binding([.character("e")], "e", "edit the entry", short: "edit", .edit),
    Binding(
      [.character("t"), .control("t")], "t ^T", "its behaviors", short: "behaviors", .behaviors),
    Binding([.character("c")], "c", "calendar of the year", short: "calendar", .calendar),
    Binding([.character("o")], "o", "on this day, in every year", .onThisDay),
    Binding([.character("@")], "@", "jump to a date", .jump),
    Binding(
      [.character("*")], "*", "a sign: somebody came unasked; again: none", .sign),
    Binding([.character("d"), .delete], "d", "delete; u brings it back", .delete),
    Binding([.character("n")], "n", "the next entry found", .next),
    Binding([.character("N")], "N", "the one before", .previous),
    Binding([.escape, .control("g")], "Esc ^G", "all entries again", .back),
  ]

  static let reading: [Binding] = [
    Binding(
      [.escape, .control("g"), .left], "Esc ←", "back to the list, or where it was opened",
      short: "list", .back),
    Binding([.character("e")], "e", "edit the entry", short: "edit", .edit),
    Binding(
      [.character("t"), .control("t")], "t ^T", "its behaviors", short: "behaviors", .behaviors),
    Binding([.character("n")], "n", "the next entry", short: "next", .next),
    Binding([.character("N")], "N", "the one before", .previous),
    Binding(
      [.character("*")], "*", "a sign: somebody came unasked; again: none", .sign),
    Binding([.character("d"), .delete], "d", "delete; u brings it back", .delete),
    Binding([.character("/")], "/", "search", .search),
  ]

  static let search: [Binding] = [
    Binding([.enter, .down], "Enter", "to the list", short: "to the list", .open),
    Binding(
      [.escape, .control("g"), .control("c")], "Esc ^G", "no search", short: "no search", .back),
    Binding([.control("q")], "^Q", "leave baton", .quit),
    Binding([.control("l")], "^L", "draw anew", .redraw),
  ]

  static let calendar: [Binding] = [
    Binding([.enter], "Enter", "to the entries of the day", short: "open", .open),
    Binding([.pageUp, .character("[")], "PgUp", "the year before", short: "year before", .pageUp),
    Binding([.pageDown, .character("]")], "PgDn", "the next year", short: "next year", .pageDown),
    Binding([.escape, .control("g"), .character("c")], "Esc ^G", "back", short: "back", .back),
  ]

  static let jump: [Binding] = [
    Binding([.enter], "Enter", "go to that day", short: "go", .open),
    Binding([.escape, .control("g"), .control("c")], "Esc ^G", "stay here", short: "stay", .back),
    Binding([.control("q")], "^Q", "leave baton", .quit),
  ]
}
