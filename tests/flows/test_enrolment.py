"""From an invite to a journal."""

from datetime import timedelta

import pytest

from kapjournal.domain.client import Client, ClientState, Invite, Tidy
from tests.flows.conftest import in_every_language
from tests.flows.house import House
from tests.flows.overheard import LANGUAGES

pytestmark = in_every_language


async def test_three_screens_lead_from_the_invite_to_an_active_journal(house: House) -> None:
    phone = await house.enrolled()
    client = house.get(Client, house.client_id)
    assert client.state is ClientState.ACTIVE
    assert client.enrolled_at is not None
    ours = [one for one in await phone.messages() if not one.mine]
    assert len(ours) == 1, "each screen takes the place of the one before"


async def test_the_first_screen_shows_the_number_that_the_therapist_sees_too(house: House) -> None:
    phone = await house.invited()
    assert phone.says("consent.code", code="123 456") in (await phone.last()).text


async def test_the_whole_text_is_one_tap_away_and_agreeing_is_possible_there(house: House) -> None:
    phone = await house.invited()
    await phone.tap("button.read_all")
    whole = await phone.wait_text("consent.full")
    assert phone.says("consent.full", version="2026-11", practice="Harbor Practice") in whole.text
    await phone.tap("button.agree")
    await phone.wait_text("preferences.screen")


async def test_not_now_keeps_nothing_and_the_link_works_later(house: House) -> None:
    phone = await house.invited()
    await phone.tap("button.not_now")
    await phone.wait_text("consent.not_now")
    assert house.get(Client, house.client_id).state is ClientState.INVITED
    await phone.start(house.code)
    await phone.wait_text("consent.short")
    await phone.tap("button.agree")
    await phone.wait_text("preferences.screen")


async def test_the_language_is_guessed_from_the_phone_and_changed_by_a_tap(house: House) -> None:
    (other,) = set(LANGUAGES) - {house.language}
    phone = house.phone(language=other)
    await phone.start(house.invite())
    await phone.wait_text("consent.short")
    await phone.tap("button.other_language")
    phone.chooses(house.language)
    await phone.wait_text("consent.short")
    await phone.tap("button.agree")
    await phone.wait_text("preferences.screen")
    assert house.get(Client, house.client_id).language == house.language


@pytest.mark.parametrize("button", ["quiet", "tidy", "phone", "keep", "other_language"])
async def test_each_default_of_the_second_screen_is_changed_by_a_tap_in_place(
    house: House, button: str
) -> None:
    phone = await house.agreed()
    if button == "other_language":
        phone.speaks.update(LANGUAGES)
    screen = await phone.last()
    await phone.tap(f"button.{button}")
    changed = (await phone.wait_for(lambda many: many[-1].text != screen.text))[-1]
    assert changed.id == screen.id


async def test_on_a_shared_phone_removing_messages_at_once_is_one_tap_away(house: House) -> None:
    phone = await house.agreed()
    screen = await phone.wait_text("phone.unknown")
    assert phone.says("button.tidy_at_once") not in screen.buttons
    await phone.tap("button.phone")
    await phone.wait_text("phone.shared")
    await phone.tap("button.tidy_at_once")
    chosen = await phone.wait_text("tidy.at_once")
    assert phone.says("button.tidy_at_once") not in chosen.buttons
    client = house.get(Client, house.client_id)
    assert (client.phone_shared, client.tidy) == (True, Tidy.AT_ONCE)
    await phone.tap("button.phone")
    await phone.wait_text("phone.mine")


async def test_a_city_typed_on_the_second_screen_leads_back_to_it(house: House) -> None:
    phone = await house.agreed()
    await phone.tap("button.zone")
    await phone.wait_text("zone.ask")
    await phone.send("Madrid")
    await phone.wait_text("(Madrid)")
    await phone.tap("button.preferences_done")
    await phone.wait_text("enrolled.now")


async def test_the_second_screen_is_no_dead_end_while_a_city_is_asked_for(house: House) -> None:
    phone = await house.agreed()
    await phone.tap("button.zone")
    await phone.wait_text("zone.ask")
    await phone.tap("button.preferences_done")
    await phone.wait_text("enrolled.now")


async def test_no_notice_comes_between_the_second_screen_and_the_third(house: House) -> None:
    phone = await house.agreed()
    await phone.tap("button.zone")
    await phone.wait_text("zone.ask")
    await phone.send("Madrid")
    await phone.wait_text("(Madrid)")
    await house.tick()
    waiting = await phone.wait_quiet()
    assert phone.reads("preferences.screen", waiting[-1]), "the screen stays the last thing said"
    await phone.tap("button.preferences_done")
    await phone.wait_text("enrolled.now")
    assert phone.says("button.begin") in (await phone.last()).buttons


async def test_a_second_screen_left_alone_keeps_no_questions_back_and_says_no_later_date(
    house: House,
) -> None:
    phone = await house.agreed()
    await phone.tap("button.zone")
    await phone.wait_text("zone.ask")
    await phone.send("Madrid")
    screen = await phone.wait_text("(Madrid)")
    for _ in range(2):  # when it is due, and once their half hour is over
        await house.tick()
        await house.go_to(house.clock.now() + timedelta(minutes=40))
    notice = (await phone.wait_for(lambda many: many[-1].id > screen.id))[-1]
    await phone.tap("button.preferences_done", message=screen)
    await phone.wait_text("enrolled.now")
    assert notice.id not in [one.id for one in await phone.wait_quiet()], "one way to begin is enough"
    await phone.begin()
    await phone.question(1)


async def test_the_third_screen_says_what_comes_next_with_a_date(house: House) -> None:
    house.clock.advance(hours=13)
    phone = await house.agreed()
    await phone.tap("button.preferences_done")
    last = await phone.wait_text("enrolled.next")
    assert phone.reads("day.tomorrow", last)
    assert "9:00" in last.text


async def test_agreeing_twice_is_agreeing_once(house: House) -> None:
    phone = await house.invited()
    screen = await phone.last()
    await phone.tap("button.agree", message=screen)
    await phone.tap("button.agree", message=screen)
    await phone.wait_text("preferences.screen")
    (invite,) = house.all(Invite)
    assert invite.used_at is not None


async def test_a_used_invite_gets_a_kind_dead_end(house: House) -> None:
    await house.enrolled()
    other = house.phone(first_name="Other")
    await other.start(house.code)
    assert other.reads("start.dead_end", await other.wait_new(0))


async def test_a_wrong_and_a_late_invite_get_the_same_kind_dead_end(house: House) -> None:
    phone = house.phone()
    await phone.start("made-up")
    assert phone.reads("start.dead_end", await phone.wait_new(0))
    code = house.invite()
    house.clock.set(house.clock.now() + timedelta(days=15))
    await phone.start(code)
    await phone.wait_for(lambda many: phone.count("start.dead_end", many) == 2)


async def test_start_once_more_is_met_with_one_plain_line(house: House) -> None:
    phone = await house.enrolled()
    assert phone.reads("start.again", await phone.ask("/start"))


async def test_words_before_consent_are_not_kept(house: House) -> None:
    phone = await house.invited()
    await phone.send("my secret before consent")
    await phone.wait_text("consent.first")
    assert house.opened() == []
