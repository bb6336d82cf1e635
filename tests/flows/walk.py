"""A phone that knows one language only: it taps and waits by the keys of the catalogue."""

from dataclasses import dataclass, field
from typing import Any

from kapjournal.demo.bot_api.phone_client import Phone, Seen
from kapjournal.domain.occasion import Occasion
from kapjournal.locale.texts import Texts
from tests.flows.house import House
from tests.flows.overheard import catalogue, part
from tests.flows.steps import come_to

TEXTS = Texts()


@dataclass
class Walk:
    """Somebody who knows no other language: buttons are tapped and answers awaited by the catalogue's keys."""

    house: House
    language: str
    phone: Phone
    robin: Phone = field(init=False)

    def says(self, key: str, **values: Any) -> str:
        return self.house.desk.texts.say(key, self.language, **values)

    def part(self, key: str) -> str:
        """The longest piece of that text that stands in it as it is."""
        return part(catalogue(TEXTS, self.language)[key][-1])

    async def tap(self, key: str, *, of: Phone | None = None) -> str:
        phone = of or self.phone
        label = self.part(key)
        await phone.wait_for(lambda many: any(label in button for one in many for button in one.buttons))
        return await phone.tap(label) or ""

    async def hears(self, key: str, *, of: Phone | None = None) -> Seen:
        return await (of or self.phone).wait_text(self.part(key))

    async def open(self, occasion: Occasion) -> None:
        """Come to that occasion and tap what its notice says."""
        await come_to(self.house, self.phone, occasion)
        await self.phone.tap(self.house.desk.library.notice(occasion, self.language).button)

    async def question(self, number: int) -> None:
        """ "3 of …" stands, whatever it is out of."""
        place = self.says("sitting.place", n=number, of=0).removesuffix("0")
        await self.phone.wait_for(lambda many: place in next(one.text for one in many[::-1] if one.buttons))
