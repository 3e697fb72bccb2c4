"""The encoder in plain numpy, over the weights as model.bin holds them: token ids to logits.

It is what the program's own arithmetic is compared with, so it is written to be read and not to be
fast: float64, one text at a time.

    python reference.py MODEL.bin < IDS      token ids a line in, logits a line out
"""

import math
import sys

import numpy as np

import model_file

STEPS = 64
KNOWN = np.array([math.erf(step / STEPS) for step in range(6 * STEPS + 1)])


def erf(x):
    """The error function to 1e-10: its series around the nearest of values known exactly."""
    size = np.minimum(np.abs(x), 6)
    step = np.rint(size * STEPS).astype(int)
    near = step / STEPS
    d = size - near
    series = d * (1 - d * (near - d * ((2 * near**2 - 1) / 3 - d * (2 * near**3 - 3 * near) / 6)))
    value = KNOWN[step] + 2 / math.sqrt(math.pi) * np.exp(-near * near) * series
    return np.copysign(value, x)


def gelu(x):
    return 0.5 * x * (1 + erf(x / math.sqrt(2)))


def softmax(x, axis):
    e = np.exp(x - x.max(axis=axis, keepdims=True))
    return e / e.sum(axis=axis, keepdims=True)


class Encoder:
    def __init__(self, path):
        self.shape, tensors = model_file.read(path)
        self.tensors = {name: array.astype(np.float64) for name, array in tensors.items()}

    def linear(self, name, x):
        return x @ self.tensors[name].T + self.tensors[name + ".bias"]

    def norm(self, name, x):
        x = x - x.mean(axis=-1, keepdims=True)
        x = x / np.sqrt((x * x).mean(axis=-1, keepdims=True) + self.shape["epsilon"])
        return x * self.tensors[name + ".norm.gain"] + self.tensors[name + ".norm.bias"]

    def attention(self, layer, x):
        heads, width = self.shape["heads"], self.shape["width"]
        parts = self.linear(f"{layer}.attention.in", x)
        parts = parts.reshape(len(x), 3, heads, width // heads).transpose(1, 2, 0, 3)
        query, key, value = parts
        weights = softmax(query @ key.transpose(0, 2, 1) / math.sqrt(width // heads), axis=-1)
        return (weights @ value).transpose(1, 0, 2).reshape(len(x), width)

    def states(self, ids):
        """A vector for each token."""
        x = self.tensors["embeddings.words"][ids] + self.tensors["embeddings.positions"][: len(ids)]
        x = self.norm("embeddings", x)
        for layer in range(self.shape["layers"]):
            heard = self.linear(f"{layer}.attention.out", self.attention(layer, x))
            x = self.norm(f"{layer}.attention.out", x + heard)
            inner = gelu(self.linear(f"{layer}.inner", x))
            x = self.norm(f"{layer}.outer", x + self.linear(f"{layer}.outer", inner))
        return x

    def logits(self, ids):
        x = self.states(ids)
        values = self.linear("heads", x)
        if "heads.attention" in self.tensors:
            return (softmax(x @ self.tensors["heads.attention"].T, axis=0) * values).sum(axis=0)
        return values.mean(axis=0)


def main():
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    encoder = Encoder(sys.argv[1])
    for line in sys.stdin:
        print(" ".join(f"{logit:.4f}" for logit in encoder.logits([int(n) for n in line.split()])))


if __name__ == "__main__":
    main()
