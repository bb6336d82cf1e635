"""One course of an invented client on a phone, played against the real bot while the calendar jumps.

Nothing is scripted on the bot's side. Each check is one sentence; the first that does not hold ends the run.
"""

import struct
from collections.abc import Callable, Sequence
from datetime import datetime, timedelta

from kapjournal.demo.bot_api.phone_client import Phone, Seen
from kapjournal.demo.practice import ZONE, DemoPractice, on_day
from kapjournal.domain.client import Client
from kapjournal.domain.course import SessionKind
from kapjournal.domain.local_time import local
from kapjournal.domain.session import Session
from kapjournal.usecases.keep_calendar import end_session

Say = Callable[[str], None]
EVE = 16
"""The day of the course, counted from its first Monday, on which the questions of the eve come."""
_PATIENCE = 25.0
"""Seconds for what usually takes one: the machine may be busy, and a slow answer is no failure."""


class CheckFailed(Exception):
    """A sentence that did not hold."""


class Course:
    """Plays `wren`, who answers late once, edits once, sends a voice note and lets a day go by.

    `monday` is ten o'clock of the day it begins, as an instant.
    """

    def __init__(
        self, practice: DemoPractice, phone: Phone, client: Client, code: str, say: Say, *, monday: datetime
    ) -> None:
        self.monday = monday
        self.practice = practice
        self.phone = phone
        self.client = client
        self.code = code
        self.say = say
        self.secret_words = "grey fog lifted off the harbor"  # noqa: S105 - looked for in the database later

    async def play(self) -> None:
        """From the invite to the eve of the integration session, answered."""
        await self.play_to_eve()
        await self._voice_note()
        await self._eve()

    async def play_to_eve(self) -> None:
        """As far as the morning of the eve: its notice is the next thing to come."""
        await self._enrol()
        medicine = self._plan()
        await self._before(medicine)
        await self._landing(medicine)
        await self._next_day()
        await self._day_three()
        await self._week()

    def _at(self, day: int, hour: int, minute: int = 0) -> datetime:
        """That hour of a day of the course, the first Monday being day 0, as an instant."""
        return on_day(local(self.monday, ZONE).date(), day, hour, minute).instant()

    def check(self, holds: object, sentence: str) -> None:
        if not holds:
            raise CheckFailed(sentence)
        self.say(sentence)

    async def _enrol(self) -> None:
        await self.phone.start(self.code)
        first = await self.phone.wait_text("private journal", timeout=_PATIENCE)
        self.check("Nobody watches this chat" in first.text, "the first screen says that nobody watches")
        await self.phone.tap("I agree")
        await self.phone.wait_text("Is this right?", timeout=_PATIENCE)
        await self.phone.tap("Tidy up")
        # So that the whole conversation can be looked at afterwards.
        await self.phone.wait_text("Messages here: stay", timeout=_PATIENCE)
        await self.phone.tap("That's right ›")
        await self.phone.wait_text("All set", timeout=_PATIENCE)
        await self.phone.tap("Begin")
        await self._finish(
            "less heavy mornings", "that nothing changes", "walking by the water", rating="4", item=1
        )
        self.check(
            "Kept" in (await self.phone.last()).text, "the enrolment questions end with one closing line"
        )

    def _plan(self) -> Session:
        plan = self.practice.plan
        plan(self.client, SessionKind.PREPARATION, self._at(2, 15))
        medicine = plan(self.client, SessionKind.MEDICINE, self._at(8, 14))
        plan(self.client, SessionKind.INTEGRATION, self._at(EVE + 1, 15))
        self.say("the therapist plans preparation, medicine and integration")
        return medicine

    async def _before(self, medicine: Session) -> None:
        notice = await self._go(self._at(7, 10, 5))
        self.check(_neutral(notice), "the notice of the day before holds no health word")
        await self._begin(notice)
        await self._finish("to feel the floor under me again", rating="4", item=1)
        self.check(medicine, "the day before is answered")

    async def _landing(self, medicine: Session) -> None:
        ended = self._at(8, 16, 5)
        self.practice.clock.set(ended)
        room = self.practice.reading.room
        self.practice.do(lambda uow: end_session(uow, room.desk, medicine.id, ended))
        notice = await self._go(ended + timedelta(hours=3, minutes=2))
        self.check("Fine" in notice.buttons, "three hours after the end one tap says how they are")
        await self.phone.tap("Queasy")
        await self.phone.wait_for(
            lambda seen: "Skip" in _last(seen).buttons and "Fine" not in _last(seen).buttons
        )
        await self._last_words("warm river")
        self.say("landing takes two presses")

    async def _next_day(self) -> None:
        notice = await self._go(self._at(9, 10, 5))
        await self._begin(notice)
        card = await self.phone.last()
        await self.phone.tap("Slept badly", message=card)
        await self._until(lambda seen: "Done" in _last(seen).buttons)
        await self.phone.tap("Done")
        await self._until(lambda seen: "Done" not in _last(seen).buttons)
        sent = await self.phone.send(
            "the grey fog lifted of the harbor for a while and i cried without knowing why"
        )
        await self.phone.wait_text("Kept for", timeout=_PATIENCE)
        await self.phone.edit(sent, f"the {self.secret_words} for a while and i cried without knowing why")
        await self.phone.wait_quiet(timeout=_PATIENCE)
        self.say("a symptom card, words, and an edit that replaces them")

    async def _voice_note(self) -> None:
        await self.phone.send_voice(_voice(), 7)
        await self.phone.wait_quiet(timeout=_PATIENCE)
        self.say("a voice note is kept as a free entry")

    async def _day_three(self) -> None:
        """Let the day go by, then answer late, after the one nudge."""
        notice = await self._go(self._at(11, 10, 5))
        self.check(notice, "day 3 comes at the hour the client chose")
        nudge = await self._go(self._at(12, 10, 5), at_least=0)
        self.check(nudge, "one quiet reminder, no more")
        await self._begin(nudge)
        await self.phone.send("my sister waving from the other shore")
        await self._next()
        await self._last_words("call her on sunday, ten minutes")
        self.say("a late answer is taken like any other")
        await self.phone.send("can we move thursday to 4pm? thanks")
        await self.phone.send("scratch that, 3 is fine")
        await self.phone.wait_quiet(timeout=_PATIENCE)

    async def _week(self) -> None:
        notice = await self._go(self._at(15, 10, 5))
        await self._begin(notice)
        await self._finish(
            "i keep thinking i was allowed to put it down. that surprised me",
            "we talked for an hour, i did not expect that",
            rating="6",
            item=1,
        )
        self.say("day 7 asks what stayed and what became of the step")

    async def come_to_eve(self) -> Seen:
        """The notice of the eve, standing."""
        return await self._go(self._at(EVE, 10, 5))

    async def _eve(self) -> None:
        notice = await self.come_to_eve()
        await self._begin(notice)
        await self._finish(
            "that i am angry with my father, and tired of hiding it",
            "my work, not this time",
            rating="6",
            item=1,
        )
        self.check("Kept for" in (await self.phone.last()).text, "the eve asks what must not stay unsaid")

    # pieces

    async def _until(self, holds: Callable[[Sequence[Seen]], object]) -> None:
        await self.phone.wait_for(holds, timeout=_PATIENCE)

    async def _go(self, moment: datetime, *, at_least: int = 1) -> Seen:
        """Set the calendar and wait for what the worker sends. `at_least` 0 takes a standing notice too."""
        before = max((one.id for one in await self.phone.messages()), default=0)
        self.practice.clock.set(moment)
        try:
            return await self.phone.wait_new(before, timeout=_PATIENCE)
        except TimeoutError:
            if at_least:
                raise CheckFailed(f"a notice comes at {moment:%d %B %H:%M}") from None
            return await self.phone.last()

    async def _last_words(self, text: str) -> int:
        """The last answer of a sitting: it closes with one line. Returns the message's id."""
        sent = await self.phone.send(text)
        await self._until(lambda seen: _last(seen).id > sent and "Kept" in _last(seen).text)
        return sent

    async def _begin(self, notice: Seen) -> None:
        await self.phone.tap(0, message=notice)
        await self.phone.wait_for(
            lambda seen: "Skip" in _last(seen).buttons and _last(seen).text != notice.text
        )

    async def _next(self) -> None:
        await self._until(lambda seen: "Next ›" in _last(seen).buttons)
        await self.phone.tap("Next ›")
        await self._until(lambda seen: "Next ›" not in _last(seen).buttons)

    async def _finish(self, *answers: str, rating: str, item: int) -> None:
        """Answer whatever is asked until the closing line: words in turn, ratings and items by a tap."""
        words = list(answers)
        for _ in range(40):
            await self._until(lambda seen: _last(seen).buttons or _is_closing(_last(seen)))
            last = await self.phone.last()
            if _is_closing(last):
                return
            if "Next ›" in last.buttons:
                await self.phone.tap("Next ›", message=last)
            elif "10" in last.buttons:
                await self.phone.tap(rating, message=last)
            elif _choices(last):
                await self.phone.tap(_calm(last, item), message=last)
            elif words:
                await self.phone.send(words.pop(0))
            else:
                await self.phone.tap("Skip", message=last)
            await self._until(lambda seen, last=last: _shown(_last(seen)) != _shown(last))  # type: ignore[misc]
        raise CheckFailed("a sitting ends")


def _last(seen: Sequence[Seen]) -> Seen:
    return [one for one in seen if not one.mine][-1]


def _shown(message: Seen) -> tuple[int, str, tuple[str, ...]]:
    return message.id, message.text, message.buttons


def _is_closing(message: Seen) -> bool:
    return "Kept" in message.text and "Skip" not in message.buttons


_WAYS_OUT = {"‹ Back", "Skip", "Later", "Next ›", "Done"}


def _choices(message: Seen) -> list[str]:
    return [label for label in message.buttons if label not in _WAYS_OUT]


def _calm(message: Seen, item: int) -> str:
    """A tap that says little: "None of these", "Yes", "Done it"; the second answer of a measure's item."""
    labels = _choices(message)
    if len(labels) == 4:
        return labels[0] if "dead" in message.text or "hurting" in message.text else labels[item]
    return labels[-1] if len(labels) > 4 else labels[0]


_HEALTH = ("session", "medicine", "ketamine", "therapy", "dose", "mood", "symptom", "trauma")


def _neutral(notice: Seen) -> bool:
    return not any(word in notice.text.lower() for word in _HEALTH)


def _voice() -> bytes:
    """Seven seconds of near silence as a WAV: real bytes to fetch and seal."""
    rate, samples = 8000, b"\x00\x00" * (8000 * 7)
    riff = struct.pack("<4sI4s", b"RIFF", 36 + len(samples), b"WAVE")
    form = struct.pack("<4sIHHIIHH", b"fmt ", 16, 1, 1, rate, rate * 2, 2, 16)
    return riff + form + struct.pack("<4sI", b"data", len(samples)) + samples
