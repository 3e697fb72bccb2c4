import Foundation
import Testing

/// Questions and wishes where the journal can only be read.
@Suite("Questions on a disk that can only be read", .enabled(if: BadDisk.mounter != nil))
struct PromptsDiskTests {
  private let baton: BatonProcess
  private let disk: String

  init() throws {
    baton = try BatonProcess()
    disk = baton.folder.path + "/disk"
    try FileManager.default.createDirectory(atPath: disk, withIntermediateDirectories: true)
    baton.environment["BATON_JOURNAL"] = disk + "/journal.sqlite"
    baton.environment["DISK"] = disk
  }

  /// Runs every command of `prompts` that looks or wishes, after a line of shell that makes the
  /// journal readable only; the statuses of both.
  private func run(_ mount: String) throws -> (looks: String, wishes: String, messages: String) {
    let script = """
      "$BATON" today > /dev/null; echo "There before." | "$BATON" add --today > /dev/null
      "$BATON" prompts mute change 2> /dev/null
      \(mount)
      for line in "list" "show change-01" "packs" "depth" "history" "simulate --days 2" "lint"
      do "$BATON" prompts $line > "$DISK.out" 2> /dev/null; printf '%s ' $?; done
      echo
      for line in "mute trust" "retire trust-01" "on remote" "depth 2" "unmute change"
      do "$BATON" prompts $line; printf '%s ' $?; done
      """
    let file = baton.folder.path + "/script"
    try Data(script.utf8).write(to: URL(filePath: file))
    let result = try baton.shell("\(BadDisk.mounter ?? "false") sh '\(file)'")
    let lines = result.output.split(separator: "\n", omittingEmptySubsequences: false)
    return (String(lines.first ?? ""), String(lines.last ?? ""), result.messages)
  }

  @Test("all can be looked at and nothing wished, and what is so already is no wish")
  func readOnly() throws {
    let result = try run(
      """
      mount --bind "$DISK" "$DISK" && mount -o remount,bind,ro "$DISK" || exit 99
      """)
    #expect(result.looks == "0 0 0 0 0 0 0 ")
    #expect(result.wishes == "1 1 1 1 1 ")
    #expect(result.messages.components(separatedBy: "can be read and not written").count == 6)
  }

  @Test("so it is with a journal of an older form")
  func older() throws {
    let result = try run(
      """
      printf '\\001' | dd of="$BATON_JOURNAL" bs=1 seek=63 conv=notrunc status=none
      head -c 32 /dev/zero > "$BATON_JOURNAL-wal"
      mount --bind "$BATON_JOURNAL" "$BATON_JOURNAL" || exit 99
      mount -o remount,bind,ro "$BATON_JOURNAL" || exit 99
      """)
    #expect(result.looks == "0 0 0 0 0 0 0 ")
    // Its wishes are of a later form, so that nothing was said as far as it knows.
    #expect(result.wishes == "1 1 1 1 0 ")
  }
}
