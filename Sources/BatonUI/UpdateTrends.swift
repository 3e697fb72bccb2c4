import Editor
import Journal
import Trends
import Wording

extension TrendsModel {
  mutating func take(_ page: TrendsPage) {
    if self.page == nil,
      let first = TrendsView.order.first(where: { page.bars[$0].total.votes > 0 })
    {
      axis = first
    }
    self.page = page
    age = min(age, max(0, page.weeks.count - 1))
    refreshEvidence()
  }

  /// The sentences behind what is chosen: a side of a bar, or a point of a line.
  var items: [Evidence] {
    guard let page else { return [] }
    guard span != .bars else {
      return page.bars.window.evidence(axis: axis, side: side, entries: page.entries)
    }
    guard let week else { return [] }
    return TrendWindow(through: week.week.days.upperBound, days: 7)
      .evidence(axis: axis, entries: page.entries)
  }

  /// Lists anew what may have changed.
  mutating func refreshEvidence() {
    guard var list = evidence else { return }
    list.items = items
    list.selected = min(list.selected, max(0, list.items.count - 1))
    if list.items.isEmpty { list.asksFit = false }
    evidence = list
  }

  /// Draws more weeks, or the bars again.
  mutating func turn() {
    span = page?.weeks.isEmpty == false ? span.next : .bars
    // A point outside of what is drawn cannot be chosen.
    age = min(age, max(0, (span.weeks ?? 1) - 1))
  }

  /// Chooses a week, so many later.
  mutating func step(_ weeks: Int) {
    age = min(max(0, age - weeks), max(0, shownWeeks.count - 1))
  }
}

extension Model {
  mutating func pressOnTrends(_ action: Action?) -> [Command] {
    if let list = trends.evidence {
      let commands = press(action, in: list, at: \.trends)
      if tab == .journal { trends.openedEntry = list.chosen?.entry }
      return commands
    }
    notice = nil
    let axes = TrendsView.order
    let place = axes.firstIndex(of: trends.axis) ?? 0
    let isLine = trends.span != .bars
    switch action {
    case .up: trends.axis = axes[max(0, place - 1)]
    case .down: trends.axis = axes[min(axes.count - 1, place + 1)]
    case .left where isLine: trends.step(-1)
    case .right where isLine: trends.step(1)
    case .pageUp where isLine: trends.step(-4)
    case .pageDown where isLine: trends.step(4)
    case .top, .pageUp: trends.axis = axes[0]
    case .bottom, .pageDown: trends.axis = axes[axes.count - 1]
    case .left: trends.side = trends.side == .leader ? nil : .manager
    case .right: trends.side = trends.side == .manager ? nil : .leader
    case .weeks: trends.turn()
    case .back where isLine: trends.span = .bars
    case .back: trends.side = nil
    case .targets: if let page = trends.page { openTargets(page.targets, at: trends.axis) }
    case .calendar: return openCalendarFromTrends()
    case .open:
      guard trends.page != nil else { return [] }
      let items = trends.items
      if items.isEmpty {
        notice = Notice("No sentence stands behind this \(isLine ? "point" : "bar").")
      } else {
        trends.evidence = EvidenceList(items: items)
      }
    default: break
    }
    return []
  }

  private mutating func openCalendarFromTrends() -> [Command] {
    let commands = show(.journal)
    let day = trends.week.map { min($0.week.days.upperBound, question.day) } ?? question.day
    journal.panel = nil
    journal.jump = nil
    journal.isSearching = false
    journal.calendar = CalendarModel(day: day)
    trends.openedCalendar = true
    return commands + [.loadCalendar(year: day.year)]
  }

  /// Does what a key asks among the sentences behind a bar or a point, on the screen whose bars
  /// stand at `path`.
  mutating func press(
    _ action: Action?, in list: EvidenceList, at path: WritableKeyPath<Model, TrendsModel>
  ) -> [Command] {
    notice = nil
    if list.asksFit { return judge(action, at: path) }
    var list = list
    let last = list.items.count - 1
    switch action {
    case .up: list.selected = max(0, list.selected - 1)
    case .down: list.selected = max(0, min(last, list.selected + 1))
    case .pageUp: list.selected = max(0, list.selected - 8)
    case .pageDown: list.selected = max(0, min(last, list.selected + 8))
    case .top: list.selected = 0
    case .bottom: list.selected = max(0, last)
    case .back, .interrupt:
      self[keyPath: path].evidence = nil
      return []
    case .fit:
      guard list.chosen != nil else { return [] }
      list.asksFit = true
      notice = Notice(WatchWords.fitQuestion)
    case .pick: return list.chosen.map { pick($0, at: path) } ?? []
    case .open: return list.chosen.map { open($0) } ?? []
    default: return []
    }
    self[keyPath: path].evidence = list
    return []
  }

  /// The answer to whether the chosen sentence was right for its moment. Any other key leaves the
  /// question without an answer.
  private mutating func judge(
    _ action: Action?, at path: WritableKeyPath<Model, TrendsModel>
  ) -> [Command] {
    self[keyPath: path].evidence?.asksFit = false
    guard case .judge(let fit) = action, let item = self[keyPath: path].evidence?.chosen else {
      return []
    }
    return judge(item, fit, at: path)
  }

  /// Picks a sentence for a report, or puts it back.
  mutating func pick(
    _ item: Evidence, at path: WritableKeyPath<Model, TrendsModel>
  ) -> [Command] {
    let sentence = PickedSentence(item.quote, of: item.entry)
    let isPicked = self[keyPath: path].page?.picked.contains(sentence) == false
    if isPicked {
      self[keyPath: path].page?.picked.insert(sentence)
    } else {
      self[keyPath: path].page?.picked.remove(sentence)
    }
    notice = Notice(
      isPicked
        ? "Picked: baton report --level sentences --picked takes it. p puts it back." : "Put back.")
    lastPick = isPicked ? item : nil
    return [.pick(sentence, isPicked)]
  }

  /// Says of a sentence whether it was right for its moment.
  mutating func judge(
    _ item: Evidence, _ fit: Fit, at path: WritableKeyPath<Model, TrendsModel>
  ) -> [Command] {
    guard let tag = self[keyPath: path].page?.tag(of: item), tag.fit != fit else { return [] }
    var judged = tag
    judged.fit = fit
    let change = TagChange(from: tag, to: judged)
    self[keyPath: path].page?.take(change, of: item.entry)
    self[keyPath: path].refreshEvidence()
    notice = Notice(WatchWords.noted(fit))
    tagWrites[item.entry, default: 0] += 1
    return [.changeTag(item.entry, change)]
  }

  /// Shows an entry in the journal, among all the others.
  mutating func open(_ item: Evidence) -> [Command] {
    tab = .journal
    notice = nil
    journal.box = TextEditor()
    journal.isSearching = false
    journal.jump = nil
    journal.isReading = true
    journal.calendar = nil
    journal.panel = nil
    journal.wanted = item.entry
    return [.find(journal.nextRequest(day: item.day))]
  }
}
