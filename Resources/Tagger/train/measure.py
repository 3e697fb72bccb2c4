"""Scores, their intervals, calibration and thresholds, all over passages read sentence by sentence,
each behind the one before it: what a passage shows is what one of its sentences shows, at the
highest probability of any.
"""

import numpy as np

from data import LABELS, LEADER, OUTPUTS, Tokens, sentences
from network import logits

LEADERS = np.array([label in LEADER for label in LABELS])
STEPS = np.arange(0.05, 0.95, 0.01)


def sigmoid(z):
    return np.exp(-np.logaddexp(0, -z))


def union_logits(net, rows, window=2):
    """[passages, OUTPUTS]: the highest logit of any sentence, read with `window - 1` before it."""
    tokens, sequences, owners = Tokens(), [], []
    for i, row in enumerate(rows):
        parts = sentences(row["text"])
        for j in range(len(parts)):
            sequences.append(tokens(" ".join(parts[max(0, j - window + 1) : j + 1])))
            owners.append(i)
    result = np.full((len(rows), OUTPUTS), -30, np.float32)
    np.maximum.at(result, np.array(owners), logits(net, sequences))
    return result


def f1(y, p):
    """F1 of each column."""
    return 2 * (y * p).sum(0) / np.maximum(1e-9, y.sum(0) + p.sum(0))


def micro(y, p):
    return float(2 * (y * p).sum() / max(1e-9, y.sum() + p.sum()))


def side(y):
    """0 none, 1 leader, 2 manager, 3 both."""
    leader, manager = y[:, LEADERS].any(1), y[:, ~LEADERS].any(1)
    return np.where(leader & manager, 3, np.where(leader, 1, np.where(manager, 2, 0)))


def sides(y, p):
    """Macro-F1 of leader, manager and none."""
    y, p = side(y), side(p)
    scores = []
    for kind in (0, 1, 2):
        both = ((y == kind) & (p == kind)).sum()
        scores.append(2 * both / max(1, (y == kind).sum() + (p == kind).sum()))
    return float(np.mean(scores))


def calibration_error(y, p, bins=10):
    """Expected calibration error over all decisions, in bins of equal width."""
    y, p = y.ravel(), p.ravel()
    place = np.minimum((p * bins).astype(int), bins - 1)
    return float(sum(abs(y[place == b].mean() - p[place == b].mean()) * (place == b).mean()
                     for b in range(bins) if (place == b).any()))


def precision(y, p, threshold=0.5):
    """(share that is right, number) of what is at the threshold or above."""
    said = p >= threshold
    return float((y * said).sum() / max(1, said.sum())), int(said.sum())


def careful(z, y, least=0.72):
    """How much to take off the logits so that the share of right ones among those at 0.5 and above is
    at least so much: what counts without being asked about should be surer than even."""
    for shift in np.arange(0, 2, 0.05):
        right, said = precision(y, sigmoid(z - shift))
        if right >= least or said < 20:
            return float(shift)
    return 0.0


def platt(z, y, iterations=100):
    """(slope, bias) of the probability sigmoid(slope * z + bias), by Newton's method with steps that
    are halved until they help (Platt 1999; with the ridge of one pseudo-observation, so that few
    passages do not run away)."""
    z, y = z.ravel().astype(np.float64), y.ravel().astype(np.float64)
    prior = np.array([1.0, 0.0])
    x = np.stack([z, np.ones_like(z)], 1)

    def loss(weights):
        t = x @ weights
        return (np.logaddexp(0, t) - y * t).sum() + ((weights - prior) ** 2).sum() / 2

    weights = prior
    for _ in range(iterations):
        p = sigmoid(x @ weights)
        gradient = x.T @ (p - y) + (weights - prior)
        step = np.linalg.solve(x.T @ (x * (p * (1 - p))[:, None]) + np.eye(2), gradient)
        size = 1.0
        while size > 1e-6 and loss(weights - size * step) > loss(weights):
            size /= 2
        weights = weights - size * step
    return float(weights[0]), float(weights[1])


def crossed(z, y, folds=10):
    """Calibrated probabilities, each fold by what the others say: the honest figure."""
    p = np.zeros_like(z, dtype=np.float64)
    for fold in range(folds):
        out = np.arange(len(z)) % folds == fold
        slope, bias = platt(z[~out], y[~out])
        p[out] = sigmoid(slope * z[out] + bias)
    return p


def crossed_f1(z, y, folds=10):
    """(F1, interval) where each fold is decided by the calibration and the threshold of the others."""
    said = np.zeros(y.shape, bool)
    for fold in range(folds):
        out = np.arange(len(z)) % folds == fold
        slope, bias = platt(z[~out], y[~out])
        _, threshold = best_threshold(micro, y[~out], sigmoid(slope * z[~out] + bias))
        said[out] = sigmoid(slope * z[out] + bias) >= threshold
    return micro(y, said), interval(micro, y, said)


def best_threshold(score, y, p):
    """(score, threshold) of the best one."""
    return max((score(y, p >= t), float(t)) for t in STEPS)


def interval(score, y, p, times=1000, seed=7):
    """(low, high): the middle 95% over resampled passages."""
    chance, scores = np.random.default_rng(seed), []
    for _ in range(times):
        pick = chance.integers(0, len(y), len(y))
        scores.append(score(y[pick], p[pick]))
    return tuple(float(v) for v in np.percentile(scores, [2.5, 97.5]))
