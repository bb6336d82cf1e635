"""Somebody who knows one language only, and somebody of the practice who knows no other."""

from dataclasses import dataclass, field

from kapjournal.demo.bot_api.phone_client import Seen
from kapjournal.domain.occasion import Occasion
from tests.flows.chat import Chat
from tests.flows.house import House
from tests.flows.overheard import piece
from tests.flows.steps import come_to


@dataclass
class Walk:
    """Buttons are tapped and answers awaited by the catalogue's keys; a tap waits for its button."""

    house: House
    phone: Chat
    robin: Chat = field(init=False)

    @property
    def language(self) -> str:
        return self.phone.language

    async def tap(self, key: str, *, of: Chat | None = None) -> str:
        phone = of or self.phone
        label = piece(key, self.language)
        await phone.wait_for(lambda many: any(label in button for one in many for button in one.buttons))
        return await phone.tap(label) or ""

    async def hears(self, key: str, *, of: Chat | None = None) -> Seen:
        return await (of or self.phone).wait_text(key)

    async def open(self, occasion: Occasion) -> None:
        """Come to that occasion and tap what its notice says."""
        await come_to(self.house, self.phone, occasion)
        await self.phone.begin()
