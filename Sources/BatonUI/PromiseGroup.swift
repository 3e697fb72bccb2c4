import Journal

/// Promises under one heading.
struct PromiseGroup: Equatable, Sendable {
  let kind: Kind
  let lines: [PromiseLine]

  /// The groups, in their order on the screen.
  enum Kind: CaseIterable, Sendable {
    case toDecide, due, open, closed
  }

  /// The groups that have lines: in each the earliest day first and what has none last, of the
  /// closed ones the latest closed first.
  static func groups(of page: PromisesPage) -> [PromiseGroup] {
    let sorted = Dictionary(grouping: page.lines, by: kind)
    return Kind.allCases.compactMap { kind in
      guard let lines = sorted[kind] else { return nil }
      let order = lines.enumerated().sorted { a, b in
        let (x, y) = (a.element.promise, b.element.promise)
        if kind == .closed {
          return (y.closed ?? y.made, y.made, b.offset) < (x.closed ?? x.made, x.made, a.offset)
        }
        return (x.due?.number ?? .max, a.offset) < (y.due?.number ?? .max, b.offset)
      }
      return PromiseGroup(kind: kind, lines: order.map(\.element))
    }
  }

  private static func kind(of line: PromiseLine) -> Kind {
    guard line.promise.isOpen else { return .closed }
    if line.waitsForWord { return .toDecide }
    return line.isDue ? .due : .open
  }
}
