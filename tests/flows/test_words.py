"""Every kind of message: kept, or refused kindly with a way out."""

import asyncio

import pytest

from kapjournal.demo.bot_api.faults import CallFault
from kapjournal.domain.chain import StoredRecord, StoredTombstone
from kapjournal.domain.chat import PendingMedia
from kapjournal.domain.payload import Attachment, Message, Withdrawal
from kapjournal.domain.safety import SafetyKind
from tests.flows.chat import DANGER
from tests.flows.conftest import in_every_language
from tests.flows.house import House

pytestmark = in_every_language


def _messages(house: House) -> list[Message]:
    return [one for one in house.opened() if isinstance(one, Message)]


async def test_a_free_message_needs_no_command_and_gets_a_quiet_reaction(house: House) -> None:
    phone = await house.enrolled()
    before = len(await phone.messages())
    await phone.send("the sea was grey")
    await phone.receipt()
    assert len(await phone.messages()) == before + 1, "a reaction, no message"
    assert house.words() == ["the sea was grey"]


async def test_voice_photo_video_note_document_and_sticker_are_sealed_with_their_bytes(house: House) -> None:
    phone = await house.enrolled()
    await phone.send_voice(b"voice", 4)
    await phone.send_photo(b"photo", caption="my garden")
    await phone.send_video_note(b"round")
    await phone.send_document(b"letter", name="letter.pdf")
    await phone.send_sticker("🙂")
    await phone.receipt()
    for _ in range(100):
        kept = [one for one in house.opened() if isinstance(one, Attachment)]
        if len(kept) == 5:
            break
        await phone.wait_quiet()
    assert {one.media: one.data for one in kept}.items() >= {
        ("voice", b"voice"),
        ("photo", b"photo"),
        ("video_note", b"round"),
        ("document", b"letter"),
    }
    assert [one.media.kind for one in _messages(house) if one.media] == [
        "voice",
        "photo",
        "video_note",
        "document",
        "sticker",
    ]
    assert _messages(house)[1].text == "my garden"


async def test_a_location_is_kept_as_the_place_it_names(house: House) -> None:
    phone = await house.enrolled()
    await phone.send_location(41.39, 2.17)
    await phone.receipt()
    assert house.words() == ["41.39000, 2.17000"]


async def test_a_contact_is_refused_kindly_and_not_kept(house: House) -> None:
    phone = await house.enrolled()
    told = await phone.wait_new(await phone.send_contact())
    assert phone.reads("media.contact", told)
    assert _messages(house) == []


async def test_a_file_over_twenty_megabytes_is_refused_with_a_way_out(house: House) -> None:
    phone = await house.enrolled()
    told = await phone.wait_new(await phone.send_document(b"x", size=21 * 1024 * 1024))
    assert phone.reads("media.too_large", told)
    assert _messages(house) == []


async def test_a_file_that_turns_out_too_large_on_the_way_is_refused_with_a_way_out(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A practice's own Bot API server names no size and hands out any; so does one that names a wrong one."""
    monkeypatch.setattr("kapjournal.wiring.media.MAX_FILE", 1000)
    phone = await house.enrolled()
    told = await phone.wait_new(await phone.send_document(b"x" * 1001, size=10))
    assert phone.reads("media.too_large", told)
    assert house.all(PendingMedia) == ()
    await phone.send_document(b"y" * 1000, size=10)
    async with asyncio.timeout(5):
        while not any(isinstance(one, Attachment) for one in house.opened()):
            await phone.wait_quiet()


async def test_a_file_that_telegram_calls_too_big_is_refused_with_a_way_out(house: House) -> None:
    phone = await house.enrolled()
    refused = CallFault("fail", "getFile", code=400, description="Bad Request: file is too big")
    house.emulator.faults().calls.append(refused)
    told = await phone.wait_new(await phone.send_document(b"x"))
    assert phone.reads("media.too_large", told)


async def test_what_cannot_be_kept_is_said(house: House) -> None:
    phone = await house.enrolled()
    told = await phone.wait_new(await phone.send_raw({"dice": {"emoji": "🎲", "value": 3}}))
    assert phone.reads("media.unknown", told)


async def test_a_forwarded_message_is_marked_as_such(house: House) -> None:
    phone = await house.enrolled()
    await phone.forward("a poem someone sent me")
    await phone.receipt()
    assert [one.forwarded for one in _messages(house)] == [True]


async def test_a_long_paste_that_the_phone_splits_arrives_as_one_entry(house: House) -> None:
    phone = await house.enrolled()
    pasted = "word " * 2000
    await phone.send(pasted)
    await phone.wait_quiet()
    pieces = _messages(house)
    assert len(pieces) > 1
    assert len({one.group for one in pieces}) == 1
    assert " ".join(one.text for one in pieces).split() == pasted.split()


async def test_an_album_is_one_entry(house: House) -> None:
    phone = await house.enrolled()
    await phone.send_album([b"one", b"two", b"three"], caption="the walk")
    await phone.wait_quiet()
    assert len({one.group for one in _messages(house)}) == 1
    assert len(_messages(house)) == 3


async def test_an_edit_replaces_the_earlier_version_and_both_stay(house: House) -> None:
    phone = await house.enrolled()
    said = await phone.send("the see was grey")
    await phone.receipt()
    await phone.edit(said, "the sea was grey")
    await phone.wait_quiet()
    first, second = _messages(house)
    assert (first.replaces, second.text) == (None, "the sea was grey")
    assert second.replaces is not None


async def test_remove_as_a_reply_takes_every_version_back_and_leaves_tombstones(house: House) -> None:
    phone = await house.enrolled()
    said = await phone.send("a name I should not have written")
    await phone.receipt()
    await phone.edit(said, "a name I really should not have written")
    await phone.wait_quiet()
    await phone.send("/remove", reply_to=said)
    await phone.wait_text("remove.done")
    await phone.wait_quiet()
    assert house.words() == []
    assert len([one for one in house.opened() if isinstance(one, Withdrawal)]) == 2
    assert len(house.all(StoredTombstone, client_id=house.client_id)) == 2
    assert said not in [one.id for one in await phone.messages()]


async def test_removing_a_voice_note_erases_its_sound_too(house: House) -> None:
    phone = await house.enrolled()
    said = await phone.send_voice(b"voice", 4)
    for _ in range(100):
        if any(isinstance(one, Attachment) for one in house.opened()):
            break
        await phone.wait_quiet()
    await phone.send("/remove", reply_to=said)
    await phone.wait_text("remove.done")
    assert not any(isinstance(one, (Attachment, Message)) for one in house.opened())


async def test_words_that_the_screen_found_stay_sealed_when_they_are_removed(house: House) -> None:
    phone = await house.enrolled()
    said = await phone.send(DANGER[house.language])
    await phone.wait_text("safety.lines")
    await phone.send("/remove", reply_to=said)
    await phone.wait_text("remove.done")
    (kept,) = _messages(house)
    assert kept.safety[0].kind is SafetyKind.SUICIDAL_THOUGHTS
    assert any(isinstance(one, Withdrawal) for one in house.opened())


async def test_words_stay_kept_when_an_edit_hides_what_the_screen_found(house: House) -> None:
    phone = await house.enrolled()
    said = await phone.send(DANGER[house.language])
    await phone.wait_text("safety.lines")
    await phone.edit(said, "all fine")
    await phone.wait_quiet()
    await phone.send("/remove", reply_to=said)
    await phone.wait_text("remove.done")
    assert DANGER[house.language] in house.words()


async def test_remove_without_a_reply_says_how(house: House) -> None:
    phone = await house.enrolled()
    assert phone.reads("remove.how", await phone.ask("/remove"))
    assert house.all(StoredTombstone, client_id=house.client_id) == ()


async def test_somebody_elses_message_cannot_be_removed(house: House) -> None:
    phone = await house.enrolled()
    ours = (await phone.messages())[-1]
    before = len(house.all(StoredRecord, client_id=house.client_id))
    await phone.send("/remove", reply_to=ours)
    await phone.wait_text("remove.unknown")
    assert len(house.all(StoredRecord, client_id=house.client_id)) == before


async def test_another_picture_put_in_place_of_the_first_is_sealed_too_and_a_new_caption_brings_none(
    house: House,
) -> None:
    phone = await house.enrolled()
    await phone.send_photo(b"the boat", caption="boat")
    await phone.send_photo(b"the pier")
    first, second = [one for one in await phone.wait_quiet() if one.raw.get("photo")]
    await phone.edit(first, "our boat")
    await phone.wait_quiet()
    body = {key: first.raw[key] for key in ("message_id", "date", "chat", "from")}
    edited = {**body, "edit_date": first.raw["date"], "photo": second.raw["photo"], "caption": "our boat"}
    await house.polling._processor.process({"update_id": 900_000, "edited_message": edited})
    async with asyncio.timeout(5):
        while house.all(PendingMedia):
            await phone.wait_quiet()
    assert [one.text for one in _messages(house)] == ["boat", "", "our boat", "our boat"]
    sealed = [one for one in house.opened() if isinstance(one, Attachment)]
    assert [one.data for one in sealed] == [b"the boat", b"the pier", b"the pier"]
    assert len({one.entry for one in sealed}) == 3
