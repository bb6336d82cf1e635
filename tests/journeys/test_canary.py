"""Random marks stand for a client's words; then every byte the program leaves is searched for them."""

import asyncio
import base64
import json
import resource
import secrets
import sqlite3
import subprocess
import urllib.parse
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

from kapjournal.demo.bot_api.phone_client import Phone, Seen
from kapjournal.domain.chat import ChatMessage, Conversation, OutboxItem, PendingMedia, SetAside
from kapjournal.domain.client import Client
from kapjournal.domain.course import SessionKind
from kapjournal.domain.local_time import LocalTime
from kapjournal.domain.payload import Attachment, Message
from kapjournal.domain.people import StoredCertificate
from kapjournal.storage.unit_of_work import TableUnitOfWork
from kapjournal.usecases.keep_calendar import end_session, plan_session
from tests.journeys.running import Member, Plant, open_plant
from tests.practice import ZONE

START = datetime(2026, 3, 11, 16, 0, tzinfo=UTC)  # a Wednesday noon in New York


@dataclass
class Marks:
    """Each use of somebody's words gets a mark of its own, so that a hit says where it came from."""

    made: dict[str, str] = field(default_factory=dict)

    def __call__(self, kind: str) -> str:
        return self.made.setdefault(kind, f"zq{secrets.token_hex(8)}ñandú")

    def hits(self, data: bytes) -> list[str]:
        return [kind for kind, mark in self.made.items() if any(form in data for form in forms(mark))]


def forms(mark: str) -> Iterator[bytes]:
    """The mark as it could lie in a file: plain (CBOR holds the same bytes), wide, hex, base64, escaped."""
    raw = mark.encode()
    core = mark[:18]  # without the letters beyond ASCII, however they would be written
    yield core.encode()
    yield mark.encode("utf-16-le")
    yield mark.encode("utf-16-be")
    yield raw.hex().encode()
    yield raw.hex().upper().encode()
    for skipped in range(3):
        # Where it begins within a group of three bytes decides how base64 writes it.
        written = base64.b64encode(b"\0" * skipped + core.encode())
        yield written[4 if skipped else 0 : -4]
    yield json.dumps(mark).strip('"').encode()
    yield urllib.parse.quote(mark).encode()


async def test_a_clients_words_are_nowhere_but_in_their_chat_and_under_the_seal(tmp_path: Path) -> None:
    marks = Marks()
    temporary = tmp_path / "tmp"
    temporary.mkdir()
    async with open_plant(tmp_path, clients=2, start=START) as plant:
        bot = plant.bot(KAPJOURNAL_LOG_LEVEL="DEBUG", TMPDIR=str(temporary), PYTHONASYNCIODEBUG="1")
        _newcomer, code = plant.invite()
        phone = plant.emulator.phone("Ana")  # closed with the emulator
        await phone.send(marks("to a bot that does not know them"))
        await phone.start(code)
        await phone.wait_text("private journal", timeout=60)
        await phone.send(marks("before consent"))
        await phone.send("I want to kill myself " + marks("danger before consent"))
        await plant.settled()
        await phone.tap("I agree")
        await plant.settled()
        await everything_a_client_sends(plant, plant.members[0], marks)
        await a_sitting(plant, plant.members[0], marks)
        watched = watch(plant, bot)
        await faults(plant, bot, marks)
        watched += watch(plant, bot)
        backup(tmp_path)
        assert await plant.stop(bot) == 0, plant.log
        kept = [
            *(one.text for one in plant.read(plant.members[0].client_id) if isinstance(one, Message)),
            *(
                f"{one.name} {one.data!r}"
                for one in plant.read(plant.members[0].client_id)
                if isinstance(one, Attachment)
            ),
        ]
        searched = [
            *files(tmp_path),
            ("processes", watched),
            *under_the_state_key(plant),
            *told_to_others(plant),
        ]
    for place, data in searched:
        assert not marks.hits(data), place
    # The search itself works, and the words it looked for were really kept.
    for kind in (
        "text",
        "edit",
        "caption",
        "answer",
        "while the disk is full",
        "while Telegram fails",
        "document name",
    ):
        assert any(marks.made[kind] in one for one in kept), kind
    assert not any(marks.made["before consent"] in one for one in kept)
    for form in forms(marks("text")):
        assert marks.hits(b"xx" + form + b"yy") == ["text"]


async def everything_a_client_sends(plant: Plant, member: Member, marks: Marks) -> None:
    phone = plant.phone_of(member)
    first = await phone.send(marks("text"))
    await phone.send("so tired of living, I will end it tonight " + marks("danger"))
    await phone.send(marks("a reply"), reply_to=first)
    await phone.forward(marks("forwarded"))
    await phone.send((marks("a long paste") + " ") * 250)
    await phone.send_photo(b"\xff\xd8" + marks("photo bytes").encode() * 9, caption=marks("caption"))
    await phone.send_voice(b"OggS" + marks("voice bytes").encode() * 9)
    await phone.send_document(marks("document bytes").encode() * 9, name=f"{marks('document name')}.pdf")
    await phone.send_location()
    await phone.send_contact(first_name=marks("a contact"))
    await phone.send("/timezone")
    await phone.send(marks("a city"))
    await plant.settled()
    await phone.edit(first, marks("edit"))
    await phone.send(f"/settings {marks('after a command')}")
    await phone.send(f"/nosuchcommand {marks('an unknown command')}")
    await plant.until_media_sealed()
    await plant.settled()
    await phone.close()


async def a_sitting(plant: Plant, member: Member, marks: Marks) -> None:
    """A session that is over, its questions, words and taps as answers."""
    desk = plant.desk()

    def plan(uow: TableUnitOfWork) -> str:
        starts = LocalTime(datetime(2026, 3, 11, 13, 0), ZONE)  # noqa: DTZ001
        return plan_session(uow, desk, uow.get(Client, member.client_id), SessionKind.MEDICINE, starts).id

    session = plant.database.transact_now(plan)
    over = datetime(2026, 3, 11, 19, 0, tzinfo=UTC)
    await plant.emulator.set_clock(over)
    plant.database.transact_now(lambda uow: end_session(uow, desk, session, over))
    phone = plant.phone_of(member)
    await plant.emulator.set_clock(datetime(2026, 3, 11, 23, 0, tzinfo=UTC))
    await phone.tap(0, message=await asked(phone))
    await plant.settled()
    await plant.emulator.set_clock(datetime(2026, 3, 13, 14, 30, tzinfo=UTC))
    await phone.tap(0, message=await asked(phone))
    await plant.settled()
    for _ in range(4):
        await phone.send(marks("answer"))
        await plant.settled()
        last = next(one for one in reversed(await phone.messages()) if one.buttons)
        await phone.tap(0, message=last)
        await plant.settled()
    await phone.close()


async def asked(phone: Phone) -> Seen:
    """The notice that came last: the one that can be put off until later."""
    seen = await phone.wait_for(lambda many: "Later" in many[-1].buttons, timeout=60)
    return seen[-1]


async def faults(plant: Plant, bot: "subprocess.Popen[bytes]", marks: Marks) -> None:
    """Everything that could make somebody print what they choked on."""
    account, member, other = plant.account, *plant.members
    chat = member.chat.as_json()
    plant.emulator.push_raw(
        {"message": {"message_id": "x", "chat": chat, "text": [marks("a malformed update")]}}
    )
    plant.emulator.push_raw({"brand_new_kind": {"text": marks("an unknown kind"), "chat": chat}})
    plant.emulator.push_raw({"message": {"text": marks("no chat at all")}})
    plant.database.transact_now(lambda uow: uow.remove_all(StoredCertificate, client_id=other.client_id))
    plant.say(other, marks("a handler that fails"))
    plant.emulator.fail("setMessageReaction", 1, code=400)
    plant.emulator.fail("setMessageReaction", 1, code=500)
    plant.emulator.cut("setMessageReaction", 1)
    plant.say(member, marks("while Telegram fails"))
    plant.emulator.push_raw(
        {
            "callback_query": {
                "id": "1",
                "from": member.chat.person.as_user(),
                "chat_instance": "1",
                "data": marks("a tap"),
            }
        }
    )
    await plant.settled()
    # Nothing can be written any more, not even to the log.
    resource.prlimit(bot.pid, resource.RLIMIT_FSIZE, (0, resource.RLIM_INFINITY))
    acknowledged = account.inbox.acknowledged
    plant.say(member, marks("while the disk is full"))
    await asyncio.sleep(1.5)
    assert account.inbox.acknowledged == acknowledged
    resource.prlimit(bot.pid, resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
    await plant.until_empty()
    with sqlite3.connect(plant.folder / "kapjournal.db", isolation_level=None) as holder:
        holder.execute("BEGIN IMMEDIATE")
        plant.say(member, marks("while the database is locked"))
        await asyncio.sleep(1)
        holder.execute("ROLLBACK")
    await plant.until_empty()
    await plant.settled()
    assert plant.database.read_now(lambda uow: uow.count(SetAside)) >= 3


def watch(plant: Plant, bot: "subprocess.Popen[bytes]") -> bytes:
    """What a look at the running process shows: its arguments and environment, and its temporary files."""
    seen = subprocess.run(["ps", "axeww"], capture_output=True, check=True).stdout
    held = [path.read_bytes() for path in (plant.folder / "tmp").rglob("*") if path.is_file()]
    handles = list((Path("/proc") / str(bot.pid) / "fd").iterdir())
    deleted = [handle.read_bytes() for handle in handles if "(deleted)" in str(handle.readlink())]
    return b"\n".join([seen, *held, *deleted])


def backup(folder: Path) -> None:
    with sqlite3.connect(folder / "kapjournal.db") as source, sqlite3.connect(folder / "backup.db") as copy:
        source.backup(copy)


def files(folder: Path) -> Iterator[tuple[str, bytes]]:
    """The database with its WAL and shared memory, the backup, the log, and whatever else lies there."""
    found = [path for path in folder.rglob("*") if path.is_file()]
    assert {"kapjournal.db", "backup.db", "log"} <= {path.name for path in found}
    for path in found:
        yield path.name, path.read_bytes()


def under_the_state_key(plant: Plant) -> Iterator[tuple[str, bytes]]:
    """What the server itself can read: texts about to leave, conversations, pending media."""
    for kind in (OutboxItem, Conversation, ChatMessage, PendingMedia, SetAside, Client):
        for noun in plant.database.read_now(lambda uow, kind=kind: uow.all(kind)):  # type: ignore[misc]
            held = {name: getattr(noun, name) for name in noun.__dataclass_fields__}
            yield f"{kind.__name__} {noun.id}", repr(held).encode()


def told_to_others(plant: Plant) -> Iterator[tuple[str, bytes]]:
    """Everything the bot ever called; it says nobody's words to anybody, not even back to their owner."""
    for call in plant.emulator.calls:
        yield f"{call.method} to {call.chat_id}", repr(call.arguments).encode()
