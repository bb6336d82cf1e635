"""A client who taps, types, edits, replies, blocks, waits and comes back in any order whatever.

What must hold at every step: no update fails, no two reflections are open, and whatever was written while
it may be kept is kept once. From every state plain words lead on.
"""

import random
from collections import Counter
from contextlib import suppress
from datetime import datetime, timedelta

import pytest

from kapjournal.demo.bot_api.phone_client import Phone, Seen
from kapjournal.domain.chat import SetAside
from kapjournal.domain.client import Client, Tidy
from kapjournal.domain.course import SessionKind
from kapjournal.domain.errors import NotAllowed
from kapjournal.domain.payload import Message
from kapjournal.domain.reflection import Reflection, ReflectionState
from tests.flows.house import House

COMMANDS = (
    "/journal", "/session", "/next", "/pause", "/resume", "/settings", "/help", "/privacy", "/export",
    "/clear", "/stop", "/start", "/language", "/timezone", "/today", "/remove", "/unheard_of",
)  # fmt: skip
NEVER_TAPPED = frozenset({"Erase everything", "Borrar todo", "Tidy up", "Ordenar"})
"""The walk goes on with one journal, and looks for reactions that tidying would take away."""


class Walker:
    """One seeded client. `kept` holds every text that was written while it may be kept."""

    def __init__(self, house: House, phone: Phone, seed: int) -> None:
        self.house = house
        self.phone = phone
        self.dice = random.Random(seed)
        self.kept: set[str] = set()
        self.changed: set[str] = set()
        self.written: dict[int, str] = {}
        self.blocked = False
        self.number = 0
        self.trail: list[str] = []

    async def step(self) -> None:
        moves = {
            self.tap: 46, self.write: 22, self.command: 10, self.wait: 10, self.edit: 4, self.reply: 4,
            self.voice: 1, self.block: 2, self.sticker: 1, self.restart: 1,
        }  # fmt: skip
        move = self.dice.choices(list(moves), list(moves.values()))[0]
        if self.blocked and move is not self.wait:
            move = self.block
        self.trail.append(move.__name__)
        await move()

    def may_keep(self) -> bool:
        client = self.house.get(Client, self.house.client_id)
        return client.enrolled_at is not None and client.state.may_record

    async def tap(self) -> None:
        many = [one for one in await self.phone.messages() if one.buttons]
        if not many:
            return
        # Mostly the newest, now and then one long past; now and then twice.
        message = many[-1] if self.dice.random() < 0.8 else self.dice.choice(many)
        label = self.dice.choice(message.buttons)
        if label in NEVER_TAPPED:
            return
        self.trail[-1] += f" {label!r}"
        for _ in range(2 if self.dice.random() < 0.1 else 1):
            await self.phone.tap(label, message=message)

    async def write(self, reply_to: Seen | None = None) -> None:
        self.number += 1
        text = f"words number {self.number} of this long walk"
        if self.dice.random() < 0.1:
            text = self.dice.choice(["7", "Madrid", "18:30", "👍"])
        await self.phone.wait_quiet(ms=5)
        may = self.may_keep()
        sent = await self.phone.send(text, reply_to=reply_to)
        if text.startswith("words"):
            self.written[sent] = text
            if may:
                self.kept.add(text)

    async def reply(self) -> None:
        many = await self.phone.messages()
        with suppress(NotAllowed):  # that message has just been taken away
            await self.write(reply_to=self.dice.choice(many[-6:]))

    async def restart(self) -> None:
        """The bot dies in the middle of whatever it does, and comes back."""
        assert self.house.restart is not None
        await self.house.restart()

    async def edit(self) -> None:
        if not self.written:
            return
        await self.phone.wait_quiet(ms=5)
        sent = self.dice.choice(list(self.written)[-5:])
        before = self.written[sent]
        if before not in self.kept or not self.may_keep():
            return
        self.number += 1
        self.written[sent] = f"words number {self.number} as edited on this walk"
        try:
            await self.phone.edit(sent, self.written[sent])
        except NotAllowed:  # cleared away meanwhile
            self.written.pop(sent)
            return
        self.kept.add(self.written[sent])

    async def command(self) -> None:
        which = self.dice.choice(COMMANDS)
        self.trail[-1] += f" {which}"
        await self.phone.send(which)

    async def voice(self) -> None:
        await self.phone.send_voice(b"voice", 2)

    async def sticker(self) -> None:
        await self.phone.send_sticker("🙂")

    async def wait(self) -> None:
        await self.phone.wait_quiet(ms=5)
        minutes = self.dice.choice([5, 40, 180, 600, 1500, 2900])
        await self.house.go_to(self.house.clock.now() + timedelta(minutes=minutes))
        if not self.house.all(Reflection, client_id=self.house.client_id, state=ReflectionState.PLANNED):
            self.plan()

    async def block(self) -> None:
        self.blocked = not self.blocked
        await (self.phone.block() if self.blocked else self.phone.unblock())

    def plan(self) -> None:
        """Another cycle, so that there is always something to come."""
        if not self.may_keep():
            return
        soon = self.house.clock.now().replace(tzinfo=None, hour=10, minute=0, second=0, microsecond=0)
        self.house.plan(SessionKind.MEDICINE, soon + timedelta(days=2))
        self.house.plan(SessionKind.INTEGRATION, soon + timedelta(days=6))

    def check(self) -> None:
        where = " > ".join(self.trail[-12:])
        assert self.house.all(SetAside) == (), where
        open_now = self.house.all(Reflection, client_id=self.house.client_id, state=ReflectionState.OPEN)
        assert len(open_now) <= 1, where

    async def words_lead_on(self) -> None:
        """From wherever this is: plain words are kept, or it is said why not and what to do."""
        if self.blocked:
            await self.block()
        await self.phone.wait_quiet(ms=20)
        may = self.may_keep()
        self.number += 1
        text = f"words number {self.number} of this long walk"
        sent = await self.phone.send(text)
        many = await self.phone.wait_quiet(ms=40)
        where = " > ".join(self.trail[-12:])
        if may:
            self.kept.add(text)
            assert [one.reactions for one in many if one.id == sent] == [("✍",)], where
        else:
            assert [one for one in many if not one.mine and one.id > sent], where

    def nothing_lost(self) -> None:
        opened = Counter(one.text for one in self.house.opened() if isinstance(one, Message))
        assert {text: opened[text] for text in self.kept if opened[text] != 1} == {}
        invented = [text for text in opened if text.startswith("words") and text not in self.kept]
        assert invented == []


async def _walk(house: House, seed: int, steps: int) -> None:
    phone = await house.enrolled(tidy=Tidy.NEVER, measures=("gad7",))
    phone.window = 40
    walker = Walker(house, phone, seed)
    house.plan(SessionKind.MEDICINE, datetime(2026, 3, 12, 10, 0))  # noqa: DTZ001 - a wall clock
    house.plan(SessionKind.INTEGRATION, datetime(2026, 3, 17, 10, 0))  # noqa: DTZ001
    for number in range(1, steps + 1):
        await walker.step()
        if number % 10 == 0:
            await phone.wait_quiet(ms=10)
            walker.check()
        if number % 100 == 0:
            await walker.words_lead_on()
    await walker.words_lead_on()
    walker.check()
    walker.nothing_lost()


async def test_five_hundred_steps_of_any_client_lose_no_word(house: House) -> None:
    await _walk(house, seed=20260309, steps=500)


@pytest.mark.campaign
@pytest.mark.parametrize("seed", range(50))
async def test_a_hundred_thousand_steps_lose_no_word(house: House, seed: int) -> None:
    await _walk(house, seed=seed, steps=2000)
