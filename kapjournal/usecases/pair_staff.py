"""Tie a person's Telegram account to them: the reading room shows a code for /start."""

import secrets
from datetime import timedelta

from kapjournal.domain.client import TelegramAccount
from kapjournal.domain.people import Pairing, Person
from kapjournal.ports import UnitOfWork
from kapjournal.usecases.desk import Desk, new_id
from kapjournal.usecases.offer_menu import let_go

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
        let_go(uow, account, desk.now())
