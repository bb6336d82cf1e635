"""One's own page: passphrase, recovery code, language; and the way back in when one of them is lost."""

from dataclasses import replace
from typing import Annotated, Any
from zoneinfo import available_timezones

from fastapi import APIRouter, Depends, Request
from fastapi.responses import HTMLResponse, Response

from kapjournal.domain.access import Access, AccessLine
from kapjournal.domain.client import TelegramAccount
from kapjournal.domain.errors import InvalidInput, KapjournalError, NotAllowed
from kapjournal.domain.local_time import local_day
from kapjournal.domain.people import Person
from kapjournal.domain.sign_in import SignIn
from kapjournal.portal import sign_ins
from kapjournal.portal.complaints import refusal
from kapjournal.portal.forms import Fields, form_of
from kapjournal.portal.pages.clients import known_zone
from kapjournal.portal.pages.door import SECRET, same_twice, set_cookie
from kapjournal.portal.views import qr, render
from kapjournal.portal.visit import AnyVisit, Visit
from kapjournal.portal.wording import language_of
from kapjournal.ports import UnitOfWork
from kapjournal.sealing.passphrase import generate_passphrase
from kapjournal.usecases.desk import practice_of
from kapjournal.usecases.offer_menu import offer_staff_menu
from kapjournal.usecases.pair_staff import pair_staff
from kapjournal.usecases.reading.change_passphrase import change_passphrase, renew_recovery_code
from kapjournal.usecases.reading.reset_person import reset_person
from kapjournal.usecases.reading.unlock_person import check_passphrase_of

router = APIRouter()


@router.get("/me/here")
def here(_visit: AnyVisit) -> Response:
    """Somebody is typing: that is no idling. Being asked is the touch."""
    return Response(status_code=204)


@router.get("/me")
def me(visit: AnyVisit) -> Response:
    return _my_page(visit)


def _my_page(visit: Visit, refused: KapjournalError | None = None, *, pairing: str = "") -> Response:
    def job(uow: UnitOfWork) -> dict[str, Any]:
        return {
            "lines": uow.all(AccessLine, person_id=visit.person.id, order_by="-sequence", limit=20),
            "sign_ins": uow.count(SignIn, person_id=visit.person.id),
            "paired": uow.count(TelegramAccount, person_id=visit.person.id, unlinked_at=None),
        }

    return visit.page(
        "me.html",
        **refusal(refused, visit.language),
        offered=generate_passphrase(),
        zones=sorted(available_timezones()),
        pairing=pairing,
        drawing=qr(pairing) if pairing else "",
        **visit.read(job),
    )


def _check_passphrase(visit: Visit) -> None:
    """Whoever sits down at an open screen must not be able to change the keys. Raises NotAllowed."""
    given = visit.fields.raw("passphrase")[:1000]
    if not check_passphrase_of(visit.desk.storage, visit.desk.room, visit.person, given):
        raise NotAllowed(visit.say("the present passphrase is wrong"))


@router.post("/me/passphrase")
def passphrase(visit: AnyVisit) -> Response:
    """Other sign-ins of the same person are closed with it."""
    fields = visit.fields
    try:
        _check_passphrase(visit)
        same_twice(fields, "new")
        change_passphrase(visit.desk.storage, visit.desk.room, visit.identity, fields.raw("new")[:1000])
    except KapjournalError as refused:
        return _my_page(visit, refused)
    visit.write(lambda uow: _close_others(uow, visit), Access.PASSPHRASE_CHANGED)
    return visit.go("/me", "passphrase")


def _close_others(uow: UnitOfWork, visit: Visit) -> None:
    for one in uow.all(SignIn, person_id=visit.person.id):
        if one.id != visit.sign_in.id:
            uow.remove(one)


@router.post("/me/recovery")
def recovery(visit: AnyVisit) -> Response:
    """A new sheet, shown this once; the old one stops working."""
    try:
        _check_passphrase(visit)
        code = renew_recovery_code(visit.desk.storage, visit.desk.room, visit.identity)
    except KapjournalError as refused:
        return _my_page(visit, refused)
    practice = visit.write(practice_of, Access.PASSPHRASE_CHANGED, detail="recovery code")
    return _sheet(visit.desk.room.now(), visit.person, practice.name, code)


@router.post("/me/telegram")
def telegram(visit: AnyVisit) -> Response:
    """A link that pairs one's own Telegram for neutral notices; shown this once, good for 15 minutes.

    Somebody at an open screen could take the notices to a phone of their own, so the passphrase is asked for.
    """
    try:
        _check_passphrase(visit)
    except KapjournalError as refused:
        return _my_page(visit, refused)

    def job(uow: UnitOfWork) -> tuple[str, str]:
        return practice_of(uow).bot_username, pair_staff(uow, visit.desk.room.desk, visit.person.id)

    username, payload = visit.write(job, Access.CHANGED_PEOPLE, detail="telegram")
    if not username:
        unnamed = NotAllowed(
            visit.say("the bot has no name yet"), remedy=visit.say("Start the collecting side once.")
        )
        return _my_page(visit, unnamed)
    return _my_page(visit, pairing=f"https://t.me/{username}?start={payload}")


@router.post("/me/language")
def language(visit: AnyVisit) -> Response:
    chosen = visit.fields.raw("language")
    try:
        zone = known_zone(visit.fields.text("time_zone", longest=60, needed=True))
    except InvalidInput as refused:
        return _my_page(visit, refused)

    def job(uow: UnitOfWork) -> None:
        person = uow.get(Person, visit.person.id)
        spoken = chosen if chosen in {"en", "es"} else person.language
        changed = replace(person, language=spoken, time_zone=zone)
        uow.save(changed)
        offer_staff_menu(uow, visit.desk.room.desk, changed)

    visit.write(job, Access.CHANGED_PEOPLE, detail="own settings")
    return visit.go("/me", "language")


@router.get("/lost")
def lost_page(request: Request) -> Response:
    return _lost(request, Fields())


@router.post("/lost")
def lost(request: Request, fields: Annotated[Fields, Depends(form_of)]) -> Response:
    """The printed code brings back a passphrase or an authenticator, and is then replaced."""
    desk = request.app.state.desk
    secret = fields.raw("secret")
    if not SECRET.fullmatch(secret):
        raise InvalidInput("the form was changed on its way")
    try:
        same_twice(fields, "passphrase")
        done = reset_person(
            desk.storage,
            desk.room,
            fields.text("name", longest=200),
            fields.text("recovery_code", longest=80),
            fields.raw("passphrase")[:1000],
            totp_secret=secret,
            totp_code=fields.raw("digits")[:20],
        )
    except (InvalidInput, NotAllowed) as refused:
        return _lost(request, fields, refused)
    practice = desk.storage.read_now(practice_of)
    answer = _sheet(desk.room.now(), done.person, practice.name, done.recovery_code)
    set_cookie(answer, desk, sign_ins.begin_for(desk, done.person, done.identity, Access.PASSPHRASE_CHANGED))
    return answer


def _lost(request: Request, fields: Fields, refused: KapjournalError | None = None) -> Response:
    desk = request.app.state.desk
    secret = (
        fields.raw("secret") if SECRET.fullmatch(fields.raw("secret")) else desk.room.keys.new_totp_secret()
    )
    practice = desk.storage.read_now(practice_of)
    language = language_of(request.headers.get("accept-language", ""))
    values = {
        "secret": secret,
        "drawing": qr(desk.room.keys.totp_uri(secret, person="reading room", practice=practice.name)),
        "offered": generate_passphrase(),
        "name": fields.raw("name")[:200],
        **refusal(refused, language),
    }
    return HTMLResponse(render("lost.html", language, values), status_code=400 if refused else 200)


def _sheet(now: Any, person: Person, practice: str, code: str) -> HTMLResponse:
    values = {
        "recovery_code": code,
        "person_name": person.name,
        "practice": practice,
        "today": local_day(now, person.time_zone),
    }
    return HTMLResponse(render("recovery_sheet.html", person.language, values))
