"""The first row of a database: the practice with its random id and the pinned ingest key."""

from dataclasses import replace

from kapjournal.domain.errors import InvalidInput
from kapjournal.domain.practice_record import PRACTICE, PracticeRecord
from kapjournal.ports import UnitOfWork
from kapjournal.usecases.desk import new_id
from kapjournal.usecases.reading.reading_desk import ReadingDesk


def set_up_practice(
    uow: UnitOfWork, room: ReadingDesk, name: str, *, ingest_public: bytes, portal_url: str = ""
) -> PracticeRecord:
    """Once is enough: a second call keeps the practice id and pins the ingest key it is given."""
    if not name.strip():
        raise InvalidInput("the practice needs a name", remedy="Clients read it on their first screen.")
    pin = room.keys.pin_ingest(ingest_public).pin
    known = uow.find(PracticeRecord, id=PRACTICE)
    if known is not None:
        record = replace(known, ingest_public=ingest_public, ingest_pin=pin)
        uow.save(record)
        return record
    record = PracticeRecord(
        practice_id=new_id() + new_id(),
        name=name.strip(),
        created_at=room.now(),
        ingest_public=ingest_public,
        ingest_pin=pin,
        portal_url=portal_url,
    )
    uow.add(record)
    return record
