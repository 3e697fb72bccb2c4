import Editor
import Journal
import Trends

extension TrendsModel {
  mutating func take(_ page: TrendsPage) {
    if self.page == nil,
      let first = TrendsView.order.first(where: { page.bars[$0].total.votes > 0 })
    {
      axis = first
    }
    self.page = page
    if let list = evidence {
      var fresh = EvidenceList(items: items(of: page))
      fresh.selected = min(list.selected, max(0, fresh.items.count - 1))
      evidence = fresh
    }
  }

  func items(of page: TrendsPage) -> [Evidence] {
    page.bars.window.evidence(axis: axis, side: side, entries: page.entries)
  }
}

extension Model {
  mutating func pressOnTrends(_ action: Action?) -> [Command] {
    if let list = trends.evidence { return pressInEvidence(list, action) }
    notice = nil
    let axes = TrendsView.order
    let place = axes.firstIndex(of: trends.axis) ?? 0
    switch action {
    case .up: trends.axis = axes[max(0, place - 1)]
    case .down: trends.axis = axes[min(axes.count - 1, place + 1)]
    case .top: trends.axis = axes[0]
    case .bottom: trends.axis = axes[axes.count - 1]
    case .left: trends.side = trends.side == .leader ? nil : .manager
    case .right: trends.side = trends.side == .manager ? nil : .leader
    case .back: trends.side = nil
    case .open:
      guard let page = trends.page else { return [] }
      let items = trends.items(of: page)
      if items.isEmpty {
        notice = Notice("No sentence stands behind this bar.")
      } else {
        trends.evidence = EvidenceList(items: items)
      }
    default: break
    }
    return []
  }

  private mutating func pressInEvidence(_ list: EvidenceList, _ action: Action?) -> [Command] {
    var list = list
    let last = list.items.count - 1
    switch action {
    case .up: list.selected = max(0, list.selected - 1)
    case .down: list.selected = min(last, list.selected + 1)
    case .pageUp: list.selected = max(0, list.selected - 8)
    case .pageDown: list.selected = min(last, list.selected + 8)
    case .top: list.selected = 0
    case .bottom: list.selected = max(0, last)
    case .back, .interrupt:
      trends.evidence = nil
      return []
    case .open:
      guard list.items.indices.contains(list.selected) else { return [] }
      return open(list.items[list.selected])
    default: return []
    }
    trends.evidence = list
    return []
  }

  /// Shows an entry in the journal, among all the others.
  private mutating func open(_ item: Evidence) -> [Command] {
    tab = .journal
    notice = nil
    journal.box = TextEditor()
    journal.isReading = true
    journal.calendar = nil
    journal.panel = nil
    journal.wanted = item.entry
    return [.find(journal.nextRequest(day: item.day))]
  }
}
