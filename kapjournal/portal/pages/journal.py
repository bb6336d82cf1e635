"""Every entry in order, filtered inside the request; voice and pictures opened one at a time."""

import re
import threading
from collections.abc import Iterator
from typing import Any

from fastapi import APIRouter
from fastapi.responses import Response, StreamingResponse
from markupsafe import Markup

from kapjournal.domain.access import Access
from kapjournal.domain.errors import NotFound
from kapjournal.domain.journal import Media
from kapjournal.domain.occasion import Domain, Occasion
from kapjournal.domain.people import READERS
from kapjournal.portal.reading import Reading, read_client
from kapjournal.portal.visit import ReaderVisit, Visit, client_for, practice_zone
from kapjournal.ports import UnitOfWork
from kapjournal.rendering import render_chart
from kapjournal.rendering.view import EntryView
from kapjournal.usecases.reading.open_journal import open_attachments

router = APIRouter()

_SHOWN = {
    "audio/ogg": "audio/ogg",
    "audio/mpeg": "audio/mpeg",
    "audio/mp4": "audio/mp4",
    "video/mp4": "video/mp4",
    "image/jpeg": "image/jpeg",
    "image/png": "image/png",
    "image/webp": "image/webp",
}
"""What a browser may show in place. Anything else is handed over as a file."""

_PIECE = 256 * 1024
_one_at_a_time = threading.Lock()
"""An attachment of 20 MB takes three times as much while it is opened."""


@router.get("/clients/{client_id}/journal")
def journal(visit: ReaderVisit, client_id: str) -> Response:
    return _journal(visit, client_id, dict(visit.request.query_params))


@router.post("/clients/{client_id}/journal")
def search(visit: ReaderVisit, client_id: str) -> Response:
    """A search is sent as a form: what is looked for stands in no address, history or proxy's log."""
    names = ("q", "domain", "occasion", "new", "starred")
    return _journal(visit, client_id, {name: visit.fields.raw(name) for name in names})


def _journal(visit: Visit, client_id: str, asked: dict[str, str]) -> Response:
    reading = read_client(visit, client_id, Access.READ_JOURNAL)
    if not reading.member.role.reads_words:
        raise NotFound
    q, domain, occasion = asked.get("q", "").strip()[:80], asked.get("domain", ""), asked.get("occasion", "")
    only_new, starred = asked.get("new") == "1", asked.get("starred") == "1"
    originals = {one.id: one for one in reading.page.opened.journal.entries}
    stars = {one.entry for one in reading.stars}
    every = reading.entries(visit.language)

    def fits(entry: EntryView) -> bool:
        original = originals[entry.id]
        return (
            (not domain or entry.domain == domain)
            and (not occasion or original.occasion == occasion)
            and (not only_new or entry.id in reading.new)
            and (not starred or entry.id in stars)
            and (not q or q.casefold() in f"{entry.text}\n{entry.question}".casefold())
        )

    shown = [entry for entry in every if fits(entry)]
    return visit.page(
        "journal.html",
        tab="journal",
        client=reading.client,
        member=reading.member,
        entries=shown,
        total=len(every),
        new=reading.new,
        stars=stars,
        media={one.id: _media(one.media) for one in originals.values()},
        q=q,
        domain=domain,
        occasion=occasion,
        only_new=only_new,
        starred=starred,
        domains=[one for one in Domain if any(entry.domain == one for entry in every)],
        occasions=[one for one in Occasion if any(e.occasion is one for e in originals.values())],
        chart=_chart(reading, visit),
        ratings=_ratings(reading),
        measures=_measures(reading),
        zone=visit.read(lambda uow: practice_zone(uow, visit)),
    )


@router.get("/clients/{client_id}/attachments/{entry_id}")
def attachment(visit: ReaderVisit, client_id: str, entry_id: str) -> Response:
    """The first (or `?n=` th) attachment of one entry, opened for this answer alone."""

    def job(uow: UnitOfWork) -> Any:
        _, member = client_for(uow, visit, client_id, *READERS)
        if not member.role.reads_words:
            raise NotFound
        return open_attachments(uow, visit.desk.room, visit.identity, client_id, entry_id)

    with _one_at_a_time:
        found = visit.read(job)
    place = visit.request.query_params.get("n", "0")
    if not place.isdecimal() or len(place) > 6 or int(place) >= len(found):
        raise NotFound
    one = found[int(place)]
    visit.write(lambda _: None, Access.READ_ATTACHMENT, client_id=client_id)
    kind = _SHOWN.get(one.mime.partition(";")[0].strip().lower())
    headers = {"content-security-policy": "default-src 'none'; sandbox", "accept-ranges": "bytes"}
    if kind is None:
        headers["content-disposition"] = 'attachment; filename="attachment.bin"'
    start, stop = _range(visit.request.headers.get("range", ""), len(one.data))
    headers["content-length"] = str(stop - start)
    if (start, stop) != (0, len(one.data)):
        headers["content-range"] = f"bytes {start}-{stop - 1}/{len(one.data)}"
    return StreamingResponse(
        _pieces(one.data, start, stop),
        status_code=206 if "content-range" in headers else 200,
        media_type=kind or "application/octet-stream",
        headers=headers,
    )


def _pieces(data: bytes, start: int, stop: int) -> Iterator[bytes]:
    """As fast as the browser takes them: nothing piles up between it and us."""
    for place in range(start, stop, _PIECE):
        yield data[place : min(place + _PIECE, stop)]


def _range(asked: str, size: int) -> tuple[int, int]:
    """Which bytes of a sound or film are wanted: some browsers play nothing that they cannot jump in."""
    found = re.fullmatch(r"bytes=(\d{1,12})-(\d{0,12})", asked.strip())
    if found is None or int(found[1]) >= size:
        return 0, size
    last = int(found[2]) if found[2] else size - 1
    return int(found[1]), max(int(found[1]), min(last, size - 1)) + 1


@router.post("/clients/{client_id}/in-session")
def in_session(visit: ReaderVisit, client_id: str) -> Response:
    """Keep one client's pages open while a session is under way."""
    wall = visit.desk.room.wall()

    def job(uow: UnitOfWork) -> None:
        client_for(uow, visit, client_id, *READERS)
        ends = visit.fields.ticked("end")
        uow.save(visit.sign_in.after_session() if ends else visit.sign_in.in_session(client_id, wall))

    visit.write(job, Access.READ_CLIENT, client_id=client_id, detail="in session")
    return visit.go(f"/clients/{client_id}", "out_of_session" if visit.fields.ticked("end") else "in_session")


def _media(media: Media | None) -> str:
    """How the entry's attachment is shown: sound, picture, film, file; "" for none."""
    if media is None:
        return ""
    return {
        "voice": "sound",
        "audio": "sound",
        "photo": "picture",
        "video": "film",
        "video_note": "film",
        "document": "file",
    }.get(media.kind, "")


def _chart(reading: Reading, visit: Visit) -> Markup:
    """The ratings of the whole course as one graph; "" without any."""
    page = reading.page.summary
    drawn = render_chart(
        page.ratings,
        page.medicine_sessions,
        language=visit.language,
        time_zone=page.header.time_zone,
        width=360,
        height=230,
    )
    return Markup(drawn)  # noqa: S704  # our own graph, never a client's words


def _ratings(reading: Reading) -> list[tuple[Any, list[Any]]]:
    """Each rating with its answers, newest first."""
    found: dict[Any, list[Any]] = {}
    for one in sorted(reading.page.opened.journal.ratings, key=lambda rating: rating.at, reverse=True):
        found.setdefault(one.name, []).append(one)
    return list(found.items())


def _measures(reading: Reading) -> list[tuple[str, list[tuple[Any, int | None]]]]:
    """Each questionnaire with date and sum, newest first; None for one that is unfinished."""
    found: dict[str, list[tuple[Any, int | None]]] = {}
    for one in sorted(reading.page.opened.journal.measures, key=lambda taken: taken.at, reverse=True):
        given = [value for value in one.responses if value is not None]
        whole = len(given) == len(one.responses)
        found.setdefault(one.measure, []).append((one.at, sum(given) if whole else None))
    return list(found.items())
