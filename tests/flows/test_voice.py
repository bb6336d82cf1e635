"""Voice notes: sealed as sound always; their words come back to be confirmed, corrected or dropped."""

from dataclasses import replace
from datetime import timedelta

import pytest

from kapjournal.domain.chat import PendingTranscript
from kapjournal.domain.client import Client, ClientState, Tidy
from kapjournal.domain.journal import Transcript
from kapjournal.domain.occasion import Occasion
from kapjournal.domain.payload import Attachment, Message
from kapjournal.domain.speech import Heard, HeardSegment
from kapjournal.domain.summary.standing import Fate, stand
from kapjournal.usecases.collecting.hear_voice import keep_heard
from tests.fakes.speech import Speech
from tests.flows.conftest import in_every_language
from tests.flows.house import House, folder_in_memory, open_house
from tests.flows.steps import in_sitting
from tests.flows.voices import SAID, assembled, given, gone, look_again, say, until

pytestmark = in_every_language


@pytest.fixture
def speech() -> Speech:
    return Speech()


async def test_what_was_heard_comes_back_as_a_reply_to_their_own_voice_message(house: House) -> None:
    phone = await house.enrolled()
    number = await phone.send_voice(SAID.encode())
    shown = await phone.wait_text("voice.heard")
    assert SAID in shown.text
    assert shown.buttons == tuple(phone.says(f"button.voice_{does}") for does in ("right", "write", "drop"))
    assert shown.raw["reply_to_message"]["message_id"] == number
    assert [one.state for one in given(house)] == [Transcript.UNCONFIRMED]
    assert not shown.protected, "a correction begins with a copy"
    assert any(isinstance(one, Attachment) for one in house.opened())


async def test_right_seals_the_words_as_confirmed_and_takes_them_out_of_the_chat(house: House) -> None:
    phone, shown = await say(house, SAID)
    assert await phone.tap("button.voice_right") == phone.says("voice.kept")
    await gone(phone, shown)
    assert [(one.state, one.text) for one in given(house)][-1] == (Transcript.CONFIRMED, SAID)
    assert house.all(PendingTranscript) == ()


async def test_not_quite_makes_the_next_message_the_words_of_the_voice_note(house: House) -> None:
    phone, shown = await say(house, SAID)
    await phone.tap("button.voice_write")
    asked = await phone.wait_text("voice.write")
    assert asked.id == shown.id, "in place, with what was heard to copy from"
    assert SAID in asked.text
    await phone.send("I kept seeing my grandmother's chicken")
    await gone(phone, shown)
    assert given(house)[-1].state is Transcript.CONFIRMED
    assert given(house)[-1].text == "I kept seeing my grandmother's chicken"
    assert house.words() == [""], "it is no entry of its own"
    assert house.all(PendingTranscript) == ()


async def test_only_one_message_is_taken_for_the_words_of_the_voice_note(house: House) -> None:
    phone, shown = await say(house, SAID)
    await phone.tap("button.voice_write")
    await phone.send("said otherwise")
    await gone(phone, shown)
    await phone.send("and another thought")
    await phone.wait_quiet()
    assert house.words() == ["", "and another thought"]


async def test_a_reply_to_what_was_heard_corrects_it_without_a_tap(house: House) -> None:
    phone, shown = await say(house, SAID)
    await phone.send("it was the garden", reply_to=shown)
    await gone(phone, shown)
    assert (given(house)[-1].state, given(house)[-1].text) == (Transcript.CONFIRMED, "it was the garden")


async def test_a_correction_in_a_sitting_is_no_answer_to_its_question(house: House) -> None:
    phone = await in_sitting(house, Occasion.DAY_3)
    await phone.send_voice(SAID.encode())
    await phone.wait_text("voice.heard")
    await phone.tap("button.voice_write")
    await phone.wait_text("voice.write")
    await phone.send("it was the garden")
    await until(lambda: house.all(PendingTranscript) == ())
    await phone.tap("button.next")
    await phone.question(2, 2)
    await phone.send("call my sister")
    await phone.wait_text("sitting.kept_for")
    assert house.words() == ["", "call my sister"]
    assert given(house)[-1].text == "it was the garden"


async def test_the_next_question_ends_the_wait_for_a_correction(house: House) -> None:
    phone = await in_sitting(house, Occasion.DAY_3)
    await phone.send_voice(SAID.encode())
    await phone.wait_text("voice.heard")
    await phone.tap("button.voice_write")
    await phone.tap("button.next")
    await phone.question(2, 2)
    await phone.send("call my sister")
    await phone.wait_text("sitting.kept_for")
    assert house.words() == ["", "call my sister"]
    assert [one.state for one in given(house)] == [Transcript.UNCONFIRMED]


async def test_taking_back_the_correction_leaves_the_sound(house: House) -> None:
    phone, shown = await say(house, SAID)
    written = await phone.send("it was the garden", reply_to=shown)
    await gone(phone, shown)
    await phone.send("/remove", reply_to=written)
    await phone.wait_text("remove.done")
    assert [(one.state, one.text) for one in given(house)] == [(Transcript.NONE, "")]
    assert any(isinstance(one, Attachment) for one in house.opened())


async def test_an_edited_caption_keeps_the_words_of_the_voice_note(house: House) -> None:
    phone = await house.enrolled()
    voice = await phone.send_media("voice", SAID.encode(), duration=3, caption="kitchn")
    await phone.wait_text("voice.heard")
    await phone.tap("button.voice_right")
    await phone.edit(voice, "kitchen")
    await until(lambda: len(house.words()) == 2)
    newest = assembled(house).entries[-1]
    assert newest.text == f"kitchen\n{SAID}"
    assert newest.media is not None
    assert newest.media.transcript is Transcript.CONFIRMED


async def test_a_forwarded_voice_note_is_another_persons_and_never_quoted_whatever_is_tapped(
    house: House,
) -> None:
    phone = await house.enrolled()
    await phone.send_voice(SAID.encode(), forward={"type": "hidden_user", "sender_user_name": "A friend"})
    await phone.wait_text("voice.heard")
    await phone.tap("button.voice_right")
    await until(lambda: given(house)[-1].state is Transcript.CONFIRMED)
    (entry,) = assembled(house).entries
    assert entry.forwarded
    assert [one.fate for one in stand([entry])] == [Fate.FORWARDED]


async def test_where_voice_is_heard_consent_and_privacy_say_so(house: House) -> None:
    phone = await house.invited()
    await phone.tap("button.read_all")
    said = phone.says("privacy.voice", practice="Harbor Practice")
    assert said in (await phone.wait_text("consent.full")).text
    assert said in (await phone.ask("/privacy")).text


async def test_an_edit_of_the_correction_counts(house: House) -> None:
    phone, shown = await say(house, SAID)
    written = await phone.send("it was the gardn", reply_to=shown)
    await gone(phone, shown)
    await phone.edit(written, "it was the garden")
    await phone.wait_quiet()
    assert given(house)[-1].text == "it was the garden"


async def test_drop_it_erases_what_was_heard_and_leaves_the_sound(house: House) -> None:
    phone, shown = await say(house, SAID)
    assert await phone.tap("button.voice_drop") == phone.says("voice.dropped")
    await gone(phone, shown)
    assert [(one.state, one.text) for one in given(house)] == [(Transcript.NONE, "")]
    assert any(isinstance(one, Attachment) for one in house.opened())


async def test_a_voice_note_is_acknowledged_and_sealed_while_hearing_takes_its_time(
    house: House, speech: Speech
) -> None:
    phone = await house.enrolled()
    speech.gate.clear()
    number = await phone.send_voice(SAID.encode())
    await phone.wait_for(lambda many: any(one.id == number and one.reactions for one in many))
    await phone.send("something typed meanwhile")
    await phone.receipt()
    assert house.words() == ["", "something typed meanwhile"]
    assert phone.count("voice.heard", await phone.messages()) == 0
    speech.gate.set()
    await phone.wait_text("voice.heard")


async def test_a_note_that_could_not_be_heard_at_first_is_heard_later(house: House, speech: Speech) -> None:
    speech.failures = 1
    phone = await house.enrolled()
    await phone.send_voice(SAID.encode())
    await phone.wait_quiet()
    house.clock.advance(minutes=1)
    look_again(house)
    await phone.wait_text("voice.heard", timeout=10)


@pytest.mark.parametrize("sound", [b"silence", b"noise"])
async def test_silence_and_noise_ask_nothing(house: House, speech: Speech, sound: bytes) -> None:
    phone = await house.enrolled()
    await phone.send_voice(sound)
    await until(lambda: speech.languages)
    await until(lambda: house.all(PendingTranscript) == ())
    assert given(house) == []


async def test_without_an_answer_it_is_forgotten_after_a_day_and_stays_unconfirmed(house: House) -> None:
    phone, shown = await say(house, SAID)
    house.clock.advance(hours=25)
    look_again(house)
    await phone.wait_for(lambda many: all(one.id != shown.id for one in many), timeout=10)
    assert house.all(PendingTranscript) == ()
    assert [one.state for one in given(house)] == [Transcript.UNCONFIRMED]


async def test_what_waits_for_an_answer_outlasts_tidying_at_once(house: House) -> None:
    phone, shown = await say(house, SAID)
    client = house.get(Client, house.client_id)
    house.database.transact_now(lambda uow: uow.save(replace(client, tidy=Tidy.AT_ONCE)))
    await house.go_to(house.clock.now() + timedelta(hours=24, minutes=-5))
    await phone.wait_quiet()
    assert any(one.id == shown.id for one in await phone.messages())


async def test_removing_the_voice_note_removes_its_words(house: House) -> None:
    phone, shown = await say(house, SAID)
    await phone.tap("button.voice_right")
    await gone(phone, shown)
    voice = next(one.id for one in await phone.messages() if "voice" in one.raw)
    await phone.send("/remove", reply_to=voice)
    await phone.wait_text("remove.done")
    assert given(house) == []
    assert not any(isinstance(one, Message | Attachment) for one in house.opened())


async def test_nothing_is_heard_for_somebody_who_stopped(house: House, speech: Speech) -> None:
    phone = await house.enrolled()
    speech.gate.clear()
    await phone.send_voice(SAID.encode())
    await until(lambda: speech.languages)
    await phone.ask("/stop")
    speech.gate.set()
    await until(lambda: house.all(PendingTranscript) == ())
    assert house.get(Client, house.client_id).state is ClientState.STOPPED
    assert given(house) == []


async def test_a_voice_is_heard_in_the_clients_language(house: House, speech: Speech) -> None:
    await say(house, SAID)
    assert speech.languages == [house.language]


async def test_a_long_note_comes_back_in_parts_that_all_go(house: House) -> None:
    words = " ".join(f"word{n}" for n in range(1200))
    phone, _ = await say(house, words)
    await phone.wait_quiet()
    parts = [one for one in await phone.messages() if "word" in one.text]
    assert len(parts) == 3
    assert [bool(one.buttons) for one in parts] == [False, False, True]
    await phone.tap("button.voice_right")
    await phone.wait_for(lambda many: not any("word" in one.text for one in many))
    assert given(house)[-1].text == words


async def test_a_note_heard_twice_is_kept_once(house: House, speech: Speech) -> None:
    phone = await house.enrolled()
    speech.gate.clear()
    await phone.send_voice(SAID.encode())
    await until(lambda: speech.languages)
    (pending,) = house.all(PendingTranscript)
    speech.gate.set()
    await phone.wait_text("voice.heard")
    again = Heard("en", (HeardSegment(0, 1, "something else"),))
    house.database.transact_now(lambda uow: keep_heard(uow, house.desk, pending, again))
    await phone.wait_quiet()
    assert [one.text for one in given(house)] == [SAID]


async def test_without_the_extra_a_voice_note_stays_sealed_sound(language: str) -> None:
    with folder_in_memory() as folder:
        async with open_house(folder, language=language) as house:
            phone = await house.enrolled()
            await phone.send_voice(SAID.encode())
            await phone.wait_quiet()
            assert any(isinstance(one, Attachment) and one.data == SAID.encode() for one in house.opened())
            assert house.all(PendingTranscript) == ()
