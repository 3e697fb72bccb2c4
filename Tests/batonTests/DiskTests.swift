import Foundation
import Testing

/// The real program on disks that are full or can only be read. They are mounted where no other
/// process sees them, so that nothing is left of them.
@Suite("The program on a bad disk", .enabled(if: BadDisk.mounter != nil))
struct DiskTests {
  private let baton: BatonProcess
  private let disk: String

  init() throws {
    baton = try BatonProcess()
    disk = baton.folder.path + "/disk"
    try FileManager.default.createDirectory(atPath: disk, withIntermediateDirectories: true)
    baton.environment["BATON_JOURNAL"] = disk + "/journal.sqlite"
    baton.environment["DISK"] = disk
  }

  /// Runs lines of shell that see mounts of their own.
  private func run(_ script: String) throws -> BatonProcess.Result {
    let file = baton.folder.path + "/script"
    try Data(script.utf8).write(to: URL(filePath: file))
    return try baton.shell("\(BadDisk.mounter ?? "false") sh '\(file)'")
  }

  @Test("a full disk is said in words, changes nothing and harms nothing")
  func full() throws {
    let result = try run(
      """
      mount -t tmpfs -o size=2m none "$DISK" || exit 99
      echo "There before." | "$BATON" add > /dev/null; echo "before $?"
      id=$("$BATON" list | cut -c 1-8)
      cat /dev/zero > "$DISK/filler" 2> /dev/null
      echo "No room." | "$BATON" add; echo "add $?"
      echo "No room." | "$BATON" edit "$id"; echo "edit $?"
      "$BATON" tag "$id" +plan; echo "tag $?"
      "$BATON" delete "$id"; echo "delete $?"
      "$BATON" list | cut -c 9-; echo "list $?"
      rm "$DISK/filler"
      "$BATON" list | cut -c 9-
      head -c 3000000 /dev/zero | tr '\\0' a | "$BATON" add; echo "large $?"
      echo "There after." | "$BATON" add > /dev/null; echo "after $?"
      "$BATON" search there | cut -c 9-
      "$BATON" status
      """)
    #expect(
      result.output == """
        before 0
        add 1
        edit 1
        tag 1
        delete 1
          2026-11-22  There before.
        list 0
          2026-11-22  There before.
        large 1
        after 0
          2026-11-22  There after.
          2026-11-22  There before.
        written today, 1 of the last 28 days

        """)
    let sentence =
      "The disk that holds \(disk)/journal.sqlite is full, so nothing was changed. Make room and"
      + " try again.\n"
    #expect(result.messages == String(repeating: sentence, count: 5))
  }

  @Test("a folder that can only be read can be read")
  func readOnly() throws {
    let result = try run(
      """
      echo "There before." | "$BATON" add > /dev/null
      promise=$("$BATON" promises add "I ask." 2> /dev/null)
      mount --bind "$DISK" "$DISK" && mount -o remount,bind,ro "$DISK" || exit 99
      id=$("$BATON" list | cut -c 1-8)
      echo "No right." | "$BATON" add; echo "add $?"
      "$BATON" delete "$id"; echo "delete $?"
      "$BATON" undo; echo "undo $?"
      "$BATON" today; echo "today $?"
      "$BATON" promises | cut -c 5-
      "$BATON" promises close "$promise" kept; echo "close $?"
      "$BATON" promises add "No right."; echo "promise $?"
      "$BATON" list | cut -c 9-
      "$BATON" show --json "$id" | grep -c "There before."
      echo x | "$BATON" --journal "$DISK/other.sqlite" add; echo "other $?"
      umount "$DISK"
      echo "There after." | "$BATON" add > /dev/null; echo "after $?"
      "$BATON" list | cut -c 9-
      """)
    #expect(
      result.output == """
        add 1
        delete 1
        undo 1
        today 1

          no date  I ask.
        close 1
        promise 1
          2026-11-22  There before.
        1
        other 1
        after 0
          2026-11-22  There after.
          2026-11-22  There before.

        """)
    let sentence =
      "The journal \(disk)/journal.sqlite can be read and not written, so nothing was changed."
      + " Check the rights of the file and its folder.\n"
    #expect(
      result.messages == String(repeating: sentence, count: 6)
        + "No journal could be made at \(disk)/other.sqlite: the file system can only be read. Name a"
        + " place that can be written to with --journal.\n")
  }

  @Test("an older journal that can only be read, with a log beside it, is read as it is")
  func readOnlyOlder() throws {
    let result = try run(
      """
      echo "There before." | "$BATON" add > /dev/null
      printf '\\001' | dd of="$BATON_JOURNAL" bs=1 seek=63 conv=notrunc status=none
      before=$(cksum < "$BATON_JOURNAL")
      head -c 32 /dev/zero > "$BATON_JOURNAL-wal"
      mount --bind "$BATON_JOURNAL" "$BATON_JOURNAL" || exit 99
      mount -o remount,bind,ro "$BATON_JOURNAL" || exit 99
      "$BATON" list | cut -c 9-
      echo "No right." | "$BATON" add; echo "add $?"
      "$BATON" tag --all; echo "tag $?"
      "$BATON" promises --json; echo "promises $?"
      "$BATON" promises add "No right."; echo "promise $?"
      umount "$BATON_JOURNAL"
      test "$before" = "$(cksum < "$BATON_JOURNAL")"; echo "same $?"
      """)
    #expect(
      result.output == """
          2026-11-22  There before.
        add 1
        tag 1
        []
        promises 0
        promise 1
        same 0

        """)
    #expect(result.messages.components(separatedBy: "can be read and not written").count == 4)
  }
}

/// What tests on mounted disks need.
enum BadDisk {
  /// The beginning of a command line that gives a command mounts of its own; nil where the system
  /// or the rights of the test allow none.
  static let mounter: String? = ["unshare --mount", "unshare --map-root-user --mount"].first {
    guard let baton = try? BatonProcess() else { return false }
    let folder = baton.folder.path
    let script = """
      mount --bind "$0" "$0" && mount -o remount,bind,ro "$0" && mount -t tmpfs none "$0"
      """
    let line = "\($0) sh -c '\(script)' '\(folder)' 2> /dev/null"
    return (try? baton.shell(line).status) == 0
  }
}
