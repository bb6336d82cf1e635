"""What holds for any text: exact spans, the same answer twice, linear work, phone typing."""

import re
import subprocess
import sys
import unicodedata
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kapjournal.domain.safety import SafetyKind, SafetyTier
from kapjournal.domain.screening import is_screened, languages_screened, screen
from kapjournal.domain.screening.lexicon.index import all_rules
from kapjournal.domain.screening.matching import worth_trying
from kapjournal.domain.screening.phrases import _FILLER, _GAP_WORD, MAX_FILLED, MAX_GAP, MAX_GAPS, parse
from kapjournal.domain.screening.tokens import SENTENCE_WORDS, read
from kapjournal.domain.screening.word_lists import WIDEST_WINDOW

MOST_WORDS = WIDEST_WINDOW - 2 * SENTENCE_WORDS
"""A match with the sentence around it may not be wider than a window can be."""
SPOKEN = [
    "i want to die",
    "no",
    "never",
    "quiero morirme",
    "my husband hits me",
    "during the session",
    ".",
    "\n",
    "😭",
    "“",
    "”",
    '"',
]
TEXTS = st.one_of(
    st.text(), st.lists(st.one_of(st.sampled_from(SPOKEN), st.text(max_size=8)), max_size=25).map(" ".join)
)


@given(text=TEXTS, hours=st.one_of(st.none(), st.floats(allow_nan=True)))
@settings(max_examples=300, deadline=None)
def test_any_text_in_any_script_gives_valid_spans_and_the_same_answer_twice(
    text: str, hours: float | None
) -> None:
    found = screen(text, None, hours)
    assert found == screen(text, "es", hours)
    assert list(found) == sorted(found, key=lambda one: (one.span, one.kind.value))
    for one in found:
        start, end = one.span
        assert 0 <= start < end <= len(text)
        assert text[start:end].strip() == text[start:end]
        assert one.reason


@given(text=st.text())
@settings(max_examples=200, deadline=None)
def test_every_canonical_word_remembers_its_place(text: str) -> None:
    reading = read(text)
    for at, word in enumerate(reading.words):
        start, end = reading.span(at, at + 1)
        assert word
        assert " " not in word
        assert 0 <= start < end <= len(text)


def test_a_span_is_the_exact_slice_even_among_emoji_and_accents() -> None:
    text = "😀😀 Ayer… «qué día», ya no KIERO  vivir 😭"
    (found,) = screen(text)
    assert text[slice(*found.span)] == "no KIERO  vivir"


@pytest.mark.parametrize(
    "text",
    [
        "kms",
        "K.M.S",
        "wanna unalive myself",
        "I WANT TO DIE",
        "iwanttodie",
        "i want too die",
        "i wnat to die",
        "wanna dieeeee",
        "i. want. to. die.",
        "i want to k*ll myself",
        "im su1cidal",
        "sucidal again",
        "I’m gonna kill myself",
        "i dont wanna live no more",
        "ya no kiero vivir",
        "me kiero morir xfa",
        "quieroo moriiir",
        "QUIERO MORIRME",
        "quiero m0rirme",
        unicodedata.normalize("NFD", "ojalá no despertara mañana"),
        "m quiero matar",
        "hoy fue horrible and honestly quiero morirme",
        "no puedo más, I want to kill myself",
    ],
)
def test_phone_typing_shorthand_and_two_languages_in_one_message_are_read(text: str) -> None:
    assert any(
        one.kind is SafetyKind.SUICIDAL_THOUGHTS and one.tier is SafetyTier.AFFIRMED for one in screen(text)
    )


def test_findings_of_one_kind_do_not_overlap_and_the_strongest_stays() -> None:
    found = screen("i want to kill myself i want to die my kids would be better off without me")
    spans = [one.span for one in found if one.kind is SafetyKind.SUICIDAL_THOUGHTS]
    assert all(a[1] <= b[0] for a, b in pairwise(spans))
    assert len(spans) == 3


def test_a_reason_never_holds_the_persons_words() -> None:
    text = "zebra I want to die zebra"
    assert all("zebra" not in one.reason for one in screen(text))


def test_the_language_hint_never_narrows_the_search() -> None:
    assert screen("quiero morirme", "en") == screen("quiero morirme", "es") == screen("quiero morirme")


def test_two_languages_are_screened_and_the_others_are_not() -> None:
    assert languages_screened() == ("en", "es")
    assert is_screened("es-MX")
    assert is_screened("EN_us")
    assert not is_screened("fr")
    assert not is_screened("")


def test_nothing_is_found_in_nothing() -> None:
    assert screen("") == ()
    assert screen("   \n") == ()


def test_the_lexicon_is_written_in_its_small_language_alone() -> None:
    for rule in all_rules():
        for block in (rule.phrases, rule.needs, rule.unless):
            for line in rule.lines(block):
                assert parse(line, rule.macros).anchors, line


def test_no_expression_of_the_lexicon_can_blow_up() -> None:
    gap = re.escape(f"(?:{_GAP_WORD})") + r"\{0,[1-9]\}\?"
    filler = re.escape(f"(?:{_FILLER})") + r"\{0,[1-4]\}"
    for rule in all_rules():
        for phrase in (*rule.parsed, *rule.parsed_needs, *rule.parsed_unless):
            gaps = re.findall(gap, phrase.pattern)
            assert len(gaps) <= MAX_GAPS
            assert all(int(one[-3]) <= MAX_GAP for one in gaps)
            filled = re.findall(filler, phrase.pattern)
            assert len(filled) <= MAX_FILLED, phrase.source
            rest = re.sub(filler, "", re.sub(gap, "", phrase.pattern)).replace("[^ \t.]*", "")
            # What is left holds letters, alternatives and optional groups: no repetition at all.
            assert not re.search(r"[*+{]", rest), phrase.source
            # An end of a word is always a space that the gap and the rest of a word cannot eat.
            assert "[^ \t.]*[^ \t.]*" not in phrase.pattern


@pytest.mark.parametrize(
    "unit",
    [
        "i want to ",
        "kill myself ",
        "no ",
        "took ketamine alone ",
        '" said i want to die " ',
        "a",
        "i. ",
        "é",
        "😀",
    ],
)
def test_twice_the_text_means_twice_the_attempts_and_no_more(unit: str) -> None:
    assert attempts(unit * 1000) <= 2 * attempts(unit * 500) + 100


def attempts(text: str) -> int:
    """How often the screen tries to match a phrase."""
    return sum(worth.bit_count() for worth in worth_trying(read(text).words))


def test_no_match_is_wider_than_the_counts_of_a_window_can_tell() -> None:
    assert (
        max(sum(item.words for item in one.items) for rule in all_rules() for one in rule.parsed)
        <= MOST_WORDS
    )


def test_a_hundred_thousand_letters_of_the_worst_kind_are_read_through() -> None:
    text = ('i want to kill myself no i never said "i want to die" years ago he hit me ' * 1400)[:100_000]
    assert len(screen(text)) > 1000


def test_importing_the_screen_compiles_no_phrase() -> None:
    code = (
        "import dataclasses, enum, functools, kapjournal.domain.course, kapjournal.domain.safety\n"
        "import re; calls = []; real = re.compile\n"
        "re.compile = lambda *a, **k: (calls.append(a), real(*a, **k))[1]\n"
        "import kapjournal.domain.screening\n"
        "assert not calls, len(calls)\n"
    )
    subprocess.run([sys.executable, "-c", code], check=True)
