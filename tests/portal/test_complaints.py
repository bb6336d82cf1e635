"""Every complaint that a page can meet is said in the reader's language, with places and codes named."""

import ast
import subprocess
import sys
from functools import cache
from pathlib import Path

import pytest

from kapjournal.domain.errors import Conflict, InvalidInput, NotAllowed
from kapjournal.portal.complaints import COMPLAINTS, helped, refusal, told
from kapjournal.portal.wording import catalogue
from tests.journeys.reading_room import Practice
from tests.portal.house import Visitor
from tests.portal.world import World, open_world

_ROOT = Path(__file__).parents[2]
_KINDS = {"NotAllowed": NotAllowed, "InvalidInput": InvalidInput, "Conflict": Conflict}
_FOR_NOBODY = {
    # Our own mistakes and files of an operator: no form leads here, and a page says them in general words.
    "kapjournal.domain.composition",
    "kapjournal.domain.json_place",
    "kapjournal.domain.journal_file",
    "kapjournal.domain.measure",
    "kapjournal.domain.sealed",
    "kapjournal.domain.summary.change",
    "kapjournal.domain.wording",
    "kapjournal.rendering.wording",
}
_NEVER_TYPED = (
    "an aware time is wanted",
    "an ended session has one",
    "carries no offset",
    "no offset",
    "whole minutes by the client's own clock",
    "a weekday is 0",
    "a text is wanted",
    "a list",
    "weekdays with hours",
    "no such weekday",
    "no such field",
    "each wants therapist_id",
    "Argon2id",
)
"""A policy file, or a value that only code can give."""


@cache
def modules() -> tuple[str, ...]:
    """What the reading room imports, in a process of its own: other tests have imported more."""
    look = (
        "import sys, kapjournal.portal.app; print('\\n'.join(m for m in sys.modules if 'kapjournal.' in m))"
    )
    done = subprocess.run([sys.executable, "-c", look], cwd=_ROOT, capture_output=True, text=True, check=True)
    return (*sorted(done.stdout.split()), "kapjournal.storage.failures")


def raised() -> list[tuple[str, str, str, str]]:
    """(where, class, message, remedy) of every complaint in those modules, each {fact} filled with "facts"."""
    found = []
    for name in modules():
        file = _ROOT / Path(*name.split(".")).with_suffix(".py")
        if name in _FOR_NOBODY or not file.exists():
            continue
        for node in ast.walk(ast.parse(file.read_text("utf-8"))):
            kind = getattr(node.func, "id", "") if isinstance(node, ast.Call) else ""
            if kind not in _KINDS or not isinstance(node, ast.Call) or not node.args:
                continue
            message = _filled(node.args[0])
            remedies = [_filled(one.value) for one in node.keywords if one.arg == "remedy"]
            if message and not any(never in message for never in _NEVER_TYPED):
                found.append((f"{name}:{node.lineno}", kind, message, remedies[0] if remedies else ""))
    return found


def _filled(node: ast.expr) -> str:
    """The sentence; "" for one that is put together elsewhere (those of `say` are in the catalogue)."""
    if isinstance(node, ast.Constant):
        return str(node.value)
    if not isinstance(node, ast.JoinedStr):
        return ""
    parts = [str(part.value) if isinstance(part, ast.Constant) else None for part in node.values]
    whole = "".join("facts" if part is None else part for part in parts)
    if parts[0] is None and parts[1:] and str(parts[1]).startswith(": "):
        whole = whole.replace("facts", "day", 1)  # the field stands first
    return whole.replace("working_hours.facts", "working_hours.monday").replace("absences.facts", "absences")


def test_every_complaint_and_its_remedy_is_said_in_spanish() -> None:
    complaints = raised()
    assert len(complaints) > 60
    unsaid = []
    for where, kind, message, remedy in complaints:
        error = _KINDS[kind](message, remedy=remedy)
        general = told(_KINDS[kind]("nothing of the kind"), "es")
        if told(error, "es") in {general, told(error, "en")}:
            unsaid.append((where, message))
        if remedy and helped(error, "es") in {"", helped(error, "en")}:
            unsaid.append((where, remedy))
    assert unsaid == []


def test_no_complaint_is_kept_that_nothing_raises() -> None:
    files = [_ROOT / Path(*name.split(".")).with_suffix(".py") for name in modules()]
    code = "\n".join(file.read_text("utf-8") for file in files if file.exists() and file.stem != "complaints")
    idle = []
    for one in COMPLAINTS:
        plain = one.partition("{")[0].strip() or one.rpartition("}")[2].strip()
        if plain not in code and plain[:1].upper() + plain[1:] not in code:
            idle.append(one)
    assert idle == []


@pytest.mark.parametrize(
    ("error", "spanish"),
    [
        (InvalidInput("clock: not a time"), "Hora: no es una hora."),
        (InvalidInput("hours_monday: too long, 80 characters at most"), "Lunes: demasiado largo, 80 "),
        (Conflict("This session is ended."), "Esta sesión está en el estado «terminada»."),
        (Conflict("a course that is frozen cannot become paused"), "«retención legal» no puede pasar a «"),
        (NotAllowed("only a therapist or supervisor may do this"), "terapeuta o "),
        (InvalidInput("working_hours.sunday: two stretches overlap"), "Domingo: dos tramos se solapan."),
        (InvalidInput("some fault that nobody has put into words"), "Eso no se puede usar."),
    ],
)
def test_places_and_codes_are_named_as_a_person_knows_them(error: InvalidInput, spanish: str) -> None:
    assert spanish in told(error, "es")


def test_a_sentence_already_in_the_readers_language_stays_as_it_is() -> None:
    for language, sentence in (("es", catalogue("es")["choose a client"]), ("en", "choose a client")):
        assert told(InvalidInput(sentence), language).lower() == f"{sentence.lower()}."


def test_nothing_to_complain_about_shows_nothing() -> None:
    assert refusal(None, "es") == {"status": 200, "problem": "", "remedy": ""}


def test_a_refused_form_answers_in_the_readers_spanish(tmp_path: Path) -> None:
    world: World = open_world(tmp_path)
    robin: Visitor = world.as_person("robin")
    robin.get("/me")
    robin.post("/me/language", language="es", time_zone="Europe/Madrid")
    refused = robin.post("/calendar/new", client=world.client.id, kind="medicine", day="x", clock="10:00")
    assert "Día: no es una fecha." in refused.text
    assert "Escríbalo como 2026-12-25." in refused.text
    session = world.sessions[0].id
    robin.post(f"/calendar/sessions/{session}/cancel")
    twice = robin.post(f"/calendar/sessions/{session}/move", day="2026-04-01", clock="10:00")
    assert "Esta sesión está cancelada." in twice.text
    world.practice.close()


def test_a_refusal_before_any_page_is_said_in_the_browsers_language(
    practice: Practice, room: Visitor
) -> None:
    room.headers["accept-language"] = "es"
    assert "Es demasiado largo" in room.post("/sign-in", name="x" * 300_000).text
    room.headers["origin"] = "https://evil.example"
    refused = room.post("/sign-in", name="robin")
    assert (refused.status_code, "no venía de este sitio" in refused.text) == (403, True)
    assert practice.people == {}
