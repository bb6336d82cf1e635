"""Whatever a form sends, nobody gets a server error, a traceback, or their own input back in a complaint."""

import random
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.portal.house import SAME_SITE, routes_of
from tests.portal.test_matrix import EXPECTED, PUBLIC
from tests.portal.world import World, open_world

_PORTAL = Path(__file__).parents[2] / "kapjournal" / "portal"
_ASKED = re.compile(r"(?:raw|text|whole|day|clock|choice|choices|all|ticked)\(\s*f?\"([a-z_]+)\"")

JUNK = (
    "",
    " ",
    "x" * 9000,
    "\x00",
    "-1",
    "99999999999999999999",
    "9999-12-31",
    "0001-01-01",
    "2026-02-30",
    "24:61",
    "23:59:59.9",
    "Europe/Madrid",
    "../../etc/passwd",
    "<script>alert(1)</script>",
    "{{ 7 * 7 }}",
    "%s%n",
    "therapist",
    "medicine",
    "deceased",
    "robin:therapist",
    "\U0001f600 ñ \u202e",
    "٣",
    "1:2|3|4",
)


@pytest.fixture(scope="module")
def world(tmp_path_factory: pytest.TempPathFactory) -> Iterator[World]:
    opened = open_world(tmp_path_factory.mktemp("forms"))
    yield opened
    opened.practice.close()


def names() -> list[str]:
    """Every field that any handler asks for, read from the handlers themselves."""
    found: set[str] = set()
    for file in (_PORTAL / "pages").glob("*.py"):
        found |= set(_ASKED.findall(file.read_text("utf-8")))
    assert len(found) > 40
    days = ("monday", "sunday")
    return sorted(
        (found - {"form_token"})
        | {f"hours_{day}" for day in days}
        | {"medicine_day", "medicine_clock", "integration_day", "integration_clock"}
        | {"zone", "office_phone", "repeat_now_minutes", "retention_days"}
    )


def test_no_form_whatever_it_holds_brings_a_server_error(world: World) -> None:
    come, dice, fields = world.as_person("robin"), random.Random(7), names()
    for path in sorted(path for method, path in routes_of(come.client.app) if method == "POST"):
        if path in {"/sign-out", "/clients/{client_id}/erase", "/clients/{client_id}/state"}:
            continue
        for _ in range(6):
            sent = {name: dice.choice(JUNK) for name in fields}
            sent["code_name"] = dice.choice(("a b", "", "z" * 50))
            sent["typed"] = "not it"
            answer = come.post(world.path(path), **sent)
            assert answer.status_code < 500, (path, answer.status_code, sent)
            assert answer.status_code != 403, path
            assert "Traceback" not in answer.text
            assert "<script>alert" not in answer.text
            if EXPECTED["POST", path] != PUBLIC:
                assert not answer.headers.get("location", "").startswith("/sign-in"), path


def test_no_question_of_an_address_brings_a_server_error(world: World) -> None:
    come = world.as_person("robin")
    for (method, path), who in EXPECTED.items():
        if method != "GET" or who == PUBLIC:
            continue
        for junk in ("%00", "x" * 3000, "2026-99", "-1", "9999-12", "%ff", "<script>"):
            query = f"?q={junk}&month={junk}&domain={junk}&occasion={junk}&n={junk}&said={junk}&client={junk}"
            answer = come.get(world.path(path) + query)
            assert answer.status_code in {200, 204, 303, 404}, (path, junk, answer.status_code)
            assert "<script>" not in answer.text


def test_ids_of_any_shape_find_nothing(world: World) -> None:
    come = world.as_person("robin")
    for junk in ("..%2f..", "%00", "0" * 500, "' OR 1=1", "%F0%9F%98%80", "-1"):
        for pattern in (
            "/clients/{}",
            "/notices/{}",
            "/calendar/sessions/{}",
            "/clients/{}/summary",
            "/static/{}",
        ):
            assert come.get(pattern.format(junk)).status_code == 404


def test_a_body_that_is_no_form_or_far_too_long_is_refused(world: World) -> None:
    come = world.as_person("robin")
    for body, kind in (
        (b"{}", "application/json"),
        (b"--x", "multipart/form-data; boundary=x"),
        (b"\xff\xfe", "text/plain"),
    ):
        answer = come.client.request(
            "POST", "/me/language", content=body, headers={**SAME_SITE, "content-type": kind}
        )
        assert answer.status_code == 403, "without the form's token nothing is read"
    long = come.post("/me/language", time_zone="x" * 300_000)
    assert long.status_code == 413


def test_a_complaint_never_repeats_a_passphrase(world: World) -> None:
    come = world.as_person("robin")
    secret = "correct horse battery staple of mine"
    for path in ("/me/passphrase", "/me/recovery", "/me/telegram", "/lost", "/sign-in"):
        answer = come.post(path, passphrase=secret, new=secret, again=secret + "x", name="robin", code="1")
        assert answer.status_code in {400, 401, 403}
        assert secret not in answer.text
