"""Voice notes: danger and doubt in what was heard, and danger that was heard as something else."""

import pytest

from kapjournal.domain.journal import Transcript
from kapjournal.domain.notice import SafetyNotice
from kapjournal.domain.payload import Flag
from kapjournal.domain.safety import SafetyKind, SafetyTier
from tests.fakes.speech import UNSURE, Speech
from tests.flows.chat import DANGER
from tests.flows.conftest import in_every_language
from tests.flows.house import House
from tests.flows.voices import SAID, assembled, given, gone, say, until, voice_note

ILL_HEARD = {
    "en": ("I was so fond of it", "I wish I was dead"),
    "es": ("era la casa de siempre", "ojalá estuviera muerto"),
}
"""What was heard, and what was said."""


PERHAPS = {"en": ("Honestly I wish I wasn't bad", "dead"), "es": ("Creo que me voy a orcar", "ahorcar")}
"""What sounds like danger, and the word of it that was not heard."""


pytestmark = in_every_language


@pytest.fixture
def speech() -> Speech:
    return Speech()


async def test_words_about_danger_reach_a_person_before_anybody_confirms_them(house: House) -> None:
    phone, shown = await say(house, DANGER[house.language])
    await phone.wait_text("safety.lines")
    assert len(house.all(SafetyNotice)) == 1
    assert any(isinstance(one, Flag) for one in house.opened())
    assert await phone.tap("button.voice_drop", message=shown) == phone.says("voice.dropped_but")
    await phone.wait_quiet()
    assert [one.state for one in given(house)] == [Transcript.UNCONFIRMED], "safety keeps its mark of doubt"


async def test_danger_in_a_correction_is_screened_too(house: House) -> None:
    heard, said = ILL_HEARD[house.language]
    phone, shown = await say(house, heard)
    assert house.all(SafetyNotice) == ()
    await phone.send(said, reply_to=shown)
    await phone.wait_text("safety.lines")
    assert len(house.all(SafetyNotice)) == 1


async def test_doubt_about_what_was_heard_is_said(house: House, speech: Speech) -> None:
    speech.log_probability = UNSURE
    phone, shown = await say(house, SAID)
    assert phone.reads("voice.unsure", shown)
    assert voice_note(house).unsure, "and on the page"
    await phone.tap("button.voice_right")
    await gone(phone, shown)
    assert not voice_note(house).unsure, "they read it and let it stand"


async def test_danger_that_may_have_been_said_is_told_to_a_person_and_put_in_nobodys_mouth(
    house: House,
) -> None:
    heard, word = PERHAPS[house.language]
    phone, shown = await say(house, heard)
    await until(lambda: house.all(SafetyNotice))
    await phone.wait_quiet()
    (notice,) = house.all(SafetyNotice)
    assert notice.kinds == (SafetyKind.SUICIDAL_THOUGHTS,)
    flags = [one for one in house.opened() if isinstance(one, Flag)]
    assert [(one.tier, one.words) for one in flags] == [(SafetyTier.UNSURE, heard)]
    assert word not in shown.text
    assert phone.count("safety.lines", await phone.messages()) == 0, "they are asked what they said"


async def test_what_may_have_been_said_stays_marked_when_the_words_are_let_stand(house: House) -> None:
    phone, shown = await say(house, PERHAPS[house.language][0])
    await phone.tap("button.voice_right", message=shown)
    await gone(phone, shown)
    (entry,) = assembled(house).entries
    assert voice_note(house).transcript is Transcript.CONFIRMED
    assert [one.tier for one in entry.safety or ()] == [SafetyTier.UNSURE]


async def test_what_the_machine_could_have_heard_as_well_is_looked_through_too(
    house: House, speech: Speech
) -> None:
    speech.others = (DANGER[house.language],)
    phone, _ = await say(house, SAID)
    await until(lambda: house.all(SafetyNotice))
    await phone.wait_quiet()
    assert not any(DANGER[house.language] in one.text for one in await phone.messages())
