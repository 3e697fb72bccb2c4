#!/bin/sh
# Takes pictures of a report: report.sh [FOLDER]. BATON is the program. Each level of a made-up
# journal is drawn on a desktop, on a phone, in the dark and on paper, all in a home of its own.
set -eu

folder="${1:-$(mktemp -d "${TMPDIR:-/tmp}/baton-pictures-XXXXXX")}"
mkdir -p "$folder"
folder="$(cd "$folder" && pwd)"
home="$(mktemp -d "${TMPDIR:-/tmp}/baton-pictures-home-XXXXXX")"
trap 'rm -rf "$home"' EXIT
export HOME="$home" XDG_DATA_HOME="$home/data" XDG_STATE_HOME="$home/state"
export XDG_CONFIG_HOME="$home/config" XDG_CACHE_HOME="$home/cache"

# The browser's own sandbox needs a user of its own, which root has not.
sandbox=
[ "$(id -u)" != 0 ] || sandbox=--no-sandbox
browser() {
  chromium --headless=new $sandbox --disable-gpu --hide-scrollbars --user-data-dir="$home/browser" \
    "$@" > /dev/null 2>&1
}

"$BATON" demo --path "$home/journal.sqlite" > /dev/null
for level in counts all; do
  page="$folder/$level.html"
  "$BATON" report --journal "$home/journal.sqlite" --level "$level" --force -o "$page" > /dev/null
  # A window has a least width, wider than a phone: the phone is a frame in it.
  phone="$home/phone.html"
  printf '<body style="margin:0"><iframe src="file://%s" style="border:0;width:390px;height:%s">' \
    "$page" 5000px > "$phone"
  browser --window-size=1200,4600 --screenshot="$folder/$level-desktop.png" "file://$page"
  browser --window-size=500,5000 --screenshot="$folder/$level-phone.png" "file://$phone"
  browser --window-size=1200,4600 --blink-settings=preferredColorScheme=0 \
    --screenshot="$folder/$level-dark.png" "file://$page"
  browser --no-pdf-header-footer --print-to-pdf="$folder/$level.pdf" "file://$page"
  rm -f "$folder/$level-paper"*.png
  pdftoppm -r 60 -png "$folder/$level.pdf" "$folder/$level-paper"
done
ls -d "$folder"/*
