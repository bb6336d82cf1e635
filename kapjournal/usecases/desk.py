"""What a use case is given: the ports it speaks to, and who is asking."""

import secrets
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from kapjournal.domain.chat import Conversation, Mode
from kapjournal.domain.client import Client, TelegramAccount
from kapjournal.domain.errors import NotFound
from kapjournal.domain.people import Person
from kapjournal.domain.practice import PracticePolicy, policy_from_dict
from kapjournal.domain.practice_record import PRACTICE, PracticeRecord
from kapjournal.ports import Clock, Index, Places, PromptShelf, Screen, Sealer, Texts, UnitOfWork


def new_id() -> str:
    """16 random hex digits: never ordered by time, short enough for a button's 64 bytes."""
    return secrets.token_hex(8)


@dataclass(frozen=True, slots=True)
class Desk:
    """The ports of the collecting side, wired once a process."""

    bot: str
    """The bot's own id, as text: update ids and chats are its own."""
    clock: Clock
    sealer: Sealer
    index: Index
    library: PromptShelf
    texts: Texts
    screen: Screen
    places: Places
    hears: bool = False
    """Whether voice notes are turned into text (the extra `voice` is there and wanted)."""

    def now(self) -> datetime:
        return self.clock.now()


def practice_of(uow: UnitOfWork) -> PracticeRecord:
    """Raises NotFound with the remedy when the practice was never set up."""
    found = uow.find(PracticeRecord, id=PRACTICE)
    if found is None:
        raise NotFound("this database holds no practice yet", remedy="run: kapjournal init")
    return found


def policy_of(uow: UnitOfWork) -> PracticePolicy | None:
    """The practice's policy; None until it is settled (`doctor` insists on it)."""
    policy = practice_of(uow).policy
    return None if policy is None else policy_from_dict(policy)


_KEPT = (
    "language",
    "standing",
    "lines_at",
    "lines_shown",
    "raised_at",
    "keep_asked",
    "wrote_at",
    "left_told",
    "stranger_told",
    "menu",
)
"""What a conversation remembers across its steps: ids and times only."""


@dataclass(slots=True)
class Caller:
    """Who an update came from, inside one transaction. Changes are saved by `keep`."""

    uow: UnitOfWork
    desk: Desk
    account: TelegramAccount
    conversation: Conversation
    at: datetime
    client: Client | None = None
    person: Person | None = None
    language_code: str = "en"
    linked: bool = False
    """Whether the message in hand is remembered already, as an entry."""

    @property
    def language(self) -> str:
        if self.client is not None and self.client.enrolled_at is not None:
            return self.client.language
        if self.person is not None:
            return self.person.language
        spoken = self.conversation.data.get("language") or self.language_code.partition("-")[0]
        return spoken if spoken in self.desk.texts.languages else "en"

    @property
    def known(self) -> Client:
        """The client, where the caller has been admitted as one."""
        if self.client is None:
            raise NotFound("this account belongs to no client")
        return self.client

    def text(self, key: str, **values: Any) -> str:
        return self.desk.texts.say(key, self.language, **values)

    def go(self, mode: Mode, *, reflection_id: str | None = None, **data: Any) -> None:
        """Move the conversation. `data` takes ids and steps only, never prose."""
        self.conversation = replace(
            self.conversation,
            mode=mode,
            reflection_id=reflection_id,
            data={
                **{key: self.conversation.data[key] for key in _KEPT if key in self.conversation.data},
                **data,
            },
            updated_at=self.at,
        )
        self.uow.save(self.conversation)

    def remember(self, **data: Any) -> None:
        self.conversation = replace(
            self.conversation, data={**self.conversation.data, **data}, updated_at=self.at
        )
        self.uow.save(self.conversation)

    def update(self, **changes: Any) -> Client:
        """Change the client and save it."""
        self.client = replace(self.known, **changes)
        self.uow.save(self.client)
        return self.client
