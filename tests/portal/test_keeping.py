"""Keeping: care team, state, plan, notices, requests, policy, people, erasure, and the log of all that."""

import json
import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pyotp
import pytest

from kapjournal.domain.access import Access, AccessLine
from kapjournal.domain.chat import CallRequest
from kapjournal.domain.client import Client, ClientState
from kapjournal.domain.errors import BadRecord
from kapjournal.domain.notice import NoticeOutcome, SafetyNotice
from kapjournal.domain.payload import ContactCard
from kapjournal.domain.people import CareMember, Person, Role, StoredCertificate, StoredWrap
from kapjournal.domain.reading import KnownPlanOnFile
from kapjournal.domain.reflection import Reflection, ReflectionState
from kapjournal.domain.session import Session, SessionStatus
from kapjournal.domain.sign_in import SignIn
from kapjournal.ports import UnitOfWork
from kapjournal.usecases.desk import policy_of
from kapjournal.usecases.log_access import verify_access_log
from kapjournal.usecases.plan_reflections import plan_reflections
from kapjournal.usecases.verify_journal import verify_journal
from tests.journeys.reading_room import PASSPHRASE, said
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


def client_of(world: World) -> Client:
    return world.practice.database.read_now(lambda uow: uow.get(Client, world.client.id))


def test_an_invitation_shows_link_code_to_scan_and_six_digits_once(world: World, robin: Visitor) -> None:
    fields = {
        "code_name": "heron",
        "time_zone": "Europe/Madrid",
        "route": "oral",
        "tracks": ["adhd", "sleep"],
    }
    unsure = robin.post("/clients/new", **fields)
    assert unsure.status_code == 400
    assert 'value="heron"' in unsure.text
    done = robin.post("/clients/new", adult="yes", **fields)
    assert "https://t.me/harbor_bot?start=" in done.text
    assert "<svg" in done.text
    assert re.search(r"\d{3} \d{3}</code>", done.text)
    assert robin.post("/clients/new", adult="yes", **fields).status_code == 400
    assert robin.post("/clients", q="HER").text.count("heron") == 1


def test_a_new_reader_reads_the_past_and_one_who_leaves_not_what_comes(world: World, robin: Visitor) -> None:
    stranger = world.who("stranger").person.id
    outsider = world.as_person("stranger")
    assert robin.post(page(world, "/team/add"), who=f"{stranger}:therapist").status_code == 400
    added = robin.post(page(world, "/team/add"), who=f"{stranger}:therapist", agreed="yes")
    assert added.status_code == 303
    assert LAKE in outsider.get(page(world, "/journal")).text
    epochs = world.practice.database.read_now(lambda uow: uow.count(StoredCertificate))
    assert robin.post(page(world, "/team/remove"), who=stranger).status_code == 303
    assert outsider.get(page(world, "/journal")).status_code == 404
    assert world.practice.database.read_now(lambda uow: uow.count(StoredCertificate)) == epochs + 2
    world.practice.database.read_now(lambda uow: verify_journal(uow, world.practice.room, world.client.id))


def test_a_client_is_handed_over_by_adding_the_next_therapist_and_leaving(
    world: World, robin: Visitor
) -> None:
    me, next_one = world.who("robin").person.id, world.who("stranger").person.id
    assert robin.post(page(world, "/team/remove"), who=me).status_code == 400
    robin.post(page(world, "/team/add"), who=f"{next_one}:therapist", agreed="yes")
    assert robin.post(page(world, "/team/remove"), who=me).headers["location"] == "/clients?said=team"
    assert robin.get(page(world)).status_code == 404
    world.practice.seal(world.client, said("A word for the one who stays.", world.practice.clock.now()))
    assert "A word for the one who stays." in world.as_person("stranger").get(page(world, "/journal")).text


def test_a_journal_under_legal_hold_cannot_be_erased(world: World, robin: Visitor) -> None:
    robin.post(page(world, "/state"), to="frozen")
    assert client_of(world).state is ClientState.FROZEN
    refused = robin.post(page(world, "/erase"), typed="wren", asked="yes")
    assert refused.status_code == 400
    assert LAKE in robin.get(page(world, "/journal")).text


def test_a_death_wants_the_code_name_typed_and_ends_all_sending(world: World, robin: Visitor) -> None:
    assert robin.post(page(world, "/state"), to="deceased", typed="wrens").status_code == 400
    robin.post(page(world, "/state"), to="deceased", typed="wren")
    assert client_of(world).state is ClientState.DECEASED
    planned = world.practice.database.read_now(
        lambda uow: uow.count(Reflection, client_id=world.client.id, state=ReflectionState.PLANNED)
    )
    assert planned == 0
    assert robin.post(page(world, "/state"), to="active").status_code == 400


def test_erasing_wants_the_name_and_the_retention_or_the_clients_own_wish(
    world: World, robin: Visitor
) -> None:
    assert robin.post(page(world, "/erase"), typed="wrong", asked="yes").status_code == 400
    assert robin.post(page(world, "/erase"), typed="wren").status_code == 400
    assert robin.post(page(world, "/erase"), typed="wren", asked="yes").status_code == 303
    assert robin.get(page(world)).status_code == 404
    left = world.practice.database.read_now(lambda uow: uow.count(StoredWrap, client_id=world.client.id))
    assert left == 0
    assert lines(world)[-1].action is Access.ERASED


def test_the_export_is_the_whole_journal_and_the_log_says_so(world: World, robin: Visitor) -> None:
    answer = robin.post(page(world, "/export"))
    assert LAKE in json.dumps(json.loads(answer.text), ensure_ascii=False)
    assert answer.headers["content-disposition"] == 'attachment; filename="journal.json"'
    assert "exported the journal" in robin.get(page(world, "/log")).text


def test_an_occasion_is_left_out_stays_out_and_is_put_back(world: World, robin: Visitor) -> None:
    database, desk = world.practice.database, world.practice.room.desk

    def planned() -> list[Reflection]:
        found = database.read_now(
            lambda uow: uow.all(
                Reflection, client_id=world.client.id, state=ReflectionState.PLANNED, order_by="due_at"
            )
        )
        return list(found)

    first = planned()[0]
    assert robin.post(page(world, f"/plan/{first.id}")).status_code == 303
    database.transact_now(lambda uow: plan_reflections(uow, desk, uow.get(Client, world.client.id)))
    assert first.key not in {one.key for one in planned()}
    assert "Put back" in robin.get(page(world, "/plan")).text
    assert robin.post(page(world, f"/plan/{first.id}"), do="back").status_code == 303
    assert first.key in {one.key for one in planned()}


def test_a_pause_from_the_room_plans_nothing_and_resuming_plans_again(world: World, robin: Visitor) -> None:
    robin.post(page(world, "/pause"), until="week")
    assert client_of(world).state is ClientState.PAUSED
    assert "Paused" in robin.get(page(world, "/plan")).text
    robin.post(page(world, "/pause"), until="resume")
    assert client_of(world).state is ClientState.ACTIVE


def test_sessions_are_planned_moved_cancelled_and_ended_with_their_zone_said(
    world: World, robin: Visitor
) -> None:
    ahead = (world.practice.clock.now() + timedelta(days=6)).date().isoformat()
    form = {"client": world.client.id, "kind": "medicine", "day": ahead, "clock": "10:00", "minutes": "90"}
    done = robin.post("/calendar/new", **form)
    address = done.headers["location"].partition("?")[0]
    assert "New York" in robin.get(address).text
    assert robin.post(f"{address}/move", day=ahead, clock="15:30").status_code == 303
    assert "15:30" in robin.get(address).text
    assert robin.post(f"{address}/cancel").status_code == 303
    assert robin.post(f"{address}/move", day=ahead, clock="16:00").status_code == 400
    past = next(one for one in world.sessions if one.starts.wall < world.sessions[-1].starts.wall)
    ended = robin.post(f"/calendar/sessions/{past.id}/end")
    assert ended.status_code == 303
    stored = world.practice.database.read_now(lambda uow: uow.get(Session, past.id))
    assert stored.status is SessionStatus.ENDED


def test_dose_and_pressure_reach_the_prescriber_and_the_note_from_the_room_does_not(
    world: World, robin: Visitor
) -> None:
    past = min(world.sessions, key=lambda one: one.start())
    robin.get(f"/calendar/sessions/{past.id}")
    kept = robin.post(
        f"/calendar/sessions/{past.id}/facts",
        route="sublingual",
        dose="150 mg",
        before="120/80",
        after="130/85",
        note="Wept, then laughed.",
    )
    assert kept.status_code == 303
    sam = world.as_person("sam").get(page(world, "/summary")).text
    assert "150 mg" in sam
    assert "120/80" in sam
    assert "Wept" not in sam
    assert "Wept, then laughed." in robin.get(page(world, "/summary")).text


def test_the_front_desk_plans_and_calls_back_and_reads_nothing(world: World) -> None:
    pat = world.as_person("pat")
    calendar = pat.get("/calendar").text
    assert "wren" in calendar
    assert page(world) not in calendar
    world.practice.database.transact_now(
        lambda uow: uow.add(CallRequest("0c" * 8, world.client.id, world.practice.clock.now(), kind="export"))
    )
    requests = pat.get("/requests").text
    assert "asks to be called" in requests
    assert "asks for their journal" not in requests
    assert pat.post("/requests/" + "0c" * 8).status_code == 404
    assert pat.post("/requests/" + "0b" * 8).status_code == 303
    for path in (page(world), page(world, "/summary"), "/notices", "/clients", "/practice"):
        assert pat.get(path).status_code == 404


def test_the_contact_card_opens_with_the_notice_for_whoever_covers(world: World, robin: Visitor) -> None:
    robin.get(page(world, "/card"))
    robin.post(page(world, "/card"), name="An invented name", phone="+1 555 0199", plan_on_file="Call Ana.")
    cass = world.as_person("cass")
    shown = cass.get("/notices/" + world.names["notice_id"]).text
    assert "An invented name" in shown
    assert "+1 555 0199" in shown
    assert lines(world)[-1].action is Access.READ_CONTACT
    assert "An invented name" not in world.as_person("sam").get("/notices/" + world.names["notice_id"]).text
    assert ContactCard.KIND == "contact"


def test_a_notice_is_taken_in_hand_and_its_outcome_and_a_sealed_line_kept(
    world: World, robin: Visitor
) -> None:
    address = "/notices/" + world.names["notice_id"]
    assert "Safety notices waiting" in robin.get("/").text
    assert robin.post(address).status_code == 303
    robin.post(address, outcome="reached", line="Reached by phone; Ana is with them.")
    notice = world.practice.database.read_now(lambda uow: uow.get(SafetyNotice, world.names["notice_id"]))
    assert notice.acknowledged_by == world.who("robin").person.id
    assert notice.outcome is NoticeOutcome.REACHED
    assert "Ana is with them." in robin.get(address).text
    assert "Safety notices waiting" not in robin.get("/").text


def test_a_known_plan_has_an_end_and_only_the_therapist_sets_it(world: World, robin: Visitor) -> None:
    address = f"/notices/{world.names['notice_id']}/known"
    today = world.practice.clock.now().date()
    assert robin.post(address, until=(today + timedelta(days=400)).isoformat()).status_code == 400
    assert world.as_person("cass").post(address, until=today.isoformat()).status_code == 404
    assert robin.post(address, until=(today + timedelta(days=7)).isoformat()).status_code == 303
    plans = world.practice.database.read_now(lambda uow: uow.all(KnownPlanOnFile))
    assert [one.until for one in plans] == [today + timedelta(days=7)]


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


def test_a_link_pairs_ones_own_telegram_and_is_shown_once(world: World, robin: Visitor) -> None:
    shown = robin.post("/me/telegram").text
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
