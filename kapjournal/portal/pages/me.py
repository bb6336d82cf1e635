"""One's own page: passphrase, recovery code, language."""

from fastapi import APIRouter
from fastapi.responses import Response

from kapjournal.portal.visit import AnyVisit

router = APIRouter()


@router.get("/me")
def me(visit: AnyVisit) -> Response:
    return visit.page("me.html")
