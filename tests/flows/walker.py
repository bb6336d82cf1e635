"""Makes moves as one client, and knows after each what must be true.

No update fails and nothing is logged that should not be; no two reflections are open; whatever was written
while it may be kept is kept once; nothing that was written is met with silence.
"""

import asyncio
import re
from collections import Counter
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import timedelta

from kapjournal.demo.bot_api.people import split
from kapjournal.demo.bot_api.phone_client import Seen
from kapjournal.domain.chain import StoredRecord
from kapjournal.domain.client import Client, ClientState
from kapjournal.domain.course import SessionKind
from kapjournal.domain.errors import Conflict, NotAllowed
from kapjournal.domain.reflection import Reflection, ReflectionState
from kapjournal.domain.session import Session, SessionStatus
from kapjournal.usecases.reading.change_state import change_state
from tests.flows import moves
from tests.flows.chat import Chat, datas
from tests.flows.composition import TOKEN
from tests.flows.house import House
from tests.flows.ledger import Answered, Ledger, is_written
from tests.flows.moves import Move

_ANSWERED_WITHIN = 60
"""Seconds for an answer to a tap: a process that was just ended has to come back first."""

_LOOKED_AT = 30
"""As many of the newest messages as somebody scrolls through."""

_BECOMES = {"hold": ClientState.FROZEN, "lift": ClientState.ACTIVE}
_BECOMES |= {"pause": ClientState.PAUSED, "discharge": ClientState.ENDED}
_SHORTEST = ("b:", "s:.*:done:", "s:.*:next:", "s:.*:skip:", "s:.*:pick:")
_LONGEST = ("b:", "s:.*:next:", "s:.*:pick:", "s:.*:done:")
"""What buttons send that lead through a sitting, in the order they are looked for. Words lead on besides."""


@dataclass
class Walker:
    house: House
    phone: Chat
    ledger: Ledger = field(default_factory=Ledger)
    made: Counter[str] = field(default_factory=Counter)
    """Moves, by kind."""
    reached: Counter[str] = field(default_factory=Counter)
    """What the walk came to, so that it can be seen to go deep."""
    number: int = 0
    blocked: bool = False
    under_way: bool = False
    troubled: bool = False

    async def make(self, move: Move) -> None:
        self.made[type(move).__name__] += 1
        self._see_whether_erased()
        if self.blocked and not isinstance(move, moves.Block | moves.Jump | moves.Restart | moves.Practice):
            await self._block(moves.Block())
        await getattr(self, f"_{_snake(type(move).__name__)}")(move)
        if getattr(move, "wait", True):
            await self.settle()
            self.one_open_at_most()

    async def settle(self) -> None:
        await self.house.settled()
        if self.troubled:
            faults = self.house.emulator.faults()
            self.troubled = bool(faults.calls or faults.duplicate)  # or it is still to come
            self.house.clock.advance(minutes=2)
            self.house.delivery.wake()
            await self.house.settled()
        self._see_whether_erased()
        self.under_way = False

    # what must be true

    def one_open_at_most(self) -> None:
        assert len(self._open_now()) <= 1, "two reflections are open"

    def _open_now(self) -> tuple[Reflection, ...]:
        return self.house.all(Reflection, client_id=self.house.client_id, state=ReflectionState.OPEN)

    def nothing_lost(self) -> None:
        self.ledger.check(self.house.opened())

    async def comes_to_rest(self) -> None:
        """From wherever this is: the sitting can be gone through to its end, and plain words are kept."""
        if self.blocked:
            await self._block(moves.Block())
        await self.settle()
        if not self.may_keep():
            await self.make(moves.Practice("lift"))
            await self.make(moves.ComeBack())
        for _ in range(60):
            if not self._open_now():
                break
            await self.make(moves.GoOn(shortest=True))
        else:
            raise AssertionError("a sitting does not end")
        await self.make(moves.Write())
        self.nothing_lost()
        self._count()

    def _count(self) -> None:
        reflections = self.house.all(Reflection, client_id=self.house.client_id)
        self.reached["texts kept"] += len(self.ledger.kept)
        self.reached["files kept"] += len(self.ledger.files)
        self.reached["texts removed"] += len(self.ledger.gone)
        for one in reflections:
            self.reached[f"sittings {one.state.value}"] += 1

    async def _go_on(self, move: moves.GoOn) -> None:
        """By the button that leads on; where none stands, by words, or the bot is asked for it."""
        await self.settle()
        many = [one for one in await self._looked_at() if one.buttons]
        for message in many[:-3:-1]:
            data = datas(message)
            for way in _SHORTEST if move.shortest else _LONGEST:
                place = next((at for at, one in enumerate(data) if re.match(way, one)), None)
                if place is not None:
                    await self.phone.tap(place, message=message)
                    return
        if move.shortest:
            await self.phone.send("/journal")
        else:
            await self._write(moves.Write())

    def may_keep(self) -> bool:
        return self.house.get(Client, self.house.client_id).may_record

    # moves

    async def _write(self, move: moves.Write) -> None:
        text = self._text(move.words)
        reply_to = None
        if move.reply is not None:
            many = await self._looked_at()
            reply_to = many[-1 - move.reply % len(many)] if many else None
        may = await self._may_be_kept()
        with self._answered(move):
            try:
                ids = await self.phone.send_all(text, reply_to=reply_to)
            except NotAllowed:  # the message to reply to has just been tidied away
                return
            await self._settled_if(move)
        for number, piece in zip(ids, split(text), strict=True):
            self.ledger.wrote(number, piece, may, danger=move.words == moves.DANGER)

    async def _forward(self, move: moves.Forward) -> None:
        text, may = self._text(moves.PLAIN), await self._may_be_kept()
        with self._answered(move):
            number = await self.phone.forward(text)
            await self._settled_if(move)
        self.ledger.wrote(number, text, may)
        del self.ledger.sent[number]  # what was forwarded cannot be edited

    async def _edit(self, move: moves.Edit) -> None:
        if not self.ledger.sent:
            return
        number = self.ledger.nth_newest(move.back)
        text, may = self._text(moves.PLAIN), await self._may_be_kept()
        try:
            await self.phone.edit(number, text)
        except NotAllowed:  # tidied away meanwhile, or nothing with words under it
            del self.ledger.sent[number]
            return
        self.ledger.wrote(number, text, may)

    async def _tap(self, move: moves.Tap) -> None:
        many = [one for one in await self._looked_at() if one.buttons]
        if not many:
            return
        message = many[-1 - move.back % len(many)]
        place = move.button % len(message.buttons)
        if not datas(message)[place]:
            return
        seconds = _ANSWERED_WITHIN if move.wait else 0
        self.under_way = True
        taps = [self.phone.tap(place, message=message, timeout=seconds) for _ in range(1 + move.twice)]
        answers = await asyncio.gather(*taps)
        assert not move.wait or None not in answers, "a tap was not answered"

    async def _command(self, move: moves.Command) -> None:
        self.under_way = True
        with self._answered(move):
            await self.phone.send(f"/{move.name}")
            await self._settled_if(move)

    async def _setting(self, move: moves.Setting) -> None:
        await self._command(moves.Command("settings"))
        await self._tap(moves.Tap(button=move.button))
        await self.settle()
        await self._write(moves.Write(move.typed))

    async def _send(self, move: moves.Send) -> None:
        may = await self._may_be_kept()
        data = []
        for _ in range(move.count):
            self.number += 1
            data.append(f"bytes number {self.number}".encode())
        caption = self._text(moves.PLAIN) if move.caption else ""
        with self._answered(move):
            if move.count > 1:
                ids = await self.phone.send_album(data, caption=caption)
            else:
                ids = [await self.phone.send_media(move.kind, data[0], caption=caption, duration=2)]
            await self._settled_if(move)
        for number, content in zip(ids, data, strict=True):
            self.ledger.attached(number, content, may)
        if caption:
            self.ledger.wrote(ids[0], caption, may)

    async def _send_other(self, move: moves.SendOther) -> None:
        with self._answered(move):
            match move.kind:
                case "sticker":
                    await self.phone.send_sticker("🙂")
                case "location":
                    await self.phone.send_location()
                case "contact":
                    await self.phone.send_contact()
                case "too_large":
                    await self.phone.send_document(b"%PDF", size=30_000_000)
                case "dice":
                    await self.phone.send_raw({"dice": {"emoji": "🎲", "value": 4}})
            await self.settle()

    async def _remove(self, move: moves.Remove) -> None:
        if not self.ledger.sent:
            return
        number = self.ledger.nth_newest(move.back)
        await self.settle()
        # With a voice note goes whatever was written for it.
        written = {one.text for one in self.house.opened() if is_written(one)} & self.ledger.kept
        with suppress(NotAllowed), self._answered(move):
            asked = await self.phone.send("/remove", reply_to=number)
            await self.settle()
            done = {self.house.desk.texts.say("remove.done", language) for language in ("en", "es")}
            after = [one.text for one in await self._looked_at() if one.id > asked]
            removed = any(text.startswith(tuple(done)) for text in after)
            if removed:
                self.ledger.took_back(number, with_it=written)

    async def _delete(self, move: moves.Delete) -> None:
        many = await self._looked_at()
        with suppress(NotAllowed):
            if many:
                await self.phone.delete(many[-1 - move.back % len(many)])

    async def _clear_history(self, _move: moves.ClearHistory) -> None:
        await self.phone.clear_history()

    async def _react(self, move: moves.React) -> None:
        many = await self._looked_at()
        with suppress(NotAllowed):
            if many:
                await self.phone.react(many[-1 - move.back % len(many)])

    async def _block(self, _move: moves.Block) -> None:
        self.blocked = not self.blocked
        await (self.phone.block() if self.blocked else self.phone.unblock())

    async def _erase(self, _move: moves.Erase) -> None:
        await self.settle()
        await self._command(moves.Command("delete"))
        await self._tap(moves.Tap())

    async def _come_back(self, move: moves.ComeBack) -> None:
        await self.settle()
        client = self.house.get(Client, self.house.client_id)
        code = ""
        if client.enrolled_at is None:
            code = self.house.invite()  # erased by now: a new journal
        with self._answered(move):
            await self.phone.start(code)
            await self.settle()
        closed = client.state not in {ClientState.INVITED, ClientState.STOPPED}
        if move.through and not self.may_keep() and not (closed and client.enrolled_at):
            for _ in range(2):
                await self._tap(moves.Tap())
                await self.settle()
            said = [one.text for one in await self._looked_at() if not one.mine]
            assert self.may_keep(), f"nobody can come back: {said[-1:]}"

    async def _jump(self, move: moves.Jump) -> None:
        await self.settle()
        to = self.house.clock.now() + timedelta(minutes=move.minutes)
        if move.minutes == moves.TO_NEXT:
            planned = self.house.all(
                Reflection, client_id=self.house.client_id, state=ReflectionState.PLANNED, order_by="due_at"
            )
            to = max([to, *(one.due_at + timedelta(minutes=1) for one in planned[:1])])
        client = self.house.get(Client, self.house.client_id)
        erasing = client.erase_at is not None and client.erase_at <= to and not client.state.is_held
        if erasing:
            self.nothing_lost()
            self._count()
        await self.house.go_to(to)
        await self.house.rounds.housekeeping()
        if erasing:
            self._all_erased()
        elif not self.house.all(Reflection, client_id=client.id, state=ReflectionState.PLANNED):
            self.plan()

    def _see_whether_erased(self) -> None:
        """A process of its own carries an erasure out as soon as it is due, whoever looks."""
        known = self.ledger.kept or self.ledger.files or self.ledger.unsure
        if known and self.house.get(Client, self.house.client_id).enrolled_at is None:
            self._all_erased()

    def _all_erased(self) -> None:
        self.reached["journals erased"] += 1
        left = self.house.all(StoredRecord, client_id=self.house.client_id)
        assert all(one.ciphertext is None for one in left), "an erased journal still holds something"
        self.ledger.forget()

    async def _restart(self, move: moves.Restart) -> None:
        if not move.crash:
            await self.house.restart()
            return
        for _ in range(move.turns):
            await asyncio.sleep(0)
        await self.house.crash()

    async def _practice(self, move: moves.Practice) -> None:
        await self.settle()
        house, now = self.house, self.house.clock.now()
        if house.get(Client, house.client_id).enrolled_at is None:
            return
        if move.what == "plan":
            self.plan()
        elif move.what == "end":
            for session in house.all(Session, client_id=house.client_id, status=SessionStatus.PLANNED):
                if session.start() <= now:
                    house.end(session, now)
        else:
            with suppress(Conflict):
                house.do(lambda uow: change_state(uow, house.desk, house.client_id, _BECOMES[move.what]))

    async def _trouble(self, move: moves.Trouble) -> None:
        self.troubled = True
        emulator = self.house.emulator
        match move.kind:
            case "twice":
                emulator.faults().duplicate = 1
            case "refused":
                emulator.fail("sendMessage", code=502)
            case "slow_down":
                emulator.fail("setMessageReaction", code=429, retry_after=1)
            case "cut":
                emulator.cut("sendMessage", carried_out=True)

    # pieces

    async def _looked_at(self) -> list[Seen]:
        self.phone.window = _LOOKED_AT
        return await self.phone.messages()

    async def _may_be_kept(self) -> bool | None:
        """None while something is under way that decides it."""
        return None if self.under_way else self.may_keep()

    async def _settled_if(self, move: Move) -> None:
        if getattr(move, "wait", True):
            await self.settle()

    def _answered(self, move: Move) -> Answered:
        """Strangers, such as somebody whose journal was erased, are answered once an hour."""
        known = self.house.get(Client, self.house.client_id).enrolled_at is not None
        wanted = known and getattr(move, "wait", True) and not self.troubled
        return Answered(self.house.emulator.world.bots[TOKEN].calls, wanted=wanted)

    def _text(self, words: str) -> str:
        if words in moves.TYPED:
            return words
        self.number += 1
        text = f"words number {self.number} of this long walk"
        if words == moves.DANGER:
            return f"{text}: I want to kill myself"
        if words == moves.LONG:
            return f"{text}: {' '.join(f'words-{self.number}-{place}' for place in range(400))}"
        return text

    def plan(self) -> None:
        """Another cycle, so that there is always something to come."""
        if not self.may_keep():
            return
        soon = self.house.clock.now().replace(tzinfo=None, hour=10, minute=0, second=0, microsecond=0)
        self.house.plan(SessionKind.MEDICINE, soon + timedelta(days=2))
        self.house.plan(SessionKind.INTEGRATION, soon + timedelta(days=6))


def _snake(name: str) -> str:
    return "".join(f"_{letter.lower()}" if letter.isupper() else letter for letter in name).lstrip("_")
