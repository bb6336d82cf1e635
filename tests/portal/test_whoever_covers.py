"""Whoever covers is told of notices and calls of anybody's clients, so their pages must show them."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from kapjournal.ports import UnitOfWork
from kapjournal.usecases.desk import practice_of
from tests.portal.test_reading import page
from tests.portal.world import World, open_world


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    opened = open_world(tmp_path)
    yield opened
    opened.practice.close()


def test_whoever_covers_finds_the_notice_and_the_call_of_a_client_outside_their_care(world: World) -> None:
    cover = world.as_person("stranger")
    assert cover.get("/requests").text.count("wren") == 0

    def covers(uow: UnitOfWork) -> None:
        practice = practice_of(uow)
        stranger = world.who("stranger").person.id
        uow.save(replace(practice, policy={**(practice.policy or {}), "cover_reader": stranger}))

    world.practice.database.transact_now(covers)
    requests = cover.get("/requests").text
    assert "asks to be called" in requests
    assert page(world) not in requests, "the client's own page stays closed to them"
    assert requests.count('class="count"') == 2, "one notice and one call wait"
    assert cover.post("/requests/" + world.names["request_id"]).status_code == 303
    assert cover.get(page(world)).status_code == 404
