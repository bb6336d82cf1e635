"""What holds for any text: exact spans, the same answer twice, linear work, phone typing."""

import json
import re
import subprocess
import sys
import unicodedata
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kapjournal.domain.safety import Finding, SafetyKind, SafetyTier, Urgency
from kapjournal.domain.screening import is_screened, languages_screened, screen
from kapjournal.domain.screening.lexicon.index import all_rules
from kapjournal.domain.screening.phrases import _FILLER, _GAP_WORD, MAX_FILLED, MAX_GAP, MAX_GAPS, parse
from kapjournal.domain.screening.screener import _tries_at
from kapjournal.domain.screening.tokens import read

MOST_PLACES = 32
"""A bound on the work per word; the longest phrase of the lexicon stays under it."""
DATA = Path(__file__).parents[2] / "data" / "screening"
PARTS = ("tune", "report", "second_tune", "second_report", "third_tune", "third_report")
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
    for word, start, end in zip(reading.words, reading.starts, reading.ends, strict=True):
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
    """How often the screen tries to match a phrase: once for each place at which one could begin."""
    return sum(furthest * here.bit_count() for here, furthest, _ in map(_tries_at, read(text).words))


def test_no_phrase_is_tried_at_many_places_around_its_anchor() -> None:
    assert max(len(phrase.before) for rule in all_rules() for phrase in rule.parsed) <= MOST_PLACES


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


def rows(part: str) -> list[dict[str, object]]:
    return [
        json.loads(line)
        for language in ("en", "es")
        for line in (DATA / f"{language}.{part}.jsonl").read_text(encoding="utf-8").splitlines()
    ]


def test_the_suite_has_four_hundred_sentences_a_language_a_third_of_them_hard_negatives() -> None:
    for language in ("en", "es"):
        mine = [row for part in PARTS for row in rows(part) if row["language"] == language]
        calm = [row for row in mine if all(one["tier"] != "affirmed" for one in row["expect"])]  # type: ignore[attr-defined]
        assert len(mine) >= 400
        assert len(calm) * 3 >= len(mine)
        assert len({row["id"] for row in mine}) == len(mine)
        for writer in (
            PARTS[:2],
            PARTS[2:4],
            PARTS[4:],
        ):  # two writers may hit on the same sentence, one may not twice
            texts = [row["text"] for part in writer for row in rows(part) if row["language"] == language]
            assert len(set(texts)) == len(texts)
        kinds = {one["kind"] for row in mine for one in row["expect"]}  # type: ignore[attr-defined]
        assert kinds == {kind.value for kind in SafetyKind}


@pytest.mark.parametrize("language", ["en", "es"])
def test_what_is_not_affirmed_in_the_tuning_sentences_is_never_affirmed(language: str) -> None:
    alarms = [
        row["id"]
        for row in rows("tune")
        if row["language"] == language
        and all(one["tier"] != "affirmed" for one in row["expect"])  # type: ignore[attr-defined]
        and any(one.tier is SafetyTier.AFFIRMED or one.urgency is Urgency.NOW for one in found_in(row))
    ]
    assert alarms == []


@pytest.mark.parametrize(("language", "share"), [("en", 0.95), ("es", 0.97)])
def test_nearly_all_tuning_sentences_are_read_as_marked(language: str, share: float) -> None:
    marked = [row for row in rows("tune") if row["language"] == language and row["expect"]]
    missed = [
        row["id"] for row in marked if not marks_of(row) <= {(one.kind, one.tier) for one in found_in(row)}
    ]
    assert len(missed) <= (1 - share) * len(marked), missed


@pytest.mark.parametrize("language", ["en", "es"])
def test_a_second_writers_trip_reports_and_everyday_lines_alarm_nobody(language: str) -> None:
    alarms = [
        row["id"]
        for row in rows("second_tune")
        if row["language"] == language
        and row["category"] in {"everyday", "none_trip_paragraph"}
        and any(one.tier is SafetyTier.AFFIRMED for one in found_in(row))
    ]
    assert alarms == []


@pytest.mark.parametrize("part", ["everyday", "trips"])
def test_ordinary_lines_and_trip_reports_alarm_next_to_nobody(part: str) -> None:
    lines = (DATA / f"{part}.jsonl").read_text(encoding="utf-8").splitlines()
    alarms = [
        row["id"]
        for row in map(json.loads, lines)
        if any(one.tier is SafetyTier.AFFIRMED for one in found_in(row))
    ]
    assert len(alarms) <= len(lines) / 200, alarms


@pytest.mark.parametrize(
    "text",
    [
        "not going to make it to Christmas dinner",
        "they will be fine without me for one evening",
        "daydreaming about dying my hair",
        "I want that email to stop existing in my inbox",
        "best way to go is by train",
        "he hit me with a pillow",
        "I hate waking up early",
    ],
)
def test_what_once_rang_falsely_rings_no_more(text: str) -> None:
    assert not any(one.tier is SafetyTier.AFFIRMED for one in screen(text))


@pytest.mark.parametrize(("part", "share"), [("second_tune", 0.95), ("third_tune", 0.83)])
@pytest.mark.parametrize("language", ["en", "es"])
def test_other_writers_explicit_statements_stay_found(language: str, part: str, share: float) -> None:
    told = [
        row
        for row in rows(part)
        if row["language"] == language and str(row["category"]).startswith("suicidal_explicit")
    ]
    missed = [
        row["id"] for row in told if not marks_of(row) <= {(one.kind, one.tier) for one in found_in(row)}
    ]
    assert len(missed) <= (1 - share) * len(told), missed


@pytest.mark.parametrize(
    ("kind", "share"),
    [
        (SafetyKind.DANGER_TO_DEPENDANT, 0.9),
        (SafetyKind.HARM_TO_OTHERS, 0.9),
        (SafetyKind.SELF_HARM, 0.9),
        (SafetyKind.ABUSE, 0.95),
        (SafetyKind.ELATION, 0.95),
        (SafetyKind.PERCEPTION, 0.85),
        (SafetyKind.USE_ALONE, 0.85),
        (SafetyKind.PHYSICAL, 0.8),
    ],
)
@pytest.mark.parametrize("language", ["en", "es"])
def test_a_third_writers_statements_of_the_other_kinds_stay_found(
    language: str, kind: SafetyKind, share: float
) -> None:
    mark = (kind.value, SafetyTier.AFFIRMED.value)
    told = [row for row in rows("third_tune") if row["language"] == language and mark in marks_of(row)]
    missed = [row["id"] for row in told if mark not in {(one.kind, one.tier) for one in found_in(row)}]
    assert told
    assert len(missed) <= (1 - share) * len(told), missed


@pytest.mark.parametrize(
    "text",
    [
        "She stabbed me in the back with that email",
        "I can't breathe in that house when my father's in it",
        "No puedo respirar en esa oficina",
        "ready to murder the man from the council",
        "me dijo que la voy a matar a disgustos",
        "puked twice",
        "me quemé la mano con la bandeja haciendo pan",
        "I'm going to end it with him this weekend",
        "took the leftover lasagne home and ate it alone",
        "mi hija le pegó a la mesa cuando ganó al uno",
    ],
)
def test_a_place_a_figure_of_speech_or_a_kitchen_alarms_nobody(text: str) -> None:
    assert not any(one.tier is SafetyTier.AFFIRMED for one in screen(text))


def marks_of(row: dict[str, object]) -> set[tuple[str, str]]:
    return {(one["kind"], one["tier"]) for one in row["expect"]}  # type: ignore[attr-defined]


def found_in(row: dict[str, object]) -> tuple[Finding, ...]:
    return screen(str(row["text"]), str(row["language"]), row["hours_after_session"])  # type: ignore[arg-type]


@pytest.mark.parametrize(
    "text",
    [
        "i'm gonna take the whole bottle friday, nobody can stop me",
        "I loaded it, I put it in my mouth, I took it out. Next time I won't take it out.",
        "There won't be a next session because I won't be alive",
        "I'm standing on the wrong side of the railing",
        "i have chosen how and i have chosen when",
        "the letters are sealed, one for whoever finds me",
        "I don't want to be kept here breathing",
        "este sábado me quito la vida",
        "ya escogí cómo y ya escogí cuándo",
        "estoy del otro lado de la baranda",
        "mi muerte ya tiene fecha",
        "me acabo de tomar todo el frasco",
        "voy a dejar que el tren me lleve",
        "para cuando leas la próxima entrada ya voy a estar muerta",
    ],
)
def test_ones_own_death_told_through_the_act_or_its_day_is_affirmed(text: str) -> None:
    assert (SafetyKind.SUICIDAL_THOUGHTS, SafetyTier.AFFIRMED) in {
        (one.kind, one.tier) for one in screen(text)
    }


@pytest.mark.parametrize(
    "text",
    [
        "I took the bus to the cliffs and looked at the view",
        "I counted the tablets into the pill organiser for mum",
        "I threw the rope over the beam for the kids' swing",
        "I bought helium for the balloons",
        "I'm doing it tonight, the talk with my boss",
        "When I die I want them to play something loud",
        "the panic came and I thought I was dying",
        "I took all my meds this morning",
        "mañana me lanzo al mercado",
        "compré veneno para ratas porque hay en el patio",
        "escribí una carta de despedida para la maestra",
        "cuando me muera quiero mariachi",
        "hice el nudo de la hamaca",
        "este sábado me aviento un maratón de series",
    ],
)
def test_ropes_heights_medicines_and_farewells_of_ordinary_days_alarm_nobody(text: str) -> None:
    assert not any(one.tier is SafetyTier.AFFIRMED for one in screen(text))
