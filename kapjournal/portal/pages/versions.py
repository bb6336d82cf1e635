"""Every version that was signed: laid out whole as it was read, and what changed from each to the next."""

from dataclasses import dataclass, field

from fastapi import APIRouter
from fastapi.responses import Response
from markupsafe import Markup

from kapjournal.domain.access import Access
from kapjournal.domain.errors import BadRecord, NotFound
from kapjournal.domain.payload import Review
from kapjournal.domain.summary.page import Summary
from kapjournal.portal.reading import Reading, read_client
from kapjournal.portal.visit import ReaderVisit, Visit, practice_zone
from kapjournal.rendering import SectionChange, differences, render_fragment, render_pdf
from kapjournal.usecases.reading.sign_off import signed_page

router = APIRouter()


@dataclass(frozen=True, slots=True)
class Version:
    """One signed version: who signed it, first the first, and what changed since the version before.

    `page` is None where what was kept does not fit the hash that was signed.
    """

    hash: str
    reviews: tuple[Review, ...]
    page: Summary | None = field(repr=False)
    changes: tuple[SectionChange, ...] = ()


def versions_of(reading: Reading, language: str) -> tuple[Version, ...]:
    """Oldest first. A second signature under the same version is no version of its own."""
    signed: dict[str, list[Review]] = {}
    for _, review in reading.reviews:
        signed.setdefault(review.version_hash, []).append(review)
    found: list[Version] = []
    before: Summary | None = None
    for name, reviews in signed.items():
        page = _page(reviews)
        changes = differences(before, page, language=language) if before and page else ()
        found.append(Version(name, tuple(reviews), page, changes))
        before = page or before
    return tuple(found)


def _page(reviews: list[Review]) -> Summary | None:
    try:
        return signed_page(reviews[0])
    except BadRecord:
        return None


def _since(found: tuple[Version, ...], reading: Reading, language: str) -> tuple[SectionChange, ...]:
    """What the page as it stands now has otherwise than the version signed last."""
    last = found[-1].page if found else None
    return () if last is None else differences(last, reading.page.summary, language=language)


@router.get("/clients/{client_id}/versions")
def versions(visit: ReaderVisit, client_id: str) -> Response:
    reading = _read(visit, client_id, Access.READ_SUMMARY)
    found = versions_of(reading, visit.language)
    return visit.page(
        "versions.html",
        tab="summary",
        client=reading.client,
        member=reading.member,
        versions=tuple(reversed(found)),
        since=_since(found, reading, visit.language),
        zone=visit.read(lambda uow: practice_zone(uow, visit)),
    )


@router.get("/clients/{client_id}/versions/{version}")
def one_version(visit: ReaderVisit, client_id: str, version: str) -> Response:
    """A page as it was signed, out of what the sign-off sealed; its hash is worked out anew."""
    reading = _read(visit, client_id, Access.READ_SUMMARY)
    found = versions_of(reading, visit.language)
    this = _named(found, version)
    fragment = ""
    if this.page is not None:
        fragment = render_fragment(
            this.page,
            language=visit.language,
            heading_level=2,
            entry_url=lambda entry: f"/clients/{client_id}/journal#e-{entry}",
            domain_url=lambda domain: f"/clients/{client_id}/journal?domain={domain}",
        )
    return visit.page(
        "version.html",
        tab="summary",
        client=reading.client,
        member=reading.member,
        this=this,
        fragment=Markup(fragment),  # noqa: S704  # rendered and escaped by `rendering`
        since=_since((this,), reading, visit.language),
        is_now=this.hash == reading.page.summary.version_hash,
        zone=visit.read(lambda uow: practice_zone(uow, visit)),
    )


@router.get("/clients/{client_id}/versions/{version}/summary.pdf")
def version_pdf(visit: ReaderVisit, client_id: str, version: str) -> Response:
    reading = _read(visit, client_id, Access.PRINTED)
    this = _named(versions_of(reading, visit.language), version)
    if this.page is None:
        raise NotFound
    return Response(
        render_pdf(this.page, language=visit.language),
        media_type="application/pdf",
        headers={"content-disposition": 'attachment; filename="summary.pdf"'},
    )


def _read(visit: Visit, client_id: str, access: Access) -> Reading:
    reading = read_client(visit, client_id, access)
    if not reading.member.role.reads_words:
        raise NotFound
    return reading


def _named(found: tuple[Version, ...], version: str) -> Version:
    this = next((one for one in found if one.hash == version), None)
    if this is None:
        raise NotFound
    return this
