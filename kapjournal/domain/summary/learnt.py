"""What each feature counts for, learnt from the tuning part of tests/data/journals.

Written by `python -m tests.benchmarks.train_head --write`; not edited by hand.
"""

BIAS = -6.82
MEANING = 0.6
"""What the encoder's pull counts for beside the features."""
WEIGHTS: dict[str, float] = {
    "prior": 0.722,
    "answer": 0.209,
    "turn": 0.785,
    "insight": 1.201,
    "image": 0.513,
    "emotion": 1.227,
    "relation": 0.685,
    "speech": 0.08,
    "difficulty": 1.024,
    "action": -0.115,
    "meaning": 1.212,
    "body": 1.179,
    "clinical": -0.142,
    "logistic": -0.607,
    "joke": -0.253,
    "everyday": -0.896,
    "length": 3.418,
    "short": -0.267,
    "long": -0.328,
    "share": 0.191,
    "told": -0.326,
    "question": 0.22,
    "returning": 0.314,
    "agenda": 0.898,
    "picture": -0.538,
    "whole": 0.452,
    "self": 0.516,
    "selves": -0.069,
    "not": 0.635,
    "turning": 0.087,
    "you": 0.499,
    "laughter": -0.386,
    "corrects": 1.112,
    "late": 0.814,
}
