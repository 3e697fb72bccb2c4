"""One run of fine-tuning, which goes on from its checkpoint.

Two readings of a passage are mixed: as a whole, and as a bag of its sentences, of which at least
one has to show what the passage shows (noisy or). The program reads sentence by sentence, so the
second reading is the one it needs; the first gives context to learn from.
"""

import math
import os
import time

import numpy as np
import torch
import torch.nn.functional as F

from data import OUTPUTS, PROMISE, Tokens, sentences, targets
from network import Net

BATCH = 32
RATE = 1e-4
HEAD_RATE = 1e-3
AVERAGE = 0.995  # of the weights over the steps
DROPOUT = 0.1
BAGS = 0.5  # share of passages read as a bag of sentences
LOSS = torch.ones(OUTPUTS)
LOSS[16:PROMISE] = 0.3  # intended behaviors: few, and second to the rest
LOSS[PROMISE] = 0.5
LOSS[PROMISE + 1] = 2.0  # signs are rare: one passage in thirty


def learn(rows, epochs, seed, checkpoint, threads=2, start=None):
    """The averaged weights (a state dict) of one run, from the base weights or from `start`."""
    torch.set_num_threads(threads)
    torch.manual_seed(seed)
    tokens = Tokens()
    whole = [tokens(row["text"]) for row in rows]
    parts = [[tokens(s) for s in sentences(row["text"])] for row in rows]
    y, known = targets(rows)
    net = Net()
    if start:
        net.load_state_dict(start)
    words = net.enc.embeddings.word_embeddings.weight
    words.requires_grad = False  # most of the time of a step, and nothing gained
    groups = [
        {"params": [p], "lr": RATE if name.startswith("enc.") else HEAD_RATE,
         "weight_decay": 0.0 if p.ndim < 2 else 0.01}
        for name, p in net.named_parameters() if p.requires_grad
    ]
    optimizer = torch.optim.AdamW(groups, betas=(0.9, 0.98))
    per_epoch = len(rows) // BATCH
    steps = int(epochs * per_epoch)
    warm = max(1, steps // 10)

    def rate(step):
        if step < warm:
            return step / warm
        return 0.02 + 0.98 * 0.5 * (1 + math.cos(math.pi * (step - warm) / max(1, steps - warm)))

    schedule = torch.optim.lr_scheduler.LambdaLR(optimizer, rate)
    average = {k: v.clone() for k, v in net.state_dict().items()}
    epoch = step = 0
    if checkpoint and os.path.exists(checkpoint):
        state = torch.load(checkpoint)
        net.load_state_dict(state["net"])
        optimizer.load_state_dict(state["optimizer"])
        schedule.load_state_dict(state["schedule"])
        average, epoch, step = state["average"], state["epoch"], state["step"]
        print(f"goes on from epoch {epoch}", flush=True)
    started = time.time()
    while step < steps:
        # An epoch's order, bags and dropout follow from the seed and its number alone.
        chance = np.random.default_rng([seed, epoch])
        torch.manual_seed(seed * 1000 + epoch)
        losses = []
        for batch in _batches(whole, chance):
            net.train()
            sequences, owners = [], []
            for place, i in enumerate(batch):
                bag = len(parts[i]) > 1 and chance.random() < BAGS
                for sequence in parts[i] if bag else [whole[i]]:
                    sequences.append(sequence)
                    owners.append(place)
            z = net(sequences, DROPOUT, torch.bfloat16)
            loss = _loss(z, owners, torch.from_numpy(y[batch]), torch.from_numpy(known[batch]))
            optimizer.zero_grad(set_to_none=True)
            loss.backward()
            torch.nn.utils.clip_grad_norm_(net.parameters(), 1.0)
            optimizer.step()
            schedule.step()
            step += 1
            losses.append(loss.item())
            _average(average, net, min(AVERAGE, (1 + step) / (10 + step)))
            if step % 50 == 0:
                print(f"step {step} of {steps}, loss {np.mean(losses[-50:]):.3f}, "
                      f"{time.time() - started:.0f} s", flush=True)
            if step >= steps:
                break
        epoch += 1
        if checkpoint:
            torch.save({"net": net.state_dict(), "optimizer": optimizer.state_dict(),
                        "schedule": schedule.state_dict(), "average": average,
                        "epoch": epoch, "step": step}, checkpoint + ".new")
            os.replace(checkpoint + ".new", checkpoint)
    return average


def _batches(sequences, chance):
    """Batches of like length, in random order."""
    order = chance.permutation(len(sequences))
    chunks = np.array_split(order, max(1, len(order) // (BATCH * 8)))
    order = np.concatenate([sorted(c, key=lambda i: len(sequences[i])) for c in chunks])
    batches = [order[s : s + BATCH] for s in range(0, len(order) - BATCH + 1, BATCH)]
    chance.shuffle(batches)
    return batches


def _loss(z, owners, y, known):
    """Binary cross-entropy of the noisy or over each passage's texts: log(1-p) adds up."""
    absent = torch.zeros(len(y), OUTPUTS).index_add(0, torch.tensor(owners), F.logsigmoid(-z))
    absent = absent.clamp(max=-1e-6)
    loss = -(y * torch.log(-torch.expm1(absent)) + (1 - y) * absent)
    return (loss * known * LOSS).sum(1).mean()


@torch.no_grad()
def _average(average, net, keep):
    for name, value in net.state_dict().items():
        if value.dtype.is_floating_point and "word_embeddings" not in name:
            average[name].mul_(keep).add_(value, alpha=1 - keep)
