"""What the learnt model adds to the rules, and what holds for it whatever the weights."""

import math
import subprocess
import sys
from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kapjournal.domain.safety import Finding, SafetyKind, SafetyTier, Urgency
from kapjournal.domain.screening import model, screen
from kapjournal.domain.screening.model import Wording
from kapjournal.domain.screening.screener import by_rules
from kapjournal.domain.screening.second_look import second_look
from kapjournal.domain.screening.tokens import read

SAID = [
    "i want to",
    "end my life",
    "tonight",
    "quiero",
    "morirme",
    "the rope",
    "no",
    ".",
    "😭",
    '"',
    "coffee",
]
TEXTS = st.one_of(st.text(), st.lists(st.sampled_from(SAID), max_size=80).map(" ".join))
UNFORESEEN = [
    "They will find me on Monday, I have left the door on the latch so that they need not break it.",
    "I am resolved to be gone from this life by my own hand before the clocks change.",
    "the ferry is at nine and i intend to be under it, not on it, i cannot bear to live",
    "Le dejo las llaves al portero porque mañana ya no voy a despertar, así lo decidí.",
    "esta noche me duermo para siempre, ya tengo lo que hace falta y no quiero seguir viva",
]


def eager(*wordings: Wording) -> model.Learnt:
    return replace(model.learnt(), line=dict.fromkeys(wordings or Wording, -1000.0))


def added(text: str, hours: float | None = None) -> list[Finding]:
    return [one for one in screen(text, None, hours) if one.reason.startswith("worded like")]


@pytest.mark.parametrize("text", UNFORESEEN)
def test_a_statement_in_words_that_no_list_foresaw_reaches_a_person_at_once(text: str) -> None:
    assert any(
        one.kind is SafetyKind.SUICIDAL_THOUGHTS
        and one.tier is SafetyTier.AFFIRMED
        and one.urgency is Urgency.NOW
        for one in screen(text)
    )


@pytest.mark.parametrize(
    "text",
    [
        "We took the dog to the lake and ate sandwiches.",
        "I could murder a curry tonight.",
        "I want to be alive",
        "i really want to live",
        "I chose life today",
        "quiero estar viva",
        "estoy contento de estar vivo",
        "x " * 500,
        "me me me me me me",
        "want want want want",
        "My phone died and I had no charger, so I walked home along the river.",
        "Cuando despierte mañana voy a estar en Lisboa.",
        "Me muero por unos tacos, hoy cenamos fuera.",
        "It felt like dying, and it was kind. Then the music changed and I was hungry.",
    ],
)
def test_ordinary_lines_are_worded_unlike_a_statement(text: str) -> None:
    assert added(text) == []


def test_the_model_adds_and_never_takes_away() -> None:
    text = (
        "i don't want to die. my husband hits me. they will find me on monday, i have left the door unlocked"
    )
    reading = read(text)
    ruled = by_rules(reading, None, frozenset())
    assert set(ruled) <= set(second_look(reading, ruled, None, frozenset(), model.learnt()))


def test_what_the_rules_demoted_stays_demoted() -> None:
    found = screen("Years ago I wanted to kill myself.")
    assert [one.tier for one in found] == [SafetyTier.NEGATED_OR_PAST]


def test_an_oblique_finding_in_a_stretch_worded_like_a_statement_hurries() -> None:
    reading = read("they are better off without me")
    oblique = Finding(SafetyKind.SUICIDAL_THOUGHTS, SafetyTier.AFFIRMED, (0, 30), reason="being a burden")
    (found,) = second_look(reading, (oblique,), None, frozenset(), eager(Wording.EXPLICIT))
    assert found.span == oblique.span
    assert found.urgency is Urgency.NOW
    assert found.reason == "being a burden, worded like an explicit statement"


def test_the_finding_is_the_sentence_and_not_the_whole_message() -> None:
    said = "I am resolved to end my life by my own hand"
    text = f"The bus was late again. {said}. Anyway, the soup was good and the cat slept."
    assert all(len(text[slice(*one.span)]) < 120 for one in screen(text))


def test_a_long_breath_without_a_full_stop_is_read_in_windows() -> None:
    calm = "and then we went to the shop and bought bread and milk and walked home again and "
    assert max(last - first for first, last in model.places((calm * 40).split())) <= model.MOST_TOGETHER


@pytest.mark.parametrize(
    "text",
    ["i dont want to be alive", "no quiero estar viva", "I want to live but I am going to hang myself"],
)
def test_not_wanting_to_live_is_no_choice_of_life(text: str) -> None:
    assert any(one.tier is SafetyTier.AFFIRMED for one in screen(text))


@given(text=TEXTS, hours=st.one_of(st.none(), st.floats(0, 100)))
@settings(max_examples=200, deadline=None)
def test_whatever_is_taken_for_a_statement_the_spans_are_exact_apart_and_in_order(
    text: str, hours: float | None
) -> None:
    reading = read(text)
    ruled = by_rules(reading, hours, frozenset())
    found = second_look(reading, ruled, hours, frozenset(), eager())
    assert found == second_look(reading, ruled, hours, frozenset(), eager())
    assert list(found) == sorted(found, key=lambda one: (one.span, one.kind.value))
    for kind in SafetyKind:
        spans = [one.span for one in found if one.kind is kind]
        assert all(first[1] <= second[0] for first, second in pairwise(spans))
        for start, end in spans:
            assert text[start:end].strip() == text[start:end] != ""


@given(text=TEXTS, height=st.floats(-60, 60))
@settings(max_examples=20, deadline=None)
def test_a_stretch_of_different_words_is_over_the_line_when_the_weights_of_its_signs_are(
    text: str, height: float
) -> None:
    known, reading = replace(model.learnt(), line=dict.fromkeys(Wording, height)), read(text)
    told = model.signs(reading.words, known.family)
    expected = set()
    for first, last in model.places(reading.words):
        if 3 * len(set(reading.words[first:last])) < last - first:
            continue  # one word over and over
        for wording in Wording:
            weight = known.weights[wording]
            tenths = sum(weight.get(sign, 0) for signs in told[first:last] for sign in signs)
            if tenths > math.floor(10 * known.least(wording) * model.length(first, last)):
                expected.add((first, last, wording))
    assert {(one.first, one.last, one.wording) for one in model.heard(reading, known)} == expected


@given(words=st.lists(st.sampled_from(["a", "b", "."]), max_size=200))
def test_every_word_is_weighed_in_some_stretch(words: list[str]) -> None:
    weighed = {at for first, last in model.places(words) for at in range(first, last)}
    assert {at for at, word in enumerate(words) if word != "."} <= weighed


@pytest.mark.parametrize("unit", ["i want to end my life ", "i. want. ", "so tired. ", "a", "no 😭\n"])
def test_twice_the_text_means_twice_the_stretches_and_no_more(unit: str) -> None:
    once, twice = (len(model.places(read(unit * times).words)) for times in (2000, 4000))
    assert twice <= 2 * once + 4


def test_a_hundred_thousand_letters_that_all_sound_like_it_are_read_through() -> None:
    text = ("they will find me and i have left the letters and tonight i am not waking up. " * 1400)[:100_000]
    assert len(screen(text)) > 500


def test_importing_the_screen_reads_no_weights() -> None:
    code = (
        "import sys, kapjournal.domain.screening\n"
        "assert not [name for name in sys.modules if name.startswith('kapjournal.domain.screening.learnt')]\n"
    )
    subprocess.run([sys.executable, "-c", code], check=True)


def test_the_weights_name_only_families_that_there_are() -> None:
    known = model.learnt()
    families = set(known.family.values())
    for wording in Wording:
        weights = known.weights[wording]
        named = {part for sign in weights for part in sign.split() if part.startswith("@")}
        assert named <= families
        assert len(weights) > 1000


@pytest.mark.parametrize(
    ("text", "kind", "urgency"),
    [
        ("did my thighs again with the razor last night, it calms me", SafetyKind.SELF_HARM, Urgency.NOW),
        ("he hits me when he drinks and afterwards he takes my phone", SafetyKind.ABUSE, Urgency.NOW),
        (
            "no duermo hace cuatro noches y tengo mil ideas, nunca estuve mejor",
            SafetyKind.ELATION,
            Urgency.NEXT_WORKING_DAY,
        ),
    ],
)
def test_other_danger_in_unforeseen_words_is_told_with_the_hurry_of_its_kind(
    text: str, kind: SafetyKind, urgency: Urgency
) -> None:
    assert (kind, urgency) in {
        (one.kind, one.urgency) for one in screen(text) if one.tier is SafetyTier.AFFIRMED
    }
