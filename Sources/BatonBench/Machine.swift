import Glibc

/// The machine that the figures are of.
enum Machine {
  /// Prints the lines above the figures.
  static func print(_ options: Options, _ workshop: Workshop) {
    Console.print("baton, measured on \(date)")
    Console.print("machine   \(processor), \(cores) cores, \(memory), Linux \(kernel)")
    Console.print("disk      \(disk(of: workshop.folder))")
    Console.print("tools     \(tools(workshop))")
    Console.print("load      \(load) (1, 5, 15 minutes)")
    Console.print(
      "figures   milliseconds; whole processes from their start to their end, warm cache,"
        + " \(options.runs) runs after 3 that do not count")
  }

  private static var processor: String {
    let line = Files.lines("/proc/cpuinfo").first { $0.hasPrefix("model name") }
    return line?.split(separator: ":").last.map { String($0.dropFirst()) } ?? "unknown processor"
  }

  private static var cores: Int { sysconf(Int32(_SC_NPROCESSORS_ONLN)) }

  private static var memory: String {
    let line = Files.lines("/proc/meminfo").first { $0.hasPrefix("MemTotal:") }
    let kilobytes = line?.split(separator: " ").dropFirst().first.flatMap { Double($0) } ?? 0
    return Text.fixed(kilobytes / 1_048_576, decimals: 1) + " GiB"
  }

  private static var kernel: String {
    Files.lines("/proc/sys/kernel/osrelease").first.map(String.init) ?? "unknown"
  }

  /// How busy the machine is with other work.
  static var load: String {
    let fields = Files.lines("/proc/loadavg").first?.split(separator: " ") ?? []
    return fields.prefix(3).joined(separator: " ")
  }

  /// The processors' time since the start, all of it and what the host of a virtual machine gave to
  /// others meanwhile.
  static var processorTime: (all: Double, stolen: Double) {
    let fields = Files.lines("/proc/stat").first?.split(separator: " ").compactMap { Double($0) }
    guard let fields, fields.count > 7 else { return (0, 0) }
    return (fields.prefix(8).reduce(0, +), fields[7])
  }

  private static var date: String {
    var seconds = time(nil)
    var parts = tm()
    localtime_r(&seconds, &parts)
    func two(_ number: Int32) -> String { number < 10 ? "0\(number)" : "\(number)" }
    return "\(1900 + parts.tm_year)-\(two(parts.tm_mon + 1))-\(two(parts.tm_mday))"
      + " \(two(parts.tm_hour)):\(two(parts.tm_min))"
  }

  /// The file system that a folder is on: the mount with the longest path that it lies under.
  private static func disk(of folder: String) -> String {
    var best: (point: Substring, words: String) = ("", "unknown")
    for line in Files.lines("/proc/self/mountinfo") {
      let fields = line.split(separator: " ")
      guard fields.count > 6, let dash = fields.firstIndex(of: "-"), dash + 2 < fields.count
      else { continue }
      let point = fields[4]
      let isAbove = point == "/" || folder == point || folder.hasPrefix(point + "/")
      guard isAbove, point.count >= best.point.count else { continue }
      best = (point, "\(fields[dash + 1]) on \(fields[dash + 2])\(rotation(String(fields[2])))")
    }
    return best.words + ", in \(folder)"
  }

  private static func rotation(_ device: String) -> String {
    for path in ["/queue/rotational", "/../queue/rotational"] {
      switch Files.lines("/sys/dev/block/\(device)\(path)").first {
      case "0": return " (no rotating disk)"
      case "1": return " (a rotating or a virtual disk)"
      default: continue
      }
    }
    return ""
  }

  private static func tools(_ workshop: Workshop) -> String {
    let versions = [("sqlite3", "--version"), ("nano", "--version")].map { name, option in
      guard let tool = workshop.tool(name, [option]) else {
        return "\(name) not installed (apt-get install \(name))"
      }
      let text = (try? ProcessRun(tool))?.text ?? ""
      let number = text.split(whereSeparator: \.isWhitespace).first { $0.first?.isNumber == true }
      return "\(name) \(number ?? "?")"
    }
    return versions.joined(separator: ", ")
  }

  /// The size of a file for a person.
  static func size(of path: String) -> String {
    guard let bytes = Files.size(path) else { return "nothing" }
    return Text.fixed(Double(bytes) / 1_048_576, decimals: 1) + " MB"
  }
}
