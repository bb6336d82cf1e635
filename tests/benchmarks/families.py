"""Families of words with near meanings, by the optional encoder's vectors and k-means."""

from collections import Counter
from collections.abc import Sequence

import numpy as np

from kapjournal.encoder import load_encoder
from tests.benchmarks.learnt_files import MOST_FAMILIES, write_families

_TIMES = 25
_SEED = 4
_SEEN = 3
_OF_CALM = 20
"""How much more a word counts that stands in the tuning parts than one of calm sentences."""
_STAYS_ALONE = """
i me my myself you he she it we they a an the to of in on at and or but if is am are was were be been have
has had do does did not no so that this there here what when how who why will would could can should with
for from as by yo mi mis tu te se el ell ella lo la los las un una de del en y o u pero si es soy esta son
fue ser estar que como cuando donde quien por para con sin ya le les nos su sus al
die dead live alive dying killed kill death matar morir muerte muerto muerta matarme vivir viva vivo
"""
"""Words that say most by themselves, and such as mean something else in another language of the encoder."""


def write(near: Sequence[list[str]], calm: Sequence[list[str]]) -> None:
    """Group the words that are met and write them."""
    met: Counter[str] = Counter()
    for words in calm:
        met.update(words)
    for words in near:
        for word in words:
            met[word] += _OF_CALM
    alone = {*_STAYS_ALONE.split(), "."}
    words = sorted(
        word for word, often in met.items() if often >= _SEEN and word not in alone and word.isalpha()
    )
    encoder = load_encoder()
    told = np.asarray(encoder.vectors(words), dtype=np.float32)
    family = _nearest(told / np.linalg.norm(told, axis=1, keepdims=True))
    groups: dict[int, list[str]] = {}
    for word, number in zip(words, family, strict=True):
        groups.setdefault(int(number), []).append(word)
    write_families([sorted(group, key=lambda word: (-met[word], word)) for group in groups.values()], met)


def _nearest(told: np.ndarray) -> np.ndarray:
    random = np.random.default_rng(_SEED)
    middles = told[random.choice(len(told), MOST_FAMILIES, replace=False)]
    nearest = np.zeros(len(told), dtype=np.int64)
    for _ in range(_TIMES):
        nearest = np.argmax(told @ middles.T, axis=1)
        for number in range(MOST_FAMILIES):
            members = told[nearest == number]
            if len(members):
                middle = members.sum(axis=0)
                middles[number] = middle / np.linalg.norm(middle)
    return nearest
