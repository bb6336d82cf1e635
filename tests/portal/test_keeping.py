"""Keeping a client: care team, state, plan, sessions, notices, requests, export and erasure."""

import json
import re
from collections.abc import Iterator
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest

from kapjournal.domain.access import Access
from kapjournal.domain.chat import CallRequest
from kapjournal.domain.client import Client, ClientState
from kapjournal.domain.course import SessionKind
from kapjournal.domain.local_time import LocalTime
from kapjournal.domain.notice import NoticeOutcome, SafetyNotice
from kapjournal.domain.payload import ContactCard, Flag
from kapjournal.domain.people import StoredCertificate, StoredWrap
from kapjournal.domain.reading import KnownPlanOnFile
from kapjournal.domain.reflection import Reflection, ReflectionState
from kapjournal.domain.safety import Finding, SafetyKind, SafetyTier, Urgency
from kapjournal.domain.sealed import Compartment
from kapjournal.domain.session import Session, SessionStatus
from kapjournal.ports import UnitOfWork
from kapjournal.usecases.collecting.flag_safety import raise_notice
from kapjournal.usecases.keep_calendar import move_session, plan_session
from kapjournal.usecases.plan_reflections import plan_reflections
from kapjournal.usecases.reading.verify_journal import verify_journal
from tests.journeys.reading_room import said
from tests.portal.house import Visitor
from tests.portal.test_reading import LAKE, lines, page
from tests.portal.world import World, open_world


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
    assert lines(world)[-1].detail == f"{stranger}:therapist the client agreed"
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


def test_a_single_question_is_switched_off_beside_it_and_asked_again(world: World, robin: Visitor) -> None:
    shown = robin.get(page(world, "/plan")).text
    prompt = re.search(r'name="prompt" value="([a-z0-9_.]+)"', shown)[1]  # type: ignore[index]
    assert "Switched off for this client" not in shown
    assert robin.post(page(world, "/questions"), prompt=prompt).status_code == 303
    assert client_of(world).avoid == (prompt,)
    after = robin.get(page(world, "/plan")).text
    assert "Switched off for this client" in after
    assert robin.post(page(world, "/questions"), prompt=prompt, on="yes").status_code == 303
    assert client_of(world).avoid == ()


def test_a_safety_question_cannot_be_switched_off_and_the_page_says_why(world: World, robin: Visitor) -> None:
    assert "always asked" in robin.get(page(world, "/plan")).text
    refused = robin.post(page(world, "/questions"), prompt="landing.check")
    assert refused.status_code == 400
    assert "it is how side effects and danger are noticed" in refused.text
    assert client_of(world).avoid == ()
    assert robin.post(page(world, "/questions"), prompt="no.such.question").status_code == 404


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


def test_who_covers_and_is_outside_the_care_team_is_told_who_can_open_and_how_to_get_in(
    world: World, robin: Visitor
) -> None:
    """The card is sealed to the care team, so the way in is the team, with the client's consent."""
    robin.post(page(world, "/card"), name="Renata Wilder", phone="+1 555 0199")
    robin.get(page(world, "/settings"))
    assert "covers for the practice" not in robin.get(page(world)).text
    robin.post(page(world, "/team/remove"), who=world.who("cass").person.id)
    assert "cass covers for the practice and is not in this care team" in robin.get(page(world)).text
    notice = "/notices/" + world.names["notice_id"]
    cass = world.as_person("cass")
    shown = cass.get(notice)
    assert "Renata Wilder" not in shown.text
    assert "robin" in shown.text
    assert "kit" in shown.text
    assert "sam" not in shown.text
    assert "+1 555 0100" in shown.text
    robin.get(page(world, "/settings"))
    add = {"who": f"{world.who('cass').person.id}:cover_reader", "agreed": "yes"}
    assert robin.post(page(world, "/team/add"), **add).status_code == 303
    assert "Renata Wilder" in cass.get(notice).text


def test_who_covers_is_ticked_on_a_new_invitation_and_may_be_left_out(world: World, robin: Visitor) -> None:
    cass = f'value="{world.who("cass").person.id}:cover_reader"'
    form = robin.get("/clients/new").text
    assert f"{cass} checked" in form
    assert f"{cass} checked" not in robin.post("/clients/new", code_name="").text


def test_every_page_that_tells_of_a_client_leaves_a_line(world: World, robin: Visitor) -> None:
    notice = "/notices/" + world.names["notice_id"]
    for path, action in (
        (page(world), Access.READ_CLIENT),
        (page(world, "/summary"), Access.READ_SUMMARY),
        (page(world, "/journal"), Access.READ_JOURNAL),
        (page(world, "/versions"), Access.READ_SUMMARY),
        (page(world, "/chart"), Access.READ_SUMMARY),
        (page(world, "/card"), Access.READ_CONTACT),
        (page(world, "/summary.pdf"), Access.PRINTED),
        (notice, Access.READ_NOTICE),
    ):
        before = len(lines(world))
        assert robin.get(path).status_code == 200
        assert [one.action for one in lines(world)[before:]] == [action], path


def test_a_notice_says_of_what_may_have_been_said_that_somebody_must_listen(
    world: World, robin: Visitor
) -> None:
    perhaps = Flag(
        world.practice.clock.now(), "", SafetyKind.SUICIDAL_THOUGHTS, SafetyTier.UNSURE, "i wasn't bad"
    )
    world.practice.seal(world.client, perhaps, Compartment.CLINICAL)
    shown = robin.get("/notices/" + world.names["notice_id"]).text
    assert "may have been said; listen to the recording" in shown


def test_a_notice_is_taken_in_hand_and_its_outcome_and_a_sealed_line_kept(
    world: World, robin: Visitor
) -> None:
    address = "/notices/" + world.names["notice_id"]
    assert "Safety notices waiting" in robin.get("/").text
    assert robin.post(address, seen="1").status_code == 303
    robin.post(address, outcome="reached", line="Reached by phone; Ana is with them.")
    notice = world.practice.database.read_now(lambda uow: uow.get(SafetyNotice, world.names["notice_id"]))
    assert notice.acknowledged_by == world.who("robin").person.id
    assert notice.outcome is NoticeOutcome.REACHED
    assert "Ana is with them." in robin.get(address).text
    assert "Safety notices waiting" not in robin.get("/").text


def test_what_was_found_after_the_page_was_shown_is_not_taken_in_hand_with_it(
    world: World, robin: Visitor
) -> None:
    address = "/notices/" + world.names["notice_id"]
    assert 'name="seen" value="1"' in robin.get(address).text
    found = [Finding(SafetyKind.HARM_TO_OTHERS, SafetyTier.AFFIRMED, (0, 1), urgency=Urgency.NOW)]
    now = world.practice.clock.now()
    world.practice.database.transact_now(lambda uow: raise_notice(uow, world.client.id, found, now))
    anew = robin.post(address, seen="1", line="Reached by phone.")
    assert anew.status_code == 409
    assert "More was found since this notice was shown" in anew.text
    assert "Harm to others" in anew.text
    assert 'name="seen" value="2"' in anew.text
    assert "Reached by phone." in anew.text
    assert robin.post(address).status_code == 409
    kept = world.practice.database.read_now(lambda uow: uow.get(SafetyNotice, world.names["notice_id"]))
    assert kept.acknowledged_at is None
    # The same kind once more leaves the row's kinds as they were, and is no less new.
    world.practice.database.transact_now(lambda uow: raise_notice(uow, world.client.id, found, now))
    assert robin.post(address, seen="2").status_code == 409
    assert robin.post(address, seen="3").status_code == 303


def test_a_known_plan_has_an_end_and_only_the_therapist_sets_it(world: World, robin: Visitor) -> None:
    address = f"/notices/{world.names['notice_id']}/known"
    today = world.practice.clock.now().date()
    assert robin.post(address, until=(today + timedelta(days=400)).isoformat()).status_code == 400
    assert world.as_person("cass").post(address, until=today.isoformat()).status_code == 404
    assert robin.post(address, until=(today + timedelta(days=7)).isoformat()).status_code == 303
    plans = world.practice.database.read_now(lambda uow: uow.all(KnownPlanOnFile))
    assert [one.until for one in plans] == [today + timedelta(days=7)]


def test_a_crowded_month_lists_some_days_and_says_how_many_there_are(world: World, robin: Visitor) -> None:
    start = world.practice.clock.now() + timedelta(days=60)
    first = start.replace(day=1, hour=15)

    def many(uow: UnitOfWork) -> None:
        for number in range(200):
            at = LocalTime((first + timedelta(days=number // 10)).replace(tzinfo=None), "America/New_York")
            uow.add(
                Session(f"many{number:012}", world.client.id, SessionKind.INTEGRATION, at, timedelta(hours=1))
            )

    world.practice.database.transact_now(many)
    seen: set[str] = set()
    path, pages = f"/calendar?month={first:%Y-%m}", 0
    while path:
        page, pages = robin.get(path).text, pages + 1
        assert "200" in page
        listed = page.partition('id="list"')[2]
        seen |= set(re.findall(r"/calendar/sessions/(many\d+)", listed))
        following = re.search(r'<a href="(/calendar\?month=[\d-]+&amp;from=[\d-]+)#list">Those from', listed)
        path = following[1].replace("&amp;", "&") if following else ""
    assert (len(seen), pages) == (200, 2)
    assert "and 4 more" in robin.get(f"/calendar?month={first:%Y-%m}").text


def test_a_session_of_another_zone_stands_on_its_day_here(world: World, robin: Visitor) -> None:
    """On the client's own wall it is the first of the month already, here still the last of the month."""
    desk = world.practice.room.desk
    at = LocalTime(datetime.fromisoformat("2026-06-01 01:00"), "Pacific/Auckland")
    world.practice.database.transact_now(
        lambda uow: plan_session(uow, desk, world.client, SessionKind.INTEGRATION, at)
    )
    listed = robin.get("/calendar?month=2026-05").text.partition('id="list"')[2]
    assert "wren" in listed
    moved = world.practice.database.transact_now(
        lambda uow: move_session(
            uow,
            desk,
            uow.all(Session, starts_on=date(2026, 6, 1))[0].id,
            LocalTime(datetime.fromisoformat("2026-07-15 09:00"), "America/New_York"),
        )
    )
    assert "wren" not in robin.get("/calendar?month=2026-05").text.partition('id="list"')[2]
    assert moved.id in robin.get("/calendar?month=2026-07").text
