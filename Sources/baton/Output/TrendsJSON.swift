import Journal
import Trends

/// The numbers of `trends --json`: the weeks as they were asked for, and what the 28 days up to the
/// last one can carry.
struct TrendsNumbers: Hashable {
  /// The last day.
  let through: Day
  /// The weeks, the newest first.
  let weeks: [WeekTrend]
  /// Each axis in the last 28 days, with its target and what may be said of it.
  let standings: [AxisStanding]
  /// Hand-overs and what came with them.
  let watch: Watch

  /// The days to read for so many weeks up to a day: those of the weeks, and twice 28 days.
  static func days(through: Day, weeks: Int) -> ClosedRange<Day> {
    let window = TrendWindow(through: through, weeks: weeks).days
    let compared = TrendWindow(through: through, days: 56).days
    return min(window.lowerBound, compared.lowerBound)...through
  }

  init(
    through: Day, weeks: Int, entries: [TaggedEntry], targets: [Axis: TargetPosition]
  ) {
    self.through = through
    self.weeks = WeekTrend.weeks(through: through, count: weeks, entries: entries)
    standings = AxisStanding.standings(through: through, entries: entries, targets: targets)
    watch = Watch(through: through, entries: entries)
  }
}

extension JSONWriter {
  /// All of it; of weeks the newest first.
  mutating func trends(_ numbers: TrendsNumbers) {
    object { json in
      json.member("through", numbers.through.iso)
      json.key("weeks")
      json.array(numbers.weeks) { json, week in
        json.object { json in
          json.member("week", week.week.iso)
          json.member("entries", week.entries)
          json.key("axes")
          json.array(week.axes) { json, count in
            json.object { json in
              json.member("axis", count.axis.rawValue)
              json.counts(count)
            }
          }
        }
      }
      json.key("standing")
      json.array(numbers.standings) { json, standing in
        json.object { $0.members(of: standing) }
      }
      json.key("finding")
      json.finding(Finding.first(among: numbers.standings))
      json.key("watch")
      json.watch(numbers.watch)
    }
  }

  /// The watch: its state and its counts.
  mutating func watch(_ watch: Watch) {
    object { json in
      json.member("state", watch.state.rawValue)
      json.member("handOvers", watch.handOvers)
      json.member("withChecking", watch.withChecking)
    }
  }

  /// The members of an axis's votes.
  mutating func counts(_ count: AxisCount) {
    member("leader", count.leader)
    member("manager", count.manager)
    member("both", count.both)
  }

  /// The members of an axis and what its votes can carry.
  mutating func members(of standing: AxisStanding) {
    member("axis", standing.axis.rawValue)
    counts(standing.count)
    key("open")
    object { $0.counts(standing.open) }
    member("tenths", standing.tenths)
    key("likely")
    if let likely = standing.likely {
      object { json in
        json.member("low", Self.rounded(likely.low))
        json.member("high", Self.rounded(likely.high))
      }
    } else {
      null()
    }
    member("target", standing.target?.share)
    member("offTarget", standing.offTarget?.rawValue)
    member("changed", standing.change?.rawValue)
  }

  /// A finding, or null.
  mutating func finding(_ finding: Finding?) {
    let (kind, axis, side): (String, Axis, Side)
    switch finding {
    case nil: return null()
    case .changed(let changed, let towards): (kind, axis, side) = ("changed", changed, towards)
    case .offTarget(let off, let towards): (kind, axis, side) = ("offTarget", off, towards)
    }
    object { json in
      json.member("kind", kind)
      json.member("axis", axis.rawValue)
      json.member("towards", side.rawValue)
    }
  }

  /// Three digits behind the point: more would say what so few votes cannot.
  private static func rounded(_ share: Double) -> Double { (share * 1000).rounded() / 1000 }
}
