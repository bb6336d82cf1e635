"""Every route x role x owner, generated from the router: a new route cannot be forgotten."""

from collections.abc import Iterator

import httpx
import pytest

from kapjournal.domain.people import Role
from tests.portal.house import SAME_SITE, routes_of, visitor
from tests.portal.world import World, open_world

PUBLIC = "public"
T, P, S, C, F, U = (
    Role.THERAPIST,
    Role.PRESCRIBER,
    Role.SUPERVISOR,
    Role.COVER_READER,
    Role.FRONT_DESK,
    Role.CUSTODIAN,
)
READ = {T, S, C}
CLINIC = READ | {P}
SCHEDULE = CLINIC | {F}
KEEP = {T, U}
ALL = set(Role)

# (method, path): who may; with a client's, session's, notice's or request's id only those of its care team
# (for sessions and calls the front desk too, for notices the practice's cover reader too).
EXPECTED: dict[tuple[str, str], set[Role] | str] = {
    ("GET", "/sign-in"): PUBLIC,
    ("POST", "/sign-in"): PUBLIC,
    ("POST", "/sign-out"): PUBLIC,
    ("POST", "/unlock"): PUBLIC,
    ("GET", "/go"): PUBLIC,
    ("GET", "/enrol/{code}"): PUBLIC,
    ("POST", "/enrol/{code}"): PUBLIC,
    ("GET", "/lost"): PUBLIC,
    ("POST", "/lost"): PUBLIC,
    ("GET", "/static/{name}"): PUBLIC,
    ("GET", "/health"): PUBLIC,
    ("GET", "/"): ALL,
    ("GET", "/clients"): CLINIC,
    ("POST", "/clients"): CLINIC,
    ("GET", "/clients/new"): {T},
    ("POST", "/clients/new"): {T},
    ("GET", "/clients/{client_id}"): CLINIC,
    ("POST", "/clients/{client_id}/invite"): {T},
    ("GET", "/clients/{client_id}/summary"): CLINIC,
    ("POST", "/clients/{client_id}/stars"): READ,
    ("POST", "/clients/{client_id}/note"): READ,
    ("POST", "/clients/{client_id}/sign-off"): READ,
    ("GET", "/clients/{client_id}/summary.pdf"): READ,
    ("GET", "/clients/{client_id}/chart"): READ,
    ("GET", "/clients/{client_id}/versions"): READ,
    ("GET", "/clients/{client_id}/versions/{version}"): READ,
    ("GET", "/clients/{client_id}/versions/{version}/summary.pdf"): READ,
    ("POST", "/clients/{client_id}/close"): {T},
    ("GET", "/clients/{client_id}/journal"): READ,
    ("POST", "/clients/{client_id}/journal"): READ,
    ("GET", "/clients/{client_id}/attachments/{entry_id}"): READ,
    ("POST", "/clients/{client_id}/in-session"): READ,
    ("GET", "/clients/{client_id}/plan"): CLINIC,
    ("POST", "/clients/{client_id}/plan/{reflection_id}"): {T},
    ("POST", "/clients/{client_id}/questions"): {T},
    ("POST", "/clients/{client_id}/pause"): {T},
    ("GET", "/clients/{client_id}/settings"): {T},
    ("POST", "/clients/{client_id}/settings"): {T},
    ("POST", "/clients/{client_id}/state"): {T},
    ("POST", "/clients/{client_id}/team/add"): {T},
    ("POST", "/clients/{client_id}/team/remove"): {T},
    ("POST", "/clients/{client_id}/keys"): {T},
    ("GET", "/clients/{client_id}/card"): READ,
    ("POST", "/clients/{client_id}/card"): READ,
    ("GET", "/clients/{client_id}/log"): READ,
    ("GET", "/clients/{client_id}/export"): {T},
    ("POST", "/clients/{client_id}/export"): {T},
    ("GET", "/clients/{client_id}/erase"): {T},
    ("POST", "/clients/{client_id}/erase"): {T},
    ("GET", "/calendar"): SCHEDULE,
    ("GET", "/calendar/new"): SCHEDULE,
    ("POST", "/calendar/new"): SCHEDULE,
    ("GET", "/calendar/sessions/{session_id}"): SCHEDULE,
    ("POST", "/calendar/sessions/{session_id}/move"): SCHEDULE,
    ("POST", "/calendar/sessions/{session_id}/cancel"): SCHEDULE,
    ("POST", "/calendar/sessions/{session_id}/end"): SCHEDULE,
    ("POST", "/calendar/sessions/{session_id}/facts"): CLINIC,
    ("GET", "/notices"): CLINIC,
    ("GET", "/notices/{notice_id}"): CLINIC,
    ("POST", "/notices/{notice_id}"): CLINIC,
    ("POST", "/notices/{notice_id}/known"): {T},
    ("GET", "/requests"): SCHEDULE,
    ("POST", "/requests/{request_id}"): SCHEDULE,
    ("GET", "/practice"): KEEP,
    ("POST", "/practice"): KEEP,
    ("GET", "/practice/people"): KEEP,
    ("POST", "/practice/people"): KEEP,
    ("POST", "/practice/people/{person_id}/link"): KEEP,
    ("POST", "/practice/people/{person_id}/left"): KEEP,
    ("GET", "/practice/log"): KEEP,
    ("GET", "/me"): ALL,
    ("GET", "/me/here"): ALL,
    ("POST", "/me/passphrase"): ALL,
    ("POST", "/me/telegram"): ALL,
    ("POST", "/me/recovery"): ALL,
    ("POST", "/me/language"): ALL,
}

ACTORS = {
    "stranger": T,
    "pat": F,
    "uma": U,
    "sam": P,
    "kit": S,
    "cass": C,
    "robin": T,
}
"""Outsiders first: what those inside do may change what is there."""

OWNED = ("{client_id}", "{session_id}", "{notice_id}", "{request_id}")
OPEN_TO_FRONT_DESK = ("{session_id}", "{request_id}")


@pytest.fixture(scope="module")
def world(tmp_path_factory: pytest.TempPathFactory) -> Iterator[World]:
    opened = open_world(tmp_path_factory.mktemp("matrix"))
    yield opened
    opened.practice.close()


def test_every_route_of_the_router_stands_in_the_matrix(world: World) -> None:
    assert set(routes_of(visitor(world.practice).client.app)) == set(EXPECTED)


def test_no_page_of_the_framework_describes_the_application(world: World) -> None:
    for path in ("/docs", "/redoc", "/openapi.json"):
        assert visitor(world.practice).get(path).status_code == 404


def test_the_signed_out_are_shown_the_way_in_and_nothing_else(world: World) -> None:
    come = visitor(world.practice)
    for (method, path), who in EXPECTED.items():
        if who == PUBLIC:
            continue
        answer = come.client.request(method, world.path(path), headers=SAME_SITE)
        assert (path, answer.status_code) == (path, 303)
        assert answer.headers["location"].startswith("/sign-in")
        check_headers(answer)


def test_another_method_is_refused_everywhere(world: World) -> None:
    come = visitor(world.practice)
    paths = {path for _, path in EXPECTED}
    for path in paths:
        answer = come.client.request("DELETE", world.path(path), headers={**SAME_SITE, "content-length": "0"})
        assert (path, answer.status_code) == (path, 405)
        check_headers(answer)


def may(name: str, role: Role, path: str, who: set[Role]) -> bool:
    if role not in who:
        return False
    if not any(part in path for part in OWNED) or name not in {"stranger", "pat", "uma"}:
        return True
    return name == "pat" and any(part in path for part in OPEN_TO_FRONT_DESK)


@pytest.mark.parametrize("name", ACTORS)
def test_each_sees_what_is_theirs_and_for_the_rest_there_is_nothing(world: World, name: str) -> None:
    come, role = world.as_person(name), ACTORS[name]
    for (method, path), who in EXPECTED.items():
        if who == PUBLIC or isinstance(who, str):
            continue
        address = world.path(path)
        answer = come.get(address) if method == "GET" else come.post(address)
        if may(name, role, path, who):
            assert answer.status_code in {200, 204, 303, 400, 409}, (method, path, answer.status_code)
            if answer.status_code == 303:
                assert not answer.headers["location"].startswith("/sign-in")
        else:
            assert answer.status_code == 404, (method, path, answer.status_code)
            assert "wren" not in answer.text
            assert "lake" not in answer.text
        check_headers(answer)


def check_headers(answer: httpx.Response) -> None:
    policy = answer.headers["content-security-policy"]
    assert "unsafe" not in policy
    assert "default-src 'none'" in policy
    assert answer.headers["cache-control"] == "no-store"
    assert answer.headers["x-content-type-options"] == "nosniff"
    assert answer.headers["referrer-policy"] == "same-origin"
    assert answer.headers["x-frame-options"] == "DENY"
    assert "server" not in answer.headers


def test_what_does_not_exist_looks_like_what_is_not_yours(world: World) -> None:
    inside, outside = world.as_person("robin"), world.as_person("stranger")
    mine = f"/clients/{world.client.id}"
    unknown = "/clients/" + "f" * len(world.client.id)
    assert outside.get(mine).text == outside.get(unknown).text == inside.get(unknown).text
