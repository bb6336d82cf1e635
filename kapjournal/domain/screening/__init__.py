"""Looks through a client's words for what a person must see, before the words are sealed.

A lexicon with guards, and beside it a small learnt model: a table of weights for words, pairs of words and
families of words, no network, nothing that thinks, time linear in the length of the text. It reads English
and Spanish, both in every text, because one message often holds both.

The model hears all kinds of danger, and each only where the rules were silent about it: lists stop
generalising, and of plain statements in words that nobody foresaw they missed three or four in ten. It was
learnt from invented lines and never from a real person's; its findings say "worded like …", because no listed
phrase stands behind them. It adds and takes nothing away.

Tiers. *Affirmed* reaches a person: at once (urgency NOW) for explicit wishes to die, self-harm, harm to
others, danger to someone who depends on the person, abuse going on, chest pain or trouble breathing; on
the next working day for oblique wishes to be gone, other signs of the body, elation, perception and use
alone. *Negated or past* and *mention* (somebody else's, quoted, a figure of speech, an intrusive thought
named as such, dying inside the medicine) are never deleted and never hurry. Only what the medicine is
expected to do while it works, seeing and hearing things, is no finding at all before the next day.

What it cannot do. Most people in danger do not use listed words: of implicit wishes to die, no method
tried while this was planned found more than 21 to 28 in 100, and neither does this one. A text in which
nothing was found is not thereby safe, and a page must say so: "No listed phrases matched; this is not a
safety assessment." In a language that is not listed here it says "not screened". It does not diagnose,
does not grade, and does not know irony.
"""

from kapjournal.domain.course import Track
from kapjournal.domain.safety import Finding

_LANGUAGES = ("en", "es")


def screen(
    text: str,
    language: str | None = None,  # noqa: ARG001  a hint that never narrows: both languages are always read
    hours_after_session: float | None = None,
    tracks: frozenset[Track] = frozenset(),
) -> tuple[Finding, ...]:
    """Findings in order of place; spans are exact code-point slices of `text`.

    `language` is a hint and never narrows the search. `hours_after_session` counts from the end of the
    latest medicine session; words about dying in the past tense soon after it are read as the session's.
    """
    # Imported late: compiling the lexicon's index costs milliseconds that no command line should wait for.
    from kapjournal.domain.screening.screener import findings

    return findings(text, hours_after_session, tracks)


def languages_screened() -> tuple[str, ...]:
    """Language codes whose words the lexicon knows."""
    return _LANGUAGES


def is_screened(language: str) -> bool:
    """Whether a language ("es", "es-MX", "en_GB") is one that the lexicon knows."""
    return language.replace("_", "-").split("-")[0].casefold() in _LANGUAGES
