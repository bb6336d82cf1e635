"""What several conversations have in common: a planned course, coming to an occasion, going past questions."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from itertools import pairwise

from kapjournal.demo.bot_api.phone_client import Phone, Seen
from kapjournal.domain import sitting
from kapjournal.domain.course import SessionKind
from kapjournal.domain.occasion import Occasion
from kapjournal.domain.reflection import Reflection, ReflectionState
from kapjournal.storage.unit_of_work import TableUnitOfWork
from tests.flows.house import House

MEDICINE = datetime(2026, 3, 12, 10, 0)  # noqa: DTZ001 - a clock on the wall
INTEGRATION = datetime(2026, 3, 17, 10, 0)  # noqa: DTZ001


async def a_course(
    house: House, *, integration: bool = True, at_home: bool = False, **client: object
) -> Phone:
    """Enrolled, the first questions skipped, a medicine session on Thursday, integration on Tuesday."""
    phone = await house.enrolled(**client)
    skip_noticed(house)
    house.plan(SessionKind.MEDICINE, MEDICINE, at_home=at_home)
    if integration:
        house.plan(SessionKind.INTEGRATION, INTEGRATION)
    return phone


def through(house: House) -> list[Reflection]:
    """What is planned and has not left, in order."""
    planned = house.all(Reflection, client_id=house.client_id, state=ReflectionState.PLANNED)
    return sorted(planned, key=lambda one: one.due_at)


async def come_to(house: House, phone: Phone, occasion: Occasion) -> Seen:
    """Live through the course until that occasion's notice is there; the ones before it are skipped."""
    while True:
        following = through(house)[0]
        before = (await phone.messages())[-1].id
        await house.go_to(following.due_at + timedelta(minutes=1))
        left = house.get(Reflection, following.id)
        if left.state is not ReflectionState.NOTICED:
            continue  # it moved, or waits its turn
        if occasion in following.occasions:
            notice = await phone.wait_new(before)
            await phone.wait_quiet(ms=30)
            return notice
        skip_noticed(house)


def skip_noticed(house: House) -> None:
    """What was noticed so far counts as skipped, as if it had been tapped."""

    def job(uow: TableUnitOfWork) -> None:
        for one in uow.all(Reflection, client_id=house.client_id, state=ReflectionState.NOTICED):
            uow.save(sitting.skipped_whole(one, house.clock.now()))

    house.do(job)


async def skip_first(phone: Phone, questions: int) -> None:
    """Past that many questions of the sitting that stands."""
    for place in range(1, questions + 1):
        await phone.wait_text(f"{place} of ")
        await phone.tap("Skip")
        await phone.wait_quiet(ms=20)


def standing(messages: Sequence[Seen]) -> int:
    """The id of the newest message of the bot with buttons."""
    return next(one.id for one in reversed(messages) if one.buttons and not one.mine)


def no_two_alike(messages: Sequence[Seen]) -> None:
    """No two messages of the bot in a row say the same, and only the last of them has questions' buttons."""
    ours = [one.text for one in messages if not one.mine]
    assert all(first != second for first, second in pairwise(ours))
