"""The client's own settings: each tap changes one thing and shows it."""

from datetime import time

import pytest

from kapjournal.domain.chat import CallRequest
from kapjournal.domain.client import Client, Tidy
from kapjournal.domain.reflection import Reflection
from tests.flows.conftest import in_every_language
from tests.flows.house import House
from tests.flows.overheard import LANGUAGES
from tests.flows.steps import a_course, through

pytestmark = in_every_language

TYPED_HOURS = [
    *(("18:30", time(18, 30)), ("7 pm", time(19)), ("10", time(10)), ("at 7 pm", time(19))),
    *(("a las 7", time(7)), ("7 p. m.", time(19)), ("18 h", time(18)), ("10 de la mañana", time(10))),
    *(("las 7 de la tarde", time(19)), ("12 de la noche", time(0))),
]


def _client(house: House) -> Client:
    return house.get(Client, house.client_id)


@pytest.mark.parametrize(
    ("button", "field", "value"),
    [
        ("other_language", "language", None),
        ("quiet", "quiet_from", time(22)),
        ("tidy", "tidy", Tidy.NEVER),
        ("phone", "phone_shared", True),
        ("fewer", "fewer", True),
        ("keep", "keep_chosen", True),
    ],
)
async def test_a_tap_changes_one_thing_in_place(house: House, button: str, field: str, value: object) -> None:
    phone = await house.enrolled()
    screen = await phone.ask("/settings")
    if button == "other_language":
        phone.speaks.update(LANGUAGES)
    before = getattr(_client(house), field)
    await phone.tap(f"button.{button}")
    changed = (await phone.wait_for(lambda many: many[-1].text != screen.text))[-1]
    assert changed.id == screen.id
    now = getattr(_client(house), field)
    assert now == value if value is not None else {before, now} == set(LANGUAGES)


async def test_a_city_moves_the_zone_and_the_plan_and_shows_the_local_time(house: House) -> None:
    phone = await a_course(house)
    before = through(house)[0].due_at
    await phone.ask("/timezone")
    told = await phone.ask("Madrid")
    assert phone.reads("zone.set", told)
    assert {"en": "3:00 PM", "es": "son las 15:00"}[house.language] in told.text
    assert _client(house).time_zone == "Europe/Madrid"
    assert _client(house).country == "ES"
    assert through(house)[0].due_at != before
    assert house.words() == [], "input, not an entry"


async def test_a_name_of_several_countries_is_asked_again_and_changes_no_number(house: House) -> None:
    phone = await house.enrolled()
    before = _client(house)
    await phone.ask("/timezone")
    for typed in ("San Juan", "Córdoba", "la paz"):
        assert phone.reads("zone.several", await phone.ask(typed)), typed
    assert _client(house) == before
    await phone.ask("San Juan, Puerto Rico")
    assert (_client(house).time_zone, _client(house).country) == ("America/Puerto_Rico", "PR")


@pytest.mark.parametrize(
    ("typed", "zone"), [("Nueva York", "America/New_York"), ("Londres", "Europe/London")]
)
async def test_a_city_is_known_by_its_name_in_spanish_too(house: House, typed: str, zone: str) -> None:
    phone = await house.enrolled()
    await phone.ask("/timezone")
    assert phone.reads("zone.set", await phone.ask(typed))
    assert _client(house).time_zone == zone


async def test_an_unknown_city_is_asked_again(house: House) -> None:
    phone = await house.enrolled()
    await phone.ask("/timezone")
    assert phone.reads("zone.unknown", await phone.ask("Xyzzy"))


async def test_somebody_who_tells_something_instead_of_a_city_is_not_lost(house: House) -> None:
    phone = await house.enrolled()
    await phone.ask("/timezone")
    await phone.send("I cannot stop thinking about my father tonight")
    await phone.receipt()
    assert house.words() == ["I cannot stop thinking about my father tonight"]


async def test_a_voice_note_instead_of_an_hour_is_not_lost(house: House) -> None:
    phone = await house.enrolled()
    await phone.ask("/settings")
    await phone.tap("button.hour")
    await phone.wait_text("hour.ask")
    await phone.send_voice(b"voice")
    await phone.receipt()


async def test_a_good_time_is_understood_as_people_write_it(house: House) -> None:
    phone = await house.enrolled()
    await phone.ask("/settings")
    for typed, hour in TYPED_HOURS:
        await phone.tap("button.hour")
        await phone.wait_quiet()
        assert phone.reads("hour.set", await phone.ask(typed)), typed
        assert _client(house).nudge_hour == hour, typed


async def test_a_command_ends_what_was_asked_for(house: House) -> None:
    phone = await house.enrolled()
    await phone.ask("/timezone")
    await phone.ask("/help")
    await phone.send("Madrid was beautiful")
    await phone.receipt()
    assert house.words() == ["Madrid was beautiful"]


async def test_settings_in_the_middle_of_a_sitting_leave_it_standing(house: House) -> None:
    phone = await house.enrolled()
    await phone.begin()
    await phone.question(1, 8)
    await phone.ask("/timezone")
    await phone.ask("Lima")
    await phone.send("to sleep again")
    await phone.wait_text("sitting.go_on")
    (open_now,) = (one for one in house.all(Reflection) if one.opened_at)
    assert open_now.steps[0].entries


async def test_language_changes_everything_that_follows(house: House) -> None:
    phone = await house.enrolled()
    (other,) = set(LANGUAGES) - {house.language}
    phone.chooses(other)
    assert phone.reads("settings.screen", await phone.ask("/language"))
    assert phone.reads("help.screen", await phone.ask("/help"))


async def test_export_is_asked_for_and_said_when(house: House) -> None:
    phone = await house.enrolled()
    asked = await phone.ask("/export")
    assert phone.reads("export.asked", asked)
    assert phone.reads("export.today", asked)
    house.clock.advance(hours=10)
    assert phone.reads("export.later", await phone.ask("/export"))
    assert [one.kind for one in house.all(CallRequest)] == ["export"]


async def test_privacy_names_the_readers_and_who_opened_it_can_be_asked(house: House) -> None:
    phone = await house.enrolled()
    screen = await phone.ask("/privacy")
    assert phone.says("privacy.reader", name="robin", role=phone.says("role.therapist")) in screen.text
    assert not phone.reads("privacy.voice", screen), "voice is not heard here"
    assert await phone.tap("button.access_log") == phone.says("privacy.access_asked")
    assert [one.kind for one in house.all(CallRequest)] == ["access"]
