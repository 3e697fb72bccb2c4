"""The figures of the model card, and thresholds.txt."""

import re

import numpy as np

import measure
from data import LABELS, PROMISE, SIGN, targets

MARKS = {
    True: ("<!-- figures: written by train.py -->", "<!-- end of figures -->"),
    False: ("<!-- figures of the corpus alone: written by train.py -->",
            "<!-- end of figures of the corpus alone -->"),
}
VOTE = 0.5


def figures(z, rows, learned, real):
    """The text, and the thresholds: slope, bias and (fewer, usual, more) by name."""
    lines = [f"Learned from {learned:,} passages of the corpus and {real:,} found ones. Read sentence "
             "by sentence, each behind the one before it, with int8 weights; intervals are the middle "
             "95% over 1,000 resamplings.", ""]
    y, known = targets(rows["held"])
    at = {}
    if rows["dev"]:
        true, raw = targets(rows["dev"])[0][:, :16], z["dev"][:, :16]
    else:
        true, raw = y[:, :16], z["held"][:, :16]
    slope, bias = measure.platt(raw, true)
    careful = measure.careful(slope * raw + bias, true)
    at["fit"] = slope, bias = slope, bias - careful
    p = measure.sigmoid(slope * raw + bias)
    # One threshold for all behaviors: one of its own for each does worse on other tenths.
    at["usual"] = round(measure.best_threshold(measure.micro, true, p)[1], 2)
    if rows["dev"]:
        lines += ["**Real passages of authors never seen** "
                  f"({len(true)}; probability from {slope:.3f}·z {bias:+.3f})", ""]
        lines += table(true, p, at["usual"])
        right, said = measure.precision(true, p)
        lines += ["", "Expected calibration error in ten bins "
                  f"{measure.calibration_error(true, p):.3f} (with slope and bias from the other "
                  f"tenths {measure.calibration_error(true, measure.crossed(raw, true)):.3f}). Of {said} "
                  f"suggestions at 0.5 and above, which count as votes, {100 * right:.0f}% are right; "
                  f"for that the bias is {careful:.2f} lower than fits best.", ""]
    p = measure.sigmoid(slope * z["held"][:, :16] + bias)
    for name, letters in (("files a to h", "abcdefgh"), ("all files", None)):
        part = np.array([letters is None or row["file"] in letters for row in rows["held"]])
        said, true = p[part], y[part][:, :16]
        own = measure.best_threshold(measure.micro, true, said)
        lines += [f"**The held-out fifth of the corpus, {name}** ({len(true)})", ""]
        lines += table(true, said, at["usual"])
        lines += ["", f"At its own best threshold, {own[1]:.2f}: micro-F1 {own[0]:.3f}, "
                  f"leader/manager/none {measure.sides(true, said >= own[1]):.3f}.", ""]
    said = []
    for name, columns in (("promise", [PROMISE]), ("sign", [SIGN]), ("intends", range(16, 32))):
        sure = known[:, columns].all(1)
        raw, true = z["held"][sure][:, columns], y[sure][:, columns]
        slope, bias = at[name + " fit"] = measure.platt(raw, true)
        p = measure.sigmoid(slope * raw + bias)
        at[name] = measure.best_threshold(measure.micro, true, p)[1]
        score, (low, high) = measure.crossed_f1(raw, true)
        said.append(f"{name} {score:.2f} ({low:.2f}–{high:.2f})")
    lines += [f"On the held-out fifth, each tenth by the calibration and the threshold that the others "
              f"give, F1 of {', '.join(said)}."]
    return "\n".join(lines), at


def table(y, p, threshold):
    """Overall scores with intervals, then F1 a behavior."""
    said = p >= threshold
    lines = [f"| at {threshold:.2f} | | 95% |", "|---|---|---|"]
    macro = lambda a, b: float(measure.f1(a, b)[a.any(0)].mean())  # noqa: E731
    for name, score in (("micro-F1", measure.micro), ("macro-F1 (labels that occur)", macro),
                        ("leader/manager/none", measure.sides)):
        low, high = measure.interval(score, y, said)
        lines.append(f"| {name} | {score(y, said):.3f} | {low:.2f}–{high:.2f} |")
    lines += ["", "| behavior | passages | F1 | 95% |", "|---|---|---|---|"]
    for i, label in enumerate(LABELS):
        if not y[:, i].any():
            lines.append(f"| {label} | 0 | – | – |")
            continue
        low, high = measure.interval(measure.micro, y[:, [i]], said[:, [i]])
        lines.append(f"| {label} | {int(y[:, i].sum())} | {measure.micro(y[:, [i]], said[:, [i]]):.2f} "
                     f"| {low:.2f}–{high:.2f} |")
    return lines


def thresholds_file(at, version, date):
    """What the program reads: see the header of the file itself."""
    usual = at["usual"]
    fewer, more = max(VOTE, round(usual + 0.15, 2)), round(usual * 0.6, 2)
    lines = ["# From which probability a behavior is shown, and how an output becomes a probability:",
             "# sigmoid(slope * output + bias).", f"version\t{version}", f"date\t{date}",
             "# name\tslope\tbias\tfewer\tusual\tmore"]
    slope, bias = at["fit"]
    for label in LABELS:
        lines.append(f"{label}\t{slope:.4f}\t{bias:.4f}\t{fewer}\t{usual}\t{more}")
    for name in ("intends", "promise", "sign"):
        slope, bias = at[name + " fit"]
        middle = round(at[name], 2)
        lines.append(f"{name}\t{slope:.4f}\t{bias:.4f}\t{round((middle + 1) / 2, 2)}\t{middle}"
                     f"\t{round(middle * 0.6, 2)}")
    return "\n".join(lines) + "\n"


def write(path, text, version, with_found):
    """Puts the figures between their marks in the card."""
    begin, end = MARKS[with_found]
    with open(path, encoding="utf-8") as file:
        old = file.read()
    if begin not in old or end not in old:
        raise SystemExit(f"{path} has no place for figures: {begin} … {end}")
    new = re.sub(re.escape(begin) + ".*?" + re.escape(end),
                 lambda _: f"{begin}\nVersion {version}.\n\n{text}\n{end}", old, flags=re.S)
    with open(path, "w", encoding="utf-8") as file:
        file.write(new)
