"""From an invite to a journal."""

from datetime import timedelta

import pytest

from kapjournal.domain.client import Client, ClientState, Invite, Tidy
from kapjournal.domain.course import SessionKind
from tests.flows.house import House
from tests.flows.steps import MEDICINE


async def test_three_screens_lead_from_the_invite_to_an_active_journal(house: House) -> None:
    phone = await house.enrolled()
    client = house.get(Client, house.client_id)
    assert client.state is ClientState.ACTIVE
    assert client.enrolled_at is not None
    ours = [one for one in await phone.messages() if not one.mine]
    assert len(ours) == 1, "each screen takes the place of the one before"


async def test_the_first_screen_shows_the_number_that_the_therapist_sees_too(house: House) -> None:
    phone = house.phone()
    await phone.start(house.invite())
    assert "123 456" in (await phone.wait_text("private journal")).text


async def test_the_whole_text_is_one_tap_away_and_agreeing_is_possible_there(house: House) -> None:
    phone = house.phone()
    await phone.start(house.invite())
    await phone.wait_text("private journal")
    await phone.tap("Read all of it")
    whole = await phone.wait_text("What you agree to")
    assert "Adults only" in whole.text
    await phone.tap("I agree")
    await phone.wait_text("Is this right?")


async def test_not_now_keeps_nothing_and_the_link_works_later(house: House) -> None:
    phone = house.phone()
    code = house.invite()
    await phone.start(code)
    await phone.wait_text("private journal")
    await phone.tap("Not now")
    await phone.wait_text("That is fine. Nothing was kept.")
    assert house.get(Client, house.client_id).state is ClientState.INVITED
    await phone.start(code)
    await phone.wait_text("private journal")
    await phone.tap("I agree")
    await phone.wait_text("Is this right?")


async def test_the_language_is_guessed_from_the_phone_and_changed_by_a_tap(house: House) -> None:
    phone = house.phone(language="es")
    await phone.start(house.invite())
    await phone.wait_text("diario privado")
    await phone.tap("English")
    await phone.wait_text("private journal")


@pytest.mark.parametrize("button", ["Quiet hours", "Tidy up", "My phone", "Two messages stay", "Español"])
async def test_each_default_of_the_second_screen_is_changed_by_a_tap_in_place(
    house: House, button: str
) -> None:
    phone = house.phone()
    await phone.start(house.invite())
    await phone.wait_text("private journal")
    await phone.tap("I agree")
    screen = await phone.wait_text("Is this right?")
    await phone.tap(button)
    changed = (await phone.wait_for(lambda many: many[-1].text != screen.text))[-1]
    assert changed.id == screen.id


async def test_on_a_shared_phone_removing_messages_at_once_is_one_tap_away(house: House) -> None:
    phone = house.phone()
    await phone.start(house.invite())
    await phone.wait_text("private journal")
    await phone.tap("I agree")
    screen = await phone.wait_text("Does anyone else open this phone? Not said yet")
    assert "Remove messages at once" not in screen.buttons
    await phone.tap("My phone")
    await phone.wait_text("Yes, someone does")
    await phone.tap("Remove messages at once")
    chosen = await phone.wait_text("removed at once")
    assert "Remove messages at once" not in chosen.buttons
    client = house.get(Client, house.client_id)
    assert (client.phone_shared, client.tidy) == (True, Tidy.AT_ONCE)
    await phone.tap("My phone")
    await phone.wait_text("No, only I do")


async def test_a_city_typed_on_the_second_screen_leads_back_to_it(house: House) -> None:
    phone = house.phone()
    await phone.start(house.invite())
    await phone.wait_text("private journal")
    await phone.tap("I agree")
    await phone.wait_text("Is this right?")
    await phone.tap("Place")
    await phone.wait_text("Which city")
    await phone.send("Madrid")
    await phone.wait_text("(Madrid)")
    await phone.tap("That's right ›")
    await phone.wait_text("All set")


async def test_the_second_screen_is_no_dead_end_while_a_city_is_asked_for(house: House) -> None:
    phone = house.phone()
    await phone.start(house.invite())
    await phone.wait_text("private journal")
    await phone.tap("I agree")
    await phone.wait_text("Is this right?")
    await phone.tap("Place")
    await phone.wait_text("Which city")
    await phone.tap("That's right ›")
    await phone.wait_text("All set")


async def test_the_third_screen_says_what_comes_next_with_a_date(house: House) -> None:
    phone = house.phone()
    code = house.invite()
    await phone.start(code)
    await phone.wait_text("private journal")
    house.plan(SessionKind.PREPARATION, MEDICINE)
    await phone.tap("I agree")
    await phone.wait_text("Is this right?")
    await phone.tap("That's right ›")
    last = await phone.wait_text("All set")
    assert "Thursday" in last.text or "ready when you are" in last.text


async def test_agreeing_twice_is_agreeing_once(house: House) -> None:
    phone = house.phone()
    await phone.start(house.invite())
    screen = await phone.wait_text("private journal")
    await phone.tap("I agree", message=screen)
    await phone.tap("I agree", message=screen)
    await phone.wait_text("Is this right?")
    (invite,) = house.all(Invite)
    assert invite.used_at is not None


async def test_a_used_invite_gets_a_kind_dead_end(house: House) -> None:
    await house.enrolled()
    other = house.phone(first_name="Other")
    await other.start(house.code)
    assert "ask your practice for a new one" in (await other.wait_new(0)).text


async def test_a_wrong_and_a_late_invite_get_the_same_kind_dead_end(house: House) -> None:
    phone = house.phone()
    await phone.start("made-up")
    assert "ask your practice for a new one" in (await phone.wait_new(0)).text
    code = house.invite()
    house.clock.set(house.clock.now() + timedelta(days=15))
    await phone.start(code)
    await phone.wait_for(lambda many: sum("ask your practice" in one.text for one in many) == 2)


async def test_start_once_more_is_met_with_one_plain_line(house: House) -> None:
    phone = await house.enrolled()
    assert "Hello again" in (await phone.ask("/start")).text


async def test_words_before_consent_are_not_kept(house: House) -> None:
    phone = house.phone()
    await phone.start(house.invite())
    await phone.wait_text("private journal")
    await phone.send("my secret before consent")
    await phone.wait_text("This message was not kept")
    assert house.opened() == []
