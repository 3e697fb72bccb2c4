import Journal
import Prompting
import Tagging

/// The settings of `config.toml`, each with its default.
struct Config: Hashable, Sendable {
  /// `day_turn = "04:00"`: when the writer's day turns, before noon.
  var dayTurn = DayTurn.standard
  /// `working_days = ["mon", "tue", "wed", "thu", "fri"]`.
  var workingDays: Set<Weekday> = [.monday, .tuesday, .wednesday, .thursday, .friday]
  /// `audience = "reports"`: whom the writer leads; `"managers"`, `"peers"` or `"none"`.
  var audience = Audience.reports
  /// `strictness = "usual"`: how sure a suggestion must be; `"fewer"`, `"more"` or a number from 0 to 1.
  var strictness = Strictness.usual
  /// `colors = "auto"`: or `"never"`.
  var colors = ColorChoice.auto
  /// `dates = "en"`: the language of dates.
  var dates = DateLanguage.english
  /// `[themes]`, `hiring = "Hiring"`: themes of the writer's own, by name.
  var themes: [Theme] = []
  /// The settings that the file has, by their keys: those that were not left to their defaults.
  var named: Set<String> = []

  /// Whether the screen shows colors.
  enum ColorChoice: String, CaseIterable, Hashable, Sendable { case auto, never }
  /// In which language days are named.
  enum DateLanguage: String, CaseIterable, Hashable, Sendable { case english = "en" }
}
