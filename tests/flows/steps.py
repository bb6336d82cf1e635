"""What several conversations have in common: a planned course, coming to an occasion, going past questions."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from itertools import pairwise
from typing import Any

from kapjournal.demo.bot_api.phone_client import Seen
from kapjournal.domain import sitting
from kapjournal.domain.course import SessionKind
from kapjournal.domain.occasion import Occasion
from kapjournal.domain.reflection import Reflection, ReflectionState
from kapjournal.storage.unit_of_work import TableUnitOfWork
from tests.flows.chat import Chat
from tests.flows.house import House

MEDICINE = datetime(2026, 3, 12, 10, 0)  # noqa: DTZ001 - a clock on the wall
INTEGRATION = datetime(2026, 3, 17, 10, 0)  # noqa: DTZ001


async def a_course(
    house: House, *, integration: bool = True, at_home: bool = False, **client: object
) -> Chat:
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


async def come_to(house: House, phone: Chat, occasion: Occasion) -> Seen:
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
            await phone.wait_quiet()
            return notice
        skip_noticed(house)


def skip_noticed(house: House) -> None:
    """What was noticed so far counts as skipped, as if it had been tapped."""

    def job(uow: TableUnitOfWork) -> None:
        for one in uow.all(Reflection, client_id=house.client_id, state=ReflectionState.NOTICED):
            uow.save(sitting.skipped_whole(one, house.clock.now()))

    house.do(job)


async def in_sitting(house: House, occasion: Occasion, *, at: int = 1, **course: Any) -> Chat:
    """In a course, at that occasion's question of that number; the ones before it are skipped."""
    phone = await a_course(house, **course)
    await come_to(house, phone, occasion)
    await phone.begin()
    await skip_first(phone, at - 1)
    await phone.question(at)
    return phone


async def skip_first(phone: Chat, questions: int) -> None:
    """Past that many questions of the sitting that stands."""
    for place in range(1, questions + 1):
        await phone.question(place)
        await phone.tap("button.skip")


async def say_and_go_on(phone: Chat, words: str) -> None:
    """Answer the question that stands in one message, and on."""
    await phone.send(words)
    await phone.wait_text("sitting.go_on")
    await phone.tap("button.next")


def standing(messages: Sequence[Seen]) -> int:
    """The id of the newest message of the bot with buttons."""
    return next(one.id for one in reversed(messages) if one.buttons and not one.mine)


def no_two_alike(messages: Sequence[Seen]) -> None:
    """No two messages of the bot in a row say the same, and only the last of them has questions' buttons."""
    ours = [one.text for one in messages if not one.mine]
    assert all(first != second for first, second in pairwise(ours))
