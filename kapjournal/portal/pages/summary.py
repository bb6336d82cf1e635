"""The one page: read, starred, annotated, signed off, printed, copied, closed after the session."""

from dataclasses import replace
from datetime import timedelta
from typing import Any

from fastapi import APIRouter
from fastapi.responses import Response
from markupsafe import Markup

from kapjournal.domain.access import Access
from kapjournal.domain.client import Client
from kapjournal.domain.course import SessionKind
from kapjournal.domain.errors import Conflict, InvalidInput, KapjournalError, NotFound
from kapjournal.domain.journal import EntryKind
from kapjournal.domain.local_time import LocalTime
from kapjournal.domain.occasion import Domain, Occasion
from kapjournal.domain.payload import Message
from kapjournal.domain.people import READERS, Role
from kapjournal.domain.reading import Star
from kapjournal.portal.complaints import refusal
from kapjournal.portal.reading import Reading, read_client
from kapjournal.portal.visit import ClinicianVisit, ReaderVisit, Visit, client_for, practice_zone
from kapjournal.ports import UnitOfWork
from kapjournal.rendering import PRESCRIBER_PARTS, chart_note, render_fragment, render_pdf
from kapjournal.rendering.compose import all_said, compose
from kapjournal.rendering.html import PARTS
from kapjournal.rendering.view import Said
from kapjournal.usecases.choose_questions import asked_before, own_question_was_asked
from kapjournal.usecases.desk import new_id
from kapjournal.usecases.keep_calendar import plan_session
from kapjournal.usecases.reading.compile_client_summary import ClientPage, compile_client_summary
from kapjournal.usecases.reading.sign_off import seal_signed, sign_off, write_note
from kapjournal.usecases.seal_record import newest_link

router = APIRouter()


@router.get("/clients/{client_id}/summary")
def summary(visit: ClinicianVisit, client_id: str) -> Response:
    return _summary_page(visit, client_id)


def _summary_page(visit: Visit, client_id: str, refused: KapjournalError | None = None) -> Response:
    reading = read_client(visit, client_id, Access.READ_SUMMARY)
    whole = reading.member.role.reads_words
    page = reading.page.summary
    said = {one.number: one for one in all_said(compose(page, language=visit.language))}
    fragment = render_fragment(
        page,
        language=visit.language,
        heading_level=2,
        entry_url=(lambda entry: f"/clients/{client_id}/journal#e-{entry}") if whole else None,
        domain_url=(lambda domain: f"/clients/{client_id}/journal?domain={domain}") if whole else None,
        quote_extra=(lambda number: _star(visit, reading, said[number])) if whole else None,
        parts=PARTS if whole else PRESCRIBER_PARTS,
    )
    mine = next((note.text for note in reading.notes if note.by == visit.person.id), "")
    zone, was_asked = visit.read(lambda uow: (practice_zone(uow, visit), _was_asked(uow, reading.client)))
    return visit.page(
        "summary.html",
        tab="summary",
        client=reading.client,
        member=reading.member,
        reading=reading,
        summary=page,
        fragment=Markup(fragment),  # noqa: S704  # rendered and escaped by `rendering`
        whole=whole,
        my_note=mine,
        others=[note for note in reading.notes if note.by != visit.person.id],
        signers=[(seq, one) for seq, one in reading.reviews if one.version_hash == page.version_hash],
        signed_by_me=any(
            one.by == visit.person.id and one.version_hash == page.version_hash for _, one in reading.reviews
        ),
        zone=zone,
        was_asked=was_asked,
        facts=_notes_from_the_room(reading),
        **refusal(refused, visit.language, status=409),
    )


def _was_asked(uow: UnitOfWork, client: Client) -> bool:
    """Whether the therapist's own question has had its cycle: then the next one is wanted."""
    return bool(client.own_question) and own_question_was_asked(client, asked_before(uow, client))


def _notes_from_the_room(reading: Reading) -> list[tuple[Any, str]]:
    """The two-line notes of the last sessions, newest first."""
    found = []
    for session in sorted(reading.page.opened.journal.sessions, key=lambda one: one.at, reverse=True)[:4]:
        facts = reading.facts_of(session.id)
        if facts is not None:
            found.append((session, facts.note))
    return found


def _star(visit: Visit, reading: Reading, said: Said) -> str:
    """A button of the form `stars`, which stands elsewhere: no form may stand inside a paragraph."""
    starred = any(one.marks(said.entry, said.start, said.end) for one in reading.stars)
    return str(
        Markup(
            ' <button form="stars" class="star {on}" name="quote" value="{number}:{entry}:{start}:{end}"'
            ' aria-pressed="{pressed}" title="{name}">'
            '<span aria-hidden="true">{mark}</span><span class="hidden">{name}</span></button>'
        ).format(
            entry=said.entry,
            start=said.start,
            end=said.end,
            number=said.number,
            on="on" if starred else "off",
            pressed="true" if starred else "false",
            name=visit.say("Star this quote"),
            mark="★" if starred else "☆",
        )
    )


@router.post("/clients/{client_id}/stars")
def star(visit: ReaderVisit, client_id: str) -> Response:
    """One star a quote; the same button takes it away."""
    number, entry, start, end = _place(visit.fields.text("quote", longest=100, needed=True))

    def job(uow: UnitOfWork) -> bool:
        client_for(uow, visit, client_id, *READERS)
        mine = uow.all(Star, client_id=client_id, person_id=visit.person.id, entry=entry)
        there = [one for one in mine if one.marks(entry, start, end)]
        for one in there:
            uow.remove(one)
        if not there:
            uow.add(Star(new_id(), client_id, visit.person.id, entry, start, end, visit.now))
        return not there

    on = visit.write(job, Access.STARRED, client_id=client_id)
    return visit.go(f"/clients/{client_id}/summary#quote-{number}", "starred" if on else "unstarred")


def _place(quote: str) -> tuple[int, str, int, int]:
    """Number on the page, entry, and from where to where. Raises InvalidInput."""
    number, entry, start, end = [*quote.split(":"), "", "", ""][:4]
    if not all(part.isdecimal() and len(part) < 9 for part in (number, start, end)) or not entry:
        raise InvalidInput("quote: choose one of the page")
    if int(start) >= int(end):
        raise InvalidInput("quote: choose one of the page")
    return int(number), entry, int(start), int(end)


@router.post("/clients/{client_id}/note")
def note(visit: ReaderVisit, client_id: str) -> Response:
    text = visit.fields.text("note", longest=4000)
    version = visit.fields.text("version", longest=64)

    def job(uow: UnitOfWork) -> None:
        client_for(uow, visit, client_id, *READERS)
        write_note(uow, visit.desk.room, visit.identity, client_id, text, version_hash=version)

    visit.write(job, Access.NOTED, client_id=client_id)
    return visit.go(f"/clients/{client_id}/summary#notes", "note")


@router.post("/clients/{client_id}/sign-off")
def sign(visit: ReaderVisit, client_id: str) -> Response:
    """Sign exactly the version that was on the screen; a page that changed meanwhile is shown anew."""
    version = visit.fields.text("version", longest=64, needed=True)

    def look(uow: UnitOfWork) -> ClientPage:
        client_for(uow, visit, client_id, *READERS)
        return compile_client_summary(uow, visit.desk.room, visit.identity, client_id)

    # Opened without the writer's lock: the chat goes on meanwhile.
    page = visit.read(look)

    def job(uow: UnitOfWork) -> None:
        _, member = client_for(uow, visit, client_id, *READERS)
        if page.opened.facts is None or page.opened.fault:
            raise Conflict(
                visit.say("this journal's chain does not hold, so it cannot be signed"),
                remedy=visit.say("The practice should look at it first: kapjournal verify names the record."),
            )
        uow.lock(f"chain:{client_id}")
        newest = newest_link(uow, client_id)
        moved_on = (newest.sequence if newest else 0) != page.opened.facts.head.sequence
        if moved_on or page.summary.version_hash != version:
            raise Conflict(
                visit.say("something arrived while you were reading"),
                remedy=visit.say("Here is the page as it stands now. Read it, then sign."),
            )
        sign_off(uow, visit.desk.room, visit.identity, client_id, page.summary)
        cosigned = member.role is Role.SUPERVISOR
        visit.log(
            uow,
            Access.COSIGNED if cosigned else Access.SIGNED_OFF,
            client_id=client_id,
            detail=version[:16],
        )

    try:
        visit.desk.storage.transact_now(job)
    except Conflict as refused:
        return _summary_page(visit, client_id, refused)
    return visit.go(f"/clients/{client_id}/summary#sign", "signed")


@router.get("/clients/{client_id}/summary.pdf")
def pdf(visit: ReaderVisit, client_id: str) -> Response:
    paper = "us-letter" if visit.request.query_params.get("paper") == "letter" else "a4"
    reading = read_client(visit, client_id, Access.PRINTED)
    if not reading.member.role.reads_words:
        raise NotFound
    notes = ""
    if visit.request.query_params.get("notes") == "1":
        notes = next((one.text for one in reading.notes if one.by == visit.person.id), "")
    data = render_pdf(
        reading.page.summary,
        reading.page.opened.journal if visit.request.query_params.get("entries") == "1" else None,
        "us-letter" if paper == "us-letter" else "a4",
        language=visit.language,
        notes=notes,
    )
    return Response(
        data,
        media_type="application/pdf",
        headers={"content-disposition": 'attachment; filename="summary.pdf"'},
    )


@router.get("/clients/{client_id}/chart")
def chart(visit: ReaderVisit, client_id: str) -> Response:
    """A copy for the chart, without notes."""
    reading = read_client(visit, client_id, Access.READ_SUMMARY)
    if not reading.member.role.reads_words:
        raise NotFound
    return visit.page(
        "chart.html",
        tab="summary",
        client=reading.client,
        member=reading.member,
        text=chart_note(reading.page.summary, language=visit.language),
    )


@router.post("/clients/{client_id}/close")
def close(visit: ReaderVisit, client_id: str) -> Response:
    """Thirty seconds after the session: what was agreed, the next dates, one question of one's own."""
    fields = visit.fields
    commitments = [line.strip(" -•\t") for line in fields.text("commitments", longest=1000).split("\n")]
    question = fields.text("own_question", longest=240)
    dates = [
        (kind, fields.wall(f"{kind}_day", f"{kind}_clock"))
        for kind in (SessionKind.MEDICINE, SessionKind.INTEGRATION)
        if fields.raw(f"{kind}_day").strip()
    ]

    odd: list[bool] = []

    def job(uow: UnitOfWork) -> None:
        odd.clear()
        client, _ = client_for(uow, visit, client_id, Role.THERAPIST)
        for text in [line for line in commitments if line][:6]:
            message = Message(
                at=visit.now,
                kind=EntryKind.COMMITMENT,
                domain=Domain.ACTION,
                text=text,
                occasion=Occasion.AFTER_INTEGRATION,
                safety=(),
            )
            seal_signed(uow, visit.desk.room, visit.identity, client_id, message)
        if question != client.own_question:
            client = replace(client, own_question=question)
            uow.save(client)
        zone = practice_zone(uow, visit)
        for kind, wall in dates:
            starts = LocalTime(wall, zone)
            if not timedelta() < starts.instant() - visit.now < timedelta(days=400):
                raise InvalidInput(visit.say("these dates lie ahead, within a year"))
            route = client.route if kind is SessionKind.MEDICINE else None
            plan_session(uow, visit.desk.room.desk, client, kind, starts, route=route)
            odd.append(starts.is_skipped or starts.is_repeated)

    try:
        visit.write(job, Access.CHANGED_CLIENT, client_id=client_id, detail="close")
    except InvalidInput as refused:
        return _summary_page(visit, client_id, refused)
    return visit.go(f"/clients/{client_id}/summary#close", "closed_odd" if any(odd) else "closed")
