// swift-tools-version: 6.2
import PackageDescription

// The borders between modules are held by these settings together with
// `--explicit-target-dependency-import-check error` in `make check`.
let ours: [SwiftSetting] = [
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("ExistentialAny"),
  .treatAllWarnings(as: .error),
]

let argumentParser = Target.Dependency.product(
  name: "ArgumentParser", package: "swift-argument-parser")
let grdb = Target.Dependency.product(name: "GRDB", package: "GRDB.swift")
let toml = Target.Dependency.product(name: "TOMLKit", package: "TOMLKit")

func module(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
  .target(name: name, dependencies: dependencies, swiftSettings: ours)
}

func tests(
  _ name: String, _ dependencies: [Target.Dependency] = [], exclude: [String] = []
) -> Target {
  .testTarget(
    name: name + "Tests", dependencies: [.target(name: name), "TestSupport"] + dependencies,
    exclude: exclude, swiftSettings: ours)
}

let package = Package(
  name: "baton",
  products: [.executable(name: "baton", targets: ["baton"])],
  dependencies: [
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/LebJe/TOMLKit", from: "0.6.0"),
  ],
  targets: [
    // Values and rules of the domain.
    module("Journal"),
    // SQLite through GRDB.
    module("JournalStore", ["Journal", grdb]),
    // The question library, compiled in, and the choice of today's prompt.
    .target(name: "CPrompts", cSettings: [.unsafeFlags(["-std=c23"])]),
    module("Prompting", ["Journal", "Wording", "CPrompts", toml]),
    // Behaviors in a text: a small sentence encoder, its weights compiled in.
    .target(name: "CTagger", cSettings: [.unsafeFlags(["-std=c23", "-O3"])]),
    module("Tagging", ["Journal", "CTagger"]),
    // Votes and windows.
    module("Trends", ["Journal"]),
    // Values to sentences, shared by screen and commands.
    module("Wording", ["Journal", "Trends"]),
    // The page of a week, its questions and their answers.
    module("Review", ["Journal", "Trends", "Wording"]),
    // A page to hand on: one HTML file, names taken out.
    module("Report", ["Journal", "Trends", "Wording"]),
    // A made-up journal, seeded.
    module("Demo", ["Journal"]),
    // Cells, widths, events and the loop; knows no curses and no journal.
    module("Screen"),
    .target(name: "CNCurses", linkerSettings: [.linkedLibrary("ncursesw")]),
    module("CursesScreen", ["Screen", "CNCurses"]),
    // The text under the cursor: edits, motions, undo, soft wrap.
    module("Editor", ["Screen"]),
    module("BatonUI", ["Journal", "Trends", "Wording", "Review", "Screen", "Editor"]),
    .executableTarget(
      name: "baton",
      dependencies: [
        "Journal", "JournalStore", "Prompting", "Tagging", "Trends", "Wording", "Review", "Report",
        "Demo", "Screen",
        "CursesScreen", "BatonUI", argumentParser, toml,
      ],
      swiftSettings: ours),
    .executableTarget(
      name: "BatonBench",
      dependencies: ["Journal", "Demo", "Prompting", "Tagging", "Trends", "CTagger"],
      swiftSettings: ours),
    .target(
      name: "TestSupport", dependencies: ["Journal", "Screen", "CNCurses"],
      path: "Tests/TestSupport",
      swiftSettings: ours),
    tests("Journal"),
    tests("JournalStore", ["Journal", grdb], exclude: ["Fixtures"]),
    tests("Prompting", ["Journal"]),
    tests("CTagger"),
    tests("Tagging", ["Journal", "CTagger"], exclude: ["Fixtures"]),
    tests("Trends", ["Journal"]),
    tests("Wording", ["Journal", "Trends"]),
    tests("Review", ["Journal", "Trends", "Wording"]),
    tests("Report", ["Journal", "Trends", "Wording"]),
    tests("Demo", ["Journal"]),
    tests("Screen"),
    tests("CursesScreen", ["Screen", "CNCurses"]),
    tests("Editor", ["Screen"]),
    tests("BatonUI", ["Journal", "Trends", "Review", "Screen", "Editor"]),
    tests("BatonBench", ["Journal", "Demo", "Trends"]),
    tests(
      "baton",
      [
        "Journal", "JournalStore", "Prompting", "Tagging", "Trends", "Review", "BatonUI",
        argumentParser, grdb,
      ]),
  ]
)
