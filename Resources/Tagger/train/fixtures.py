"""Makes Tests/TaggingTests/Fixtures/logits.txt anew: what the reference says of 500 passages of the
corpus, with the weights of Resources/Tagger/model.bin. To be run whenever those change; a test says
so too.

    python fixtures.py

The first line is the weights' fingerprint. Then a line a passage: its token ids, a tab, its logits.
Needs numpy and tokenizers.
"""

import json
import pathlib

from tokenizers import BertWordPieceTokenizer

from reference import Encoder

TAGGER = pathlib.Path(__file__).resolve().parent.parent
FIXTURE = TAGGER.parent.parent / "Tests/TaggingTests/Fixtures/logits.txt"
PASSAGES = 500


def passages():
    """Every so manieth passage of all files together."""
    texts = []
    for path in sorted((TAGGER / "corpus").glob("corpus-*.jsonl")):
        with open(path, encoding="utf-8") as file:
            texts += [json.loads(line)["text"] for line in file if line.strip()]
    return [texts[len(texts) * index // PASSAGES] for index in range(PASSAGES)]


def main():
    encoder = Encoder(TAGGER / "model.bin")
    tokenizer = BertWordPieceTokenizer(str(TAGGER / "vocabulary.txt"))
    lines = [f"{encoder.shape['fingerprint']:016x}"]
    for text in passages():
        ids = tokenizer.encode(text).ids
        most = encoder.shape["positions"]
        if len(ids) > most:
            ids = ids[: most - 1] + ids[-1:]
        logits = " ".join(f"{logit:.4f}" for logit in encoder.logits(ids))
        lines.append(" ".join(map(str, ids)) + "\t" + logits)
    FIXTURE.parent.mkdir(parents=True, exist_ok=True)
    FIXTURE.write_text("\n".join(lines) + "\n", encoding="ascii")
    print(f"{FIXTURE}: {len(lines) - 1} passages")


if __name__ == "__main__":
    main()
