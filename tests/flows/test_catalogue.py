"""The catalogues: both languages whole, every text used, every placeholder the same, notices neutral."""

import ast
import re
from datetime import UTC, datetime
from pathlib import Path
from string import Formatter

import pytest
from babel.messages.pofile import read_po

import kapjournal
from kapjournal.locale.texts import Texts
from kapjournal.prompt_library.notices import health_word

ROOM = Path(kapjournal.__file__).parent
FOLDERS = ("bot", "usecases", "locale", "scheduling")
UNASKED = (
    "enrolled.next",
    "reminder.tomorrow",
    "reminder.today",
    "consent.changed",
    "outage.told",
    "staff.needs_you",
    "staff.summary_ready",
    "staff.new_after_signing",
    "staff.unreachable",
    "staff.call_request",
    "staff.access_request",
    "command.journal",
    "command.help",
    "command.session",
    "command.remove",
)
"""What a lock screen may show without anybody having asked for it."""


def _texts(language: str) -> dict[str, tuple[str, ...]]:
    file = ROOM / "locale" / language / "LC_MESSAGES" / "kapjournal.po"
    with file.open("rb") as lines:
        catalogue = read_po(lines)
    found = {}
    for message in catalogue:
        if message.id:
            key = message.id if isinstance(message.id, str) else message.id[0]
            said = message.string or ""
            found[key] = (said,) if isinstance(said, str) else tuple(said)
    return found


def _placeholders(text: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(text) if name}


def _strings_in_code() -> tuple[set[str], list[re.Pattern[str]]]:
    """Every string of these rooms, and every f-string as a pattern."""
    plain, patterns = set(), []
    for folder in FOLDERS:
        for file in (ROOM / folder).rglob("*.py"):
            for node in ast.walk(ast.parse(file.read_text("utf-8"))):
                if isinstance(node, ast.Constant) and isinstance(node.value, str):
                    plain.add(node.value)
                elif isinstance(node, ast.JoinedStr):
                    parts = [
                        re.escape(str(part.value)) if isinstance(part, ast.Constant) else r"\w+"
                        for part in node.values
                    ]
                    pattern = "".join(parts)
                    if re.match(r"\w+\\\.", pattern):
                        patterns.append(re.compile(pattern))
    return plain, patterns


def test_both_languages_hold_the_same_texts_and_none_is_empty() -> None:
    english, spanish = _texts("en"), _texts("es")
    assert english.keys() == spanish.keys()
    assert [key for language in (english, spanish) for key, text in language.items() if not all(text)] == []


def test_placeholders_are_the_same_in_both_languages_and_in_every_plural() -> None:
    english, spanish = _texts("en"), _texts("es")
    for key, forms in english.items():
        wanted = _placeholders(forms[-1])
        assert {frozenset(_placeholders(one)) for one in (*forms, *spanish[key])} == {frozenset(wanted)}, key


def test_every_text_is_used_somewhere() -> None:
    plain, patterns = _strings_in_code()
    unused = [
        key
        for key in _texts("en")
        if key not in plain and not any(pattern.fullmatch(key) for pattern in patterns)
    ]
    assert unused == []


def test_every_text_that_is_asked_for_by_name_is_there() -> None:
    known = _texts("en")
    missing = []
    for folder in FOLDERS:
        for file in (ROOM / folder).rglob("*.py"):
            for node in ast.walk(ast.parse(file.read_text("utf-8"))):
                named = (
                    isinstance(node, ast.Call)
                    and isinstance(node.func, ast.Attribute)
                    and node.func.attr in {"text", "say"}
                    and node.args
                    and isinstance(node.args[0], ast.Constant)
                )
                if named and node.args[0].value not in known:  # type: ignore[attr-defined]
                    missing.append((file.name, node.args[0].value))  # type: ignore[attr-defined]
    assert missing == []


@pytest.mark.parametrize("language", Texts().languages)
@pytest.mark.parametrize("key", UNASKED)
def test_what_is_sent_unasked_holds_no_health_word(key: str, language: str) -> None:
    assert [health_word(text) for text in _texts(language)[key] if health_word(text)] == []


@pytest.mark.parametrize("language", Texts().languages)
def test_no_text_cheers_or_counts(language: str) -> None:
    cheering = re.compile(
        r"!|great job|well done|awesome|amazing|streak|proud|genial|bravo|enhorabuena|racha", re.IGNORECASE
    )
    assert [
        key for key, forms in _texts(language).items() if any(cheering.search(one) for one in forms)
    ] == []


@pytest.mark.parametrize("language", Texts().languages)
def test_buttons_fit_a_small_phone_and_toasts_fit_telegram(language: str) -> None:
    for key, forms in _texts(language).items():
        if key.startswith("button."):
            assert len(forms[0]) <= 40, key
        if key.startswith("toast."):
            assert len(forms[0]) <= 200, key


@pytest.mark.parametrize(
    ("hour", "said"), [("1:30", "Ahora es la 1:30 para ti"), ("13:00", "Ahora son las 13:00 para ti")]
)
def test_one_oclock_is_singular_in_spanish(hour: str, said: str) -> None:
    assert said in Texts().say("zone.set", "es", time=hour)
    assert ("a la 1:30" in Texts().say("day.moment", "es", day="hoy", hour=hour)) is (hour == "1:30")


def test_a_date_is_written_as_people_of_that_language_write_it() -> None:
    texts, now = Texts(), datetime(2026, 3, 9, 14, 0, tzinfo=UTC)
    at = datetime(2026, 4, 2, 14, 0, tzinfo=UTC)
    assert texts.moment(at, "America/New_York", "en", now=now) == "Thursday, April 2, 10:00 AM"
    assert texts.moment(at, "Europe/Madrid", "es", now=now) == "el jueves 2 de abril a las 16:00"
    assert texts.day(now, "America/New_York", "es", now=now) == "hoy"
