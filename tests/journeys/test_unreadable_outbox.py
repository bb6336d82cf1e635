"""One message that nobody can read any more must not hold up everybody else's."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from kapjournal.domain.chat import Conversation, OutboxItem
from kapjournal.domain.client import TelegramAccount
from kapjournal.ports import UnitOfWork
from kapjournal.sealing.server_keys import ServerKeys
from kapjournal.storage.database import Database
from kapjournal.usecases.collecting.deliver_outbox import claim_outbox
from kapjournal.usecases.say import send
from tests.journeys.reading_room import Practice, open_practice


@pytest.fixture(params=["sqlite", "postgresql"])
def practice(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Practice]:
    url = request.getfixturevalue("postgres_url") if request.param == "postgresql" else ""
    opened = open_practice(tmp_path, url=url)
    yield opened
    opened.close()


def test_a_message_under_a_secret_that_is_gone_does_not_stop_the_others(
    practice: Practice, caplog: pytest.LogCaptureFixture
) -> None:
    now, desk = practice.clock.now(), practice.collecting
    gone = Database(str(practice.database.engine.url.render_as_string(False)), ServerKeys([bytes(32)]).state)

    def say(account_id: str, chat: int, database: Database) -> None:
        def job(uow: UnitOfWork) -> None:
            account = TelegramAccount(account_id, desk.index.account(desk.bot, chat), chat, now)
            uow.add(account)
            uow.add(Conversation(account_id, updated_at=now))
            send(uow, account, "a private text", now)

        database.transact_now(job)

    say("a1", 1, gone)
    say("a2", 2, practice.database)
    gone.close()
    parcels = practice.database.transact_now(lambda uow: claim_outbox(uow, desk))
    assert [one.chat for one in parcels] == [2]
    assert practice.database.read_now(lambda uow: uow.count(OutboxItem)) == 2, "with the secret it leaves"
    assert "cannot be read" in caplog.text
    assert "a private text" not in caplog.text
