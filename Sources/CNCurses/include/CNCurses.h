// The part of ncurses and of signal handling that Swift cannot say itself.
//
// Everything else of ncurses is called from Swift directly. A function stands here only if
// - ncurses offers it as a macro or a variable, which Swift does not import, or
// - it runs inside a signal handler, where nothing but async-signal-safe C may run.
#pragma once

#define NCURSES_WIDECHAR 1
#include <curses.h>
#include <stddef.h>
#include <termios.h>

// Variables of ncurses: `stdscr` and `curscr` are mutable globals, which Swift 6 does not let one
// read, and COLORS likewise.
static inline WINDOW *cn_window(void) { return stdscr; }
static inline WINDOW *cn_terminal(void) { return curscr; }
static inline int cn_colors(void) { return COLORS; }

// `getmaxy` and `getmaxx` exist as macros too, which shadow the functions.
static inline int cn_rows(void) { return (getmaxy)(stdscr); }
static inline int cn_columns(void) { return (getmaxx)(stdscr); }

// The attributes are macros with casts.
static inline attr_t cn_bold(void) { return A_BOLD; }
static inline attr_t cn_dim(void) { return A_DIM; }
static inline attr_t cn_reverse(void) { return A_REVERSE; }
static inline attr_t cn_underline(void) { return A_UNDERLINE; }

// One cell: `count` scalars, the first of them spacing. `setcchar` and `add_wch` in one, since the
// lower right corner is drawn and yet answers ERR, so that no answer is worth having.
void cn_put(int row, int column, const wchar_t *text, int count, attr_t look, short pair);

// Columns that ncurses will take for a scalar. `wcwidth` is behind a feature macro.
int cn_width(wchar_t scalar);

// A descriptor that is readable when one of the two is, or -1. Swift's Glibc has no epoll.
int cn_watch(int one, int other);

enum cn_kind { CN_FINE, CN_UNKNOWN, CN_DUMB };
// Whether the terminal of this name is known and can place its cursor. `setupterm` is declared in
// <term.h>, whose thousand macros named like common words should stay out of Swift.
enum cn_kind cn_terminal_kind(const char *name, int descriptor);

// Handles HUP, INT, QUIT, TERM, WINCH, TSTP, CONT and the signals of a crash until
// `cn_signals_release`. Each signal that is not a crash writes its number into `wake`.
void cn_signals_take(int wake);
void cn_signals_release(void);

// What a dying program must write and set so that the terminal is usable again; kept ready, since
// a handler cannot ask ncurses. Disarmed while the terminal is given back; TSTP and CONT then do
// what they do by default.
void cn_rescue_arm(int descriptor, const struct termios *modes, const char *bytes, size_t count);
void cn_rescue_disarm(void);

// Restores the terminal if it is ours and ends the process by this signal's default action.
_Noreturn void cn_die(int signal_number);
