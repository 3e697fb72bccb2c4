import TestSupport

/// Names in all their spellings, and texts that hold them; the same for the same seed.
struct NamesGone {
  /// What is given to the mask.
  static let names = [
    "Priya Kumar", "José", "Zoë Ångström", "O'Brien", "Łukasz", "Jean-Luc", "Андрей", "Γιώργος",
    "김민수", "李伟", "Ng Bo",
  ]

  /// Each as it may be written, with what must not be left of it: plain letters in lower case.
  static let spellings: [(forms: [String], traces: [String])] = [
    (["Priya", "PRIYA", "priya", "pRiYa", "Kumar", "Priya Kumar"], ["priya", "kumar"]),
    (["José", "Jose\u{301}", "JOSÉ", "jose", "JOSE\u{301}"], ["jose", "josé"]),
    (
      [
        "Zoë", "Zoe\u{308}", "ZOË", "zoe", "Ångström", "A\u{30A}ngstro\u{308}m", "\u{212B}ngstrom",
        "angstrom", "zoe a\u{30A}ngstrom",
      ], ["zoe", "zoë", "ngstr"]
    ),
    (["O'Brien", "O’Brien", "OBrien", "o'brien", "O'BRIEN"], ["brien"]),
    (["Łukasz", "Lukasz", "łukasz", "ŁUKASZ"], ["ukasz"]),
    (["Jean-Luc", "jean-luc", "Jean Luc", "JeanLuc", "JEAN‑LUC"], ["jean", "luc"]),
    (["Андрей", "Андреи\u{306}", "АНДРЕЙ", "андреи"], ["андре"]),
    (["Γιώργος", "Γιω\u{301}ργος", "ΓΙΩΡΓΟΣ", "γιωργος"], ["ργος", "ργοσ"]),
    (["김민수", "\u{1100}\u{1175}\u{11B7}\u{1106}\u{1175}\u{11AB}\u{1109}\u{116E}"], ["김민수"]),
    (["李伟", "\u{F9E1}伟"], ["李", "伟"]),
  ]

  /// Every trace, and those of the names of short words, which stand alone.
  static let traces = spellings.flatMap(\.traces) + ["ng bo", "bo ng", "@post"]

  private static let before = [
    "", "@", "x", "dr_", "Not-", "2", "the.", "(", "\"", "<b>", "&", "/",
  ]
  private static let after = [
    "", "s", "'s", "’s", "'", "_k", "-2", ".b", "99", ".", ",", "@post.example", ")", "</b>", ";",
  ]
  private static let alone = ["Ng Bo", "ng bo", "NG\u{A0}BO", "Bo Ng", "Bo, Ng", "ng_bo", "Ng.Bo"]
  private static let hidden = ["\u{AD}", "\u{200B}", "\u{2060}", "\u{FE0F}", "\u{334}"]

  private var random: SplitMix64

  init(seed: UInt64) { random = SplitMix64(seed: seed) }

  /// A text with names among words that stay.
  mutating func text(names count: Int) -> String {
    var words: [String] = []
    for _ in 0..<count {
      words.append("walked")
      words.append(Bool.random(using: &random) ? form() : pick(Self.alone))
    }
    return words.joined(separator: Bool.random(using: &random) ? " " : "\n") + " slowly"
  }

  private mutating func form() -> String {
    let spelling = Self.spellings[Int.random(in: Self.spellings.indices, using: &random)]
    var name = pick(spelling.forms)
    if Int.random(in: 0..<4, using: &random) == 0 {
      var scalars = Array(name.unicodeScalars)
      scalars.insert(
        contentsOf: pick(Self.hidden).unicodeScalars,
        at: Int.random(in: 1..<scalars.count, using: &random))
      var view = String.UnicodeScalarView()
      view.append(contentsOf: scalars)
      name = String(view)
    }
    return pick(Self.before) + name + pick(Self.after)
  }

  private mutating func pick(_ choices: [String]) -> String {
    choices[Int.random(in: choices.indices, using: &random)]
  }
}
