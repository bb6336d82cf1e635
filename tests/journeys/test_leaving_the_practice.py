"""What somebody who left can still reach: nothing, from the reading room or from Telegram."""

from kapjournal.domain.client import TelegramAccount
from kapjournal.domain.people import Pairing, Role
from kapjournal.storage.unit_of_work import TableUnitOfWork
from kapjournal.usecases.pair_staff import pair_staff
from kapjournal.usecases.reading.leave_practice import leave_practice
from tests.journeys.reading_room import Practice


def test_the_telegram_account_of_somebody_who_left_is_nobodys(practice: Practice) -> None:
    robin, ash = practice.enrol("robin", Role.THERAPIST), practice.enrol("ash", Role.THERAPIST)
    now = practice.room.now()

    def paired(uow: TableUnitOfWork) -> None:
        account = TelegramAccount(id="a1", index="i1", chat=7, linked_at=now)
        uow.add(account.of_person(ash.person.id))
        pair_staff(uow, practice.room.desk, ash.person.id)

    practice.database.transact_now(paired)
    practice.database.transact_now(
        lambda uow: leave_practice(uow, practice.room, robin.identity, ash.person.id)
    )
    account = practice.database.read_now(lambda uow: uow.get(TelegramAccount, "a1"))
    assert account.person_id is None
    assert account.unlinked_at is not None
    assert practice.database.read_now(lambda uow: uow.count(Pairing)) == 0
