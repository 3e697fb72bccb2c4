import Glibc
import Synchronization

/// No pipe could be had for the mailbox; the number is `errno`.
public struct MailboxError: Error, Hashable {
  /// `errno` of `pipe`.
  public let code: Int32
}

/// Messages from other threads. A pipe wakes the loop's `poll`: it holds a byte while messages wait.
public final class Mailbox<Message: Sendable>: Sendable {
  private let waiting = Mutex<[Message]>([])
  /// Readable while messages wait.
  public let wakeDescriptor: Int32
  private let wakeEnd: Int32

  /// An empty mailbox with a pipe of its own.
  public init() throws(MailboxError) {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { throw MailboxError(code: errno) }
    for end in ends {
      // Never block the loop, never be handed down to an editor.
      _ = fcntl(end, F_SETFL, O_NONBLOCK)
      _ = fcntl(end, F_SETFD, FD_CLOEXEC)
    }
    wakeDescriptor = ends[0]
    wakeEnd = ends[1]
  }

  deinit {
    close(wakeDescriptor)
    close(wakeEnd)
  }

  /// Leaves a message and wakes the loop. Any thread may.
  public func post(_ message: Message) {
    waiting.withLock { messages in
      // Only the first message writes, so the pipe never fills however many are left.
      if messages.isEmpty {
        var byte: UInt8 = 1
        while write(wakeEnd, &byte, 1) < 0, errno == EINTR {}
      }
      messages.append(message)
    }
  }

  /// Takes all messages, in the order of their arrival.
  public func drain() -> [Message] {
    waiting.withLock { messages in
      guard !messages.isEmpty else { return [] }
      var byte: UInt8 = 0
      while read(wakeDescriptor, &byte, 1) < 0, errno == EINTR {}
      let taken = messages
      messages = []
      return taken
    }
  }
}
