"""A journal file sealed into a client's chain as past entries, signed by the therapist who brings it in."""

import hashlib
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, timedelta

from kapjournal.domain.chain import StoredRecord
from kapjournal.domain.client import Client
from kapjournal.domain.course import SessionKind
from kapjournal.domain.journal import AnswerState, Journal, JournalEntry, JournalSession
from kapjournal.domain.local_time import LocalTime, local
from kapjournal.domain.payload import (
    AskedRecord,
    CardAnswered,
    ItemResponse,
    Message,
    Payload,
    RatingGiven,
    SessionFacts,
    Withdrawal,
)
from kapjournal.domain.people import Role
from kapjournal.domain.safety import AskedState
from kapjournal.domain.sealed import Compartment, framed
from kapjournal.domain.session import MAX_DURATION, Session, SessionStatus
from kapjournal.ports import Identity, Screen, UnitOfWork
from kapjournal.usecases.keep_calendar import DURATIONS
from kapjournal.usecases.reading.reading_desk import ReadingDesk, member_as
from kapjournal.usecases.reading.sign_off import remember_head
from kapjournal.usecases.seal_record import seal_record


@dataclass(frozen=True, slots=True)
class Imported:
    """`known` were there already, so that the same file twice changes nothing."""

    sealed: int
    known: int
    sessions: int


def import_journal(
    uow: UnitOfWork, room: ReadingDesk, who: Identity, client_id: str, journal: Journal
) -> Imported:
    """Seal every entry, rating, form and side effect of `journal`, and add its past sessions.

    Words that were never screened are screened now; no notice is raised, since the therapist who imports
    them is looking. Raises NotFound outside the care team, NotAllowed for another role.
    """
    member_as(uow, who, client_id, Role.THERAPIST)
    client = uow.get(Client, client_id)
    desk = room.signing(uow, who)
    sealed = known = 0
    for name, payload, compartment in _payloads(client_id, journal, who.reader_id, room.desk.screen):
        identity = _entry_id(name)
        # By entry id alone: asked for the client too, a database may walk the whole chain each time.
        if any(one.client_id == client_id for one in uow.all(StoredRecord, entry_id=identity.hex())):
            known += 1
            continue
        seal_record(uow, desk, client_id, payload, compartment, now=room.now(), entry_id=identity)
        sealed += 1
    sessions = _add_sessions(uow, room, client, journal)
    if sealed:
        remember_head(uow, room, who, client_id)
    return Imported(sealed, known, sessions)


def _entry_id(name: str) -> bytes:
    """An entry keeps the id it has where that is one of ours; any other name gives the same id every time."""
    if len(name) == 32 and all(digit in "0123456789abcdef" for digit in name):
        return bytes.fromhex(name)
    return hashlib.sha256(framed("kapjournal/v1/import", name)).digest()[:16]


def _session_id(client: str, name: str) -> str:
    """A session keeps an id of ours; a file's own "s1" becomes one that no other client's file can have."""
    if len(name) == 16 and all(digit in "0123456789abcdef" for digit in name):
        return name
    return hashlib.sha256(framed("kapjournal/v1/import", client, name)).hexdigest()[:16]


def _payloads(
    client: str, journal: Journal, by: str, screen: Screen
) -> Iterator[tuple[str, Payload, Compartment]]:
    for entry in journal.entries:
        yield entry.id, _message(entry, journal.language, screen), Compartment.WORDS
        if entry.withdrawn:
            gone = Withdrawal(entry.at, _entry_id(entry.id).hex())
            yield f"withdrawn {entry.id}", gone, Compartment.WORDS
    for rating in journal.ratings:
        given = RatingGiven(rating.at, rating.name, rating.value)
        yield f"rating {rating.at.isoformat()} {rating.name}", given, Compartment.CLINICAL
    for form in journal.measures:
        name = f"form {form.at.isoformat()} {form.measure}"
        for item, value in enumerate(form.responses):
            if value is not None:
                response = ItemResponse(
                    form.at, form.measure, form.version, name, item, len(form.responses), value
                )
                yield f"{name} {item}", response, Compartment.CLINICAL
    yield from _side_effects(journal)
    for asked in journal.asked:
        if asked.state is not AnswerState.ANSWERED:
            effects = tuple(
                one.name
                for one in journal.side_effects
                if one.at == asked.at and one.state is AskedState.ASKED_UNANSWERED
            )
            blank = AskedRecord(asked.at, asked.occasion, asked.prompt, asked.state, effects)
            where = Compartment.CLINICAL if effects else Compartment.WORDS
            yield f"asked {asked.at.isoformat()} {asked.prompt.id}", blank, where
    for session in journal.sessions:
        if session.dose or session.blood_pressure:
            there = _session_id(client, session.id)
            facts = SessionFacts(session.at, there, by, session.dose or "", session.blood_pressure)
            yield f"facts {session.id}", facts, Compartment.CLINICAL


def _message(entry: JournalEntry, language: str, screen: Screen) -> Message:
    found = entry.safety
    if found is None:
        found = screen(entry.text, language, None) if entry.text else ()
    return Message(
        at=entry.at,
        kind=entry.kind,
        domain=entry.domain,
        text=entry.text,
        occasion=entry.occasion,
        prompt=entry.prompt,
        media=entry.media,
        replaces=_entry_id(entry.replaces).hex() if entry.replaces else None,
        late=entry.late,
        safety=found,
        group=entry.group,
        choice=entry.choice,
        stance=entry.stance,
        forwarded=entry.forwarded,
    )


def _side_effects(journal: Journal) -> Iterator[tuple[str, Payload, Compartment]]:
    """Answers of one moment were one card; one with words of its own stands alone, to keep them with it.

    The cards show no ticks: those are among the entries already.
    """
    cards = defaultdict(list)
    for answer in journal.side_effects:
        if answer.state in {AskedState.ASKED_YES, AskedState.ASKED_NO}:
            cards[answer.at, answer.name.value if answer.words else ""].append(answer)
    for (at, alone), answers in cards.items():
        card = CardAnswered(
            at=at,
            offered=tuple(one.name.value for one in answers),
            picked=(),
            own_words=answers[0].words or "",
            asked_effects=tuple(one.name for one in answers),
            effects=tuple(one.name for one in answers if one.state is AskedState.ASKED_YES),
        )
        yield f"card {at.isoformat()} {alone}", card, Compartment.CLINICAL


def _add_sessions(uow: UnitOfWork, room: ReadingDesk, client: Client, journal: Journal) -> int:
    """Past sessions only: what is still to come is planned here, by somebody who knows the calendar."""
    added = 0
    for one in journal.sessions:
        length, there = _duration(one), _session_id(client.id, one.id)
        if one.at + length > room.now() or uow.find(Session, id=there) is not None:
            continue
        wall = local(one.at, client.time_zone).replace(tzinfo=None)
        status = SessionStatus.CANCELLED if one.cancelled else SessionStatus.ENDED
        ended = None if one.cancelled else (one.ended_at or one.at + length).astimezone(UTC)
        uow.add(
            Session(
                id=there,
                client_id=client.id,
                kind=one.kind,
                starts=LocalTime(wall, client.time_zone),
                duration=length,
                status=status,
                ended_at=ended,
                route=one.route if one.kind is SessionKind.MEDICINE else None,
            )
        )
        added += 1
    return added


def _duration(session: JournalSession) -> timedelta:
    if session.ended_at is not None and timedelta() < session.ended_at - session.at <= MAX_DURATION:
        return session.ended_at - session.at
    return DURATIONS[session.kind]
