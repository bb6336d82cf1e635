"""What every transaction promises, on SQLite and on PostgreSQL alike."""

import asyncio
import threading
from datetime import UTC, datetime, timedelta

import pytest
import sqlalchemy as sa

from kapjournal.domain.chat import (
    Conversation,
    OutboxItem,
    OutboxKind,
    OutboxState,
    Priority,
    PromptVersion,
)
from kapjournal.domain.client import Client, ClientState, TelegramAccount
from kapjournal.domain.course import Track
from kapjournal.domain.errors import Conflict, NotFound, Unavailable
from kapjournal.ports import After, OneOf, UnitOfWork, Until
from kapjournal.storage.database import Database

NOW = datetime(2026, 3, 9, 14, 0, tzinfo=UTC)


def client(name: str, **more: object) -> Client:
    return Client(id=f"id-{name}", code_name=name, created_at=NOW, **more)  # type: ignore[arg-type]


def account(number: int) -> TelegramAccount:
    return TelegramAccount(id=f"a{number}", index=f"index{number}", chat=1000 + number, linked_at=NOW)


def item(name: str, to: TelegramAccount, order: int, **more: object) -> OutboxItem:
    return OutboxItem(name, to.id, OutboxKind.SEND, NOW, NOW, {"text": name}, order=order, **more)  # type: ignore[arg-type]


def test_a_noun_comes_back_as_it_went_in(database: Database) -> None:
    wren = client("wren", tracks=(Track.ADHD, Track.TRAUMA), paused_until=NOW, state=ClientState.PAUSED)
    database.transact_now(lambda uow: uow.add(wren))
    assert database.read_now(lambda uow: uow.get(Client, wren.id)) == wren


def test_what_is_under_the_state_key_is_not_readable_in_the_table(database: Database) -> None:
    database.transact_now(lambda uow: uow.add(client("wren", own_question="purple heron")))
    with database.engine.connect() as connection:
        row = connection.execute(sa.text("SELECT * FROM client")).mappings().one()
    assert all(
        b"heron" not in bytes(value) for value in row.values() if isinstance(value, (bytes, memoryview))
    )
    assert "heron" not in str(dict(row))


def test_the_wording_of_a_therapists_own_question_is_not_readable_in_the_table(database: Database) -> None:
    asked = PromptVersion(id="c1", body={"text": "purple heron"}, first_used_at=NOW)
    database.transact_now(lambda uow: uow.add(asked))
    assert database.read_now(lambda uow: uow.get(PromptVersion, "c1")) == asked
    with database.engine.connect() as connection:
        row = connection.execute(sa.text("SELECT * FROM prompt_version")).mappings().one()
    assert b"heron" not in bytes(row["body"])


def test_a_value_copied_to_another_row_does_not_open(database: Database) -> None:
    database.transact_now(lambda uow: _with_chats(uow, 1, 2))
    with database.engine.begin() as connection:
        connection.execute(
            sa.text(
                "UPDATE telegram_account SET chat = (SELECT chat FROM telegram_account WHERE id = 'a1') WHERE id = 'a2'"
            )
        )
    with pytest.raises(Exception, match=r"decrypt|open|changed") as refused:
        database.read_now(lambda uow: uow.get(TelegramAccount, "a2"))
    assert "1001" not in str(refused.value)


def test_an_error_rolls_back_its_own_job_and_nobody_elses(database: Database) -> None:
    def fails(uow: UnitOfWork) -> None:
        uow.add(client("lost"))
        raise Conflict("no")

    async def together() -> list[object]:
        jobs = [database.transact(lambda uow, n=n: uow.add(client(f"kept{n}"))) for n in range(5)]  # type: ignore[misc]
        return await asyncio.gather(*jobs, database.transact(fails), return_exceptions=True)

    results = asyncio.run(together())
    assert isinstance(results[-1], Conflict)
    names = {one.code_name for one in database.read_now(lambda uow: uow.all(Client))}
    assert names == {f"kept{n}" for n in range(5)}


def test_the_same_row_twice_is_a_conflict(database: Database) -> None:
    database.transact_now(lambda uow: uow.add(client("wren")))
    with pytest.raises(Conflict):
        database.transact_now(lambda uow: uow.add(client("wren")))


def test_saving_what_is_gone_says_so(database: Database) -> None:
    with pytest.raises(NotFound):
        database.transact_now(lambda uow: uow.save(client("nobody")))


def test_an_update_is_handled_once(database: Database) -> None:
    handled = [database.transact_now(lambda uow: uow.first_time("42", 7, NOW)) for _ in range(3)]
    assert handled == [True, False, False]
    assert database.transact_now(lambda uow: uow.first_time("43", 7, NOW)), "ids are a bot's own"


def test_conditions_select_what_they_say(database: Database) -> None:
    for day in range(4):
        one = client(f"c{day}", erase_at=NOW + timedelta(days=day))
        database.transact_now(lambda uow, one=one: uow.add(one))  # type: ignore[misc]
    database.transact_now(lambda uow: uow.add(client("none")))

    def names(**where: object) -> list[str]:
        found = database.read_now(lambda uow: uow.all(Client, order_by="code_name", **where))  # type: ignore[arg-type]
        return [one.code_name for one in found]

    assert names(erase_at=Until(NOW + timedelta(days=1))) == ["c0", "c1"]
    assert names(erase_at=After(NOW + timedelta(days=1))) == ["c2", "c3"]
    assert names(erase_at=None) == ["none"]
    assert names(code_name=OneOf(["c1", "none"])) == ["c1", "none"]


def _with_chats(uow: UnitOfWork, *numbers: int) -> None:
    for number in numbers:
        uow.add(account(number))
        uow.add(Conversation(id=f"a{number}"))


def test_a_chat_is_claimed_one_item_at_a_time_in_order_and_answers_go_first(database: Database) -> None:
    def fill(uow: UnitOfWork) -> None:
        _with_chats(uow, 1, 2)
        uow.add(item("notice", account(1), 1, priority=Priority.NOTICE))
        uow.add(item("first", account(1), 2))
        uow.add(item("second", account(1), 3))
        uow.add(item("other chat", account(2), 4))

    def claim(uow: UnitOfWork) -> list[str]:
        return [one.id for one in uow.claim_outbox(NOW, NOW, timedelta(minutes=1), 10)]

    database.transact_now(fill)
    assert set(database.transact_now(claim)) == {"first", "other chat"}
    assert database.transact_now(claim) == [], "what is under way holds its chat"


def test_two_workers_never_claim_the_same_item(database: Database) -> None:
    def fill(uow: UnitOfWork) -> None:
        _with_chats(uow, *range(30))
        for number in range(30):
            uow.add(item(f"i{number}", account(number), number))

    database.transact_now(fill)
    claimed: list[str] = []
    gate = threading.Barrier(3)

    def worker() -> None:
        gate.wait()
        for _ in range(6):
            got = database.transact_now(lambda uow: uow.claim_outbox(NOW, NOW, timedelta(minutes=1), 3))
            claimed.extend(one.id for one in got)

    threads = [threading.Thread(target=worker) for _ in range(3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(claimed) == len(set(claimed))
    assert len(claimed) == 30


def test_a_lease_that_ran_out_is_due_again_unless_it_may_leave_only_once(database: Database) -> None:
    def fill(uow: UnitOfWork) -> None:
        _with_chats(uow, 1, 2)
        uow.add(item("answer", account(1), 1))
        uow.add(item("notice", account(2), 2, at_most_once=True))

    database.transact_now(fill)
    database.transact_now(lambda uow: uow.claim_outbox(NOW, NOW, timedelta(seconds=1), 10))
    later = NOW + timedelta(minutes=2)
    database.transact_now(lambda uow: uow.free_outbox(later))
    again = database.transact_now(lambda uow: uow.claim_outbox(later, later, timedelta(minutes=1), 10))
    assert [one.id for one in again] == ["answer"]
    assert database.read_now(lambda uow: uow.get(OutboxItem, "notice")).state is OutboxState.UNKNOWN


def test_a_closed_database_refuses_work_instead_of_losing_it(database: Database) -> None:
    database.transact_now(lambda uow: uow.add(client("wren")))
    database.close()
    with pytest.raises(Unavailable):
        database.transact_now(lambda uow: uow.add(client("late")))
