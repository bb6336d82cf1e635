"""A therapist's sign-off: the page as it was read, sealed, and a signed memory of the chain's head."""

import json
from dataclasses import replace

from kapjournal.domain.chain import StoredCheckpoint
from kapjournal.domain.errors import BadRecord
from kapjournal.domain.payload import Payload, Review, TherapistNote
from kapjournal.domain.people import READERS
from kapjournal.domain.sealed import Compartment, Purpose
from kapjournal.domain.summary import hash_of_page, summary_as_json, summary_from_json
from kapjournal.domain.summary.page import Summary
from kapjournal.ports import Identity, UnitOfWork
from kapjournal.usecases.desk import new_id, practice_of
from kapjournal.usecases.reading.reading_desk import ReadingDesk, member_as
from kapjournal.usecases.seal_record import newest_link, seal_record


def sign_off(uow: UnitOfWork, room: ReadingDesk, who: Identity, client_id: str, summary: Summary) -> Review:
    """Seal exactly this page as reviewed, then sign a checkpoint over the chain with it.

    A second signature (a supervisor's) is a second review of the same version. Raises NotFound outside the
    care team, NotAllowed for a role that reads no words.
    """
    person = member_as(uow, who, client_id, *READERS)
    page = json.dumps(summary_as_json(summary), ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    review = Review(
        at=room.now(), version_hash=summary.version_hash, by=person.id, name=person.name, page=page
    )
    seal_signed(uow, room, who, client_id, review)
    remember_head(uow, room, who, client_id)
    return review


def signed_page(review: Review) -> Summary:
    """The page as it was signed, with who signed it when.

    Raises BadRecord where what was kept is not the version that the signature names.
    """
    try:
        page = json.loads(review.page)
        kept, summary = hash_of_page(page), summary_from_json(page)
    except (KeyError, TypeError, ValueError) as unread:
        raise BadRecord(f"the signed page of version {review.version_hash[:12]} does not read") from unread
    if kept != review.version_hash:
        raise BadRecord(f"the signed page is not version {review.version_hash[:12]}")
    header = replace(summary.header, signed_at=review.at, signed_by=review.name)
    return replace(summary, header=header)


def write_note(
    uow: UnitOfWork, room: ReadingDesk, who: Identity, client_id: str, text: str, *, version_hash: str = ""
) -> TherapistNote:
    """Keep a therapist's own notes, sealed apart from the page. Raises NotFound outside the care team."""
    person = member_as(uow, who, client_id, *READERS)
    note = TherapistNote(at=room.now(), by=person.id, text=text, version_hash=version_hash)
    seal_signed(uow, room, who, client_id, note)
    return note


def seal_signed(
    uow: UnitOfWork,
    room: ReadingDesk,
    who: Identity,
    client_id: str,
    payload: Payload,
    *,
    purpose: Purpose | None = None,
    compartment: Compartment = Compartment.WORDS,
    entry_id: bytes | None = None,
) -> str:
    """Seal into a client's chain under this person's own signature. Returns the entry's id (hex)."""
    return seal_record(
        uow,
        room.signing(uow, who),
        client_id,
        payload,
        compartment,
        now=room.now(),
        purpose=purpose,
        entry_id=entry_id,
    )


def remember_head(uow: UnitOfWork, room: ReadingDesk, who: Identity, client_id: str) -> None:
    """Sign how far the chain reaches now: what is cut off behind it will be seen."""
    last = newest_link(uow, client_id)
    if last is None:
        return
    practice = practice_of(uow).practice_id
    mark = room.keys.checkpoint(who, practice, client_id, last.head, at=room.wall())
    uow.add(
        StoredCheckpoint(
            id=new_id(),
            client_id=client_id,
            sequence=mark.head.sequence,
            head_hash=mark.head.hash,
            at=mark.at.isoformat(),
            by=mark.by,
            signature=mark.signature,
        )
    )
