"""What each feature counts for, learnt from the tuning part of tests/data/journals.

Written by `python -m tests.benchmarks.train_head --write`; not edited by hand.
"""

BIAS = -6.932
MEANING = 0.6
"""What the encoder's pull counts for beside the features."""
WEIGHTS: dict[str, float] = {
    "prior": 1.091,
    "answer": 0.265,
    "turn": 1.0,
    "insight": 1.27,
    "image": 0.182,
    "emotion": 1.358,
    "relation": 0.567,
    "speech": 0.443,
    "difficulty": 1.463,
    "action": 0.498,
    "meaning": 1.529,
    "body": 0.778,
    "clinical": -1.025,
    "logistic": -1.092,
    "joke": -1.802,
    "everyday": -0.886,
    "length": 4.015,
    "short": -0.27,
    "long": -0.066,
    "share": 0.789,
    "told": -0.529,
    "question": 0.037,
    "returning": 0.018,
    "whole": 0.389,
    "self": 0.789,
    "selves": 0.104,
    "not": 0.371,
    "turning": -0.01,
    "you": 0.461,
    "laughter": -0.942,
}
