"""Tie a person's Telegram account to them: the reading room shows a code, /start redeems it."""

import secrets
from dataclasses import replace
from datetime import timedelta

from kapjournal.domain.chat import Mode
from kapjournal.domain.client import TelegramAccount
from kapjournal.domain.people import Pairing, Person
from kapjournal.ports import UnitOfWork
from kapjournal.usecases.answer_stranger import AFTER_A_LINK, answer_stranger
from kapjournal.usecases.desk import Caller, Desk, new_id
from kapjournal.usecases.say import answer, offer_commands
from kapjournal.usecases.staff_calendar import commands_of

LINK = "link-"
PAIRING_LASTS = timedelta(minutes=15)


def pair_staff(uow: UnitOfWork, desk: Desk, person_id: str) -> str:
    """A fresh code for this person, valid for 15 minutes; earlier ones stop working.

    Returns the payload of the deep link (`https://t.me/<bot>?start=<payload>`), which is shown once.
    Raises NotFound for nobody.
    """
    person = uow.get(Person, person_id)
    now = desk.now()
    uow.remove_all(Pairing, person_id=person.id, used_at=None)
    code = secrets.token_urlsafe(18)
    hashed = desk.index.code("pairing", code)
    uow.add(Pairing(new_id(), hashed, person.id, created_at=now, expires_at=now + PAIRING_LASTS))
    return LINK + code


def unpair_staff(uow: UnitOfWork, desk: Desk, person_id: str) -> None:
    """Nothing more goes to the account that was paired."""
    for account in uow.all(TelegramAccount, person_id=person_id):
        uow.save(account.of_nobody(desk.now()))
        offer_commands(uow, account, (), desk.now())


def offer_staff_commands(uow: UnitOfWork, desk: Desk, person: Person) -> None:
    """The menu of their own chat, in their language: what they may do here, instead of a client's."""
    account = uow.find(TelegramAccount, person_id=person.id, unlinked_at=None)
    if account is not None:
        commands = [(one, desk.texts.say(f"command.{one}", person.language)) for one in commands_of(person)]
        offer_commands(uow, account, commands, desk.now())


def redeem_pairing(caller: Caller, payload: str) -> None:
    """A wrong, used or late code gets a kind dead end; a client's own account is never paired."""
    code = payload.removeprefix(LINK)
    found = caller.uow.find(Pairing, code_hash=caller.desk.index.code("pairing", code))
    late = found is None or found.used_at is not None or found.expires_at < caller.at
    if found is None or late or caller.client is not None:
        answer_stranger(caller, "pairing.dead_end", still_for=AFTER_A_LINK)
        return
    caller.uow.save(replace(found, used_at=caller.at))
    unpair_staff(caller.uow, caller.desk, found.person_id)
    caller.account = caller.account.of_person(found.person_id)
    caller.uow.save(caller.account)
    caller.person = caller.uow.get(Person, found.person_id)
    caller.go(Mode.IDLE)
    answer(caller, caller.text("pairing.done", name=caller.person.name))
    offer_staff_commands(caller.uow, caller.desk, caller.person)
