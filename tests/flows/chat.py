"""A phone in a house: it speaks one language, and knows exactly when the house is at rest.

What is tapped and waited for is named by the catalogue's key ("button.next", "sitting.later") or by what a
button does, so that one conversation is played in every language. Anything else is taken as it is written.
"""

from collections.abc import Awaitable, Callable, Sequence
from datetime import datetime
from typing import Any

from aiogram.filters.callback_data import CallbackData

from kapjournal.bot.taps import BeginTap
from kapjournal.demo.bot_api.phone_client import Phone, Seen
from tests.flows.overheard import TEXTS, piece, prompt
from tests.practice import ZONE

DANGER = {"en": "I want to kill myself", "es": "quiero matarme"}
BODY = {"en": "I have chest pain since this morning", "es": "tengo dolor de pecho desde esta mañana"}
ABUSE = {"en": "he hits me every night", "es": "mi marido me pega"}


class Chat(Phone):
    """One person's chat with the bot of a house. `at_rest` returns once nothing is under way there."""

    def __init__(self, url: str, person: int, language: str, at_rest: Callable[[], Awaitable[None]]) -> None:
        super().__init__(url, person)
        self.language = language
        self.speaks = {language}
        """And whatever else they chose meanwhile."""
        self._at_rest = at_rest

    def chooses(self, language: str) -> None:
        """From here on they speak that language too, and tap and wait in it."""
        self.language = language
        self.speaks.add(language)

    # words

    def says(self, key: str, **values: Any) -> str:
        return TEXTS.say(key, self.language, **values)

    def when(self, instant: datetime, zone: str = ZONE) -> str:
        """Day and hour there, as they are written in this language."""
        return TEXTS.date_and_time(instant, zone, self.language)

    def place(self, number: int, of: int | None = None) -> str:
        """ "2 of 4", or "2 of " whatever it is out of."""
        place = self.says("sitting.place", n=number, of=of or 0)
        return place if of else place.removesuffix("0")

    # tapping

    async def tap(
        self,
        button: str | int,
        *,
        message: Seen | int | None = None,
        timeout: float = 10,  # noqa: ASYNC109
    ) -> str | None:
        which = piece(button, self.language) if isinstance(button, str) else button
        return await super().tap(which, message=message, timeout=timeout)

    async def press(
        self, kind: type[CallbackData], *, message: Seen | None = None, **does: object
    ) -> str | None:
        """The newest button that does this, whatever is written on it."""
        candidates = [message] if message is not None else await self.messages()
        for one in reversed(candidates):
            for place, data in enumerate(datas(one)):
                if _does(data, kind, does):
                    return await super().tap(place, message=one)
        raise AssertionError(f"no button does {kind.__name__} {does}; there are {candidates[-1].buttons}")

    async def begin(self, *, message: Seen | None = None) -> str | None:
        """What a notice says to begin with; each occasion has words of its own for it."""
        return await self.press(BeginTap, message=message)

    async def choose(self, prompt_id: str, option: str) -> str | None:
        """That choice under that question, once it is asked."""
        asked = prompt(prompt_id, self.language)
        await self.asked(prompt_id)
        return await self.tap(next(one.label for one in asked.options if one.id == option))

    # waiting

    async def asked(self, prompt_id: str) -> Seen:
        return await self.wait_text(prompt(prompt_id, self.language).text)

    async def wait_text(self, part: str, *, timeout: float = 20) -> Seen:  # noqa: ASYNC109
        return await super().wait_text(piece(part, self.language), timeout=timeout)

    async def question(self, number: int, of: int | None = None) -> Seen:
        """The question of that number, in a sitting of so many or of any."""
        return await super().wait_text(self.place(number, of))

    async def receipt(self) -> Seen:
        """The quiet sign under the last message, which is theirs: it is kept."""
        return (await self.wait_for(lambda many: many[-1].reactions == ("✍",)))[-1]

    async def wait_quiet(self, *, ms: float = 0, timeout: float = 10) -> list[Seen]:  # noqa: ARG002, ASYNC109
        """The chat once the house is at rest: nobody has to guess how long that takes."""
        await self._at_rest()
        return await self.messages()

    def reads(self, which: str, seen: Seen | str | None) -> bool:
        """Whether the text of that key stands in a message, on a button, or over a tap."""
        return piece(which, self.language) in (seen.text if isinstance(seen, Seen) else seen or "")

    def asking(self, many: Sequence[Seen], of: int) -> list[int]:
        """The ids of the questions out of so many that have buttons: never more than one."""
        behind = self.place(0, of).removeprefix("0")
        return [one.id for one in many if one.buttons and behind in one.text]

    def count(self, which: str, many: Sequence[Seen]) -> int:
        """In how many of these messages it stands."""
        return sum(self.reads(which, one) for one in many)


def datas(message: Seen) -> list[str]:
    """What its buttons send back, in reading order."""
    rows = message.raw.get("reply_markup", {}).get("inline_keyboard", [])
    return [button.get("callback_data", "") for row in rows for button in row]


def _does(data: str, kind: type[CallbackData], does: dict[str, object]) -> bool:
    if data.partition(":")[0] != kind.__prefix__:
        return False
    tap = kind.unpack(data)
    return all(getattr(tap, name) == value for name, value in does.items())
