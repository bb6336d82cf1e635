"""A notice held back over night holds back nothing else."""

from datetime import UTC, datetime, timedelta

from kapjournal.domain.chat import OutboxItem, OutboxState
from kapjournal.domain.client import TelegramAccount
from kapjournal.storage.unit_of_work import TableUnitOfWork
from kapjournal.usecases.say import notice
from tests.flows.house import House
from tests.flows.steps import skip_noticed

NIGHT = datetime(2026, 3, 10, 3, 0, tzinfo=UTC)
"""23:00 in New York: quiet."""


async def test_clear_empties_the_chat_while_a_notice_waits_for_the_morning(house: House) -> None:
    phone = await house.enrolled()
    skip_noticed(house)
    said = await phone.send("not for the eyes of whoever opens this phone")
    await phone.receipt()
    house.clock.set(NIGHT)

    def job(uow: TableUnitOfWork) -> None:
        account = uow.all(TelegramAccount, client_id=house.client_id)[0]
        expires = NIGHT + timedelta(days=1)
        notice(
            uow, account, "in the morning", NIGHT,
            keyboard=(), expires_at=expires, reflection_id=None, ref="tomorrow:x",
        )  # fmt: skip

    house.do(job)
    await phone.wait_quiet()
    assert [one.state for one in house.all(OutboxItem, ref="tomorrow:x")] == [OutboxState.DUE]
    await phone.send("/clear")
    await phone.wait_quiet()
    many = await phone.messages()
    assert said not in [one.id for one in many]
    assert "in the morning" not in [one.text for one in many]
