"""An invite's link leads to the bot that Telegram says this is."""

from kapjournal.domain.practice_record import PRACTICE, PracticeRecord
from kapjournal.usecases.collecting.name_bot import name_bot
from tests.flows.house import House


async def test_a_renamed_bot_is_remembered_and_a_silent_server_changes_nothing(house: House) -> None:
    for told in ("old_bot", "new_bot", ""):
        house.do(lambda uow, told=told: name_bot(uow, told))  # type: ignore[misc]
    assert house.get(PracticeRecord, PRACTICE).bot_username == "new_bot"
