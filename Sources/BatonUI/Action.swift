/// What a key asks for, whatever the key is.
enum Action: Hashable, Sendable {
  // Everywhere.
  case quit, interrupt, suspend, redraw, blank, help
  case show(Tab)
  case nextTab, previousTab
  // In a text.
  case save, newEntry, behaviors, leaveText, another, editOutside, find
  // On Today, outside the text.
  case write, skip, withoutQuestion
  // Lists.
  case up, down, left, right, top, bottom, pageUp, pageDown, open, back
  // On Journal.
  case search, next, previous, edit, delete, undo, calendar, onThisDay, jump
  // Behaviors.
  case confirm, reject, add, why
}
