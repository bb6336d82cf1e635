"""What a person reads when something did not work: what happened, and what is safe. Never their own input."""

import logging

from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from fastapi.responses import HTMLResponse, RedirectResponse, Response
from starlette.exceptions import HTTPException

from kapjournal.domain.errors import (
    Conflict,
    InvalidInput,
    KapjournalError,
    NotAllowed,
    NotFound,
    SealingError,
    Unavailable,
)
from kapjournal.portal import sign_ins
from kapjournal.portal.complaints import helped, told
from kapjournal.portal.views import render
from kapjournal.portal.visit import Forged, Locked, SignedOut
from kapjournal.portal.wording import LANGUAGES, language_of, translator

_log = logging.getLogger(__name__)

_TOLD: tuple[tuple[type[Exception], int, str, str], ...] = (
    (NotFound, 404, "Nothing here", "There is no such page, or it is not yours to see."),
    (NotAllowed, 400, "That is not possible", ""),
    (InvalidInput, 400, "That cannot be used", ""),
    (
        Conflict,
        409,
        "Somebody was quicker",
        "What is stored has changed meanwhile. Nothing of yours is lost.",
    ),
    (
        SealingError,
        500,
        "This cannot be opened",
        "Nothing was changed. The practice should look at its keys.",
    ),
    (
        Unavailable,
        503,
        "Not just now",
        "Something outside does not answer. What was saved is safe; try again.",
    ),
    (
        Forged,
        403,
        "This form is not valid any more",
        "It belongs to an earlier sign-in. Nothing was changed; go back and try again.",
    ),
)


def tell_errors(app: FastAPI) -> None:
    """Give every error its page. A traceback or an input is shown to nobody."""
    app.add_exception_handler(SignedOut, _to_sign_in)
    app.add_exception_handler(Locked, _to_unlock)
    app.add_exception_handler(Forged, _told)
    app.add_exception_handler(KapjournalError, _told)
    app.add_exception_handler(RequestValidationError, _not_understood)
    app.add_exception_handler(HTTPException, _of_http)
    app.add_exception_handler(Exception, unforeseen)


def page(
    request: Request, heading: str, line: str, *, status: int, more: str = "", back: str = "/"
) -> HTMLResponse:
    """A page of its own, in the reader's language, or the browser's where nobody is signed in."""
    language = _language(request)
    say = translator(language)
    values = {
        "heading": say(heading),
        "line": say(line),
        "more": say(more) if more else "",
        "back": back,
        "back_name": say("To the first page"),
    }
    return HTMLResponse(render("problem.html", language, values), status_code=status)


def _told(request: Request, error: Exception) -> Response:
    for kind, status, heading, line in _TOLD:
        if isinstance(error, kind):
            if status >= 500:
                _log.error("%s at %s: %s", type(error).__name__, _place(request), error)
            if isinstance(error, (NotAllowed, InvalidInput, Conflict)) and str(error):
                language = _language(request)
                line = told(error, language)  # noqa: PLW2901 - its own words instead of the general ones
                return page(request, heading, line, status=status, more=helped(error, language))
            return page(request, heading, line or heading, status=status)
    return unforeseen(request, error)


def _of_http(request: Request, error: Exception) -> Response:
    status = error.status_code if isinstance(error, HTTPException) else 500
    if status == 405:
        answer = page(request, "That way does not lead here", "This page takes another method.", status=405)
        if isinstance(error, HTTPException) and error.headers:
            answer.headers.update(error.headers)
        return answer
    if status == 404:
        return _told(request, NotFound())
    return page(request, "That was not understood", "Nothing was changed.", status=status)


def _not_understood(request: Request, _error: Exception) -> Response:
    """FastAPI's own answer would repeat the input."""
    return page(request, "That was not understood", "Nothing was changed.", status=422)


def unforeseen(request: Request, error: Exception) -> Response:
    """A page for what nobody expected. Its kind and place are logged, its message never."""
    _log.error("%s at %s", type(error).__name__, _place(request))
    return page(
        request,
        "Something went wrong here",
        "Nothing of yours is lost: what was saved stays saved.",
        status=500,
    )


def _to_sign_in(request: Request, _error: Exception) -> Response:
    to = request.url.path if request.method == "GET" and request.url.path != "/" else ""
    return RedirectResponse(f"/sign-in?to={to}" if to else "/sign-in", status_code=303)


def _to_unlock(request: Request, error: Exception) -> Response:
    if not isinstance(error, Locked):
        return _to_sign_in(request, error)
    typed = request.method == "POST"
    values = {
        "to": "/" if typed else request.url.path,
        "form_token": sign_ins.form_token(error.token),
        "resend": request.url.path if typed else "",
        "kept": error.fields.kept() if typed else [],
    }
    language = error.person.language
    return HTMLResponse(render("locked.html", language, values), status_code=401)


def _language(request: Request) -> str:
    known = str(getattr(request.state, "language", ""))
    return known if known in LANGUAGES else language_of(request.headers.get("accept-language", ""))


def _place(request: Request) -> str:
    """The route's pattern, so that no id of an address is logged."""
    route = request.scope.get("route")
    return str(getattr(route, "path", "an unknown route"))
