"""Two transactions that change different things of one row, side by side: on PostgreSQL neither undoes the other."""

import threading
from dataclasses import replace
from datetime import UTC, datetime

import pytest

from kapjournal.domain.client import Client, ClientState
from kapjournal.domain.errors import NotFound
from kapjournal.storage.database import Database
from kapjournal.storage.unit_of_work import TableUnitOfWork

NOW = datetime(2026, 3, 9, 14, 0, tzinfo=UTC)
WREN = Client(id="c1", code_name="wren", created_at=NOW, state=ClientState.ACTIVE, own_question="which boat?")


def test_a_round_that_read_before_stop_does_not_take_the_stop_back(database: Database) -> None:
    if database.is_sqlite:
        database.transact_now(lambda uow: uow.add(WREN))
        database.transact_now(lambda uow: uow.save(replace(uow.get(Client, "c1"), silent_occasions=1)))
        assert database.read_now(lambda uow: uow.get(Client, "c1")) == replace(WREN, silent_occasions=1)
        return  # one writer: there is no side by side
    has_read, may_write = threading.Event(), threading.Event()
    database.transact_now(lambda uow: uow.add(WREN))

    def a_round(uow: TableUnitOfWork) -> None:
        client = uow.get(Client, "c1")
        has_read.set()
        assert may_write.wait(10)
        uow.save(replace(client, silent_occasions=1))

    worker = threading.Thread(target=lambda: database.transact_now(a_round))
    worker.start()
    assert has_read.wait(10)
    database.transact_now(lambda uow: uow.save(replace(uow.get(Client, "c1"), state=ClientState.STOPPED)))
    may_write.set()
    worker.join()
    kept = database.read_now(lambda uow: uow.get(Client, "c1"))
    assert (kept.state, kept.silent_occasions, kept.own_question) == (ClientState.STOPPED, 1, "which boat?")


def test_saving_what_did_not_change_still_says_when_the_row_is_gone(database: Database) -> None:
    def job(uow: TableUnitOfWork) -> None:
        uow.add(WREN)
        client = uow.get(Client, "c1")
        uow.save(client)
        uow.remove(client)
        uow.save(client)

    with pytest.raises(NotFound):
        database.transact_now(job)


def test_a_row_removed_and_added_anew_in_one_transaction_is_saved_whole(database: Database) -> None:
    def job(uow: TableUnitOfWork) -> Client:
        uow.add(WREN)
        before = uow.get(Client, "c1")
        uow.remove(before)
        uow.add(replace(WREN, code_name="heron"))
        uow.save(before)
        return uow.get(Client, "c1")

    assert database.transact_now(job).code_name == "wren"
