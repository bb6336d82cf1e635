"""Sittings: from the notice to the closing line, and every way out."""

from datetime import timedelta

from kapjournal.domain.chat import SetAside
from kapjournal.domain.journal import AnswerState
from kapjournal.domain.occasion import Occasion
from kapjournal.domain.payload import AskedRecord, Message, RatingGiven
from kapjournal.domain.reflection import Reflection, ReflectionState
from tests.flows.conftest import in_every_language
from tests.flows.house import House
from tests.flows.steps import (
    a_course,
    come_to,
    in_sitting,
    no_two_alike,
    say_and_go_on,
    skip_first,
    standing,
    through,
)

pytestmark = in_every_language


async def test_a_rating_after_words_stands_at_once_so_that_no_press_is_spent_on_going_on(
    house: House,
) -> None:
    phone = await in_sitting(house, Occasion.TWO_WEEKS, at=2)
    await phone.send("nothing has")
    await phone.question(3, 4)
    await phone.tap("6")
    await phone.question(4, 4)
    assert house.words() == ["nothing has"]
    assert [one.value for one in house.opened() if isinstance(one, RatingGiven)] == [6]


async def test_more_words_while_a_rating_stands_belong_to_the_answer_before(house: House) -> None:
    phone = await in_sitting(house, Occasion.TWO_WEEKS, at=2)
    await phone.send("not my brother")
    await phone.question(3, 4)
    await phone.send("and not the flat")
    await phone.wait_for(lambda many: many[-1].buttons[:1] == ("0",) and many[-2].mine)
    first, second = (one for one in house.opened() if isinstance(one, Message))
    assert first.group == second.group
    assert first.prompt == second.prompt


async def test_a_number_typed_under_a_rating_is_the_rating(house: House) -> None:
    phone = await in_sitting(house, Occasion.DAY_7, at=4)
    await phone.send("7")
    await phone.wait_text("sitting.kept")
    assert [one.value for one in house.opened() if isinstance(one, RatingGiven)] == [7]
    assert house.words() == []


async def test_a_direct_reply_to_the_notice_is_the_first_answer(house: House) -> None:
    phone = await a_course(house)
    notice = await come_to(house, phone, Occasion.DAY_3)
    await phone.send("a red door", reply_to=notice)
    await phone.wait_text("sitting.go_on")
    (said,) = (one for one in house.opened() if isinstance(one, Message))
    assert said.occasion is Occasion.DAY_3
    assert said.prompt is not None


async def test_words_that_are_no_reply_to_a_notice_are_a_free_entry(house: House) -> None:
    phone = await a_course(house)
    notice = await come_to(house, phone, Occasion.DAY_3)
    await phone.send("an awful dream last night")
    await phone.receipt()
    (said,) = (one for one in house.opened() if isinstance(one, Message))
    assert said.prompt is None
    assert standing(await phone.messages()) == notice.id


async def test_several_messages_are_one_answer_and_the_buttons_move_under_the_last(house: House) -> None:
    phone = await in_sitting(house, Occasion.DAY_3)
    for words in ("one", "two", "three"):
        await phone.send(words)
    many = await phone.wait_quiet()
    with_buttons = [one for one in many if phone.says("button.next") in one.buttons]
    assert [one.id for one in with_buttons] == [many[-1].id]
    groups = {one.group for one in house.opened() if isinstance(one, Message)}
    assert len(groups) == 1
    assert house.words() == ["one", "two", "three"]


async def test_back_shows_the_question_before_and_a_new_answer_replaces_the_old(house: House) -> None:
    phone = await in_sitting(house, Occasion.DAY_3)
    await phone.send("first thought")
    await phone.wait_text("sitting.go_on")
    await phone.tap("button.next")
    await phone.question(2, 2)
    await phone.tap("button.back")
    await phone.wait_text("sitting.answered_before")
    await phone.send("better thought")
    following = phone.says("button.next")
    await phone.wait_for(lambda many: following in many[-1].buttons and many[-2].text == "better thought")
    first, second = (one for one in house.opened() if isinstance(one, Message))
    assert second.replaces_group == first.group


async def test_skipping_every_question_closes_with_one_line_and_seals_what_was_left_blank(
    house: House,
) -> None:
    phone = await a_course(house)
    await come_to(house, phone, Occasion.DAY_3)
    await phone.begin()
    await skip_first(phone, 2)
    await phone.wait_text("sitting.kept_for")
    blanks = [one.state for one in house.opened() if isinstance(one, AskedRecord)]
    assert blanks == [AnswerState.SKIPPED, AnswerState.SKIPPED]


async def test_later_keeps_the_place_and_going_on_comes_back_to_it(house: House) -> None:
    phone = await in_sitting(house, Occasion.DAY_3)
    await say_and_go_on(phone, "the boat")
    await phone.question(2, 2)
    await phone.tap("button.later")
    await phone.wait_text("sitting.later")
    house.clock.advance(hours=5)
    await phone.tap("button.go_on")
    await phone.question(2, 2)


async def test_later_on_a_notice_is_an_answer_so_no_reminder_follows(house: House) -> None:
    phone = await a_course(house)
    await come_to(house, phone, Occasion.DAY_3)
    await phone.tap("button.later")
    await phone.wait_text("sitting.later")
    before = len(await phone.messages())
    await house.go_to(house.clock.now() + timedelta(hours=21))
    assert len(await phone.wait_quiet()) <= before


async def test_skip_on_a_notice_is_met_with_one_kind_line(house: House) -> None:
    phone = await a_course(house)
    notice = await come_to(house, phone, Occasion.DAY_3)
    await phone.tap("button.skip")
    skipped = await phone.wait_text("sitting.skipped")
    assert skipped.id == notice.id
    assert skipped.buttons == ()


async def test_a_double_tap_on_begin_shows_one_question(house: House) -> None:
    phone = await a_course(house)
    notice = await come_to(house, phone, Occasion.DAY_3)
    await phone.begin(message=notice)
    await phone.begin(message=notice)
    many = await phone.wait_quiet()
    no_two_alike(many)
    assert phone.count(phone.place(1, 2), many) == 1


async def test_a_reply_to_a_rating_of_a_sitting_that_is_over_is_an_entry_of_its_own(house: House) -> None:
    phone = await a_course(house)
    await come_to(house, phone, Occasion.DAY_7)
    await phone.begin()
    await skip_first(phone, 3)
    rating = await phone.question(4, 4)
    await phone.tap("4", message=rating)
    await phone.wait_text("sitting.kept")
    for said in ("it was a hard number to choose", "9"):
        await phone.send(said, reply_to=rating)
        await house.settled()
    assert house.words() == ["it was a hard number to choose", "9"]
    assert [one.value for one in house.opened() if isinstance(one, RatingGiven)] == [4]
    assert house.all(SetAside) == ()


async def test_a_typed_rating_edited_into_words_is_kept_as_words(house: House) -> None:
    phone = await in_sitting(house, Occasion.DAY_7, at=4)
    sent = await phone.send("7")
    await house.settled()
    await phone.edit(sent, "seven, and I am not sure why")
    await house.settled()
    await phone.edit(sent, "seven, and I know why")
    await house.settled()
    assert house.words() == ["seven, and I am not sure why", "seven, and I know why"]
    assert [one.value for one in house.opened() if isinstance(one, RatingGiven)] == [7]


async def test_a_double_tap_on_a_rating_counts_once(house: House) -> None:
    phone = await a_course(house)
    await come_to(house, phone, Occasion.DAY_7)
    await phone.begin()
    await skip_first(phone, 3)
    rating = await phone.question(4, 4)
    await phone.tap("4", message=rating)
    assert await phone.tap("9", message=rating) == phone.says("toast.closed")
    assert [one.value for one in house.opened() if isinstance(one, RatingGiven)] == [4]


async def test_a_double_tap_on_next_does_not_skip_a_question(house: House) -> None:
    phone = await in_sitting(house, Occasion.DAY_3)
    await phone.send("the boat")
    offer = await phone.wait_text("sitting.go_on")
    await phone.tap("button.next", message=offer)
    assert await phone.tap("button.next", message=offer) == phone.says("toast.moved_on")
    many = await phone.wait_quiet()
    assert phone.reads(phone.place(2, 2), many[-1])
    assert phone.asking(many, 2) == [many[-1].id]


async def test_a_button_of_a_question_long_past_loses_its_keyboard_and_brings_back_the_one_that_stands(
    house: House,
) -> None:
    phone = await a_course(house)
    await come_to(house, phone, Occasion.DAY_3)
    await phone.begin()
    old = await phone.question(1, 2)
    await say_and_go_on(phone, "the boat")
    await phone.question(2, 2)
    assert await phone.tap("button.skip", message=old) == phone.says("toast.moved_on")
    many = await phone.wait_quiet()
    assert phone.reads(phone.place(2, 2), many[-1])
    assert phone.asking(many, 2) == [many[-1].id]


async def test_a_command_in_the_middle_interrupts_nothing(house: House) -> None:
    phone = await in_sitting(house, Occasion.DAY_3)
    await phone.ask("/help")
    await phone.send("the boat")
    await phone.wait_text("sitting.go_on")
    (said,) = (one for one in house.opened() if isinstance(one, Message))
    assert said.prompt is not None


async def test_a_sitting_left_for_days_goes_on_where_it_stood(house: House) -> None:
    phone = await in_sitting(house, Occasion.DAY_3, integration=False)
    await phone.send("the boat")
    await phone.wait_text("sitting.go_on")
    house.clock.advance(days=2)
    await phone.send("/journal")
    await phone.wait_for(lambda many: phone.reads(phone.place(1, 2), many[-1]))
    await phone.tap("button.next")
    await phone.question(2, 2)
    await phone.send("walk")
    await phone.wait_text("sitting.kept")
    assert house.words() == ["the boat", "walk"]


async def test_a_late_answer_is_taken_and_marked_late(house: House) -> None:
    phone = await a_course(house)
    notice = await come_to(house, phone, Occasion.LANDING)
    house.clock.advance(hours=40)
    await phone.tap(0, message=notice)
    await phone.question(2, 2)
    await phone.send("still far away")
    await phone.wait_text("sitting.kept_for")
    assert [one.late for one in house.opened() if isinstance(one, Message)] == [True]


async def test_an_answer_racing_the_next_question_stays_with_its_own(house: House) -> None:
    phone = await in_sitting(house, Occasion.DAY_3)
    await phone.send("the boat")
    await phone.send("the boat again")
    offer = await phone.wait_text("sitting.go_on")
    await phone.wait_quiet()
    await phone.tap("button.next")
    await phone.question(2, 2)
    await phone.send("walk")
    await phone.wait_text("sitting.kept_for")
    prompts = [one.prompt.id for one in house.opened() if isinstance(one, Message) and one.prompt]
    assert prompts[0] == prompts[1] != prompts[2]
    assert offer.buttons


async def test_what_comes_after_the_closing_line_still_belongs_to_the_last_answer(house: House) -> None:
    phone = await a_course(house)
    await come_to(house, phone, Occasion.LANDING)
    await phone.tap(0)
    await phone.question(2, 2)
    await phone.send("blue water")
    await phone.wait_text("sitting.kept_for")
    await phone.send("and a boat")
    await phone.receipt()
    first, second = (one for one in house.opened() if isinstance(one, Message))
    assert first.group == second.group


async def test_a_form_counts_its_own_taps_and_can_wait(house: House) -> None:
    phone = await house.enrolled(measures=("phq9",))
    await phone.begin()
    first = await phone.question(1, 8)
    assert "17" not in first.text
    await skip_first(phone, 8)
    form = await phone.wait_text(phone.says("sitting.form", n=9))
    assert phone.reads(phone.place(1, 9), form)
    await phone.tap(0)
    await phone.question(2, 9)
    await phone.tap("button.later")
    await phone.wait_text("sitting.later")
    await phone.tap("button.go_on")
    await phone.question(2, 9)


async def test_there_is_never_more_than_one_open_reflection(house: House) -> None:
    phone = await a_course(house)
    await come_to(house, phone, Occasion.LANDING)
    await phone.tap(0)
    await phone.question(2, 2)
    await come_to(house, phone, Occasion.NEXT_DAY)
    await phone.begin()
    await phone.question(1, 2)
    open_now = house.all(Reflection, client_id=house.client_id, state=ReflectionState.OPEN)
    assert len(open_now) == 1
    many = await phone.wait_quiet()
    assert phone.asking(many, 2) == [many[-1].id]


async def test_what_comes_due_in_the_middle_of_a_sitting_waits_and_is_offered_at_its_end(
    house: House,
) -> None:
    phone = await a_course(house)
    notice = await come_to(house, phone, Occasion.LANDING)
    due = next(one for one in through(house) if Occasion.NEXT_DAY in one.occasions).due_at
    house.clock.set(due - timedelta(minutes=5))
    await phone.tap(0, message=notice)
    await phone.question(2, 2)
    await house.go_to(due + timedelta(minutes=2))
    many = await phone.wait_quiet()
    assert phone.reads(phone.place(2, 2), many[-1])
    await phone.send("blue")
    closing = await phone.wait_text("sitting.kept_for")
    assert closing.buttons[0] == phone.says("button.more_questions")
    await phone.tap("button.more_questions")
    await phone.question(1, 2)
