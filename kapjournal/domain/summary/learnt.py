"""What each feature counts for, learnt from the tuning part of tests/data/journals.

Written by `python -m tests.benchmarks.train_head --write`; not edited by hand.
"""

BIAS = -6.621
MEANING = 0.6
"""What the encoder's pull counts for beside the features."""
WEIGHTS: dict[str, float] = {
    "prior": 0.751,
    "answer": 0.388,
    "turn": 0.869,
    "insight": 0.93,
    "image": 0.455,
    "emotion": 0.697,
    "relation": 0.552,
    "speech": 0.23,
    "difficulty": 1.122,
    "action": 0.381,
    "meaning": 0.823,
    "body": 1.15,
    "clinical": 1.38,
    "logistic": -0.957,
    "joke": -0.716,
    "everyday": -1.051,
    "length": 3.296,
    "short": -0.26,
    "long": -0.121,
    "share": 0.099,
    "told": -0.289,
    "question": -0.301,
    "returning": 0.521,
    "agenda": 0.795,
    "picture": -0.154,
    "opening": 0.531,
    "stop": 0.348,
    "self": 0.38,
    "selves": -0.0,
    "not": 0.337,
    "turning": 0.143,
    "you": 0.647,
    "laughter": -0.541,
    "corrects": 0.869,
    "late": 0.8,
    "opens": -0.697,
    "ends": 0.228,
    "numbers": -0.181,
    "names": -0.137,
    "then_now": 1.045,
    "reacts": 0.395,
    "content": -0.269,
    "outcome": 0.72,
    "goes_on": 0.04,
}
