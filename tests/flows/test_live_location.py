"""A live location is one message that Telegram edits every few seconds: where somebody was said once is enough."""

from kapjournal.domain.chain import StoredRecord
from kapjournal.domain.client import TelegramAccount
from tests.flows.house import House


async def test_where_somebody_walks_on_to_is_not_written_down(house: House) -> None:
    phone = await house.enrolled()
    sent = await phone.send_location(41.39, 2.17)
    await phone.wait_for(lambda many: many[-1].reactions == ("✍",))
    before = len(house.all(StoredRecord))
    chat = house.all(TelegramAccount, client_id=house.client_id)[0].chat
    moved = {
        "message_id": sent,
        "date": 1_773_064_800,
        "edit_date": 1_773_064_860,
        "chat": {"id": chat, "type": "private"},
        "from": {"id": chat, "is_bot": False, "first_name": "Sam"},
        "location": {"latitude": 41.40, "longitude": 2.18, "live_period": 3600},
    }
    await house.polling._processor.process({"update_id": 900_001, "edited_message": moved})
    assert len(house.all(StoredRecord)) == before
