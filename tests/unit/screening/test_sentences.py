"""What the screen says to the sentences of four writers, and to single lines that once went wrong."""

import json
from pathlib import Path

import pytest

from kapjournal.domain.safety import Finding, SafetyKind, SafetyTier, Urgency
from kapjournal.domain.screening import screen

DATA = Path(__file__).parents[2] / "data" / "screening"
PARTS = ("tune", "report", "second_tune", "second_report", "third_tune", "third_report")


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
