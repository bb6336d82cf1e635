"""What `screening.model` learnt: the families of words, and for each wording what words and families weigh.

The modules beside this one are written by tests/benchmarks/train_screen.py; those of the explicit wording
are three, because it learnt most.
"""

from collections.abc import Mapping

from kapjournal.domain.screening.learnt import (
    abuse_now,
    abuse_past,
    dependant,
    explicit_against,
    explicit_families,
    explicit_words,
    families,
    harm_to_others,
    oblique,
    perception,
    physical,
    self_harm,
    sleepless_elation,
    use_alone,
)
from kapjournal.domain.screening.model import Wording

FAMILIES = families.FAMILIES
WEIGHTS: Mapping[Wording, tuple[str, ...]] = {
    Wording.EXPLICIT: (explicit_words.WEIGHTS, explicit_against.WEIGHTS, explicit_families.WEIGHTS),
    Wording.OBLIQUE: (oblique.WEIGHTS,),
    Wording.SELF_HARM: (self_harm.WEIGHTS,),
    Wording.HARM_TO_OTHERS: (harm_to_others.WEIGHTS,),
    Wording.DEPENDANT: (dependant.WEIGHTS,),
    Wording.ABUSE_NOW: (abuse_now.WEIGHTS,),
    Wording.ABUSE_PAST: (abuse_past.WEIGHTS,),
    Wording.ELATION: (sleepless_elation.WEIGHTS,),
    Wording.PERCEPTION: (perception.WEIGHTS,),
    Wording.USE_ALONE: (use_alone.WEIGHTS,),
    Wording.PHYSICAL: (physical.WEIGHTS,),
}
LINES: Mapping[Wording, tuple[float, float]] = {
    Wording.EXPLICIT: (explicit_words.BIAS, explicit_words.LINE),
    Wording.OBLIQUE: (oblique.BIAS, oblique.LINE),
    Wording.SELF_HARM: (self_harm.BIAS, self_harm.LINE),
    Wording.HARM_TO_OTHERS: (harm_to_others.BIAS, harm_to_others.LINE),
    Wording.DEPENDANT: (dependant.BIAS, dependant.LINE),
    Wording.ABUSE_NOW: (abuse_now.BIAS, abuse_now.LINE),
    Wording.ABUSE_PAST: (abuse_past.BIAS, abuse_past.LINE),
    Wording.ELATION: (sleepless_elation.BIAS, sleepless_elation.LINE),
    Wording.PERCEPTION: (perception.BIAS, perception.LINE),
    Wording.USE_ALONE: (use_alone.BIAS, use_alone.LINE),
    Wording.PHYSICAL: (physical.BIAS, physical.LINE),
}
"""Where a score begins, and the score over which a stretch is taken."""
