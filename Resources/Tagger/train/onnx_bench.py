"""Times onnxruntime on one thread with the weights of model.bin as fp32, for `make bench`.

    python onnx_bench.py MODEL.bin [SECONDS] < IDS

A line of token ids is a sentence. The network is built with the operators that onnxruntime fuses
transformers to, so that nothing is lost to its form. Every sentence is run by itself, round after
round, for so many seconds; printed is the mean over sentences of the median in milliseconds, and
the greatest difference of a logit from the reference, over the first sentences.

Needs numpy, onnx and onnxruntime.
"""

import statistics
import sys
import time

import numpy as np
import onnx
import onnxruntime
from onnx import TensorProto, helper, numpy_helper

import model_file
import reference

THEIRS = "com.microsoft"


class Graph:
    """Nodes and constants as they come."""

    def __init__(self, shape, tensors):
        self.shape, self.tensors = shape, tensors
        self.nodes, self.constants = [], {}

    def constant(self, name, array):
        self.constants[name] = numpy_helper.from_array(np.ascontiguousarray(array), name)
        return name

    def tensor(self, name, turn=False):
        array = self.tensors[name].astype(np.float32)
        return self.constant(name, array.T if turn else array if len(array) > 1 else array[0])

    def node(self, kind, inputs, domain="", **attributes):
        output = f"{kind}.{len(self.nodes)}"
        node = helper.make_node(kind, inputs, [output], domain=domain, **attributes)
        self.nodes.append(node)
        return output

    def product(self, name, x):
        return self.node("MatMul", [x, self.tensor(name, turn=True)])

    def norm(self, name, x, more):
        """The norm of x plus what was computed from it, with that one's bias."""
        inputs = [more, x, self.tensor(name + ".norm.gain"), self.tensor(name + ".norm.bias")]
        inputs.append(self.tensor(name + ".bias"))
        epsilon = self.shape["epsilon"]
        return self.node("SkipLayerNormalization", inputs, THEIRS, epsilon=epsilon)

    def layer(self, layer, x):
        weights = [self.tensor(f"{layer}.attention.in", turn=True)]
        weights.append(self.tensor(f"{layer}.attention.in.bias"))
        heads = self.shape["heads"]
        heard = self.node("Attention", [x, *weights], THEIRS, num_heads=heads)
        x = self.norm(f"{layer}.attention.out", x, self.product(f"{layer}.attention.out", heard))
        inner = self.product(f"{layer}.inner", x)
        inner = self.node("BiasGelu", [inner, self.tensor(f"{layer}.inner.bias")], THEIRS)
        return self.norm(f"{layer}.outer", x, self.product(f"{layer}.outer", inner))

    def pooled(self, x):
        values = self.product("heads", x)
        axes = self.constant("axes", np.array([1]))
        if "heads.attention" not in self.tensors:
            mean = self.node("ReduceMean", [values, axes], keepdims=0)
        else:
            shares = self.node("Softmax", [self.product("heads.attention", x)], axis=1)
            values = self.node("Mul", [shares, values])
            mean = self.node("ReduceSum", [values, axes], keepdims=0)
        return self.node("Add", [mean, self.tensor("heads.bias")])

    def model(self):
        words = self.node("Gather", [self.tensor("embeddings.words"), "ids"])
        places = self.node("Gather", [self.tensor("embeddings.positions"), "places"])
        names = ["embeddings.norm.gain", "embeddings.norm.bias"]
        x = self.node(
            "LayerNormalization",
            [self.node("Add", [words, places]), *map(self.tensor, names)],
            epsilon=self.shape["epsilon"],
        )
        for layer in range(self.shape["layers"]):
            x = self.layer(layer, x)
        logits = self.pooled(x)
        inputs = [
            helper.make_tensor_value_info(name, TensorProto.INT64, [1, "tokens"])
            for name in ("ids", "places")
        ]
        output = helper.make_tensor_value_info(logits, TensorProto.FLOAT, [1, None])
        graph = helper.make_graph(
            self.nodes, "encoder", inputs, [output], list(self.constants.values())
        )
        versions = [helper.make_opsetid("", 18), helper.make_opsetid(THEIRS, 1)]
        return helper.make_model(graph, opset_imports=versions, ir_version=9)


def main():
    if len(sys.argv) not in (2, 3):
        sys.exit(__doc__)
    seconds = float(sys.argv[2]) if len(sys.argv) == 3 else 5
    sentences = [[int(n) for n in line.split()] for line in sys.stdin if line.strip()]
    model = Graph(*model_file.read(sys.argv[1])).model()
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = options.inter_op_num_threads = 1
    session = onnxruntime.InferenceSession(
        model.SerializeToString(), options, providers=["CPUExecutionProvider"]
    )
    inputs = [
        {"ids": np.array([ids]), "places": np.arange(len(ids))[None]} for ids in sentences
    ]
    encoder = reference.Encoder(sys.argv[1])
    difference = max(
        np.abs(session.run(None, feed)[0][0] - encoder.logits(ids)).max()
        for feed, ids in list(zip(inputs, sentences))[:5]
    )
    times = [[] for _ in sentences]
    end = time.perf_counter() + seconds
    while time.perf_counter() < end or len(times[-1]) < 3:
        for feed, mine in zip(inputs, times):
            start = time.perf_counter()
            session.run(None, feed)
            mine.append((time.perf_counter() - start) * 1000)
    mean = statistics.fmean(map(statistics.median, times))
    print(f"{mean:.4f} {difference:.6f} onnxruntime {onnxruntime.__version__}")


if __name__ == "__main__":
    main()
