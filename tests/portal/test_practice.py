"""Keeping the practice: policy, people, their keys and languages, and the log of who did what."""

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pyotp
import pytest

from kapjournal.domain.access import AccessLine
from kapjournal.domain.chat import OutboxItem, OutboxKind
from kapjournal.domain.client import Client, ClientState, TelegramAccount
from kapjournal.domain.errors import BadRecord
from kapjournal.domain.people import CareMember, Person, Role
from kapjournal.domain.sign_in import SignIn
from kapjournal.ports import UnitOfWork
from kapjournal.usecases.desk import policy_of
from kapjournal.usecases.reading.log_access import verify_access_log
from tests.journeys.reading_room import PASSPHRASE
from tests.portal.house import Visitor, another, next_code, visitor
from tests.portal.test_reading import LAKE, lines, page
from tests.portal.world import POLICY, World, open_world

OTHER_PASSPHRASE = "marble otter lantern seventeen quiet bridge"


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    opened = open_world(tmp_path)
    yield opened
    opened.practice.close()


@pytest.fixture
def robin(world: World) -> Visitor:
    return world.as_person("robin")


def test_the_policy_is_settled_by_a_form_and_a_fault_names_its_field(world: World, robin: Visitor) -> None:
    cover = world.who("cass").person.id
    form = {
        "zone": "Europe/Madrid",
        "hours_monday": "09:00-13:00, 14:00–18:00",
        "holidays": "2026-12-25\n2027-01-01",
        **{name: POLICY[name] for name in ("office_phone", "emergency_phone", "prescriber_phone")},
        "cover_reader": cover,
        "repeat_now_minutes": "15",
        "repeat_next_day_minutes": "240",
        "escalate_now_minutes": "45",
        "escalate_next_day_minutes": "480",
        "retention_days": "3650",
        "away_who": world.who("robin").person.id,
        "away_first": "2026-08-01",
        "away_last": "2026-08-15",
    }
    assert robin.post("/practice", **{**form, "hours_monday": "noon"}).status_code == 400
    assert robin.post("/practice", **{**form, "cover_reader": "nobody"}).status_code == 400
    assert robin.post("/practice", **form).status_code == 303
    policy = world.practice.database.read_now(policy_of)
    assert policy is not None
    assert len(policy.working_hours) == 2
    assert date(2026, 12, 25) in policy.holidays
    assert policy.escalate_now == timedelta(minutes=45)
    assert policy.absences[0].last == date(2026, 8, 15)
    assert "2026-08-15" in robin.get("/practice").text


def test_somebody_added_gets_a_link_that_works_and_one_who_left_is_out_at_once(
    world: World, robin: Visitor
) -> None:
    added = robin.post("/practice/people", name="Noor", roles=["therapist"])
    link = re.search(r'value="https://room\.example(/enrol/[^"]+)"', added.text)
    assert link is not None
    assert another(robin).get(link[1]).status_code == 200
    kit = world.as_person("kit")
    kit_id = world.who("kit").person.id
    assert kit.get("/").status_code == 200
    assert robin.post(f"/practice/people/{kit_id}/left").status_code == 303
    assert kit.get("/").headers["location"] == "/sign-in"
    still = world.practice.database.read_now(lambda uow: uow.find(CareMember, person_id=kit_id, until=None))
    assert still is None
    own = world.who("robin").person.id
    assert robin.post(f"/practice/people/{own}/left").status_code == 400


def test_a_changed_passphrase_closes_the_other_sign_ins(world: World, robin: Visitor) -> None:
    elsewhere = world.as_person("robin")
    form = {"new": OTHER_PASSPHRASE, "again": OTHER_PASSPHRASE}
    assert robin.post("/me/passphrase", passphrase="not the present one", **form).status_code == 400
    assert robin.post("/me/passphrase", passphrase=PASSPHRASE, **form).status_code == 303
    assert elsewhere.get("/").status_code == 303
    assert robin.get("/").status_code == 200
    fresh = visitor(world.practice)
    fresh.sign_in(world.who("robin"), passphrase=OTHER_PASSPHRASE)
    assert LAKE in fresh.get(page(world, "/journal")).text


@pytest.mark.parametrize("form", ["/me/passphrase", "/me/recovery", "/me/telegram"])
def test_guessing_at_an_open_screen_is_throttled_as_at_the_door(
    world: World, robin: Visitor, form: str
) -> None:
    robin.get("/me")
    new = {"new": "quartz lamp otter meadow thirst pane", "again": "quartz lamp otter meadow thirst pane"}
    for _ in range(5):
        assert "he present passphrase is wrong" in robin.post(form, passphrase="not this one", **new).text
    before = world.practice.database.read_now(lambda uow: uow.get(Person, world.who("robin").person.id))
    refused = robin.post(form, passphrase=PASSPHRASE, **new)
    assert refused.status_code == 400
    assert "oo many tries in a row" in refused.text
    assert "start=link-" not in refused.text
    after = world.practice.database.read_now(lambda uow: uow.get(Person, world.who("robin").person.id))
    assert after.identity == before.identity


def test_the_recovery_sheet_brings_back_a_lost_authenticator_and_is_then_replaced(world: World) -> None:
    come = visitor(world.practice)
    robin = world.who("robin")
    secret = re.search(r'name="secret" value="([A-Z2-7]+)"', come.get("/lost").text)[1]  # type: ignore[index]
    form = {
        "name": "robin",
        "recovery_code": robin.recovery_code,
        "passphrase": OTHER_PASSPHRASE,
        "again": OTHER_PASSPHRASE,
        "secret": secret,
        "digits": pyotp.TOTP(secret).at(world.practice.clock.wall()),
    }
    assert come.post("/lost", **{**form, "recovery_code": "0" * 28}).status_code == 400
    world.practice.clock.ahead += timedelta(minutes=1)
    form["digits"] = pyotp.TOTP(secret).at(world.practice.clock.wall())
    sheet = come.post("/lost", **form)
    assert "Recovery sheet" in sheet.text
    assert LAKE in come.get(page(world, "/journal")).text
    world.practice.clock.ahead += timedelta(minutes=1)
    form["digits"] = pyotp.TOTP(secret).at(world.practice.clock.wall())
    assert come.post("/lost", **form).status_code == 400
    assert (
        visitor(world.practice)
        .post("/sign-in", name="robin", passphrase=PASSPHRASE, code=next_code(world.practice, robin))
        .status_code
        == 401
    )


def test_the_language_follows_the_person(world: World, robin: Visitor) -> None:
    robin.post("/me/language", language="es", time_zone="Europe/Madrid")
    assert 'lang="es"' in robin.get("/").text
    assert "Avisos de seguridad en espera" in robin.get("/").text


def test_the_menu_in_their_telegram_follows_the_persons_language(world: World, robin: Visitor) -> None:
    account = TelegramAccount("a1", "i1", 7, linked_at=world.practice.clock.now())
    paired = account.of_person(world.who("robin").person.id)
    world.practice.database.transact_now(lambda uow: uow.add(paired))
    robin.post("/me/language", language="es", time_zone="Europe/Madrid")
    (menu,) = world.practice.database.read_now(lambda uow: uow.all(OutboxItem, kind=OutboxKind.MENU))
    assert ["today", "Hoy"] in menu.payload["commands"]


def test_a_link_pairs_ones_own_telegram_and_is_shown_once(world: World, robin: Visitor) -> None:
    assert "start=link-" not in robin.post("/me/telegram").text
    shown = robin.post("/me/telegram", passphrase=PASSPHRASE).text
    assert "t.me/harbor_bot?start=link-" in shown
    assert "start=link-" not in robin.get("/me").text


def test_the_access_log_shows_a_changed_and_a_missing_line(world: World, robin: Visitor) -> None:
    for path in ("/summary", "/journal", "/log"):
        robin.get(page(world, path))
    database, index = world.practice.database, world.practice.room.index
    whole = database.read_now(lambda uow: verify_access_log(uow, index))
    assert whole == len(lines(world))
    assert "the chain holds" in robin.get("/practice/log").text
    second = lines(world)[1]
    database.transact_now(lambda uow: uow.save(replace(second, person_id="somebody else")))
    with pytest.raises(BadRecord, match="line 2: it was changed"):
        database.read_now(lambda uow: verify_access_log(uow, index))
    assert "does not hold" in robin.get("/practice/log").text
    database.transact_now(lambda uow: uow.remove(second))
    with pytest.raises(BadRecord, match="line 2: missing"):
        database.read_now(lambda uow: verify_access_log(uow, index))


def test_a_log_line_holds_ids_and_closed_words_only(world: World, robin: Visitor) -> None:
    robin.get(page(world, "/summary"))
    robin.post(page(world, "/note"), note="words of mine")
    robin.post(page(world, "/state"), to="frozen")
    for line in lines(world):
        assert isinstance(line, AccessLine)
        assert not {"lake", "words", "wren"} & set(re.findall(r"\w+", line.detail.lower()))


def test_a_sign_in_is_stored_without_anything_that_opens(world: World, robin: Visitor) -> None:
    robin.get("/")
    stored = world.practice.database.read_now(lambda uow: uow.all(SignIn))
    secret = world.who("robin").identity.secret  # type: ignore[attr-defined]
    assert all(secret not in one.box and robin.token.encode() not in one.box for one in stored)
    assert world.practice.database.read_now(lambda uow: uow.count(Person)) >= 7


def test_everybody_has_a_first_page_of_their_own(world: World) -> None:
    assert world.as_person("pat").get("/").headers["location"] == "/calendar"
    assert world.as_person("uma").get("/").headers["location"] == "/practice"
    assert world.as_person("cass").get("/").status_code == 200
    assert Role.CUSTODIAN in world.who("uma").person.roles


def test_a_therapist_with_more_than_a_thousand_clients_still_has_every_list(
    world: World, robin: Visitor
) -> None:
    now, me = world.practice.clock.now(), world.who("robin").person.id

    def many(uow: UnitOfWork) -> None:
        for number in range(1100):
            client = Client(f"many{number:05}", f"bird {number:05}", now, ClientState.ACTIVE)
            uow.add(client)
            uow.add(CareMember(f"member{number:05}", client.id, me, Role.THERAPIST, now))

    world.practice.database.transact_now(many)
    for path in ("/", "/clients", "/calendar", "/notices", "/requests"):
        assert robin.get(path).status_code == 200, path
    first = robin.get("/clients").text
    assert "bird 00099" in first
    assert "bird 00100" not in first
    following = re.search(r'href="(/clients\?after=[^"]+)"', first)
    assert following is not None
    assert "bird 00100" in robin.get(following[1]).text
    assert "bird 01099" in robin.post("/clients", q="01099").text
