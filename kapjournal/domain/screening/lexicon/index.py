"""All rules of all languages, in one tuple."""

from functools import cache

from kapjournal.domain.screening.lexicon import en_suicidal, es_suicidal
from kapjournal.domain.screening.rules import Rule


@cache
def all_rules() -> tuple[Rule, ...]:
    return (*en_suicidal.RULES, *es_suicidal.RULES)
