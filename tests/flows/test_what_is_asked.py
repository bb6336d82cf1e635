"""What the reading room shows beforehand is what the bot asks: single questions off, one of the therapist's own."""

from dataclasses import replace
from datetime import datetime, timedelta
from functools import partial

import pytest

from kapjournal.domain import sitting
from kapjournal.domain.client import Client
from kapjournal.domain.composition import THERAPIST_QUESTION
from kapjournal.domain.course import SessionKind
from kapjournal.domain.errors import NotAllowed
from kapjournal.domain.occasion import Occasion
from kapjournal.domain.prompt import Prompt
from kapjournal.domain.reflection import Reflection, ReflectionState, StepState
from kapjournal.storage.unit_of_work import TableUnitOfWork
from kapjournal.usecases.reading.preview_questions import Planned, preview_questions
from kapjournal.usecases.reading.switch_prompt import switch_prompt
from kapjournal.usecases.wordings import wording
from tests.flows.house import House
from tests.flows.steps import a_course, come_to, skip_noticed, through

OWN = "What did the river in your picture want?"


def preview(house: House) -> tuple[Planned, ...]:
    return house.do(lambda uow: preview_questions(uow, house.desk, uow.get(Client, house.client_id)))


def previewed(house: House, occasion: Occasion) -> Planned:
    return next(one for one in preview(house) if occasion in one.reflection.occasions)


def asked(house: House, reflection_id: str) -> list[Prompt]:
    """The questions fixed for it; none before its notice leaves."""
    steps = house.get(Reflection, reflection_id).steps
    return house.do(lambda uow: [wording(uow, step.checksum) for step in steps])


async def live_through(house: House) -> None:
    """Every notice leaves and every question is seen and skipped, until nothing is planned any more."""
    for _ in range(40):
        ahead = through(house)
        if not ahead:
            return
        await house.go_to(ahead[0].due_at + timedelta(minutes=1))
        for one in house.all(Reflection, client_id=house.client_id, state=ReflectionState.NOTICED):
            seen = tuple(replace(step, state=StepState.SKIPPED) for step in one.steps)
            skipped = sitting.skipped_whole(replace(one, steps=seen), house.clock.now())
            house.do(partial(TableUnitOfWork.save, noun=skipped))


async def test_what_the_plan_shows_is_what_the_bot_asks(house: House) -> None:
    await a_course(house, measures=("phq9",))
    shown = {one.reflection.id: one for one in preview(house)}
    assert len(shown) > 5
    await live_through(house)
    for reflection_id, planned in shown.items():
        questions = [one for one in asked(house, reflection_id) if one.measure is None]
        if questions:  # one that was merged into another asks nothing of its own
            assert [one.id for one in questions] == [one.prompt.id for one in planned.asked]
    assert any(one.forms for one in shown.values())


async def test_a_question_switched_off_for_a_client_is_not_asked(house: House) -> None:
    phone = await a_course(house)
    before = previewed(house, Occasion.DAY_3)
    off = next(one.prompt for one in before.asked if not one.always)
    house.do(lambda uow: switch(uow, house, off.id, on=False))
    expected = [one.prompt for one in previewed(house, Occasion.DAY_3).asked]
    assert off.id not in {one.id for one in expected}
    await come_to(house, phone, Occasion.DAY_3)
    await phone.begin()
    first = await phone.wait_text(expected[0].text)
    assert off.text not in first.text
    assert [one.id for one in asked(house, before.reflection.id)] == [one.id for one in expected]


async def test_switched_on_again_it_comes_back(house: House) -> None:
    await a_course(house)
    before = previewed(house, Occasion.DAY_3)
    off = next(one.prompt.id for one in before.asked if not one.always)
    house.do(lambda uow: switch(uow, house, off, on=False))
    house.do(lambda uow: switch(uow, house, off, on=True))
    assert previewed(house, Occasion.DAY_3).asked == before.asked


async def test_a_question_about_side_effects_or_safety_stays(house: House) -> None:
    await a_course(house)
    always = [one.prompt.id for planned in preview(house) for one in planned.asked if one.always]
    assert always
    for prompt_id in always:
        with pytest.raises(NotAllowed, match="stays for everybody"):
            house.do(partial(switch, house=house, prompt_id=prompt_id, on=False))


async def test_an_occasion_of_which_everything_is_switched_off_sends_nothing(house: House) -> None:
    phone = await a_course(house)
    await come_to(house, phone, Occasion.NEXT_DAY)
    skip_noticed(house)
    while left := previewed(house, Occasion.DAY_3).asked:
        for one in left:
            house.do(partial(switch, house=house, prompt_id=one.prompt.id, on=False))
    before = (await phone.messages())[-1].id
    reflection = previewed(house, Occasion.DAY_3).reflection
    await house.go_to(reflection.due_at + timedelta(minutes=1))
    await house.settled()
    assert house.get(Reflection, reflection.id).state is ReflectionState.SUPERSEDED
    assert all(one.id <= before for one in await phone.messages())


async def test_a_sitting_that_was_offered_keeps_its_questions(house: House) -> None:
    phone = await a_course(house)
    await come_to(house, phone, Occasion.DAY_3)
    open_now = next(iter(house.all(Reflection, client_id=house.client_id, state=ReflectionState.NOTICED)))
    fixed = asked(house, open_now.id)
    house.do(lambda uow: switch(uow, house, fixed[0].id, on=False))
    await phone.begin()
    await phone.wait_text(fixed[0].text)


async def test_the_therapists_own_question_reaches_the_client_in_the_next_cycle_and_once(
    house: House,
) -> None:
    phone = await a_course(house)
    await live_through(house)
    # After the integration session: one question of the therapist's own, and the next medicine session.
    house.do(lambda uow: uow.save(replace(uow.get(Client, house.client_id), own_question=OWN)))
    house.plan(SessionKind.MEDICINE, next_week(house))
    week = previewed(house, Occasion.DAY_7)
    assert THERAPIST_QUESTION in {one.prompt.id for one in week.asked}
    await come_to(house, phone, Occasion.DAY_7)
    await phone.begin()
    for place in range(1, len(week.asked)):
        shown = await phone.question(place)
        if OWN in shown.text:
            break
        await phone.tap("button.skip")
    await phone.wait_text(OWN)
    skip_noticed(house)
    house.plan(SessionKind.MEDICINE, next_week(house))
    later = [one for one in preview(house) if one.reflection.cycle > week.reflection.cycle]
    assert Occasion.DAY_7 in {each for one in later for each in one.reflection.occasions}
    assert THERAPIST_QUESTION not in {each.prompt.id for one in later for each in one.asked}


def switch(uow: TableUnitOfWork, house: House, prompt_id: str, *, on: bool) -> None:
    switch_prompt(uow, house.desk, uow.get(Client, house.client_id), prompt_id, on=on)


def next_week(house: House) -> datetime:
    """Ten in the morning, seven days on."""
    return (house.clock.now() + timedelta(days=7)).replace(hour=10, minute=0, tzinfo=None)
