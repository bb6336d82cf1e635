"""One glance in the morning: what is there, and in which order."""

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from kapjournal.domain.client import Client, Consent, TelegramAccount
from kapjournal.domain.course import SessionKind
from kapjournal.domain.local_time import LocalTime
from kapjournal.domain.notice import SafetyNotice
from kapjournal.domain.payload import ConsentGiven
from kapjournal.domain.people import Role
from kapjournal.domain.reflection import Reflection, ReflectionState
from kapjournal.domain.safety import Urgency
from kapjournal.domain.sealed import Compartment
from kapjournal.domain.session import Session
from kapjournal.ports import UnitOfWork
from kapjournal.usecases.keep_calendar import cancel_session, plan_session
from tests.journeys.reading_room import Practice, said
from tests.portal.house import Visitor
from tests.portal.test_reading import page
from tests.portal.world import World, open_world


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    opened = open_world(tmp_path)
    yield opened
    opened.practice.close()


@pytest.fixture
def robin(world: World) -> Visitor:
    return world.as_person("robin")


def sections(visitor: Visitor) -> list[str]:
    return re.findall(r"<h2>(.*?)</h2>", visitor.get("/").text)


def section(visitor: Visitor, heading: str) -> str:
    """What stands under one heading; "" when it is not there."""
    return visitor.get("/").text.partition(f"<h2>{heading}</h2>")[2].partition("</section>")[0]


def no_integration(world: World) -> None:
    def job(uow: UnitOfWork) -> None:
        for one in uow.all(Session, client_id=world.client.id, kind=SessionKind.INTEGRATION):
            cancel_session(uow, world.practice.room.desk, one.id)

    world.practice.database.transact_now(job)


def answered(world: World) -> None:
    """The client has just answered something, and a word more is in the chain."""

    def job(uow: UnitOfWork) -> None:
        first = uow.all(Reflection, client_id=world.client.id, order_by="due_at", limit=1)[0]
        now = world.practice.clock.now()
        uow.save(replace(first, state=ReflectionState.DONE, noticed_at=now, answered_at=now))

    world.practice.seal(world.client, said("Something more.", world.practice.clock.now()))
    world.practice.database.transact_now(job)


def test_a_notice_that_is_for_now_stands_above_everything(robin: Visitor) -> None:
    assert sections(robin)[:2] == ["Safety notices waiting", "Integration sessions soon"]


def test_a_notice_for_the_next_working_day_comes_after_sessions_and_summaries(
    world: World, robin: Visitor
) -> None:
    no_integration(world)
    answered(world)
    world.practice.database.transact_now(
        lambda uow: uow.save(
            replace(uow.get(SafetyNotice, world.names["notice_id"]), urgency=Urgency.NEXT_WORKING_DAY)
        )
    )
    order = ["Integration sessions soon", "Summaries to read", "Safety notices waiting"]
    assert sections(robin)[:3] == order
    assert sections(robin)[-1] == "Quiet"


def test_a_summary_is_listed_until_it_is_read_and_again_when_it_changed(world: World, robin: Visitor) -> None:
    no_integration(world)
    answered(world)
    assert "summary ready, not read yet" in section(robin, "Summaries to read")
    robin.get(page(world, "/summary"))
    assert section(robin, "Summaries to read") == ""
    world.practice.seal(world.client, said("One thing more.", world.practice.clock.now()))
    assert "changed since you read it" in section(robin, "Summaries to read")


def test_an_integration_session_soon_says_how_its_summary_stands(world: World, robin: Visitor) -> None:
    assert "summary ready, not read yet" in section(robin, "Integration sessions soon")
    robin.get(page(world, "/summary"))
    assert "read, nothing new since" in section(robin, "Integration sessions soon")
    answered(world)
    assert "changed since you read it" in section(robin, "Integration sessions soon")
    assert section(robin, "Summaries to read") == ""


def test_a_chain_that_holds_a_consent_alone_is_nothing_to_read(world: World, robin: Visitor) -> None:
    database, now = world.practice.database, world.practice.clock.now()
    new = world.practice.invite(world.who("robin"), "heron").client
    record = world.practice.seal(new, ConsentGiven(now, "journal", "1", given=True), Compartment.CLINICAL)

    def job(uow: UnitOfWork) -> None:
        uow.add(Consent("0e" * 8, new.id, "journal", "1", now, record_id=record))
        soon = LocalTime((now + timedelta(days=1)).replace(tzinfo=None, microsecond=0), "America/New_York")
        plan_session(uow, world.practice.room.desk, new, SessionKind.INTEGRATION, soon)

    database.transact_now(job)
    assert "nothing written yet" in section(robin, "Integration sessions soon")


def test_a_prescriber_is_offered_no_summary_to_read(world: World) -> None:
    no_integration(world)
    answered(world)
    assert section(world.as_person("sam"), "Summaries to read") == ""


def test_who_went_quiet_or_blocked_the_bot_stands_last(world: World, robin: Visitor) -> None:
    now = world.practice.clock.now()

    def job(uow: UnitOfWork) -> None:
        uow.save(replace(uow.get(Client, world.client.id), silent_occasions=3))
        account = TelegramAccount("0d" * 8, "index", 7, now - timedelta(days=3)).of_client(world.client.id)
        uow.add(replace(account, blocked_at=now))

    world.practice.database.transact_now(job)
    quiet = section(robin, "Quiet")
    assert "blocked the bot" in quiet
    assert "3 times in a row without an answer" in quiet


def test_without_a_policy_the_first_page_says_that_nobody_is_told(practice: Practice, room: Visitor) -> None:
    room.sign_in(practice.enrol("ash", Role.THERAPIST))
    assert "nobody is told of a notice until it is" in room.get("/").text
