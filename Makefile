# What one does with baton: make run, test, check, check-arm64, install, bench, report-pictures,
# format, clean.

PREFIX ?= ~/.local
DESTDIR ?=
SWIFT ?= swift
CLANG ?= clang

# A shell expands ~ at the beginning of a word only, which PREFIX=~/.local is not everywhere.
prefix := $(patsubst ~/%,$(HOME)/%,$(PREFIX))
root := $(DESTDIR)$(prefix)
release := $(SWIFT) build -c release --static-swift-stdlib
headers := /usr/include/ncurses.h /usr/include/sqlite3.h
packages := libncurses-dev libsqlite3-dev
picturePackages := chromium poppler-utils
arm64Packages := gcc-aarch64-linux-gnu libc6-dev-arm64-cross qemu-user
kernels := $(wildcard Sources/CTagger/Levels.c Sources/CTagger/Linear*.c Sources/CTagger/Floats*.c)
kernelFlags := -std=c23 -O3 -Wall -Werror -ISources/CTagger/include
pure := $(addprefix Sources/,Journal Trends Wording Review Report Editor Demo BatonUI)

.PHONY: run test check check-arm64 install uninstall bench report-pictures format clean tools
.PHONY: arm64-tools picture-tools

run: tools
	$(release) --product baton
	@"$$($(release) --show-bin-path)/baton" $(ARGUMENTS)

test: tools
	$(SWIFT) build --build-tests
	$(SWIFT) test --skip-build

# The build refuses an import that a target did not declare, so the borders between modules hold.
check: tools
	$(SWIFT) build --build-tests --explicit-target-dependency-import-check error
	$(SWIFT) format lint --strict --recursive Sources Tests Package.swift
	@! grep -rnE 'import (Foundation|FoundationEssentials)$$' $(pure) Sources/Screen \
	  && ! grep -rnE 'import Glibc$$' $(pure) \
	  || { echo 'These modules know neither files nor clocks.' >&2; exit 1; }
	@! grep -rnE '@unchecked|nonisolated\(unsafe\)|@preconcurrency|try!|as! ' Sources \
	  || { echo 'The compiler is to prove this, not the writer.' >&2; exit 1; }

# The tagger's loops as arm64 has them, run by qemu: the same results as here, to the last bit.
check-arm64: arm64-tools
	@set -e; out="$$(mktemp -d)"; trap 'rm -rf "$$out"' EXIT; \
	$(CLANG) $(kernelFlags) $(kernels) Tests/Kernels/check.c -lm -o "$$out/here"; \
	$(CLANG) --target=aarch64-linux-gnu -fuse-ld=lld -static $(kernelFlags) $(kernels) \
	  Tests/Kernels/check.c -lm -o "$$out/arm64"; \
	here="$$("$$out/here")"; arm64="$$(qemu-aarch64 "$$out/arm64")"; \
	echo "here:  $$here"; echo "arm64: $$arm64"; [ "$$here" = "$$arm64" ]

install: tools
	$(release) --product baton
	@set -e; bin="$$($(release) --show-bin-path)/baton"; \
	install -d "$(root)/bin" "$(root)/share/bash-completion/completions" \
	  "$(root)/share/zsh/site-functions" "$(root)/share/fish/vendor_completions.d" \
	  "$(root)/share/man/man1"; \
	install -m 755 "$$bin" "$(root)/bin/baton"; \
	"$$bin" completions bash > "$(root)/share/bash-completion/completions/baton"; \
	"$$bin" completions zsh > "$(root)/share/zsh/site-functions/_baton"; \
	"$$bin" completions fish > "$(root)/share/fish/vendor_completions.d/baton.fish"; \
	"$$bin" man > "$(root)/share/man/man1/baton.1"; \
	echo "Installed $(root)/bin/baton with its completions and manual page."

uninstall:
	rm -f "$(root)/bin/baton" "$(root)/share/bash-completion/completions/baton" \
	  "$(root)/share/zsh/site-functions/_baton" \
	  "$(root)/share/fish/vendor_completions.d/baton.fish" "$(root)/share/man/man1/baton.1"

# EVAL=path names a file of labelled passages to measure the tagger on too; the program reads it
# from the environment, where make puts it.
bench: tools
	$(release) --product baton
	$(release) --product BatonBench
	@bin="$$($(release) --show-bin-path)"; "$$bin/BatonBench" --baton "$$bin/baton" $(ARGUMENTS)

# The report of a made-up journal as a browser shows it, for eyes: on a desktop, on a phone, in the
# dark and on paper. PICTURES names the folder; without it there is a new one.
report-pictures: tools picture-tools
	$(release) --product baton
	@BATON="$$($(release) --show-bin-path)/baton" Tests/Pictures/report.sh $(PICTURES)

format:
	$(SWIFT) format format --in-place --recursive Sources Tests Package.swift

clean:
	$(SWIFT) package clean

# What a build needs from the system, installed only where it is missing.
tools:
	@command -v $(SWIFT) > /dev/null || { \
	  echo 'Swift 6.2 or later is needed: https://swift.org/install says how to get it.' >&2; \
	  exit 1; }
	@for header in $(headers); do [ -e "$$header" ] || missing=yes; done; \
	if [ -n "$$missing" ]; then \
	  command -v apt-get > /dev/null || { \
	    echo 'The headers of ncurses (wide) and SQLite are needed; install them.' >&2; exit 1; }; \
	  [ "$$(id -u)" = 0 ] && root= || root=sudo; \
	  $$root apt-get update -q && \
	  $$root env DEBIAN_FRONTEND=noninteractive apt-get install -q -y $(packages); \
	fi

arm64-tools:
	@for tool in $(CLANG) qemu-aarch64 aarch64-linux-gnu-gcc; do \
	  command -v $$tool > /dev/null || missing=yes; done; \
	if [ -n "$$missing" ]; then \
	  command -v apt-get > /dev/null || { \
	    echo 'clang (of the Swift toolchain), qemu-user and a C library for arm64 are needed.' >&2; \
	    exit 1; }; \
	  [ "$$(id -u)" = 0 ] && root= || root=sudo; \
	  $$root apt-get update -q && \
	  $$root env DEBIAN_FRONTEND=noninteractive apt-get install -q -y $(arm64Packages); \
	fi

picture-tools:
	@for tool in chromium pdftoppm; do command -v $$tool > /dev/null || missing=yes; done; \
	if [ -n "$$missing" ]; then \
	  command -v apt-get > /dev/null || { \
	    echo 'chromium and pdftoppm (poppler) are needed; install them.' >&2; exit 1; }; \
	  [ "$$(id -u)" = 0 ] && root= || root=sudo; \
	  $$root apt-get update -q && \
	  $$root env DEBIAN_FRONTEND=noninteractive apt-get install -q -y $(picturePackages); \
	fi
