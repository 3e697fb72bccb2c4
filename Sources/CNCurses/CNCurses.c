#define _GNU_SOURCE
#include "CNCurses.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <string.h>
#include <sys/epoll.h>
#include <term.h>
#include <unistd.h>
#include <wchar.h>

void cn_put(int row, int column, const wchar_t *text, int count, attr_t look, short pair) {
  cchar_t cell;
  wchar_t copy[CCHARW_MAX + 1] = {0};
  for (int i = 0; i < count && i < CCHARW_MAX; i++) copy[i] = text[i];
  if (setcchar(&cell, copy, look, pair, NULL) == OK) mvwadd_wch(stdscr, row, column, &cell);
}

int cn_width(wchar_t scalar) { return wcwidth(scalar); }

int cn_watch(int one, int other) {
  int both = epoll_create1(EPOLL_CLOEXEC);
  struct epoll_event first = {.events = EPOLLIN}, second = first;
  if (both >= 0 && epoll_ctl(both, EPOLL_CTL_ADD, one, &first) == 0 &&
      epoll_ctl(both, EPOLL_CTL_ADD, other, &second) == 0) {
    return both;
  }
  int kept = errno;
  if (both >= 0) close(both);
  errno = kept;
  return -1;
}

enum cn_kind cn_terminal_kind(const char *name, int descriptor) {
  int answer = 0;
  if (setupterm(name, descriptor, &answer) != OK) {
    return answer == 1 ? CN_DUMB : CN_UNKNOWN;
  }
  const char *move = tigetstr("cup");
  enum cn_kind kind = move && move != (char *)-1 ? CN_FINE : CN_DUMB;
  del_curterm(cur_term);
  return kind;
}

// --- Everything below may run in a signal handler ---

static struct {
  int descriptor;
  struct termios modes;
  char bytes[512];
  size_t count;
} saved;
static volatile sig_atomic_t armed, ending, wake_end = -1;

static void rescue(void) {
  if (!armed) return;
  armed = 0;
  // A program in the background would be stopped for this instead of ending, and a terminal that
  // takes no output would keep it alive.
  signal(SIGTTOU, SIG_IGN);
  int flags = fcntl(saved.descriptor, F_GETFL);
  fcntl(saved.descriptor, F_SETFL, flags | O_NONBLOCK);
  for (size_t done = 0; done < saved.count;) {
    ssize_t count = write(saved.descriptor, saved.bytes + done, saved.count - done);
    if (count > 0) done += (size_t)count;
    else if (errno != EINTR) break;
  }
  fcntl(saved.descriptor, F_SETFL, flags);
  tcsetattr(saved.descriptor, TCSANOW, &saved.modes);
}

_Noreturn void cn_die(int signal_number) {
  rescue();
  signal(signal_number, SIG_DFL);
  sigset_t only;
  sigemptyset(&only);
  sigaddset(&only, signal_number);
  pthread_sigmask(SIG_UNBLOCK, &only, NULL);
  raise(signal_number);
  _exit(128 + signal_number);
}

static void tell(int signal_number) {
  unsigned char byte = (unsigned char)signal_number;
  int kept = errno;
  // A full pipe already wakes the loop.
  ssize_t ignored = write(wake_end, &byte, 1);
  (void)ignored;
  errno = kept;
}

static void on_ending(int signal_number) {
  // While an editor has the terminal, ^C and ^\ are meant for it.
  if (!armed && (signal_number == SIGINT || signal_number == SIGQUIT)) return;
  // A second one is impatience. A hang-up is not: the kernel and the shell both send one.
  if (ending && signal_number != SIGHUP) cn_die(ending);
  if (!ending) alarm(2);
  ending = signal_number;
  tell(signal_number);
}

// The loop did not end within two seconds of the signal that asked for it.
static void on_alarm(int signal_number) { cn_die(ending ? ending : signal_number); }

// The groups of the table: crashes, endings, the change of size, stops.
enum { crashes = 7, endings = 11, stops = 12, kinds = 14 };
static const int numbers[kinds] = {
    SIGILL, SIGTRAP, SIGSEGV, SIGBUS, SIGABRT, SIGFPE, SIGSYS,  // crashes
    SIGHUP, SIGINT,  SIGQUIT, SIGTERM,                          // endings
    SIGWINCH,
    SIGTSTP, SIGCONT,  // stops
};
static struct sigaction before[kinds], before_alarm;
static char overflow_stack[32768];

// A stop and its end concern us only while the terminal is ours.
static void handle_stops(void (*handler)(int)) {
  for (int i = stops; i < kinds; i++) {
    struct sigaction action = {.sa_handler = handler, .sa_flags = SA_RESTART};
    if (before[i].sa_handler != SIG_IGN) sigaction(numbers[i], &action, NULL);
  }
}

void cn_rescue_arm(int descriptor, const struct termios *modes, const char *bytes, size_t count) {
  armed = 0;
  saved.descriptor = descriptor;
  saved.modes = *modes;
  saved.count = count < sizeof saved.bytes ? count : sizeof saved.bytes;
  memcpy(saved.bytes, bytes, saved.count);
  armed = 1;
  handle_stops(tell);
}

void cn_rescue_disarm(void) {
  armed = 0;
  handle_stops(SIG_DFL);
}

// Restores the terminal and dies by the default action. Not by what was there before: Swift's
// backtracer would ask questions on the terminal and could print the writer's words.
static void on_crash(int signal_number) {
  rescue();
  signal(signal_number, SIG_DFL);
  // Pending until this handler returns; no instruction after the faulty one is ever reached.
  raise(signal_number);
}

void cn_signals_take(int wake) {
  wake_end = wake;
  ending = 0;
  // The stack may be what overflowed.
  stack_t stack = {.ss_sp = overflow_stack, .ss_size = sizeof overflow_stack};
  sigaltstack(&stack, NULL);
  for (int i = 0; i < kinds; i++) {
    struct sigaction action = {0};
    sigfillset(&action.sa_mask);
    action.sa_handler = i < crashes ? on_crash : i < endings ? on_ending : tell;
    action.sa_flags = i < crashes ? SA_ONSTACK : SA_RESTART;
    sigaction(numbers[i], &action, &before[i]);
    // What the parent chose to ignore (nohup) stays ignored.
    if (i >= crashes && before[i].sa_handler == SIG_IGN) sigaction(numbers[i], &before[i], NULL);
  }
  struct sigaction action = {.sa_handler = on_alarm};
  sigaction(SIGALRM, &action, &before_alarm);
}

void cn_signals_release(void) {
  for (int i = 0; i < kinds; i++) sigaction(numbers[i], &before[i], NULL);
  // The process is still to end in time if a signal asked for it.
  if (!ending) sigaction(SIGALRM, &before_alarm, NULL);
}

