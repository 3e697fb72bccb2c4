"""model.bin: the encoder's weights as the program reads them.

A header of 64 bytes, then the tensors of `layout` in its order, each beginning at a multiple of 64
bytes, everything little-endian, nothing but zeros between. The header:

     0  8 bytes   "batonTAG"
     8  uint32    the format, 1
    12  uint32    words of the vocabulary
    16  uint32    positions
    20  uint32    width of a token's vector
    24  uint32    heads of attention
    28  uint32    inner width of the feed-forward part
    32  uint32    layers
    36  uint32    outputs
    40  uint32    pooling: 0 the mean over tokens, 1 attention of each output's own
    44  float32   epsilon of the layer norms
    48  uint64    size of the file in bytes
    56  uint64    fingerprint: the first 8 bytes of SHA-256 of all behind the header

Matrices of the layers and the word vectors are int8 with a float32 scale a row. A layer's matrix
stands in the order in which every kernel reads it, widening as it goes: panels of 16 rows, in a
panel pairs of columns, in a pair of columns the 16 rows, then the two columns. What belongs to the
second kind of token is left out, and what belongs to the first is added to the positions.

    python model_file.py CHECKPOINT.pt OUT.bin      a state dict of torch, tensors named as in BERT
    python model_file.py CHECKPOINT.npz OUT.bin     the same as arrays of numpy
"""

import hashlib
import struct
import sys

import numpy as np

MAGIC = b"batonTAG"
FORMAT = 1
ALIGNMENT = 64
PANEL = 16
POSITIONS = 128
EPSILON = 1e-12
POOLINGS = ("mean", "attention")
HEADER = struct.Struct("<8s9If2Q")
SIZES = ("words", "positions", "width", "heads", "inner", "layers", "outputs", "pooling")


def layout(shape):
    """(name, kind, rows, columns) of every tensor; a kind is rows, packed, or float."""
    width, inner = shape["width"], shape["inner"]
    yield "embeddings.words", "rows", shape["words"], width
    yield "embeddings.positions", "float", shape["positions"], width
    yield "embeddings.norm.gain", "float", 1, width
    yield "embeddings.norm.bias", "float", 1, width
    for layer in range(shape["layers"]):
        for name, rows, columns in (
            ("attention.in", 3 * width, width),
            ("attention.out", width, width),
            ("inner", inner, width),
            ("outer", width, inner),
        ):
            yield f"{layer}.{name}", "packed", rows, columns
            yield f"{layer}.{name}.bias", "float", 1, rows
            if name in ("attention.out", "outer"):
                yield f"{layer}.{name}.norm.gain", "float", 1, width
                yield f"{layer}.{name}.norm.bias", "float", 1, width
    yield "heads", "float", shape["outputs"], width
    yield "heads.bias", "float", 1, shape["outputs"]
    if shape["pooling"] == POOLINGS.index("attention"):
        yield "heads.attention", "float", shape["outputs"], width


def quantized(rows, candidates=np.linspace(0.7, 1.0, 13)):
    """int8 values and a scale for each row: the scale with the least squared error."""
    rows = np.asarray(rows, np.float32)
    peak = np.abs(rows).max(axis=1, keepdims=True)
    peak[peak == 0] = 1
    best = np.full((len(rows), 1), np.inf, np.float32)
    scale = np.ones((len(rows), 1), np.float32)
    for share in candidates:
        trial = (peak * np.float32(share) / 127).astype(np.float32)
        error = np.clip(np.rint(rows / trial), -127, 127) * trial - rows
        error = (error * error).sum(axis=1, keepdims=True)
        better = error < best
        best, scale = np.where(better, error, best), np.where(better, trial, scale)
    return np.clip(np.rint(rows / scale), -127, 127).astype(np.int8), scale[:, 0]


def packed(values):
    rows, columns = values.shape
    panels = values.reshape(rows // PANEL, PANEL, columns // 2, 2)
    return np.ascontiguousarray(panels.transpose(0, 2, 1, 3))


def unpacked(values, rows, columns):
    panels = values.reshape(rows // PANEL, columns // 2, PANEL, 2)
    return np.ascontiguousarray(panels.transpose(0, 2, 1, 3)).reshape(rows, columns)


def from_bert(state, heads=12):
    """The shape and the tensors by our names, from arrays by the names of BERT and of the heads:
    `out.weight`, `out.bias`, and where outputs have an attention of their own `att.weight`."""
    state = {name.removeprefix("enc."): np.asarray(array) for name, array in state.items()}
    words = state["embeddings.word_embeddings.weight"]
    layers = 1 + max(int(n.split(".")[2]) for n in state if n.startswith("encoder.layer."))
    shape = {
        "words": words.shape[0],
        "positions": POSITIONS,
        "width": words.shape[1],
        "heads": heads,
        "inner": state["encoder.layer.0.intermediate.dense.weight"].shape[0],
        "layers": layers,
        "outputs": state["out.weight"].shape[0],
        "pooling": POOLINGS.index("attention" if "att.weight" in state else "mean"),
    }
    tensors = {
        "embeddings.words": words,
        "embeddings.positions": state["embeddings.position_embeddings.weight"][:POSITIONS]
        + state["embeddings.token_type_embeddings.weight"][0],
        "embeddings.norm.gain": state["embeddings.LayerNorm.weight"],
        "embeddings.norm.bias": state["embeddings.LayerNorm.bias"],
        "heads": state["out.weight"],
        "heads.bias": state["out.bias"],
    }
    if "att.weight" in state:
        tensors["heads.attention"] = state["att.weight"]
    for layer in range(layers):
        theirs = f"encoder.layer.{layer}."
        for end, bias in ((".weight", ""), (".bias", ".bias")):
            parts = [state[f"{theirs}attention.self.{n}{end}"] for n in ("query", "key", "value")]
            tensors[f"{layer}.attention.in{bias}"] = np.concatenate(parts)
        for ours, name in (
            ("attention.out", "attention.output"), ("inner", "intermediate"), ("outer", "output"),
        ):
            tensors[f"{layer}.{ours}"] = state[f"{theirs}{name}.dense.weight"]
            tensors[f"{layer}.{ours}.bias"] = state[f"{theirs}{name}.dense.bias"]
            if ours != "inner":
                tensors[f"{layer}.{ours}.norm.gain"] = state[f"{theirs}{name}.LayerNorm.weight"]
                tensors[f"{layer}.{ours}.norm.bias"] = state[f"{theirs}{name}.LayerNorm.bias"]
    return shape, tensors


def write(path, shape, tensors):
    """Writes the file; the shape and tensors are those of `from_bert`."""
    body = bytearray()

    def append(array):
        body.extend(bytes(-len(body) % ALIGNMENT))
        body.extend(np.ascontiguousarray(array).tobytes())

    for name, kind, rows, columns in layout(shape):
        array = np.asarray(tensors[name], np.float32).reshape(rows, columns)
        if not np.isfinite(array).all():
            raise ValueError(f"{name} holds values that are not finite")
        if kind == "float":
            append(array.astype("<f4"))
            continue
        values, scale = quantized(array)
        append(scale.astype("<f4"))
        append(packed(values) if kind == "packed" else values)
    fingerprint = int.from_bytes(hashlib.sha256(body).digest()[:8], "little")
    sizes = [shape[name] for name in SIZES]
    size = HEADER.size + len(body)
    header = HEADER.pack(MAGIC, FORMAT, *sizes, EPSILON, size, fingerprint)
    with open(path, "wb") as file:
        file.write(header + body)
    return size


def read(path):
    """The shape (with `epsilon` and `fingerprint`) and the tensors as floats, as far as int8 kept
    them."""
    with open(path, "rb") as file:
        data = file.read()
    magic, form, *sizes, epsilon, size, fingerprint = HEADER.unpack_from(data)
    if magic != MAGIC or form != FORMAT or size != len(data):
        raise ValueError(f"{path} is no model of format {FORMAT}")
    shape = dict(zip(SIZES, sizes), epsilon=epsilon, fingerprint=fingerprint)
    tensors, place = {}, HEADER.size

    def take(kind, count):
        nonlocal place
        place += -place % ALIGNMENT
        array = np.frombuffer(data, kind, count, place)
        place += array.nbytes
        return array

    for name, kind, rows, columns in layout(shape):
        if kind == "float":
            tensors[name] = take("<f4", rows * columns).reshape(rows, columns)
            continue
        scale, values = take("<f4", rows), take(np.int8, rows * columns)
        if kind == "packed":
            values = unpacked(values, rows, columns)
        tensors[name] = values.reshape(rows, columns).astype(np.float32) * scale[:, None]
    return shape, tensors


def main():
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    checkpoint, out = sys.argv[1:]
    if checkpoint.endswith(".npz"):
        state = dict(np.load(checkpoint))
    else:
        import torch

        state = torch.load(checkpoint, map_location="cpu", weights_only=True)
        state = {n: t.float().numpy() for n, t in state.items() if t.is_floating_point()}
    size = write(out, *from_bert(state))
    print(f"{out}: {size:,} bytes")


if __name__ == "__main__":
    main()
