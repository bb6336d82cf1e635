"""The journal file is read strictly and written back without loss."""

import json
from pathlib import Path
from typing import Any

import pytest

from kapjournal.domain.errors import InvalidJournal
from kapjournal.domain.journal_file import dump_journal, parse_journal

JOURNALS = Path(__file__).parents[1] / "data" / "journals"
FILES = sorted(path for path in JOURNALS.glob("*.json") if not path.name.endswith(".marks.json"))
EXAMPLE: dict[str, Any] = {
    "format": "kapjournal/journal",
    "version": 1,
    "exported_at": "2026-03-24T18:00:00-04:00",
    "client": {"code_name": "wren", "language": "en", "time_zone": "America/New_York"},
    "course": {"tracks": ["depression"]},
    "sessions": [
        {
            "id": "s2",
            "kind": "medicine",
            "number": 2,
            "route": "intramuscular",
            "at": "2026-03-17T14:00:00-04:00",
            "ended_at": "2026-03-17T16:05:00-04:00",
            "dose": "50 mg",
            "blood_pressure": ["120/80", "128/84"],
        }
    ],
    "entries": [
        {
            "id": "e1",
            "at": "2026-03-17T18:10:00-04:00",
            "kind": "reflection",
            "occasion": "landing",
            "domain": "body",
            "prompt": {"id": "landing.body", "version": 1, "text": "Any sensation still with you?"},
            "text": "heavy legs, warm hands",
            "media": {"kind": "voice", "seconds": 41, "transcript": "confirmed"},
            "replaces": None,
            "late": False,
            "safety": [{"kind": "physical", "tier": "mention", "basis": "words", "span": [0, 10]}],
            "choice": ["fine"],
            "group": "g1",
        },
        {"id": "e2", "at": "2026-03-18T10:00:00-04:00", "kind": "agenda", "text": "dad", "stance": "raise"},
    ],
    "asked": [
        {
            "at": "2026-03-18T10:00:00-04:00",
            "occasion": "next_day",
            "prompt": {"id": "next_day.open", "version": 1, "text": "…"},
            "state": "answered",
        }
    ],
    "ratings": [{"at": "2026-03-18T10:02:00-04:00", "name": "mood", "value": 6, "entry": None}],
    "measures": [
        {"at": "2026-03-16T09:00:00-04:00", "measure": "phq9", "version": 1, "responses": [1, None]}
    ],
    "side_effects": [
        {"at": "2026-03-18T10:03:00-04:00", "name": "nausea", "state": "asked_no", "words": None}
    ],
    "requests": [{"at": "2026-03-18T10:04:00-04:00", "kind": "call", "met": True}],
    "reviews": [{"at": "2026-03-24T10:00:00-04:00", "version_hash": "ab", "by": "t1"}],
}


def changed(path: str, value: Any) -> str:
    """The example with the value at a dotted path replaced; a value of `...` removes the key."""
    raw = json.loads(json.dumps(EXAMPLE))
    at = raw
    *steps, last = path.split(".")
    for step in steps:
        at = at[int(step)] if step.isdigit() else at[step]
    if isinstance(at, list):
        at[int(last)] = value
    elif value is ...:
        del at[last]
    else:
        at[last] = value
    return json.dumps(raw)


def test_writing_and_reading_back_gives_an_equal_journal() -> None:
    journal = parse_journal(json.dumps(EXAMPLE))
    assert parse_journal(json.dumps(dump_journal(journal))) == journal


@pytest.mark.parametrize("file", FILES, ids=lambda path: str(path.stem))
def test_every_invented_journal_survives_the_round_trip(file: Path) -> None:
    journal = parse_journal(file.read_text(encoding="utf-8"))
    assert journal.entries
    assert parse_journal(json.dumps(dump_journal(journal))) == journal


def test_doubt_about_a_voice_note_survives_the_round_trip() -> None:
    journal = parse_journal(changed("entries.0.media.unsure", True))
    assert journal.entries[0].media is not None
    assert journal.entries[0].media.unsure
    assert parse_journal(json.dumps(dump_journal(journal))) == journal


def test_unknown_keys_are_ignored() -> None:
    journal = parse_journal(changed("entries.0.mood_of_the_moon", {"phase": 3}))
    assert journal == parse_journal(json.dumps(EXAMPLE))


def test_a_missing_safety_list_is_not_an_empty_one() -> None:
    first, second = parse_journal(json.dumps(EXAMPLE)).entries
    assert first.safety
    assert second.safety is None


@pytest.mark.parametrize(
    ("path", "value", "fault"),
    [
        ("format", "diary", "$.format"),
        ("version", 2, "$.version"),
        ("version", True, "$.version"),
        ("exported_at", "yesterday", "$.exported_at"),
        ("exported_at", "2026-03-24T18:00:00", "$.exported_at"),
        ("client", [], "$.client"),
        ("client.code_name", ..., "$.client.code_name"),
        ("client.time_zone", "Mars/Base", "$.client.time_zone"),
        ("client.time_zone", "../etc/passwd", "$.client.time_zone"),
        ("course.tracks", ["wellness"], "$.course.tracks[0]"),
        ("entries", {}, "$.entries"),
        ("entries", ..., "$.entries"),
        ("entries.0", "e1", "$.entries[0]"),
        ("entries.0.text", ..., "$.entries[0].text"),
        ("entries.0.text", 7, "$.entries[0].text"),
        ("entries.1.id", "e1", "$.entries[1].id"),
        ("entries.0.kind", "poem", "$.entries[0].kind"),
        ("entries.0.late", "no", "$.entries[0].late"),
        ("entries.0.prompt.version", "1", "$.entries[0].prompt.version"),
        ("entries.0.media.transcript", "maybe", "$.entries[0].media.transcript"),
        ("entries.0.safety.0.span", [0, 99], "$.entries[0].safety[0].span"),
        ("entries.0.safety.0.span", [0], "$.entries[0].safety[0].span"),
        ("entries.0.choice", [1], "$.entries[0].choice[0]"),
        ("asked.0.state", "denied", "$.asked[0].state"),
        ("ratings.0.value", 11, "$.ratings[0].value"),
        ("ratings.0.value", 6.5, "$.ratings[0].value"),
        ("measures.0.responses", [1, "2"], "$.measures[0].responses[1]"),
        ("sessions.0.blood_pressure", ["120/80"], "$.sessions[0].blood_pressure"),
        ("requests.0.met", 1, "$.requests[0].met"),
    ],
)
def test_a_fault_is_refused_with_its_json_path(path: str, value: Any, fault: str) -> None:
    with pytest.raises(InvalidJournal) as caught:
        parse_journal(changed(path, value))
    assert caught.value.path == fault


@pytest.mark.parametrize("text", ["", "[", "null", '"x"', "NaN", "[" * 100_000, '{"format": NaN}'])
def test_what_is_not_a_journal_is_refused(text: str) -> None:
    with pytest.raises(InvalidJournal) as caught:
        parse_journal(text)
    assert caught.value.path.startswith("$")


def test_no_fault_repeats_a_clients_words() -> None:
    for text in (changed("entries.0.kind", "heavy legs"), '{"text": "heavy legs" oops'):
        with pytest.raises(InvalidJournal) as caught:
            parse_journal(text)
        assert "heavy" not in str(caught.value)
        assert caught.value.__cause__ is None
