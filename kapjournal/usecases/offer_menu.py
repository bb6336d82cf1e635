"""The menu of commands of one chat: what can be done there now, in the language chosen here.

Telegram shows everybody's menu by the language of the app. A chat's own menu comes before it, so it follows
the language that was chosen in the settings, and the state of the course. What was offered last is
remembered as a few digits, so that nothing is sent while nothing changes, and a new version is.
"""

import zlib
from collections.abc import Sequence
from datetime import datetime

from kapjournal.domain.client import Client, ClientState, TelegramAccount
from kapjournal.domain.people import Person
from kapjournal.ports import UnitOfWork
from kapjournal.usecases.desk import Caller, Desk
from kapjournal.usecases.say import offer_commands

EVERYDAY = (
    "journal",
    "session",
    "next",
    "pause",
    "resume",
    "settings",
    "help",
    "privacy",
    "export",
    "delete",
    "remove",
    "clear",
    "stop",
)
"""What a client can do while the course goes on, and what anybody sees who is not known yet."""

_FOR_CLIENTS: dict[ClientState, tuple[str, ...]] = {
    ClientState.ACTIVE: EVERYDAY,
    ClientState.PAUSED: EVERYDAY,
    ClientState.STOPPED: ("start", "help", "privacy", "export", "delete", "remove", "clear"),
    ClientState.ENDED: ("help", "settings", "privacy", "export", "delete", "remove", "clear", "stop"),
    ClientState.FROZEN: ("help", "settings", "privacy", "export", "clear", "stop"),
}
_FOR_STAFF = ("today", "clients", "plan", "end")

Menu = Sequence[tuple[str, str]]


def keep_menu(caller: Caller) -> None:
    """After whatever the caller did: their chat's menu, where something else is due now."""
    menu = _menu(caller.desk, caller.client, caller.person)
    if _digits(menu) != caller.conversation.data.get("menu", ""):
        caller.remember(menu=_digits(menu))
        offer_commands(caller.uow, caller.account, menu, caller.at)


def offer_client_menu(uow: UnitOfWork, desk: Desk, account: TelegramAccount, client: Client) -> None:
    """After a change made in the reading room. Not remembered: the conversation is the bot's to write."""
    offer_commands(uow, account, _menu(desk, client, None), desk.now())


def offer_staff_menu(uow: UnitOfWork, desk: Desk, person: Person) -> None:
    """The menu of their own chat, in their language: what they may do here, instead of a client's."""
    account = uow.find(TelegramAccount, person_id=person.id, unlinked_at=None)
    if account is not None:
        offer_commands(uow, account, _menu(desk, None, person), desk.now())


def let_go(uow: UnitOfWork, account: TelegramAccount, now: datetime) -> None:
    """The account is nobody's from now on, for good: nothing more is sent there, its menu is everybody's."""
    uow.save(account.of_nobody(now))
    offer_commands(uow, account, (), now)


def _menu(desk: Desk, client: Client | None, person: Person | None) -> Menu:
    """Name and meaning of each command; none for a chat that has everybody's menu."""
    names: tuple[str, ...] = ()
    language = "en"
    if person is not None:
        names = tuple(one for one in _FOR_STAFF if one != "plan" or person.may_plan)
        language = person.language
    elif client is not None and client.enrolled_at is not None:
        names = _FOR_CLIENTS.get(client.state, ())
        language = client.language
        if not client.may_record:
            names = tuple(one for one in names if one != "stop")
    return [(name, desk.texts.say(f"command.{name}", language)) for name in names]


def _digits(menu: Menu) -> str:
    """Short for a menu as it was offered, so that a changed one is known; "" for none."""
    return f"{zlib.crc32(repr(list(menu)).encode()):08x}" if menu else ""
