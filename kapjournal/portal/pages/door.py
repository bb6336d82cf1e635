"""In and out: sign-in, the first enrolment, the lock, sign-out."""

import re
from typing import Annotated

from fastapi import APIRouter, Depends, Request
from fastapi.responses import HTMLResponse, RedirectResponse, Response

from kapjournal.domain.access import Access
from kapjournal.domain.errors import InvalidInput, KapjournalError, NotAllowed
from kapjournal.domain.local_time import local_day
from kapjournal.domain.practice_record import PracticeRecord
from kapjournal.domain.sign_in import LONGEST, SignInState
from kapjournal.portal import sign_ins
from kapjournal.portal.complaints import helped, refusal, told
from kapjournal.portal.desk import PortalDesk
from kapjournal.portal.forms import Fields, form_of
from kapjournal.portal.said import said
from kapjournal.portal.views import qr, render
from kapjournal.portal.visit import Forged, SignedOut
from kapjournal.portal.wording import language_of, translator
from kapjournal.sealing.passphrase import generate_passphrase
from kapjournal.usecases.reading.enrol_person import enrol_person, find_enrolment

router = APIRouter()
Form = Annotated[Fields, Depends(form_of)]

_INSIDE = re.compile(r"/(?!/)[A-Za-z0-9/_-]*")
SECRET = re.compile(r"[A-Z2-7]{32}")


def inside(path: str) -> str:
    """An address of this site as typed by nobody knows whom; anything else becomes the first page."""
    return path if _INSIDE.fullmatch(path) else "/"


def _desk(request: Request) -> PortalDesk:
    desk: PortalDesk = request.app.state.desk
    return desk


def _page(
    request: Request, template: str, *, status: int = 200, language: str = "", **values: object
) -> HTMLResponse:
    """In the language of the browser, where it is not known who reads."""
    language = language or language_of(request.headers.get("accept-language", ""))
    frame = {"said": said(request.query_params.get("said", ""), language), "problem": "", "remedy": ""}
    return HTMLResponse(render(template, language, frame | values), status_code=status)


@router.get("/sign-in")
def sign_in_page(request: Request) -> Response:
    return _page(request, "sign_in.html", name="", to=inside(request.query_params.get("to", "/")))


@router.post("/sign-in")
def sign_in(request: Request, fields: Form) -> Response:
    desk, to = _desk(request), inside(fields.raw("to"))
    try:
        token = sign_ins.begin(
            desk, fields.text("name", longest=200), fields.raw("passphrase")[:1000], fields.raw("code")[:20]
        )
    except (NotAllowed, InvalidInput) as refused:
        language = language_of(request.headers.get("accept-language", ""))
        say = translator(language)
        return _page(
            request,
            "sign_in.html",
            status=401,
            name=fields.raw("name")[:200],
            to=to,
            problem=told(refused, language),
            remedy=say("Each six-digit code works once: wait for the next. Nothing is locked for good."),
        )
    answer = RedirectResponse(to, status_code=303)
    set_cookie(answer, desk, token)
    return answer


@router.post("/sign-out")
def sign_out(request: Request, fields: Form) -> Response:
    """Works for an open and for a locked sign-in; the keys are dropped before the answer."""
    desk = _desk(request)
    token = request.cookies.get(desk.cookie, "")
    found = desk.storage.read_now(lambda uow: sign_ins.find(uow, token)) if token else None
    if found is not None:
        if not sign_ins.is_form_token(token, fields.raw("form_token")):
            raise Forged
        sign_ins.end(desk, found[0])
    answer = RedirectResponse("/sign-in?said=signed_out", status_code=303)
    answer.delete_cookie(
        desk.cookie, path="/", secure=not desk.is_plain_http, httponly=True, samesite="strict"
    )
    return answer


@router.post("/unlock")
def unlock(request: Request, fields: Form) -> Response:
    desk = _desk(request)
    token = request.cookies.get(desk.cookie, "")
    found = desk.storage.read_now(lambda uow: sign_ins.find(uow, token)) if token else None
    if found is None or found[0].state(desk.room.wall()) is SignInState.OVER:
        raise SignedOut
    if not sign_ins.is_form_token(token, fields.raw("form_token")):
        raise Forged
    to = inside(fields.raw("to"))
    resend = inside(fields.raw("resend")) if fields.raw("resend") else ""
    kept = [(name[5:], value) for name, value in fields.kept() if name.startswith("kept:")]
    try:
        sign_ins.unlock_again(desk, *found, fields.raw("code")[:20])
    except (NotAllowed, InvalidInput) as refused:
        return _page(
            request,
            "locked.html",
            status=401,
            language=found[1].language,
            to=to,
            form_token=sign_ins.form_token(token),
            problem=told(refused, found[1].language),
            remedy=helped(refused, found[1].language),
            resend=resend,
            kept=kept,
        )
    if resend:
        return _page(
            request,
            "resend.html",
            language=found[1].language,
            resend=resend,
            kept=kept,
            form_token=sign_ins.form_token(token),
        )
    return RedirectResponse(to, status_code=303)


@router.get("/go")
def bounce(request: Request) -> Response:
    """Where a button in Telegram lands: a strict cookie does not travel with a link from another site."""
    to = inside(request.query_params.get("to", "/"))
    answer = _page(request, "bounce.html", to=to)
    answer.headers["refresh"] = f"0; url={to}"
    return answer


@router.get("/enrol/{code}")
def enrol_page(request: Request, code: str) -> Response:
    desk = _desk(request)
    return _enrol(desk, code, desk.room.keys.new_totp_secret())


@router.post("/enrol/{code}")
def enrol(request: Request, code: str, fields: Form) -> Response:
    desk = _desk(request)
    secret = fields.raw("secret")
    if not SECRET.fullmatch(secret):
        raise InvalidInput("the form was changed on its way")
    try:
        same_twice(fields, "passphrase")
        done = enrol_person(
            desk.storage,
            desk.room,
            code,
            fields.raw("passphrase")[:1000],
            totp_secret=secret,
            totp_code=fields.raw("digits")[:20],
        )
    except InvalidInput as refused:
        return _enrol(desk, code, secret, refused)
    practice = desk.storage.read_now(lambda uow: uow.find(PracticeRecord))
    answer = HTMLResponse(
        render(
            "recovery_sheet.html",
            done.person.language,
            {
                "recovery_code": done.recovery_code,
                "person_name": done.person.name,
                "practice": practice.name if practice else "",
                "today": local_day(desk.room.now(), done.person.time_zone),
            },
        )
    )
    set_cookie(answer, desk, sign_ins.begin_for(desk, done.person, done.identity, Access.ENROLLED))
    return answer


def _enrol(desk: PortalDesk, code: str, secret: str, refused: KapjournalError | None = None) -> Response:
    """Raises NotAllowed for a code that is used up."""
    person = desk.storage.read_now(lambda uow: find_enrolment(uow, desk.room, code))
    practice = desk.storage.read_now(lambda uow: uow.find(PracticeRecord))
    uri = desk.room.keys.totp_uri(secret, person=person.name, practice=practice.name if practice else "")
    values = {
        "name": person.name,
        "code": code,
        "offered": generate_passphrase(),
        "secret": secret,
        "drawing": qr(uri),
        **refusal(refused, person.language),
    }
    return HTMLResponse(render("enrol.html", person.language, values), status_code=400 if refused else 200)


def same_twice(fields: Fields, name: str) -> None:
    """Raises InvalidInput when what was typed again is something else."""
    if fields.raw(name) != fields.raw("again"):
        raise InvalidInput("the two passphrases differ")


def set_cookie(answer: Response, desk: PortalDesk, token: str) -> None:
    """Strict, unreadable for scripts, for this host alone (see `PortalDesk.cookie`)."""
    answer.set_cookie(
        desk.cookie,
        token,
        max_age=int(LONGEST.total_seconds()),
        path="/",
        secure=not desk.is_plain_http,
        httponly=True,
        samesite="strict",
    )
