"""What each feature counts for, learnt from the tuning part of tests/data/journals.

Written by `python -m tests.benchmarks.train_head --write`; not edited by hand.
"""

BIAS = -6.545
MEANING = 0.6
"""What the encoder's pull counts for beside the features."""
WEIGHTS: dict[str, float] = {
    "prior": 0.586,
    "answer": 0.295,
    "turn": 0.731,
    "insight": 0.824,
    "image": 0.544,
    "emotion": 0.853,
    "relation": 0.634,
    "speech": 0.134,
    "difficulty": 1.211,
    "action": 0.489,
    "meaning": 1.402,
    "body": 1.07,
    "clinical": 0.669,
    "logistic": -0.631,
    "joke": -0.454,
    "everyday": -0.932,
    "length": 3.519,
    "short": -0.366,
    "long": -0.209,
    "share": 0.308,
    "told": -0.425,
    "question": 0.214,
    "returning": 0.338,
    "agenda": 0.798,
    "picture": -0.185,
    "opening": 0.488,
    "stop": 0.366,
    "self": 0.471,
    "selves": -0.033,
    "not": 0.294,
    "turning": 0.049,
    "you": 0.63,
    "laughter": -0.495,
    "corrects": 0.758,
    "late": 0.831,
    "opens": -0.803,
    "ends": 0.153,
    "numbers": -0.124,
    "names": -0.392,
    "then_now": 0.955,
    "reacts": 0.453,
    "content": -0.45,
}
