import Journal

/// What a key asks for, whatever the key is.
enum Action: Hashable, Sendable {
  // Everywhere.
  case quit, interrupt, suspend, redraw, blank, help
  case show(Tab)
  case nextTab, previousTab
  // In a text.
  case save, newEntry, behaviors, leaveText, another, editOutside, find
  // On Today, outside the text.
  case write, skip, withoutQuestion, followUp, promise
  case felt(Feeling), found(Usefulness), answer(Bool)
  // What became of a promise.
  case outcome
  case close(PromiseState)
  // Lists.
  case up, down, left, right, top, bottom, pageUp, pageDown, open, back
  // On Journal.
  case search, next, previous, edit, delete, undo, calendar, onThisDay, jump
  // On Trends.
  case weeks, fit
  case judge(Fit)
  // On Review.
  case weekBefore, weekAfter
  case keepOpen
  // A somebody who came unasked; the balances that are meant.
  case sign, targets
  // A sentence for a report.
  case pick
  case position(TargetPosition?)
  // At the first start: a choice by its number.
  case choose(Int)
  // Behaviors.
  case confirm, reject, add, why
}
