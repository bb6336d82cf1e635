"""The buttons that staff get in Telegram lead somewhere."""

from dataclasses import replace

from kapjournal.domain.practice_record import PRACTICE, PracticeRecord
from kapjournal.locale.texts import Texts
from kapjournal.storage.unit_of_work import TableUnitOfWork
from kapjournal.usecases.collecting.tell_staff import room_button
from tests.journeys.reading_room import Practice
from tests.portal.house import Visitor

ROOM = "https://room.example"


def test_a_button_from_telegram_lands_on_the_page_it_names(practice: Practice, room: Visitor) -> None:
    desk = replace(practice.room.desk, texts=Texts())

    def address(uow: TableUnitOfWork) -> str:
        record = uow.get(PracticeRecord, PRACTICE)
        uow.save(replace(record, portal_url=ROOM))
        return room_button(uow, desk, "en", "/clients/0af3/summary")[0][0].url

    url = practice.database.transact_now(address)
    assert url.startswith(ROOM)
    answer = room.get(url.removeprefix(ROOM))
    assert answer.status_code == 200
    assert answer.headers["refresh"] == "0; url=/clients/0af3/summary"
