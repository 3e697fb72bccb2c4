"""The encoder with its heads: token ids → 34 logits a text.

The texts of a batch lie one behind the other without padding, since sentences differ much in
length and most of the work is done token by token; only attention sees them apart.
"""

import numpy as np
import torch
import torch.nn.functional as F
from torch import nn
from transformers import AutoModel

from data import BASE, OUTPUTS

HEADS = 12
ROUND = 64  # token counts are rounded up to this, so that few shapes occur
_pool = None


class Net(nn.Module):
    """all-MiniLM-L6-v2 and, for each output, its own attention over the tokens.

    A label often rests on one clause: each output weighs the tokens by `att`, then averages what
    `out` says of each.
    """

    def __init__(self):
        super().__init__()
        self.enc = AutoModel.from_pretrained(BASE)
        self.out = nn.Linear(384, OUTPUTS)
        self.att = nn.Linear(384, OUTPUTS)
        nn.init.normal_(self.out.weight, 0, 0.02)
        nn.init.constant_(self.out.bias, -2.5)
        nn.init.normal_(self.att.weight, 0, 0.02)
        nn.init.zeros_(self.att.bias)

    def forward(self, texts, dropout=0.0, kind=torch.float32):
        """Logits [texts, OUTPUTS]; `kind` is the type that the matrices are multiplied in."""
        ids, positions, gather, mask, scatter = _pack(texts)
        count, longest = gather.shape
        table = self.enc.embeddings
        x = table.LayerNorm(table.word_embeddings(ids) + table.position_embeddings(positions)
                            + table.token_type_embeddings.weight[0])
        drop = dropout if self.training else 0.0
        x = _drop(x, drop).to(kind)
        apart, seen = gather.view(-1), mask[:, None, None, :]

        def linear(layer, x):
            return F.linear(x, layer.weight.to(kind), layer.bias.to(kind))

        def norm(layer, x):
            return F.layer_norm(x.float(), x.shape[-1:], layer.weight, layer.bias, 1e-12).to(kind)

        for layer in self.enc.encoder.layer:
            attention = layer.attention
            q, k, v = (
                linear(getattr(attention.self, name), x).index_select(0, apart)
                .view(count, longest, HEADS, -1).transpose(1, 2)
                for name in ("query", "key", "value"))
            mixed = F.scaled_dot_product_attention(q, k, v, attn_mask=seen).transpose(1, 2)
            mixed = mixed.reshape(count * longest, -1).index_select(0, scatter)
            x = norm(attention.output.LayerNorm,
                     x + _drop(linear(attention.output.dense, mixed), drop))
            inner = F.gelu(linear(layer.intermediate.dense, x))
            x = norm(layer.output.LayerNorm, x + _drop(linear(layer.output.dense, inner), drop))
        hidden = x.float().index_select(0, apart).view(count, longest, -1)
        weights = self.att(hidden).masked_fill(~mask[..., None], -1e4).softmax(1)
        return (weights * self.out(hidden)).sum(1)


def _pack(texts):
    """Token ids and positions [tokens]; where each text's tokens are [texts, longest] with their
    mask; and the way back [tokens]."""
    tokens = sum(map(len, texts))
    filler = -tokens % ROUND
    ids = np.concatenate([*texts, np.zeros(filler)]).astype(np.int64)
    positions = np.concatenate([*(np.arange(len(t)) for t in texts), np.zeros(filler)])
    longest = -(-max(map(len, texts)) // 8) * 8
    gather = np.zeros((len(texts), longest), np.int64)
    mask = np.zeros((len(texts), longest), bool)
    scatter = np.zeros(tokens + filler, np.int64)
    start = 0
    for i, text in enumerate(texts):
        end = start + len(text)
        gather[i, : len(text)] = np.arange(start, end)
        mask[i, : len(text)] = True
        scatter[start:end] = i * longest + np.arange(len(text))
        start = end
    arrays = (ids, positions.astype(np.int64), gather, mask, scatter)
    return tuple(torch.from_numpy(a) for a in arrays)


def _drop(x, rate):
    """Dropout from a pool of chances made once: drawing them anew takes a fifth of a step."""
    global _pool
    if rate == 0:
        return x
    if _pool is None:
        chance = torch.rand(1 << 23, generator=torch.Generator().manual_seed(1))
        _pool = ((chance >= rate).float() / (1 - rate)).to(torch.bfloat16)
    start = int(torch.randint(0, len(_pool) - x.numel(), (1,)))
    return x * _pool[start : start + x.numel()].view(x.shape).to(x.dtype)


@torch.no_grad()
def logits(net, sequences, batch=64):
    """[texts, OUTPUTS], in full precision: these are the figures that are measured."""
    net.eval()
    order = np.argsort([len(s) for s in sequences], kind="stable")
    result = np.zeros((len(sequences), OUTPUTS), np.float32)
    for start in range(0, len(order), batch):
        part = order[start : start + batch]
        result[part] = net([sequences[i] for i in part]).numpy()
    return result
