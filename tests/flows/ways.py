"""One long conversation in one language, step by step through everything a client and a therapist may do.

`WAYS` in order; each step leaves the chat where the next one can begin.
"""

from collections.abc import Awaitable, Callable
from dataclasses import replace
from datetime import timedelta
from typing import Any

from kapjournal.demo.bot_api.faults import CallFault
from kapjournal.domain.client import Client, ClientState
from kapjournal.domain.course import SessionKind
from kapjournal.domain.occasion import Occasion
from kapjournal.domain.people import Role
from kapjournal.domain.practice_record import PRACTICE, PracticeRecord
from kapjournal.usecases.reading.change_state import change_state
from tests.flows.chat import ABUSE, BODY, DANGER
from tests.flows.overheard import piece
from tests.flows.steps import INTEGRATION, MEDICINE, come_to, skip_noticed
from tests.flows.walk import Walk


async def _a_stranger(walk: Walk) -> None:
    await walk.phone.send("hola")
    await walk.hears("stranger")
    await walk.phone.start("made-up")
    await walk.hears("start.dead_end")
    await walk.phone.start("link-made-up")
    await walk.hears("pairing.dead_end")


async def _enrolled(walk: Walk) -> None:
    walk.house.plan(SessionKind.PREPARATION, MEDICINE - timedelta(days=2))
    await walk.phone.start(walk.house.code)
    await walk.hears("consent.code")
    await walk.phone.send("hola")
    await walk.hears("consent.first")
    await walk.tap("button.not_now")
    await walk.hears("consent.not_now")
    await walk.phone.start(walk.house.code)
    await walk.tap("button.read_all")
    await walk.hears("privacy.voice")
    await walk.tap("button.agree")
    for key in ("button.quiet", "button.phone", "button.tidy_at_once", "button.tidy", "button.phone"):
        await walk.tap(key)
    await walk.tap("button.zone")
    await walk.hears("zone.ask")
    await walk.phone.ask("Xyzzy")
    await walk.phone.send("Lima")
    await walk.phone.wait_text("Lima")
    await walk.tap("button.preferences_done")
    await walk.hears("enrolled.now")
    await walk.phone.start()
    await walk.hears("start.again")
    skip_noticed(walk.house)
    walk.house.plan(SessionKind.MEDICINE, MEDICINE)
    walk.house.plan(SessionKind.INTEGRATION, INTEGRATION)


async def _paired(walk: Walk) -> None:
    walk.robin = await walk.house.paired()
    await walk.robin.start()
    await walk.hears("person.start", of=walk.robin)
    await walk.robin.ask("hola")


async def _in_groups(walk: Walk) -> None:
    async with await walk.phone.make_group() as group:
        await group.wait_text(piece("group", walk.language))
    chat = -100200300
    for number, update in enumerate(
        (
            {"message": _group_message(chat, "hello bot")},
            {"edited_message": _group_message(chat, "hello, bot")},
            {
                "callback_query": {
                    "id": "1",
                    "from": _nobody(),
                    "chat_instance": "1",
                    "data": "e:agree",
                    "message": _group_message(chat, "a button"),
                }
            },
        )
    ):
        await walk.house.polling._processor.process({"update_id": 900_000 + number, **update})


def _nobody() -> dict[str, Any]:
    return {"id": 777, "is_bot": False, "first_name": "Nobody"}


def _group_message(chat: int, text: str) -> dict[str, Any]:
    return {
        "message_id": 1,
        "date": 1_773_000_000,
        "edit_date": 1_773_000_001,
        "chat": {"id": chat, "type": "group", "title": "Family"},
        "from": _nobody(),
        "text": text,
    }


async def _journal(walk: Walk) -> None:
    await walk.phone.ask("/journal")
    await walk.phone.ask("/next")
    await walk.phone.ask("/session")


async def _settings(walk: Walk) -> None:
    await walk.phone.ask("/settings")
    for key in ("button.fewer", "button.tidy", "button.fewer"):
        await walk.tap(key)
    await walk.tap("button.hour")
    await walk.hears("hour.ask")
    await walk.phone.ask("25:00")
    await walk.phone.ask("11")
    await walk.phone.ask("/timezone")
    await walk.phone.ask("Córdoba")
    await walk.phone.ask("New York")


async def _pause(walk: Walk) -> None:
    await walk.phone.ask("/pause")
    await walk.phone.ask("31.2.")
    await walk.phone.ask("31.12.")
    await walk.tap("button.resume")
    await walk.hears("pause.resumed")
    await walk.phone.ask("/pause")
    await walk.tap("button.pause_open")
    await walk.hears("pause.open")
    await walk.phone.ask("/resume")


async def _help(walk: Walk) -> None:
    await walk.phone.ask("/help")
    await walk.tap("button.help_night")
    await walk.hears("help.night")
    await walk.tap("button.help_body")
    await walk.hears("help.body")
    await walk.tap("button.call_me")
    await walk.hears("call.today")


async def _privacy(walk: Walk) -> None:
    roles = {"lee": Role.PRESCRIBER, "kim": Role.SUPERVISOR, "noa": Role.COVER_READER}

    for name, role in roles.items():
        walk.house.member(name, role)
    await walk.phone.ask("/privacy")
    for role in roles.values():
        await walk.hears(f"role.{role}")
    assert piece("privacy.access_asked", walk.language) in await walk.tap("button.access_log")
    await walk.phone.ask("/export")


async def _asked_again(walk: Walk) -> None:
    house = walk.house
    house.do(lambda uow: uow.save(replace(uow.get(Client, house.client_id), consent_version="older")))
    await house.tick()
    await walk.hears("consent.changed")
    await walk.tap("button.read_all")
    await walk.tap("button.agree")
    await walk.hears("consent.renewed")


async def _erase(walk: Walk) -> None:
    await walk.phone.ask("/delete")
    await walk.tap("button.not_now")
    await walk.hears("erase.not_now")
    await walk.phone.ask("/delete")
    await walk.tap("button.erase")
    await walk.hears("erase.planned")
    await walk.phone.ask("/delete")
    await walk.tap("button.keep_it")
    await walk.hears("erase.kept")


async def _words(walk: Walk) -> None:
    said = await walk.phone.send("123")
    await walk.phone.edit(said, "1234")
    how = await walk.phone.ask("/remove")
    await walk.phone.send("/remove", reply_to=how)
    await walk.hears("remove.unknown")
    await walk.phone.send("/remove", reply_to=said)
    await walk.hears("remove.done")
    lost = CallFault("fail", "getFile", code=400, description="Bad Request: file is not there any more")
    walk.house.emulator.faults().calls.append(lost)
    await walk.phone.send_document(b"x")
    await walk.hears("set_aside")
    await walk.phone.send_contact()
    await walk.hears("media.contact")
    await walk.phone.send_document(b"x", size=21 * 1024 * 1024)
    await walk.hears("media.too_large")
    await walk.phone.send_raw({"dice": {"emoji": "🎲", "value": 3}})
    await walk.hears("media.unknown")
    await walk.phone.block()
    await walk.phone.wait_quiet()
    await walk.house.tick()
    await walk.hears("staff.unreachable", of=walk.robin)
    await walk.phone.unblock()


async def _heard(walk: Walk) -> None:
    await walk.phone.send_voice(b"123")
    await walk.hears("voice.heard")
    assert await walk.tap("button.voice_right") == walk.phone.says("voice.kept")
    await walk.phone.wait_for(lambda many: not any("123" in one.text for one in many))
    await walk.phone.send_voice(b"456")
    await walk.hears("voice.heard")
    await walk.tap("button.voice_write")
    await walk.hears("voice.write")
    assert await walk.tap("button.voice_drop") == walk.phone.says("voice.dropped")
    await walk.phone.wait_for(lambda many: not any("456" in one.text for one in many))
    await walk.phone.send_voice(DANGER[walk.language].encode())
    await walk.hears("voice.heard")
    assert await walk.tap("button.voice_drop") == walk.phone.says("voice.dropped_but")


async def _sittings(walk: Walk) -> None:
    phone = walk.phone
    await walk.open(Occasion.DAY_BEFORE)
    await walk.phone.question(1)
    await phone.tap(0)
    await walk.tap("button.done")
    await walk.hears("sitting.add_words")
    await walk.tap("button.next")
    await walk.phone.question(2)
    await walk.tap("button.back")
    await walk.phone.question(1)
    await walk.hears("sitting.answered_before")
    await walk.tap("button.next")
    await walk.tap("button.skip")
    await walk.phone.question(3)
    await phone.send("123")
    await walk.hears("sitting.go_on")
    await walk.tap("button.keep_this")
    await walk.tap("button.later")
    await walk.hears("sitting.later")
    await walk.tap("button.go_on")
    await walk.phone.question(3)
    await come_to(walk.house, phone, Occasion.LANDING)
    await walk.tap("button.skip")
    await walk.hears("sitting.skipped")
    await come_to(walk.house, phone, Occasion.NEXT_DAY)
    await walk.tap("button.later")
    await walk.hears("sitting.later")
    await walk.open(Occasion.DAY_3)
    await walk.phone.question(1)
    await walk.tap("button.skip")
    await walk.phone.question(2)
    await phone.send("123")
    await walk.hears("sitting.kept_until")


async def _danger(walk: Walk) -> None:
    await walk.phone.send(BODY[walk.language])
    await walk.hears("safety.body")
    await walk.phone.send(DANGER[walk.language])
    await walk.hears("safety.lines")
    await walk.phone.send(ABUSE[walk.language])
    await walk.hears("safety.abuse")
    await walk.phone.ask("/help")
    await walk.tap("button.call_me")
    await walk.house.tick()
    await walk.hears("staff.needs_you", of=walk.robin)


async def _old_buttons(walk: Walk) -> None:
    """Of an older version, and under what was heard, tapped after it was settled."""
    message = (await walk.phone.messages())[-1]
    for data in ("older:version", "v:settled:right"):
        answered = await walk.phone._post("tap", id=message.id, data=data, timeout=5)
        assert answered["answer"]["text"] == walk.phone.says("toast.closed")


async def _after_an_outage(walk: Walk) -> None:
    house = walk.house
    before = house.clock.wall() - timedelta(days=1)
    house.do(lambda uow: uow.save(replace(uow.get(PracticeRecord, PRACTICE), last_tick_at=before)))
    await house.tick()
    await walk.hears("outage.told")


async def _staff(walk: Walk) -> None:
    robin = walk.robin
    for command in ("/today", "/clients", "/end"):
        await robin.ask(command)
    await robin.ask("/plan")
    await robin.tap("wren-")
    await walk.tap("staff.new_i", of=robin)
    await walk.hears("staff.which_day", of=robin)
    await robin.tap(5)
    await walk.hears("staff.which_hour", of=robin)
    await robin.tap("10:30")
    await robin.wait_text(walk.phone.says("kind.integration") + " ·")
    await robin.ask("/plan")
    await robin.tap("wren-")
    await walk.tap("staff.cancel", of=robin)
    await walk.tap("button.cancel_it", of=robin)
    await walk.hears("staff.cancelled", of=robin)


async def _sessions(walk: Walk) -> None:
    house = walk.house
    house.clock.advance(days=40)
    soon = house.clock.now().replace(tzinfo=None, second=0, microsecond=0)
    house.plan(SessionKind.MEDICINE, soon.replace(hour=10))
    house.plan(SessionKind.MEDICINE, soon.replace(hour=11))
    house.plan(SessionKind.PREPARATION, soon.replace(hour=10) + timedelta(days=1))
    house.clock.set(house.clock.now().replace(hour=17))
    await walk.phone.ask("/session")
    await walk.tap("button.over_medicine")
    await walk.hears("session.over")
    await walk.robin.ask("/end")
    await walk.tap("staff.over", of=walk.robin)
    await house.go_to(house.clock.now() + timedelta(hours=6))
    await walk.hears("reminder.tomorrow")


async def _back_again(walk: Walk) -> None:
    await walk.phone.start()
    await walk.tap("button.agree")
    await walk.tap("button.preferences_done")
    await walk.phone.wait_quiet()


async def _leaving(walk: Walk) -> None:
    house, phone = walk.house, walk.phone
    await phone.ask("/clear")
    await phone.ask("/stop")
    await phone.ask("hola")
    await _back_again(walk)
    await phone.ask("/delete")
    await walk.tap("button.erase")
    await phone.ask("/stop")
    await walk.hears("stopped.erasing")
    await phone.ask("/help")
    await walk.hears("reading.never")
    await phone.ask("/delete")
    await walk.tap("button.keep_it")
    await _back_again(walk)
    for state in (ClientState.FROZEN, ClientState.ENDED):
        house.do(lambda uow, state=state: change_state(uow, house.desk, house.client_id, state))  # type: ignore[misc]
        if state is ClientState.FROZEN:
            await phone.ask("/delete")
    await house.go_to(house.clock.now() + timedelta(hours=23))
    await walk.hears("life.ended")
    await phone.ask("/stop")
    await walk.hears("stopped.closed")
    await phone.ask("/delete")
    await walk.tap("button.erase")
    await walk.hears("erase.planned")
    await house.go_to(house.clock.now() + timedelta(hours=25))
    await walk.hears("erase.done")


WAYS: tuple[Callable[[Walk], Awaitable[None]], ...] = (
    _a_stranger,
    _enrolled,
    _paired,
    _in_groups,
    _journal,
    _settings,
    _pause,
    _help,
    _privacy,
    _asked_again,
    _after_an_outage,
    _erase,
    _words,
    _heard,
    _sittings,
    _danger,
    _old_buttons,
    _staff,
    _sessions,
    _leaving,
)
