"""What a passage is worth to a reader with three minutes: the chance that they would mark it.

The question an answer belongs to, what the words speak of (lexicon), images that come back on several
days, shape and length are told as numbers (features) and added up with weights learnt from marked
journals (learnt). The same words always have the same worth.
"""

import math
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from kapjournal.domain.occasion import Domain
from kapjournal.domain.summary.encoder_port import Encoder
from kapjournal.domain.summary.features import NAMES, Look, Threads, prior, threads
from kapjournal.domain.summary.learnt import BIAS, MEANING, WEIGHTS
from kapjournal.domain.summary.lexicon import Cue, cues
from kapjournal.domain.summary.reading import FEWEST_WORDS
from kapjournal.domain.summary.standing import Fate, Read
from kapjournal.domain.summary.windows import hits_of, windows

SHORTLIST = 600
"""Entries read closely; the others only pass the first, cheap look. Keeps a long journal linear."""
ENCODED = 500
"""Passages that the optional encoder reads, the best by words first: about 1 ms each."""
_SPEAKS_OF: dict[Cue, Domain] = {
    Cue.TURN: Domain.EMOTION,
    Cue.EMOTION: Domain.EMOTION,
    Cue.INSIGHT: Domain.INSIGHT,
    Cue.IMAGE: Domain.IMAGERY,
    Cue.RELATION: Domain.RELATIONSHIPS,
    Cue.SPEECH: Domain.RELATIONSHIPS,
    Cue.DIFFICULTY: Domain.DIFFICULTY,
    Cue.ACTION: Domain.ACTION,
    Cue.MEANING: Domain.MEANING,
    Cue.BODY: Domain.BODY,
    Cue.CLINICAL: Domain.BODY,
}
_REPELS = frozenset({Cue.LOGISTIC, Cue.JOKE, Cue.EVERYDAY})
_NAMED = frozenset(Domain) - {Domain.OTHER, Domain.LANDING, Domain.AGENDA}
_A_MENTION = 1.0
"""What one word says of doing something; a phrase ("i asked", "told him") says more."""
_OUTCOME = NAMES.index("outcome")
_COUNTS = tuple(WEIGHTS[name] for name in NAMES)


@dataclass(frozen=True, slots=True)
class Passage:
    """A readable window of one entry. `worth` is the chance, 0 to 1, that a reader would mark it."""

    read: Read
    start: int
    end: int
    words: int
    told: float
    """The sum that the worth comes from (log odds); the encoder adds to it."""
    plain: bool
    """Nothing in it is an errand, a joke or small talk."""
    does: bool
    """It speaks of something done, asked or tried."""
    domain: Domain
    stems: frozenset[str] = field(repr=False)
    features: tuple[float, ...] = field(repr=False)

    @property
    def outcome(self) -> bool:
        """It belongs to a message that says what came of a step, or to one sent soon after."""
        return self.features[_OUTCOME] > 0

    @property
    def answers_a_step(self) -> bool:
        """It answers the question what came of a chosen step."""
        return self.read.entry.domain is Domain.ACTION

    @property
    def worth(self) -> float:
        # rounded, so that the last digits of a processor's arithmetic never decide
        return round(1 / (1 + math.exp(-max(-30.0, min(30.0, self.told)))), 6)


def passages(reads: Sequence[Read], agenda: Sequence[str] = ()) -> list[Passage]:
    """Candidates from every entry that may be quoted, best first; `agenda` are texts they may take up."""
    open_reads = [read for read in reads if read.fate is Fate.QUOTABLE and len(read.words) >= FEWEST_WORDS]
    through = threads(open_reads, agenda)
    if len(open_reads) > SHORTLIST:
        looks = sorted(open_reads, key=lambda read: (-_first_look(read), read.entry.at, read.entry.id))
        open_reads = looks[:SHORTLIST]
    found = [one for read in open_reads for one in _of_entry(read, through)]
    return sorted(found, key=_best_first)


def with_meaning(found: Sequence[Passage], encoder: Encoder) -> list[Passage]:
    """The same passages, the most promising of them weighed by meaning too; best first."""
    near, rest = found[:ENCODED], found[ENCODED:]
    pulls = encoder.pull([one.read.entry.text[one.start : one.end] for one in near])
    weighed = [
        replace(one, told=round(one.told + MEANING * round(max(-3.0, min(3.0, pull)), 2), 6))
        for one, pull in zip(near, pulls, strict=True)
    ]
    return sorted([*weighed, *rest], key=_best_first)


def _best_first(one: Passage) -> tuple[float, object, str, int, int]:
    return -one.told, one.read.entry.at, one.read.entry.id, one.start, one.end


def _first_look(read: Read) -> float:
    """The same weights on the whole entry, without looking for where a passage could begin."""
    strength: defaultdict[Cue, float] = defaultdict(float)
    for _, cue, weight in cues(read.words):
        strength[cue] += weight
    told = sum(WEIGHTS[cue] * (1 - math.exp(-0.7 * much)) for cue, much in sorted(strength.items()))
    return round(told + WEIGHTS["prior"] * prior(read) + math.log1p(len(read.words)), 6)


def _of_entry(read: Read, through: Threads) -> list[Passage]:
    hits = hits_of(read)
    look = Look(read, hits, through)
    found = []
    for window in windows(read, hits):
        strength, stems = look.strengths(window), look.stems(window)
        features = look.features(window, strength, stems)
        told = BIAS + sum(count * much for count, much in zip(_COUNTS, features, strict=True))
        found.append(
            Passage(
                read,
                window.span.start,
                window.span.end,
                window.span.words,
                round(told, 6),
                not look.laughs(window) and not any(cue in _REPELS for cue in strength),
                strength.get(Cue.ACTION, 0.0) > _A_MENTION,
                _domain(read.entry.domain, strength),
                stems,
                features,
            )
        )
    return found


def _domain(asked: Domain, strength: Mapping[Cue, float]) -> Domain:
    if asked in _NAMED:
        return asked
    sums: defaultdict[Domain, float] = defaultdict(float)
    for cue, weight in strength.items():
        if cue in _SPEAKS_OF:
            sums[_SPEAKS_OF[cue]] += weight
    if not sums:
        return asked
    order = list(Domain)
    return max(sums, key=lambda domain: (round(sums[domain], 6), -order.index(domain)))
