"""From base weights to what the program compiles in: model.bin, vocabulary.txt, thresholds.txt and
the figures of the model card.

    pip install -r requirements.txt
    python train.py --work DIR [--found DIR] [--dev FILE] [--seeds 1,2] [--epochs 3] [--version V]

`--work` takes checkpoints and other intermediate results, outside the repository; a run that was
stopped goes on from there, and its files are named by all that they depend on. `--found` names a
folder of found-*.jsonl, real passages of other people that are learned from and never kept here;
without it the corpus alone is learned from. `--dev` is a file of real passages to measure with: the
calibration of the behaviors (two numbers) and their threshold (one) are chosen on it; promise, sign
and intended behaviors take theirs from the held-out fifth of the corpus, as do the behaviors where
there is no such file. Several seeds are several runs, each from where the one before it ended, at
full rate again; the weights that they end with are averaged. `--card` writes the card's figures
alone, `--dry` nothing.
"""

import argparse
import datetime
import hashlib
import json
import os
import shutil

import torch

import card
import measure
import model_file
from data import BASE, HERE, corpus, found, read
from learn import learn
from network import Net

TAGGER = os.path.dirname(HERE)


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--work", required=True)
    parser.add_argument("--found")
    parser.add_argument("--dev")
    parser.add_argument("--seeds", default="1,2")
    parser.add_argument("--epochs", type=float, default=3)
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--version", default=datetime.date.today().strftime("%Y.%m"))
    parser.add_argument("--card", action="store_true")
    parser.add_argument("--dry", action="store_true")
    options = parser.parse_args()

    os.makedirs(options.work, exist_ok=True)
    learned, held = corpus()
    real = found(options.found)
    print(f"{len(learned)} corpus passages, {len(real)} found, {len(held)} held out", flush=True)
    weights, trail = [], digest(learned + real, options.epochs)
    for seed in map(int, options.seeds.split(",")):
        trail = digest([trail, seed], 0)
        done = os.path.join(options.work, trail + ".pt")
        if not os.path.exists(done):
            print(f"seed {seed}: {done}", flush=True)
            average = learn(learned + real, options.epochs, seed,
                            os.path.join(options.work, trail + ".checkpoint"), options.threads,
                            weights[-1] if weights else None)
            torch.save(average, done)
        weights.append(torch.load(done))
    average = {name: sum(w[name] for w in weights) / len(weights)
               if value.dtype.is_floating_point else value
               for name, value in weights[0].items()}
    figures(average, learned, real, held, options)


def figures(weights, learned, real, held, options):
    """Everything is measured with the weights as int8 keeps them."""
    torch.set_num_threads(options.threads)
    net = Net()
    net.load_state_dict({name: as_kept(name, value) for name, value in weights.items()})
    dev = read(options.dev) if options.dev else []
    z = {"held": measure.union_logits(net, held)}
    if dev:
        z["dev"] = measure.union_logits(net, dev)
    text, thresholds = card.figures(z, {"held": held, "dev": dev}, len(learned), len(real))
    print(text, flush=True)
    if options.dry:
        return
    card.write(os.path.join(TAGGER, "card.md"), text, options.version, bool(real))
    if options.card:
        return
    model_file.write(os.path.join(TAGGER, "model.bin"), *model_file.from_bert(
        {n: t.float().numpy() for n, t in weights.items() if t.is_floating_point()}))
    shutil.copyfile(BASE + "vocab.txt", os.path.join(TAGGER, "vocabulary.txt"))
    with open(os.path.join(TAGGER, "thresholds.txt"), "w", encoding="utf-8") as file:
        file.write(card.thresholds_file(thresholds, options.version,
                                        datetime.date.today().isoformat()))
    print("Now: python fixtures.py, for the tests compare with these weights.")


def digest(data, epochs):
    """A name for what a run depends on: its passages and length, and how it learns."""
    with open(os.path.join(HERE, "learn.py"), "rb") as file:
        text = json.dumps([data, epochs], sort_keys=True).encode() + file.read()
    return hashlib.sha256(text).hexdigest()[:12]


def as_kept(name, value):
    """A tensor after int8 and back; what stays float is as it was."""
    matrix = value.ndim == 2 and name.startswith("enc.") and (
        "word_embeddings" in name or ".layer." in name)
    if not matrix:
        return value
    kept, scale = model_file.quantized(value.float().numpy())
    return torch.from_numpy(kept.astype("float32") * scale[:, None])


if __name__ == "__main__":
    main()
