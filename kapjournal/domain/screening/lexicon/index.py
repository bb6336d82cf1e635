"""All rules of all languages, in one tuple."""

from functools import cache

from kapjournal.domain.screening.lexicon import (
    en_body,
    en_composed,
    en_cues,
    en_decided,
    en_dependants,
    en_harm,
    en_means,
    en_oblique,
    en_parting,
    en_states,
    en_suicidal,
    en_ways,
    en_wishes,
    es_body,
    es_composed,
    es_cues,
    es_decided,
    es_dependants,
    es_harm,
    es_means,
    es_oblique,
    es_parting,
    es_states,
    es_suicidal,
    es_ways,
    es_wishes,
    near_death,
)
from kapjournal.domain.screening.rules import Rule


@cache
def all_rules() -> tuple[Rule, ...]:
    return (
        *en_composed.RULES,
        *en_cues.RULES,
        *en_decided.RULES,
        *en_suicidal.RULES,
        *en_means.RULES,
        *en_ways.RULES,
        *en_wishes.RULES,
        *en_oblique.RULES,
        *en_parting.RULES,
        *en_harm.RULES,
        *en_dependants.RULES,
        *en_body.RULES,
        *en_states.RULES,
        *es_composed.RULES,
        *es_cues.RULES,
        *es_decided.RULES,
        *es_suicidal.RULES,
        *es_means.RULES,
        *es_ways.RULES,
        *es_wishes.RULES,
        *es_oblique.RULES,
        *es_parting.RULES,
        *es_harm.RULES,
        *es_dependants.RULES,
        *near_death.RULES,
        *es_body.RULES,
        *es_states.RULES,
    )
