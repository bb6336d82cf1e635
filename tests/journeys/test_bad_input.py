"""What is wrong at the start is one error that names the place; what goes wrong later stalls nobody."""

import asyncio
import json
import socket
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
import sqlalchemy as sa
from aiohttp.test_utils import TestClient, TestServer

from kapjournal.bot.intake.processor import Processor
from kapjournal.bot.intake.webhook import PATH, SECRET_HEADER, create_app
from kapjournal.bot.setup import create_dispatcher
from kapjournal.config import Settings
from kapjournal.domain.chat import SetAside
from kapjournal.domain.errors import InvalidSetting, NotFound, Unavailable
from kapjournal.wiring.collecting import run_collecting
from tests.flows.house import open_house
from tests.journeys.running import Plant, free_port, open_plant, webhook_environment

SECRET = "s" * 32


def settings(plant: Plant, **changed: str) -> Settings:
    environment = {**plant.environment, **changed}
    values = {name.removeprefix("KAPJOURNAL_").lower(): value for name, value in environment.items()}
    return Settings(_env_file=None, **values)  # type: ignore[arg-type]


@contextmanager
def taken_port() -> Iterator[int]:
    with socket.socket() as holder:
        holder.bind(("127.0.0.1", 0))
        holder.listen()
        yield int(holder.getsockname()[1])


@pytest.mark.parametrize(
    ("changed", "kind", "says"),
    [
        ({"KAPJOURNAL_BOT_TOKEN": ""}, InvalidSetting, "KAPJOURNAL_BOT_TOKEN"),
        ({"KAPJOURNAL_BOT_TOKEN": "not a token"}, InvalidSetting, "KAPJOURNAL_BOT_TOKEN"),
        ({"KAPJOURNAL_BOT_TOKEN": "43:" + "x" * 35}, InvalidSetting, "KAPJOURNAL_BOT_TOKEN"),
        ({"KAPJOURNAL_TELEGRAM_API_URL": "http://127.0.0.1:1"}, Unavailable, "http://127.0.0.1:1"),
        ({"KAPJOURNAL_SERVER_SECRETS": "c2hvcnQ="}, InvalidSetting, "32 bytes"),
        ({"KAPJOURNAL_INGEST_KEY": "c2hvcnQ="}, InvalidSetting, "ingest key"),
        ({"KAPJOURNAL_DATABASE_URL": "sqlite:////nowhere/at/all.db"}, InvalidSetting, "/nowhere/at"),
        ({"KAPJOURNAL_DATABASE_URL": "postgresql://nobody@127.0.0.1:1/none"}, Unavailable, "does not answer"),
        ({**webhook_environment(1), "KAPJOURNAL_WEBHOOK_SECRET": "short"}, InvalidSetting, "WEBHOOK_SECRET"),
    ],
    ids=[
        "no token",
        "no such token",
        "unknown token",
        "no server",
        "short secret",
        "short key",
        "no folder",
        "no database server",
        "short webhook secret",
    ],
)
async def test_a_wrong_setting_is_one_error_that_names_it(
    tmp_path: Path, changed: dict[str, str], kind: type[Exception], says: str
) -> None:
    async with open_plant(tmp_path) as plant:
        with pytest.raises(kind) as refused:
            await run_collecting(settings(plant, **changed))
        assert says in str(refused.value)
        assert getattr(refused.value, "remedy", "")
        assert not any(call.method.startswith("send") for call in plant.emulator.calls)


async def test_a_webhook_whose_port_is_taken_says_so(tmp_path: Path) -> None:
    async with open_plant(tmp_path) as plant:
        with taken_port() as port, pytest.raises(InvalidSetting, match="KAPJOURNAL_WEBHOOK_LISTEN"):
            await run_collecting(settings(plant, **webhook_environment(port)))


async def test_a_database_without_a_practice_says_what_to_run(tmp_path: Path) -> None:
    async with open_plant(tmp_path) as plant:
        with plant.database.engine.begin() as connection:
            connection.exec_driver_sql("DELETE FROM practice")
        with pytest.raises(NotFound) as refused:
            await run_collecting(settings(plant))
        assert "kapjournal init" in refused.value.remedy


async def test_a_webhook_telegram_will_not_take_is_an_error_of_its_own_and_no_group(tmp_path: Path) -> None:
    async with open_plant(tmp_path) as plant:
        plant.emulator.fail("setWebhook", code=400)
        with pytest.raises(InvalidSetting, match="KAPJOURNAL_WEBHOOK_URL"):
            await run_collecting(settings(plant, **webhook_environment(free_port())))


async def test_another_poller_holds_nobody_up_for_good(tmp_path: Path) -> None:
    async with open_house(tmp_path) as house:
        phone = await house.enrolled()
        house.emulator.fail("getUpdates", 2, code=409)
        await phone.send("while another program polled")
        await phone.wait_for(lambda many: many[-1].reactions, timeout=20)
        assert house.words() == ["while another program polled"]


async def test_updates_that_nobody_knows_are_set_aside_and_the_next_one_is_kept(tmp_path: Path) -> None:
    async with open_house(tmp_path) as house:
        phone = await house.enrolled()
        chat = {"id": phone.person, "type": "private"}
        house.emulator.push_raw({"message": {"message_id": "seven", "chat": chat}})
        house.emulator.push_raw({"something_new": {"chat": chat}})
        house.emulator.push_raw({"message": []})
        house.emulator.push_raw({})
        await phone.send("after the strange ones")
        await phone.wait_for(lambda many: any(one.mine and one.reactions for one in many))
        assert house.words() == ["after the strange ones"]
        assert len(house.all(SetAside)) == 4
        told = [one for one in await phone.messages() if not one.mine]
        assert len(told) == 2, "the one whose chat could be read is asked to write again"


async def test_what_a_server_without_manners_answers_stops_nothing(tmp_path: Path) -> None:
    """Reactions unknown there, answers cut off or unreadable: the words are kept and the replies come."""
    async with open_house(tmp_path) as house:
        phone = await house.enrolled()
        house.emulator.fail("setMessageReaction", 50, code=404)
        house.emulator.cut("sendMessage", 1)
        await phone.send("first")
        await phone.ask("/privacy", timeout=15)
        assert house.words() == ["first"]


async def test_the_webhook_refuses_what_is_not_telegrams_and_takes_the_same_update_once(
    tmp_path: Path,
) -> None:
    async with open_house(tmp_path) as house:
        phone = await house.enrolled()
        processor = Processor(
            house.bot, create_dispatcher(house.database, house.desk), house.database, house.desk
        )
        house.polling.stop()
        person = {"id": phone.person, "is_bot": False, "first_name": "Ana"}
        message = {
            "message_id": 900, "date": int(house.clock.now().timestamp()), "text": "by webhook",
            "from": person, "chat": {"id": phone.person, "type": "private", "first_name": "Ana"},
        }  # fmt: skip
        update = json.dumps({"update_id": 99_000, "message": message})
        async with TestClient(TestServer(create_app(processor, SECRET))) as client:

            async def post(body: str, secret: str | None) -> int:
                headers = {} if secret is None else {SECRET_HEADER: secret}
                async with client.post(PATH, data=body, headers=headers) as answer:
                    return answer.status

            assert await post(update, None) == 403
            assert await post(update, "wrong") == 403
            assert await post("{", SECRET) == 400
            assert await post("[]", SECRET) == 400
            assert await post('{"message": {}}', SECRET) == 400
            assert house.words() == []
            assert await post(update, SECRET) == 200
            assert await post(update, SECRET) == 200
            assert house.words() == ["by webhook"]
            house.database.close()
            assert await post(update.replace("99000", "99001"), SECRET) == 503


async def test_nothing_is_acknowledged_while_the_disk_is_full_and_everything_after(tmp_path: Path) -> None:
    async with open_house(tmp_path) as house:
        phone = await house.enrolled()
        inbox = house.emulator.world.bot_named("").inbox
        most = {"pages": 1}

        @sa.event.listens_for(house.database.engine, "checkout")
        def limit(connection: sqlite3.Connection, _record: object, _proxy: object) -> None:
            """SQLite says "database or disk is full" when it needs a page more than there are."""
            connection.execute(f"PRAGMA max_page_count = {most['pages']}")

        before = inbox.acknowledged
        for number in range(40):  # more than the free pages hold
            await phone.send(f"{number} while the disk is full " + "x" * 3000)
        await asyncio.sleep(1)
        assert inbox.acknowledged < before + 40
        assert inbox.pending
        most["pages"] = 1_000_000
        await phone.wait_for(lambda many: all(one.reactions for one in many[-40:] if one.mine), timeout=20)
        assert [int(text.partition(" ")[0]) for text in house.words()] == list(range(40))
